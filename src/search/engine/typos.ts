/** Words that someone may have meant who made a typing mistake. */
import Fuse from 'fuse.js/basic';
import {stem} from './stem.js';

/** fuse.js looks at no more words than this: the ones that share most pairs of letters with what was typed. */
const MOST = 200;
/** How far a word may be off, as fuse.js counts it: 0 is the same. */
const FARTHEST = 0.4;
/** How far from the start fuse.js may find it, in letters: half of that costs half of the likeness. */
const NEAR_THE_START = 12;
/** Less alike is another word. */
const LEAST_ALIKE = 0.45;
/** A shorter word may be anything. */
const LEAST = 4;
const GUESSES = 4;
/** How many letters longer or shorter it may be. */
const LONGER = 2;
/** How surely a word is meant that sounds the same. */
const SOUNDS_ALIKE = 0.95;

export interface Guess {
  /** Number of the stem. */
  readonly number: number;
  /** From 0 to 1: how alike they are. */
  readonly likeness: number;
}

export class Typos {
  /** By a pair of letters and the length of the stem. */
  readonly #byPair = new Map<string, number[]>();
  readonly #bySound = new Map<string, number[]>();
  /** By what was typed: it is asked for more than once, and again at the next key. */
  readonly #guesses = new Map<string, readonly Guess[]>();
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
      const stemmed = this.#stems[this.#filled]!;
      for (const pair of new Set(pairsOf(stemmed)))
        add(this.#byPair, `${pair}${stemmed.length}`, this.#filled);
      add(this.#bySound, sound(stemmed), this.#filled);
    }
    return this.#filled === this.#stems.length;
  }

  /** A few, the likeliest first. @param word As it was typed. */
  guess(word: string): readonly Guess[] {
    const stemmed = stem(word);
    if (stemmed.length < LEAST) return [];
    let guesses = this.#guesses.get(word);
    if (!guesses) {
      const alike = this.soundAlike(word);
      guesses = (alike.length ? alike : this.#lookAlike(stemmed)).slice(0, GUESSES);
      this.#guesses.set(word, guesses);
    }
    return guesses;
  }

  #lookAlike(stemmed: string): readonly Guess[] {
    return this.#nearby(stemmed)
      .map((number) => {
        const meant = this.#stems[number]!;
        const {isMatch, score} = Fuse.match(stemmed, meant, {threshold: FARTHEST, distance: NEAR_THE_START});
        // fuse.js finds a pattern in a text; a word that is longer or shorter is another word.
        return {number, likeness: isMatch ? (1 - score) * closeness(stemmed, meant) : 0};
      })
      .filter(({likeness}) => likeness >= LEAST_ALIKE)
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** What sounds the same: `methodies` is `methodisch`. @param word As it was typed: its ending may be a mistake too. */
  soundAlike(word: string): readonly Guess[] {
    while (!this.fill(Infinity));
    const numbers = this.#bySound.get(sound(stem(word))) ?? this.#bySound.get(sound(word)) ?? [];
    return numbers.map((number) => ({number, likeness: SOUNDS_ALIKE}));
  }

  #nearby(stemmed: string): number[] {
    const shared = new Map<number, number>();
    for (const pair of pairsOf(stemmed)) {
      for (let length = stemmed.length - LONGER; length <= stemmed.length + LONGER; length++)
        for (const number of this.#byPair.get(`${pair}${length}`) ?? [])
          shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([number]) => number);
  }
}

function add(table: Map<string, number[]>, key: string, number: number): void {
  const list = table.get(key);
  if (list) list.push(number);
  else table.set(key, [number]);
}

/** Pairs of letters, with the ends marked; the pairs of a swapped letter as well, so that `kidn` meets `kind`. */
function pairsOf(word: string): string[] {
  const marked = ` ${word} `;
  return Array.from({length: marked.length - 1}, (_, i) => marked.slice(i, i + 2));
}

/** How alike two words are, from 0 to 1: by how many letters are wrong, missing, too many or swapped with the next. */
function closeness(one: string, other: string): number {
  const wrong = distance(one, other);
  return wrong > (one.length < 6 ? 1 : 2) ? 0 : 1 - wrong / Math.max(one.length, other.length);
}

/** Restricted Damerau–Levenshtein distance. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!isSame));
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[other.length]!;
}

/** As it sounds: `sgulden` is `schulden`, `kragt` is `kracht`. */
const sound = (word: string): string =>
  word
    .replace(/(isch|ies)$/, 'is')
    .replaceAll(/s?ch/g, (at) => (at === 'ch' ? 'g' : 'sg'))
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('qu', 'kw')
    .replaceAll('ei', 'y')
    .replaceAll('ou', 'au')
    .replaceAll('x', 'ks')
    .replaceAll('c', 'k')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replaceAll('dt', 't')
    .replaceAll(/(.)\1/g, '$1');
