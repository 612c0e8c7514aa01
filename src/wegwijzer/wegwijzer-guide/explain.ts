/** Short forms are explained where someone first meets them on a page. */
import {html, type TemplateResult} from 'lit';
import type {Records} from '../../core/collection.js';
import type {Abbreviation} from '../../core/shared/schema.js';

/** Explains short forms in texts that are drawn in reading order. */
export type Explain = (text: string) => readonly (string | TemplateResult)[];

/** A word that may hold a short form: `JGZ`, `JGZ-professional`, `KOPP/KOV`. */
const WORD = /[\p{L}\p{N}-]+/gu;

/**
 * Starts a page on which nothing is explained yet.
 * @param records The short forms and what they stand for.
 */
export function explainer(records: Records<Abbreviation>): Explain {
  const names = new Map(Object.values(records).map(({term, name}) => [term, name]));
  return (text) => pieces(text, names);
}

function pieces(text: string, names: Map<string, string>): (string | TemplateResult)[] {
  const result: (string | TemplateResult)[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const term = word.split('-').find((part) => names.has(part));
    if (!term) continue;
    const name = names.get(term)!;
    const to = match.index + word.length;
    // From here on it is known. “Centrum voor Jeugd en Gezin (CJG)” says it itself.
    names.delete(term);
    if (text[match.index - 1] === '(' && text[to] === ')') continue;
    if (text.slice(to).startsWith(` (${name}`)) continue;
    const meaning = word === term ? name : `${term}: ${name}`;
    result.push(`${text.slice(from, to)} `, html`<span class="meaning">(${meaning})</span>`);
    from = to;
  }
  return [...result, text.slice(from)];
}
