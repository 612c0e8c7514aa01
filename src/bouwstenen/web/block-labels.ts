/** Names of blocks beside their knots, within their own sector. */
import {overlap, type Box} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import {distanceTo, isInRing, type Arc, type Point} from './geometry.js';
import type {Knot} from './layout-knots.js';
import type {StraightText} from './texts.js';
import type {WebBlock} from './web-content.js';

export interface LabelRoom {
  readonly centre: Point;
  readonly inner: number;
  readonly outer: number;
  readonly arc: Arc;
  readonly measure: Measure;
  readonly lineHeight: number;
}

/** Widths of lines to try, in lines. */
const WIDTHS = [7, 9.5, 5.5];
/** Between a knot and its name, two names, a name and the edge of the sector. */
const GAP = 4;

interface Candidate {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: StraightText['anchor'];
}

/** As many names as find a place, in the order of the blocks. */
export function labelBlocks(
  blocks: readonly WebBlock[],
  knots: readonly Knot[],
  room: LabelRoom,
): readonly StraightText[] {
  const candidates = blocks.map(({name}, i) => candidatesFor(name, knots, i, room));
  const inOrder = blocks.map((_, i) => i);
  const placed = [
    // Who has the fewest places goes first, or who is longest: a short name fits in more of them.
    [...inOrder].sort((a, b) => candidates[a]!.length - candidates[b]!.length),
    [...inOrder].sort((a, b) => blocks[b]!.name.length - blocks[a]!.name.length),
  ].map((order) => place(order, candidates, []));
  const best = placed.reduce((a, b) => (b.size > a.size ? b : a));
  return textsOf(best, blocks, false);
}

/** Numbers beside the knots of blocks whose names found no place. */
export function numberBlocks(
  blocks: readonly WebBlock[],
  knots: readonly Knot[],
  names: readonly StraightText[],
  room: LabelRoom,
): readonly StraightText[] {
  const missing = blocks.flatMap(({id}, i) => (names.some((name) => name.id === id) ? [] : [i]));
  const candidates = knots.map(({number}, i) => candidatesFor(String(number), knots, i, room));
  const taken = names.map(({box}) => box);
  return textsOf(place(missing, candidates, taken), blocks, true);
}

const textsOf = (
  placed: ReadonlyMap<number, Candidate>,
  blocks: readonly WebBlock[],
  isNumber: boolean,
): readonly StraightText[] =>
  blocks.flatMap(({id}, i): StraightText[] => {
    const found = placed.get(i);
    return found ? [{kind: 'block', id, isNumber, ...found}] : [];
  });

function place(
  order: readonly number[],
  candidates: readonly (readonly Candidate[])[],
  taken: readonly Box[],
): ReadonlyMap<number, Candidate> {
  const boxes = [...taken];
  const placed = new Map<number, Candidate>();
  for (const i of order) {
    const free = candidates[i]!.find(({box}) => boxes.every((other) => !overlap(box, other, GAP)));
    if (!free) continue;
    placed.set(i, free);
    boxes.push(free.box);
  }
  return placed;
}

/** Places for a name that touch no knot and no edge, the best first. */
function candidatesFor(name: string, knots: readonly Knot[], own: number, room: LabelRoom): Candidate[] {
  const {measure, lineHeight} = room;
  const seen = new Set<string>();
  return WIDTHS.flatMap((width) => {
    const lines = wrapText(name, width * lineHeight, measure);
    const key = lines.join('\n');
    if (seen.has(key) || !lines.length) return [];
    seen.add(key);
    const size = {width: Math.max(...lines.map(measure)), height: lines.length * lineHeight};
    return around(knots[own]!, size).map(({box, anchor}) => ({lines, box, anchor}));
  }).filter(
    ({box}) =>
      isInRing(box, {...room, edge: GAP}) &&
      knots.every((knot, i) => distanceTo(knot, box) >= knot.radius + (i === own ? 1 : GAP - 1)),
  );
}

/** Beside the knot, below and above it, and between those. */
function around(
  {x, y, radius}: Knot,
  {width, height}: {width: number; height: number},
): readonly Pick<Candidate, 'box' | 'anchor'>[] {
  const right = x + radius + GAP;
  const left = x - radius - GAP - width;
  const below = y + radius + 1;
  const above = y - radius - 1 - height;
  const box = (at: number, top: number): Box => ({x: at, y: top, width, height});
  const shift = height / 3;
  return [
    {box: box(right, y - height / 2), anchor: 'start'},
    {box: box(left, y - height / 2), anchor: 'end'},
    {box: box(x - width / 2, below), anchor: 'middle'},
    {box: box(x - width / 2, above), anchor: 'middle'},
    {box: box(right, y - height / 2 + shift), anchor: 'start'},
    {box: box(right, y - height / 2 - shift), anchor: 'start'},
    {box: box(left, y - height / 2 + shift), anchor: 'end'},
    {box: box(left, y - height / 2 - shift), anchor: 'end'},
    {box: box(x - width / 4, below), anchor: 'middle'},
    {box: box(x - (width * 3) / 4, below), anchor: 'middle'},
    {box: box(x - width / 4, above), anchor: 'middle'},
    {box: box(x - (width * 3) / 4, above), anchor: 'middle'},
  ];
}
