/** The blocks of one domain as dots on the threads of its sector. */
import {leastDistance, onThread, type Arc, type Point} from './geometry.js';
import type {WebBlock} from './layout.js';

export interface Dot extends Point {
  readonly id: string;
  /** Place in the list of the domain, from 1. */
  readonly number: number;
  readonly radius: number;
  readonly isPart: boolean;
}

export interface DotRoom {
  readonly centre: Point;
  readonly arc: Arc;
  /** Radii of the threads, from the inside out. */
  readonly threads: readonly number[];
  /** Radius of the ring, which no dot enters. */
  readonly inside: number;
  /** Width of a number that should fit into a dot; 0 for plain dots. */
  readonly room: number;
}

/** Radius of a dot without a number in a web of this radius. */
export const plainDot = (web: number): number => Math.min(7, Math.max(3, web * 0.025));

/** Between the sector's edges and its dots, as part of the sector. */
const EDGE = 0.06;

/** Main blocks come on the inner threads, their parts further out, each in the order of the list. */
export function layoutDots(
  blocks: readonly WebBlock[],
  {centre, arc, threads, inside, room}: DotRoom,
): Dot[] {
  const fromInside = blocks
    .map((block, i) => ({...block, number: i + 1}))
    .sort((a, b) => Number(a.isPart) - Number(b.isPart) || a.number - b.number);
  const places = placesOnThreads(fromInside.length, centre, arc, threads);
  const fromRing =
    Math.min(Infinity, ...places.map(({x, y}) => Math.hypot(x - centre.x, y - centre.y))) - inside;
  const touching = Math.min(leastDistance(places) / 2 - 1, fromRing);
  const edge = threads[0]! * Math.sin(((arc.to - arc.from) * EDGE) / 1.2);
  const wanted = room ? room / 2 + 3.5 : plainDot(threads.at(-1)!);
  const radius = Math.max(1.5, Math.min(wanted, touching, room ? Infinity : edge * 4));
  return fromInside
    .map(({id, number, isPart}, i) => ({
      ...places[i]!,
      id,
      number,
      isPart,
      radius: isPart && !room ? radius * 0.75 : radius,
    }))
    .sort((a, b) => a.number - b.number);
}

/** Longer threads take more dots; neighbouring threads take turns, so that dots do not stand in a row. */
function placesOnThreads(count: number, centre: Point, arc: Arc, threads: readonly number[]): Point[] {
  return sharesOf(count, threads).flatMap((share, thread) =>
    Array.from({length: share}, (_, i) => {
      const turn = thread % 2 ? 0.25 : -0.25;
      const part = (i + 0.5 + turn * (share === 1 ? 0.8 : 1)) / share;
      return onThread(centre, threads[thread]!, arc, EDGE + part * (1 - 2 * EDGE));
    }),
  );
}

/** Divides a count over the threads by their length; what is left over goes to the largest remainders. */
function sharesOf(count: number, threads: readonly number[]): number[] {
  const total = threads.reduce((sum, radius) => sum + radius, 0);
  const exact = threads.map((radius) => (count * radius) / total);
  const shares = exact.map(Math.floor);
  const left = count - shares.reduce((sum, share) => sum + share, 0);
  exact
    .map((share, thread) => ({thread, rest: share - Math.floor(share)}))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
    .forEach(({thread}) => shares[thread]!++);
  return shares;
}
