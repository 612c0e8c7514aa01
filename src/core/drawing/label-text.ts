/** Draws labels that have their places. */
import {svg, type SVGTemplateResult} from 'lit';
import type {Anchor, LabelPlaces, PlacedLabel} from './labels.js';
import {tidy} from './marks.js';

/**
 * Draws lines of text below each other.
 * @param x Where the anchor of every line stands.
 * @param top Upper edge of the first line.
 */
export function labelLines(
  lines: readonly string[],
  {x, top, anchor, lineHeight}: {x: number; top: number; anchor: Anchor; lineHeight: number},
): readonly SVGTemplateResult[] {
  return lines.map((line, i) => {
    const middle = tidy(top + (i + 0.5) * lineHeight);
    return svg`<text class="label" x=${tidy(x)} y=${middle} text-anchor=${anchor} dominant-baseline="central" .textContent=${line}></text>`;
  });
}

/** Draws what `placeLabels` placed: texts, and numbers for the texts that did not fit. */
export function placedLabels({shown, numbered}: LabelPlaces): SVGTemplateResult {
  return svg`
    <g class="labels">${shown.map(renderPlaced)}</g>
    <g class="labels numbers">${numbered.map(({placed}) => (placed ? renderPlaced(placed) : []))}</g>`;
}

function renderPlaced({lines, box, anchor}: PlacedLabel): readonly SVGTemplateResult[] {
  const x = {start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor];
  return labelLines(lines, {x, top: box.y, anchor, lineHeight: box.height / lines.length});
}
