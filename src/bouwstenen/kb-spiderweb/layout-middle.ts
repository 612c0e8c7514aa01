/** The middle of the web: resident and professional, and the ring of competencies around them. */
import type {Box} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import {arcsOf, boxAround, middleOf, polar, ringPath, type Arc, type Point} from './geometry.js';
import {DIGITS, letterOf, type WebContent, type WebText} from './layout.js';

export interface RingCell {
  readonly id: string;
  readonly path: string;
}

/** A person in the middle; `x` and `y` are the middle of the figure. */
export interface Figure extends Point {
  readonly id: 'resident' | 'professional';
  /** Height of the figure. */
  readonly size: number;
}

export interface MiddleRoom {
  readonly centre: Point;
  readonly measure: Measure;
  readonly lineHeight: number;
  /** Radius of the circle in the middle. */
  readonly middle: number;
  /** Radii of the ring. */
  readonly inner: number;
  readonly outer: number;
}

export interface Middle {
  readonly ring: readonly RingCell[];
  readonly people: readonly Figure[];
  readonly texts: readonly WebText[];
}

export function layoutMiddle(content: WebContent, room: MiddleRoom): Middle {
  const arcs = arcsOf(content.competencies.map(() => 1));
  const people = layoutPeople(content, room);
  return {
    ring: content.competencies.map(({id}, i) => ({
      id,
      path: ringPath(room.centre, room.inner, room.outer, arcs[i]!),
    })),
    people: people.people,
    texts: [...ringTexts(content.competencies, arcs, room), ...people.texts],
  };
}

/** Names where all of them fit, else letters: a ring of both kinds reads badly. */
function ringTexts(
  competencies: WebContent['competencies'],
  arcs: readonly Arc[],
  room: MiddleRoom,
): WebText[] {
  const names = competencies.map(({id, name}, i) => ringText(id, name, arcs[i]!, room, false));
  if (names.every((text) => text !== undefined)) return names;
  return competencies.flatMap(({id}, i) => ringText(id, letterOf(i), arcs[i]!, room, true) ?? []);
}

function ringText(
  id: string,
  text: string,
  arc: Arc,
  {centre, measure, lineHeight, inner, outer}: MiddleRoom,
  isNumber: boolean,
): WebText | undefined {
  const at = polar(centre, (inner + outer) / 2, middleOf(arc));
  const widest = (inner + outer) * Math.sin((arc.to - arc.from) / 2);
  // A piece of a ring takes other shapes than a box: a few long lines at the top, more short ones at the side.
  for (const part of [1, 0.85, 0.7, 0.55]) {
    const lines = wrapText(text, widest * part, measure);
    const height = isNumber ? lineHeight * DIGITS : lines.length * lineHeight;
    const box = boxAround(at, Math.max(...lines.map(measure)), height);
    if (cornersOf(box).every((corner) => isInside(corner, centre, inner, outer, arc)))
      return {id, kind: 'competency', isNumber, lines, anchor: 'middle', box};
  }
  return undefined;
}

const cornersOf = ({x, y, width, height}: Box): Point[] => [
  {x, y},
  {x: x + width, y},
  {x, y: y + height},
  {x: x + width, y: y + height},
];

function isInside(point: Point, centre: Point, inner: number, outer: number, arc: Arc): boolean {
  const x = point.x - centre.x;
  const y = point.y - centre.y;
  const distance = Math.hypot(x, y);
  // From the middle of the arc, so that no angle jumps at the end of the circle.
  const turn = Math.abs(angleBetween(Math.atan2(y, x), middleOf(arc)));
  return distance >= inner && distance <= outer && turn <= (arc.to - arc.from) / 2;
}

const angleBetween = (a: number, b: number): number => Math.atan2(Math.sin(a - b), Math.cos(a - b));

/** The resident stands close to the professional; their names are below them where there is room. */
function layoutPeople(
  {resident, professional}: WebContent,
  {centre, measure, lineHeight, middle}: MiddleRoom,
): {people: Figure[]; texts: WebText[]} {
  const names = [resident, professional] as const;
  const widths = names.map(measure) as [number, number];
  const named = Math.hypot(widths[0] + widths[1] + 6, lineHeight * 2) / 2 <= middle * 0.94;
  const size = named ? Math.min(middle * 0.75, lineHeight * 3.2) : middle * 0.95;
  // The line between the two names, or the middle.
  const between = named ? centre.x + (widths[0] - widths[1]) / 2 : centre.x;
  const middles = named
    ? [between - 3 - widths[0] / 2, between + 3 + widths[1] / 2]
    : [centre.x - size * 0.34, centre.x + size * 0.34];
  const top = named ? centre.y - (size + lineHeight) / 2 : centre.y - size / 2;
  const ids = ['resident', 'professional'] as const;
  return {
    people: ids.map((id, i) => ({id, x: middles[i]!, y: top + size / 2, size})),
    texts: named
      ? ids.map((id, i) => ({
          id,
          kind: 'person',
          isNumber: false,
          lines: [names[i]!],
          anchor: 'middle',
          box: boxAround({x: middles[i]!, y: top + size + lineHeight / 2}, widths[i]!, lineHeight),
        }))
      : [],
  };
}
