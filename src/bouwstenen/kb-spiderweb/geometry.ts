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

/** Divides the circle, from the top clockwise, by the weights. */
export function arcsOf(weights: readonly number[]): Arc[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = -Math.PI / 2;
  return weights.map((weight) => {
    const from = at;
    at += (2 * Math.PI * weight) / total;
    return {from, to: at};
  });
}

const at = (point: Point): string => `${tidy(point.x)} ${tidy(point.y)}`;

/** The `d` of a piece of a ring between two radii. */
export function ringPath(centre: Point, inner: number, outer: number, {from, to}: Arc): string {
  const large = to - from > Math.PI ? 1 : 0;
  const arc = (radius: number, sweep: 0 | 1, angle: number) =>
    `A${tidy(radius)} ${tidy(radius)} 0 ${large} ${sweep} ${at(polar(centre, radius, angle))}`;
  return (
    `M${at(polar(centre, inner, from))}L${at(polar(centre, outer, from))}` +
    `${arc(outer, 1, to)}L${at(polar(centre, inner, to))}${arc(inner, 0, from)}Z`
  );
}

/** How far a thread hangs towards the middle between two spokes, as part of its radius. */
const SAG = 0.045;
/** Spokes within a sector stand at most this far apart. */
const WIDEST_SPAN = 0.4;

const spansOf = ({from, to}: Arc): number => Math.max(1, Math.ceil((to - from) / WIDEST_SPAN));

/** The three points of the curve in which a thread hangs between two spokes. */
function hanging(centre: Point, radius: number, {from, to}: Arc): readonly [Point, Point, Point] {
  const start = polar(centre, radius, from);
  const end = polar(centre, radius, to);
  const lowest = polar(centre, radius * (1 - SAG), (from + to) / 2);
  const pull = {x: 2 * lowest.x - (start.x + end.x) / 2, y: 2 * lowest.y - (start.y + end.y) / 2};
  return [start, pull, end];
}

function spanAt(arc: Arc, span: number): Arc {
  const step = (arc.to - arc.from) / spansOf(arc);
  return {from: arc.from + span * step, to: arc.from + (span + 1) * step};
}

/** The `d` of a thread through a sector: it hangs a little between the spokes. */
export function threadPath(centre: Point, radius: number, arc: Arc): string {
  const curves = Array.from({length: spansOf(arc)}, (_, i) => hanging(centre, radius, spanAt(arc, i)));
  return `M${at(curves[0]![0])}${curves.map(([, pull, end]) => `Q${at(pull)} ${at(end)}`).join('')}`;
}

/**
 * The point on a thread.
 * @param part How far along the sector, from 0 to 1.
 */
export function onThread(centre: Point, radius: number, arc: Arc, part: number): Point {
  const spans = spansOf(arc);
  const span = Math.min(Math.floor(part * spans), spans - 1);
  const t = part * spans - span;
  const [start, pull, end] = hanging(centre, radius, spanAt(arc, span));
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return {x: mix(start.x, pull.x, end.x), y: mix(start.y, pull.y, end.y)};
}

/** The `d` of the spokes of a sector, those at its edges included. */
export function spokesPath(centre: Point, inner: number, outer: number, arc: Arc): string {
  const spans = spansOf(arc);
  return Array.from({length: spans + 1}, (_, i) => arc.from + ((arc.to - arc.from) * i) / spans)
    .map((angle) => `M${at(polar(centre, inner, angle))}L${at(polar(centre, outer, angle))}`)
    .join('');
}

/** Shortest distance between any two of the points; infinite for fewer than two. */
export function leastDistance(points: readonly Point[]): number {
  let least = Infinity;
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
}
