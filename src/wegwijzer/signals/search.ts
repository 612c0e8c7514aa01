/** The field to find signals by a few letters, and how many it found. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SharedSignalWords} from './words.js';

interface Search {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many signals fit what was typed; nothing while nothing is typed. */
  readonly found: number | undefined;
  /** How many there are. */
  readonly total: number;
}

export function renderSearch(
  words: SharedSignalWords,
  {typed, onType, found, total}: Search,
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
      <p role="status">${statusOf(words, typed.trim(), found, total)}</p>
      ${
        found === undefined
          ? nothing
          : html`<button class="button quiet" type="button" @click=${() => onType('')}>
              ${words.showAll}
            </button>`
      }
    </div>
  </div>`;
}

function statusOf(words: SharedSignalWords, typed: string, found: number | undefined, total: number): string {
  if (found === undefined) return '';
  return found
    ? `${found} ${words.of} ${total} ${words.many} ${words.found} ‘${typed}’.`
    : `${words.foundNone} ‘${typed}’. ${words.foundNoneRest}`;
}
