/** The rings of an ecogram, and where on them everyone stands. Pure. */

/** Someone, in the order around the middle. */
export interface Stander {
  readonly ring: 0 | 1 | 2;
  /** Width of their name, or of its longest line. */
  readonly nameWidth: number;
}

export interface RingSizes {
  /** The farthest ring that is used. */
  readonly outer: number;
  /** Width and height of a symbol, in CSS pixels, as all sizes here. */
  readonly symbol: number;
  /** Radius of the resident's circle. */
  readonly client: number;
  readonly unit: number;
  readonly lineHeight: number;
  /** Largest radius from side to side. */
  readonly widest: number;
}

export interface RingForm {
  /** Of the three rings, from side to side. */
  readonly radii: readonly number[];
  /** How much higher than wide the rings are. */
  readonly stretch: number;
}

export interface FittedRings extends RingForm {
  /** Where everyone stands, in their order. */
  readonly angles: readonly number[];
  /** Whether nobody stands on the line from the middle to another. */
  readonly hasClearLines: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a form must leave free. */
interface Demand {
  readonly withNames: boolean;
  readonly withLines: boolean;
  /** How much higher than wide the rings may become. */
  readonly highest: number;
}

/** From what is nicest to what is always possible. */
const DEMANDS: readonly Demand[] = [
  {withNames: true, withLines: true, highest: 1.6},
  {withNames: false, withLines: true, highest: 1.3},
  {withNames: false, withLines: false, highest: 20},
];

/** Radius that the farthest ring has where there are few people and much room. */
const COMFORTABLE = 215;
/** How far the rings lie from the middle, as parts of the farthest; and the same where it is crowded near the middle. */
const PARTS = [0.44, 0.72, 1] as const;
const CROWDED = 0.6;
/** Free space around a symbol. */
const SPACE = 6;
/** Part of a turn by which a place is tried. */
const STEP = Math.PI / 90;
const FULL_TURN = 2 * Math.PI;
/** Neighbours before and after that someone could stand on. */
const NEIGHBOURS = 12;
/** Part of its area that a form can be filled with at most; more need not be tried. */
const FULLEST = 0.7;
const GROWTH = 1.1;
/** How often everyone moves towards the middle between their neighbours. */
const ROUNDS = 4;

/** The smallest rings on which everyone has a place: circles if they fit, else ellipses as high as it takes. */
export function fitRings(people: readonly Stander[], sizes: RingSizes): FittedRings {
  for (const demand of DEMANDS) {
    for (const form of formsFor(demand, sizes)) {
      if (!mayHold(form, people, demand, sizes)) continue;
      const angles = walkAround(people, form, demand, sizes);
      if (angles) return {...form, angles, hasClearLines: demand.withLines};
    }
  }
  // Cannot happen with as many as the list takes; they would stand on each other rather than nowhere.
  const angles = people.map((_, i) => (i / people.length) * FULL_TURN);
  return {radii: radiiFor(sizes.widest, PARTS[0], sizes), stretch: 1, angles, hasClearLines: false};
}

/** Forms to try, from small to large. */
function* formsFor({highest}: Demand, sizes: RingSizes): Generator<RingForm> {
  const {outer, unit, widest} = sizes;
  const start = Math.min(widest, COMFORTABLE * PARTS[outer]! * unit);
  for (let radius = start; radius < widest; radius *= GROWTH) {
    yield {radii: radiiFor(radius, PARTS[0], sizes), stretch: 1};
  }
  for (let stretch = 1; stretch <= highest; stretch *= GROWTH) {
    yield {radii: radiiFor(widest, PARTS[0], sizes), stretch};
    if (outer) yield {radii: radiiFor(widest, CROWDED, sizes), stretch};
  }
}

/** Radii of the three rings, when the farthest that is used has this one. */
function radiiFor(
  radius: number,
  nearPart: number,
  {outer, symbol, client, unit}: RingSizes,
): readonly number[] {
  const nearest = client + symbol * 0.75 + 2 * unit;
  const farthest = Math.max(radius, nearest);
  const wanted = outer ? (radius * nearPart) / PARTS[outer]! : radius;
  const first = Math.max(nearest, Math.min(wanted, farthest));
  return PARTS.map((_, ring) => first + ((farthest - first) * ring) / Math.max(1, outer));
}

/** Room that someone takes: the symbol, and where there is room for it the name below it. */
const cellOf = ({nameWidth}: Stander, {withNames}: Demand, {symbol, unit, lineHeight}: RingSizes) => ({
  width: (withNames ? Math.max(symbol, nameWidth) : symbol) + SPACE * unit,
  height: symbol + (withNames ? lineHeight : 0) + SPACE * unit,
});

/** Whether there is area enough; says nothing about where. */
function mayHold(
  {radii, stretch}: RingForm,
  people: readonly Stander[],
  demand: Demand,
  sizes: RingSizes,
): boolean {
  const farthest = radii[sizes.outer]! + sizes.symbol / 2;
  const area = Math.PI * farthest * farthest * stretch - Math.PI * sizes.client ** 2;
  const taken = people.reduce((sum, person) => {
    const {width, height} = cellOf(person, demand, sizes);
    return sum + width * height;
  }, 0);
  return taken <= area * FULLEST;
}

/** A place on a ring. The angle runs from the top, clockwise; the same angle lies in the same direction on all rings. */
export function pointAt({radii, stretch}: RingForm, ring: number, angle: number): Point {
  const radius = radii[ring]!;
  return {x: radius * Math.sin(angle), y: -radius * stretch * Math.cos(angle)};
}

interface Cell extends Point {
  readonly width: number;
  readonly height: number;
}

/** Goes around once and gives everyone the first free place; nothing when that takes more than one turn. */
function walkAround(
  people: readonly Stander[],
  form: RingForm,
  demand: Demand,
  sizes: RingSizes,
): readonly number[] | undefined {
  // How far from someone a line to another passes; none where lines are not asked for.
  const beside = demand.withLines ? sizes.symbol / 2 + (SPACE / 2) * sizes.unit : 0;
  const room = people.map((person) => cellOf(person, demand, sizes));
  const cellAt = (i: number, angle: number): Cell => {
    const {x, y} = pointAt(form, people[i]!.ring, angle);
    const {width, height} = room[i]!;
    return {x, y, width, height};
  };
  const cells: Cell[] = [];
  const angles: number[] = [];
  let angle = 0;
  for (const i of people.keys()) {
    let cell = cellAt(i, angle);
    while (!isFree(cell, cells, i - NEIGHBOURS, i, beside)) {
      angle += STEP;
      if (angle >= FULL_TURN) return undefined;
      cell = cellAt(i, angle);
    }
    if (i > NEIGHBOURS && !isFree(cell, cells, 0, NEIGHBOURS, beside)) return undefined;
    cells.push(cell);
    angles.push(angle);
  }
  return spreadOut(angles, cells, cellAt, beside);
}

/** Shares what is left of the turn, so that nobody has a hole beside them. */
function spreadOut(
  angles: readonly number[],
  cells: readonly Cell[],
  cellAt: (i: number, angle: number) => Cell,
  beside: number,
): readonly number[] | undefined {
  const count = angles.length;
  if (count < 2) return angles;
  // Where the first one would come if they stood behind the last one.
  let closing = angles.at(-1)! + STEP;
  while (closing < FULL_TURN && !isFree(cellAt(0, closing), cells, count - NEIGHBOURS, count, beside)) {
    closing += STEP;
  }
  if (closing > FULL_TURN) return undefined;
  for (const part of [1, 0.75, 0.5, 0.25, 0]) {
    const factor = 1 + (FULL_TURN / closing - 1) * part;
    const spread = angles.map((angle) => angle * factor);
    const moved = spread.map((angle, i) => cellAt(i, angle));
    if (moved.every((cell, i) => isFree(cell, moved, 0, i, beside))) {
      return evenOut(spread, moved, cellAt, beside);
    }
  }
  return undefined;
}

/** Moves everyone towards the middle between their neighbours, as far as that is free. */
function evenOut(
  angles: readonly number[],
  cells: readonly Cell[],
  cellAt: (i: number, angle: number) => Cell,
  beside: number,
): readonly number[] {
  const count = angles.length;
  const evened = [...angles];
  const moved = [...cells];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      const before = i ? evened[i - 1]! : evened[count - 1]! - FULL_TURN;
      const after = i < count - 1 ? evened[i + 1]! : evened[0]! + FULL_TURN;
      for (const part of [1, 0.5, 0.25]) {
        const angle = evened[i]! + ((before + after) / 2 - evened[i]!) * part;
        const cell = cellAt(i, angle);
        if (!isFree(cell, moved, 0, i, beside) || !isFree(cell, moved, i + 1, count, beside)) continue;
        evened[i] = angle;
        moved[i] = cell;
        break;
      }
    }
  }
  return evened;
}

/** Whether a cell keeps clear of those from one place in the list up to another. Asked thousands of times. */
function isFree(cell: Cell, others: readonly Cell[], from: number, to: number, beside: number): boolean {
  for (let i = Math.max(0, from); i < to; i++) {
    const other = others[i]!;
    if (!areApart(cell, other) || (beside > 0 && !passes(cell, other, beside))) return false;
  }
  return true;
}

/** Whether two cells do not touch. */
const areApart = (a: Cell, b: Cell): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;

/** Whether the line to the farther of two passes the nearer one at this distance. */
function passes(a: Point, b: Point, distance: number): boolean {
  if (a.x * b.x + a.y * b.y <= 0) return true;
  const across = a.x * b.y - a.y * b.x;
  const far = Math.max(a.x * a.x + a.y * a.y, b.x * b.x + b.y * b.y);
  return across * across >= distance * distance * far;
}
