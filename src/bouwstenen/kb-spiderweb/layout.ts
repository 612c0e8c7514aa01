/**
 * Where everything in the web stands: resident and professional in the middle, around them the ring of competencies,
 * around that a sector for each domain with its blocks on the threads, and the target groups beside it.
 * Pure: the same content, size and measure give the same web.
 */
import {placeLabels, type Anchor, type Label, type PlacedLabel} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import {
  arcsOf,
  boxAround,
  middleOf,
  polar,
  ringPath,
  spokesPath,
  threadPath,
  type Arc,
  type Point,
} from './geometry.js';
import {layoutDots, plainDot, type Dot} from './layout-dots.js';
import {layoutGroups, type GroupMark} from './layout-groups.js';
import {layoutMiddle, type Figure, type RingCell} from './layout-middle.js';

/** What the web shows. */
export interface WebContent {
  readonly domains: readonly WebDomain[];
  readonly competencies: readonly {readonly id: string; readonly name: string}[];
  readonly groups: readonly {readonly id: string; readonly name: string}[];
  /** Words for the two people in the middle. */
  readonly resident: string;
  readonly professional: string;
}

export interface WebDomain {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly WebBlock[];
}

export interface WebBlock {
  readonly id: string;
  readonly title: string;
  /** Part of another block of this domain. */
  readonly isPart: boolean;
}

export interface WebRoom {
  /** Room in CSS pixels; the height follows from it. */
  readonly width: number;
  readonly measure: Measure;
  /** Distance between two lines of a label. */
  readonly lineHeight?: number;
  /** Id of the domain whose blocks have labels. Without it all blocks have, where the web is large enough. */
  readonly open?: string;
}

/** A text in the drawing: a label, or the number or letter that stands for one. */
export interface WebText extends PlacedLabel {
  readonly kind: 'domain' | 'block' | 'competency' | 'group' | 'person';
  /** Whether it is the number or letter that the list has before the name. */
  readonly isNumber: boolean;
}

export interface Sector {
  readonly id: string;
  readonly path: string;
  readonly spokes: string;
  readonly threads: readonly string[];
  readonly dots: readonly Dot[];
  /** Round the number of the domain, where that stands in place of the name. */
  readonly badge?: Point & {readonly radius: number};
}

export interface WebLayout {
  readonly width: number;
  readonly height: number;
  readonly sectors: readonly Sector[];
  readonly ring: readonly RingCell[];
  readonly people: readonly Figure[];
  readonly groups: readonly GroupMark[];
  /** Every text in the drawing; no two of them overlap. */
  readonly texts: readonly WebText[];
}

/** Letters for competencies, and after them for target groups, so that they are not taken for domains. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Radii as parts of the web's own. A large web has room for the names of competencies. */
const SHARES = {
  small: {middle: 0.165, inner: 0.18, outer: 0.325, firstThread: 0.43, lastThread: 0.955},
  large: {middle: 0.165, inner: 0.18, outer: 0.42, firstThread: 0.49, lastThread: 0.955},
};

const EDGE = 2;
/** Height of digits and capitals, in lines. */
export const DIGITS = 0.6;
/** Numbers in dots are smaller than names, and bold: what they measure as part of a name's letters. */
export const NUMBER_SCALE = 0.8;
const NUMBER_WIDTH = NUMBER_SCALE * 1.08;
/** How much wider the open sector is where its blocks have numbers. */
const UNFOLDED = 2.8;
const LABEL_GAP = 8;
/** Below this part of the possible radius, names beside the web would make it too small: numbers take their place. */
const SMALLEST_WITH_NAMES = 0.62;
/** Sizes in lines: the largest web, the smallest one that names all its blocks and competencies, lines of names. */
const LARGEST_RADIUS = 27;
const LARGE = 18;
const DOMAIN_LINE = 7.5;
const BLOCK_LINE = 8;

