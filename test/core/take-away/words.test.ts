import {expect} from '@open-wc/testing';
import {fill, takeAwayWords} from '../../../src/core/work/take-away/words.js';
import {HOSTILE} from './samples.js';
import '../../support/console.js';

describe('a sentence with something to fill in', () => {
  it('has it filled in wherever it stands', () => {
    expect(fill('{found}, {expected}, {found}', {found: 'a', expected: 2})).to.equal('a, 2, a');
  });

  it('keeps what nothing was given for', () => {
    expect(fill('{found} {expected}', {found: 'a'})).to.equal('a {expected}');
  });

  for (const text of [...HOSTILE, '{expected}', '$1']) {
    it(`takes literally: ${text}`, () =>
      expect(fill('“{found}” {expected}', {found: text, expected: 'x'})).to.equal(`“${text}” x`));
  }
});

describe('the sentences about files', () => {
  for (const [name, text] of Object.entries(takeAwayWords).filter(([key]) => key.startsWith('file'))) {
    it(`say what was expected: ${name}`, () => expect(text).to.contain('{expected}'));
  }
});
