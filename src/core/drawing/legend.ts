/** The lists beside a drawing: what its marks mean, and what its numbers stand for. */
import {html, nothing, type TemplateResult} from 'lit';
import type {NumberedLabel} from './labels.js';
import {MARK_SIZE, mark, type MarkShape, type Series} from './marks.js';

export interface LegendEntry {
  readonly shape: MarkShape;
  readonly series?: Series;
  /** What the mark means, in the words of the interface. */
  readonly text: string;
}

/**
 * Explains the marks. Nothing when there is nothing to explain.
 * @param label Name of the list for a screen reader, where the page around it gives none.
 */
export function legend(entries: readonly LegendEntry[], label = ''): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<ul class="legend" role="list" aria-label=${label || nothing}>
    ${entries.map(({shape, series, text}) => html`<li>${renderMark(shape, series)}<span>${text}</span></li>`)}
  </ul>`;
}

const renderMark = (shape: MarkShape, series?: Series): TemplateResult =>
  html`<svg
    class="drawing"
    aria-hidden="true"
    width=${MARK_SIZE}
    height=${MARK_SIZE}
    viewBox="0 0 ${MARK_SIZE} ${MARK_SIZE}"
  >
    ${mark(shape, MARK_SIZE / 2, MARK_SIZE / 2, series)}
  </svg>`;

/** The texts of labels that became numbers, with those numbers; nothing when every label is shown. */
export function numberedTexts(
  numbered: readonly NumberedLabel[],
  label = '',
): TemplateResult | typeof nothing {
  if (!numbered.length) return nothing;
  return html`<ol class="legend" role="list" aria-label=${label || nothing}>
    ${numbered.map(
      ({number, text}) => html`<li><span class="legend-number">${number}</span> <span>${text}</span></li>`,
    )}
  </ol>`;
}
