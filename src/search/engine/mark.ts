/** Which part of a text to show with a hit, and which words in it were asked for. */
import {fold} from '../../core/facets/text-filter.js';
import type {SearchEntry} from '../../core/search-entry.js';
import {stemsIn} from './neighbours.js';
import {stem} from './stem.js';
import {wordsIn} from './text.js';

/** A piece of text, and whether it was asked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** How much of a text is shown, in characters. */
const SHOWN = 180;
/** How much of it comes before the first word that was asked for. */
const BEFORE = 60;

/** How much of a phrase was asked that is shown. */
const MOST_OF_IT = 0.5;

/** Splits a text into what was asked for and what was not. */
export function mark(text: string, isFound: (stemmed: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [i, part] of text.split(/([\p{L}\p{N}]+)/u).entries()) {
    // Words and what stands between them take turns.
    const found = i % 2 > 0 && isFound(stem(fold(part)));
    const last = pieces.at(-1);
    if (last?.isFound === found) pieces[pieces.length - 1] = {text: last.text + part, isFound: found};
    else if (part) pieces.push({text: part, isFound: found});
  }
  return pieces;
}

/** Of the other words in which people ask for an entry, those that were asked; nothing where its own words say as much. */
export function phraseFound(entry: SearchEntry, isFound: (stemmed: string) => boolean): string | undefined {
  const {names, text} = stemsIn(entry);
  // Also in a longer word: where `eenzaamheid` stands, `eenzaam` is no news.
  const isShown = (stemmed: string) => `${names}|${text}`.includes(` ${stemmed}`);
  const [best] = (entry.askedAs ?? [])
    .map((phrase) => {
      const stems = wordsIn(phrase).map(stem);
      const found = stems.filter(isFound);
      return {
        phrase,
        news: found.filter((one) => !isShown(one)).length,
        share: found.length / stems.length,
      };
    })
    .filter(({news, share}) => news && share >= MOST_OF_IT)
    .sort((a, b) => b.news - a.news || b.share - a.share);
  return best?.phrase;
}

/** The part of a text around the first word that was asked for; the beginning where there is none. */
export function excerpt(text: string, isFound: (stemmed: string) => boolean): string {
  if (text.length <= SHOWN) return text;
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => isFound(stem(fold(word))));
  const at = found?.index ?? 0;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const rest = text.slice(from);
  const end = rest.length <= SHOWN ? rest.length : rest.lastIndexOf(' ', SHOWN);
  return `${from ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}
