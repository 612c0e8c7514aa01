/** The basket on screen. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fill} from '../../../core/facets/words.js';
import type {Desk} from '../desk.js';
import {renderRest, renderTake, type CriterionContext} from '../reading/criterion.js';
import type {ReadingWords} from '../reading/words.js';
import {useName} from './luggage.js';
import type {Taking} from './takings.js';
import {REFERENCE, USES, type Use} from './value.js';
import type {BasketWords} from './words.js';

export interface BasketView {
  readonly desk: Desk;
  readonly words: BasketWords;
  readonly readingWords: ReadingWords;
  readonly context: CriterionContext;
  readonly bar: TemplateResult;
  readonly groups: readonly {readonly use: Use; readonly name: string; readonly takings: readonly Taking[]}[];
  /** A friendly line where much is asked. */
  readonly advice: {readonly text: string; readonly by: string} | undefined;
  /** Frameworks that a buyer might rather refer to as a whole. */
  readonly wholes: readonly {readonly fullId: string; readonly name: string; readonly n: number}[];
  readonly questions: readonly {
    readonly fullId: string;
    readonly framework: string;
    readonly text: string;
    readonly isReady: boolean;
  }[];
  readonly parts: readonly {readonly id: string; readonly label: string; readonly isIncluded: boolean}[];
  readonly include: (part: string, isIncluded: boolean) => void;
  readonly remove: (taking: Taking) => void;
  readonly use: (taking: Taking, use: Use) => void;
  readonly why: (id: string, why: string) => void;
  readonly move: (taking: Taking, step: -1 | 1) => void;
  readonly refer: (framework: string) => void;
}

export function renderBasket(view: BasketView): TemplateResult {
  const {words, bar, groups} = view;
  let first = 1;
  return html`<div class="basket">
    ${bar} ${groups.length ? renderAdvice(view) : renderEmpty(view)}
    ${groups.map(({use, takings}) => {
      const start = first;
      first += takings.length;
      return html`<section class="use">
        ${view.desk.heading(words[use], 1, 'part-title')}
        <ol class="basket-items" role="list">
          ${repeat(
            takings,
            ({item}) => item.id,
            (taking, at) => renderItem(taking, start + at, at, takings.length, view),
          )}
        </ol>
      </section>`;
    })}
    ${groups.length ? html`${renderQuestions(view)} ${renderOptions(view)}` : nothing}
  </div>`;
}

const renderEmpty = ({desk, words}: BasketView): TemplateResult =>
  html`<div class="nothing">
    <p class="basket-empty" tabindex="-1">${words.empty}</p>
    <div class="ways">
      <button class="button" type="button" @click=${() => desk.go('criteria')}>${words.toCriteria}</button>
      <button class="button" type="button" @click=${() => desk.go('overzicht')}>${words.toOverview}</button>
    </div>
  </div>`;

function renderAdvice({words, advice, wholes, refer}: BasketView): TemplateResult {
  return html`<div class="advice" aria-live="polite">
    ${
      advice
        ? html`<div class="friendly">
            <p>${advice.text}</p>
            <p class="small muted">${advice.by}</p>
          </div>`
        : nothing
    }
    ${wholes.map(
      ({fullId, name, n}) =>
        html`<div class="friendly">
          <p>${fill(words.wholeAdvice, {n, name})}</p>
          <button
            class="button"
            type="button"
            aria-label="${words.refer}: ${name}"
            @click=${() => refer(fullId)}
          >
            ${words.refer}
          </button>
        </div>`,
    )}
  </div>`;
}

