import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, textFilter} from '../../../src/core/facets/text-filter.js';
import '../../support/console.js';

const finds = (typed: string, text: string) => textFilter(typed)(fold(text));
const word = fc.stringMatching(/^[a-zéïç]{1,6}$/);

describe('typed words', () => {
  it('are found without capitals and diacritics, both ways', () => {
    expect(finds('financien', 'Praatplaat Financiën')).to.equal(true);
    expect(finds('ÉÉN', 'een')).to.equal(true);
    expect(finds("foto's", 'Foto’s van thuis')).to.equal(true);
  });

  it('are found within longer words and next to signs', () => {
    expect(finds('kov', 'KOPP/KOV')).to.equal(true);
    expect(finds('kaart', 'Signaalkaart')).to.equal(true);
  });

  it('must all occur', () => {
    expect(finds('kaart scheiding', 'Kaart over armoede')).to.equal(false);
  });

  it('let everything through when nothing or only spaces are typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', ' ', ' \t  '), (text, typed) => finds(typed, text)),
    );
  });

  it('are found in any order, with any spaces between', () => {
    fc.assert(
      fc.property(fc.array(word, {minLength: 1}), fc.nat(), (words, turn) => {
        const at = turn % words.length;
        const turned = [...words.slice(at), ...words.slice(0, at)];
        return finds(`  ${turned.join('   ')} `, words.join(' '));
      }),
    );
  });

  it('find less with every word more', () => {
    fc.assert(
      fc.property(
        fc.array(word),
        word,
        fc.string(),
        (words, more, text) => !finds([...words, more].join(' '), text) || finds(words.join(' '), text),
      ),
    );
  });

  it('fold the same after folding once', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });
});
