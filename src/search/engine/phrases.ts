/**
 * Other words in which people ask for an entry (`askedAs`). A phrase counts for as much of it as was asked: `geen
 * vrienden` is about loneliness, `vrienden` hardly.
 */
import type {AskedMeanings} from './expand.js';
import type {Phrase, Vocabulary} from './vocabulary.js';

/** Less of a phrase is no sign of it. */
const LEAST_SHARE = 0.2;

/** A question of so many words that is a phrase to the word is no chance. */
const LONG_QUESTION = 5;

/** By the number of a phrase: how much of it was asked, from 0 to 1, rare words counting most. */
export type PhraseShares = ReadonlyMap<number, number>;

/**
 * @param said Numbers of all stems in the question, small words too: they fill up a phrase that is asked for.
 * @param rarityOf What a word counts, by the number of its stem.
 */
export function phraseShares(
  asked: readonly AskedMeanings[],
  said: ReadonlySet<number>,
  {phrases, inPhrases}: Vocabulary,
  rarityOf: (number: number) => number,
): PhraseShares {
  const surest = new Map<number, number>();
  for (const {phrases: means} of asked) {
    const typed = means[0] ?? [];
    for (const [number, sure] of typed.flatMap((meanings) => [...meanings]))
      if (sure > (surest.get(number) ?? 0)) surest.set(number, sure);
  }
  const there = new Map<number, number>();
  for (const [number, sure] of surest) {
    const worth = (said.has(number) ? 1 : sure) * rarityOf(number);
    for (const phrase of inPhrases[number]!) there.set(phrase, (there.get(phrase) ?? 0) + worth);
  }
  for (const number of said) {
    if (surest.has(number)) continue;
    const worth = rarityOf(number);
    for (const phrase of inPhrases[number]!) {
      const before = there.get(phrase);
      if (before !== undefined) there.set(phrase, before + worth);
    }
  }
  const shares = new Map<number, number>();
  for (const [phrase, worth] of there) {
    const share = worth / wholeOf(phrases[phrase]!, rarityOf);
    if (share >= LEAST_SHARE) shares.set(phrase, share);
  }
  return shares;
}

/** Entries that have a long question as a phrase, to the word. */
export function askedToTheWord(
  said: ReadonlySet<number>,
  {phrases, inPhrases}: Vocabulary,
): ReadonlySet<number> {
  if (said.size < LONG_QUESTION) return new Set();
  const fewest = [...said].map((word) => inPhrases[word]!).reduce((a, b) => (b.length < a.length ? b : a));
  const whole = fewest
    .map((number) => phrases[number]!)
    .filter(({words}) => words.length === said.size && words.every((word) => said.has(word)));
  return new Set(whole.map(({entry}) => entry));
}

/** What all words of a phrase count together: always the same, and asked for at every key. */
const wholes = new WeakMap<Phrase, number>();

function wholeOf(phrase: Phrase, rarityOf: (number: number) => number): number {
  let whole = wholes.get(phrase);
  if (whole === undefined) {
    whole = phrase.words.reduce((sum, word) => sum + rarityOf(word), 0);
    wholes.set(phrase, whole);
  }
  return whole;
}
