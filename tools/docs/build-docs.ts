/** `npm run build:docs`: writes the pages of `docs` that are made of the content and of the manifest. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {ROOT} from '../content/files.js';
import {makeCatalogue} from '../snippets/catalogue.js';
import {elementsPage} from './elements-page.js';
import {idsPages} from './ids-pages.js';

/** The generated pages by their paths, laid out as the rest of the repository. */
export async function docsPages(): Promise<Record<string, string>> {
  const pages = {...idsPages(), 'docs/elementen.md': elementsPage(makeCatalogue())};
  const config = await resolveConfig(join(ROOT, 'docs/ids.md'));
  const entries = Object.entries(pages).map(async ([path, text]): Promise<[string, string]> => [
    path,
    await format(text, {...config, parser: 'markdown'}),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Paths of pages that are not what the content and the manifest say now. */
export async function stalePages(): Promise<string[]> {
  return Object.entries(await docsPages()).flatMap(([path, text]) => {
    const file = join(ROOT, path);
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [path];
  });
}

if (process.argv[1]?.endsWith('build-docs.ts')) {
  const pages = Object.entries(await docsPages());
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(ROOT, path)), {recursive: true});
    writeFileSync(join(ROOT, path), text);
  }
  console.log(`${pages.length} pages written`);
}
