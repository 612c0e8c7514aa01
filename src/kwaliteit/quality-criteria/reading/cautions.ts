/** What a buyer must know of a framework before using anything from it. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../../core/facets/words.js';
import type {Framework} from '../../schema.js';
import {dutchDate} from '../overview.js';
import type {ReadingWords} from './words.js';

/** That it has lapsed by its own words; empty when it has not. */
export const lapsedText = ({lapsedOn}: Framework, words: Pick<ReadingWords, 'lapsed'>): string =>
  lapsedOn ? fill(words.lapsed, {date: dutchDate(lapsedOn)}) : '';

/** Restrictions that are printed with what it can be used for, such as the one provision within a segment. */
export const restrictionsOf = ({applies}: Framework): readonly string[] =>
  applies.flatMap(({text}) => text ?? []);

export function renderCautions(record: Framework, words: ReadingWords): TemplateResult {
  const lapsed = lapsedText(record, words);
  const restrictions = restrictionsOf(record);
  return html`${lapsed ? html`<p class="caution small">${lapsed}</p>` : nothing}
  ${restrictions.length ? html`<p class="small">${restrictions.join(' ')}</p>` : nothing}`;
}
