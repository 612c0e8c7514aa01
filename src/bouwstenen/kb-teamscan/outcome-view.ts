/** The third step: the web, the same in sentences, and the same as a table. */
import {html, nothing, type TemplateResult} from 'lit';
import {workWords} from '../../core/work/words.js';
import {fill} from '../../core/work/take-away/words.js';
import {answerMark} from './answer-mark.js';
import {ANSWERS, type Answer} from './answers.js';
import {outcomeSentences, type OutcomeRow, type OutcomeSentence} from './outcome.js';
import {spreadText} from './spread-view.js';
import {renderNumber, type ScanView} from './view.js';

export function renderOutcome(view: ScanView, picture: unknown): TemplateResult {
  const {words, heading, rows, act, stepNames, sentences} = view;
  const isEmpty = !rows.some(({answer, training}) => answer ?? training);
  return html`<section class="step outcome">
    ${heading(words.outcomeTitle, 1, 'part-title')}
    ${
      isEmpty
        ? html`<p class="muted">${words.outcomeEmpty}</p>
            <button class="button main on" type="button" @click=${() => act.go('invullen')}>
              ${fill(words.on, {step: stepNames.invullen.toLowerCase()})}
            </button>`
        : html`<div class="sides">
              <dl class="sentences">
                ${outcomeSentences(rows, sentences).map((sentence) => renderSentence(sentence, view))}
              </dl>
              ${picture}
            </div>
            <button class="button main on" type="button" @click=${() => act.go('plan')}>
              ${fill(words.on, {step: stepNames.plan.toLowerCase()})}
            </button>
            ${renderTable(view)}`
    }
  </section>`;
}

const renderSentence = ({subject, rows, text}: OutcomeSentence, {subjects}: ScanView): TemplateResult => {
  const answer = ANSWERS.find((id) => id === subject);
  return html`<div class="sentence ${subject}">
    <dt>
      ${answer || subject === 'unknown' ? answerMark(answer) : html`<span class="no-mark"></span>`}
      ${subjects[subject]}
      <span class="count">${rows.length}</span>
    </dt>
    <dd>${text}</dd>
  </div>`;
};

/** Head and rows of the table: what is said of each row, at each moment. */
export function outcomeTable(view: Pick<ScanView, 'value' | 'rows' | 'words' | 'answers'>): {
  head: string[];
  rows: {row: OutcomeRow; cells: string[]}[];
} {
  const {value, rows, words, answers} = view;
  const hasSpread = rows.some(({spread}) => spread);
  const name = (answer?: Answer) => (answer ? answers[answer] : words.none);
  const isOne = value.moments.length === 1;
  return {
    head: [
      words.rowColumn,
      ...value.moments.map(({id}) => (isOne ? words.answerColumn : workWords.moments[id])),
      words.trainingColumn,
      ...(hasSpread ? [words.spread] : []),
    ],
    rows: rows.map((row) => ({
      row,
      cells: [
        ...value.moments.map(({answers: given}) => name(given[row.key]?.answer)),
        row.training ? words.yes : '',
        ...(row.spread ? [spreadText(row.spread, words, answers)] : []),
      ],
    })),
  };
}

function renderTable(view: ScanView): TemplateResult {
  const {words, heading, parts, value, numbers} = view;
  const table = outcomeTable(view);
  return html`<section class="table-part">
    ${heading(words.tableTitle, 2, 'section-title')}
    <div class="table" role="region" aria-label=${words.tableCaption} tabindex="0">
      <table>
        <caption class="visually-hidden">
          ${words.tableCaption}
        </caption>
        <thead>
          <tr>
            ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        ${parts.map(
          ({id, title}) =>
            html`<tbody>
              <tr class="group">
                <th scope="rowgroup" colspan=${table.head.length}>
                  ${renderNumber(numbers.get(`domein/${id}`))} ${title}
                </th>
              </tr>
              ${table.rows
                .filter(({row}) => row.part === id)
                .map(({row, cells}) => renderTableRow(row, cells, value.moments.length))}
            </tbody>`,
        )}
      </table>
    </div>
  </section>`;

  function renderTableRow(row: OutcomeRow, cells: readonly string[], moments: number): TemplateResult {
    return html`<tr>
      <th scope="row" class=${row.isBelow ? 'below' : ''}>
        ${renderNumber(numbers.get(row.key))} ${row.title}
      </th>
      ${cells.map((text, i) => {
        const answer = i < moments ? value.moments[i]!.answers[row.key]?.answer : undefined;
        return html`<td>${answer ? answerMark(answer) : nothing} ${text}</td>`;
      })}
    </tr>`;
  }
}
