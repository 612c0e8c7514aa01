/** How much of something there is, as a mark: told apart by its shape, also in grey and in forced colours. */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {path, tidy} from '../../core/drawing/marks.js';

/**
 * `full`: all of it; `half`: some; `empty`: too little; `outside`: it comes from someone else; `off`: it does not
 * count; `open`: nothing is known yet.
 */
export const WEB_FILLS = ['full', 'half', 'empty', 'outside', 'off', 'open'] as const;
export type WebFill = (typeof WEB_FILLS)[number];

/** Draws a mark with its middle at `x`, `y`. */
export function fillMark(fill: WebFill, x: number, y: number, radius: number): SVGTemplateResult {
  const circle = (r: number, look: string) =>
    svg`<circle class=${look} cx=${tidy(x)} cy=${tidy(y)} r=${tidy(r)} />`;
  const inside = {
    full: () => circle(radius, 'fill-shape fill-solid'),
    half: () => svg`${circle(radius, 'fill-shape')}<path class="fill-solid" d=${halfDisc(x, y, radius)} />`,
    empty: () => circle(radius - 0.5, 'fill-shape fill-heavy'),
    outside: () => svg`
      <path class="fill-shape" d=${diamond(x, y, radius * 1.2)} />
      <path class="fill-solid" d=${diamond(x, y, radius * 0.45)} />`,
    off: () =>
      svg`${circle(radius, 'fill-ground')}<path class="fill-dash" d=${path([
        [x - radius * 0.7, y],
        [x + radius * 0.7, y],
      ])} />`,
    open: () => circle(radius * 0.85, 'fill-shape fill-unknown'),
  }[fill];
  return svg`<g class="fill ${fill}">${inside()}</g>`;
}

/** The mark by itself, for a table, a legend or a list. The text beside it says the same. */
export const fillIcon = (fill: WebFill, size = 18): TemplateResult =>
  html`<svg
    class="drawing fill-icon"
    aria-hidden="true"
    width=${size}
    height=${size}
    viewBox="0 0 ${size} ${size}"
  >
    ${fillMark(fill, size / 2, size / 2, size / 2 - 2.5)}
  </svg>`;

const halfDisc = (x: number, y: number, radius: number): string => {
  const r = tidy(radius);
  return `M${tidy(x)} ${tidy(y - radius)}A${r} ${r} 0 0 0 ${tidy(x)} ${tidy(y + radius)}Z`;
};

const diamond = (x: number, y: number, half: number): string =>
  path([
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ]) + 'Z';
