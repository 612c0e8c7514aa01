/** What search is asked, and what is right. */
import {existsSync, readFileSync} from 'node:fs';
import type {SearchEntry} from '../../../src/core/search-entry.js';
import {askedWords} from '../../../src/search/engine/text.js';

export interface Question {
  readonly query: string;
  /** Full ids that someone would be glad to get first. */
  readonly right: readonly string[];
}

interface Written {
  readonly open: readonly Question[];
  readonly held: readonly Question[];
  readonly drawn: readonly Question[];
  readonly nothing: readonly {readonly query: string}[];
}

const FILE = 'test/search/queries.json';

/**
 * Questions of people, with what is right. `open` is to tune on, `held` for the final figure only; so is `drawn`, which
 * asks for records drawn by lot, also those that few ever need.
 */
export const written = (): Written =>
  existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Written)
    : {open: [], held: [], drawn: [], nothing: []};

const KNOWN = 300;
const MISTYPED = 0.3;

/**
 * Questions by someone who knows the title and remembers a part of it, now and then with a typing mistake. The same at
 * every run.
 */
export function knownItems(entries: readonly SearchEntry[]): Question[] {
  const random = seeded(20261126);
  const titled = entries.filter(
    ({title, kind}) => askedWords(title).length > 1 && !kind.startsWith('shared/'),
  );
  return Array.from({length: KNOWN}, () => {
    const {title} = titled[Math.floor(random() * titled.length)]!;
    const words = askedWords(title);
    const start = Math.floor(random() * Math.max(1, words.length - 2));
    const kept = words.slice(start, start + 3);
    const query = random() < MISTYPED ? mistype(kept, random) : kept.join(' ');
    return {query, right: entries.filter((entry) => entry.title === title).map(({id}) => id)};
  });
}

/** Swaps two letters of the longest word, or drops one. */
function mistype(words: readonly string[], random: () => number): string {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const at = 1 + Math.floor(random() * Math.max(1, longest.length - 3));
  const wrong =
    random() < 0.5
      ? longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2)
      : longest.slice(0, at) + longest.slice(at + 1);
  return words.map((word) => (word === longest ? wrong : word)).join(' ');
}

/** Numbers from 0 to 1 that look random and are the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
