import {html, nothing, type TemplateResult} from 'lit';

/** A list of short lines; nothing when there are none. */
export const renderPoints = (
  lines: readonly string[] | undefined,
  name = '',
): TemplateResult | typeof nothing =>
  lines?.length
    ? html`<ul class=${`points ${name}`.trim()}>
        ${lines.map((line) => html`<li .textContent=${line}></li>`)}
      </ul>`
    : nothing;

/** Lines below a label; nothing when there are none. */
export const renderLabelled = (
  label: string,
  lines: readonly string[] | undefined,
  name = '',
): TemplateResult | typeof nothing =>
  lines?.length
    ? html`<div class="labelled">
        <p class="label">${label}</p>
        ${renderPoints(lines, name)}
      </div>`
    : nothing;
