/** For rollup: gives the snippet page its catalogue, and puts the page itself into `dist`. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'rollup';
import {ROOT} from '../content/files.js';
import {makeCatalogue} from './catalogue.js';

const CATALOGUE = '#snippets/catalogue';

const read = (path: string): string => readFileSync(join(ROOT, 'examples', path), 'utf8');

/** The page as it stands: in `dist`: without the header of the examples, with its files beside it. */
export const deliveredPage = (html: string): string =>
  html
    .replace(/ *<header class="site">[\s\S]*?<\/header>\n/, '')
    .replaceAll('../dist/', '')
    .replace('icon.svg', 'plakhulp.svg')
    .replace(/ *<link rel="stylesheet" href="examples.css" \/>\n/, '');

export const snippetPage = (): Plugin => ({
  name: 'snippet-page',
  resolveId: (id) => (id === CATALOGUE ? `\0${CATALOGUE}` : null),
  load: (id) =>
    id === `\0${CATALOGUE}`
      ? `export default ${JSON.stringify(makeCatalogue()).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')};`
      : null,
  generateBundle() {
    const emit = (fileName: string, source: string) => this.emitFile({type: 'asset', fileName, source});
    emit('plakhulp.html', deliveredPage(read('plakhulp.html')));
    emit('plakhulp.css', `${read('examples.css')}\n${read('plakhulp.css')}`);
    emit('plakhulp.svg', read('icon.svg'));
  },
});
