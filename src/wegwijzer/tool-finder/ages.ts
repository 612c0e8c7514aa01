/** Ages of tools: as values of a facet, and as people read them. */
import {fill} from '../../core/facets/words.js';
import type {Placement} from '../schema.js';
import type {ToolWords} from './words.js';

/** The age before birth. */
export const PRENATAL = 'prenataal';

/** The highest age that any of these names; ages without an upper end go on to there. */
export const oldest = (placements: readonly Placement[]): number =>
  Math.max(0, ...placements.flatMap(({ages}) => (ages ? [ages.from, ages.to ?? 0] : [])));

/** All ages that can be chosen: before birth, then by year. */
export const allAges = (to: number): string[] => [PRENATAL, ...years(0, to)];

const years = (from: number, to: number): string[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, i) => String(from + i));

/** The ages that a placement counts for. Without an age it counts for all; both ends of a range are inside. */
export function agesOf({ages, prenatal}: Placement, last: number): readonly string[] {
  if (!ages) return allAges(last);
  return [...(prenatal ? [PRENATAL] : []), ...years(ages.from, ages.to ?? last)];
}

/** Such as “4 tot en met 12 jaar”; nothing when the guide names no age. */
export function ageText({ages, prenatal}: Placement, words: ToolWords): string {
  if (!ages) return '';
  const {from, to} = ages;
  if (prenatal) {
    if (to === undefined) return words.prenatalFrom;
    return to === 0 ? words.prenatalOnly : fill(words.prenatalTo, {to});
  }
  if (to === undefined) return fill(words.yearsFrom, {from});
  return from === to ? fill(words.years, {n: from}) : fill(words.yearsTo, {from, to});
}
