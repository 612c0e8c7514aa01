import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {linearScale, pointScale} from '../../../src/core/drawing/scale.js';
import '../../support/console.js';

describe('a scale of steps', () => {
  it('puts each step in the middle of an equal share', () => {
    const scale = pointScale(['1', '2', '3', '4'], 200);
    expect(scale.step).to.equal(50);
    expect(scale.ids.map((id) => scale.at(id))).to.deep.equal([25, 75, 125, 175]);
  });

  it('knows no place for a step that it does not have', () => {
    expect(pointScale(['1', '2'], 100).at('3')).to.equal(undefined);
    expect(pointScale([], 100).at('')).to.equal(undefined);
    expect(pointScale([], 100).step).to.equal(100);
  });

  it('keeps the order and the room, for any steps', () => {
    const ids = fc.uniqueArray(fc.string(), {minLength: 1});
    fc.assert(
      fc.property(ids, fc.double({min: 1, max: 5000, noNaN: true}), (steps, length) => {
        const scale = pointScale(steps, length);
        const places = steps.map((id) => scale.at(id)!);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(places[0]).to.be.closeTo(scale.step / 2, 1e-6);
        expect(length - places.at(-1)!).to.be.closeTo(scale.step / 2, 1e-6);
      }),
    );
  });
});

describe('a scale of numbers', () => {
  it('runs from the start of its range to the end', () => {
    const scale = linearScale([2, 18], [0, 320]);
    expect([2, 10, 18].map(scale.at)).to.deep.equal([0, 160, 320]);
  });

  it('may run backwards', () => {
    expect([0, 5, 10].map(linearScale([0, 10], [100, 0]).at)).to.deep.equal([100, 50, 0]);
  });

  it('goes on outside its domain', () => {
    expect(linearScale([0, 10], [0, 100]).at(12)).to.equal(120);
  });

  it('puts a domain of one number in the middle', () => {
    expect(linearScale([4, 4], [0, 100]).at(4)).to.equal(50);
  });
});
