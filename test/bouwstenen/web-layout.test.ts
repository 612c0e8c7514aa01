import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {blocks, competencies, domains, targetGroups} from '../../src/bouwstenen/content.js';
import {polar, type Point} from '../../src/bouwstenen/web/geometry.js';
import type {Knot} from '../../src/bouwstenen/web/layout-knots.js';
import {layoutWeb, type WebLayout, type WebRoom} from '../../src/bouwstenen/web/layout.js';
import {RING_SCALE, isCurved, type CurvedText, type WebText} from '../../src/bouwstenen/web/texts.js';
import {webContent, type WebContent} from '../../src/bouwstenen/web/web-content.js';
import type {Measure} from '../../src/core/drawing/measure.js';
import '../support/console.js';

/** Letters of different widths: the layout may not count on a certain font. */
const measureAt =
  (size: number): Measure =>
  (text) =>
    Array.from(text).reduce(
      (sum, letter) => sum + size * (/[ilj.,’ ]/.test(letter) ? 0.28 : /[mwMW]/.test(letter) ? 0.85 : 0.56),
      0,
    );

const measure = measureAt(14);

const all = <T>(records: Readonly<Record<string, T>> | undefined) =>
  Object.entries(records!).map(([id, record]) => ({id, record}));

let guide: WebContent;
before(async () => {
  await Promise.all([domains, blocks, competencies, targetGroups].map((one) => one.load()));
  guide = webContent({
    domains: all(domains.value),
    blocks: all(blocks.value),
    competencies: all(competencies.value),
    groups: all(targetGroups.value),
    groupsTitle: 'Doelgroepen',
    resident: 'inwoner',
    professional: 'professional',
  });
});

const anyWidth = fc.integer({min: 240, max: 2000});
const anySize = fc.integer({min: 9, max: 30});
const anyName = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,16}$/), {minLength: 1, maxLength: 5})
  .map((words) => words.join(' '));
const named = (prefix: string) => (names: readonly string[]) =>
  names.map((name, i) => ({id: `${prefix}-${i}`, name}));
const anyContent: fc.Arbitrary<WebContent> = fc
  .record({
    domains: fc.array(
      fc.record({name: anyName, blocks: fc.array(fc.tuple(anyName, fc.boolean()), {maxLength: 24})}),
      {minLength: 1, maxLength: 13},
    ),
    competencies: fc.array(anyName, {minLength: 2, maxLength: 9}).map(named('competency')),
    groups: fc.array(anyName, {maxLength: 9}).map(named('group')),
    resident: anyName,
    professional: anyName,
  })
  .map(({domains: many, ...rest}) => ({
    ...rest,
    domains: many.map(({name, blocks: own}, i) => ({
      id: `domain-${i}`,
      name,
      blocks: own.map(([block, isPart], j) => ({id: `block-${i}-${j}`, name: block, isPart})),
    })),
  }));

/** Four corners, in order. */
type Quad = readonly Point[];

/** The room that a text really takes: its box, or a quad for each letter along a circle. */
function quadsOf(
  text: WebText,
  layout: WebLayout,
  room: Required<Pick<WebRoom, 'measure' | 'lineHeight'>>,
): Quad[] {
  if (isCurved(text)) return lettersOf(text, layout, room);
  const {x, y, width, height} = text.box;
  return [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ].map(([px, py]) => ({x: px!, y: py!})),
  ];
}

function lettersOf(
  {kind, curves}: CurvedText,
  {centre}: WebLayout,
  room: Required<Pick<WebRoom, 'measure' | 'lineHeight'>>,
): Quad[] {
  const scale = kind === 'competency' ? RING_SCALE : 1;
  const bold = kind === 'domain' ? 1.1 : 1;
  const lineHeight = room.lineHeight * scale;
  return curves.flatMap(({text, radius, arc, backwards}) => {
    const widthOf = (part: string) => room.measure(part) * scale * bold;
    const way = backwards ? -1 : 1;
    const start = (arc.from + arc.to) / 2 - (way * widthOf(text)) / radius / 2;
    return Array.from(text, (letter, i) => {
      const before = widthOf(text.slice(0, i));
      const angle = start + (way * (before + widthOf(letter) / 2)) / radius;
      const base = polar(centre, radius, angle);
      // Along the line, and up from it.
      const along = {x: -Math.sin(angle) * way, y: Math.cos(angle) * way};
      const up = {x: Math.cos(angle) * way, y: Math.sin(angle) * way};
      const half = widthOf(letter) / 2;
      const corner = (a: number, u: number) => ({
        x: base.x + along.x * a + up.x * u,
        y: base.y + along.y * a + up.y * u,
      });
      const [top, bottom] = [0.6 * lineHeight, -0.18 * lineHeight];
      return [corner(-half, bottom), corner(half, bottom), corner(half, top), corner(-half, top)];
    });
  });
}

