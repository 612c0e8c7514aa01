/** The second step: one part at a time, a row for each block, five answers. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {fill} from '../../core/work/take-away/words.js';
import {answerMark} from './answer-mark.js';
import {ANSWERS, type Answer} from './answers.js';
import type {OutcomeRow} from './outcome.js';
import type {About, ScanPart} from './rows.js';
import {renderSheetCount} from './sheets-view.js';
import {renderSpread} from './spread-view.js';
import {domId, renderNumber, type ScanView} from './view.js';

export function renderFill(view: ScanView, sheets: TemplateResult, picture: unknown): TemplateResult {
  const {words, heading, part, parts, act, stepNames} = view;
  const next = parts[parts.indexOf(part) + 1];
  return html`<section class="step fill">
    ${heading(words.fillTitle, 1, 'part-title')}
    <p class="muted">${words.fillHelp}</p>
    ${view.sheets.length ? renderSheetCount(view) : nothing} ${renderParts(view)} ${renderPager(view)}
    <div class="sides">
      <div class="questions">
        ${keyed(part.id, renderPart(view))}
        <button
          class="button main on"
          type="button"
          @click=${() => (next ? act.open(next.id) : act.go('beeld'))}
        >
          ${fill(words.on, {step: next?.title ?? stepNames.beeld.toLowerCase()})}
        </button>
      </div>
      ${picture}
    </div>
    ${sheets}
  </section>`;
}

const progressOf = ({rows}: ScanView, {id}: ScanPart): {done: number; total: number} => {
  const own = rows.filter((row) => row.part === id);
  return {done: own.filter(({answer}) => answer).length, total: own.length};
};

/** All parts at once, where there is room. */
const renderParts = (view: ScanView): TemplateResult =>
  html`<nav class="parts" aria-label=${view.words.parts}>
    <ul role="list">
      ${view.parts.map((part) => {
        const progress = progressOf(view, part);
        return html`<li>
          <button
            class="part-button"
            type="button"
            aria-current=${part === view.part ? 'true' : nothing}
            @click=${() => view.act.open(part.id)}
          >
            ${renderNumber(view.numbers.get(`domein/${part.id}`))} ${part.title}
            <span class="count" aria-hidden="true">${fill(view.words.progressShort, progress)}</span>
            <span class="visually-hidden">${fill(view.words.progress, progress)}</span>
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;

/** The same where there is little room. */
function renderPager(view: ScanView): TemplateResult {
  const {words, parts, part, act} = view;
  const at = parts.indexOf(part);
  const step = (to: ScanPart | undefined, label: string, sign: string) =>
    html`<button
      class="button"
      type="button"
      aria-label=${label}
      ?disabled=${!to}
      @click=${() => act.open(to!.id)}
    >
      ${sign}
    </button>`;
  return html`<div class="pager">
    ${step(parts[at - 1], words.previous, '‹')}
    <select
      aria-label=${words.parts}
      @change=${(event: Event) => act.open((event.target as HTMLSelectElement).value)}
    >
      ${parts.map(
        (one) =>
          html`<option value=${one.id} .selected=${one === part}>
            ${one.title} (${fill(words.progressShort, progressOf(view, one))})
          </option>`,
      )}
    </select>
    ${step(parts[at + 1], words.next, '›')}
  </div>`;
}

function renderPart(view: ScanView): TemplateResult {
  const {heading, part, words, rows} = view;
  const own = rows.filter((row) => row.part === part.id);
  return html`<div class="part">
    <div class="part-head" tabindex="-1" data-arrival>
      ${heading(part.title, 2, 'section-title')}
      <span class="small muted">${fill(words.progress, progressOf(view, part))}</span>
    </div>
    <div class="rows" @keydown=${(event: KeyboardEvent) => answerByKey(event, view)}>
      ${own.map((row) => renderRow(row, view))}
    </div>
  </div>`;
}

function renderRow(row: OutcomeRow, view: ScanView): TemplateResult {
  const id = domId(row.key);
  return html`<div class="row ${row.isBelow ? 'below' : ''}">
    <div class="row-head">
      <div class="row-name" tabindex="-1" id="title-${id}">
        ${view.heading(html`${renderNumber(view.numbers.get(row.key))} ${row.title}`, 3, 'row-title')}
      </div>
      ${row.before ? html`<span class="muted">${fill(view.words.earlier, {answer: view.answers[row.before].toLowerCase()})}</span>` : nothing}
      <div class="row-folds">${renderFolds(row, view)} ${renderClear(row, view)}</div>
    </div>
    <div class="answers" role="radiogroup" aria-labelledby="title-${id}">
      ${ANSWERS.map((answer) => renderAnswer(row, answer, view))}
    </div>
    ${renderWish(row, view)} ${row.spread ? renderSpread(row.spread, view) : nothing}
    ${view.isOpen(aboutOf(row)) ? renderAbout(row, view) : nothing}
    ${view.isOpen(noteOf(row)) ? renderNote(row, view) : nothing}
  </div>`;
}

