/** Short marks beside the name of a signal. */
import {html, nothing, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import type {Signal} from './signal-index.js';
import type {SharedSignalWords} from './words.js';

interface Marks {
  readonly consult?: boolean | undefined;
  readonly background?: boolean | undefined;
  /** Id of the setting to which it is limited. */
  readonly setting?: string | undefined;
}

export function renderMarks(
  words: SharedSignalWords,
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

/** One mark on the line of the name, where many signals stand below each other. */
export function renderMark(words: SharedSignalWords, signal: Signal): TemplateResult | typeof nothing {
  const urgent = signal.suicidality ? words.callFirst : signal.consultFirst ? words.consult : '';
  if (urgent) return html`<span class="mark urgent small">${urgent}</span>`;
  return signal.background ? html`<span class="mark small">${words.backgroundShort}</span>` : nothing;
}