function renderItem(
  taking: Taking,
  number: number,
  at: number,
  last: number,
  view: BasketView,
): TemplateResult {
  const {desk, words, remove, context} = view;
  const {item, title, text, mark, warnings, reach, framework, entry, question} = taking;
  const rest = entry ? renderRest(entry, context) : nothing;
  return html`<li class="basket-item" data-record=${item.id}>
    <div class="basket-text">
      ${desk.heading(html`<span class="number">${`${number}. `}</span>${title}`, 2, 'criterion-title')}
      <p>${text}</p>
      ${
        rest === nothing
          ? nothing
          : html`<details>
              <summary>${words.alsoTaken}</summary>
              ${rest}
            </details>`
      }
      ${reach.length ? html`<p class="small">${words.reach}: ${reach.join(' ')}</p>` : nothing}
      ${warnings.map(
        (warning) => html`<p class="caution small"><strong>${words.mind}:</strong> ${warning}</p>`,
      )}
      ${entry && desk.isTaken(framework.fullId) ? html`<p class="small">${words.alsoReferred}</p>` : nothing}
      <p class="small">${desk.link(question ? framework.fullId : item.id, mark)}</p>
    </div>
    <div class="basket-controls">
      ${renderUse(taking, view)}
      <div class="basket-order">
        ${renderStep(taking, -1, at === 0, view)} ${renderStep(taking, 1, at === last - 1, view)}
      </div>
      <label class="why">
        <span class="small">${words.why}</span>
        <input
          type="text"
          maxlength="300"
          .value=${item.why}
          @input=${(event: Event) => view.why(item.id, (event.target as HTMLInputElement).value)}
        />
      </label>
      <button
        class="button quiet remove"
        type="button"
        aria-label="${words.remove}: ${title}"
        @click=${() => remove(taking)}
      >
        ${words.remove}
      </button>
    </div>
  </li>`;
}

function renderStep(
  taking: Taking,
  step: -1 | 1,
  isLast: boolean,
  {words, move}: BasketView,
): TemplateResult {
  const isUp = step < 0;
  return html`<button
    class=${isUp ? 'button up' : 'button down'}
    type="button"
    aria-label=${fill(isUp ? words.up : words.down, {name: taking.title})}
    ?disabled=${isLast}
    @click=${() => move(taking, step)}
  >
    ${isUp ? '↑' : '↓'}
  </button>`;
}

/** A framework is always referred to as a whole, so there is nothing to choose. */
function renderUse(taking: Taking, {words, use}: BasketView): TemplateResult | typeof nothing {
  const {item, entry} = taking;
  if (item.use === REFERENCE) return nothing;
  const uses: readonly Use[] = entry ? [...USES, REFERENCE] : USES;
  return html`<label class="choice">
    <span class="small">${words.useAs}</span>
    <select @change=${(event: Event) => use(taking, (event.target as HTMLSelectElement).value as Use)}>
      ${uses.map(
        (one) => html`<option value=${one} .selected=${one === item.use}>${useName(one, words)}</option>`,
      )}
    </select>
  </label>`;
}

/** The questions that the document gives with frameworks in the basket. */
function renderQuestions({
  desk,
  words,
  readingWords,
  questions,
}: BasketView): TemplateResult | typeof nothing {
  if (!questions.length) return nothing;
  return html`<section class="offered">
    ${desk.heading(words.questionsTitle, 1, 'part-title')}
    <p class="muted">${words.questionsHelp}</p>
    <ul class="offered-list" role="list">
      ${questions.map(
        ({fullId, framework, text, isReady}) =>
          html`<li class="question">
            <blockquote>${text}</blockquote>
            <p class="small muted">
              ${framework}. ${isReady ? readingWords.questionReady : readingWords.questionMade}
            </p>
            ${renderTake(fullId, text, desk.isTaken(fullId), desk, readingWords, readingWords.takeQuestion)}
          </li>`,
      )}
    </ul>
  </section>`;
}

const renderOptions = ({words, parts, include}: BasketView): TemplateResult =>
  html`<fieldset class="options">
    <legend>${words.optionsTitle}</legend>
    ${parts.map(
      ({id, label, isIncluded}) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${isIncluded}
            @change=${(event: Event) => include(id, (event.target as HTMLInputElement).checked)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
