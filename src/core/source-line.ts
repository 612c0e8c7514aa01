/** Where the facts come from: title, publisher, year and rights, at the foot of every view. */
import {html, type TemplateResult} from 'lit';
import type {Records} from './collection.js';
import type {Source} from './shared/schema.js';
import {sharedWords as words} from './words.js';

/** @param sources Of one or more collections, by id; each is named once. */
export function sourceLine(...sources: readonly Records<Source>[]): TemplateResult {
  const all = Object.values(Object.assign({}, ...sources) as Record<string, Source>);
  return html`<footer class="sources small muted">
    ${all.map(
      ({title, publisher, year, rights, url}) =>
        html`<p>
          ${words.source}:
          ${url ? html`<a href=${url} rel="noopener noreferrer">${title}</a>` : title}${`, ${publisher}${year ? ` (${year})` : ''}. ${rights}`}
        </p>`,
    )}
  </footer>`;
}
