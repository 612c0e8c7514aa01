/** How good answers are. */
import type {Engine} from './engines.js';
import {seeded, type Question} from './questions.js';

export interface Quality {
  /** Mean of 1 / the place of the first right answer among ten; 0 where none is right. */
  readonly mrr: number;
  /** Part of the questions that got no answer at all. */
  readonly unanswered: number;
  /** By question, for the comparison of two. */
  readonly ranks: readonly number[];
}

export function qualityOf({search}: Engine, questions: readonly Question[]): Quality {
  const ranks: number[] = [];
  let unanswered = 0;
  for (const {query, right} of questions) {
    const found = search(query);
    if (!found.length) unanswered++;
    const at = found.findIndex((id) => right.includes(id));
    ranks.push(at < 0 ? 0 : 1 / (at + 1));
  }
  return {mrr: mean(ranks), unanswered: unanswered / Math.max(1, questions.length), ranks};
}

const ROUNDS = 4000;

/**
 * By how much the first leads, as an interval of 95 %: what the lead is when the questions are drawn anew, with the
 * same questions for both.
 */
export function leadOf(first: Quality, second: Quality): readonly [low: number, high: number] {
  const random = seeded(7);
  const leads = first.ranks.map((rank, i) => rank - second.ranks[i]!);
  const means = Array.from({length: ROUNDS}, () =>
    mean(leads.map(() => leads[Math.floor(random() * leads.length)]!)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(ROUNDS * 0.025)]!, means[Math.floor(ROUNDS * 0.975)]!];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
