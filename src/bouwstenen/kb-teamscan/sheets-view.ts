/** “Liever eerst ieder voor zich?”: a member saves an answer sheet, a lead opens those of the team. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/work/take-away/words.js';
import type {Answer} from './answers.js';
import {SPREAD_FROM, agreedAnswer} from './sheets.js';
import type {ScanView} from './view.js';

export interface SheetActions {
  readonly save: () => void;
  readonly openOwn: (files: readonly File[]) => void;
  readonly open: (files: readonly File[]) => void;
  readonly remove: () => void;
}

/** What happened to the files that were opened last. */
export interface SheetReport {
  readonly message: string;
  /** Files that were refused, with their name and why. */
  readonly refused: readonly string[];
}

export function renderSheets(view: ScanView, report: SheetReport, act: SheetActions): TemplateResult {
  const {words, sheets} = view;
  return html`<details class="sheets">
    <summary>${words.sheetsTitle}</summary>
    <div class="sheets-body">
      <div class="sheets-member">
        <p>${words.sheetsMember}</p>
        <p class="notice">${words.sheetsMail}</p>
        <div class="buttons">
          <button class="button" type="button" @click=${act.save}>${words.saveSheet}</button>
          ${fileButton(words.openOwnSheet, false, act.openOwn)}
        </div>
      </div>
      <div class="sheets-lead">
        <p>${words.sheetsLead}</p>
        <div class="buttons">
          ${fileButton(words.openSheets, true, act.open)}
          ${
            sheets.length
              ? html`<button class="button quiet" type="button" @click=${act.remove}>
                  ${words.sheetsRemove}
                </button>`
              : nothing
          }
        </div>
        ${sheets.length ? html`<p class="small muted">${countOf(view)} ${words.sheetsInFile}</p>` : nothing}
      </div>
      <div class="report" role="status">
        ${report.message ? html`<p>${report.message}</p>` : nothing} ${renderRefused(report, words)}
      </div>
    </div>
  </details>`;
}

const renderRefused = ({refused}: SheetReport, words: ScanView['words']): TemplateResult | typeof nothing =>
  refused.length
    ? html`<p class="small-title">${words.sheetsRefused}</p>
        <ul>
          ${refused.map((line) => html`<li>${line}</li>`)}
        </ul>`
    : nothing;

const countOf = ({sheets, words}: ScanView): string =>
  sheets.length === 1 ? words.sheetsCountOne : fill(words.sheetsCount, {count: sheets.length});

/** Above the questions: how many sheets there are, and what they agree on. */
export function renderSheetCount(view: ScanView): TemplateResult {
  const {words, sheets, act} = view;
  const agreed = agreedAnswers(view);
  return html`<div class="sheet-count">
    <p>
      <strong>${countOf(view)}</strong>
      ${sheets.length < SPREAD_FROM ? fill(words.sheetsTooFew, {from: SPREAD_FROM}) : words.sheetsShown}
    </p>
    ${
      agreed.size
        ? html`<button class="button" type="button" @click=${() => act.takeAgreed(agreed)}>
            ${fill(words.takeAgreed, {count: agreed.size})}
          </button>`
        : nothing
    }
  </div>`;
}

/** Rows that the team has not answered yet and on which all sheets agree. */
function agreedAnswers({rows}: ScanView): ReadonlyMap<string, Answer> {
  return new Map(
    rows.flatMap(({key, answer, spread}) => {
      const agreed = spread && !answer ? agreedAnswer(spread) : undefined;
      return agreed ? [[key, agreed] as const] : [];
    }),
  );
}

const fileButton = (
  label: string,
  multiple: boolean,
  open: (files: readonly File[]) => void,
): TemplateResult =>
  html`<label class="button file">
    ${label}
    <input
      class="visually-hidden"
      type="file"
      accept=".json,application/json"
      ?multiple=${multiple}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        input.value = '';
        if (files.length) open(files);
      }}
    />
  </label>`;