/** Whether two convex figures overlap by more than a hair: no line can be drawn between them. */
function overlaps(a: Quad, b: Quad): boolean {
  // Most are far apart.
  const gap = (one: 'x' | 'y') =>
    Math.max(...a.map((p) => p[one])) < Math.min(...b.map((p) => p[one])) ||
    Math.max(...b.map((p) => p[one])) < Math.min(...a.map((p) => p[one]));
  if (gap('x') || gap('y')) return false;
  return [a, b].every((quad) =>
    quad.every((from, i) => {
      const to = quad[(i + 1) % quad.length]!;
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const normal = {x: (to.y - from.y) / length, y: (from.x - to.x) / length};
      const along = (points: Quad) => points.map(({x, y}) => x * normal.x + y * normal.y);
      const [ownMost, ownLeast] = [Math.max(...along(a)), Math.min(...along(a))];
      const [otherMost, otherLeast] = [Math.max(...along(b)), Math.min(...along(b))];
      return ownMost > otherLeast + 0.05 && otherMost > ownLeast + 0.05;
    }),
  );
}

const wordsOf = (text: WebText) =>
  `${text.kind} “${isCurved(text) ? text.curves.map((one) => one.text).join(' ') : text.lines.join(' ')}”`;

/** Texts that run into another, over a knot or out of the picture; knots that touch or stand outside. */
function faults(layout: WebLayout, room: Required<Pick<WebRoom, 'measure' | 'lineHeight'>>): string[] {
  const {width, height, texts, sectors} = layout;
  const isOutside = ({x, y}: Point) => x < -0.5 || y < -0.5 || x > width + 0.5 || y > height + 0.5;
  const taken = texts.map((text) => ({text, quads: quadsOf(text, layout, room)}));
  const found = taken.flatMap(({text, quads}, i) => [
    ...(quads.flat().some(isOutside) ? [`${wordsOf(text)} stands outside`] : []),
    ...taken
      .slice(i + 1)
      .flatMap((other) =>
        quads.some((quad) => other.quads.some((one) => overlaps(quad, one)))
          ? [`${wordsOf(text)} runs into ${wordsOf(other.text)}`]
          : [],
      ),
  ]);
  const knots = sectors.flatMap((sector) => sector.knots);
  const edgesOf = ({x, y, radius}: Knot) =>
    Array.from({length: 12}, (_, i) => polar({x, y}, radius, (i * Math.PI) / 6));
  knots.forEach((knot, i) => {
    if (edgesOf(knot).some(isOutside)) found.push(`knot ${knot.id} stands outside`);
    for (const other of knots.slice(i + 1))
      if (Math.hypot(knot.x - other.x, knot.y - other.y) < knot.radius + other.radius)
        found.push(`knot ${knot.id} touches ${other.id}`);
    for (const {text, quads} of taken)
      if (!(text.id === knot.id && text.isNumber) && quads.some((quad) => overlaps(quad, edgesOf(knot))))
        found.push(`${wordsOf(text)} runs over knot ${knot.id}`);
  });
  return found;
}

const expectNoFaults = (content: WebContent, {lineHeight = 17.5, ...room}: WebRoom) => {
  const layout = layoutWeb(content, {...room, lineHeight});
  expect(faults(layout, {...room, lineHeight})).to.deep.equal([]);
  return layout;
};

const textsOf = (layout: WebLayout, kind: WebText['kind'], isNumber: boolean) =>
  layout.texts.filter((text) => text.kind === kind && text.isNumber === isNumber);

