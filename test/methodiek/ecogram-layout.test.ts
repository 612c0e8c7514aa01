import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {overlap, type Box} from '../../src/core/drawing/labels.js';
import {measureText} from '../../src/core/drawing/measure.js';
import {
  ecogramLayout,
  type EcogramLayout,
  type EcogramPerson,
} from '../../src/methodiek/network-ecogram/layout.js';
import {roleNames} from '../../src/methodiek/network-ecogram/words.js';
import '../support/console.js';

const NAMES = Object.values(roleNames);
const measure = measureText('14px sans-serif');

const people = fc
  .array(
    fc.record({ring: fc.constantFrom(0 as const, 1 as const, 2 as const), name: fc.constantFrom(...NAMES)}),
    {
      maxLength: 40,
    },
  )
  .map((list) =>
    list.map(({ring, name}, i): EcogramPerson => ({id: `p${i}`, ring, name: `${name} ${i}`, number: i + 1})),
  );
const room = fc.record({
  width: fc.integer({min: 200, max: 1000}),
  unit: fc.constantFrom(1, 1.25, 0.9),
});
const layoutIn = (list: readonly EcogramPerson[], {width, unit}: {width: number; unit: number}) =>
  ecogramLayout(list, {
    width,
    unit,
    resident: 'bewoner',
    measure: (text) => measure(text) * unit,
    lineHeight: 17.5 * unit,
  });

const around = (x: number, y: number, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});
const symbolsOf = ({people, symbol}: EcogramLayout): Box[] => people.map(({x, y}) => around(x, y, symbol));
const middleOf = ({centre, client}: EcogramLayout): Box => around(centre.x, centre.y, 2 * client);
const namesOf = ({people}: EcogramLayout): Box[] => people.flatMap(({label}) => (label ? [label.box] : []));

/** Any network of at most 40 people, in any room. */
const holds = (check: (layout: EcogramLayout, list: readonly EcogramPerson[]) => void) =>
  fc.assert(
    fc.property(people, room, (list, size) => check(layoutIn(list, size), list)),
    {numRuns: 150},
  );

const apart = (boxes: readonly Box[]) =>
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) {
      expect(overlap(box, other), JSON.stringify([box, other])).to.equal(false);
    }
  });

describe('the layout of an ecogram of up to 40 people', () => {
  it('has nobody stand on another, on the resident or on a name', () => {
    holds((layout) => {
      const {centre, client} = layout;
      apart([...symbolsOf(layout), ...namesOf(layout)]);
      apart([middleOf(layout), ...namesOf(layout)]);
      for (const {x, y, width, height} of symbolsOf(layout)) {
        const aside = Math.max(0, x - centre.x, centre.x - x - width);
        const below = Math.max(0, y - centre.y, centre.y - y - height);
        expect(Math.hypot(aside, below)).to.be.at.least(client);
      }
    });
  });

  it('keeps everyone and every name within the drawing', () => {
    holds((layout) => {
      for (const {x, y, width, height} of [...symbolsOf(layout), ...namesOf(layout)]) {
        expect(x).to.be.at.least(-0.01);
        expect(y).to.be.at.least(-0.01);
        expect(x + width).to.be.at.most(layout.width + 0.01);
        expect(y + height).to.be.at.most(layout.height + 0.01);
      }
    });
  });

  it('shows every name, or in its place the number that stands in the list', () => {
    holds((layout, list) => {
      layout.people.forEach(({id, label, number}, i) => {
        expect(id).to.equal(list[i]!.id);
        if (label) expect(label.lines.join(' ')).to.equal(list[i]!.name);
        else expect(number).to.equal(list[i]!.number);
      });
    });
  });

  it('puts everyone on the ring of how near they are, and the nearer rings inside the farther', () => {
    holds(({people: places, rings, centre}, list) => {
      places.forEach(({x, y}, i) => {
        const {rx, ry} = rings[list[i]!.ring]!;
        expect(Math.hypot((x - centre.x) / rx, (y - centre.y) / ry)).to.be.closeTo(1, 0.001);
      });
      rings.slice(1).forEach((ring, i) => expect(ring.rx).to.be.greaterThan(rings[i]!.rx));
    });
  });

  it('makes distance nearness wherever rings are circles', () => {
    holds(({people: places, rings, centre}, list) => {
      if (rings.some(({rx, ry}) => rx !== ry)) return;
      const distance = (i: number) => Math.hypot(places[i]!.x - centre.x, places[i]!.y - centre.y);
      list.forEach((a, i) =>
        list.forEach((b, j) => {
          if (a.ring < b.ring) expect(distance(i)).to.be.lessThan(distance(j));
        }),
      );
    });
  });

  it('has nobody stand on the line to another, or draws lines short', () => {
    holds(({people: places, centre, symbol, hasClearLines}) => {
      if (!hasClearLines) return;
      const points = places.map(({x, y}) => [x - centre.x, y - centre.y] as const);
      for (const [ax, ay] of points) {
        for (const [bx, by] of points) {
          const isFarther = Math.hypot(bx, by) > Math.hypot(ax, ay) + 0.01;
          if (!isFarther || ax * bx + ay * by <= 0) continue;
          expect(Math.abs(ax * by - ay * bx) / Math.hypot(bx, by)).to.be.at.least(symbol / 2);
        }
      }
    });
  });

  it('gives the same people the same picture, and changes nothing that it is given', () => {
    holds((layout, list) => {
      const frozen = JSON.stringify(list);
      const again = ecogramLayout(list, {
        width: layout.width,
        unit: layout.unit,
        resident: 'bewoner',
        measure: (text) => measure(text) * layout.unit,
        lineHeight: 17.5 * layout.unit,
      });
      expect(again).to.deep.equal(layout);
      expect(JSON.stringify(list)).to.equal(frozen);
    });
  });

  it('stands clear and in circles for a network as large as most, in the room of a tablet', () => {
    const list = Array.from({length: 15}, (_, i): EcogramPerson => ({
      id: `p${i}`,
      ring: (i % 3) as EcogramPerson['ring'],
      name: `vriend ${i + 1}`,
      number: i + 1,
    }));
    const {rings, hasClearLines, people: places} = layoutIn(list, {width: 608, unit: 1});
    expect(hasClearLines).to.equal(true);
    for (const {rx, ry} of rings) expect(rx).to.equal(ry);
    expect(places.filter(({label}) => label)).to.have.length(15);
  });

  it('shows the resident alone when there is nobody else', () => {
    const {people: places, client} = layoutIn([], {width: 320, unit: 1});
    expect(places).to.deep.equal([]);
    expect(2 * client).to.be.greaterThan(measure('bewoner'));
  });
});
