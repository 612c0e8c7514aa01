/** The rim of the web: the sectors of the domains, and their names along the edge. */
import type {Measure} from '../../core/drawing/measure.js';
import {arcsOf, middleOf, polar, widthOf, type Arc, type Point} from './geometry.js';
import {curve, numberIn, type WebText} from './texts.js';
import type {WebDomain} from './web-content.js';

export interface Rim {
  /** Radius of the web within its rim. */
  readonly radius: number;
  readonly arcs: readonly Arc[];
  /** Room for names or numbers around it. */
  readonly depth: number;
  /** Lines that a name may have; 0 where numbers stand in place of all names. */
  readonly lines: number;
}

export interface RimRoom {
  /** Half the width, or less: what web and rim have together. */
  readonly half: number;
  /** Measures a name as it is drawn here: in bold. */
  readonly measure: Measure;
  readonly lineHeight: number;
}

/** Between the web and the names, in lines. */
const GAP = 0.4;
const BADGE = 1.5;
const MOST_LINES = 3;
/** A name that would make the web smaller than this part of what numbers leave becomes a number. */
const SMALLEST_WITH_NAMES = 0.78;

/** Names in as few lines as all of them fit in; numbers where they do not, or would make the web too small. */
export function layoutRim(domains: readonly WebDomain[], room: RimRoom): Rim {
  const {half, lineHeight} = room;
  const arcs = arcsOf(domains.map(weightOf));
  const numbered = rimOf(half, arcs, 0, lineHeight);
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const rim = rimOf(half, arcs, lines, lineHeight);
    if (rim.radius < SMALLEST_WITH_NAMES * numbered.radius) break;
    if (domains.every(({name}, i) => nameOnRim(name, arcs[i]!, rim, room))) return rim;
  }
  return numbered;
}

function rimOf(half: number, arcs: readonly Arc[], lines: number, lineHeight: number): Rim {
  const wished = (lines ? lines + GAP : BADGE) * lineHeight;
  // Very large letters leave at least half of the picture to the web; then there is no room for their numbers either.
  const depth = lines ? wished : Math.min(wished, half / 2);
  return {radius: half - depth, arcs, depth, lines};
}

const nameOnRim = (name: string, arc: Arc, {radius, lines}: Rim, {measure, lineHeight}: RimRoom) =>
  curve(name, {inner: radius + GAP * lineHeight, arc, lines, measure, lineHeight});

/** Twenty blocks need more room than four, but not five times as much. */
const weightOf = ({blocks}: WebDomain): number => Math.max(1, blocks.length) ** 0.4;

/**
 * The sectors when one of them opens: it gets more of the circle, and its middle stays where it was.
 * @param angle Of the open sector, in radians.
 */
export function unfold(arcs: readonly Arc[], open: number, angle: number): Arc[] {
  const own = arcs[open]!;
  const rest = 2 * Math.PI - (own.to - own.from);
  if (rest <= 0 || own.to - own.from >= angle) return [...arcs];
  const weights = arcs.map(({from, to}, i) =>
    i === open ? angle : ((to - from) / rest) * (2 * Math.PI - angle),
  );
  const before = weights.slice(0, open).reduce((sum, weight) => sum + weight, 0);
  return arcsOf(weights, middleOf(own) - angle / 2 - before);
}

/** The circle round a domain's number, which stays within its own sector. */
export function badgeAt(
  centre: Point,
  arc: Arc,
  rim: Rim,
  lineHeight: number,
): Point & {readonly radius: number} {
  // Beside names in several lines a number stands close to the web, and no larger than elsewhere.
  const depth = Math.min(rim.depth, BADGE * lineHeight);
  const distance = rim.radius + depth / 2 + 0.5;
  const side = distance * Math.sin(Math.min(widthOf(arc), Math.PI) / 2);
  return {
    ...polar(centre, distance, middleOf(arc)),
    radius: Math.max(0, Math.min(depth / 2 - 1.5, side - 1)),
  };
}

/** The name of a domain along the rim; else its number, where there is room for that. */
export function domainText(
  {id, name}: WebDomain,
  number: number,
  arc: Arc,
  centre: Point,
  rim: Rim,
  room: RimRoom,
): WebText | undefined {
  const curves = rim.lines ? nameOnRim(name, arc, rim, room) : undefined;
  if (curves) return {kind: 'domain', id, isNumber: false, curves};
  const inside = numberIn(
    badgeAt(centre, arc, rim, room.lineHeight),
    String(number),
    room.measure,
    room.lineHeight,
  );
  return inside && {kind: 'domain', id, isNumber: true, ...inside};
}
