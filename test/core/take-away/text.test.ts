import {expect} from '@open-wc/testing';
import {
  charactersOf,
  isFollowable,
  labelled,
  linesOf,
  oneLine,
} from '../../../src/core/work/take-away/text.js';
import '../../support/console.js';

describe('a text that is taken along', () => {
  it('has the lines that were written, whatever the line breaks', () => {
    expect(linesOf('a\nb\r\nc\rd\u2028e')).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('keeps a blank line and an indent in the middle, and none around it', () => {
    expect(linesOf(' \n\n a  \n\n  b \n\n')).to.deep.equal([' a', '', '  b']);
  });

  it('has no lines when nothing is there to see', () => {
    for (const text of ['', ' ', '\n\r\n\t', '\u0000']) expect(linesOf(text)).to.deep.equal([]);
  });

  it('loses control characters, and no emoji or letter of any script', () => {
    expect(linesOf('a\u0000b\u001B[31m\tc 👩‍👩‍👧 لا')).to.deep.equal(['ab[31m\tc 👩‍👩‍👧 لا']);
  });

  it('stands on one line as a title', () => {
    expect(oneLine('  Wonen\r\nen zorg ')).to.equal('Wonen en zorg');
  });

  it('gets a colon as a label, unless it ends as a sentence does', () => {
    expect(['Niveau', 'Waarom?', 'Let op:', 'Klaar.', 'Twee\nregels', ' '].map(labelled)).to.deep.equal([
      'Niveau:',
      'Waarom?',
      'Let op:',
      'Klaar.',
      'Twee regels:',
      '',
    ]);
  });

  it('is counted by characters and not by halves of them', () => {
    expect(charactersOf('a😀b')).to.deep.equal(['a', '😀', 'b']);
  });
});

describe('an address', () => {
  for (const url of ['https://example.org/a?b=c', 'http://example.org', 'mailto:a@example.org', 'tel:112']) {
    it(`can be followed: ${url}`, () => expect(isFollowable(url)).to.equal(true));
  }
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'file:///etc',
    '/pad',
    'www.example.org',
    '',
  ]) {
    it(`stays text: ${JSON.stringify(url)}`, () => expect(isFollowable(url)).to.equal(false));
  }
});
