/** The index of everything that can be found. Built in slices, so that the page stays at hand meanwhile. */
import type {SearchEntry} from '../../core/search-entry.js';
import {expand, partsOf, type Meanings} from './expand.js';
import {neighboursIn, raiseNeighbours, stemsIn} from './neighbours.js';
import {Thesaurus, type Asked, type EverydayWords} from './question.js';
import {rankOf} from './rank.js';
import {scoreAll} from './score.js';
import {stem} from './stem.js';
import {askedWords, wordsIn} from './text.js';
import {Typos} from './typos.js';
import {Vocabulary} from './vocabulary.js';

/** How long a slice of building takes, in milliseconds; on a slow machine it still is no long task. */
const SLICE = 6;

/** How many questions go before the first one. */
const WARM_UP = 8;

/** How many things a short question asks: in `trede 3` the number counts, in `kind van 8 zorgt voor broertje` it does not. */
const SHORT = 3;

/** How surely a word must be meant to be taken for it. */
const SURE_MISTAKE = 0.6;

export interface Hit {
  readonly entry: SearchEntry;
  readonly score: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
  /** Whether a word, stemmed, is one of those that were found. */
  readonly isFound: (stemmed: string) => boolean;
  /** Words that are nearest to what was asked, where nothing was found. */
  readonly nearest: readonly string[];
}

export interface SearchOptions {
  /** At most this many. */
  readonly limit: number;
  /** Which entries count. */
  readonly counts?: (entry: SearchEntry) => boolean;
}

/** Lets the page do what it has to do. */
export type Pause = () => Promise<unknown>;

