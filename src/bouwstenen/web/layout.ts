/**
 * Where everything in the web stands: resident and professional in the middle, around them the ring of competencies,
 * around that a sector for each domain with its blocks as knots on the threads, and the target groups beside it.
 * Pure: the same content, size and measure give the same web.
 *
 * No two texts overlap and none leaves the picture, at any width. A name that does not fit becomes a number (domains,
 * blocks) or a letter (competencies, target groups): its place in the list that the web is a picture of.
 */
import type {Measure} from '../../core/drawing/measure.js';
import {labelBlocks, numberBlocks, type LabelRoom} from './block-labels.js';
import {
  ringPath,
  spokesPath,
  threadAt,
  threadPath,
  widthOf,
  type Arc,
  type Point,
  type Thread,
} from './geometry.js';
import {layoutGroups, type GroupMark} from './layout-groups.js';
import {arrangements, type Knot} from './layout-knots.js';
import {layoutMiddle, type Person, type RingCell} from './layout-middle.js';
import {badgeAt, domainText, layoutRim, unfold, type Rim} from './layout-rim.js';
import {NUMBER_SCALE, isCurved, numberIn, type WebKind, type WebText} from './texts.js';
import type {WebContent, WebDomain} from './web-content.js';

export interface WebRoom {
  /** Room in CSS pixels; the height follows from it. */
  readonly width: number;
  readonly measure: Measure;
  /** Measures bold text. By default the same with a tenth added. */
  readonly measureBold?: Measure;
  /** Distance between two lines of a text; `lineHeightOf(font)` gives it. */
  readonly lineHeight?: number;
  /** Id of the domain whose sector unfolds to show the names of its blocks. */
  readonly open?: string;
  /** Whether knots carry fills: then they are larger, and no number stands in them. */
  readonly hasFills?: boolean;
}

export interface Sector {
  readonly id: string;
  readonly path: string;
  readonly spokes: string;
  readonly threads: readonly string[];
  readonly knots: readonly Knot[];
  /** Round the number of the domain, where that stands in place of the name. */
  readonly badge?: Point & {readonly radius: number};
}

export interface WebLayout {
  readonly width: number;
  readonly height: number;
  /** Middle of the web. */
  readonly centre: Point;
  readonly sectors: readonly Sector[];
  readonly ring: readonly RingCell[];
  readonly people: readonly Person[];
  readonly groups: readonly GroupMark[];
  readonly texts: readonly WebText[];
}

/** Whether numbers or letters stand in the web for names of this kind, so that a list says what they mean. */
export const isNumbered = ({texts}: WebLayout, kind: WebKind): boolean =>
  texts.some((text) => text.kind === kind && text.isNumber);

/** Sizes in lines: the largest web with its rim, and the smallest that names the blocks of all domains. */
const LARGEST = 31;
const NAMES_ALL = 21;
/** Angles to which a sector unfolds, in degrees, until the names of its blocks fit. Less than half a circle. */
const UNFOLDED = [90, 120, 145];
/** The last one, for a domain with this many blocks or more. */
const MANY = 13;
const WIDEST = 170;
/** How many ways to hang the knots are tried for their names. */
const TRIES = 5;

export function layoutWeb(content: WebContent, {lineHeight = 17.5, ...room}: WebRoom): WebLayout {
  const measure = remember(room.measure);
  const measureBold = remember(room.measureBold ?? ((text) => room.measure(text) * 1.1));
  const firstLetter = content.competencies.length;
  const groups = layoutGroups(content.groups, {
    width: room.width,
    measure,
    measureBold,
    lineHeight,
    title: content.groupsTitle ?? '',
    firstLetter,
  });
  const half = Math.min(groups.webWidth / 2 - 1, LARGEST * lineHeight);
  const centre = {x: groups.webWidth / 2, y: half + 1};
  const rimRoom = {half, measure: measureBold, lineHeight};
  const rim = layoutRim(content.domains, rimRoom);
  const middle = layoutMiddle(content, {
    centre,
    radius: rim.radius,
    measure,
    lineHeight,
    hasFills: room.hasFills ?? false,
  });
  const web: SectorsRoom = {
    centre,
    rim,
    inner: middle.outer,
    measure,
    lineHeight,
    hasFills: room.hasFills ?? false,
  };
  const sectors = layoutSectors(content.domains, web, room.open);
  const names = content.domains.map((domain, i) =>
    domainText(domain, i + 1, sectors[i]!.arc, centre, rim, rimRoom),
  );
  const placed = groups.place(2 * half + 2);
  return {
    width: room.width,
    height: placed.height,
    centre,
    sectors: content.domains.map(({id}, i) => {
      const {arc, threads, knots} = sectors[i]!;
      const hasBadge = names[i] && !isCurved(names[i]);
      return {
        id,
        path: ringPath(centre, middle.outer, rim.radius, arc),
        spokes: spokesPath(centre, middle.outer, rim.radius, arc),
        threads: threads.map(threadPath),
        knots,
        ...(hasBadge ? {badge: badgeAt(centre, arc, rim, lineHeight)} : {}),
      };
    }),
    ring: middle.ring,
    people: middle.people,
    groups: placed.marks,
    texts: [
      ...names.filter((name) => name !== undefined),
      ...sectors.flatMap(({texts}) => texts),
      ...middle.texts,
      ...placed.texts,
    ],
  };
}

