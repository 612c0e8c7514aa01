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
  const {words, sheets, heading} = view;
  return html`<details class="sheets" ?open=${sheets.length > 0}>
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
        ${sheets.length ? renderOpened(view) : nothing}
      </div>
      <div class="report" role="status">
        ${report.message ? html`<p>${report.message}</p>` : nothing}
        ${
          report.refused.length
            ? html`<p class="finding">${words.sheetsRefused}</p>
                <ul>
                  ${report.refused.map((line) => html`<li>${line}</li>`)}
                </ul>`
            : nothing
        }
      </div>
    </div>
  </details>`;

  function renderOpened(view: ScanView): TemplateResult {
    const count = sheets.length;
    const agreed = agreedAnswers(view);
    return html`${heading(count === 1 ? words.sheetsCountOne : fill(words.sheetsCount, {count}), 2, 'small-title')}
      <p class="small muted">
        ${count < SPREAD_FROM ? fill(words.sheetsTooFew, {from: SPREAD_FROM}) : words.sheetsInFile}
      </p>
      ${
        agreed.size
          ? html`<button class="button agreed" type="button" @click=${() => view.act.takeAgreed(agreed)}>
              ${fill(words.takeAgreed, {count: agreed.size})}
            </button>`
          : nothing
      }`;
  }
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
