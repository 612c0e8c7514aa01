/** The target groups beside the web, or below it where it is narrow. */
import {MARK_SIZE} from '../../core/drawing/marks.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import {boxAround, type Point} from './geometry.js';
import {letterOf, type WebContent, type WebText} from './layout.js';

/** The mark of a target group, and the area that belongs to it. */
export interface GroupMark extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface GroupsLayout {
  /** What is left for the web itself. */
  readonly webWidth: number;
  /** Places the groups, once it is known how high the web is. */
  place(webHeight: number): {
    readonly marks: readonly GroupMark[];
    readonly texts: readonly WebText[];
    /** Of web and groups together. */
    readonly height: number;
  };
}

interface GroupsRoom {
  readonly width: number;
  readonly measure: Measure;
  readonly lineHeight: number;
  /** Which letter the first group has, where its name does not fit. */
  readonly firstLetter: number;
}

/** Sizes in lines: from this width on the groups stand beside the web; their lines; a column below it. */
const BESIDE_FROM = 38;
const LINE = 8.5;
const COLUMN = 13;

export function layoutGroups(groups: WebContent['groups'], room: GroupsRoom): GroupsLayout {
  const {width, lineHeight, firstLetter} = room;
  const space = MARK_SIZE + lineHeight / 2;
  const beside = width >= BESIDE_FROM * lineHeight && groups.length > 0;
  const columns = beside ? 1 : Math.max(1, Math.floor(width / (COLUMN * lineHeight)));
  const columnWidth = beside ? LINE * lineHeight + space : width / columns;
  const items = groups.map((group, i) =>
    fit(group, letterOf(firstLetter + i), columnWidth - space - 2, room),
  );
  const rows = Array.from({length: Math.ceil(items.length / columns)}, (_, i) =>
    items.slice(i * columns, (i + 1) * columns),
  );
  const between = lineHeight / (beside ? 1.5 : 2);
  const heights = rows.map((row) => Math.max(...row.map(({lines}) => lines.length)) * lineHeight);
  const total = heights.reduce((sum, one) => sum + one, 0) + Math.max(0, rows.length - 1) * between;
  const webWidth = beside ? width - columnWidth - lineHeight : width;

  return {
    webWidth,
    place(webHeight) {
      let top = beside ? Math.max(0, (webHeight - total) / 2) : webHeight + lineHeight;
      const left = beside ? width - columnWidth : 0;
      const marks: GroupMark[] = [];
      const texts: WebText[] = [];
      rows.forEach((row, r) => {
        row.forEach(({id, lines, isNumber, textWidth}, c) => {
          const x = left + c * columnWidth;
          const middle = top + heights[r]! / 2;
          marks.push({
            id,
            x: x + MARK_SIZE / 2 + 1,
            y: middle,
            width: columnWidth,
            height: heights[r]! + between,
          });
          const box = boxAround(
            {x: x + space + textWidth / 2, y: middle},
            textWidth,
            lines.length * lineHeight,
          );
          if (lines.length) texts.push({id, kind: 'group', isNumber, lines, anchor: 'start', box});
        });
        top += heights[r]! + between;
      });
      const below = groups.length ? top - between : webHeight;
      return {marks, texts, height: Math.max(webHeight, below)};
    },
  };
}

/** The name in lines; its letter where even a single word is too wide, and nothing where that is too. */
function fit({id, name}: WebContent['groups'][number], letter: string, width: number, {measure}: GroupsRoom) {
  for (const [text, isNumber] of [
    [name, false],
    [letter, true],
  ] as const) {
    const lines = wrapText(text, width, measure);
    const textWidth = Math.max(...lines.map(measure));
    if (textWidth <= width) return {id, lines, isNumber, textWidth};
  }
  return {id, lines: [], isNumber: true, textWidth: 0};
}
