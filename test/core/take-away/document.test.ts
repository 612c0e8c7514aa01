import {expect} from '@open-wc/testing';
import {withoutEmpty, type Block, type TakeAwaySection} from '../../../src/core/work/take-away/document.js';
import {HOSTILE, documentOf, everywhere} from './samples.js';
import '../../support/console.js';

const blocksOf = (...blocks: Block[]) => withoutEmpty(documentOf(...blocks)).sections[0]?.blocks;
const section = (id: string, depth: number, text: string): TakeAwaySection => ({
  id,
  title: id,
  depth,
  blocks: [{kind: 'paragraph', text}],
});

describe('a document without what is empty', () => {
  it('loses blocks in which nothing stands', () => {
    const full: Block = {kind: 'paragraph', text: 'x'};
    expect(
      blocksOf(
        {kind: 'paragraph', text: ' \n '},
        {kind: 'list', items: ['', ' ']},
        {kind: 'table', caption: 'Profiel', head: ['a', 'b'], rows: [['', ' ']]},
        {kind: 'table', caption: 'Profiel', head: ['a'], rows: []},
        {kind: 'fields', pairs: [['Notitie', '']]},
        {kind: 'link', text: 'Bron', url: ''},
        full,
      ),
    ).to.deep.equal([full]);
  });

  it('loses blank items, rows and fields, and keeps those beside them', () => {
    expect(
      blocksOf(
        {kind: 'list', items: ['', 'b'], ordered: true},
        {
          kind: 'table',
          caption: '',
          head: ['a', 'b'],
          rows: [
            ['', ''],
            ['Wonen', ''],
          ],
        },
        {
          kind: 'fields',
          pairs: [
            ['a', ''],
            ['', 'b'],
          ],
        },
      ),
    ).to.deep.equal([
      {kind: 'list', items: ['b'], ordered: true},
      {kind: 'table', caption: '', head: ['a', 'b'], rows: [['Wonen', '']]},
      {kind: 'fields', pairs: [['', 'b']]},
    ]);
  });

  it('loses blank lines under the title and at the foot', () => {
    const {facts, foot} = withoutEmpty({...documentOf(), facts: ['', 'a'], foot: [' ', 'b']});
    expect([facts, foot]).to.deep.equal([['a'], ['b']]);
  });

  it('loses a section in which nothing is left', () => {
    expect(withoutEmpty(documentOf({kind: 'paragraph', text: ''})).sections).to.deep.equal([]);
  });

  it('keeps an empty section for the sake of a filled one that belongs to it', () => {
    const sections = [
      section('a', 0, ''),
      section('a1', 1, ''),
      section('a2', 1, 'x'),
      section('b', 0, ''),
      section('b1', 1, ''),
      section('c', 0, 'x'),
    ];
    expect(withoutEmpty({...documentOf(), sections}).sections.map(({id}) => id)).to.deep.equal([
      'a',
      'a2',
      'c',
    ]);
  });

  it('changes nothing in what it was given', () => {
    const given = documentOf({kind: 'list', items: ['', 'b']});
    const before = JSON.stringify(given);
    withoutEmpty(given);
    expect(JSON.stringify(given)).to.equal(before);
  });

  for (const text of HOSTILE) {
    it(`keeps as it is: ${text}`, () =>
      expect(withoutEmpty(everywhere(text))).to.deep.equal(everywhere(text)));
  }
});
