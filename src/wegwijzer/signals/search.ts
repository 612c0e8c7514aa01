/** The field to find signals by a few letters, and how many it found. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SharedSignalWords} from './words.js';

interface Search {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many signals are left; nothing while all stand there. */
  readonly found: number | undefined;
  /** How many there are. */
  readonly total: number;
  /** Shows all again. */
  readonly showAll: () => void;
}

export function renderSearch(
  words: SharedSignalWords,
  {typed, onType, found, total, showAll}: Search,
): TemplateResult {
  return html`<div class="search" role="search">
    <label>
      ${words.search}
      <input
        type="search"
        autocomplete="off"
        .value=${typed}
        @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
      />
    </label>
    <div class="found">
      <p role="status" tabindex="-1">${statusOf(words, typed.trim(), found, total)}</p>
      ${
        found === undefined
          ? nothing
          : html`<button class="button quiet" type="button" @click=${showAll}>${words.showAll}</button>`
      }
    </div>
  </div>`;
}

function statusOf(words: SharedSignalWords, typed: string, found: number | undefined, total: number): string {
  if (found === undefined) return '';
  if (!found) return `${words.foundNone} ‘${typed}’. ${words.foundNoneRest}`;
  const number = `${found} ${words.of} ${total} ${words.many}`;
  return typed ? `${number} ${words.found} ‘${typed}’.` : `${number}.`;
}
