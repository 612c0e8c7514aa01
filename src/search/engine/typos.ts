/** Words that someone may have meant who made a typing mistake. */
import Fuse from 'fuse.js/basic';

/** fuse.js looks at no more words than this: the ones that share most pairs of letters with what was typed. */
const MOST = 200;
/** How far a word may be off, as fuse.js counts it: 0 is the same. */
const FARTHEST = 0.4;

export interface Guess {
  /** Number of the stem. */
  readonly number: number;
  /** From 0 to 1: how alike they are. */
  readonly likeness: number;
}

export class Typos {
  readonly #byPair = new Map<string, number[]>();
  readonly #stems: readonly string[];
  #filled = 0;

  /** @param stems Stems by their number; more may come later. */
  constructor(stems: readonly string[]) {
    this.#stems = stems;
  }

  /** Fills the table of pairs a little further. @returns Whether all stems are in it. */
  fill(count = 200): boolean {
    const end = Math.min(this.#filled + count, this.#stems.length);
    for (; this.#filled < end; this.#filled++) {
      for (const pair of new Set(pairsOf(this.#stems[this.#filled]!))) {
        const list = this.#byPair.get(pair);
        if (list) list.push(this.#filled);
        else this.#byPair.set(pair, [this.#filled]);
      }
    }
    return this.#filled === this.#stems.length;
  }

  /** The likeliest first, at most this many. */
  guess(stemmed: string, most = 4): readonly Guess[] {
    if (stemmed.length < 4) return [];
    while (!this.fill(Infinity));
    const numbers = this.#nearby(stemmed);
    const fuse = new Fuse(
      numbers.map((number) => this.#stems[number]!),
      {includeScore: true, threshold: FARTHEST, distance: 12, ignoreFieldNorm: true},
    );
    return fuse
      .search(stemmed, {limit: 30})
      .map(({refIndex, item, score = 1}) => ({
        number: numbers[refIndex]!,
        // fuse.js finds a pattern in a text; a word that is longer or shorter is another word.
        likeness: (1 - score) * Math.min(1, closeness(stemmed, item)),
      }))
      .filter(({likeness}) => likeness >= 0.5)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most);
  }

  #nearby(stemmed: string): number[] {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(stemmed)) {
      for (const number of this.#byPair.get(pair) ?? []) {
        const length = this.#stems[number]!.length;
        if (Math.abs(length - stemmed.length) <= 2) shared.set(number, (shared.get(number) ?? 0) + 1);
      }
    }
    return [...shared]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([number]) => number);
  }
}

/** Pairs of letters, with the ends marked; the pairs of a swapped letter as well, so that `kidn` meets `kind`. */
function pairsOf(word: string): string[] {
  const marked = ` ${word} `;
  return Array.from({length: marked.length - 1}, (_, i) => marked.slice(i, i + 2));
}

/** Part of the letters that two words have in common, in any order: 1 for a swapped pair. */
function closeness(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const letter of other) left.set(letter, (left.get(letter) ?? 0) + 1);
  let same = 0;
  for (const letter of one) {
    const count = left.get(letter) ?? 0;
    if (count) {
      same++;
      left.set(letter, count - 1);
    }
  }
  return (2 * same) / (one.length + other.length);
}
