/** What other elements offer the plan: taken over by the user, one by one or all at once. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Draft} from '../../core/work/drafts.js';
import {fill} from '../../core/work/take-away/words.js';
import type {PlanWords} from './words.js';

export interface OffersView {
  readonly title: string;
  /** Those that were not taken over yet. */
  readonly drafts: readonly Draft[];
  readonly words: PlanWords;
  readonly take: (drafts: readonly Draft[]) => void;
}

export function renderOffers({title, drafts, words, take}: OffersView): TemplateResult | typeof nothing {
  if (!drafts.length) return nothing;
  return html`<section class="offers" aria-label=${title}>
    <p class="line-title">${title}</p>
    <p class="small muted">${words.offersHelp}</p>
    <ul role="list">
      ${drafts.map((draft) => renderOffer(draft, words, take))}
    </ul>
    ${
      drafts.length > 1
        ? html`<button class="button take-all" type="button" @click=${() => take(drafts)}>
            ${words.takeAll}
          </button>`
        : nothing
    }
  </section>`;
}

const renderOffer = (draft: Draft, words: PlanWords, take: OffersView['take']): TemplateResult => {
  const {title, basis, text, hint} = draft;
  return html`<li class="offer">
    <div>
      <p class="line-title">${title}</p>
      <p class="small muted">${basis}</p>
      ${text || hint ? html`<p class="small">${text ? fill(words.ownWords, {text}) : hint}</p>` : nothing}
    </div>
    <button
      class="button"
      type="button"
      aria-label=${fill(words.takeThis, {title})}
      @click=${() => take([draft])}
    >
      ${words.take}
    </button>
  </li>`;
};
