/** The one way to read content: national record, local additions and moved ids together. */
import redirects from '#content/redirects';
import type {Collection} from './collection.js';
import type {Layer, LocalAddition} from './layer.js';

/** One record as a view shows it. */
export interface Reading<T> {
  readonly id: string;
  readonly fullId: string;
  readonly record: T;
  readonly additions: readonly LocalAddition[];
}

/** Follows ids that moved, so that a link from years ago still arrives. */
export function currentId(fullId: string): string {
  const moved = redirects as Readonly<Record<string, string>>;
  let id = fullId;
  // A chain is at most as long as the table; the content check refuses circles.
  for (let next = moved[id]; next; next = moved[id]) id = next;
  return id;
}

/** One record by its short id; nothing when the collection has not arrived or has no such record. */
export function readRecord<T extends object>(
  collection: Collection<T>,
  shortId: string,
  layer: Layer,
): Reading<T> | undefined {
  const fullId = currentId(`${collection.kind}/${shortId}`);
  const id = fullId.slice(collection.kind.length + 1);
  const whole = (layer.records(collection.kind)[id] as T | undefined) ?? collection.value?.[id];
  const record = whole && layer.shown(fullId, whole);
  return record && {id, fullId, record, additions: layer.additions(fullId)};
}

/** All records in their order, local ones last. */
export function readAll<T extends object>(collection: Collection<T>, layer: Layer): Reading<T>[] {
  const ids = new Set([
    ...Object.keys(collection.value ?? {}),
    ...Object.keys(layer.records(collection.kind)),
  ]);
  return [...ids].flatMap((id) => readRecord(collection, id, layer) ?? []);
}
