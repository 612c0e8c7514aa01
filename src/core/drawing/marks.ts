/** The marks of all drawings. Each has a shape of its own, so that nobody needs colours to tell them apart. */
import {svg, type SVGTemplateResult} from 'lit';

export const MARK_SHAPES = ['dot', 'ring', 'diamond', 'square'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Whose answers a mark belongs to. Marks of series 2 stand in a circle, and their line is dashed. */
export type Series = 1 | 2;

/** Width and height of a mark, with its stroke, in the drawing's units. */
export const MARK_SIZE = 16;
const STROKE = 2;

/** Draws a mark with its middle at `x`, `y`. */
export function mark(shape: MarkShape, x: number, y: number, series: Series = 1): SVGTemplateResult {
  const half = (MARK_SIZE - STROKE) / 2;
  if (series === 1) return figure(shape, x, y, half, 'series-1');
  return svg`<g class="inside">
    <circle class="around series-2" cx=${tidy(x)} cy=${tidy(y)} r=${half} />
    ${figure(shape, x, y, half / 2, 'series-2')}
  </g>`;
}

/** A dot and a square look larger than a diamond of the same height, so they are drawn a little smaller. */
function figure(shape: MarkShape, x: number, y: number, half: number, series: string): SVGTemplateResult {
  const look = `mark ${shape} ${series}`;
  if (shape === 'dot' || shape === 'ring') {
    return svg`<circle class=${look} cx=${tidy(x)} cy=${tidy(y)} r=${tidy(half * 0.9)} />`;
  }
  const outline = shape === 'diamond' ? diamond(x, y, half) : square(x, y, half * 0.8);
  return svg`<path class=${look} d=${outline} />`;
}

const diamond = (x: number, y: number, half: number): string =>
  path([
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ]) + 'Z';

const square = (x: number, y: number, half: number): string =>
  path([
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ]) + 'Z';

/** The `d` of straight lines from point to point. */
export const path = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${tidy(x)} ${tidy(y)}`).join('');

/** Hundredths are finer than any screen. */
export const tidy = (length: number): number => Math.round(length * 100) / 100;
