/** The middle of the web: resident and professional, and the ring of competencies around them. */
import type {Measure} from '../../core/drawing/measure.js';
import {arcsOf, boxAround, middleOf, polar, ringPath, type Arc, type Point} from './geometry.js';
import {RING_SCALE, curve, letterOf, numberIn, type Curve, type WebText} from './texts.js';
import type {WebContent} from './web-content.js';

export interface RingCell {
  readonly id: string;
  readonly path: string;
  /** Within the ring: where a fill is drawn. */
  readonly mark: Point & {readonly radius: number};
}

/** A person in the middle; `x` and `y` are the middle of the figure. */
export interface Person extends Point {
  readonly id: 'resident' | 'professional';
  /** Height of the figure. */
  readonly size: number;
}

export interface MiddleRoom {
  readonly centre: Point;
  /** Radius of the web. */
  readonly radius: number;
  readonly measure: Measure;
  readonly lineHeight: number;
  /** Whether room for fills is kept free within the ring. */
  readonly hasFills: boolean;
}

export interface Middle {
  readonly ring: readonly RingCell[];
  readonly people: readonly Person[];
  readonly texts: readonly WebText[];
  /** Radius of the circle that all of this takes. */
  readonly outer: number;
}

/** Parts of the web's radius. A ring with names may take more than one with letters. */
const LETTERS = {inner: 0.2, outer: 0.36};
const NAMES = {smallest: 0.2, largest: 0.53};
const NAME_LINES = 2;
/** Between the ring's edges and its names, in lines. */
const EDGE = 0.3;

export function layoutMiddle(content: WebContent, room: MiddleRoom): Middle {
  const {centre, radius, measure, lineHeight} = room;
  const arcs = arcsOf(content.competencies.map(() => 1));
  const named = ringWithNames(content.competencies, arcs, room);
  const {inner, outer} = named ?? {inner: LETTERS.inner * radius, outer: LETTERS.outer * radius};
  const mark = Math.min(lineHeight * 0.36, inner * 0.14);
  const people = layoutPeople(content, {...room, radius: inner - (room.hasFills ? 2 * mark + 2 : 0)});
  return {
    outer,
    ring: content.competencies.map(({id}, i) => ({
      id,
      path: ringPath(centre, inner, outer, arcs[i]!),
      mark: {...polar(centre, inner - mark - 1.5, middleOf(arcs[i]!)), radius: mark},
    })),
    people: people.people,
    texts: [
      ...content.competencies.flatMap(({id}, i): WebText[] => {
        const kind = 'competency';
        if (named) return [{kind, id, isNumber: false, curves: named.names[i]!}];
        const at = polar(centre, (inner + outer) / 2, middleOf(arcs[i]!));
        const inside = numberIn({...at, radius: (outer - inner) / 2}, letterOf(i), measure, lineHeight);
        return inside ? [{kind, id, isNumber: true, ...inside}] : [];
      }),
      ...people.texts,
    ],
  };
}

/** The smallest ring in which all names fit; a ring with some of them reads badly. */
function ringWithNames(
  competencies: WebContent['competencies'],
  arcs: readonly Arc[],
  {radius, measure, lineHeight: fullLine}: MiddleRoom,
): {inner: number; outer: number; names: readonly (readonly Curve[])[]} | undefined {
  const lineHeight = fullLine * RING_SCALE;
  const depth = (NAME_LINES + 2 * EDGE) * lineHeight;
  const step = Math.max(2, radius / 100);
  for (let inner = NAMES.smallest * radius; inner + depth <= NAMES.largest * radius; inner += step) {
    const names = competencies.map(({name}, i) =>
      curve(name, {
        inner: inner + EDGE * lineHeight,
        arc: arcs[i]!,
        lines: NAME_LINES,
        measure: (text) => measure(text) * RING_SCALE,
        lineHeight,
      }),
    );
    if (names.every((name) => name !== undefined)) return {inner, outer: inner + depth, names};
  }
  return undefined;
}

/** The resident stands close to the professional; their names are below them where there is room. */
function layoutPeople(
  {resident, professional}: WebContent,
  {centre, measure, lineHeight, radius}: MiddleRoom,
): {people: Person[]; texts: WebText[]} {
  const names = [resident, professional] as const;
  const [left, right] = names.map((name) => measure(name) * RING_SCALE) as [number, number];
  const line = lineHeight * RING_SCALE;
  const gap = line * 0.5;
  // The names stand a little below the middle, where the circle is still wide.
  const size = Math.min(radius * 0.8, lineHeight * 4);
  const total = size + line;
  const low = total / 2;
  const half = (left + right + gap) / 2;
  const isNamed = Math.hypot(half, low) <= radius - 3 && size > 1.5 * line;
  if (!isNamed) return {people: pair(centre, radius * 1.05, radius * 0.72), texts: []};
  // The line between the two names stands where both sides have the same room.
  const between = centre.x + (left - right) / 2;
  const middles = [between - gap / 2 - left / 2, between + gap / 2 + right / 2] as const;
  const y = centre.y - low + size / 2;
  const bottom = centre.y + low - line / 2;
  return {
    people: pair({x: (middles[0] + middles[1]) / 2, y}, size, middles[1] - middles[0]),
    texts: (['resident', 'professional'] as const).map((id, i) => ({
      kind: 'person',
      id,
      isNumber: false,
      lines: [names[i]!],
      anchor: 'middle',
      box: boxAround({x: middles[i]!, y: bottom}, i ? right : left, line),
    })),
  };
}

const pair = ({x, y}: Point, size: number, apart: number): Person[] => [
  {id: 'resident', x: x - apart / 2, y, size},
  {id: 'professional', x: x + apart / 2, y, size},
];
