/** Where a signal stands, as the way back up. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SignalCard} from './signal-card.js';
import type {Section} from './signal-index.js';

interface Trail {
  /** What the page's attributes name, when the reader went elsewhere. */
  readonly home?: string | undefined;
  readonly sections?: readonly Section[];
  /** Full id and title of the group. */
  readonly group?: {readonly fullId: string; readonly title: string};
}

export function renderTrail(card: SignalCard, {home, sections = [], group}: Trail): TemplateResult {
  const {words} = card;
  const go = (to: 'overview' | 'home', text: string) =>
    html`<li><button class="button quiet" type="button" data-go=${to}>${text}</button></li>`;
  return html`<nav aria-label=${words.where}>
    <ol class="trail small" role="list">
      ${home ? go('home', `${words.backTo} ‘${home}’`) : nothing} ${go('overview', words.all)}
      ${sections.map(
        ({title, category}) =>
          html`<li>${category ? card.recordLink(category.fullId, title) : html`<span>${title}</span>`}</li>`,
      )}
      ${group ? html`<li>${card.recordLink(group.fullId, group.title)}</li>` : nothing}
    </ol>
  </nav>`;
}
