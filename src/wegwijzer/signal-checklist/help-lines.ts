/** Help lines in a calm list, for thinking along; the urgent ones stand in the act-now strip. */
import {html, type TemplateResult} from 'lit';
import {phone} from '../../core/act-now/act-now.js';
import type {LocalHelpLine} from '../../core/layer.js';

/** A national line, or one that the layer adds. */
type Line = Pick<LocalHelpLine, 'name' | 'when' | 'phones'>;

export const renderHelpLines = (lines: readonly Line[]): TemplateResult =>
  html`<ul class="points help-lines">
    ${lines.map(
      ({name, phones, when}) =>
        html`<li>
          ${name}: ${phones.map(({number}, at) => html`${at ? ' / ' : ''}${phone(number)}`)}
          <span class="small muted">${when}</span>
        </li>`,
    )}
  </ul>`;

/** The same as one line of text. */
export function helpLineText({name, phones, when}: Line): string {
  const numbers = phones.map(({number}) => number).join(' / ');
  return `${name}${numbers ? `: ${numbers}` : ''}. ${when}`;
}
