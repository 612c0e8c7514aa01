import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  byNumber,
  sortRows,
  sortedBy,
  COLUMNS,
  type Row,
} from '../../src/kwaliteit/quality-criteria/overview-rows.js';
import {FACETS} from '../../src/kwaliteit/quality-criteria/desk.js';
import {outlineOf} from '../../src/kwaliteit/quality-criteria/reading/outline.js';
import {find, makeShelf} from '../../src/kwaliteit/quality-criteria/reading/shelf.js';
import {valuesOf} from '../../src/kwaliteit/quality-criteria/vocabulary.js';
import type {CriteriaList, Element} from '../../src/kwaliteit/schema.js';
import '../support/console.js';
import {COUNTS, TOTAL, allRecords, type AllRecords} from './support.js';

let records: AllRecords;
before(async () => (records = await allRecords()));

describe('a framework in the document’s order', () => {
  it('has every criterion, heading, explanation and remark once', () => {
    for (const {record} of records.lists) {
      const pieces = outlineOf(record).flatMap((part) => part.pieces);
      const of = <What extends (typeof pieces)[number]['what']>(what: What) =>
        pieces.filter((piece): piece is Extract<typeof piece, {what: What}> => piece.what === what);
      expect(of('criteria').flatMap(({criteria}) => criteria)).to.have.members(record.criteria);
      expect(of('heading').map(({heading}) => heading)).to.have.members(record.headings);
      expect(of('explanation').map(({explanation}) => explanation)).to.have.members(
        record.explanations ?? [],
      );
      expect(of('remark').map(({remark}) => remark)).to.have.members(record.remarks ?? []);
    }
  });

  it('loses nothing, however headings and criteria are mixed', () => {
    const element = fc.constantFrom<Element>('dienstverlening', 'samenwerking');
    const lists = fc
      .record({
        under: fc.array(fc.option(fc.nat(5), {nil: undefined}), {minLength: 1, maxLength: 6}),
        criteria: fc.array(fc.record({at: fc.option(fc.nat(5), {nil: undefined}), element}), {minLength: 1}),
        notes: fc.array(fc.record({at: fc.nat(5), place: fc.constantFrom('before', 'after')})),
      })
      .map(({under, criteria, notes}) => {
        const key = (at: number) => `k${at % under.length}`;
        return {
          // A heading stands under an earlier one, so that there are no circles.
          headings: under.map((above, at) => ({
            key: `k${at}`,
            title: 'T',
            ...(above !== undefined && above < at ? {under: `k${above}`} : {}),
          })),
          criteria: criteria.map(({at, element}, i) => ({
            id: String(i),
            elements: [element],
            ...(at === undefined ? {} : {heading: key(at)}),
          })),
          explanations: notes.map(({at, place}, i) => ({id: `e${i}`, heading: key(at), place, text: ['x']})),
        } as unknown as CriteriaList;
      });
    fc.assert(
      fc.property(lists, (list) => {
        const pieces = outlineOf(list).flatMap((part) => part.pieces);
        const criteria = pieces.flatMap((piece) => (piece.what === 'criteria' ? piece.criteria : []));
        const told = pieces.flatMap((piece) => (piece.what === 'explanation' ? [piece.explanation] : []));
        expect(criteria).to.have.members(list.criteria);
        expect(told).to.have.members(list.explanations!);
      }),
    );
  });
});

describe('the overview’s rows', () => {
  const rows = (): Row[] =>
    records.frameworks.map((framework, at) => ({framework, criteria: COUNTS[at]!, usedFor: ''}));
  const numbers = (sorted: readonly Row[]) => sorted.map(({framework}) => framework.record.number);

  it('stand in the document’s order at first', () => {
    expect(numbers(sortRows(rows(), byNumber))).to.deep.equal([...Array(15).keys()].map((i) => i + 1));
  });

  it('show the newest and the longest first at the first click, and turn round at the second', () => {
    const years = sortedBy('year', byNumber);
    expect(years).to.deep.equal({column: 'year', descending: true});
    expect(numbers(sortRows(rows(), years))[0]).to.equal(8);
    const most = sortedBy('criteria', byNumber);
    expect(numbers(sortRows(rows(), most)).slice(0, 2)).to.deep.equal([11, 12]);
    expect(sortedBy('criteria', most).descending).to.equal(false);
  });

  it('stay all there, and equal ones in the document’s order, however they are sorted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (column, descending) => {
        const sorted = sortRows(rows(), {column, descending});
        expect(sorted.map(({framework}) => framework.id)).to.have.members(
          records.frameworks.map(({id}) => id),
        );
        const sameYear = sorted.filter(({framework}) => framework.record.year === 2019);
        if (column === 'year') expect(numbers(sameYear)).to.deep.equal([2, 3, 9]);
      }),
    );
  });
});

describe('the shelf of criteria', () => {
  const shelf = () => makeShelf(records.frameworks, records.lists, records.purchases, (id) => id);

  it('has as many criteria for each framework as the document', () => {
    const {counts, items} = find(shelf(), {choice: {}, text: ''});
    expect(items).to.have.length(TOTAL);
    expect(records.frameworks.map(({id}) => counts.framework.get(id))).to.deep.equal(COUNTS);
  });

  it('finds in everything that a criterion says, in any order of words', () => {
    const found = (text: string) => find(shelf(), {choice: {}, text}).items.map(({fullId}) => fullId);
    expect(found('kindcheck')).to.include('kwaliteit/criterium/beschermd-wonen-en-opvang/5');
    // In a point, in a tip, in a heading, in the framework’s name.
    expect(found('traumasensitief')).to.deep.equal(['kwaliteit/criterium/werken-aan-veiligheid/6']);
    expect(found('houvast methodiek')).to.deep.equal(['kwaliteit/criterium/beschermd-wonen-en-opvang/25']);
    expect(found('jij-kader')).to.have.length(14);
  });

  it('counts for every value of every filter what it would find', () => {
    const one = shelf();
    for (const facet of FACETS) {
      const {counts} = find(one, {choice: {topic: ['veiligheid']}, text: ''});
      for (const value of valuesOf(facet, records)) {
        const choice = facet === 'topic' ? {topic: [value]} : {topic: ['veiligheid'], [facet]: [value]};
        expect(find(one, {choice, text: ''}).items).to.have.length(counts[facet].get(value) ?? 0);
      }
    }
  });

  it('counts what the document gives as a task to the municipality as addressed to it too', () => {
    const {items} = find(shelf(), {choice: {addressee: ['gemeente']}, text: ''});
    expect(items.filter(({criterion}) => criterion.taskOf)).to.have.length(7);
    expect(items).to.have.length(16);
  });
});
