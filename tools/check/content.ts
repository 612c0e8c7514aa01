/** Reads everything that the rules look at. */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {DATA, guides, readAll, readJson, readTable} from '../content/files.js';
import {itemsOf} from '../content/items.js';
import type {Content, Inventory} from './finding.js';

export function readContent(data = DATA): Content {
  const files = readAll(data);
  return {
    files,
    items: files.flatMap((file) => [...itemsOf(file)]),
    inventories: guides(data).flatMap((guide) =>
      (existsSync(join(data, guide)) ? readdirSync(join(data, guide)) : [])
        .filter((name) => /^inventory.*\.json$/.test(name))
        .map((name) => ({
          file: `${guide}/${name}`,
          guide,
          value: readJson(join(data, guide, name)) as Inventory,
        })),
    ),
    redirects: (readTable('redirects', data) ?? {}) as Content['redirects'],
    relations: (readTable('relations', data) ?? []) as Content['relations'],
    everyday: (readTable('everyday-words', data) ?? {words: [], danger: []}) as Content['everyday'],
    askedAs: (readTable('asked-as', data) ?? {}) as Content['askedAs'],
  };
}
