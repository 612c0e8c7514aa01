/** What a question asks: its words, each with what else it may mean. */
import {stem} from './stem.js';
import {askedWords, wordsIn} from './text.js';

/** A word or phrase that people use, and those of the guides for the same thing. */
export interface EverydayWords {
  readonly say: readonly string[];
  readonly find: readonly string[];
}

/** Something that is asked: any of these phrases, each made of words. The first is what was typed. */
export interface Asked {
  readonly phrases: readonly (readonly string[])[];
}

/** What stands at the end of a question and belongs to its verb: `hoe sluit ik een traject af` asks about `afsluiten`. */
const PARTICLES = new Set('aan af bij door in mee na om op over terug toe uit voor weg'.split(' '));

export class Thesaurus {
  /** By the stem of its first word: stems of the phrase, and what it means. */
  readonly #byFirst = new Map<string, {stems: readonly string[]; means: string[][]}[]>();
  readonly #stems: string[] = [];
  #longest = 1;

  /** Takes in words of people. */
  add({say, find}: EverydayWords): void {
    for (const phrase of say) this.#add(phrase, find);
  }

  /** Stems of all words that people use and the guides may not. */
  get stems(): readonly string[] {
    return this.#stems;
  }

  /**
   * The asked things of a question, in its order.
   * @param stemOf Stem of a word, with its typing mistakes mended.
   * @param isKnown Whether a word stands anywhere: `boom diagram` may be `boomdiagram`.
   */
  read(
    question: string,
    stemOf: (word: string) => string = stem,
    isKnown: (word: string) => boolean = () => false,
  ): readonly Asked[] {
    const words = wordsIn(question);
    const stems = words.map(stemOf);
    const asking = new Set(askedWords(question));
    const particle = PARTICLES.has(words.at(-1)!) ? words.at(-1)! : '';
    const asked: Asked[] = [];
    for (let at = 0; at < words.length;) {
      const {length, means} = this.#longestAt(stems, at);
      const joined = length < 2 ? this.#joinedAt(words, at, asking, stemOf, isKnown) : undefined;
      if (joined) {
        asked.push(joined);
        at += 2;
        continue;
      }
      const own = words.slice(at, at + Math.max(length, 1));
      // A small word counts only as a part of a known phrase.
      if (length > 1 || asking.has(own[0]!)) {
        const typed = own.filter((word) => asking.has(word));
        const verb = particle + own.join(' ');
        const verbs = particle && isKnown(verb) ? [[verb]] : [];
        asked.push({phrases: [typed.length ? typed : own, ...verbs, ...means]});
      }
      at += own.length;
    }
    return asked;
  }

  /** Two words that the guides have as one: `boom diagram`, `een oudergezin`. */
  #joinedAt(
    words: readonly string[],
    at: number,
    asking: ReadonlySet<string>,
    stemOf: (word: string) => string,
    isKnown: (word: string) => boolean,
  ): Asked | undefined {
    const pair = words.slice(at, at + 2);
    if (pair.length < 2 || !pair.some((word) => asking.has(word))) return undefined;
    const joined = pair.join('');
    if (!isKnown(joined)) return undefined;
    return {phrases: [[joined], pair, ...this.#longestAt([stemOf(joined)], 0).means]};
  }

  #longestAt(stems: readonly string[], at: number): {length: number; means: readonly string[][]} {
    const known = this.#byFirst.get(stems[at]!) ?? [];
    for (let length = Math.min(this.#longest, stems.length - at); length > 0; length--) {
      const fitting = known.filter(
        (one) => one.stems.length === length && one.stems.every((part, i) => part === stems[at + i]),
      );
      if (fitting.length) return {length, means: fitting.flatMap(({means}) => means)};
    }
    return {length: 0, means: []};
  }

  #add(phrase: string, find: readonly string[]): void {
    const stems = wordsIn(phrase).map(stem);
    const first = stems[0];
    if (first === undefined) return;
    this.#stems.push(...stems);
    this.#longest = Math.max(this.#longest, stems.length);
    const list = this.#byFirst.get(first) ?? [];
    list.push({stems, means: find.map(askedWords)});
    this.#byFirst.set(first, list);
  }
}
