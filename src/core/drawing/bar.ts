/** A horizontal track with marks on it, such as one domain at three moments. */
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {MARK_SIZE, mark, path, tidy, type MarkShape, type Series} from './marks.js';

export interface BarMark {
  /** Distance from the start of the track. */
  readonly at: number;
  readonly shape: MarkShape;
  /** Marks of one series are joined by a line, in the order in which they are given. 1 by default. */
  readonly series?: Series;
}

export interface BarOptions {
  /** Start of the track and the middle of its height, in the drawing's units. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly marks: readonly BarMark[];
  /** Places on the track that are marked lightly, such as the levels. */
  readonly stops?: readonly number[];
}

/**
 * Draws the track. Where there are two series, the first stands on the upper side and the second on the lower; marks at
 * the same place stand above each other, so that none is hidden.
 */
export function bar({x, y, length, marks, stops = []}: BarOptions): SVGTemplateResult {
  const lifts = spread(marks);
  const placed = marks.map((one, i) => ({...one, x: x + one.at, y: y + lifts[i]!}));
  return svg`<g class="bar">
    <path class="track" d=${path([
      [x, y],
      [x + length, y],
    ])} />
    ${stops.map((stop) => svg`<circle class="stop" cx=${tidy(x + stop)} cy=${tidy(y)} r="2.5" />`)}
    ${SERIES.map((series) => joint(series, placed))}
    ${placed.map((one) => mark(one.shape, one.x, one.y, one.series))}
  </g>`;
}

/** How high a track with these marks is; half of it lies above the middle. */
export function barHeight(marks: readonly SpreadMark[]): number {
  const height = laneHeight(marks, 1) + laneHeight(marks, 2);
  return Math.max(MARK_SIZE, height);
}

const SERIES = [1, 2] as const;

type SpreadMark = Pick<BarMark, 'at' | 'series'>;
type PlacedMark = BarMark & {readonly x: number; readonly y: number};

function joint(series: Series, marks: readonly PlacedMark[]): SVGTemplateResult | typeof nothing {
  const own = marks.filter((one) => (one.series ?? 1) === series);
  if (own.length < 2) return nothing;
  return svg`<path class="joint series-${series}" d=${path(own.map((one) => [one.x, one.y] as const))} />`;
}

/** How far each mark moves from the middle of the track, so that no two of them overlap; up is negative. */
export function spread(marks: readonly SpreadMark[]): readonly number[] {
  const lifts = marks.map(() => 0);
  for (const series of SERIES) {
    const otherHeight = laneHeight(marks, series === 1 ? 2 : 1);
    const middle = (series === 1 ? -otherHeight : otherHeight) / 2;
    for (const stack of stacksOf(marks, series)) {
      stack.forEach((index, place) => {
        lifts[index] = middle + (place - (stack.length - 1) / 2) * MARK_SIZE;
      });
    }
  }
  return lifts;
}

const laneHeight = (marks: readonly SpreadMark[], series: Series): number =>
  Math.max(0, ...stacksOf(marks, series).map((stack) => stack.length * MARK_SIZE));

/** Indexes of the marks of a series that stand closer to each other than their size, as they were given. */
function stacksOf(marks: readonly SpreadMark[], series: Series): readonly (readonly number[])[] {
  const stacks: number[][] = [];
  let last = -Infinity;
  const alongTrack = marks
    .map((one, index) => ({...one, index}))
    .filter((one) => (one.series ?? 1) === series)
    .sort((a, b) => a.at - b.at);
  for (const {at, index} of alongTrack) {
    if (at - last < MARK_SIZE) stacks.at(-1)!.push(index);
    else stacks.push([index]);
    last = at;
  }
  return stacks.map((stack) => stack.sort((a, b) => a - b));
}
