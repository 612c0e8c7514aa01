import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {svg} from 'lit';
import {bar, barHeight, spread, type BarMark} from '../../../src/core/drawing/bar.js';
import {drawing} from '../../../src/core/drawing/drawing.js';
import {MARK_SHAPES, MARK_SIZE, mark} from '../../../src/core/drawing/marks.js';
import '../../support/console.js';

const draw = (content: unknown) =>
  fixture<SVGSVGElement>(html`${drawing({width: 200, height: 60}, content)}`);
const shapesIn = (picture: Element) =>
  [...picture.querySelectorAll<SVGGraphicsElement>('.mark')].map((shape) => shape.getBBox());
/** The middle of a drawn shape, which browsers know to a millionth. */
const middle = ({x, y, width, height}: DOMRect) =>
  [x + width / 2, y + height / 2].map((place) => Math.round(place * 100) / 100);

describe('the marks of drawings', () => {
  for (const shape of MARK_SHAPES) {
    it(`draw a ${shape} around its place, within the size of a mark`, async () => {
      const [box] = shapesIn(await draw(svg`${mark(shape, 50, 30)}`));
      expect(middle(box!)).to.deep.equal([50, 30]);
      // The stroke of 2 lies half outside the shape.
      expect(Math.max(box!.width, box!.height)).to.be.within(MARK_SIZE - 6, MARK_SIZE - 2);
    });
  }

  it('are told apart by shape, not by colour: no two are drawn alike', async () => {
    const picture = await draw(svg`${MARK_SHAPES.map((shape) => mark(shape, 50, 30))}`);
    const looks = [...picture.querySelectorAll('.mark')].map((shape) => {
      const filled = shape.matches('.dot, .diamond');
      return `${shape.localName} ${shape.getAttribute('d') ?? ''} ${filled}`;
    });
    expect(new Set(looks)).to.have.length(MARK_SHAPES.length);
  });

  it('stand in a circle in the second series, within the size of a mark', async () => {
    const picture = await draw(svg`${mark('diamond', 50, 30, 2)}`);
    const [around, inside] = ['.around', '.mark'].map((name) =>
      picture.querySelector<SVGGraphicsElement>(name)!.getBBox(),
    );
    expect(middle(around!)).to.deep.equal([50, 30]);
    expect(middle(inside!)).to.deep.equal([50, 30]);
    expect(around!.width).to.be.at.most(MARK_SIZE - 2);
    expect(inside!.width).to.be.lessThan(around!.width);
  });
});

describe('a drawing', () => {
  it('is skipped by a screen reader, and is as large as it was asked to be', async () => {
    const picture = await draw(svg`<circle r="4" />`);
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(picture.getAttribute('viewBox')).to.equal('0 0 200 60');
    expect(picture.getBoundingClientRect().width).to.equal(200);
    expect(picture.querySelector('circle')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('takes whole pixels, and never less than it needs', async () => {
    const picture = await fixture(html`${drawing({width: 99.2, height: 40.5}, svg``)}`);
    expect(picture.getAttribute('viewBox')).to.equal('0 0 100 41');
  });
});

describe('a track with marks', () => {
  const start: BarMark = {at: 20, shape: 'ring'};
  const end: BarMark = {at: 120, shape: 'dot'};

  it('puts every mark at its place on the track', async () => {
    const picture = await draw(bar({x: 10, y: 30, length: 160, marks: [start, end]}));
    expect(shapesIn(picture).map(middle)).to.deep.equal([
      [30, 30],
      [130, 30],
    ]);
    expect(picture.querySelector('.track')!.getAttribute('d')).to.equal('M10 30L170 30');
  });

  it('joins the marks of a series in the order in which they were given', async () => {
    const marks = [end, start, {at: 60, shape: 'diamond'} as const];
    const picture = await draw(bar({x: 0, y: 30, length: 160, marks}));
    expect(picture.querySelector('.joint')!.getAttribute('d')).to.equal('M120 30L20 30L60 30');
  });

  it('joins each of two series by itself, and not one mark alone', async () => {
    const marks = [start, end, {...start, at: 50, series: 2} as const];
    const picture = await draw(bar({x: 0, y: 30, length: 160, marks}));
    expect([...picture.querySelectorAll('.joint')].map((line) => line.getAttribute('class'))).to.deep.equal([
      'joint series-1',
    ]);
    expect(picture.querySelectorAll('.mark.series-2')).to.have.length(1);
  });

  it('draws no line, and no marks, for a track on which nothing stands', async () => {
    const picture = await draw(bar({x: 0, y: 30, length: 160, marks: [], stops: [0, 80, 160]}));
    expect(picture.querySelectorAll('.mark, .joint')).to.have.length(0);
    expect(picture.querySelectorAll('.stop')).to.have.length(3);
    expect(barHeight([])).to.equal(MARK_SIZE);
  });

  it('stands marks at the same place above each other', async () => {
    const marks = [start, {...start, shape: 'dot'} as const, {...start, shape: 'square'} as const];
    const picture = await draw(bar({x: 0, y: 30, length: 160, marks}));
    expect(shapesIn(picture).map((box) => middle(box)[1])).to.deep.equal([
      30 - MARK_SIZE,
      30,
      30 + MARK_SIZE,
    ]);
    expect(barHeight(marks)).to.equal(3 * MARK_SIZE);
  });

  it('stands one series above the middle and the other below', async () => {
    const marks = [start, end, {...start, series: 2} as const];
    const picture = await draw(bar({x: 0, y: 30, length: 160, marks}));
    expect(shapesIn(picture).map((box) => middle(box)[1])).to.deep.equal([
      30 - MARK_SIZE / 2,
      30 - MARK_SIZE / 2,
      30 + MARK_SIZE / 2,
    ]);
    expect(barHeight(marks)).to.equal(2 * MARK_SIZE);
  });

  it('carries no style of its own, which a strict page would refuse', async () => {
    const picture = await draw(bar({x: 0, y: 30, length: 160, marks: [start, end], stops: [0]}));
    expect(picture.querySelectorAll('[style], style')).to.have.length(0);
  });

  it('never hides one mark behind another, for any marks', () => {
    const marks = fc.array(
      fc.record({
        at: fc.double({min: 0, max: 160, noNaN: true}),
        series: fc.constantFrom(1 as const, 2 as const),
      }),
      {maxLength: 12},
    );
    fc.assert(
      fc.property(marks, (list) => {
        const lifts = spread(list);
        const highest = barHeight(list) / 2;
        list.forEach(({at}, i) => {
          expect(Math.abs(lifts[i]!) + MARK_SIZE / 2).to.be.at.most(highest);
          list.slice(i + 1).forEach((other, j) => {
            const isClear =
              Math.abs(at - other.at) >= MARK_SIZE || Math.abs(lifts[i]! - lifts[i + 1 + j]!) >= MARK_SIZE;
            expect(isClear, JSON.stringify(list)).to.equal(true);
          });
        });
      }),
    );
  });
});
