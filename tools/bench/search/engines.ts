/** Our search, and what else could have been used. Each gets the same entries and gives at most ten ids. */
import {readFileSync} from 'node:fs';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type {SearchEntry} from '../../../src/core/search-entry.js';
import {SearchIndex} from '../../../src/search/engine/search-index.js';
import {wordsIn} from '../../../src/search/engine/text.js';

export interface Engine {
  readonly name: string;
  readonly search: (query: string) => readonly string[];
}

const SHOWN = 10;
const FIELDS = ['title', 'terms', 'path', 'text'] as const;

/** Every one of them, ours first; its index is built. */
export function engines(entries: readonly SearchEntry[]): readonly Engine[] {
  const flat = entries.map(({id, title, terms, askedAs = [], path, text}) => ({
    id,
    title,
    terms: [...terms, ...askedAs].join(' '),
    path: path.join(' '),
    text,
  }));
  return [
    ours(entries),
    fuse('fuse.js, defaults', flat, {}),
    fuse('fuse.js, token search', flat, {useTokenSearch: true}),
    mini(flat),
    flex(flat),
    linear(entries),
  ];
}

type Flat = Readonly<Record<'id' | (typeof FIELDS)[number], string>>;

function ours(entries: readonly SearchEntry[]): Engine {
  const {words} = JSON.parse(readFileSync('data/everyday-words.json', 'utf8')) as {
    words: Parameters<typeof SearchIndex.of>[1];
  };
  const index = SearchIndex.of(entries, words);
  return {
    name: 'guide-search',
    search: (query) => index.search(query, {limit: SHOWN}).hits.map(({entry}) => entry.id),
  };
}

function fuse(name: string, flat: readonly Flat[], options: object): Engine {
  const index = new Fuse(flat, {keys: [...FIELDS], ...options});
  return {name, search: (query) => index.search(query, {limit: SHOWN}).map(({item}) => item.id)};
}

function mini(flat: readonly Flat[]): Engine {
  const index = new MiniSearch({
    fields: [...FIELDS],
    searchOptions: {boost: {title: 3, terms: 3}, prefix: true, fuzzy: 0.2},
  });
  index.addAll(flat);
  return {
    name: 'MiniSearch',
    search: (query) =>
      index
        .search(query)
        .slice(0, SHOWN)
        .map(({id}) => id as string),
  };
}

function flex(flat: readonly Flat[]): Engine {
  const index = new FlexSearch.Document({
    document: {id: 'id', index: [...FIELDS]},
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinAdvanced,
  });
  for (const entry of flat) index.add(entry);
  return {
    name: 'FlexSearch',
    search: (query) =>
      index
        .search({query, merge: true, suggest: true, limit: SHOWN})
        .slice(0, SHOWN)
        .map(({id}) => id as string),
  };
}

/** Every text looked through at every question: how many of its words stand there. */
function linear(entries: readonly SearchEntry[]): Engine {
  const texts = entries.map(({id, title, terms, askedAs = [], path, text}) => ({
    id,
    text: wordsIn([title, terms.join(' '), askedAs.join(' '), path.join(' '), text].join(' ')).join(' '),
  }));
  return {
    name: 'linear scan',
    search: (query) => {
      const words = wordsIn(query);
      return texts
        .map(({id, text}) => ({id, n: words.filter((word) => text.includes(word)).length}))
        .filter(({n}) => n)
        .sort((a, b) => b.n - a.n)
        .slice(0, SHOWN)
        .map(({id}) => id);
    },
  };
}
