/** Writes the JSON Schema of a layer file beside the command that checks one. */
import {toJsonSchema} from '@valibot/to-json-schema';
import type {Plugin} from 'rollup';
import {LayerFile} from '../../src/layer/schema.js';

/** For rollup: adds `wijkgids-lokaal.schema.json` to what is built. */
export const layerSchema = (): Plugin => ({
  name: 'layer-schema',
  generateBundle() {
    // Rules that JSON Schema cannot say (one line, no markup) stay with `check-layer`.
    const schema = toJsonSchema(LayerFile, {errorMode: 'ignore', typeMode: 'input'});
    this.emitFile({
      type: 'asset',
      fileName: 'wijkgids-lokaal.schema.json',
      source: `${JSON.stringify(schema, null, 2)}\n`,
    });
  },
});
