/** The lines of one list: a field for each, what it comes from, and ways to add and take away. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {fill} from '../../core/work/take-away/words.js';
import type {Draft} from '../../core/work/drafts.js';
import {originOf, type LineChange, type PlanAction, type PlanLine} from './value.js';
import type {PlanWords} from './words.js';

export interface LinesView {
  /** Of the list, or of the part of it that stands together; ids in the page begin with it. */
  readonly name: string;
  /** What a line is called to a screen reader, before its number. */
  readonly label: string;
  readonly lines: readonly PlanLine[];
  /** Ids of the lines to show, also empty ones. */
  readonly rows: readonly string[];
  readonly words: PlanWords;
  /** What others offer now, to see whether it has changed since it was taken over. */
  readonly drafts: readonly Draft[];
  readonly change: (id: string, change: LineChange) => void;
  readonly remove: (id: string) => void;
  readonly add: () => void;
}

const MAX = 500;

/** Where the keyboard goes to write on a line. */
export const lineId = (name: string, id: string): string => `line-${name.replace('/', '-')}-${id}`;

export function renderLines(view: LinesView): TemplateResult {
  return renderList(
    view,
    view.words.add,
    (line, n) => html`
      <label class=${line.from ? 'line-title' : 'visually-hidden'} for=${lineId(view.name, line.id)}>
        ${line.from?.title ?? `${view.label} ${n}`}
      </label>
      ${renderText(view, line)}
    `,
  );
}

/** The same for actions, which also say who and when. */
export function renderActions(view: LinesView): TemplateResult {
  return renderList(view, view.words.addAction, (line: PlanAction, n) => renderAction(view, line, n));
}

function renderList(
  view: LinesView,
  addLabel: string,
  fields: (line: PlanLine, n: number) => TemplateResult,
): TemplateResult {
  const {rows, lines, add} = view;
  const lineOf = (id: string) => lines.find((line) => line.id === id);
  return html`
    <ul class="lines" role="list">
      ${repeat(
        rows,
        (id) => id,
        (id, i) =>
          html`<li class="line">
            ${fields(lineOf(id) ?? {id, text: ''}, i + 1)} ${renderFoot(view, lineOf(id), i + 1)}
          </li>`,
      )}
    </ul>
    <button class="button quiet add" type="button" @click=${add}>
      <span aria-hidden="true">+</span> ${addLabel}
    </button>
  `;
}

const renderText = ({name, change}: LinesView, {id, text}: PlanLine): TemplateResult =>
  html`<textarea
    id=${lineId(name, id)}
    rows="2"
    maxlength=${MAX}
    .value=${live(text)}
    @input=${(event: Event) => change(id, {text: (event.target as HTMLTextAreaElement).value})}
  ></textarea>`;

function renderAction(view: LinesView, line: PlanAction, n: number): TemplateResult {
  const {words, change, name} = view;
  const {id, who = '', when = '', done = false} = line;
  const field = (of: 'who' | 'when', label: string, value: string, list?: string, hint?: string) =>
    html`<label class="field">
      <span class="small">${label}</span>
      <input
        type="text"
        maxlength="80"
        autocomplete="off"
        list=${list ?? nothing}
        aria-describedby=${hint ?? nothing}
        .value=${live(value)}
        @input=${(event: Event) => change(id, {[of]: (event.target as HTMLInputElement).value})}
      />
    </label>`;
  return html`<fieldset class="action">
    <legend class="line-title">${view.label} ${n}</legend>
    <label class="field what">
      <span class="small">${words.what}</span>
      ${renderText({...view, name}, line)}
    </label>
    ${field('who', words.who, who, 'roles')} ${field('when', words.when, when, undefined, 'when-hint')}
    <label class="tick">
      <input
        type="checkbox"
        .checked=${live(done)}
        @change=${(event: Event) => change(id, {done: (event.target as HTMLInputElement).checked})}
      />
      <span>${words.done}</span>
    </label>
  </fieldset>`;
}

/** What can be done with a line on which something stands. */
function renderFoot(view: LinesView, line: PlanLine | undefined, n: number): TemplateResult | typeof nothing {
  if (!line) return nothing;
  const {words, change, remove, label} = view;
  return html`
    ${renderOrigin(view, line)}
    <div class="line-foot">
      <label class="tick small">
        <input
          type="checkbox"
          .checked=${live(line.careful ?? false)}
          @change=${(event: Event) => change(line.id, {careful: (event.target as HTMLInputElement).checked})}
        />
        <span>${words.careful}</span>
      </label>
      <button
        class="button quiet small"
        type="button"
        aria-label="${words.remove}: ${line.from?.title ?? `${label} ${n}`}"
        @click=${() => remove(line.id)}
      >
        ${words.remove}
      </button>
    </div>
  `;
}

/** Where the line comes from; where that says something else now, a way to take it over. The text stays. */
function renderOrigin(
  {drafts, words, change}: LinesView,
  {id, from, text}: PlanLine,
): TemplateResult | typeof nothing {
  if (!from) return nothing;
  const now = drafts.find(({about}) => about === from.about);
  return html`
    <p class="small muted">${from.basis}</p>
    ${!text && now?.hint ? html`<p class="small muted">${now.hint}</p>` : nothing}
    ${
      now && now.basis !== from.basis
        ? html`<p class="small changed">
            ${fill(words.nowSays, {basis: now.basis})}
            <button
              class="button quiet small"
              type="button"
              @click=${() => change(id, {from: originOf(now)})}
            >
              ${words.takeBasis}
            </button>
          </p>`
        : nothing
    }
  `;
}
