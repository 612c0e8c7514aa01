/** The fourth step: what the team is going to learn, in its own order. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {externalLink} from '../../core/external-link.js';
import {fill} from '../../core/work/take-away/words.js';
import {answerMark} from './answer-mark.js';
import type {OutcomeRow} from './outcome.js';
import {planCandidates, type PlanItem} from './plan.js';
import {domId, type ScanView} from './view.js';

export function renderPlan(view: ScanView, said: string): TemplateResult {
  const {words, heading, plan, rows, value, roles} = view;
  const candidates = planCandidates(value, rows);
  return html`<section class="step plan">
    ${heading(words.planTitle, 1, 'part-title', 'plan')}
    <p class="muted">${plan.length ? words.planHelp : words.planEmpty}</p>
    <p class="visually-hidden" role="status">${said}</p>
    ${
      plan.length
        ? html`<ol class="plan-items" role="list" aria-labelledby="plan">
            ${repeat(
              plan,
              ({row}) => row.key,
              (item, i) => renderItem(item, i, view),
            )}
          </ol>`
        : nothing
    }
    ${candidates.length ? renderCandidates(candidates, view) : nothing}
    <datalist id="roles">${roles.map((role) => html`<option value=${role}></option>`)}</datalist>
  </section>`;
}

const renderItem = (item: PlanItem, i: number, view: ScanView): TemplateResult => {
  const {row} = item;
  return html`<li class="plan-item">
    <span class="rank" aria-hidden="true">${i + 1}</span>
    <div class="plan-body">
      ${view.heading(row.title, 2, 'section-title')} ${renderWhy(row, view)}
      ${row.note ? html`<p class="note-text">${row.note}</p>` : nothing} ${renderAgreement(item, view)}
      ${renderSources(row, view)} ${view.local(row.key)} ${view.related(row.key)}
    </div>
    ${renderMoves(row, i, view)}
  </li>`;
};

/** Where it belongs, what the team answered, and what it answered before. */
const renderWhy = (row: OutcomeRow, {words, answers}: ScanView): TemplateResult =>
  html`<p class="why small muted">
    <span>${row.partTitle}</span>
    ${row.answer ? html`<span class="said">${answerMark(row.answer)} ${answers[row.answer]}</span>` : nothing}
    ${row.training ? html`<span>${words.training}</span>` : nothing}
    ${row.before ? html`<span>${fill(words.earlier, {answer: answers[row.before].toLowerCase()})}</span>` : nothing}
  </p>`;

const renderAgreement = ({row, role, date}: PlanItem, {words, act}: ScanView): TemplateResult => {
  const id = domId(row.key);
  return html`<div class="agreement">
    <label>
      <span class="small">${words.role}<span class="visually-hidden"> ${row.name}</span></span>
      <input
        type="text"
        maxlength="80"
        list="roles"
        placeholder=${words.roleHelp}
        .value=${role}
        @input=${(event: Event) => act.agree(row.key, {role: (event.target as HTMLInputElement).value})}
      />
    </label>
    <label class="date">
      <span class="small">${words.date}<span class="visually-hidden"> ${row.name}</span></span>
      <input
        id="date-${id}"
        type="date"
        .value=${date}
        @change=${(event: Event) => act.agree(row.key, {date: (event.target as HTMLInputElement).value})}
      />
    </label>
  </div>`;
};

const renderSources = ({links, title}: OutcomeRow, {words, editionYear}: ScanView): TemplateResult =>
  links.length
    ? html`<details class="sources-of">
        <summary>
          ${fill(words.sourcesCount, {count: links.length})}<span class="visually-hidden"> ${title}</span>
        </summary>
        <ul>
          ${links.map((link) => html`<li>${externalLink(link, editionYear)}</li>`)}
        </ul>
      </details>`
    : html`<p class="small muted">${words.noSources}</p>`;

function renderMoves(row: OutcomeRow, i: number, {words, plan, act}: ScanView): TemplateResult {
  const button = (by: -1 | 1, label: string, sign: string, text: string) =>
    html`<button
      class="button move"
      type="button"
      data-move="${row.key} ${by}"
      aria-label=${fill(label, {row: row.name})}
      aria-disabled=${plan[i + by] ? nothing : 'true'}
      @click=${() => act.move(row, by)}
    >
      <span aria-hidden="true">${sign}</span> ${text}
    </button>`;
  return html`<div class="moves" @keydown=${(event: KeyboardEvent) => moveByKey(event, row)}>
    ${button(-1, words.moveUp, '↑', words.up)} ${button(1, words.moveDown, '↓', words.down)}
    <button
      class="button quiet"
      type="button"
      aria-label="${words.notNow}: ${fill(words.notNowRow, {row: row.name})}"
      @click=${() => act.setPlanned(row, false)}
    >
      ${words.notNow}
    </button>
  </div>`;

  /** With the keyboard on one of the two buttons, the arrows move too. */
  function moveByKey(event: KeyboardEvent, row: OutcomeRow): void {
    const by = ({ArrowUp: -1, ArrowDown: 1} as const)[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act.move(row, by);
  }
}

const renderCandidates = (rows: readonly OutcomeRow[], view: ScanView): TemplateResult => {
  const {words, heading, act, answers} = view;
  return html`<div class="candidates">
    ${heading(words.candidates, 2, 'small-title')}
    <p class="small muted">${words.candidatesHelp}</p>
    <ul role="list">
      ${repeat(
        rows,
        ({key}) => key,
        (row) =>
          html`<li>
            ${answerMark(row.answer)}
            <span>
              ${row.name}
              ${row.answer ? html`<span class="small muted">${answers[row.answer].toLowerCase()}</span>` : nothing}
            </span>
            <button
              class="button quiet"
              type="button"
              data-put-in=${row.key}
              aria-label="${words.putIn}: ${row.name}"
              @click=${() => act.setPlanned(row, true)}
            >
              ${words.putIn}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
};
