/**
 * Other words in which people ask for an entry (`askedAs`). A phrase counts for as much of it as was asked: `geen
 * vrienden` is about loneliness, `vrienden` hardly.
 */
import type {AskedMeanings} from './score.js';
import type {Vocabulary} from './vocabulary.js';

/** Less of a phrase is no sign of it. */
const LEAST_SHARE = 0.2;

/** By the number of a phrase: how much of it was asked, from 0 to 1, rare words counting most. */
export type PhraseShares = ReadonlyMap<number, number>;

/**
 * @param said Numbers of all stems in the question, small words too.
 * @param rarityOf What a word counts, by the number of its stem.
 */
export function phraseShares(
  asked: readonly AskedMeanings[],
  said: ReadonlySet<number>,
  {phrases, inPhrases}: Vocabulary,
  rarityOf: (number: number) => number,
): PhraseShares {
  const surest = new Map<number, number>([...said].map((number) => [number, 1]));
  for (const [number, sure] of asked.flatMap(([typed = []]) => typed.flatMap((meanings) => [...meanings])))
    surest.set(number, Math.max(sure, surest.get(number) ?? 0));
  const touched = new Set([...surest.keys()].flatMap((number) => inPhrases[number]!));
  const shares = new Map<number, number>();
  for (const phrase of touched) {
    let there = 0;
    let whole = 0;
    for (const word of phrases[phrase]!.words) {
      const rarity = rarityOf(word);
      whole += rarity;
      there += rarity * (surest.get(word) ?? 0);
    }
    if (there >= LEAST_SHARE * whole) shares.set(phrase, there / whole);
  }
  return shares;
}
