import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {axis, layoutAxis, type AxisLayout, type Tick} from '../../../src/core/drawing/axis.js';
import {drawing} from '../../../src/core/drawing/drawing.js';
import {pointScale} from '../../../src/core/drawing/scale.js';
import '../../support/console.js';

/** Every letter is 10 wide and a line 20 high. */
const measure = (text: string) => text.length * 10;
const LEVELS = ['acute problemen', 'niet', 'beperkt', 'voldoende', 'volledig'];

/** Levels along an axis, each with its number as short text. */
const levels = (length: number, texts = LEVELS): readonly Tick[] => {
  const scale = pointScale(texts, length);
  return texts.map((text, i) => ({at: scale.at(text)!, text, short: String(i + 1)}));
};
const linesOf = ({ticks}: AxisLayout) => ticks.map(({lines}) => lines.join('|'));

/** Where the labels of a layout stand along the axis. */
const spans = ({ticks}: AxisLayout): [number, number][] =>
  ticks.flatMap(({at, lines, anchor}) => {
    const width = Math.max(0, ...lines.map(measure));
    const left = {start: at, middle: at - width / 2, end: at - width}[anchor];
    return lines.length ? [[left, left + width] as [number, number]] : [];
  });

describe('a horizontal axis', () => {
  it('shows its labels in full where there is room, broken into lines', () => {
    const layout = layoutAxis({length: 600, ticks: levels(600), measure});
    expect(linesOf(layout)).to.deep.equal(['acute|problemen', 'niet', 'beperkt', 'voldoende', 'volledig']);
    expect(layout.depth).to.equal(50);
  });

  it('shows all of them in short where one does not fit', () => {
    const layout = layoutAxis({length: 300, ticks: levels(300), measure});
    expect(linesOf(layout)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(layout.depth).to.equal(30);
  });

  it('shows them in short when they need more lines than there is room below', () => {
    const layout = layoutAxis({length: 600, ticks: levels(600), measure, depth: 30});
    expect(linesOf(layout)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('keeps its ticks without labels where nothing fits', () => {
    const layout = layoutAxis({length: 40, ticks: levels(40), measure});
    expect(linesOf(layout)).to.deep.equal(['', '', '', '', '']);
    expect(layout.ticks.map(({at}) => at)).to.deep.equal([4, 12, 20, 28, 36]);
  });

  it('turns labels at its ends inwards', () => {
    const ticks = [2, 10, 18].map((age) => ({at: (age - 2) * 20, text: `${age} jaar`}));
    const layout = layoutAxis({length: 320, ticks, measure});
    expect(layout.ticks.map(({anchor}) => anchor)).to.deep.equal(['start', 'middle', 'end']);
  });

  it('has no labels that touch each other or leave it, for any ticks', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/), {
      minLength: 1,
      maxLength: 8,
    });
    const length = fc.integer({min: 10, max: 900});
    const ticks = fc.tuple(texts, length).chain(([list, length]) =>
      fc.tuple(
        fc.constant(length),
        fc
          .array(fc.double({min: 0, max: length, noNaN: true}), {
            minLength: list.length,
            maxLength: list.length,
          })
          .map((places) =>
            [...places].sort((a, b) => a - b).map((at, i): Tick => ({at, text: list[i]!, short: `${i}`})),
          ),
      ),
    );
    fc.assert(
      fc.property(ticks, ([length, list]) => {
        const taken = spans(layoutAxis({length, ticks: list, measure}));
        taken.forEach(([left, right], i) => {
          expect(left).to.be.at.least(-1e-6);
          expect(right).to.be.at.most(length + 1e-6);
          if (i) expect(left).to.be.at.least(taken[i - 1]![1]);
        });
      }),
      {numRuns: 300},
    );
  });
});

describe('a vertical axis', () => {
  it('shows its labels on its left, and takes as much room as they need', () => {
    const layout = layoutAxis({direction: 'vertical', length: 250, ticks: levels(250), measure});
    expect(linesOf(layout)).to.deep.equal(LEVELS);
    expect(layout.depth).to.equal(160);
  });

  it('breaks labels into lines, and shows them in short where those do not fit', () => {
    const options = {direction: 'vertical', measure, depth: 100} as const;
    expect(linesOf(layoutAxis({...options, length: 250, ticks: levels(250)}))[0]).to.equal('acute|problemen');
    expect(linesOf(layoutAxis({...options, length: 150, ticks: levels(150)}))[0]).to.equal('1');
  });

  it('lets one line stand at each end', () => {
    const ticks = [
      {at: 0, text: 'hoog'},
      {at: 100, text: 'laag'},
    ];
    expect(linesOf(layoutAxis({direction: 'vertical', length: 100, ticks, measure}))).to.deep.equal([
      'hoog',
      'laag',
    ]);
  });
});

describe('an axis in a drawing', () => {
  const draw = async (layout: AxisLayout) =>
    fixture<SVGSVGElement>(html`${drawing({width: 700, height: 300}, axis(layout, 50, 20))}`);

  it('has a line, a tick for every label, and the labels below', async () => {
    const picture = await draw(layoutAxis({length: 600, ticks: levels(600), measure}));
    expect(
      [...picture.querySelectorAll('.line')].slice(0, 2).map((line) => line.getAttribute('d')),
    ).to.deep.equal(['M50 20L650 20', 'M110 20L110 26']);
    const labels = [...picture.querySelectorAll('text')];
    expect(labels.map((label) => label.textContent)).to.deep.equal([
      'acute',
      'problemen',
      ...LEVELS.slice(1),
    ]);
    expect(labels[0]!.getAttribute('x')).to.equal('110');
    for (const label of labels) expect(label.getBBox().y).to.be.greaterThan(26);
  });

  it('has the labels on the left when it is vertical', async () => {
    const picture = await draw(
      layoutAxis({direction: 'vertical', length: 250, ticks: levels(250, ['hoog', 'laag']), measure}),
    );
    for (const label of picture.querySelectorAll('text')) {
      expect(label.getBBox().x + label.getBBox().width).to.be.lessThan(44);
    }
    expect(picture.querySelector('text')!.getAttribute('y')).to.equal(String(20 + 62.5));
  });
});
