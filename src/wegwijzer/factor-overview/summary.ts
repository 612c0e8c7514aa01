/** What was ticked, as sentences by part. Nothing is counted: how many factors there are says nothing. */
import {fill} from '../../core/facets/words.js';
import type {FactorGroup} from '../schema.js';
import {enumerate, type Factor} from './factors.js';
import type {TickingWords} from './ticking-words.js';
import type {FactorsValue} from './value.js';
import {PARTS, PART_IDS, type FactorWords, type PartId} from './words.js';

export type SummaryWords = FactorWords & TickingWords;
export type Effect = FactorGroup['effect'];

export interface SummaryPart {
  readonly id: PartId;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** The ticked factors, in the order of the guide. */
export const tickedOf = (factors: readonly Factor[], {chosen}: FactorsValue): Factor[] =>
  factors.filter(({id}) => chosen.includes(id));

/** The part that a factor belongs to. */
export const partOf = ({group}: Factor): PartId => PART_IDS.find((part) => PARTS[part] === group.level)!;

/** @param ticked In the order of the guide. */
export function summarize(ticked: readonly Factor[], words: SummaryWords): SummaryPart[] {
  return PART_IDS.map((id) => ({
    id,
    title: words[id],
    sentences: sentencesOf(
      ticked.filter((factor) => partOf(factor) === id),
      words,
    ),
  })).filter(({sentences}) => sentences.length);
}

function sentencesOf(factors: readonly Factor[], words: SummaryWords): string[] {
  const say = (sentence: string, said: readonly Factor[]) =>
    said.length
      ? [
          fill(sentence, {
            factors: enumerate(
              said.map(({record}) => record.name),
              words.and,
            ),
          }),
        ]
      : [];
  const background = factors.filter(({record}) => record.background);
  const risk = factors.filter(({group, record}) => group.effect === 'risk' && !record.background);
  const protective = factors.filter(({group}) => group.effect === 'protective');
  const isOverarching = risk.some(({group}) => group.level === 'overarching');
  return [
    ...say(isOverarching ? words.saysOverarching : words.saysRisk, risk),
    ...say(words.saysProtective, protective),
    ...say(words.saysBackground, background),
  ];
}

/** What was not ticked at all, and that this says nothing. Nothing as long as nothing is filled in. */
export function silences(ticked: readonly Factor[], {own}: FactorsValue, words: SummaryWords): string[] {
  const says = (effect: Effect) => own[effect] !== '' || ticked.some(({group}) => group.effect === effect);
  if (!says('risk') && !says('protective')) return [];
  return [...(says('protective') ? [] : [words.noProtective]), ...(says('risk') ? [] : [words.noRisk])];
}
