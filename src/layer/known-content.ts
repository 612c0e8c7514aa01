/** What a layer can refer to: every id of the national content, and the tags. */
import ids from '#content/ids';
import {kindOf} from '../core/full-id.js';
import {nearest} from '../core/nearest.js';
import {currentId} from '../core/records.js';
import type {Known} from './judge-layer.js';

const byKind = new Map(
  Object.entries(ids as Readonly<Record<string, string>>).map(([kind, list]) => [kind, list.split(' ')]),
);

/** @param tags Names of the elements. */
export function knownContent(tags: readonly string[]): Known {
  const sets = new Map([...byKind].map(([kind, list]) => [kind, new Set(list)]));
  const rest = (fullId: string) => fullId.slice(kindOf(fullId).length + 1);
  return {
    tags,
    has(fullId) {
      const id = currentId(fullId);
      return sets.get(kindOf(id))?.has(rest(id)) ?? false;
    },
    near(fullId) {
      const kind = byKind.has(kindOf(fullId)) ? kindOf(fullId) : nearest(kindOf(fullId), [...byKind.keys()]);
      const near = kind && nearest(rest(fullId), byKind.get(kind) ?? []);
      return near ? `${kind}/${near}` : undefined;
    },
  };
}
