/**
 * `npm run check:manifest`: everything that a page can set, hear, fill or style is described in
 * `dist/custom-elements.json`. Compares the description with what the source really does.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT} from '../content/files.js';

interface Named {
  readonly name: string;
  readonly type?: {readonly text: string};
  readonly description?: string;
}
interface Declaration {
  readonly name: string;
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly superclass?: {readonly name: string};
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

/** What is missing from an element's description, as sentences. */
export function undocumented(element: Declaration, source: string, theme: string): string[] {
  const missing: string[] = [];
  const need = (what: string, names: Iterable<string>, list: readonly Named[] | undefined) => {
    for (const name of new Set(names)) {
      const entry = list?.find((one) => one.name === name);
      if (!entry) missing.push(`${what} "${name}" is not described`);
    }
  };
  const all = (pattern: RegExp, text = source) => [...text.matchAll(pattern)].map((match) => match[1]!);

  if (!element.summary) missing.push('@summary is missing');
  if (!element.description) missing.push('the class comment is missing');
  for (const [what, list] of Object.entries({
    attribute: element.attributes,
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    'custom property': element.cssProperties,
  })) {
    for (const {name, description} of list ?? [])
      if (!description) missing.push(`${what} "${name}" has no description`);
  }

  const isGuide = /extends (GuideElement|WorkElement)/.test(source);
  const usesActNow = /\bactNow\(/.test(source);
  need(
    'slot',
    [...all(/<slot name="([^"$]+)"/g), ...(isGuide ? [''] : []), ...(usesActNow ? ['contact'] : [])],
    element.slots,
  );
  need('part', [...all(/\bpart="([^"$]+)"/g), ...(usesActNow ? ['act-now'] : [])], element.cssParts);
  need(
    'event',
    [
      ...(isGuide ? ['content-error', 'wijkgids-navigate'] : []),
      ...(source.includes('extends WorkElement') ? ['value-change'] : []),
    ],
    element.events,
  );
  for (const eventClass of new Set(all(/dispatchEvent\(new (\w+Event)\(/g))) {
    if (!element.events?.some(({type}) => type?.text === eventClass))
      missing.push(`event class ${eventClass} is not described`);
  }
  need(
    'custom property',
    [
      ...all(/var\(\s*(--wijkgids-[a-z-]+)/g),
      ...(isGuide ? all(/var\(\s*(--wijkgids-[a-z-]+)/g, theme) : []),
    ],
    element.cssProperties,
  );
  need('attribute', all(/@property\((?:\{[^}]*attribute: '([^']+)'[^}]*\})\)/g), element.attributes);
  return missing;
}

function main(): void {
  const path = join(ROOT, 'dist/custom-elements.json');
  if (!existsSync(path)) throw new Error(`${path} is missing; run \`npm run build\` first`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const theme = readFileSync(join(ROOT, 'src/core/theme.ts'), 'utf8');
  let described = 0;
  let faults = 0;
  for (const module of manifest.modules) {
    const folder = join(ROOT, dirname(module.path));
    for (const declaration of module.declarations ?? []) {
      if (!declaration.customElement || !declaration.tagName) continue;
      described++;
      const files = readdirSync(folder).filter(
        (name) => name.endsWith('.ts') && !name.endsWith('.define.ts'),
      );
      const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
      for (const fault of undocumented(declaration, source, theme)) {
        faults++;
        console.error(`${module.path} <${declaration.tagName}>: ${fault}`);
      }
    }
  }
  const defined = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.define.ts'),
  );
  if (defined.length !== described) {
    faults++;
    console.error(
      `dist/custom-elements.json: found ${described} elements; expected ${defined.length}, as many as are defined`,
    );
  }
  console.log(`${described} elements described, ${faults} faults`);
  process.exitCode = faults ? 1 : 0;
}

if (process.argv[1]?.endsWith('check-manifest.ts')) main();
