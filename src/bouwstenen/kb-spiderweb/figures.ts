/** Which counted facts can be drawn without saying more than the document says. */
import {fill} from '../../core/facets/words.js';
import type {TargetGroup} from '../schema.js';
import type {SpiderwebWords} from './words.js';

export type Figure = TargetGroup['figures'][number];

/** How a figure is drawn: a part of a bar, or some of a number of dots. */
export type Picture =
  | {readonly kind: 'bar'; readonly part: number; readonly whole: Figure}
  | {readonly kind: 'dots'; readonly filled: number; readonly all: number};

/**
 * The drawing of a figure. A group is compared with the population that the document counts for the same year, or,
 * where the document's drawing gives the group no year, with the one it stands beside. A part of a group (`within`) is
 * not drawn: the record does not say of which group, or whether it is one at all.
 */
export function pictureOf(figure: Figure, all: readonly Figure[]): Picture | undefined {
  const {role, unit, value, outOf, year} = figure;
  if (unit === 'ratio' && outOf && role !== 'within') return {kind: 'dots', filled: value, all: outOf};
  if (unit === 'percent' && role !== 'within') return {kind: 'dots', filled: Math.round(value), all: 100};
  const whole = all.find((other) => other.role === 'population' && other.unit === unit);
  const isSameTime = year === undefined || year === whole?.year;
  if (role !== 'group' || unit !== 'people' || !whole || !isSameTime || value > whole.value) return undefined;
  return {kind: 'bar', part: value, whole};
}

const PRECISION = {
  'as-printed': 'asPrinted',
  about: 'aboutNumber',
  almost: 'almost',
  'more-than': 'moreThan',
  estimate: 'estimate',
} as const;

/** A number as Dutch writes it: 16.901.000. */
export const writtenNumber = (value: number): string => value.toLocaleString('nl-NL');

/** The number with its unit and how exact it is: “naar schatting 650.000 mensen”. */
export function amountOf({value, outOf, unit, precision}: Figure, words: SpiderwebWords): string {
  const number = {
    people: `${writtenNumber(value)} ${words.people}`,
    households: `${writtenNumber(value)} ${words.households}`,
    percent: `${writtenNumber(value)}%`,
    ratio: `${writtenNumber(value)} ${words.outOf} ${writtenNumber(outOf ?? 1)}`,
  }[unit];
  return [words[PRECISION[precision]], number].filter(Boolean).join(' ');
}

/** When and by whom it was counted. */
export function originOf(
  {year, publisher, precision}: Figure,
  edition: number | undefined,
  words: SpiderwebWords,
): string {
  const isExpected =
    precision === 'estimate' && year !== undefined && edition !== undefined && year > edition;
  const dated = isExpected ? words.expectation : words.fromYear;
  const when = year === undefined ? words.withoutYear : fill(dated, {year});
  return [when, publisher].filter(Boolean).join(', ');
}
