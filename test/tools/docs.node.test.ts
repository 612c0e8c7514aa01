import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {readAll} from '../../tools/content/files.js';
import {itemsOf} from '../../tools/content/items.js';
import {stalePages} from '../../tools/docs/build-docs.js';

const pages = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));

/** Names of headings as a forge makes addresses of them. */
const anchors = (page: string): Set<string> =>
  new Set(
    [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

describe('docs', () => {
  it('says what the content and the manifest say now; else run `npm run build:docs`', async () => {
    assert.deepEqual(await stalePages(), []);
  });

  it('names every id', () => {
    const ids = new Set<string>();
    for (const page of pages.filter((path) => path.startsWith('docs/ids/'))) {
      let kind = '';
      for (const line of readFileSync(page, 'utf8').split('\n')) {
        kind = /^## (.+)$/.exec(line)?.[1] ?? kind;
        const id = /^- `([^`]+)`/.exec(line)?.[1];
        if (id) ids.add(`${kind}/${id}`);
      }
    }
    const all = readAll().flatMap((file) => [...itemsOf(file)].map(({fullId}) => fullId));
    assert.ok(all.length > 3000);
    assert.deepEqual(
      all.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('has no link to a page, a heading or a file that is not there', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(
        ([link, path = '', anchor]) => {
          const target = path ? join(dirname(page), path) : page;
          const isThere = existsSync(target) && (!anchor || anchors(target).has(anchor));
          return isThere ? [] : [`${page}: ${link}`];
        },
      ),
    );
    assert.deepEqual(broken, []);
  });

  it('can be reached from its first page', () => {
    const seen = new Set<string>();
    const follow = (page: string): void => {
      if (seen.has(page)) return;
      seen.add(page);
      for (const [, path] of readFileSync(page, 'utf8').matchAll(
        /\]\((?!https?:)([^)#]+\.md)(?:#[^)]*)?\)/g,
      )) {
        const target = join(dirname(page), path!);
        if (target.startsWith('docs/')) follow(target);
      }
    };
    follow('docs/README.md');
    assert.deepEqual(
      pages.filter((page) => !seen.has(page)),
      [],
    );
  });
});
