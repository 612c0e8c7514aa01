/** Where a signal stands, as the way back up. */
import {html, nothing, type TemplateResult} from 'lit';
import {sectionsWith, type SignalEntry} from '../signals/signal-index.js';
import type {CardView} from './view.js';

/** @param group Full id and title of the group, where one of its signals is shown. */
export function renderTrail(
  {words, home, index, recordItem}: CardView,
  entries: readonly SignalEntry[],
  group?: {readonly fullId: string; readonly title: string},
): TemplateResult {
  const go = (to: 'overview' | 'home', text: string) =>
    html`<li><button class="button quiet" type="button" data-go=${to}>${text}</button></li>`;
  return html`<nav aria-label=${words.where}>
    <ol class="trail small" role="list">
      ${home ? go('home', `${words.backTo} ‘${home}’`) : nothing}${go('overview', words.all)}${sectionsWith(
        index,
        entries,
      ).map(({title, category}) =>
        category ? recordItem(category.fullId, title) : html`<li><span>${title}</span></li>`,
      )}${group ? recordItem(group.fullId, group.title) : nothing}
    </ol>
  </nav>`;
}
