/**
 * Other words in which people ask for an entry (`askedAs`). A phrase counts for as much of it as was asked: `geen
 * vrienden` is about loneliness, `vrienden` hardly.
 */
import type {AskedMeanings} from './expand.js';
import type {Vocabulary} from './vocabulary.js';

/** Less of a phrase is no sign of it. */
const LEAST_SHARE = 0.2;

/** A question of so many words that is a phrase to the word is no chance. */
const LONG_QUESTION = 5;

/** By the number of a phrase: how much of it was asked, from 0 to 1, rare words counting most. */
export type ShareOfPhrase = (phrase: number) => number;

/**
 * @param said Numbers of all stems in the question, small words too: they fill up a phrase that is asked for.
 * @param rarityOf What a word counts, by the number of its stem.
 */
export function shareOfPhrases(
  asked: readonly AskedMeanings[],
  said: ReadonlySet<number>,
  vocabulary: Vocabulary,
  rarityOf: (number: number) => number,
): ShareOfPhrase {
  const {phrases, inPhrases} = vocabulary;
  const surest = new Map<number, number>();
  for (const {phrases: means} of asked) {
    const typed = means[0] ?? [];
    for (const [number, sure] of typed.flatMap((meanings) => [...meanings]))
      if (sure > (surest.get(number) ?? 0)) surest.set(number, sure);
  }
  const there = new Float64Array(phrases.length);
  for (const [number, sure] of surest) {
    const worth = (said.has(number) ? 1 : sure) * rarityOf(number);
    for (const phrase of inPhrases[number]!) there[phrase]! += worth;
  }
  for (const number of said) {
    if (surest.has(number)) continue;
    const worth = rarityOf(number);
    for (const phrase of inPhrases[number]!) if (there[phrase]) there[phrase] += worth;
  }
  const wholes = wholesOf(vocabulary, rarityOf);
  return (phrase) => {
    const share = there[phrase]! / wholes[phrase]!;
    return share >= LEAST_SHARE ? share : 0;
  };
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

/** What all words of each phrase count together: always the same, and asked for at every key. */
const known = new WeakMap<Vocabulary, Float64Array>();

function wholesOf(vocabulary: Vocabulary, rarityOf: (number: number) => number): Float64Array {
  let wholes = known.get(vocabulary);
  if (!wholes) {
    wholes = Float64Array.from(vocabulary.phrases, ({words}) =>
      words.reduce((sum, word) => sum + rarityOf(word), 0),
    );
    known.set(vocabulary, wholes);
  }
  return wholes;
}
