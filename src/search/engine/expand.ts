/** Which words of the entries an asked word stands for, and how surely. */
import {isApart, stem} from './stem.js';
import type {Typos} from './typos.js';
import type {Vocabulary} from './vocabulary.js';

/** By the number of a stem: from 0 to 1. */
export type Meanings = Map<number, number>;

/** By word of a phrase: what it may stand for. */
export type PhraseMeanings = readonly Meanings[];

/** Something that is asked. */
export interface AskedMeanings {
  /** What was typed, and what means the same. */
  readonly phrases: readonly PhraseMeanings[];
  /** The parts of what was typed, where it is a compound that the entries do not have as one. */
  readonly parts?: PhraseMeanings | undefined;
}

const PREFIX = 0.72;
const INFIX = 0.62;
const TYPO = 0.9;
/** A word of fewer letters occurs inside others by chance. */
const LEAST_PREFIX = 4;
const LEAST_INFIX = 4;
const LEAST_PART = 4;
/** What stands before a part of a compound: `schijf` is no kind of `ijf`, `stand` no kind of `tand`. */
const LEAST_BEFORE = 3;
/** How surely a participle stands for its verb. */
const PARTICIPLE_OF = 0.95;
/** How surely a word that is made of another stands for it. */
const MADE_OF = 0.75;
/** Between the parts of a compound. */
const LINKS = ['', 's', 'e', 'en'];

/** The same word, words that begin with it or have it inside, and what it may be a mistake for. */
export function expand(word: string, vocabulary: Vocabulary, typos: Typos): Meanings {
  const stemmed = stem(word);
  const found: Meanings = new Map();
  const take = (number: number, sure: number): void => {
    if (sure > (found.get(number) ?? 0)) found.set(number, sure);
  };
  const same = vocabulary.number(stemmed);
  if (same !== undefined) take(same, 1);
  for (const verb of verbsOf(word)) {
    const active = vocabulary.number(stem(verb));
    if (active !== undefined) take(active, PARTICIPLE_OF);
  }
  for (const base of basesOf(word)) {
    const plain = vocabulary.number(stem(base));
    if (plain !== undefined) take(plain, MADE_OF);
  }
  if (same === undefined && stemmed.length >= LEAST_PREFIX) {
    for (const {number, likeness} of typos.soundAlike(word)) take(number, TYPO * likeness);
  }
  if (stemmed.length >= LEAST_PREFIX) {
    vocabulary.holding(stemmed, (number, at) => {
      if (at > 0 && at < LEAST_BEFORE) return;
      const other = vocabulary.stems[number]!;
      if (isApart(stemmed, other)) return;
      // The more a word has beyond what was typed, the less it is about it.
      const rest = stemmed.length / other.length;
      if (at === 0) take(number, PREFIX + (1 - PREFIX) * rest * rest);
      else if (stemmed.length >= LEAST_INFIX && other.length - at - stemmed.length <= 3)
        take(number, INFIX + 0.2 * rest);
      else if (stemmed.length >= LEAST_INFIX + 1) take(number, INFIX * rest);
    });
  }
  if (
    same === undefined &&
    !partsOf(word, vocabulary) &&
    ![...found.values()].some((sure) => sure >= INFIX)
  ) {
    for (const {number, likeness} of typos.guess(word)) take(number, TYPO * likeness);
  }
  return found;
}

/**
 * The verbs that a form may be of: `gepest` of `pesten`, `gewerkt` of `werken`; and `verwaarloost` of `verwaarlozen`, where
 * a stem cannot know that the `t` is an ending.
 */
function verbsOf(word: string): readonly string[] {
  const present = /^(.{4,}[bds])t$/.exec(word)?.[1];
  const participle = /^ge(.{3,}(?:t|d|en))$/.exec(word)?.[1];
  return [
    ...(present ? [`${present}en`] : []),
    ...(participle ? [participle, `${participle}en`, `${participle.slice(0, -1)}en`] : []),
  ];
}

/**
 * What a word may be made of: `faalangstig` of `faalangst`, `eenzaamheid` of `eenzaam`, `zwaarste` of `zwaar`; but
 * `laatste` is not about what someone lets happen.
 */
const basesOf = (word: string): readonly string[] =>
  [/^(.{4,})ige?$/, /^(.{4,})heid$/, /^(?!laat)(.{4,})ste$/].flatMap(
    (ending) => ending.exec(word)?.[1] ?? [],
  );

/**
 * The two words of a compound that the entries do not have as one: `jongerenschulden` is about both.
 * @returns Nothing where it is no compound of words that are known.
 */
export function partsOf(word: string, vocabulary: Vocabulary): readonly [string, string] | undefined {
  if (vocabulary.number(stem(word)) !== undefined) return undefined;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const tail = word.slice(at);
    if (vocabulary.number(stem(tail)) === undefined) continue;
    for (const link of LINKS) {
      const head = word.slice(0, at);
      if (!head.endsWith(link)) continue;
      const first = head.slice(0, head.length - link.length);
      if (first.length >= LEAST_PART && vocabulary.number(stem(first)) !== undefined) return [first, tail];
    }
  }
  return undefined;
}