export function layoutWeb(content: WebContent, {width, lineHeight = 17.5, ...room}: WebRoom): WebLayout {
  const measure = remember(room.measure);
  const groups = layoutGroups(content.groups, {
    width,
    measure,
    lineHeight,
    firstLetter: content.competencies.length,
  });
  const rim = layoutRim(content.domains, {...room, width: groups.webWidth, measure, lineHeight});
  const centre = {x: groups.webWidth / 2, y: rim.above + rim.radius};
  const {radius} = rim;
  const shares = isLarge(radius, lineHeight) ? SHARES.large : SHARES.small;
  const inner = shares.inner * radius;
  const outer = shares.outer * radius;
  const named = namedBlocks(content.domains, radius, lineHeight, room.open);

  const sectors = content.domains.map((domain, i): Sector => {
    const arc = rim.arcs[i]!;
    const isNamed = named.has(domain.id);
    const threads = threadRadii(radius, shares, lineHeight);
    return {
      id: domain.id,
      path: ringPath(centre, outer, radius, arc),
      spokes: spokesPath(centre, outer, radius, arc),
      threads: threads.map((one) => threadPath(centre, one, arc)),
      dots: layoutDots(domain.blocks, {
        centre,
        arc,
        threads,
        inside: outer,
        room: isNamed ? measure('22') * NUMBER_WIDTH : 0,
      }),
      ...(rim.badge
        ? {badge: {...polar(centre, radius + rim.badge + EDGE, middleOf(arc)), radius: rim.badge}}
        : {}),
    };
  });

  const middle = layoutMiddle(content, {
    centre,
    measure,
    lineHeight,
    middle: shares.middle * radius,
    inner,
    outer,
  });
  const webHeight = rim.above + 2 * radius + rim.below;
  const placedGroups = groups.place(webHeight);
  const height = Math.max(webHeight, placedGroups.height);

  const texts = labelSectors({
    content,
    sectors,
    rim,
    centre,
    outer,
    named,
    measure,
    lineHeight,
    width: groups.webWidth,
    height: webHeight,
  });
  return {
    width,
    height,
    sectors: sectors.map((sector) => withPlainDots(sector, texts, plainDot(radius))),
    ring: middle.ring,
    people: middle.people,
    groups: placedGroups.marks,
    texts: [...texts, ...middle.texts, ...placedGroups.texts],
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

/** Room for the domains' names around the web, and what that leaves for the web. */
interface Rim {
  readonly radius: number;
  readonly arcs: readonly Arc[];
  /** Room above and below the circle. */
  readonly above: number;
  readonly below: number;
  /** Radius of a number that stands in place of a name; absent where names fit. */
  readonly badge?: number;
}

function layoutRim(
  domains: readonly WebDomain[],
  {width, measure, lineHeight, open}: Required<Pick<WebRoom, 'width' | 'measure' | 'lineHeight'>> & WebRoom,
): Rim {
  const half = width / 2 - EDGE;
  const largest = Math.min(half, LARGEST_RADIUS * lineHeight);
  const arcs = arcsOf(domains.map(weightOf));
  const names = domains.map(({title}) => wrapText(title, DOMAIN_LINE * lineHeight, measure));
  const radius = Math.min(
    largest,
    ...names.map((lines, i) => {
      const angle = middleOf(arcs[i]!);
      const name = Math.max(...lines.map(measure));
      const beside = anchorAt(angle) === 'middle' ? name / 2 : name;
      return (half - beside) / Math.max(Math.abs(Math.cos(angle)), 0.01) - LABEL_GAP;
    }),
  );
  if (radius < SMALLEST_WITH_NAMES * largest) {
    const badge = Math.max(measure('8') / 2 + 5, lineHeight * 0.6);
    const room = 2 * badge + 2 * EDGE;
    const unfolded = arcsOf(domains.map((domain) => weightOf(domain) * (domain.id === open ? UNFOLDED : 1)));
    return {
      radius: Math.max(20, Math.min(largest, half - room)),
      arcs: unfolded,
      above: room,
      below: room,
      badge,
    };
  }
  const beyond = (direction: 1 | -1) =>
    Math.max(
      EDGE,
      ...arcs.map((arc, i) => {
        const down = Math.sin(middleOf(arc)) * direction;
        return down * (radius + LABEL_GAP) + (names[i]!.length * lineHeight * (1 + down)) / 2 - radius + EDGE;
      }),
    );
  return {radius, arcs, above: beyond(-1), below: beyond(1)};
}

/** Twenty blocks need more room than four, but not five times as much. */
const weightOf = ({blocks}: WebDomain): number => Math.sqrt(Math.max(1, blocks.length));

const anchorAt = (angle: number): Anchor => {
  const across = Math.cos(angle);
  return Math.abs(across) < 0.3 ? 'middle' : across > 0 ? 'start' : 'end';
};

function threadRadii(
  radius: number,
  {firstThread, lastThread}: (typeof SHARES)['small'],
  lineHeight: number,
): number[] {
  const lines = radius / lineHeight;
  const count = lines > 11 ? 5 : lines > 8 ? 4 : 3;
  return Array.from(
    {length: count},
    (_, i) => radius * (firstThread + ((lastThread - firstThread) * i) / (count - 1)),
  );
}

const isLarge = (radius: number, lineHeight: number): boolean => radius >= LARGE * lineHeight;

/** The domains whose blocks have labels. */
function namedBlocks(
  domains: readonly WebDomain[],
  radius: number,
  lineHeight: number,
  open = '',
): ReadonlySet<string> {
  if (domains.some(({id}) => id === open)) return new Set([open]);
  return new Set(!isLarge(radius, lineHeight) ? [] : domains.map(({id}) => id));
}

interface LabelledWeb {
  readonly content: WebContent;
  readonly sectors: readonly Sector[];
  readonly rim: Rim;
  readonly centre: Point;
  /** Radius of the ring. */
  readonly outer: number;
  readonly named: ReadonlySet<string>;
  readonly measure: Measure;
  readonly lineHeight: number;
  readonly width: number;
  readonly height: number;
}

/** Names of domains round the web, names of blocks beside their dots; numbers for those that do not fit. */
function labelSectors(web: LabelledWeb): WebText[] {
  const {content, sectors, rim, centre, measure, lineHeight, width, height} = web;
  const space = {width, height, measure, lineHeight, gap: 3};
  const dots = sectors.flatMap((sector) => sector.dots.map((dot) => boxAround(dot, 2 * dot.radius)));
  const domains = rim.badge
    ? numberedDomains(sectors, lineHeight, measure)
    : placeDomains(content.domains, rim, centre, {...space, maxLine: DOMAIN_LINE * lineHeight, taken: dots});
  const ring = boxAround(centre, 2 * web.outer);
  const badges = sectors.flatMap(({badge}) => (badge ? [boxAround(badge, 2 * badge.radius)] : []));
  const taken = [...dots, ring, ...badges, ...domains.map(({box}) => box)];
  const shown = placeBlocks(web, {...space, maxLine: BLOCK_LINE * lineHeight, shift: lineHeight / 2, taken});
  return [...domains, ...shown, ...numberedBlocks(web, new Set(shown.map(({id}) => id)))];
}

/** Names of blocks. Where the web is small, all of them or none: a name here and there reads badly. */
function placeBlocks(web: LabelledWeb, room: Parameters<typeof placeLabels>[1]): WebText[] {
  if (web.rim.badge) return [];
  const {shown, numbered} = placeLabels(blockLabels(web), room);
  if (numbered.length && !isLarge(web.rim.radius, web.lineHeight)) return [];
  return shown.map((label) => ({...label, kind: 'block', isNumber: false}));
}

function placeDomains(
  domains: readonly WebDomain[],
  {arcs, radius}: Rim,
  centre: Point,
  room: Parameters<typeof placeLabels>[1] & {lineHeight: number},
): WebText[] {
  const labels = domains.map(({id, title}, i): Label => {
    const angle = middleOf(arcs[i]!);
    const {x, y} = polar(centre, radius + LABEL_GAP, angle);
    const lines = wrapText(title, room.maxLine ?? Infinity, room.measure).length;
    return {
      id,
      text: title,
      x,
      y: y + (Math.sin(angle) * lines * room.lineHeight) / 2,
      anchor: anchorAt(angle),
    };
  });
  const {shown, numbered} = placeLabels(labels, room);
  return [
    ...shown.map((label): WebText => ({...label, kind: 'domain', isNumber: false})),
    ...numbered.flatMap(({id, placed}): WebText[] => {
      const number = String(domains.findIndex((domain) => domain.id === id) + 1);
      return placed ? [{...placed, lines: [number], kind: 'domain', isNumber: true}] : [];
    }),
  ];
}

const numberedDomains = (sectors: readonly Sector[], lineHeight: number, measure: Measure): WebText[] =>
  sectors.map(({id, badge}, i) => ({
    id,
    kind: 'domain',
    isNumber: true,
    lines: [String(i + 1)],
    anchor: 'middle',
    box: boxAround(badge!, measure(String(i + 1)), lineHeight * DIGITS),
  }));

function blockLabels({content, sectors, centre, named}: LabelledWeb): Label[] {
  return content.domains.flatMap((domain, i) =>
    named.has(domain.id)
      ? domain.blocks.map(({id, title, isPart}, j): Label => {
          const {x, y, radius} = sectors[i]!.dots[j]!;
          const side = x < centre.x ? -1 : 1;
          return {
            id,
            text: title,
            x: x + side * (radius + 4),
            y,
            anchor: side < 0 ? 'end' : 'start',
            priority: isPart ? 0 : 1,
          };
        })
      : [],
  );
}

/** The numbers in dots whose names have no room. The list has them in any case. */
function numberedBlocks(web: LabelledWeb, shown: ReadonlySet<string>): WebText[] {
  return web.sectors
    .filter(({id}) => web.named.has(id))
    .flatMap(({dots}) => {
      const numbers = dots.filter(({id}) => !shown.has(id)).map((dot) => dotNumber(dot, web));
      // A number here and there reads badly too.
      return numbers.every((number) => number !== undefined) ? numbers : [];
    });
}

function dotNumber(dot: Dot, {measure, lineHeight}: LabelledWeb): WebText | undefined {
  const lines = [String(dot.number)];
  const box = boxAround(dot, measure(lines[0]!) * NUMBER_WIDTH, lineHeight * DIGITS * NUMBER_SCALE);
  const fits = Math.hypot(box.width, box.height) / 2 <= dot.radius;
  return fits ? {id: dot.id, kind: 'block', isNumber: true, lines, anchor: 'middle', box} : undefined;
}

/** Only a dot with a number in it need be large. */
function withPlainDots(sector: Sector, texts: readonly WebText[], plain: number): Sector {
  const numbered = new Set(
    texts.filter(({kind, isNumber}) => kind === 'block' && isNumber).map(({id}) => id),
  );
  return {
    ...sector,
    dots: sector.dots.map((dot) =>
      numbered.has(dot.id) ? dot : {...dot, radius: Math.min(dot.radius, plain)},
    ),
  };
}
