/** The target groups beside the web, or below it where it is narrow. */
import {MARK_SIZE} from '../../core/drawing/marks.js';
import type {Box} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import type {Point} from './geometry.js';
import {letterOf, type WebText} from './texts.js';
import type {WebContent} from './web-content.js';

/** The mark of a target group, and the area to point at. */
export interface GroupMark extends Point {
  readonly id: string;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface GroupsLayout {
  /** What is left for the web itself. */
  readonly webWidth: number;
  /** Places the groups, once it is known how high the web is. */
  place(webHeight: number): PlacedGroups;
}

export interface PlacedGroups {
  readonly marks: readonly GroupMark[];
  readonly texts: readonly WebText[];
  /** Of web and groups together. */
  readonly height: number;
}

interface GroupsRoom {
  readonly width: number;
  readonly measure: Measure;
  readonly measureBold: Measure;
  readonly lineHeight: number;
  readonly title: string;
  /** Which letter the first group has, where its name does not fit. */
  readonly firstLetter: number;
}

/** Sizes in lines: from this width on the groups stand beside the web; their lines there; a column below it. */
const BESIDE_FROM = 44;
const LINE = 8;
const COLUMN = 11;
const RADIUS = MARK_SIZE / 2;

export function layoutGroups(groups: WebContent['groups'], room: GroupsRoom): GroupsLayout {
  const {width, lineHeight, firstLetter} = room;
  const indent = MARK_SIZE + lineHeight / 2;
  const isBeside = width >= BESIDE_FROM * lineHeight && groups.length > 0;
  const columns = isBeside ? 1 : columnsFor(groups.length, width / (COLUMN * lineHeight));
  const columnWidth = isBeside ? LINE * lineHeight + indent : width / columns;
  const items = groups.map((group, i) =>
    fit(group, letterOf(firstLetter + i), columnWidth - indent - lineHeight / 2, room),
  );
  // Down the columns, as the list beside it reads.
  const rows = Math.ceil(items.length / columns);
  const heights = rowHeights(items, rows, lineHeight);
  const between = lineHeight * (isBeside ? 0.9 : 0.5);
  const titleWidth = room.measureBold(room.title);
  const hasTitle = room.title && titleWidth <= (isBeside ? columnWidth : width);
  const titleHeight = hasTitle ? lineHeight * 1.5 : 0;
  const total = titleHeight + heights.reduce((sum, one) => sum + one, 0) + Math.max(0, rows - 1) * between;

  return {
    webWidth: isBeside ? width - columnWidth - lineHeight : width,
    place(webHeight) {
      const top = isBeside ? Math.max(0, (webHeight - total) / 2) : webHeight + lineHeight;
      const left = isBeside ? width - columnWidth : 0;
      const placed = items.map((item, i) => {
        const row = i % rows;
        const above = heights.slice(0, row).reduce((sum, one) => sum + one + between, titleHeight);
        return {
          ...item,
          x: left + Math.floor(i / rows) * columnWidth,
          y: top + above + heights[row]! / 2,
          height: heights[row]!,
        };
      });
      return {
        marks: placed.map(({id, x, y, height}) => ({
          id,
          x: x + RADIUS + 1,
          y,
          radius: RADIUS,
          width: columnWidth - 2,
          height: height + between - 2,
        })),
        texts: [
          ...(hasTitle
            ? [titleText(room.title, {x: left, y: top, width: titleWidth, height: lineHeight})]
            : []),
          ...placed.flatMap(({id, x, y, lines, isNumber, textWidth}): WebText[] => {
            const height = lines.length * lineHeight;
            const box = {x: x + indent, y: y - height / 2, width: textWidth, height};
            return lines.length ? [{kind: 'group', id, isNumber, lines, anchor: 'start', box}] : [];
          }),
        ],
        height: groups.length ? Math.max(webHeight, top + total + 2) : webHeight,
      };
    },
  };
}

const titleText = (title: string, box: Box): WebText => ({
  kind: 'title',
  id: 'groups',
  isNumber: false,
  lines: [title],
  anchor: 'start',
  box,
});

/** In one column each row is as high as its name; rows that stand beside others are all alike. */
function rowHeights(
  items: readonly {lines: readonly string[]}[],
  rows: number,
  lineHeight: number,
): number[] {
  const own = items.map(({lines}) => Math.max(MARK_SIZE, lines.length * lineHeight));
  return rows === items.length ? own : Array.from({length: rows}, () => Math.max(...own));
}

/** As many columns as there is room for, and no more than fill up. */
function columnsFor(count: number, room: number): number {
  const most = Math.max(1, Math.min(count, Math.floor(room)));
  const rows = Math.ceil(count / most);
  return Math.max(1, Math.ceil(count / Math.max(1, rows)));
}

/** The name in lines; its letter where even a single word is too wide, and nothing where that is too. */
function fit({id, name}: WebContent['groups'][number], letter: string, width: number, {measure}: GroupsRoom) {
  for (const [text, isNumber] of [
    [name, false],
    [letter, true],
  ] as const) {
    const lines = wrapText(text, width, measure);
    const textWidth = Math.max(0, ...lines.map(measure));
    if (textWidth <= width && lines.length) return {id, lines, isNumber, textWidth};
  }
  return {id, lines: [], isNumber: true, textWidth: 0};
}
