/**
 * The symbols and lines of an ecogram. Their looks stand in attributes, so that a drawing also looks right as a file of
 * its own; on a page the styles of the element count for more.
 */
import {svg, type SVGTemplateResult} from 'lit';
import {path, tidy} from '../../core/drawing/marks.js';
import type {Member} from './people.js';

const INK = '#1b2733';
const PAPER = '#ffffff';

/** What a symbol shows. */
export interface SymbolLook {
  readonly kind: Member['kind'];
  readonly symbol: Member['symbol'];
  /** Letters of support that the resident receives, and gives. */
  readonly received?: string;
  readonly given?: string;
  readonly deceased?: boolean;
  readonly expecting?: boolean;
  /** Stands at the corner where the name does not fit. */
  readonly number?: number;
}

/** Draws a symbol with its middle at `x`, `y`. @param size Width and height. */
export function ecoSymbol(look: SymbolLook, x: number, y: number, size: number): SVGTemplateResult {
  const {received = '', given = '', deceased, expecting, number} = look;
  return svg`<g class="member">
    ${shapeOf(look, x, y, size)}
    ${deceased ? cross(x, y, size * 0.34) : []}
    ${
      received || given
        ? svg`<path class="divide" d=${path([
            [x - size * 0.3, y],
            [x + size * 0.3, y],
          ])} stroke="#8595a5" />`
        : []
    }
    ${received ? letters(received, x, y - size * 0.18, size, 'received') : []}
    ${given ? letters(given, x, y + size * 0.19, size, 'given') : []}
    ${expecting ? triangle(x - size * 0.42, y - size * 0.4, size * 0.2) : []}
    ${number === undefined ? [] : badge(number, x + size * 0.42, y - size * 0.42, size * 0.18)}
  </g>`;
}

function shapeOf({kind, symbol}: SymbolLook, x: number, y: number, size: number): SVGTemplateResult {
  const half = size / 2 - 1;
  if (kind === 'group') return shape(box(x, y, half, half * 0.74), 'group');
  if (kind === 'pet')
    return shape(
      around(x, y, [
        [0, -half],
        [half, 0],
        [0, half],
        [-half, 0],
      ]),
      'pet',
    );
  if (symbol === 'mannelijk') return shape(box(x, y, half * 0.88, half * 0.88), 'man');
  if (symbol === 'vrouwelijk') {
    return svg`<circle class="shape woman" cx=${tidy(x)} cy=${tidy(y)} r=${tidy(half)} fill=${PAPER} stroke=${INK} stroke-width="1.5" />`;
  }
  const [wide, high] = [half, half * 0.88];
  const corners = [
    [-wide, 0],
    [-wide * 0.66, -high],
    [wide * 0.66, -high],
    [wide, 0],
    [wide * 0.66, high],
    [-wide * 0.66, high],
  ] as const;
  return shape(around(x, y, corners), 'unsaid');
}

const shape = (outline: string, name: string): SVGTemplateResult =>
  svg`<path class="shape ${name}" d=${outline} fill=${PAPER} stroke=${INK} stroke-width="1.5" stroke-linejoin="round" />`;

const box = (x: number, y: number, wide: number, high: number): string =>
  around(x, y, [
    [-wide, -high],
    [wide, -high],
    [wide, high],
    [-wide, high],
  ]);

const around = (x: number, y: number, corners: readonly (readonly [number, number])[]): string =>
  `${path(corners.map(([dx, dy]) => [x + dx, y + dy] as const))}Z`;

const letters = (text: string, x: number, y: number, size: number, row: string): SVGTemplateResult =>
  svg`<text class="letters ${row}" x=${tidy(x)} y=${tidy(y)} font-size=${tidy(Math.max(9, size * 0.25))} font-weight=${row === 'received' ? 700 : 400} text-anchor="middle" dominant-baseline="central" fill=${INK} stroke=${PAPER} stroke-width="3" paint-order="stroke">${text}</text>`;