const aboutOf = ({key}: OutcomeRow): string => `about-${domId(key)}`;
const noteOf = ({key}: OutcomeRow): string => `note-${domId(key)}`;

/** What opens below the row: what belongs to it, and a note. */
function renderFolds(row: OutcomeRow, {words, isOpen, act}: ScanView): TemplateResult[] {
  const folds = [
    {id: aboutOf(row), name: words.about},
    {id: noteOf(row), name: row.note ? `${words.note} •` : words.note},
  ];
  return folds.map(
    ({id, name}) =>
      html`<button
        class="fold"
        type="button"
        aria-expanded=${isOpen(id) ? 'true' : 'false'}
        aria-controls=${isOpen(id) ? id : nothing}
        @click=${() => act.toggle(id)}
      >
        ${name}<span class="visually-hidden"> ${row.title}</span>
      </button>`,
  );
}

const renderClear = (row: OutcomeRow, {words, act}: ScanView): TemplateResult | typeof nothing =>
  row.answer !== undefined || row.training || row.note
    ? html`<button
        class="fold clear"
        type="button"
        aria-label=${fill(words.clearRow, {row: row.title})}
        @click=${() => act.clear(row.key)}
      >
        ${words.clear}
      </button>`
    : nothing;

const renderWish = ({key, training}: OutcomeRow, {words, act}: ScanView): TemplateResult =>
  html`<label class="wish">
    <input
      type="checkbox"
      .checked=${training}
      aria-describedby="title-${domId(key)}"
      @change=${(event: Event) => act.answer(key, {training: (event.target as HTMLInputElement).checked})}
    />
    <span>${words.training}</span>
  </label>`;

const renderAnswer = (row: OutcomeRow, answer: Answer, view: ScanView): TemplateResult =>
  html`<label class="answer">
    <input
      type="radio"
      name=${domId(row.key)}
      value=${answer}
      data-row=${row.key}
      .checked=${row.answer === answer}
      @change=${() => view.act.answer(row.key, {answer})}
    />
    ${answerMark(answer)} <span>${view.answers[answer]}</span>
  </label>`;

/** 1 to 5 answer the row in which the keyboard is, and move on to the next one, or after the last to the way on. */
function answerByKey(event: KeyboardEvent, {act}: ScanView): void {
  const {target, key, ctrlKey, altKey, metaKey} = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const answer = ANSWERS[Number(key) - 1];
  if (!answer || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  act.answer(target.dataset.row!, {answer});
  const next = target.closest('.row')!.nextElementSibling;
  const goTo =
    next?.querySelector<HTMLElement>('input:checked') ??
    next?.querySelector('input') ??
    target.closest('.questions')!.querySelector<HTMLElement>('.on');
  goTo?.focus();
}

function renderAbout(row: OutcomeRow, {words, local}: ScanView): TemplateResult {
  const {text, general, specific} = row.about;
  const isEmpty = !text.length && !general.length && !specific.length;
  return html`<div class="about" id=${aboutOf(row)}>
    ${text.map((paragraph) => html`<p>${paragraph}</p>`)} ${renderKnowledge(row.about, words)}
    ${isEmpty ? html`<p>${words.noKnowledge}</p>` : nothing} ${local(row.key)}
  </div>`;
}

const renderKnowledge = ({general, specific}: About, words: ScanView['words']): TemplateResult[] =>
  [
    {name: words.general, items: general},
    {name: words.specific, items: specific},
  ].flatMap(({name, items}) =>
    items.length
      ? html`<div>
          <p class="small-title">${name}</p>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`
      : [],
  );

const renderNote = (row: OutcomeRow, {words, act}: ScanView): TemplateResult =>
  html`<label class="note" id=${noteOf(row)}>
    <span class="small">${words.noteLabel}</span>
    <textarea
      rows="2"
      maxlength="2000"
      .value=${row.note}
      @input=${(event: Event) => act.answer(row.key, {note: (event.target as HTMLTextAreaElement).value})}
    ></textarea>
  </label>`;
