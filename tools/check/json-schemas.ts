/** JSON Schemas in `data/schemas`, made from the valibot schemas, so that editors help whoever changes a record. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import {DATA} from '../content/files.js';
import {schemas} from '../content/kinds.js';
import type {Finding} from './finding.js';

/** The files as they should be, by path below `data`. */
export function jsonSchemas(): Map<string, string> {
  const result = new Map<string, string>();
  for (const [guide, {collections}] of Object.entries(schemas)) {
    for (const [collection, schema] of Object.entries(collections)) {
      // Rules that JSON Schema cannot say (one line, no markup) stay with the content check.
      const json = toJsonSchema(schema, {
        errorMode: 'ignore',
        typeMode: 'input',
      });
      result.set(`schemas/${guide}/${collection}.json`, `${JSON.stringify(json, null, 2)}\n`);
    }
  }
  return result;
}

export function writeJsonSchemas(): void {
  for (const [path, text] of jsonSchemas()) {
    mkdirSync(dirname(join(DATA, path)), {recursive: true});
    writeFileSync(join(DATA, path), text);
  }
}

/** Schemas that are missing or older than the code. */
export function staleSchemas(): Finding[] {
  return [...jsonSchemas()]
    .filter(
      ([path, text]) => !existsSync(join(DATA, path)) || readFileSync(join(DATA, path), 'utf8') !== text,
    )
    .map(([file]) => ({
      file,
      pointer: '',
      found: 'a stale or missing file',
      expected: 'what `npm run build:schemas` writes',
    }));
}