/** A letter by itself, to explain it. */
export const ecoLetter = (letter: string, x: number, y: number): SVGTemplateResult =>
  svg`<text class="letters" x=${tidy(x)} y=${tidy(y)} font-family="sans-serif" font-size="14" font-weight="700" text-anchor="middle" dominant-baseline="central" fill=${INK}>${letter}</text>`;

/** Deceased: an X through the symbol. */
const cross = (x: number, y: number, half: number): SVGTemplateResult =>
  svg`<path class="deceased" d=${`${path([
    [x - half, y - half],
    [x + half, y + half],
  ])}${path([
    [x + half, y - half],
    [x - half, y + half],
  ])}`} stroke=${INK} stroke-width="1.5" />`;

/** Expecting a child: a triangle at the corner. */
const triangle = (x: number, y: number, half: number): SVGTemplateResult =>
  svg`<path class="expecting" d=${around(x, y, [
    [0, -half],
    [half, half * 0.8],
    [-half, half * 0.8],
  ])} fill=${PAPER} stroke=${INK} stroke-width="1.5" stroke-linejoin="round" />`;

const badge = (number: number, x: number, y: number, radius: number): SVGTemplateResult =>
  svg`<g class="badge">
    <circle cx=${tidy(x)} cy=${tidy(y)} r=${tidy(radius)} fill=${INK} stroke=${PAPER} />
    <text x=${tidy(x)} y=${tidy(y)} font-size=${tidy(radius * 1.25)} font-weight="700" text-anchor="middle" dominant-baseline="central" fill=${PAPER}>${number}</text>
  </g>`;

/** What goes along a line. */
export interface LineLook {
  readonly receives: boolean;
  readonly gives: boolean;
  readonly strain?: boolean;
}

type Point = readonly [x: number, y: number];

/**
 * Draws a line from the resident to someone: with a point at the resident who receives, at the other who is given.
 * @param size Length of a point.
 */
export function ecoLine(
  {receives, gives, strain}: LineLook,
  from: Point,
  to: Point,
  size: number,
): SVGTemplateResult {
  const isUsed = receives || gives;
  return svg`<g class=${isUsed ? 'bond' : 'bond quiet'}>
    <path d=${path([from, to])} stroke=${INK} stroke-width=${isUsed ? 1.5 : 1} stroke-dasharray=${isUsed ? 'none' : '1 5'} stroke-linecap="round" />
    ${receives ? point(to, from, size) : []} ${gives ? point(from, to, size) : []}
    ${strain ? svg`<path class="strain" d=${zigzag(from, to, Math.min(size, length(from, to) / 5))} stroke=${INK} stroke-width="2" stroke-linejoin="round" />` : []}
  </g>`;
}

/** The point of an arrow that comes from one place and ends at the other. */
function point(from: Point, to: Point, size: number): SVGTemplateResult {
  const [dx, dy] = direction(from, to);
  const [x, y] = to;
  const back: Point = [x - dx * size, y - dy * size];
  const corners: Point[] = [
    to,
    [back[0] - dy * size * 0.5, back[1] + dx * size * 0.5],
    [back[0] + dy * size * 0.5, back[1] - dx * size * 0.5],
  ];
  return svg`<path class="point" d=${`${path(corners)}Z`} fill=${INK} />`;
}

/** A sharp wave across the middle of a line. */
function zigzag(from: Point, to: Point, size: number): string {
  const [dx, dy] = direction(from, to);
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const points = [-1.5, -0.75, 0, 0.75, 1.5].map((along, i): Point => {
    const across = (i % 2 ? 0.8 : -0.8) * size;
    return [x + dx * along * size - dy * across, y + dy * along * size + dx * across];
  });
  return path(points);
}

function direction(from: Point, to: Point): Point {
  const whole = length(from, to) || 1;
  return [(to[0] - from[0]) / whole, (to[1] - from[1]) / whole];
}

const length = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