describe('layout of the web', function () {
  this.timeout(60_000);

  it('keeps all texts apart and in the picture, with the guide’s own names, at any size', () => {
    fc.assert(
      fc.property(anyWidth, anySize, fc.nat(7), fc.boolean(), (width, size, at, hasFills) => {
        const open = guide.domains[at]?.id ?? '';
        expectNoFaults(guide, {width, measure: measureAt(size), lineHeight: size * 1.25, open, hasFills});
      }),
      {numRuns: 150},
    );
  });

  it('keeps them apart with names that nobody has thought of', () => {
    fc.assert(
      fc.property(anyContent, anyWidth, anySize, fc.nat(13), (content, width, size, at) => {
        const open = content.domains[at]?.id ?? '';
        expectNoFaults(content, {width, measure: measureAt(size), lineHeight: size * 1.25, open});
      }),
      {numRuns: 150},
    );
  });

  it('gives the same web for the same room', () => {
    fc.assert(
      fc.property(anyWidth, (width) => {
        expect(layoutWeb(guide, {width, measure})).to.deep.equal(layoutWeb(guide, {width, measure}));
      }),
      {numRuns: 10},
    );
  });

  for (const width of [240, 280, 320, 400, 640, 800, 1100, 1900]) {
    it(`shows every domain, block, competency and target group at ${width} px`, () => {
      for (const {id: open, blocks: own} of guide.domains) {
        const layout = expectNoFaults(guide, {width, measure, open});
        for (const [kind, many] of [
          ['domain', guide.domains],
          ['competency', guide.competencies],
          ['group', guide.groups],
        ] as const) {
          const shown = layout.texts.filter((text) => text.kind === kind).map(({id}) => id);
          expect(shown, kind).to.have.members(many.map(({id}) => id));
        }
        const said = new Set(layout.texts.filter(({kind}) => kind === 'block').map(({id}) => id));
        expect([...said], open).to.have.members(own.map(({id}) => id));
      }
    });
  }

  it('has a knot for every block, in the sector of its domain', () => {
    const {sectors} = layoutWeb(guide, {width: 640, measure});
    expect(sectors.map(({id, knots}) => [id, knots.map((knot) => knot.id)])).to.deep.equal(
      guide.domains.map(({id, blocks: own}) => [id, own.map((block) => block.id)]),
    );
  });

  it('writes the domains along the rim where they fit, and has numbers where they do not', () => {
    expect(textsOf(layoutWeb(guide, {width: 640, measure}), 'domain', false)).to.have.length(7);
    const narrow = layoutWeb(guide, {width: 280, measure});
    const numbers = textsOf(narrow, 'domain', true);
    expect(numbers.map((text) => !isCurved(text) && text.lines)).to.deep.equal(
      guide.domains.map((_, i) => [String(i + 1)]),
    );
    expect(narrow.sectors.every(({badge}) => badge)).to.equal(true);
  });

  it('names the blocks of the open domain, and gives each the number that it has in the list', () => {
    const layout = layoutWeb(guide, {width: 640, measure, open: 'inkomen'});
    expect(textsOf(layout, 'block', false)).to.have.length(5);
    expect(textsOf(layout, 'block', true).map((text) => !isCurved(text) && text.lines[0])).to.have.members([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('keeps the middle of the open sector where it was', () => {
    const middleOf = (layout: WebLayout) => {
      const knots = layout.sectors[2]!.knots;
      const x = knots.reduce((sum, knot) => sum + knot.x, 0) / knots.length - layout.centre.x;
      const y = knots.reduce((sum, knot) => sum + knot.y, 0) / knots.length - layout.centre.y;
      return Math.atan2(y, x);
    };
    const closed = layoutWeb(guide, {width: 640, measure});
    const open = layoutWeb(guide, {width: 640, measure, open: 'inkomen'});
    expect(open.centre).to.deep.equal(closed.centre);
    expect(middleOf(open)).to.be.closeTo(middleOf(closed), 0.35);
  });

  it('names all blocks on a beamer, without opening a domain', () => {
    const layout = layoutWeb(guide, {width: 1200, measure});
    expect(textsOf(layout, 'block', false).length).to.be.above(45);
  });

  it('puts the target groups beside the web where it is wide, and below it where it is not', () => {
    const wide = layoutWeb(guide, {width: 1000, measure});
    expect(Math.min(...wide.groups.map(({x}) => x))).to.be.above(800);
    const narrow = layoutWeb(guide, {width: 360, measure});
    expect(Math.min(...narrow.groups.map(({y}) => y))).to.be.above(360);
  });
});
