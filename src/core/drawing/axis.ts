/** An axis with ticks and their labels. */
import {svg, type SVGTemplateResult} from 'lit';
import {labelLines} from './label-text.js';
import type {Anchor} from './labels.js';
import {path} from './marks.js';
import type {Measure} from './measure.js';
import {wrapText} from './wrap.js';

export interface Tick {
  /** Distance from the start of the axis. */
  readonly at: number;
  readonly text: string;
  /** What stands there where the texts do not fit, such as the number of a level; nothing by default. */
  readonly short?: string;
}

export interface AxisOptions {
  /** `horizontal` by default, with the labels below it; `vertical` has them on its left. */
  readonly direction?: 'horizontal' | 'vertical';
  /** In the drawing's units, as all sizes here. */
  readonly length: number;
  /** In the order in which they stand. */
  readonly ticks: readonly Tick[];
  readonly measure: Measure;
  /** Distance between two lines; `lineHeightOf(font)` gives it. */
  readonly lineHeight?: number;
  /** Room across: below the axis, by default for three lines, or on its left, by default as much as it takes. */
  readonly depth?: number;
}

/** What an axis looks like, before it is known where it stands. */
export interface AxisLayout {
  readonly direction: 'horizontal' | 'vertical';
  readonly length: number;
  readonly lineHeight: number;
  /** Room that it takes across. */
  readonly depth: number;
  readonly ticks: readonly AxisTick[];
}

/** A tick with its label; a label without room has no lines. */
export interface AxisTick {
  readonly at: number;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
}

const TICK = 6;
const SPACE = 4;
const BESIDE_LABEL = TICK + SPACE;

/**
 * Fits the labels along an axis. They are shown in full or, when one of them does not fit, all in short: a row of both
 * kinds reads badly. A label stays within the length of a horizontal axis; the first and last of a vertical one may
 * stick out by half a line.
 */
export function layoutAxis({lineHeight = 20, direction = 'horizontal', ...others}: AxisOptions): AxisLayout {
  const {length, ticks, measure} = others;
  const fit = direction === 'horizontal' ? fitBelow : fitBeside;
  const fitted =
    fit({...others, lineHeight}, ({text}) => text) ??
    fit({...others, lineHeight}, ({short = ''}) => short) ??
    ticks.map(({at}): AxisTick => ({at, lines: [], anchor: 'middle'}));
  const sizes = fitted.map(({lines}) =>
    direction === 'horizontal' ? lines.length * lineHeight : Math.max(0, ...lines.map(measure)),
  );
  return {direction, length, lineHeight, depth: BESIDE_LABEL + Math.max(0, ...sizes), ticks: fitted};
}

type FitOptions = AxisOptions & {readonly lineHeight: number};
type Fit = (options: FitOptions, textOf: (tick: Tick) => string) => readonly AxisTick[] | undefined;

/** Half the way to the neighbours of a tick, or the whole way to an end of the axis. */
function share(ticks: readonly Tick[], i: number, length: number): readonly [before: number, after: number] {
  const {at} = ticks[i]!;
  const before = ticks[i - 1];
  const after = ticks[i + 1];
  return [before ? (at - before.at - SPACE) / 2 : at, after ? (after.at - at - SPACE) / 2 : length - at];
}

const fitBelow: Fit = ({ticks, length, measure, lineHeight, depth}, textOf) => {
  const mostLines = depth === undefined ? 3 : (depth - BESIDE_LABEL) / lineHeight;
  const fitted = ticks.map((tick, i): AxisTick | undefined => {
    const [before, after] = share(ticks, i, length);
    // A tick at an end has room on one side only.
    const anchor = before < after / 2 ? 'start' : after < before / 2 ? 'end' : 'middle';
    const room = {start: after, middle: 2 * Math.min(before, after), end: before}[anchor];
    const lines = wrapText(textOf(tick), room, measure);
    const fits = lines.length <= mostLines && lines.every((line) => measure(line) <= room);
    return fits ? {at: tick.at, lines, anchor} : undefined;
  });
  return allOf(fitted);
};

const fitBeside: Fit = ({ticks, length, measure, lineHeight, depth = Infinity}, textOf) => {
  const room = depth - BESIDE_LABEL;
  const fitted = ticks.map((tick, i): AxisTick | undefined => {
    const [before, after] = share(ticks, i, length).map((part, side) =>
      ticks[side ? i + 1 : i - 1] ? part : Math.max(part, lineHeight / 2),
    ) as [number, number];
    const lines = wrapText(textOf(tick), room, measure);
    const height = lines.length * lineHeight;
    const fits = height / 2 <= Math.min(before, after) && lines.every((line) => measure(line) <= room);
    return fits ? {at: tick.at, lines, anchor: 'end'} : undefined;
  });
  return allOf(fitted);
};

const allOf = (ticks: readonly (AxisTick | undefined)[]): readonly AxisTick[] | undefined =>
  ticks.every((tick) => tick !== undefined) ? ticks : undefined;

/** Draws an axis that starts at `x`, `y`. */
export function axis(layout: AxisLayout, x: number, y: number): SVGTemplateResult {
  const {direction, length} = layout;
  const render = direction === 'horizontal' ? renderBelow : renderBeside;
  const end = direction === 'horizontal' ? ([x + length, y] as const) : ([x, y + length] as const);
  return svg`<g class="axis">
    <path class="line" d=${path([[x, y], end])} />
    ${layout.ticks.map((tick) => render(tick, x, y, layout.lineHeight))}
  </g>`;
}

function renderBelow(
  {at, lines, anchor}: AxisTick,
  x: number,
  y: number,
  lineHeight: number,
): SVGTemplateResult {
  const tick = path([
    [x + at, y],
    [x + at, y + TICK],
  ]);
  const place = {x: x + at, top: y + BESIDE_LABEL, anchor, lineHeight};
  return svg`<path class="line" d=${tick} />${labelLines(lines, place)}`;
}

function renderBeside(
  {at, lines, anchor}: AxisTick,
  x: number,
  y: number,
  lineHeight: number,
): SVGTemplateResult {
  const tick = path([
    [x - TICK, y + at],
    [x, y + at],
  ]);
  const place = {x: x - BESIDE_LABEL, top: y + at - (lines.length * lineHeight) / 2, anchor, lineHeight};
  return svg`<path class="line" d=${tick} />${labelLines(lines, place)}`;
}
