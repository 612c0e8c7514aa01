/** Turns `data` into JavaScript modules: what `#content/<guide>/<collection>` and its like stand for. */
import type {SearchEntry} from '../../src/core/search-entry.js';
import {DATA, collectionsOf, readAll, readCollection, readJson, readTable} from './files.js';
import {itemsOf} from './items.js';
import {project} from './projection.js';
import {relatedTo} from './related.js';
import {join} from 'node:path';

export const PREFIX = '#content/';

/** The code of a content module, by its name behind the prefix. */
export function contentModule(name: string): string {
  if (name === 'redirects') return module(readTable('redirects') ?? {});
  if (name === 'ids') return module(ids());
  if (name === 'everyday-words') return module(readTable('everyday-words') ?? {});
  // A folder of records, or one of them for an element that shows no more of it. A star stands for the whole folder once
  // more, for an element that need not wait for what the folder travels with.
  const [guide = '', collection = '', id] = name.split('/');
  if (guide === 'search') return searchModule(collection);
  if (guide === 'counts') return module(counts(name.slice('counts/'.length)));
  if (guide === 'only') return module(only(name.slice('only/'.length)));
  const files = readCollection(guide, collection).filter((file) => !id || id === '*' || file.id === id);
  const records: Record<string, unknown> = {};
  for (const file of files) {
    const {$schema: _schema, order: _order, ...record} = file.value as Record<string, unknown>;
    records[file.id] = record;
  }
  const used = Object.values(records).flatMap((record) => [...sourcesOf(record)]);
  return module(records, sourceRecords(used), relatedTo(files));
}

/** The publications with these ids. */
const sourceRecords = (ids: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const {$schema: _unused, ...source} = readJson(join(DATA, `shared/sources/${id}.json`)) as object & {
        $schema?: string;
      };
      return [id, source];
    }),
  );

/** The sources of a record: its own, and those of notes anywhere in it. */
function* sourcesOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* sourcesOf(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if ((key === 'source' || key === 'noteSource') && typeof one === 'string') yield one;
      else yield* sourcesOf(one);
    }
  }
}

const module = (records: unknown, sources: unknown = {}, related: unknown = {}): string =>
  [
    `export default ${literal(records)};`,
    `export const sources = ${literal(sources)};`,
    `export const related = ${literal(related)};`,
    '',
  ].join('\n');

/**
 * How many entries each list of each record has, so that a view can say how much there is without loading it:
 * `#content/counts/kwaliteit/criteria-lists` holds `{criteria: 14, headings: 3}` for one of its records.
 */
function counts(path: string): Record<string, Record<string, number>> {
  const [guide = '', collection = ''] = path.split('/');
  return Object.fromEntries(
    readCollection(guide, collection).map(({id, value}) => [
      id,
      Object.fromEntries(
        Object.entries(value as object).flatMap(([key, list]) =>
          Array.isArray(list) ? [[key, list.length]] : [],
        ),
      ),
    ]),
  );
}

/**
 * Some fields of a folder's records, for a view that shows no more of them: `#content/only/name,phones/shared/help-lines`.
 */
function only(path: string): Record<string, Record<string, unknown>> {
  const [fields = '', guide = '', collection = ''] = path.split('/');
  const wanted = new Set(fields.split(','));
  return Object.fromEntries(
    readCollection(guide, collection).map(({id, value}) => [
      id,
      Object.fromEntries(Object.entries(value as object).filter(([field]) => wanted.has(field))),
    ]),
  );
}

/** From this many characters on a browser reads JSON in half to two thirds of the time of JavaScript. */
const MUCH = 10_000;

/** JSON is JavaScript but for two line separators. */
function literal(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return json.length < MUCH ? json : `JSON.parse('${json.replaceAll(/[\\']/g, '\\$&')}')`;
}

/** What search knows of a guide. */
function searchModule(guide: string): string {
  const entries: SearchEntry[] = collectionsOf(guide).flatMap((collection) =>
    readCollection(guide, collection).flatMap(project),
  );
  return module(entries, sourceRecords(entries.flatMap(({source}) => source ?? [])));
}

/** Every full id, short: by guide and kind, the rest of the ids with spaces between. */
function ids(): Record<string, string> {
  const byKind = new Map<string, string[]>();
  for (const {fullId} of readAll().flatMap((file) => [...itemsOf(file)])) {
    const [guide = '', kind = '', ...rest] = fullId.split('/');
    const key = `${guide}/${kind}`;
    byKind.set(key, [...(byKind.get(key) ?? []), rest.join('/')]);
  }
  return Object.fromEntries([...byKind].map(([kind, list]) => [kind, list.join(' ')]));
}
