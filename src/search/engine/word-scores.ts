/** How well one asked word is answered, and in how many entries it stands. */
import type {Meanings} from './expand.js';
import type {ShareOfPhrase} from './phrases.js';
import {entryOf, fieldOf, type Vocabulary} from './vocabulary.js';

/** What a word counts by where it stands: title, other names, path, text. */
const FIELD_WEIGHTS = [1, 0.95, 0.5, 0.5] as const;
/** A text of more words touches upon much, so a word in it says less: in one of twice as many half as much. */
const LONG_TEXT = 150;
/** What a word counts that stands in other words in which people ask, all of which were asked. */
const ASKED_AS = 0.75;
/** In how many entries a word might have stood that stands nowhere. */
export const UNKNOWN_REACH = 10;

export interface WordScore {
  /** From 0 to 1. */
  readonly worth: number;
  readonly isTitle: boolean;
}

/** The best place of the best meaning of one word, by entry. */
export function wordScores(
  meanings: Meanings,
  {postings, phrases, inPhrases, textSizes}: Vocabulary,
  shareOf: ShareOfPhrase | undefined,
): ReadonlyMap<number, WordScore> {
  const scores = new Map<number, WordScore>();
  for (const [number, sure] of meanings) {
    for (const posting of postings[number]!) {
      const field = fieldOf(posting);
      const entry = entryOf(posting);
      const part = field < 3 ? 1 : Math.min(1, LONG_TEXT / textSizes[entry]!);
      const worth = sure * FIELD_WEIGHTS[field]! * part;
      const before = scores.get(entry);
      if (!before || worth > before.worth) scores.set(entry, {worth, isTitle: field === 0});
    }
    for (const phrase of shareOf ? inPhrases[number]! : []) {
      const worth = sure * ASKED_AS * (shareOf?.(phrase) ?? 0);
      const {entry} = phrases[phrase]!;
      const before = scores.get(entry);
      if (worth > (before?.worth ?? 0)) scores.set(entry, {worth, isTitle: before?.isTitle ?? false});
    }
  }
  return scores;
}

/** In how many entries the rarest of some words stands; of each, what it most surely means. */
export const leastReach = (words: readonly Meanings[], vocabulary: Vocabulary): number =>
  Math.min(
    ...words.map((meanings) => {
      const surest = Math.max(0, ...meanings.values());
      return [...meanings]
        .filter(([, sure]) => sure === surest)
        .reduce((sum, [number]) => sum + reachOfWord(number, vocabulary), 0);
    }),
  );

/** In how many entries a word stands; one of phrases only is no rarer than one of nothing. */
export function reachOfWord(number: number, {postings, reach}: Vocabulary): number {
  const entries = reach[number]!;
  return postings[number]!.length || !entries ? entries : Math.max(entries, UNKNOWN_REACH);
}
