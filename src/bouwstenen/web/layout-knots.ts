/** The blocks of one domain as knots on the threads of its sector. */
import {leastDistance, onThread, widthOf, type Arc, type Point, type Thread} from './geometry.js';
import type {WebBlock} from './web-content.js';

export interface Knot extends Point {
  readonly id: string;
  /** Place in the list of the domain, from 1. */
  readonly number: number;
  readonly radius: number;
  readonly isPart: boolean;
}

export interface SectorRoom {
  readonly centre: Point;
  readonly arc: Arc;
  /** From the inside out. */
  readonly threads: readonly Thread[];
  /** Radii between which the knots stay. */
  readonly inner: number;
  readonly outer: number;
  /** Radius that a knot should have, if neighbours leave room for it. */
  readonly wished: number;
}

/** Between the sector's edges and its knots, as part of the sector. */
const EDGES = [0.07, 0.15];
/** Neighbouring threads take turns, so that knots do not stand in a row. */
const TURNS = [0.25, -0.25];

/**
 * Ways to hang the knots, the roomiest first.
 * @param most How many ways to give, if there are so many.
 */
export function arrangements(
  blocks: readonly WebBlock[],
  room: SectorRoom,
  most: number,
): readonly (readonly Knot[])[] {
  const {threads} = room;
  const counts = threads.map((_, i) => i + 1).filter((count) => count <= Math.max(1, blocks.length));
  return counts
    .flatMap((count) => {
      const used = pick(threads, count);
      const shares = sharesOf(blocks.length, used);
      return EDGES.flatMap((edge) => TURNS.map((turn) => placesOnThreads(used, shares, edge, turn)));
    })
    .map((places) => ({places, apart: leastDistance(places)}))
    .sort((a, b) => b.apart - a.apart)
    .slice(0, most)
    .map(({places, apart}) => knotsAt(blocks, places, apart, room));
}

/** Threads spread over all there are, the outer one first since it is the longest. */
const pick = (threads: readonly Thread[], count: number): Thread[] =>
  Array.from({length: count}, (_, i) =>
    count === 1
      ? threads[Math.floor(threads.length / 2)]!
      : threads[Math.round((i * (threads.length - 1)) / (count - 1))]!,
  );

/** Main blocks come on the inner threads, their parts further out, each in the order of the list. */
function knotsAt(
  blocks: readonly WebBlock[],
  places: readonly Point[],
  apart: number,
  {centre, arc, inner, outer, wished}: SectorRoom,
): Knot[] {
  const fromInside = blocks
    .map((block, i) => ({...block, number: i + 1}))
    .sort((a, b) => Number(a.isPart) - Number(b.isPart) || a.number - b.number);
  const room = places.map(({x, y}) => {
    const distance = Math.hypot(x - centre.x, y - centre.y);
    const turn = Math.atan2(y - centre.y, x - centre.x) - arc.from;
    const fromEdge = ((turn % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    const edge = Math.min(fromEdge, widthOf(arc) - fromEdge, Math.PI / 2);
    return Math.min(distance - inner, outer - distance, distance * Math.sin(Math.max(edge, 0)));
  });
  const radius = Math.max(0.1, Math.min(wished, apart / 2 - 0.75, ...room.map((one) => one - 0.75)));
  return fromInside
    .map(({id, number, isPart}, i) => ({...places[i]!, id, number, isPart, radius}))
    .sort((a, b) => a.number - b.number);
}

/** @param shares How many places each of the threads gets. */
function placesOnThreads(
  threads: readonly Thread[],
  shares: readonly number[],
  edge: number,
  turn: number,
): Point[] {
  const places: Point[] = [];
  shares.forEach((share, i) => {
    const shift = (i % 2 ? turn : -turn) * (share === 1 ? 0.8 : 1);
    for (let at = 0; at < share; at++)
      places.push(onThread(threads[i]!, edge + ((at + 0.5 + shift) / share) * (1 - 2 * edge)));
  });
  return places;
}

/** Divides a count over the threads by their length; what is left over goes to the largest remainders. */
function sharesOf(count: number, threads: readonly Thread[]): number[] {
  const total = threads.reduce((sum, {radius}) => sum + radius, 0);
  const exact = threads.map(({radius}) => (count * radius) / total);
  const shares = exact.map(Math.floor);
  const left = count - shares.reduce((sum, share) => sum + share, 0);
  exact
    .map((share, thread) => ({thread, rest: share - Math.floor(share)}))
    .sort((a, b) => b.rest - a.rest || b.thread - a.thread)
    .slice(0, left)
    .forEach(({thread}) => shares[thread]!++);
  return shares;
}
