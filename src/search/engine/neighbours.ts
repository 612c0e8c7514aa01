/** Words that stand beside each other in the question and in an answer: `eigen kracht` is more than `eigen` and `kracht`. */
import type {SearchEntry} from '../../core/search-entry.js';
import {byScore, type Score} from './score.js';
import {stem} from './stem.js';
import {wordsIn} from './text.js';

/** Only what stands high already is looked at. */
const LOOKED_AT = 80;
/** How much all neighbours in a title or another name count on top, and in the text. */
const IN_TITLE = 0.5;
const IN_TEXT = 0.5;

/** The pairs of a question, small words too. */
export function neighboursIn(question: string): readonly string[] {
  const stems = wordsIn(question).map(stem);
  return stems.slice(1).map((word, i) => ` ${stems[i]} ${word} `);
}

/** Raises the answers in which neighbours stand together. @param scores The best first. */
export function raiseNeighbours(
  scores: readonly Score[],
  neighbours: readonly string[],
  entries: readonly SearchEntry[],
): readonly Score[] {
  if (!neighbours.length) return scores;
  const raised = scores.slice(0, LOOKED_AT).map(({entry, score}) => {
    const {names, text} = stemsIn(entries[entry]!);
    const part = IN_TITLE * partIn(names, neighbours) + IN_TEXT * partIn(text, neighbours);
    return {entry, score: score * (1 + part)};
  });
  return [...raised.sort(byScore), ...scores.slice(LOOKED_AT)];
}

interface Stems {
  readonly names: string;
  readonly text: string;
}

const known = new WeakMap<SearchEntry, Stems>();

/** Worked out once for an entry: while the index is built, so that no question waits for it. */
export function stemsIn(entry: SearchEntry): Stems {
  let stems = known.get(entry);
  if (!stems) {
    const {title, terms, text} = entry;
    known.set(entry, (stems = {names: [title, ...terms].map(stemsOf).join('|'), text: stemsOf(text)}));
  }
  return stems;
}

const partIn = (stems: string, neighbours: readonly string[]): number =>
  neighbours.filter((pair) => stems.includes(pair)).length / neighbours.length;

const stemsOf = (text: string): string => ` ${wordsIn(text).map(stem).join(' ')} `;
