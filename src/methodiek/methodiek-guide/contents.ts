/** The contents of the guide: beside the page where there is room, else behind a button. And the way on. */
import {html, nothing, type TemplateResult} from 'lit';
import {phases} from '../content.js';
import type {Place} from './place.js';
import {TOPICS} from './topics.js';
import type {GuideView} from './view.js';

export interface Contents {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Everything in reading order: the phases, then the topics. */
export const readingOrder = (view: GuideView): readonly (Place & {readonly title: string})[] => [
  ...view.all(phases).map(({id, record}) => ({page: 'fase' as const, id, title: record.title})),
  ...TOPICS.map((id) => ({page: 'onderwerp' as const, id, title: view.words[`topic-${id}`]})),
];

const isSame = (one: Place, other: Place): boolean => one.page === other.page && one.id === other.id;

export function renderContents(view: GuideView, {isOpen, toggle}: Contents): TemplateResult {
  const {words, place} = view;
  const order = readingOrder(view);
  const part = (page: Place['page']) => order.filter((one) => one.page === page);
  const list = (title: string, places: typeof order, ordered: boolean) => {
    const items = places.map(
      (one) =>
        html`<li ?data-current=${isSame(one, place)}>
          ${view.goLink({page: one.page, id: one.id!}, one.title)}
        </li>`,
    );
    return html`<p class="label">${title}</p>
      ${
        ordered
          ? html`<ol class="numbered">
              ${items}
            </ol>`
          : html`<ul role="list">
              ${items}
            </ul>`
      }`;
  };
  return html`<nav class="contents" aria-label=${words.content}>
    <button
      class="button contents-toggle"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="contents"
      @click=${toggle}
    >
      ${words.content}
    </button>
    <div id="contents" class="contents-list" ?data-open=${isOpen}>
      <p>${view.goLink({page: 'start'}, words.toStart)}</p>
      ${list(words.phasesTitle, part('fase'), true)} ${list(words.topicsTitle, part('onderwerp'), false)}
    </div>
  </nav>`;
}

/** To what comes before and after in reading order. */
export function renderTurn(view: GuideView): TemplateResult | typeof nothing {
  const {words, place} = view;
  const order = readingOrder(view);
  const at = order.findIndex((one) => isSame(one, place));
  if (at < 0) return nothing;
  const to = (one: (typeof order)[number] | undefined, label: string) =>
    one
      ? html`<p>
          <span class="muted">${label}</span> ${view.goLink({page: one.page, id: one.id!}, one.title)}
        </p>`
      : html`<span></span>`;
  return html`<div class="turn">${to(order[at - 1], words.previous)} ${to(order[at + 1], words.next)}</div>`;
}
