import {expect} from '@open-wc/testing';
import type {Moment} from '../../src/core/work/moments.js';
import {notScored, profileRows, profileSentences} from '../../src/methodiek/zrm-matrix/profile.js';
import {scoringWords} from '../../src/methodiek/zrm-matrix/scoring-words.js';
import type {ZrmAnswer, ZrmValue} from '../../src/methodiek/zrm-matrix/value.js';
import '../support/console.js';

const DOMAINS = [
  {id: 'a', title: 'Wonen'},
  {id: 'b', title: 'Geld'},
  {id: 'c', title: 'Werk'},
];
const LEVELS = ['1', '2', '3', '4'];
const at = (id: Moment<ZrmAnswer>['id'], answers: Record<string, ZrmAnswer>): Moment<ZrmAnswer> => ({
  id,
  date: '',
  answers,
});
const value = (...moments: Moment<ZrmAnswer>[]): ZrmValue => ({
  edition: '',
  choices: DOMAINS.map(({id}) => ({id, why: ''})),
  moments,
});
const say = (filled: ZrmValue) => {
  const rows = profileRows(filled, DOMAINS, LEVELS);
  return profileSentences(rows, notScored(filled, DOMAINS, rows), scoringWords, (id) => `niveau ${id}`);
};

describe('the profile of the matrix', () => {
  it('has the lowest domain first, and equal ones in the order of choosing', () => {
    const rows = profileRows(
      value(at('start', {a: {level: '3'}, b: {level: '1'}, c: {level: '3'}})),
      DOMAINS,
      LEVELS,
    );
    expect(rows.map(({id}) => id)).to.deep.equal(['b', 'a', 'c']);
  });

  it('leaves out what was not chosen or not scored', () => {
    const filled = value(at('start', {a: {level: '3'}, b: {note: 'nog vragen'}}));
    const rows = profileRows({...filled, choices: filled.choices.slice(0, 2)}, DOMAINS, LEVELS);
    expect(rows.map(({id}) => id)).to.deep.equal(['a']);
    expect(say(filled)).to.include('Gekozen, maar nog zonder niveau: Geld en Werk.');
  });

  it('says what rose, stayed and fell between the first and the last moment with a level', () => {
    const sentences = say(
      value(
        at('start', {a: {level: '1'}, b: {level: '3'}, c: {level: '2'}}),
        at('tussentijds', {a: {level: '4'}}),
        at('afsluiting', {a: {level: '2'}, b: {level: '3'}, c: {level: '1'}}),
      ),
    );
    expect(sentences).to.deep.equal([
      'Het laagst staat Werk: niveau 1.',
      'Gestegen sinds het eerste moment: Wonen.',
      'Gelijk gebleven sinds het eerste moment: Geld.',
      'Gedaald sinds het eerste moment: Werk.',
    ]);
  });

  it('says where the resident and the professional see it differently, and which way', () => {
    const sentences = say(
      value(
        at('start', {
          a: {level: '2', resident: '4'},
          b: {level: '3', resident: '1'},
          c: {level: '3', resident: '3'},
        }),
      ),
    );
    expect(sentences).to.include('De bewoner ziet het hoger dan de professional bij Wonen.');
    expect(sentences).to.include('De bewoner ziet het lager dan de professional bij Geld.');
    expect(sentences.join(' ')).to.not.contain('bij Werk');
  });

  it('names the domains to work on', () => {
    expect(
      say(value(at('start', {a: {level: '2', workOn: true}, b: {level: '3', workOn: true}}))),
    ).to.include('Hier willen jullie aan werken: Wonen en Geld.');
  });

  it('shows a domain for which only the resident gave a level', () => {
    const rows = profileRows(value(at('start', {a: {resident: '2'}})), DOMAINS, LEVELS);
    expect(rows[0]).to.include({level: undefined, resident: '2', difference: undefined});
  });
});
