import {expect} from '@open-wc/testing';
import type {Block} from '../../../src/core/work/take-away/document.js';
import {toText} from '../../../src/core/work/take-away/to-text.js';
import {HOSTILE, documentOf, everywhere} from './samples.js';
import '../../support/console.js';

/** What stands between the heading of the section and the foot. */
const bodyOf = (...blocks: Block[]): string => {
  const text = toText(documentOf(...blocks));
  const [, body] = /^Deel\n----\n([^]*)\n\nGeen officiële ZRM-tekst\n$/m.exec(text) ?? [];
  return body ?? `no section in: ${text}`;
};

describe('a document as text for a dossier field', () => {
  it('has underlined titles, and a blank line between its parts', () => {
    const text = toText({
      title: 'Profiel',
      facts: ['22 november 2026', 'Start'],
      sections: [
        {id: 'a', title: 'In het kort', blocks: [{kind: 'paragraph', text: 'Eén.'}]},
        {
          id: 'b',
          title: 'Wonen',
          depth: 1,
          blocks: [
            {kind: 'fields', pairs: [['Niveau', '3']]},
            {kind: 'paragraph', text: 'Twee.'},
          ],
        },
      ],
      foot: ['Bron', 'Datum'],
    });
    expect(text).to.equal(
      [
        'Profiel',
        '=======',
        '22 november 2026',
        'Start',
        '',
        'In het kort',
        '-----------',
        'Eén.',
        '',
        'Wonen',
        'Niveau: 3',
        '',
        'Twee.',
        '',
        'Bron',
        'Datum',
        '',
      ].join('\n'),
    );
  });

  it('underlines a title with an emoji by its characters', () => {
    expect(toText({title: 'a😀', facts: [], sections: [], foot: []})).to.equal('a😀\n==\n');
  });

  it('has lists with dashes and with numbers, further lines indented', () => {
    expect(
      bodyOf({kind: 'list', items: ['a\nb', 'c']}, {kind: 'list', items: ['d', 'e'], ordered: true}),
    ).to.equal('- a\n  b\n- c\n\n1. d\n2. e');
  });

  it('has tables as an item for each row, without blank cells', () => {
    const table: Block = {
      kind: 'table',
      caption: 'Niveau per domein',
      head: ['Domein', 'Start', 'Woorden van de bewoner'],
      rows: [
        ['Wonen', '3', ''],
        ['Werk', '', 'Moe.\nEn te druk.'],
      ],
    };
    expect(bodyOf(table)).to.equal(
      [
        'Niveau per domein:',
        '- Wonen',
        '  Start: 3',
        '- Werk',
        '  Woorden van de bewoner:',
        '    Moe.',
        '    En te druk.',
      ].join('\n'),
    );
  });

  it('reads a table whose rows are longer or shorter than its head', () => {
    expect(bodyOf({kind: 'table', caption: '', head: ['a'], rows: [['x', 'y'], ['z']]})).to.equal(
      '- x\n  y\n- z',
    );
  });

  it('has a value of several lines below its label, with its blank lines', () => {
    expect(bodyOf({kind: 'fields', pairs: [['Notitie', 'een\n\ntwee']]})).to.equal(
      'Notitie:\n  een\n\n  twee',
    );
  });

  it('shows the address of a link, once', () => {
    expect(
      bodyOf(
        {kind: 'link', text: 'Bron', url: 'https://example.org/'},
        {kind: 'link', text: 'https://example.org/', url: 'https://example.org/'},
      ),
    ).to.equal('Bron: https://example.org/\n\nhttps://example.org/');
  });

  it('wraps no line', () => {
    const long = 'woord '.repeat(200).trim();
    expect(bodyOf({kind: 'paragraph', text: long})).to.equal(long);
  });

  it('leaves out what is empty, and never has two blank lines in a row', () => {
    const text = toText({
      ...documentOf({kind: 'paragraph', text: ' '}),
      sections: [
        {id: 'a', title: 'Leeg', blocks: []},
        {id: 'b', title: '', blocks: [{kind: 'paragraph', text: 'x'}]},
      ],
    });
    expect(text).to.not.contain('Leeg');
    expect(text).to.not.contain('\n\n\n');
    expect(text).to.contain('\n\nx\n\n');
  });

  for (const text of HOSTILE) {
    it(`takes over literally: ${text}`, () => {
      const lines = toText(everywhere(text)).split('\n');
      expect(lines[0]).to.equal(text);
      expect(lines).to.include(`- ${text}`);
      expect(lines).to.include(`1. ${text}`);
      expect(lines.filter((line) => line === text)).to.have.length.at.least(4);
      expect(lines.filter((line) => line.includes(text)).length).to.equal(
        toText(everywhere('x'))
          .split('\n')
          .filter((line) => line.includes('x')).length,
      );
    });
  }
});
