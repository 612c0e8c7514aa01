/** Draws a figure: a part of a bar, or some of a number of dots. The same stands beside it in words. */
import {svg, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';
import {tidy} from '../../core/drawing/marks.js';
import type {Picture} from './figures.js';

const WIDTH = 256;
const BAR = 14;
/** Distance between the middles of two dots, and their radius. */
const STEP = 12;
const DOT = 4;
const MOST_IN_ROW = 20;

export function drawFigure(picture: Picture): TemplateResult {
  return picture.kind === 'bar' ? drawBar(picture.part / picture.whole.value) : drawDots(picture);
}

/** @param share From 0 to 1; the bar is the whole. */
const drawBar = (share: number): TemplateResult =>
  drawing(
    {width: WIDTH, height: BAR + 2},
    svg`
      <rect class="whole" x="1" y="1" width=${WIDTH - 2} height=${BAR} />
      <rect class="share" x="1" y="1" width=${tidy((WIDTH - 2) * share)} height=${BAR} />`,
  );

function drawDots({filled, all}: {filled: number; all: number}): TemplateResult {
  const columns = Math.min(all, MOST_IN_ROW);
  const rows = Math.ceil(all / columns);
  return drawing(
    {width: columns * STEP, height: rows * STEP},
    Array.from(
      {length: all},
      (_, i) => svg`<circle
        class=${i < filled ? 'share' : 'whole'}
        cx=${((i % columns) + 0.5) * STEP}
        cy=${(Math.floor(i / columns) + 0.5) * STEP}
        r=${DOT}
      />`,
    ),
  );
}
