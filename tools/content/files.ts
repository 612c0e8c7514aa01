/** Reads `data`: which guides, collections and files there are. The one place that knows the layout of the folder. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DATA = join(ROOT, 'data');

export interface RecordFile {
  /** Path below `data`, such as `methodiek/zrm/financien.json`. */
  readonly path: string;
  readonly guide: string;
  readonly collection: string;
  /** The file's name without its ending: the record's short id. */
  readonly id: string;
  readonly value: unknown;
}

/** A JSON file, or an error that says which file is not JSON. */
export function readJson(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${path}: not JSON: ${(error as Error).message}`, {cause: error});
  }
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/** The guides that have content, `shared` among them. */
export const guides = (data = DATA): string[] => folders(data).filter((name) => name !== 'schemas');

/** The collections of a guide. */
export const collectionsOf = (guide: string, data = DATA): string[] => folders(join(data, guide));

const orderOf = (file: RecordFile): number =>
  (file.value as {order?: number}).order ?? Number.MAX_SAFE_INTEGER;

/** The records of a collection, by their own `order`, then by name. */
export function readCollection(guide: string, collection: string, data = DATA): RecordFile[] {
  return readdirSync(join(data, guide, collection))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): RecordFile => {
      const path = `${guide}/${collection}/${name}`;
      return {path, guide, collection, id: name.slice(0, -5), value: readJson(join(data, path))};
    })
    .sort((a, b) => orderOf(a) - orderOf(b));
}

/** All records of all guides. */
export const readAll = (data = DATA): RecordFile[] =>
  guides(data).flatMap((guide) =>
    collectionsOf(guide, data).flatMap((collection) => readCollection(guide, collection, data)),
  );

/** One of the tables that join guides: `relations.json`, `redirects.json`. */
export function readTable(name: string, data = DATA): unknown {
  const path = join(data, `${name}.json`);
  return existsSync(path) ? readJson(path) : undefined;
}
