import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {overlap, type Box} from '../../src/core/drawing/labels.js';
import type {Measure} from '../../src/core/drawing/measure.js';
import {blocks, competencies, domains, targetGroups} from '../../src/bouwstenen/content.js';
import {layoutWeb, type WebContent, type WebLayout} from '../../src/bouwstenen/kb-spiderweb/layout.js';
import type {Dot} from '../../src/bouwstenen/kb-spiderweb/layout-dots.js';
import {webContent} from '../../src/bouwstenen/kb-spiderweb/web-content.js';

/** Letters of one width: the layout may not count on a certain font. */
const measureAt =
  (size: number): Measure =>
  (text) =>
    text.length * size * 0.55;
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
    resident: 'inwoner',
    professional: 'professional',
  });
});

const anyWidth = fc.integer({min: 280, max: 2000});
const anySize = fc.integer({min: 10, max: 28});
const anyName = fc
  .array(fc.stringMatching(/^[A-Za-zé]{1,18}$/), {minLength: 1, maxLength: 5})
  .map((words) => words.join(' '));
const anyContent: fc.Arbitrary<WebContent> = fc
  .record({
    domains: fc.array(
      fc.record({
        title: anyName,
        blocks: fc.array(fc.record({title: anyName, isPart: fc.boolean()}), {maxLength: 24}),
      }),
      {minLength: 1, maxLength: 13},
    ),
    competencies: fc.array(fc.record({name: anyName}), {minLength: 2, maxLength: 9}),
    groups: fc.array(fc.record({name: anyName}), {maxLength: 9}),
    resident: anyName,
    professional: anyName,
  })
  .map(({domains, competencies, groups, ...people}) => ({
    ...people,
    domains: domains.map(({title, blocks}, i) => ({
      id: `domain-${i}`,
      title,
      blocks: blocks.map((block, j) => ({id: `block-${i}-${j}`, ...block})),
    })),
    competencies: competencies.map((one, i) => ({id: `competency-${i}`, ...one})),
    groups: groups.map((one, i) => ({id: `group-${i}`, ...one})),
  }));

/** Texts that run into another, or out of the drawing. */
function faults({texts, width, height, sectors}: WebLayout): string[] {
  const name = ({kind, lines}: (typeof texts)[number]) => `${kind} “${lines.join(' ')}”`;
  const found = texts.flatMap((text, i) => [
    ...texts
      .slice(i + 1)
      .flatMap((other) =>
        overlap(text.box, other.box, -0.01) ? [`${name(text)} runs into ${name(other)}`] : [],
      ),
    ...(isInside(text.box, width, height) ? [] : [`${name(text)} stands outside`]),
  ]);
  const dots = sectors.flatMap((sector) => sector.dots);
  for (const dot of dots) {
    const {id, x, y, radius} = dot;
    const box = {x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius};
    if (!isInside(box, width, height)) found.push(`dot ${id} stands outside`);
    for (const text of texts)
      if (text.id !== id && runsOver(text.box, dot)) found.push(`${name(text)} runs over dot ${id}`);
  }
  return found;
}

/** Whether a box covers part of a dot, which is round. */
function runsOver({x, y, width, height}: Box, dot: Dot): boolean {
  const nearestX = Math.max(x, Math.min(dot.x, x + width));
  const nearestY = Math.max(y, Math.min(dot.y, y + height));
  return Math.hypot(dot.x - nearestX, dot.y - nearestY) < dot.radius - 0.01;
}

const isInside = (
  box: {x: number; y: number; width: number; height: number},
  width: number,
  height: number,
) =>
  box.x >= -0.01 &&
  box.y >= -0.01 &&
  box.x + box.width <= width + 0.01 &&
  box.y + box.height <= height + 0.01;