/** Widths of texts that recur: measuring is what costs. */
function remember(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

interface SectorsRoom {
  readonly centre: Point;
  readonly rim: Rim;
  /** Radius of the ring of competencies. */
  readonly inner: number;
  readonly measure: Measure;
  readonly lineHeight: number;
  readonly hasFills: boolean;
}

interface FilledSector {
  readonly arc: Arc;
  readonly threads: readonly Thread[];
  readonly knots: readonly Knot[];
  readonly texts: readonly WebText[];
}

function layoutSectors(
  domains: readonly WebDomain[],
  web: SectorsRoom,
  open: string | undefined,
): readonly FilledSector[] {
  const {rim, lineHeight} = web;
  const at = domains.findIndex(({id}) => id === open);
  if (at < 0) {
    const areNamed = rim.radius >= NAMES_ALL * lineHeight;
    return domains.map((domain, i) => fillSector(domain, rim.arcs[i]!, web, areNamed));
  }
  const own = widthOf(rim.arcs[at]!);
  let best: {arcs: readonly Arc[]; sector: FilledSector; worth: number} | undefined;
  const isMany = domains[at]!.blocks.length >= MANY;
  for (const degrees of isMany ? [...UNFOLDED, WIDEST] : UNFOLDED) {
    const arcs = unfold(rim.arcs, at, Math.max(own, (degrees / 180) * Math.PI));
    const sector = fillSector(domains[at]!, arcs[at]!, web, true);
    const names = sector.texts.filter(({isNumber}) => !isNumber).length;
    const worth = names + sector.texts.length;
    if (!best || worth > best.worth) best = {arcs, sector, worth};
    if (names === domains[at]!.blocks.length) break;
  }
  return domains.map((domain, i) =>
    i === at ? best!.sector : fillSector(domain, best!.arcs[i]!, web, false),
  );
}

function fillSector(domain: WebDomain, arc: Arc, web: SectorsRoom, isNamed: boolean): FilledSector {
  const {centre, rim, inner, measure, lineHeight, hasFills} = web;
  const threads = threadRadii(inner, rim.radius, lineHeight).map((radius) => threadAt(centre, radius, arc));
  const numberRadius = measure('20') * NUMBER_SCALE * 0.62 + 2.5;
  const plain = Math.min(lineHeight * (hasFills ? 0.45 : 0.36), Math.max(3, rim.radius * 0.035));
  const hasNumbers = isNamed && !hasFills;
  const ways = arrangements(
    domain.blocks,
    {
      centre,
      arc,
      threads,
      inner,
      outer: rim.radius,
      wished: hasNumbers ? numberRadius : plain,
    },
    isNamed ? TRIES : 1,
  );
  if (!isNamed) return {arc, threads, knots: ways[0]!, texts: []};

  const room: LabelRoom = {centre, inner, outer: rim.radius - 2, arc, measure, lineHeight};
  const count = domain.blocks.length;
  let best: {knots: readonly Knot[]; texts: readonly WebText[]; worth: number} | undefined;
  for (const knots of ways) {
    const all = labelBlocks(domain.blocks, knots, room);
    // A name here and there reads as if the others had none.
    const names = 2 * all.length >= count ? all : [];
    const numbers = hasNumbers
      ? numbersIn(knots, measure, lineHeight)
      : numberBlocks(domain.blocks, knots, names, room);
    const worth = 2 * names.length + numbers.length;
    if (!best || worth > best.worth) best = {knots, texts: [...names, ...numbers], worth};
    if (names.length === count) break;
  }
  return {arc, threads, knots: best!.knots, texts: best!.texts};
}

/** A number in every knot or in none: a few would read as something else. */
function numbersIn(knots: readonly Knot[], measure: Measure, lineHeight: number): readonly WebText[] {
  const small = (text: string) => measure(text) * NUMBER_SCALE * 1.06;
  const numbers = knots.map((knot): WebText | undefined => {
    const inside = numberIn(knot, String(knot.number), small, lineHeight * NUMBER_SCALE);
    return inside && {kind: 'block', id: knot.id, isNumber: true, ...inside};
  });
  return numbers.every((number) => number !== undefined) ? numbers : [];
}

/** Threads at equal distances, as many as leave room for knots between them. */
function threadRadii(inner: number, outer: number, lineHeight: number): number[] {
  const depth = outer - inner;
  const count = Math.max(3, Math.min(6, Math.round(depth / (1.9 * lineHeight))));
  return Array.from({length: count}, (_, i) => inner + (depth * (i + 0.6)) / (count + 0.08));
}
