/** What a user chooses with, and the line that comes before any tip. */
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderSegments} from '../../core/segments/segments.js';
import {helpLines} from '../../core/shared/content.js';
import type {Band} from './ages.js';
import type {TipsView} from './view.js';
import type {TipsWords} from './words.js';

/** A radio for each band, in a row of segments. */
export const renderPicker = (
  {words, allBands}: TipsView,
  chosen: string | undefined,
  choose: (id: string) => void,
): TemplateResult =>
  renderSegments({
    legend: words.age,
    name: 'band',
    segments: allBands.map(({id, record: {ages}}) => ({
      id,
      label: html`${yearsOf(ages, words)}<span class="unit"> ${words.years}</span>`,
    })),
    chosen,
    choose,
  });

const yearsOf = ({from, to}: Band['record']['ages'], {older}: TipsWords): string =>
  to === undefined ? `${from}${older}` : `${from}-${to}`;

/** A labelled choice of one. */
export function renderSelect<T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<label class="choice"
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${repeat(
        options,
        ([value]) => value,
        ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}

/**
 * Where abuse may be the case this comes before any tip. The strip with all help lines stands at the end.
 * @param showAll Goes there.
 */
export function renderSuspicion({words}: TipsView, showAll: () => void): TemplateResult {
  const line = helpLines['veilig-thuis'];
  const number = line?.phones[0]?.number ?? '';
  return html`<div class="suspicion">
    <p><strong>${words.suspicion}</strong></p>
    <p>
      ${line?.name} <a href=${`tel:${number.replaceAll(' ', '')}`}>${number}</a>
      <button class="plain" type="button" @click=${showAll}>${words.allHelpLines}</button>
    </p>
  </div>`;
}
