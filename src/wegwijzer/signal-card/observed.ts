/** What a signal is: what you may see or hear, and what of it is only background. */
import {html, nothing, type TemplateResult} from 'lit';
import {renderPoints} from '../signals/lines.js';
import type {SignalEntry} from '../signals/signal-index.js';
import type {CardView} from './view.js';

/** Text and lists of one signal; the text often leads into the first list. */
export function renderObserved(view: CardView, {signal}: SignalEntry): TemplateResult {
  const {words} = view;
  const {text, observations, quotes, circumstances, groups} = signal;
  const part = (name: string, label: string, content: unknown) =>
    html`<div class=${name}>
      <p class="label">${label}</p>
      ${content}
    </div>`;
  const hasMore = [quotes, circumstances, groups].some((lines) => lines?.length);
  return html`
    <div class="observed">
      <p .textContent=${text}></p>
      ${renderPoints(observations)}
    </div>
    ${
      hasMore
        ? html`
            ${quotes?.length ? part('aside-part', words.said, renderPoints(quotes)) : nothing}
            ${circumstances?.length ? part('circumstances', words.background, renderPoints(circumstances)) : nothing}
            ${groups?.length ? part('aside-part', words.readOn, renderGroups(view, groups)) : nothing}
          `
        : nothing
    }
  `;
}

function renderGroups({index, recordItem}: CardView, ids: readonly string[]): TemplateResult {
  const groups = ids.flatMap((id) => index.groups.get(id)?.group ?? []);
  return html`<ul class="inline-links" role="list">
    ${groups.map(({fullId, record}) => recordItem(fullId, record.title))}
  </ul>`;
}
