/** What is chosen, always in sight while someone chooses, with the way to the summary. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import {namesIn} from './summary.js';
import type {ChecklistView} from './view.js';

export function renderChosenBar({words, value, index, summary, goToSummary}: ChecklistView): TemplateResult {
  const names = namesIn(summary);
  const signals = value.signals.flatMap(({id}) => index.signals.get(id)?.signal ?? []);
  const urgent = signals.some(({suicidality}) => suicidality)
    ? `${words.callFirst}.`
    : signals.some(({consultFirst}) => consultFirst)
      ? `${words.consult}.`
      : '';
  return html`<div class="chosen-bar">
    <p role="status" class="chosen-names">
      ${urgent ? html`<strong class="urgent-text">${urgent}</strong>` : nothing}
      ${names.length ? fill(words.chosen, {names: names.join(', ')}) : words.nothingChosen}
    </p>
    ${
      names.length
        ? html`<button class="button main" type="button" @click=${goToSummary}>${words.toSummary}</button>`
        : nothing
    }
  </div>`;
}
