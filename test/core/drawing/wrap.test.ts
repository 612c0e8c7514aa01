import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {wrapText} from '../../../src/core/drawing/wrap.js';
import '../../support/console.js';

/** Every letter is as wide as the next, so that a width is a number of letters. */
const letters = (text: string) => text.length;
const SOFT = '\u{AD}';

const CASES: readonly [what: string, text: string, width: number, lines: string[]][] = [
  ['keeps what fits on one line', 'Sociaal netwerk', 15, ['Sociaal netwerk']],
  ['breaks at a space', 'Sociaal netwerk', 14, ['Sociaal', 'netwerk']],
  ['fills a line before it starts the next', 'a bb ccc dddd', 6, ['a bb', 'ccc', 'dddd']],
  ['leaves a word whole that is too wide', 'Huisvesting nu', 5, ['Huisvesting', 'nu']],
  ['breaks a wide word after its hyphen', 'zelfredzaamheid-matrix', 16, ['zelfredzaamheid-', 'matrix']],
  ['breaks a wide word after its slash', 'ondersteuning/begeleiding', 15, ['ondersteuning/', 'begeleiding']],
  ['leaves the hyphen in a word that fits', 'een zrm-matrix', 10, ['een', 'zrm-matrix']],
  [
    'breaks a wide word at a soft hyphen',
    `Maat${SOFT}schappelijke${SOFT}participatie`,
    17,
    ['Maatschappelijke-', 'participatie'],
  ],
  ['does not show soft hyphens in a word that fits', `maat${SOFT}schap${SOFT}pij`, 12, ['maatschappij']],
  [
    'goes on behind a word that it broke',
    `een gezins${SOFT}vervangend huis`,
    12,
    ['een gezins-', 'vervangend', 'huis'],
  ],
  ['starts a wide word on the line at hand', 'de aan-en-uit-knop', 10, ['de aan-en-', 'uit-knop']],
  ['takes several spaces and line breaks for one space', '  a \n\t b  ', 9, ['a b']],
  ['makes no lines of nothing', ' ', 9, []],
  ['puts each word on its own line where there is no room', 'a b', 0, ['a', 'b']],
];

describe('breaking a text into lines', () => {
  for (const [what, text, width, lines] of CASES) {
    it(what, () => {
      expect(wrapText(text, width, letters)).to.deep.equal(lines);
    });
  }

  it('loses no word, and no line is wider than there is room unless one word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), {maxLength: 12});
    fc.assert(
      fc.property(words, fc.integer({min: 0, max: 40}), (list, width) => {
        const lines = wrapText(list.join(' '), width, letters);
        expect(lines.join(' ')).to.equal(list.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' '), line).to.equal(true);
      }),
    );
  });

  it('loses no letter of words with places to break', () => {
    const word = fc
      .array(fc.stringMatching(/^[a-z]{1,6}$/), {minLength: 1, maxLength: 5})
      .chain((parts) => fc.constantFrom('-', '/', SOFT).map((sign) => parts.join(sign)));
    const onlyLetters = (text: string) => text.replaceAll(/[^a-z]/g, '');
    fc.assert(
      fc.property(fc.array(word), fc.integer({min: 0, max: 30}), (list, width) => {
        const lines = wrapText(list.join(' '), width, letters);
        expect(onlyLetters(lines.join(''))).to.equal(onlyLetters(list.join('')));
        for (const line of lines) {
          expect(line).to.equal(line.trim());
          // The widest piece has six letters and a sign.
          expect(line.length).to.be.at.most(Math.max(width, 7));
        }
      }),
    );
  });
});
