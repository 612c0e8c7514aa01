import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ANSWERS} from '../../src/bouwstenen/kb-teamscan/answers.js';
import {
  answer,
  clearAnswer,
  emptyScan,
  knownScan,
  pick,
  type KnownIds,
  type TeamscanValue,
} from '../../src/bouwstenen/kb-teamscan/value.js';
import {agree, move, setPlanned} from '../../src/bouwstenen/kb-teamscan/plan.js';
import {mergeSheets} from '../../src/bouwstenen/kb-teamscan/sheets.js';
import {consoleLines} from '../support/console.js';
import {ROWS, sheets} from './support/arbitraries.js';

const KNOWN: KnownIds = {domains: ['inkomen', 'veiligheid'], rows: new Set(ROWS)};
const row = fc.constantFrom(...ROWS);
const text = fc.string({maxLength: 40});

/** Any sequence of what a team can do. */
const steps = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('pick' as const), id: fc.constantFrom(...KNOWN.domains), on: fc.boolean()}),
    fc.record({do: fc.constant('answer' as const), row, answer: fc.constantFrom(...ANSWERS)}),
    fc.record({do: fc.constant('training' as const), row, on: fc.boolean()}),
    fc.record({do: fc.constant('note' as const), row, text}),
    fc.record({do: fc.constant('clear' as const), row}),
    fc.record({do: fc.constant('move' as const), row, by: fc.constantFrom(-1 as const, 1 as const)}),
    fc.record({do: fc.constant('role' as const), row, text}),
    fc.record({do: fc.constant('date' as const), row, text: fc.constantFrom('2027-02-01', '', 'morgen')}),
    fc.record({do: fc.constant('plan' as const), row, on: fc.boolean()}),
    fc.record({do: fc.constant('sheets' as const), sheets}),
  ),
  {maxLength: 30},
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

const act = (value: TeamscanValue, step: Step): TeamscanValue => {
  switch (step.do) {
    case 'pick':
      return pick(value, [step.id], step.on);
    case 'answer':
      return answer(value, 'start', step.row, {answer: step.answer});
    case 'training':
      return answer(value, 'start', step.row, {training: step.on});
    case 'note':
      return answer(value, 'start', step.row, {note: step.text});
    case 'clear':
      return clearAnswer(value, 'start', step.row);
    case 'move':
      return move(value, ROWS, step.row, step.by);
    case 'role':
      return agree(value, ROWS, step.row, {role: step.text});
    case 'date':
      return agree(value, ROWS, step.row, {date: step.text});
    case 'plan':
      return setPlanned(value, ROWS, step.row, step.on);
    case 'sheets':
      return {...value, sheets: mergeSheets(value.sheets, step.sheets)};
  }
};

describe('what is filled in on the teamscan', () => {
  it('comes back the same from JSON, whatever the team did', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const value = list.reduce(act, emptyScan());
        expect(knownScan(JSON.parse(JSON.stringify(value)), KNOWN)).to.deep.equal(value);
      }),
    );
  });

  it('never changes the value that it was given', () => {
    fc.assert(
      fc.property(steps, (list) => {
        list.reduce((value, step) => {
          const frozen = JSON.stringify(value);
          const next = act(value, step);
          expect(JSON.stringify(value)).to.equal(frozen);
          return next;
        }, emptyScan());
      }),
    );
  });

  it('survives any JSON that is handed in, and takes it over once and for all', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = knownScan(JSON.parse(json), KNOWN);
        expect(knownScan(value, KNOWN)).to.deep.equal(value);
        consoleLines('warn');
      }),
    );
  });

  it('survives fields of the wrong kind in every place', () => {
    const junk = fc.oneof(fc.anything(), fc.constantFrom('blok/schulden', 'start', '__proto__'));
    const value = fc.record({
      domains: fc.oneof(junk, fc.array(junk)),
      moments: fc.array(
        fc.record({id: junk, date: junk, answers: fc.dictionary(fc.constantFrom(...ROWS), junk)}),
      ),
      plan: fc.array(fc.record({row: fc.oneof(row, junk), role: junk, date: junk, planned: junk})),
      sheets: fc.array(fc.record({id: junk, savedAt: junk, moment: junk, answers: junk})),
      sheetId: junk,
    });
    fc.assert(
      fc.property(value, (given) => {
        const taken = knownScan(given, KNOWN);
        expect(knownScan(JSON.parse(JSON.stringify(taken)), KNOWN)).to.deep.equal(taken);
        consoleLines('warn');
      }),
    );
  });

  it('is empty again after all that was said of a row is wiped', () => {
    const said = answer(emptyScan(), 'start', 'blok/schulden', {answer: 'deels', note: 'x', training: true});
    expect(clearAnswer(said, 'start', 'blok/schulden')).to.deep.equal(emptyScan());
  });

  it('leaves out what does not exist, and says where', () => {
    const value = knownScan(
      {
        domains: ['geld', 'inkomen', 'inkomen'],
        moments: [
          {
            id: 'start',
            answers: {'blok/geld': {answer: 'deels'}, 'blok/schulden': {answer: 'veel', note: 'blijft'}},
          },
        ],
      },
      KNOWN,
    );
    expect(value.domains).to.deep.equal(['inkomen']);
    expect(value.moments[0]!.answers).to.deep.equal({'blok/schulden': {note: 'blijft'}});
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <kb-teamscan>: value names the domain "geld", which does not exist; it is left out.',
      '[wijkgids] <kb-teamscan>: value names the row "blok/geld", which does not exist; it is left out.',
      '[wijkgids] <kb-teamscan>: value has answer "veel" for "blok/schulden"; expected genoeg, deels, te-weinig, specialist, nvt.',
    ]);
  });

  it('keeps a target group and a block with the same id apart', () => {
    const both = answer(
      answer(emptyScan(), 'start', 'blok/lhbti', {answer: 'deels'}),
      'start',
      'doelgroep/lhbti',
      {answer: 'genoeg'},
    );
    expect(knownScan(both, KNOWN).moments[0]!.answers).to.deep.equal({
      'blok/lhbti': {answer: 'deels'},
      'doelgroep/lhbti': {answer: 'genoeg'},
    });
  });
});
