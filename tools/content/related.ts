/** What belongs to the records of a file in other files, with the titles written in. */
import type {Related} from '../../src/core/related/relation.js';
import {readAll, readTable, type RecordFile} from './files.js';
import {itemsOf, titleOf} from './items.js';

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Titles by full id. Reading all files takes long for each of many modules, so that it is done once. */
let titles: ReadonlyMap<string, string> | undefined;

const titleFor = (fullId: string): string => {
  titles ??= allTitles();
  return titles.get(fullId) ?? fullId;
};

/**
 * Titles that can stand alone: a signal is called “Problemen”, which says something in the group “Financiën” only, and
 * two building blocks are called “Herstel”.
 */
function allTitles(): ReadonlyMap<string, string> {
  const files = readAll();
  const domains = new Map(
    files.flatMap(({collection, id, value}) =>
      collection === 'domains' ? [[id, (value as {title: string}).title]] : [],
    ),
  );
  return new Map(
    files.flatMap((file) => {
      const [record, ...items] = itemsOf(file);
      const title = titleOf(record!);
      const domain = domains.get((file.value as {domain?: string}).domain ?? '');
      return [
        [record!.fullId, domain ? `${domain}: ${title}` : title] as const,
        ...items.map((item) => [item.fullId, `${title}: ${titleOf(item)}`] as const),
      ];
    }),
  );
}

/** What belongs to the records and items of these files, by full id: each relation from both its ends. */
export function relatedTo(files: readonly RecordFile[]): Record<string, Related[]> {
  const table = (readTable('relations') ?? []) as Relation[];
  const own = new Set(files.flatMap((file) => [...itemsOf(file)]).map(({fullId}) => fullId));
  const result: Record<string, Related[]> = {};
  const add = (from: string, to: string, reason: string) => {
    if (own.has(from)) (result[from] ??= []).push({to, title: titleFor(to), reason});
  };
  for (const {from, to, reason} of table) {
    add(from, to, reason);
    add(to, from, reason);
  }
  return result;
}
