/** The command `wijkgids`. */
import {readFileSync} from 'node:fs';
import {knownContent} from '../../src/layer/known-content.js';
import {checkLayer} from './check-layer.js';

const USAGE = 'Gebruik: npx wijkgids check-layer BESTAND.json';

/** The tags, from the description of the elements that is delivered beside this file. */
function tags(): string[] {
  const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as {
    modules: {declarations?: {tagName?: string}[]}[];
  };
  return manifest.modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({tagName}) => tagName ?? []),
  );
}

const [command, file, ...rest] = process.argv.slice(2);
if (command === 'check-layer' && file && !rest.length) {
  const {lines, code} = checkLayer(file, knownContent(tags()));
  for (const line of lines) (code ? console.error : console.log)(line);
  process.exitCode = code;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
