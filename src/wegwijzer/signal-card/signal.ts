/** What a signal is: what you may see or hear, and what of it is only background. */
import {html, nothing, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import type {SignalCard} from './signal-card.js';
import type {SignalEntry} from './signal-index.js';

interface Marks {
  readonly consult?: boolean | undefined;
  readonly background?: boolean | undefined;
  /** Id of the setting to which it is limited. */
  readonly setting?: string | undefined;
}

/** Short marks below a title. */
export function renderMarks(
  {words}: SignalCard,
  {consult, background, setting}: Marks,
): TemplateResult | typeof nothing {
  const where = setting && settings[setting]?.name;
  if (!consult && !background && !where) return nothing;
  return html`<p class="marks small">
    ${consult ? html`<span class="mark urgent">${words.consult}</span>` : nothing}
    ${background ? html`<span class="mark">${words.background}</span>` : nothing}
    ${where ? html`<span class="mark">${words.inSetting}: ${where}</span>` : nothing}
  </p>`;
}

const list = (lines: readonly string[] | undefined, name: string): TemplateResult | typeof nothing =>
  lines?.length
    ? html`<ul class=${name}>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : nothing;

/** Text and lists of one signal; the text often leads into the first list. */
export function renderSignal(card: SignalCard, {signal}: SignalEntry): TemplateResult {
  const {words} = card;
  const {text, observations, quotes, circumstances, groups} = signal;
  return html`
    <div class="observed">
      <p>${text}</p>
      ${list(observations, 'points')}
    </div>
    ${
      quotes?.length
        ? html`<div class="aside-part">
            <p class="label">${words.said}</p>
            ${list(quotes, 'points')}
          </div>`
        : nothing
    }
    ${
      circumstances?.length
        ? html`<div class="circumstances">
            <p class="label">${words.background}</p>
            ${list(circumstances, 'points')}
          </div>`
        : nothing
    }
    ${
      groups?.length
        ? html`<div class="aside-part">
            <p class="label">${words.readOn}</p>
            ${renderGroups(card, groups)}
          </div>`
        : nothing
    }
  `;
}

function renderGroups(card: SignalCard, ids: readonly string[]): TemplateResult {
  return html`<ul class="inline-links" role="list">
    ${ids.map((id) => {
      const group = card.groupOf(id);
      return group ? html`<li>${card.recordLink(group.fullId, group.record.title)}</li>` : nothing;
    })}
  </ul>`;
}
