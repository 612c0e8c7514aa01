import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readSheets} from '../../src/bouwstenen/kb-teamscan/open-sheets.js';
import {
  SHEET_FORMAT,
  SPREAD_FROM,
  agreedAnswer,
  isDivided,
  knownSheet,
  mergeSheets,
  randomId,
  sheetValue,
  spreadOf,
  type Sheet,
} from '../../src/bouwstenen/kb-teamscan/sheets.js';
import {toFile} from '../../src/core/work/take-away/file.js';
import '../support/console.js';
import {ROWS, sheets} from './support/arbitraries.js';

const sheetOf = (id: string, answer: string, savedAt = '2026-11-02T09:00:00Z'): Sheet =>
  knownSheet({id, answers: {'blok/schulden': {answer}}}, savedAt, 'start')!;

describe('merging answer sheets', () => {
  it('does not depend on the order in which they are opened', () => {
    fc.assert(
      fc.property(
        sheets.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, {minLength: all.length}),
            fc.nat({max: all.length}),
          ),
        ),
        ([all, shuffled, cut]) => {
          const atOnce = mergeSheets([], all);
          const inTwo = mergeSheets(mergeSheets([], shuffled.slice(0, cut)), shuffled.slice(cut));
          expect(inTwo).to.deep.equal(atOnce);
        },
      ),
    );
  });

  it('changes nothing when a sheet is opened again', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const once = mergeSheets([], all);
        expect(mergeSheets(once, all)).to.deep.equal(once);
        expect(mergeSheets(once, once)).to.deep.equal(once);
      }),
    );
  });

  it('keeps one sheet for each member and moment: the latest', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const merged = mergeSheets([], all);
        const keys = merged.map(({id, moment}) => `${id} ${moment}`);
        expect(new Set(keys).size).to.equal(keys.length);
        for (const {id, moment, savedAt} of all) {
          const kept = merged.find((one) => one.id === id && one.moment === moment)!;
          expect(kept.savedAt >= savedAt).to.equal(true);
          expect(all).to.deep.include(kept);
        }
      }),
    );
  });

  it('knows that times in two time zones are the same', () => {
    const winter = sheetOf('aaaaaaaa', 'deels', '2026-11-02T10:00:00+01:00');
    const later = sheetOf('aaaaaaaa', 'genoeg', '2026-11-02T09:30:00Z');
    expect(mergeSheets([later], [winter])[0]!.answers['blok/schulden']!.answer).to.equal('genoeg');
  });
});

describe('how the answers spread', () => {
  const members = (answers: readonly string[]) => answers.map((answer, i) => sheetOf(`member-${i}`, answer));

  it(`shows from ${SPREAD_FROM} sheets on`, () => {
    expect(spreadOf(members(['deels', 'deels', 'genoeg']), 'blok/schulden')).to.equal(undefined);
    const spread = spreadOf(members(['deels', 'deels', 'genoeg', 'specialist']), 'blok/schulden')!;
    expect(spread.counts).to.deep.equal({genoeg: 1, deels: 2, 'te-weinig': 0, specialist: 1, nvt: 0});
    expect(isDivided(spread)).to.equal(true);
    expect(agreedAnswer(spread)).to.equal(undefined);
  });

  it('counts who says nothing of a row', () => {
    const spread = spreadOf(members(['deels', 'deels', 'deels', 'deels']), 'blok/armoede')!;
    expect(spread.silent).to.equal(4);
    expect(isDivided(spread)).to.equal(false);
  });

  it('counts every sheet once for every row', () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...ROWS), (all, row) => {
        const spread = spreadOf(all, row);
        if (all.length < SPREAD_FROM) expect(spread).to.equal(undefined);
        else {
          const given = Object.values(spread!.counts).reduce((sum, count) => sum + count, 0);
          expect(given + spread!.silent).to.equal(all.length);
        }
      }),
    );
  });

  it('agrees only where four say the same and nobody else differs', () => {
    const same = members(['deels', 'deels', 'deels', 'deels']);
    expect(agreedAnswer(spreadOf(same, 'blok/schulden')!)).to.equal('deels');
    const silent = knownSheet({id: 'member-x', answers: {'blok/armoede': {answer: 'nvt'}}}, '', 'start')!;
    expect(agreedAnswer(spreadOf([...same.slice(1), silent], 'blok/schulden')!)).to.equal(undefined);
  });
});

