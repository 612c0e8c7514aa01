/** The factors of the guide, each with the list that it stands in. */
import type {Reading} from '../../core/records.js';
import type {FactorGroup} from '../schema.js';
import {PARTS, PART_IDS, type PartId} from './words.js';

export type Group = Reading<FactorGroup>;

export interface Factor {
  /** List and factor, such as `risicofactoren-jeugdige/parentificatie`. */
  readonly id: string;
  readonly group: FactorGroup;
  readonly record: FactorGroup['factors'][number];
}

/** The factors of a list. */
export const factorsOf = ({id, record: group}: Group): Factor[] =>
  group.factors.map((record) => ({id: `${id}/${record.id}`, group, record}));

/** The lists of a part, what may stand in the way before what may help. */
export const groupsOf = (part: PartId, groups: readonly Group[]): Group[] =>
  groups
    .filter(({record}) => record.level === PARTS[part])
    .sort((a, b) => Number(a.record.effect === 'protective') - Number(b.record.effect === 'protective'));

/** What of the overview is shown: everything, a part, or one list. */
export function shownGroups(topic: string, groups: readonly Group[]): (readonly Group[])[] {
  const one = groups.find(({id}) => id === topic);
  if (one) return [[one]];
  const parts = PART_IDS.filter((part) => !topic || part === topic);
  return parts.map((part) => groupsOf(part, groups)).filter(({length}) => length);
}

/** The id of the list and of the factor, if any, that a full id leads to. */
export function placeOf(fullId: string): {group: string; factor: string} {
  const [group = '', factor = ''] = fullId.split('/').slice(2);
  return {group, factor: factor && `${group}/${factor}`};
}

/** “Parentificatie, opvoedstress en erfelijkheid”, as they stand within a sentence. */
export function enumerate(names: readonly string[], and: string): string {
  const all = names.map(withinSentence);
  return [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(and);
}

const withinSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
