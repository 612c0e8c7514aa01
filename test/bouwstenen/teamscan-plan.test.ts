import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ANSWERS, type Answer} from '../../src/bouwstenen/kb-teamscan/answers.js';
import {outcomeRows, outcomeSentences} from '../../src/bouwstenen/kb-teamscan/outcome.js';
import {agree, move, planCandidates, planItems, setPlanned} from '../../src/bouwstenen/kb-teamscan/plan.js';
import type {ScanPart} from '../../src/bouwstenen/kb-teamscan/rows.js';
import {answer, emptyScan, type TeamscanValue} from '../../src/bouwstenen/kb-teamscan/value.js';
import {sentencesAbout, teamscanWords} from '../../src/bouwstenen/kb-teamscan/words.js';
import '../support/console.js';
import {ROWS} from './support/arbitraries.js';

const PART: ScanPart = {
  id: 'inkomen',
  title: 'Inkomen',
  isQuick: false,
  rows: ROWS.map((key) => ({
    key,
    title: key,
    name: key,
    part: 'inkomen',
    partTitle: 'Inkomen',
    isBelow: false,
    about: {text: [], general: [], specific: []},
    links: [],
    local: [],
  })),
};
const rowsOf = (value: TeamscanValue, moment: 'start' | 'tussentijds' = 'start') =>
  outcomeRows(value, [PART], moment);
const planned = (value: TeamscanValue) => planItems(value, rowsOf(value)).map(({row}) => row.key);
const answered = (answers: readonly (Answer | undefined)[]): TeamscanValue =>
  answers.reduce<TeamscanValue>(
    (value, given, i) => (given ? answer(value, 'start', ROWS[i]!, {answer: given}) : value),
    emptyScan(),
  );
const GAPS = answered(ROWS.map(() => 'te-weinig'));

describe('the training plan', () => {
  it('holds what the team knows too little of and what it wants training in', () => {
    let value = answered(['te-weinig', 'genoeg', 'deels', 'specialist', undefined]);
    expect(planned(value)).to.deep.equal([ROWS[0]]);
    value = answer(value, 'start', ROWS[3]!, {training: true});
    expect(planned(value)).to.deep.equal([ROWS[0], ROWS[3]]);
    expect(planCandidates(value, rowsOf(value)).map(({key}) => key)).to.deep.equal([ROWS[2]]);
  });

  it('holds the same rows after any moves, in the order of those moves', () => {
    const moves = fc.array(
      fc.record({row: fc.constantFrom(...ROWS), by: fc.constantFrom(-1 as const, 1 as const)}),
    );
    fc.assert(
      fc.property(moves, (list) => {
        const expected = [...ROWS];
        const value = list.reduce((value, {row, by}) => {
          const at = expected.indexOf(row);
          const other = expected[at + by];
          if (other) [expected[at], expected[at + by]] = [other, row];
          return move(value, planned(value), row, by);
        }, GAPS);
        expect(planned(value)).to.deep.equal(expected);
      }),
    );
  });

  it('undoes a move by the opposite one', () => {
    const down = move(GAPS, planned(GAPS), ROWS[1]!, 1);
    expect(planned(move(down, planned(down), ROWS[1]!, -1))).to.deep.equal(planned(GAPS));
  });

  it('never moves a row because a role or a date was given', () => {
    let value = agree(GAPS, planned(GAPS), ROWS[4]!, {role: 'teamleider'});
    value = agree(value, planned(value), ROWS[2]!, {date: '2027-02-01'});
    expect(planned(value)).to.deep.equal(ROWS);
    expect(planItems(value, rowsOf(value))[4]!.role).to.equal('teamleider');
    expect(agree(value, planned(value), ROWS[2]!, {date: 'morgen'}).plan[2]!.date).to.equal('');
  });

  it('lets the team take a row out and put it back, last', () => {
    const without = setPlanned(GAPS, planned(GAPS), ROWS[0]!, false);
    expect(planned(without)).to.deep.equal(ROWS.slice(1));
    expect(planCandidates(without, rowsOf(without)).map(({key}) => key)).to.deep.equal([ROWS[0]]);
    const back = setPlanned(without, planned(without), ROWS[0]!, true);
    expect(planned(back)).to.deep.equal([...ROWS.slice(1), ROWS[0]]);
  });

  it('puts a new gap behind what has a place', () => {
    let value = answered([undefined, 'te-weinig', 'te-weinig', undefined, undefined]);
    value = move(value, planned(value), ROWS[2]!, -1);
    value = answer(value, 'start', ROWS[0]!, {answer: 'te-weinig'});
    expect(planned(value)).to.deep.equal([ROWS[2], ROWS[1], ROWS[0]]);
  });

  it('lets go of a row that the team knows by now, whatever stood in the plan', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), fc.boolean(), (row, on) => {
        const value = setPlanned(GAPS, ROWS, row, on);
        expect(planned(answer(value, 'start', row, {answer: 'genoeg'}))).to.not.include(row);
      }),
    );
  });
});

describe('the outcome', () => {
  const sentenceWords = sentencesAbout(teamscanWords);
  const sentences = (value: TeamscanValue, moment: 'start' | 'tussentijds' = 'start') =>
    outcomeSentences(rowsOf(value, moment), sentenceWords).map(({text}) => text);

  it('says what is strong, what is missing, who is called in and what is unknown', () => {
    expect(sentences(answered(['genoeg', 'te-weinig', 'deels', 'specialist', undefined]))).to.deep.equal([
      `Hier weten we genoeg van: ${ROWS[0]}.`,
      `Hier weten we te weinig van: ${ROWS[1]}.`,
      `Dit weten we deels: ${ROWS[2]}.`,
      `Hiervoor schakelen we een specialist in: ${ROWS[3]}.`,
      `Nog niet besproken: ${ROWS[4]}.`,
    ]);
  });

  it('names every row exactly once by its answer', () => {
    const answers = fc.array(fc.option(fc.constantFrom(...ANSWERS), {nil: undefined}), {
      minLength: ROWS.length,
      maxLength: ROWS.length,
    });
    fc.assert(
      fc.property(answers, (given) => {
        const about = outcomeSentences(rowsOf(answered(given)), sentenceWords).flatMap(({rows}) =>
          rows.map(({key}) => key),
        );
        expect(about.sort()).to.deep.equal([...ROWS].sort());
      }),
    );
  });

  it('compares with the last earlier moment at which an answer was given', () => {
    let value: TeamscanValue = answered(['te-weinig', 'genoeg', 'deels', 'specialist', undefined]);
    value = {...value, moments: [...value.moments, {id: 'tussentijds', date: '', answers: {}}]};
    value = answer(value, 'tussentijds', ROWS[0]!, {answer: 'deels'});
    value = answer(value, 'tussentijds', ROWS[1]!, {answer: 'te-weinig'});
    value = answer(value, 'tussentijds', ROWS[3]!, {answer: 'genoeg'});
    const rows = rowsOf(value, 'tussentijds');
    expect(rows.map(({change}) => change)).to.deep.equal(['rose', 'fell', 'unknown', 'unknown', 'unknown']);
    expect(rows[0]!.before).to.equal('te-weinig');
    expect(sentences(value, 'tussentijds')).to.include.members([
      `Hier weten we meer van dan eerder: ${ROWS[0]}.`,
      `Hier weten we minder van dan eerder: ${ROWS[1]}.`,
    ]);
    expect(rowsOf(value)[0]!.before).to.equal(undefined);
  });
});
