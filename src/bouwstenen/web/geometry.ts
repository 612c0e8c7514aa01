/** Points, circles and curves, in the drawing's units. Angles are in radians, clockwise from the right. */
import type {Box} from '../../core/drawing/labels.js';
import {tidy} from '../../core/drawing/marks.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the circle. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

export const middleOf = ({from, to}: Arc): number => (from + to) / 2;
export const widthOf = ({from, to}: Arc): number => to - from;

export const polar = ({x, y}: Point, radius: number, angle: number): Point => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
});

/** A box with its middle at the point. */
export const boxAround = ({x, y}: Point, width: number, height = width): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

export const cornersOf = ({x, y, width, height}: Box): readonly Point[] => [
  {x, y},
  {x: x + width, y},
  {x: x + width, y: y + height},
  {x, y: y + height},
];

/** Shortest distance from a point to a box; 0 inside it. */
export const distanceTo = ({x, y}: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** Divides the circle, clockwise from an angle, by the weights. */
export function arcsOf(weights: readonly number[], start = -Math.PI / 2): Arc[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = start;
  return weights.map((weight) => {
    const from = at;
    at += (2 * Math.PI * weight) / total;
    return {from, to: at};
  });
}

/** Whether a box lies in a piece of a ring that is less than half of it, at a distance from its edges. */
export function isInRing(
  box: Box,
  {
    centre,
    inner,
    outer,
    arc,
    edge = 0,
  }: {centre: Point; inner: number; outer: number; arc: Arc; edge?: number},
): boolean {
  if (distanceTo(centre, box) < inner) return false;
  const middle = middleOf(arc);
  const half = widthOf(arc) / 2;
  return cornersOf(box).every((corner) => {
    const x = corner.x - centre.x;
    const y = corner.y - centre.y;
    const distance = Math.hypot(x, y);
    // Both edges of the sector are straight lines through the centre.
    const turn = Math.abs(turnBetween(Math.atan2(y, x), middle));
    return (
      distance <= outer && turn < half && distance * Math.sin(Math.min(half - turn, Math.PI / 2)) >= edge
    );
  });
}

/** From -π to π, so that no angle jumps at the end of the circle. */
const turnBetween = (a: number, b: number): number => Math.atan2(Math.sin(a - b), Math.cos(a - b));

const at = ({x, y}: Point): string => `${tidy(x)} ${tidy(y)}`;

/** The `d` of a piece of a ring. */
export function ringPath(centre: Point, inner: number, outer: number, {from, to}: Arc): string {
  const large = to - from > Math.PI ? 1 : 0;
  const arc = (radius: number, sweep: number, angle: number) =>
    `A${tidy(radius)} ${tidy(radius)} 0 ${large} ${sweep} ${at(polar(centre, radius, angle))}`;
  return (
    `M${at(polar(centre, inner, from))}L${at(polar(centre, outer, from))}` +
    `${arc(outer, 1, to)}L${at(polar(centre, inner, to))}${arc(inner, 0, from)}Z`
  );
}

/** The `d` of a part of a circle to write along: backwards below the middle, so that no text stands on its head. */
export function linePath(centre: Point, radius: number, {from, to}: Arc, backwards: boolean): string {
  const large = to - from > Math.PI ? 1 : 0;
  const [start, end] = backwards ? [to, from] : [from, to];
  const r = tidy(radius);
  return `M${at(polar(centre, radius, start))}A${r} ${r} 0 ${large} ${backwards ? 0 : 1} ${at(polar(centre, radius, end))}`;
}

/** How far a thread hangs towards the middle between two spokes, as part of its radius. */
const SAG = 0.045;
/** Spokes within a sector stand at most this far apart. */
const WIDEST_SPAN = 0.4;

const spansOf = (arc: Arc): number => Math.max(1, Math.ceil(widthOf(arc) / WIDEST_SPAN));

/** A quadratic curve: where it starts, the point that pulls it, and where it ends. */
type Curve = readonly [start: Point, pull: Point, end: Point];

/** A thread through a sector: it hangs a little between the spokes. */
export interface Thread {
  readonly radius: number;
  /** One for each space between two spokes. */
  readonly curves: readonly Curve[];
}

/** The thread at a distance from the centre. */
export function threadAt(centre: Point, radius: number, arc: Arc): Thread {
  const spans = spansOf(arc);
  const step = widthOf(arc) / spans;
  const curves = Array.from({length: spans}, (_, i) =>
    hanging(centre, radius, {from: arc.from + i * step, to: arc.from + (i + 1) * step}),
  );
  return {radius, curves};
}

function hanging(centre: Point, radius: number, arc: Arc): Curve {
  const start = polar(centre, radius, arc.from);
  const end = polar(centre, radius, arc.to);
  const lowest = polar(centre, radius * (1 - SAG), middleOf(arc));
  const pull = {x: 2 * lowest.x - (start.x + end.x) / 2, y: 2 * lowest.y - (start.y + end.y) / 2};
  return [start, pull, end];
}

/** The `d` of a thread. */
export const threadPath = ({curves}: Thread): string =>
  `M${at(curves[0]![0])}${curves.map(([, pull, end]) => `Q${at(pull)} ${at(end)}`).join('')}`;

/**
 * The point on a thread.
 * @param part How far along the sector, from 0 to 1.
 */
export function onThread({curves}: Thread, part: number): Point {
  const span = Math.min(Math.floor(part * curves.length), curves.length - 1);
  const t = part * curves.length - span;
  const [start, pull, end] = curves[span]!;
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return {x: mix(start.x, pull.x, end.x), y: mix(start.y, pull.y, end.y)};
}

/** The `d` of the spokes of a sector, those at its edges included. */
export function spokesPath(centre: Point, inner: number, outer: number, arc: Arc): string {
  const spans = spansOf(arc);
  return Array.from({length: spans + 1}, (_, i) => arc.from + (widthOf(arc) * i) / spans)
    .map((angle) => `M${at(polar(centre, inner, angle))}L${at(polar(centre, outer, angle))}`)
    .join('');
}

/** Shortest distance between any two of the points; infinite for fewer than two. */
export function leastDistance(points: readonly Point[]): number {
  let least = Infinity;
  for (let i = 1; i < points.length; i++) {
    const {x, y} = points[i]!;
    for (let j = 0; j < i; j++) least = Math.min(least, (points[j]!.x - x) ** 2 + (points[j]!.y - y) ** 2);
  }
  return Math.sqrt(least);
}