export class SearchIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #typos = new Typos(this.#vocabulary.stems);
  readonly #meanings = new Map<string, Meanings>();

  readonly #thesaurus = new Thesaurus();

  private constructor(
    private readonly entries: readonly SearchEntry[],
    private readonly everyday: readonly EverydayWords[],
    private readonly others: readonly string[] = [],
  ) {}

  /**
   * @param pause Called after each slice of work.
   * @param others Words that may stand nowhere, in which a typing mistake is mended too.
   */
  static async build(
    entries: readonly SearchEntry[],
    everyday: readonly EverydayWords[],
    pause: Pause,
    others: readonly string[] = [],
  ): Promise<SearchIndex> {
    const index = new SearchIndex(entries, everyday, others);
    let start = performance.now();
    for (const _step of index.#fill()) {
      if (performance.now() - start < SLICE) continue;
      await pause();
      start = performance.now();
    }
    for (const _step of index.#warmUp()) await pause();
    return index;
  }

  /** The same at once, for few entries. */
  static of(
    entries: readonly SearchEntry[],
    everyday: readonly EverydayWords[],
    others: readonly string[] = [],
  ): SearchIndex {
    const index = new SearchIndex(entries, everyday, others);
    for (const _step of index.#fill());
    return index;
  }

  /** Steps that each take a moment. The first typing mistake must not have to wait for its table either. */
  *#fill(): Generator<void> {
    for (const entry of this.entries) {
      this.#vocabulary.add(entry);
      stemsIn(entry);
      yield;
    }
    for (const words of [...this.everyday, ...shortForms(this.entries)]) {
      this.#thesaurus.add(words);
      yield;
    }
    for (const stemmed of [...this.#thesaurus.stems, ...this.others.flatMap(wordsIn).map(stem)])
      this.#vocabulary.know(stemmed);
    while (!this.#typos.fill(50)) yield;
  }

  /** A browser makes code fast that has run before: the first question of a person must not be the first of all. */
  *#warmUp(): Generator<void> {
    for (const {title} of this.entries.slice(0, WARM_UP)) {
      yield void this.stemsOf(Array.from(title).reverse().join(''));
      yield void this.search(title, {limit: 1});
    }
  }

  search(question: string, {limit, counts = () => true}: SearchOptions): Found {
    const asked = this.#thesaurus
      .read(question, this.#mended, this.#isKnown)
      .filter((one, _, all) => !this.#isLooseNumber(one, all.length));
    const meanings = asked.map(({phrases: [typed = [], ...others]}) => {
      const compound = typed.length === 1 ? partsOf(typed[0]!, this.#vocabulary) : undefined;
      const parts = compound?.map((word) => this.#mean(word));
      const phrases = [typed, ...others].map((words) => words.map((word) => this.#mean(word)));
      return {phrases, parts};
    });
    const said = new Set(wordsIn(question).flatMap((word) => this.#vocabulary.number(stem(word)) ?? []));
    const counting = scoreAll(meanings, said, this.#vocabulary, this.entries, rankOf).filter(({entry}) =>
      counts(this.entries[entry]!),
    );
    const scores = raiseNeighbours(counting, neighboursIn(question), this.entries);
    const numbers = new Set(
      meanings
        .flatMap(({phrases, parts = []}) => [...phrases.flat(), ...parts])
        .flatMap((words) => [...words.keys()]),
    );
    return {
      hits: scores.slice(0, limit).map(({entry, score}) => ({entry: this.entries[entry]!, score})),
      total: scores.length,
      isFound: (stemmed) => {
        const number = this.#vocabulary.number(stemmed);
        return number !== undefined && numbers.has(number);
      },
      nearest: scores.length ? [] : this.#nearest(asked.flatMap(({phrases}) => phrases[0] ?? [])),
    };
  }

  /** The stems of a question; of a word that stands nowhere, those that it may be a typing mistake for. */
  stemsOf(question: string): readonly string[] {
    return askedWords(question).flatMap((word) => {
      const stemmed = stem(word);
      if (this.#vocabulary.number(stemmed) !== undefined) return stemmed;
      return this.#typos.guess(word).map(({number}) => this.#vocabulary.stems[number]!);
    });
  }

  /** An age or a sum that stands nowhere asks nothing by itself, nor does one in a long question. */
  #isLooseNumber({phrases: [typed = []]}: Asked, count: number): boolean {
    return typed.every(
      (word) => /^\d+$/.test(word) && (count > SHORT || this.#vocabulary.number(stem(word)) === undefined),
    );
  }

  /** The stem of a word; of one that stands nowhere, that of the word which it most surely is a mistake for. */
  readonly #mended = (word: string): string => {
    const stemmed = stem(word);
    if (this.#vocabulary.number(stemmed) !== undefined || partsOf(word, this.#vocabulary)) return stemmed;
    const [best] = [...this.#mean(word)].sort(([, a], [, b]) => b - a);
    return !best || best[1] < SURE_MISTAKE ? stemmed : this.#vocabulary.stems[best[0]]!;
  };

  readonly #isKnown = (word: string): boolean => {
    const number = this.#vocabulary.number(stem(word));
    const {postings, inPhrases} = this.#vocabulary;
    return number !== undefined && postings[number]!.length + inPhrases[number]!.length > 0;
  };

  #mean(word: string): Meanings {
    let meanings = this.#meanings.get(word);
    if (!meanings) this.#meanings.set(word, (meanings = expand(word, this.#vocabulary, this.#typos)));
    return meanings;
  }

  /** Titles of entries, since a stem is no word. */
  #nearest(words: readonly string[]): string[] {
    const numbers = words.flatMap((word) => {
      const parts = partsOf(word, this.#vocabulary);
      if (parts) return parts.flatMap((part) => this.#vocabulary.number(stem(part)) ?? []);
      return this.#typos.guess(word).map(({number}) => number);
    });
    const titles = numbers.flatMap((number) => {
      const postings = this.#vocabulary.postings[number]!;
      const inTitle = postings.filter((posting) => posting % 4 === 0);
      const shortest = inTitle
        .map((posting) => this.entries[Math.floor(posting / 4)]!.title)
        .sort((a, b) => a.length - b.length)[0];
      return shortest ?? [];
    });
    return [...new Set(titles)].slice(0, 4);
  }
}

/** Short forms that the entries explain themselves: `VT` is Veilig Thuis. */
const shortForms = (entries: readonly SearchEntry[]): EverydayWords[] =>
  entries
    .filter(({kind, terms}) => kind === 'shared/afkorting' && terms.length)
    .flatMap(({title, terms}) => terms.flatMap((term) => [{say: [term], find: [title]}]));