describe('an answer sheet', () => {
  it('holds a random number and the answers, and no notes', () => {
    const id = randomId();
    expect(id).to.match(/^[0-9a-f]{32}$/);
    expect(randomId()).to.not.equal(id);
    const value = sheetValue(id, {
      'blok/schulden': {answer: 'deels', note: 'Belde 06 12345678', training: true},
      'blok/armoede': {note: 'alleen een notitie'},
    });
    expect(value).to.deep.equal({id, answers: {'blok/schulden': {answer: 'deels', training: true}}});
  });

  it('comes back the same from a file', async () => {
    const id = randomId();
    const {text, name} = toFile(
      SHEET_FORMAT,
      'kennisbouwstenen',
      sheetValue(id, {'blok/schulden': {answer: 'te-weinig'}}),
      'antwoordblad',
      new Date('2026-11-02T09:00:00Z'),
    );
    const read = await readSheets([new File([text], name)], 'start', new Set(ROWS), WORDS);
    expect(read).to.deep.equal({
      sheets: [
        {
          id,
          savedAt: '2026-11-02T09:00:00.000Z',
          moment: 'start',
          answers: {'blok/schulden': {answer: 'te-weinig'}},
        },
      ],
      refused: [],
    });
  });
});

const WORDS = {sheetDamaged: 'geen antwoorden', sheetIsScan: 'een hele teamscan'};
const file = (name: string, text: string) => new File([text], name, {type: 'application/json'});
const sheetFile = (name: string, value: unknown) =>
  file(name, JSON.stringify({format: 'wijkgids/kb-teamscan-antwoordblad', version: 1, savedAt: '', value}));

describe('opening several files', () => {
  it('refuses what is no answer sheet by its name, and takes the others', async () => {
    const read = await readSheets(
      [
        sheetFile('goed 1.json', {id: 'aaaaaaaa', answers: {'blok/schulden': {answer: 'deels'}}}),
        file('vakantie.json', '{"foto": 1}'),
        file('matrix.json', '{"format":"wijkgids/zrm-matrix","version":1,"value":{}}'),
        file('scan.json', '{"format":"wijkgids/kb-teamscan","version":1,"value":{}}'),
        file('kapot.json', '{"format": "wijk'),
        file('leeg.json', ''),
        sheetFile('zonder nummer.json', {answers: {'blok/schulden': {answer: 'deels'}}}),
        sheetFile('zonder antwoord.json', {id: 'cccccccc', answers: {'blok/weg': {answer: 'deels'}}}),
        sheetFile('goed 2.json', {id: 'bbbbbbbb', answers: {'blok/armoede': {answer: 'nvt'}}}),
      ],
      'start',
      new Set(ROWS),
      WORDS,
    );
    expect(read.sheets.map(({id}) => id)).to.deep.equal(['aaaaaaaa', 'bbbbbbbb']);
    expect(read.refused.map((line) => line.split(':')[0])).to.deep.equal([
      'vakantie.json',
      'matrix.json',
      'scan.json',
      'kapot.json',
      'leeg.json',
      'zonder nummer.json',
      'zonder antwoord.json',
    ]);
    expect(read.refused[2]).to.equal('scan.json: een hele teamscan');
    expect(read.refused[3]).to.contain('beschadigd');
  });

  it('takes of a sheet only what it knows', () => {
    const sheet = knownSheet(
      {
        id: 'aaaaaaaa',
        name: 'Jansen',
        answers: {
          'blok/schulden': {answer: 'deels', note: 'geheim', training: 'ja'},
          'blok/armoede': {answer: 'veel'},
          'blok/weg': {answer: 'genoeg'},
        },
      },
      'gisteren',
      'start',
      new Set(ROWS),
    );
    expect(sheet).to.deep.equal({
      id: 'aaaaaaaa',
      savedAt: '',
      moment: 'start',
      answers: {'blok/schulden': {answer: 'deels'}},
    });
  });

  it('survives any file', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => knownSheet(JSON.parse(json), '', 'start', new Set(ROWS))).to.not.throw();
      }),
    );
  });
});