describe('the web of building blocks', () => {
  it('never lets labels run into each other or out of the drawing, from a phone to a beamer', () => {
    const anyOpen = fc.constantFrom(undefined, ...guide.domains.map(({id}) => id));
    fc.assert(
      fc.property(anyWidth, anySize, anyOpen, (width, size, open) => {
        const layout = layoutWeb(guide, {
          width,
          measure: measureAt(size),
          lineHeight: size * 1.25,
          ...(open ? {open} : {}),
        });
        expect(faults(layout)).to.deep.equal([]);
      }),
      {numRuns: 150},
    );
  });

  it('does so with any content', () => {
    fc.assert(
      fc.property(anyWidth, anyContent, fc.boolean(), (width, content, isOpen) => {
        const layout = layoutWeb(content, {width, measure, ...(isOpen ? {open: 'domain-0'} : {})});
        expect(faults(layout)).to.deep.equal([]);
      }),
      {numRuns: 100},
    );
  });

  it('has one dot for each block, in its own sector, and none over another', () => {
    fc.assert(
      fc.property(anyWidth, anyContent, (width, content) => {
        const {sectors} = layoutWeb(content, {width, measure, open: 'domain-0'});
        expect(sectors.map(({id, dots}) => [id, dots.map((dot) => dot.id)])).to.deep.equal(
          content.domains.map(({id, blocks}) => [id, blocks.map((block) => block.id)]),
        );
        for (const {dots} of sectors)
          dots.forEach((a, i) => {
            for (const b of dots.slice(i + 1))
              expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(a.radius + b.radius);
          });
      }),
    );
  });

  it('names all domains and the blocks of the open one beside a list of them', () => {
    const {texts} = layoutWeb(guide, {width: 600, measure, open: 'inkomen'});
    const named = texts.filter(({kind, isNumber}) => kind === 'domain' && !isNumber).map(({id}) => id);
    expect(named).to.deep.equal(guide.domains.map(({id}) => id));
    const income = guide.domains.find(({id}) => id === 'inkomen')!;
    const shown = texts.filter(({kind}) => kind === 'block').map(({id}) => id);
    expect(shown.sort()).to.deep.equal(income.blocks.map(({id}) => id).sort());
  });

  it('puts numbers in place of the names of domains and letters in place of competencies on a phone', () => {
    const {texts} = layoutWeb(guide, {width: 288, measure: measureAt(16.2)});
    const letters = texts.filter(({kind}) => kind === 'competency').map(({lines}) => lines.join(' '));
    expect(letters).to.deep.equal(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
    const numbers = texts.filter(({kind}) => kind === 'domain').map(({lines}) => lines.join(' '));
    expect(numbers).to.deep.equal(guide.domains.map((_, i) => String(i + 1)));
  });

  it('gives every block of the open domain its name or its number, also on a phone', () => {
    for (const {id, blocks: own} of guide.domains) {
      // A phone of 320 px with a margin, and wide letters.
      const {texts} = layoutWeb(guide, {width: 288, measure: measureAt(16.2), open: id});
      const shown = texts.filter(({kind}) => kind === 'block').map((text) => text.id);
      expect(shown.sort(), id).to.deep.equal(own.map((block) => block.id).sort());
    }
  });

  it('names blocks of all domains and the competencies on a beamer', () => {
    const {texts} = layoutWeb(guide, {width: 1400, measure});
    expect(texts.filter(({kind, isNumber}) => kind === 'block' && !isNumber).length).to.be.above(
      guide.domains.flatMap((domain) => domain.blocks).length / 2,
    );
    expect(texts.filter(({kind}) => kind === 'competency').map(({lines}) => lines.join(' '))).to.deep.equal(
      guide.competencies.map(({name}) => name),
    );
  });

  it('takes the room it is given and is the same each time', () => {
    fc.assert(
      fc.property(anyWidth, (width) => {
        const first = layoutWeb(guide, {width, measure});
        expect(first.width).to.equal(width);
        expect(first).to.deep.equal(layoutWeb(guide, {width, measure}));
      }),
      {numRuns: 20},
    );
  });

  it('is never larger when there is less room', () => {
    const radiusAt = (width: number) => {
      const {sectors} = layoutWeb(guide, {width, measure});
      const xs = sectors.flatMap(({dots}) => dots.map(({x}) => x));
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(radiusAt(320)).to.be.below(radiusAt(600));
    expect(radiusAt(600)).to.be.below(radiusAt(1000));
  });
});
