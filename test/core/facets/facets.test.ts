import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  applyFacets,
  chosenCount,
  toggled,
  type Facet,
  type FacetChoice,
} from '../../../src/core/facets/facets.js';
import '../../support/console.js';

interface Thing {
  readonly owner: number;
  readonly colours: readonly string[];
  readonly sizes: readonly string[];
  readonly uses: readonly string[];
}
type Id = 'colour' | 'size' | 'use';

const facets: readonly Facet<Thing, Id>[] = [
  {id: 'colour', valuesOf: ({colours}) => colours},
  {id: 'size', valuesOf: ({sizes}) => sizes},
  {id: 'use', valuesOf: ({uses}) => uses},
];
const VALUES = ['a', 'b', 'c', 'd'];
const values = () => fc.uniqueArray(fc.constantFrom(...VALUES));
const things = fc.array(
  fc.record({owner: fc.nat({max: 5}), colours: values(), sizes: values(), uses: values()}),
);
const choices: fc.Arbitrary<FacetChoice<Id>> = fc.record(
  {colour: values(), size: values(), use: values()},
  {requiredKeys: []},
);
const anyFacet = fc.constantFrom(...facets);

/** The same in the slowest and plainest way. */
const plainly = (items: readonly Thing[], choice: FacetChoice<Id>) =>
  items.filter((item) =>
    facets.every(({id, valuesOf}) => {
      const chosen = choice[id] ?? [];
      return !chosen.length || valuesOf(item).some((value) => chosen.includes(value));
    }),
  );
const found = (items: readonly Thing[], choice: FacetChoice<Id>) => applyFacets(items, facets, choice).items;

describe('facets', () => {
  it('let everything through, in order, when nothing is chosen', () => {
    fc.assert(
      fc.property(things, (items) => {
        expect(found(items, {})).to.deep.equal(items);
      }),
    );
  });

  it('widen within a facet and narrow between facets', () => {
    const red = {owner: 1, colours: ['red'], sizes: ['big'], uses: []};
    const blue = {owner: 2, colours: ['blue'], sizes: ['small', 'big'], uses: []};
    const none = {owner: 3, colours: [], sizes: [], uses: []};
    const all = [red, blue, none];
    expect(found(all, {colour: ['red', 'blue']})).to.deep.equal([red, blue]);
    expect(found(all, {colour: ['red', 'blue'], size: ['small']})).to.deep.equal([blue]);
    expect(found(all, {colour: ['green']})).to.deep.equal([]);
  });

  it('find what a plain filter finds', () => {
    fc.assert(
      fc.property(things, choices, (items, choice) => {
        expect(found(items, choice)).to.deep.equal(plainly(items, choice));
      }),
    );
  });

  it('count what choosing that value alone in its facet would give', () => {
    fc.assert(
      fc.property(things, choices, anyFacet, fc.constantFrom(...VALUES), (items, choice, {id}, value) => {
        const {counts} = applyFacets(items, facets, choice);
        expect(counts[id].get(value) ?? 0).to.equal(plainly(items, {...choice, [id]: [value]}).length);
      }),
    );
  });

  it('count a thing once, however many of its places fit', () => {
    fc.assert(
      fc.property(things, choices, anyFacet, fc.constantFrom(...VALUES), (items, choice, {id}, value) => {
        const {counts} = applyFacets(items, facets, choice, ({owner}) => owner);
        const owners = new Set(plainly(items, {...choice, [id]: [value]}).map(({owner}) => owner));
        expect(counts[id].get(value) ?? 0).to.equal(owners.size);
      }),
    );
  });

  it('never lose anything when a value is added to a facet with a choice', () => {
    fc.assert(
      fc.property(things, choices, anyFacet, fc.constantFrom(...VALUES), (items, choice, {id}, value) => {
        fc.pre(Boolean(choice[id]?.length));
        const wider = new Set(found(items, {...choice, [id]: [...choice[id]!, value]}));
        expect(found(items, choice).every((item) => wider.has(item))).to.equal(true);
      }),
    );
  });

  it('never win anything when a facet without a choice gets one', () => {
    fc.assert(
      fc.property(things, choices, anyFacet, values(), (items, choice, {id}, chosen) => {
        const before = new Set(found(items, {...choice, [id]: []}));
        expect(found(items, {...choice, [id]: chosen}).every((item) => before.has(item))).to.equal(true);
      }),
    );
  });

  it('do not care in which order values are chosen or facets are given', () => {
    fc.assert(
      fc.property(things, choices, (items, choice) => {
        const turned = Object.fromEntries(
          Object.entries(choice).map(([id, chosen]) => [id, [...chosen].reverse()]),
        );
        const reversed = applyFacets(items, [...facets].reverse(), turned);
        expect(reversed.items).to.deep.equal(found(items, choice));
        expect(reversed.counts).to.deep.equal(applyFacets(items, facets, choice).counts);
      }),
    );
  });

  it('leave what they were given as it was', () => {
    fc.assert(
      fc.property(things, choices, (items, choice) => {
        const before = JSON.stringify([items, choice]);
        applyFacets(items, facets, choice);
        expect(JSON.stringify([items, choice])).to.equal(before);
      }),
    );
  });
});

describe('a choice', () => {
  it('is itself again after a value is put in and taken out', () => {
    fc.assert(
      fc.property(choices, anyFacet, fc.constantFrom(...VALUES), (choice, {id}, value) => {
        const twice = toggled(toggled(choice, id, value), id, value);
        expect([...(twice[id] ?? [])].sort()).to.deep.equal([...(choice[id] ?? [])].sort());
      }),
    );
  });

  it('counts all chosen values', () => {
    expect(chosenCount({})).to.equal(0);
    expect(chosenCount({colour: ['a', 'b'], size: [], use: ['c']})).to.equal(3);
  });
});
