/** Every addressable thing in the content: records, and the items in their lists. */
import type {RecordFile} from './files.js';
import {itemKind, recordKind, standsAlone} from './kinds.js';

export interface Item {
  /** `guide/kind/id`; an item has its owner's id before its own. */
  readonly fullId: string;
  readonly kind: string | undefined;
  readonly file: RecordFile;
  /** JSON pointer within the file; empty for the record itself. */
  readonly pointer: string;
  /** Key of the list in which it stands; empty for the record itself. */
  readonly key: string;
  readonly section: string | undefined;
  readonly value: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record and every object with an `id` in a list anywhere below it, in reading order. */
export function* itemsOf(file: RecordFile): Generator<Item> {
  const {guide, collection, id} = file;
  const record = file.value as Record<string, unknown>;
  const kind = recordKind(guide, collection);
  const section = record.section as string | undefined;
  yield {fullId: `${guide}/${kind}/${id}`, kind, file, pointer: '', key: '', section, value: record};
  yield* below(record, '', section);

  function* below(value: unknown, pointer: string, section: string | undefined, key = ''): Generator<Item> {
    if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) {
        if (isObject(entry) && typeof entry.id === 'string') {
          const kind = itemKind(guide, collection, key);
          const own = (entry.section as string | undefined) ?? section;
          const fullId = `${guide}/${kind}/${standsAlone(guide, key) ? '' : `${id}/`}${entry.id}`;
          yield {fullId, kind, file, pointer: `${pointer}/${i}`, key, section: own, value: entry};
          yield* below(entry, `${pointer}/${i}`, own);
        } else {
          yield* below(entry, `${pointer}/${i}`, section, key);
        }
      }
    } else if (isObject(value)) {
      for (const [name, entry] of Object.entries(value))
        yield* below(entry, `${pointer}/${name}`, section, name);
    }
  }
}

/** What a list of links shows of an item: its name; where it has none, how its text begins, or where it stands. */
export function titleOf(item: Item): string {
  const {title, name, label, term} = item.value as Record<string, string | undefined>;
  const [text] = [item.value.text].flat();
  return (
    title ?? name ?? label ?? term ?? (typeof text === 'string' ? beginning(text) : (item.section ?? ''))
  );
}

/** The first sentence, cut off at a word when it is long. */
function beginning(text: string): string {
  const [first = text] = text.split(/(?<=[.!?])\s/, 1);
  return first.length <= 90 ? first : `${first.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
