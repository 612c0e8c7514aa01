/** How the answer sheets answer one row: as text, with the sign of each answer. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/work/take-away/words.js';
import {answerMark} from './answer-mark.js';
import {ANSWERS, type Answer} from './answers.js';
import {isDivided, type Spread} from './sheets.js';
import type {ScanView} from './view.js';

export const renderSpread = (spread: Spread, {words, answers}: ScanView): TemplateResult =>
  html`<ul class="spread ${isDivided(spread) ? 'divided' : ''}" role="list" aria-label=${words.spread}>
    ${ANSWERS.filter((id) => spread.counts[id]).map(
      (id) => html`<li>${answerMark(id)} ${countOf(spread.counts[id], id, words, answers)}</li>`,
    )}
    ${spread.silent ? html`<li>${fill(words.spreadSilent, {count: spread.silent})}</li>` : nothing}
    ${spread.training ? html`<li>${fill(words.spreadTraining, {count: spread.training})}</li>` : nothing}
  </ul>`;

const countOf = (count: number, id: Answer, words: ScanView['words'], answers: ScanView['answers']): string =>
  fill(words.spreadOf, {count, answer: answers[id].toLowerCase()});

/** The same on one line, for a table. */
export const spreadText = (spread: Spread, words: ScanView['words'], answers: ScanView['answers']): string =>
  [
    ...ANSWERS.filter((id) => spread.counts[id]).map((id) => countOf(spread.counts[id], id, words, answers)),
    ...(spread.silent ? [fill(words.spreadSilent, {count: spread.silent})] : []),
    ...(spread.training ? [fill(words.spreadTraining, {count: spread.training})] : []),
  ].join(', ');
