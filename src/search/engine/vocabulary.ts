/** Every word that stands in the entries, and where. */
import type {SearchEntry} from '../../core/search-entry.js';
import {stem} from './stem.js';
import {wordsIn} from './text.js';

/** Where in an entry a word stands, the best first. */
export const FIELDS = ['title', 'terms', 'path', 'text'] as const;

/** How many entries × fields fit in a posting. */
const FIELD_COUNT = FIELDS.length;

/** Other words in which people ask for an entry. */
export interface Phrase {
  readonly entry: number;
  /** Numbers of its stems. */
  readonly words: readonly number[];
}

export class Vocabulary {
  /** Stems, by their number. */
  readonly stems: string[] = [];
  /** By the number of a stem: entry × 4 + the best field in which it stands there. */
  readonly postings: number[][] = [];
  /** How many different stems each title has, by entry. */
  readonly titleSizes: number[] = [];

  /** How many words each text has, by entry. */
  readonly textSizes: number[] = [];

  /** Other words in which people ask for an entry. */
  readonly phrases: Phrase[] = [];
  /** By the number of a stem: the phrases that have it. */
  readonly inPhrases: number[][] = [];

  /** By the number of a stem: in how many entries it stands, or in phrases about them. */
  readonly reach: number[] = [];
  /** By the number of a stem: the last entry that was counted. */
  readonly #countedIn: number[] = [];

  /** All stems in a row, each behind a line break, and where each begins: letters are looked up in all at once. */
  #row = '';
  readonly #starts: number[] = [];

  readonly #numbers = new Map<string, number>();
  /** A word comes back often, its stem is the same. */
  readonly #stemOf = new Map<string, number>();

  /** The number of a stem; nothing where no entry has it. */
  number(stemmed: string): number | undefined {
    return this.#numbers.get(stemmed);
  }

  /** Calls back for every longer stem that has these letters, with their first place in it. */
  holding(letters: string, see: (number: number, at: number) => void): void {
    this.#lineUp();
    let end = 0;
    for (let found; (found = this.#row.indexOf(letters, end)) >= 0;) {
      const number = this.#numberAt(found);
      const at = found - this.#starts[number]!;
      if (this.stems[number] !== letters) see(number, at);
      end = found - at + this.stems[number]!.length;
    }
  }

  /** Puts the stems in the row that came since the last time. */
  #lineUp(): void {
    const more = this.stems.slice(this.#starts.length);
    let start = this.#row.length;
    for (const stemmed of more) {
      this.#starts.push(start + 1);
      start += stemmed.length + 1;
    }
    this.#row += more.map((stemmed) => `\n${stemmed}`).join('');
  }

  /** The number of the stem at a place in the row. */
  #numberAt(place: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! > place) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** Takes in the next entry. */
  add({title, terms, askedAs = [], path, text}: SearchEntry): void {
    const entry = this.titleSizes.length;
    const fields = [title, terms.join(' '), path.join(' '), text].map(wordsIn);
    fields.forEach((words, field) => {
      for (const word of words) this.#post(this.#numberOf(word), entry, field);
    });
    for (const phrase of askedAs) this.#addPhrase(phrase, entry);
    this.titleSizes.push(new Set(fields[0]!.map((word) => this.#stemOf.get(word))).size);
    this.textSizes.push(fields.at(-1)!.length);
  }

  /** Takes in a stem that stands in no entry, so that typing mistakes in it can be mended. @returns Its number. */
  know(stemmed: string): number {
    const known = this.#numbers.get(stemmed);
    if (known !== undefined) return known;
    const number = this.stems.push(stemmed) - 1;
    this.#numbers.set(stemmed, number);
    this.postings.push([]);
    this.inPhrases.push([]);
    this.reach.push(0);
    return number;
  }

  #addPhrase(phrase: string, entry: number): void {
    const words = [...new Set(wordsIn(phrase).map((word) => this.#numberOf(word)))];
    const at = this.phrases.push({entry, words}) - 1;
    for (const word of words) {
      this.inPhrases[word]!.push(at);
      this.#count(word, entry);
    }
  }

  /** Eight phrases about one entry make a word no less rare than one. */
  #count(number: number, entry: number): void {
    if (this.#countedIn[number] === entry) return;
    this.#countedIn[number] = entry;
    this.reach[number]! += 1;
  }

  #numberOf(word: string): number {
    let number = this.#stemOf.get(word);
    if (number === undefined) this.#stemOf.set(word, (number = this.know(stem(word))));
    return number;
  }

  /** Fields come from the best to the least, so the first place of a word in an entry is its best. */
  #post(number: number, entry: number, field: number): void {
    const list = this.postings[number]!;
    const last = list.at(-1);
    if (last === undefined || entryOf(last) !== entry) list.push(entry * FIELD_COUNT + field);
    this.#count(number, entry);
  }
}

export const entryOf = (posting: number): number => Math.floor(posting / FIELD_COUNT);
export const fieldOf = (posting: number): number => posting % FIELD_COUNT;
