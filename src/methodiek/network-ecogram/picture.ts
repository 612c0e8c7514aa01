/** Draws an ecogram that is laid out. */
import {svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';
import {tidy} from '../../core/drawing/marks.js';
import type {EcogramLayout, EcogramPlace} from './layout.js';
import type {Member} from './people.js';
import {ecoLine, ecoSymbol} from './symbols.js';

const INK = '#1b2733';
const PAPER = '#ffffff';

export interface EcogramPicture {
  readonly layout: EcogramLayout;
  readonly members: readonly Member[];
  /** Letter of a kind of support. */
  readonly letterOf: (support: string) => string;
  /** What stands in the middle. */
  readonly resident: string;
  /** Lines below the drawing: what the numbers stand for and, for paper, what the signs mean. */
  readonly key?: EcogramKey;
}

export interface EcogramKey {
  readonly height: number;
  readonly content: SVGTemplateResult;
}

export function ecogramPicture({key, ...picture}: EcogramPicture): TemplateResult {
  const {layout, members} = picture;
  const {width, height, unit, rings, centre} = layout;
  const places = new Map(layout.people.map((place) => [place.id, place]));
  const placed = members.flatMap((member) => {
    const place = places.get(member.id);
    return place ? [{member, place}] : [];
  });
  return drawing(
    {width, height: height + (key?.height ?? 0)},
    svg`<g class="ecogram" fill="none" font-family="sans-serif" font-size=${tidy(14 * unit)}>
      ${rings.map(
        ({rx, ry}) =>
          svg`<ellipse class="orbit" cx=${tidy(centre.x)} cy=${tidy(centre.y)} rx=${tidy(rx)} ry=${tidy(ry)} stroke="#d8dfe6" />`,
      )}
      ${placed.map(({member, place}) => renderLine(member, place, layout))}
      ${renderResident(picture)}
      ${placed.map(({member, place}) => renderMember(member, place, picture))}
      ${key?.content ?? []}
    </g>`,
  );
}

function renderLine({bond}: Member, {x, y}: EcogramPlace, layout: EcogramLayout): SVGTemplateResult {
  const {centre, client, symbol, unit, hasClearLines} = layout;
  const distance = Math.hypot(x - centre.x, y - centre.y) || 1;
  const at = (part: number) => [centre.x + (x - centre.x) * part, centre.y + (y - centre.y) * part] as const;
  const end = distance - symbol / 2 - 3 * unit;
  // Where someone would stand on the line it is cut short: its points say the same.
  const start = hasClearLines ? client + 3 * unit : Math.max(client + 3 * unit, end - 20 * unit);
  const look = {
    receives: Boolean(bond.received?.length),
    gives: Boolean(bond.given?.length),
    strain: bond.strain ?? false,
  };
  return ecoLine(look, at(start / distance), at(Math.max(start, end) / distance), 7 * unit);
}

function renderResident({layout, resident}: EcogramPicture): SVGTemplateResult {
  const {centre, client} = layout;
  return svg`<g class="resident">
    <circle cx=${tidy(centre.x)} cy=${tidy(centre.y)} r=${tidy(client)} fill=${INK} />
    <text x=${tidy(centre.x)} y=${tidy(centre.y)} text-anchor="middle" dominant-baseline="central" fill=${PAPER}>${resident}</text>
  </g>`;
}

function renderMember(member: Member, place: EcogramPlace, picture: EcogramPicture): SVGTemplateResult {
  const {layout, letterOf} = picture;
  const {received = [], given = [], deceased, expecting} = member.bond;
  const look = {
    kind: member.kind,
    symbol: member.symbol,
    received: received.map(letterOf).join(''),
    given: given.map(letterOf).join(''),
    deceased: deceased ?? false,
    expecting: expecting ?? false,
    ...(place.number === undefined ? {} : {number: place.number}),
  };
  return svg`${ecoSymbol(look, place.x, place.y, layout.symbol)} ${renderName(place)}`;
}

function renderName({label}: EcogramPlace): readonly SVGTemplateResult[] {
  if (!label) return [];
  const {box, lines, anchor} = label;
  const x = {start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor];
  const lineHeight = box.height / lines.length;
  return lines.map(
    (line, i) =>
      svg`<text class="name" x=${tidy(x)} y=${tidy(box.y + (i + 0.5) * lineHeight)} text-anchor=${anchor} dominant-baseline="central" fill=${INK} stroke=${PAPER} stroke-width="4" stroke-linejoin="round" paint-order="stroke">${line}</text>`,
  );
}
