/** What stands around every view: title, the four views, and what was just done. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import {sharedWords} from '../../core/words.js';
import type {Desk} from './desk.js';
import {VIEWS, type View} from './place.js';
import type {CriteriaWords} from './words.js';

export interface Frame {
  readonly desk: Desk;
  /** How many criteria there are in all. */
  readonly criteria: number;
  /** How much is in the basket. */
  readonly inBasket: number;
  /** What was just done, for those who do not see it. */
  readonly said: string;
  /** Set when the basket did not come: asks for it again. */
  readonly retryBasket: (() => void) | undefined;
  readonly foot: TemplateResult;
}

export function renderFrame(frame: Frame, view: TemplateResult): TemplateResult {
  const {desk, criteria, said, retryBasket, foot} = frame;
  const {words, frameworks} = desk;
  return html`<article class="guide" lang="nl" dir="ltr">
    <header>
      ${desk.heading(words.title, 0)}
      <p class="muted">${fill(words.intro, {frameworks: frameworks.length, criteria})}</p>
    </header>
    ${renderViews(frame)}
    <p class="visually-hidden" role="status">${said}</p>
    ${
      retryBasket
        ? html`<div class="problem" role="status">
            <p>${words.basketFailed}</p>
            <button class="button quiet" type="button" @click=${retryBasket}>${sharedWords.tryAgain}</button>
          </div>`
        : nothing
    }
    <div class="view" data-record="view">${view}</div>
    ${foot}
  </article>`;
}

function renderViews({desk, inBasket}: Frame): TemplateResult {
  const {words} = desk;
  return html`<nav class="views" aria-label=${words.views}>
    <ul role="list">
      ${VIEWS.map(
        (view) =>
          html`<li>
            <button
              class="view-link"
              type="button"
              aria-current=${view === desk.view ? 'page' : nothing}
              @click=${() => desk.go(view)}
            >
              ${viewName(view, words)}
              ${
                view === 'mandje' && inBasket
                  ? html`<span class="badge"
                      >${inBasket}<span class="visually-hidden"> ${words.inBasket}</span></span
                    >`
                  : nothing
              }
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

const viewName = (view: View, words: CriteriaWords): string =>
  ({
    overzicht: words.overview,
    criteria: words.criteria,
    vergelijken: words.compare,
    mandje: words.basket,
  })[view];
