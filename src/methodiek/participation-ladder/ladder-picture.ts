/** The ladder as a drawing: equal steps, where someone stands and wants to be at each moment. The layout is pure. */
import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';
import {labelLines} from '../../core/drawing/label-text.js';
import type {LegendEntry} from '../../core/drawing/legend.js';
import {MARK_SIZE, mark, path, type MarkShape} from '../../core/drawing/marks.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import type {MomentId} from '../../core/work/moments.js';
import type {NamedRung} from './difference.js';
import type {LadderMoment} from './value.js';

/** Each moment has a shape of its own, the same as in the matrix. */
const SHAPES: Readonly<Record<MomentId, MarkShape>> = {
  start: 'ring',
  tussentijds: 'square',
  afsluiting: 'dot',
};
const WISH: MarkShape = 'diamond';

export interface LadderRoom {
  /** In CSS pixels, as all sizes here. */
  readonly width: number;
  readonly measure: Measure;
  readonly lineHeight: number;
}

/** A moment's place on the ladder. */
export interface LadderColumn {
  readonly moment: MomentId;
  readonly x: number;
  /** Middle of the mark of where someone stands; absent when not said. */
  readonly current?: {readonly x: number; readonly y: number};
  readonly wish?: {readonly x: number; readonly y: number};
}

export interface LadderLayout {
  readonly width: number;
  readonly height: number;
  /** Left and right stile. */
  readonly stiles: readonly [number, number];
  readonly rungs: readonly {readonly id: string; readonly y: number; readonly lines: readonly string[]}[];
  readonly columns: readonly LadderColumn[];
}

const COLUMN = 44;
const STILE = 8;
const GAP = 14;
const EDGE = 2;

/** @param rungs From low to high. */
export function ladderLayout(
  rungs: readonly NamedRung[],
  moments: readonly LadderMoment[],
  {width, measure, lineHeight}: LadderRoom,
): LadderLayout {
  const shown = moments.filter(({current, wish}) => current ?? wish);
  const left = EDGE;
  const right = left + 2 * STILE + Math.max(1, shown.length) * COLUMN;
  const labelWidth = Math.max(0, width - right - GAP);
  const labels = rungs.map(({id, title}) => ({id, lines: wrapText(`${id} ${title}`, labelWidth, measure)}));
  const most = Math.max(1, ...labels.map(({lines}) => lines.length));
  const step = Math.max(2.5 * MARK_SIZE, most * lineHeight + 8);
  const height = rungs.length * step;
  const y = (id: string | undefined): number | undefined => {
    const at = rungs.findIndex((rung) => rung.id === id);
    return at < 0 ? undefined : height - (at + 0.5) * step;
  };
  return {
    width,
    height,
    stiles: [left, right],
    rungs: labels.map((label) => ({...label, y: y(label.id)!})),
    columns: shown.map(({id, current, wish}, i): LadderColumn => {
      const x = left + STILE + (i + 0.5) * COLUMN;
      const [now, then] = [y(current), y(wish)];
      // Where both are the same rung they stand beside each other.
      const aside = now !== undefined && now === then ? MARK_SIZE * 0.6 : 0;
      return {
        moment: id,
        x,
        ...(now === undefined ? {} : {current: {x: x - aside, y: now}}),
        ...(then === undefined ? {} : {wish: {x: x + aside, y: then}}),
      };
    }),
  };
}

/**
 * Draws it.
 * @param key What explains the marks, for paper; on screen a list below the drawing does that.
 */
export function ladderDrawing(
  layout: LadderLayout,
  lineHeight: number,
  key: readonly LegendEntry[] = [],
): TemplateResult {
  const {width, height, stiles, rungs, columns} = layout;
  const [left, right] = stiles;
  const standing = columns.flatMap(({current}) => (current ? [[current.x, current.y] as const] : []));
  return drawing(
    {width, height: height + key.length * KEY_LINE},
    svg`
      ${stiles.map(
        (x) =>
          svg`<path class="line stile" d=${path([
            [x, 0],
            [x, height],
          ])} />`,
      )}
      ${rungs.map(
        ({y, lines}) => svg`<path class="line" d=${path([
          [left, y],
          [right, y],
        ])} />
        ${labelLines(lines, {x: right + GAP, top: y - (lines.length * lineHeight) / 2, anchor: 'start', lineHeight})}`,
      )}
      ${standing.length > 1 ? svg`<path class="joint series-1" d=${path(standing)} />` : []}
      ${columns.map(renderColumn)}
      ${key.map(({shape, series, text}, i) => {
        const y = height + (i + 0.75) * KEY_LINE;
        const place = {
          x: left + 2 * MARK_SIZE,
          top: y - lineHeight / 2,
          anchor: 'start',
          lineHeight,
        } as const;
        return svg`${mark(shape, left + MARK_SIZE / 2, y, series)} ${labelLines([text], place)}`;
      })}`,
  );
}

const KEY_LINE = 24;

function renderColumn({moment, current, wish}: LadderColumn): SVGTemplateResult {
  return svg`
    ${current && wish && current.y !== wish.y ? arrow(current.x, current.y, wish.y) : []}
    ${current ? mark(SHAPES[moment], current.x, current.y) : []}
    ${wish ? mark(WISH, wish.x, wish.y, 2) : []}`;
}

/** From where someone stands to where they want to be. */
function arrow(x: number, from: number, to: number): SVGTemplateResult {
  const up = to < from ? 1 : -1;
  const start = from - up * (MARK_SIZE / 2);
  const end = to + up * (MARK_SIZE / 2 + 2);
  const head = [
    [x - 5, end + up * 7],
    [x, end],
    [x + 5, end + up * 7],
  ] as const;
  return svg`<path class="joint series-2" d=${path([
    [x, start],
    [x, end],
  ])} />
    <path class="line head" d=${path(head)} />`;
}

export interface LegendWords {
  readonly currentShort: string;
  readonly wishShort: string;
}

/** What the marks mean. Where there is one moment, it is not named. */
export function ladderKey(
  columns: readonly LadderColumn[],
  words: LegendWords,
  nameOf: (moment: MomentId) => string,
): readonly LegendEntry[] {
  const standing = columns.filter(({current}) => current);
  const entries: LegendEntry[] = standing.map(({moment}) => ({
    shape: SHAPES[moment],
    text: columns.length > 1 ? `${words.currentShort}, ${nameOf(moment)}` : words.currentShort,
  }));
  const hasWish = columns.some(({wish}) => wish);
  return hasWish ? [...entries, {shape: WISH, series: 2, text: words.wishShort}] : entries;
}
