import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {compareOrdinal, differenceInSteps, type OrdinalChange} from '../../src/core/work/compare.js';
import '../support/console.js';

const LEVELS = ['acuut', 'niet', 'beperkt', 'voldoende', 'volledig'];

const CASES: readonly [string | undefined, string | undefined, OrdinalChange, number | undefined][] = [
  ['acuut', 'niet', 'rose', 1],
  ['acuut', 'volledig', 'rose', 4],
  ['beperkt', 'beperkt', 'stayed', 0],
  ['voldoende', 'niet', 'fell', -2],
  [undefined, 'niet', 'new', undefined],
  ['', 'niet', 'new', undefined],
  ['niet', undefined, 'unknown', undefined],
  ['niet', '', 'unknown', undefined],
  [undefined, undefined, 'unknown', undefined],
  ['', '', 'unknown', undefined],
  ['7', 'niet', 'unknown', undefined],
  ['niet', '7', 'unknown', undefined],
  [undefined, '7', 'unknown', undefined],
  ['7', '7', 'unknown', undefined],
];

describe('comparing two answers', () => {
  for (const [before, after, change, steps] of CASES) {
    it(`says of ${before ?? 'nothing'} and then ${after ?? 'nothing'}: ${change}`, () => {
      expect(compareOrdinal(LEVELS, before, after)).to.equal(change);
      expect(differenceInSteps(LEVELS, before, after)).to.equal(steps);
    });
  }

  it('knows nothing of a scale without steps', () => {
    expect(compareOrdinal([], 'a', 'a')).to.equal('unknown');
    expect(compareOrdinal([], undefined, 'a')).to.equal('unknown');
  });

  it('tells the opposite when the two change places, on any scale', () => {
    const opposite = {rose: 'fell', fell: 'rose', stayed: 'stayed'};
    const scaleAndPair = fc
      .uniqueArray(fc.string({minLength: 1}), {minLength: 1})
      .chain((order) => fc.tuple(fc.constant(order), fc.constantFrom(...order), fc.constantFrom(...order)));
    fc.assert(
      fc.property(scaleAndPair, ([order, a, b]) => {
        const there = compareOrdinal(order, a, b) as keyof typeof opposite;
        expect(compareOrdinal(order, b, a)).to.equal(opposite[there]);
        expect(differenceInSteps(order, a, b)! + differenceInSteps(order, b, a)!).to.equal(0);
      }),
    );
  });
});
