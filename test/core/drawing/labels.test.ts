import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  overlap,
  placeLabels,
  type Box,
  type Label,
  type LabelRoom,
} from '../../../src/core/drawing/labels.js';
import '../../support/console.js';

/** Every letter is 10 wide and a line 20 high. */
const measure = (text: string) => text.length * 10;
const room: LabelRoom = {width: 300, height: 200, measure};
const label = (id: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  id,
  text: id,
  x,
  y,
  ...more,
});

describe('placing labels', () => {
  it('shows a label where it wants to stand', () => {
    const {shown, numbered} = placeLabels([label('Wonen', 150, 100)], room);
    expect(shown).to.deep.equal([
      {id: 'Wonen', lines: ['Wonen'], box: {x: 125, y: 90, width: 50, height: 20}, anchor: 'middle'},
    ]);
    expect(numbered).to.deep.equal([]);
  });

  it('lets it begin or end at its place', () => {
    const {shown} = placeLabels(
      [label('begin', 150, 50, {anchor: 'start'}), label('end', 150, 150, {anchor: 'end'})],
      room,
    );
    expect(shown.map(({box}) => box.x)).to.deep.equal([150, 120]);
  });

  it('slides it inside where it would stick out', () => {
    const {shown} = placeLabels([label('Wonen', 0, 0), label('Werk', 300, 200)], room);
    expect(shown.map(({box}) => [box.x, box.y])).to.deep.equal([
      [0, 0],
      [260, 180],
    ]);
  });

  it('makes a number of one that would have to slide over what it belongs to', () => {
    const {shown, numbered} = placeLabels(
      [label('Wonen', 280, 50, {anchor: 'start'}), label('Werk', 270, 150, {anchor: 'start'})],
      room,
    );
    expect(shown.map(({id, box}) => [id, box.x])).to.deep.equal([['Werk', 260]]);
    expect(numbered.map(({id, placed}) => [id, placed?.box.x])).to.deep.equal([['Wonen', 280]]);
  });

  it('does not draw one whose place lies outside the drawing', () => {
    const {shown, numbered} = placeLabels([label('Wonen', -60, 50), label('Werk', 50, 400)], room);
    expect(shown).to.deep.equal([]);
    expect(numbered.map(({number, placed}) => [number, placed])).to.deep.equal([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('moves it a little up or down where another stands', () => {
    const {shown} = placeLabels([label('Wonen', 150, 100), label('Geld', 150, 108)], {...room, gap: 0});
    expect(shown.map(({box}) => box.y)).to.deep.equal([90, 118]);
  });

  it('makes a number of one that finds no room, in its place', () => {
    const wishes = [label('Huisvesting', 150, 100), label('Gezondheid', 230, 100)];
    const {shown, numbered} = placeLabels(wishes, {...room, shift: 0});
    expect(shown.map(({id}) => id)).to.deep.equal(['Huisvesting']);
    expect(numbered).to.deep.equal([
      {
        id: 'Gezondheid',
        text: 'Gezondheid',
        number: 1,
        placed: {
          id: 'Gezondheid',
          lines: ['1'],
          box: {x: 225, y: 90, width: 10, height: 20},
          anchor: 'middle',
        },
      },
    ]);
  });

  it('gives the place to the label that matters most, and of equals to the first', () => {
    const wishes = [label('a', 50, 50), label('b', 50, 50, {priority: 1}), label('c', 50, 50, {priority: 1})];
    const {shown} = placeLabels(wishes, {...room, shift: 0});
    expect(shown.map(({id}) => id)).to.deep.equal(['b']);
  });

  it('counts the numbers in the order of the labels, whatever matters most', () => {
    const far = 'x'.repeat(40);
    const wishes = [
      label('a', 50, 20, {text: far}),
      label('b', 50, 60),
      label('c', 50, 100, {text: far, priority: 5}),
    ];
    const {numbered} = placeLabels(wishes, room);
    expect(numbered.map(({id, number, placed}) => [id, number, placed?.lines])).to.deep.equal([
      ['a', 1, ['1']],
      ['c', 2, ['2']],
    ]);
  });

  it('breaks a long label into lines that stand around its place', () => {
    const {shown} = placeLabels([label('Sociaal netwerk', 150, 100)], {...room, maxLine: 80});
    expect(shown[0]!.lines).to.deep.equal(['Sociaal', 'netwerk']);
    expect(shown[0]!.box).to.deep.equal({x: 115, y: 80, width: 70, height: 40});
  });

  it('stays clear of what is taken', () => {
    const taken: Box[] = [{x: 100, y: 0, width: 100, height: 200}];
    const {shown, numbered} = placeLabels([label('Wonen', 150, 100), label('Werk', 40, 100)], {
      ...room,
      taken,
    });
    expect(shown.map(({id}) => id)).to.deep.equal(['Werk']);
    expect(numbered[0]!.placed).to.equal(undefined);
  });

  it('has a number in the list for a label whose place is no place', () => {
    const {shown, numbered} = placeLabels([label('Wonen', NaN, 20), label('Werk', 20, Infinity)], room);
    expect(shown).to.deep.equal([]);
    expect(numbered.map(({number, placed}) => [number, placed])).to.deep.equal([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('places nothing when there are no labels', () => {
    expect(placeLabels([], room)).to.deep.equal({shown: [], numbered: []});
  });
});

describe('placing labels, for any wishes', () => {
  const anyLabel = fc.record({
    text: fc.stringMatching(/^[a-zé ]{0,30}$/),
    x: fc.double({min: -50, max: 450, noNaN: true}),
    y: fc.double({min: -50, max: 350, noNaN: true}),
    anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    priority: fc.integer({min: 0, max: 3}),
  });
  const anyLabels = fc
    .array(anyLabel, {maxLength: 40})
    .map((labels) => labels.map((one, i): Label => ({id: String(i), ...one})));
  const anyRoom = fc.record({
    width: fc.integer({min: 0, max: 400}),
    height: fc.integer({min: 0, max: 300}),
    lineHeight: fc.integer({min: 8, max: 30}),
    maxLine: fc.constantFrom(Infinity, 100, 40),
    shift: fc.integer({min: 0, max: 40}),
    gap: fc.integer({min: 0, max: 8}),
    taken: fc.array(
      fc.record({
        x: fc.integer({min: 0, max: 300}),
        y: fc.integer({min: 0, max: 200}),
        width: fc.integer({min: 0, max: 60}),
        height: fc.integer({min: 0, max: 60}),
      }),
      {maxLength: 4},
    ),
  });
  const boxesOf = ({shown, numbered}: ReturnType<typeof placeLabels>) => [
    ...shown.map(({box}) => box),
    ...numbered.flatMap(({placed}) => placed?.box ?? []),
  ];

  it('never lets two overlap, nor one overlap what is taken', () => {
    fc.assert(
      fc.property(anyLabels, anyRoom, (labels, given) => {
        const boxes = boxesOf(placeLabels(labels, {...given, measure}));
        boxes.forEach((box, i) => {
          for (const other of [...boxes.slice(i + 1), ...given.taken])
            expect(overlap(box, other, given.gap - 1e-9), JSON.stringify([box, other])).to.equal(false);
        });
      }),
    );
  });

  it('never lets one leave the drawing', () => {
    fc.assert(
      fc.property(anyLabels, anyRoom, (labels, given) => {
        for (const box of boxesOf(placeLabels(labels, {...given, measure}))) {
          expect(box.x).to.be.at.least(0);
          expect(box.y).to.be.at.least(0);
          expect(box.x + box.width).to.be.at.most(given.width + 1e-9);
          expect(box.y + box.height).to.be.at.most(given.height + 1e-9);
        }
      }),
    );
  });

  it('tells of every label once: shown, or a number of its own', () => {
    fc.assert(
      fc.property(anyLabels, anyRoom, (labels, given) => {
        const {shown, numbered} = placeLabels(labels, {...given, measure});
        const told = [...shown, ...numbered].map(({id}) => id).sort();
        expect(told).to.deep.equal(labels.map(({id}) => id).sort());
        expect(numbered.map(({number}) => number)).to.deep.equal(numbered.map((_, i) => i + 1));
      }),
    );
  });

  it('has room in each box for what is written there', () => {
    fc.assert(
      fc.property(anyLabels, anyRoom, (labels, given) => {
        const {shown, numbered} = placeLabels(labels, {...given, measure});
        for (const {lines, box} of [...shown, ...numbered.flatMap(({placed}) => placed ?? [])]) {
          for (const line of lines) expect(measure(line)).to.be.at.most(box.width);
          expect(box.height).to.equal(lines.length * given.lineHeight);
        }
      }),
    );
  });

  it('shows the label that matters most wherever it fits at all', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const first = label('first', 150, 100, {priority: 9});
        const {shown} = placeLabels([...labels, first], room);
        expect(shown.map(({id}) => id)).to.include('first');
      }),
    );
  });
});
