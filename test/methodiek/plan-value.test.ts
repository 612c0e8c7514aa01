import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Draft} from '../../src/core/work/drafts.js';
import {isPartFilled, PARTS, skippedFrames} from '../../src/methodiek/action-plan/parts.js';
import {Rows} from '../../src/methodiek/action-plan/rows.js';
import {
  LISTS,
  changeLine,
  discuss,
  emptyPlan,
  knownPlan,
  nextId,
  originOf,
  removeLine,
  takeOver,
  type ListId,
  type PlanLine,
  type PlanValue,
} from '../../src/methodiek/action-plan/value.js';
import {consoleLines} from '../support/console.js';

const FRAMES = ['eigen-kracht', 'sociaal-netwerk', 'algemene-voorzieningen', 'individuele-voorzieningen'];
const DRAFT: Draft = {
  about: 'methodiek/zrm-domein/financien',
  kind: 'problem',
  title: 'Financiën',
  text: 'Ik kom niet rond',
  basis: 'Zelfredzaamheid-Matrix 2013: niveau 2',
  notice: 'Geen officiële ZRM-tekst.',
};

const text = fc.string({maxLength: 40});
const origin = fc.record({
  about: fc.constantFrom('methodiek/zrm-domein/a', 'methodiek/zrm-domein/b'),
  title: text,
  basis: text,
  actNow: fc.subarray(['112', 'veilig-thuis', 'nergens']),
});
const line = fc.record(
  {
    id: fc.constantFrom('1', '2', '3', 'x', ''),
    text,
    who: text,
    when: text,
    done: fc.boolean(),
    careful: fc.boolean(),
    frame: fc.constantFrom(...FRAMES),
    from: origin,
  },
  {requiredKeys: ['frame']},
);
/** Plans as a file may hold them: right in form, with any texts, ids that repeat, and lines that say nothing. */
const plan = fc.record(
  {
    problems: fc.array(line),
    goals: fc.array(line),
    results: fc.array(line),
    solutions: fc.array(line),
    discussed: fc.array(fc.constantFrom(...FRAMES)),
    actions: fc.array(line),
    evaluation: fc.record({date: fc.constantFrom('', '2026-11-22', 'morgen'), how: text, outcome: text}),
    followUp: fc.record({date: fc.constantFrom('', '2026-02-30', '2026-03-01'), how: text}),
    note: text,
  },
  {requiredKeys: []},
);
const linesOf = (value: PlanValue, list: ListId) => value[list] as readonly {id: string; text: string}[];

describe('what is filled in on a plan', () => {
  it('stays the same when it is kept and set again', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const value = knownPlan(given, FRAMES);
        expect(knownPlan(JSON.parse(JSON.stringify(value)), FRAMES)).to.deep.equal(value);
      }),
    );
  });

  it('survives any damage: what is not known is left out, every line has an id of its own and says something', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), plan, fc.dictionary(fc.constantFrom(...LISTS), fc.anything())),
        (given) => {
          const value = knownPlan(given, FRAMES);
          for (const list of LISTS) {
            const ids = linesOf(value, list).map(({id}) => id);
            expect(new Set(ids).size).to.equal(ids.length);
            for (const {id: _id, careful: _careful, ...said} of value[list] as readonly PlanLine[])
              expect(Object.values(said).some(Boolean)).to.equal(true);
          }
          for (const {frame} of value.solutions) expect(FRAMES).to.include(frame);
          consoleLines('warn');
        },
      ),
    );
  });

  it('warns of a frame that does not exist', () => {
    const value = knownPlan({solutions: [{text: 'Iets', frame: 'los'}], discussed: ['ook-niet']}, FRAMES);
    expect([value.solutions, value.discussed]).to.deep.equal([[], []]);
    expect(consoleLines('warn').join()).to.match(/frame "los".*frame "ook-niet"/s);
  });

  it('takes a date only when it exists, and help lines only when we have them', () => {
    const value = knownPlan({
      evaluation: {date: 'morgen'},
      followUp: {date: '2027-01-31'},
      problems: [{text: 'Ik', from: {about: 'a', actNow: ['112', 'nergens']}}],
    });
    expect([value.evaluation.date, value.followUp.date]).to.deep.equal(['', '2027-01-31']);
    expect(value.problems[0]!.from!.actNow).to.deep.equal(['112']);
  });

  it('keeps on a line only what belongs to its list', () => {
    const all = {text: 'Ik', who: 'ik', when: 'nu', done: true, frame: 'eigen-kracht'};
    const value = knownPlan({problems: [all], solutions: [all], actions: [all]}, FRAMES);
    expect(value.problems).to.deep.equal([{id: '1', text: 'Ik'}]);
    expect(value.solutions).to.deep.equal([{id: '1', frame: 'eigen-kracht', text: 'Ik'}]);
    expect(value.actions).to.deep.equal([{id: '1', text: 'Ik', who: 'ik', when: 'nu', done: true}]);
  });
});

describe('changing a plan', () => {
  it('changes one line and no other, in any list', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(...LISTS), fc.string({minLength: 1}), (given, list, words) => {
        const before = knownPlan(given, FRAMES);
        const id = linesOf(before, list)[0]?.id ?? nextId(before[list]);
        const after = changeLine(before, list, id, {text: words, frame: 'eigen-kracht'});
        expect(linesOf(after, list).find((one) => one.id === id)?.text).to.equal(words);
        const others = (value: PlanValue) => ({
          ...value,
          [list]: linesOf(value, list).filter((one) => one.id !== id),
        });
        expect(others(after)).to.deep.equal(others(before));
      }),
    );
  });

  it('puts a line that was empty where it is shown, and takes one out that says nothing any more', () => {
    const three = knownPlan({
      goals: [
        {id: '1', text: 'a'},
        {id: '2', text: 'b'},
        {id: '3', text: 'c'},
      ],
    });
    const two = changeLine(three, 'goals', '2', {text: ''});
    expect(two.goals.map(({id}) => id)).to.deep.equal(['1', '3']);
    const again = changeLine(two, 'goals', '2', {text: 'B'}, ['1', '2', '3', '4']);
    expect(again.goals.map((one) => one.text)).to.deep.equal(['a', 'B', 'c']);
    expect(changeLine(again, 'goals', '4', {text: 'd'}, ['1', '2', '3', '4']).goals.at(-1)!.text).to.equal(
      'd',
    );
    expect(changeLine(again, 'goals', '9', {text: ''})).to.equal(again);
  });

  it('keeps a line that comes from somewhere, also when its text is taken out', () => {
    const value = changeLine(takeOver(emptyPlan(), 'problems', DRAFT), 'problems', '1', {text: ''});
    expect(value.problems).to.deep.equal([{id: '1', text: '', from: originOf(DRAFT)}]);
    expect(removeLine(value, 'problems', '1').problems).to.deep.equal([]);
  });

  it('takes a draft over once, at the end, and changes nothing that is there', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const before = knownPlan(given, FRAMES);
        const draft = {...DRAFT, about: 'methodiek/zrm-domein/nieuw'};
        const after = takeOver(before, 'problems', draft);
        expect(after.problems.slice(0, -1)).to.deep.equal(before.problems);
        expect({...after, problems: []}).to.deep.equal({...before, problems: []});
        expect(after.problems.at(-1)).to.include({text: draft.text});
        expect(takeOver(after, 'problems', {...draft, text: 'Iets anders'})).to.equal(after);
      }),
    );
  });

  it('marks what is careful at home when it takes it over', () => {
    expect(takeOver(emptyPlan(), 'problems', {...DRAFT, careful: true}).problems[0]!.careful).to.equal(true);
  });
});

describe('how far a plan is', () => {
  it('counts a part as soon as anything stands there', () => {
    expect(PARTS.filter((part) => isPartFilled(emptyPlan(), part))).to.deep.equal([]);
    const value = {
      ...discuss(emptyPlan(), 'eigen-kracht', true),
      evaluation: {date: '', how: 'Thuis', outcome: ''},
      followUp: {date: '2027-01-31', how: ''},
    };
    expect(PARTS.filter((part) => isPartFilled(value, part))).to.deep.equal([
      'solutions',
      'evaluation',
      'followUp',
    ]);
    expect(discuss(value, 'eigen-kracht', false).discussed).to.deep.equal([]);
  });

  it('names the lighter frames of which nothing was said, once a heavier one has a solution', () => {
    const heavy = changeLine(emptyPlan(), 'solutions', '1', {text: 'Rolstoel', frame: FRAMES[3]!});
    expect(skippedFrames(emptyPlan(), FRAMES[3]!, FRAMES)).to.deep.equal([]);
    expect(skippedFrames(heavy, FRAMES[3]!, FRAMES)).to.deep.equal(FRAMES.slice(0, 3));
    const light = changeLine(discuss(heavy, FRAMES[1]!, true), 'solutions', '2', {
      text: 'Zelf',
      frame: FRAMES[0]!,
    });
    expect(skippedFrames(light, FRAMES[3]!, FRAMES)).to.deep.equal([FRAMES[2]]);
    expect(skippedFrames(light, FRAMES[0]!, FRAMES)).to.deep.equal([]);
  });
});

describe('the lines that are shown', () => {
  it('begin with an empty one, and get one more only when the last is filled', () => {
    const rows = new Rows();
    expect(rows.of('goals', [])).to.deep.equal(['1']);
    expect(rows.add('goals', [])).to.equal('1');
    const lines = [{id: '1', text: 'Ik wil'}];
    expect(rows.add('goals', lines)).to.equal('2');
    expect(rows.of('goals', lines)).to.deep.equal(['1', '2']);
  });

  it('stay where they are while someone empties them', () => {
    const rows = new Rows();
    rows.of('goals', [
      {id: '1', text: 'a'},
      {id: '2', text: 'b'},
    ]);
    rows.keep('goals', '1');
    expect(rows.of('goals', [{id: '2', text: 'b'}])).to.deep.equal(['1', '2']);
    rows.clear();
    expect(rows.of('goals', [{id: '2', text: 'b'}])).to.deep.equal(['2']);
  });

  it('never share an id with a line in another frame', () => {
    const rows = new Rows();
    const solutions = [{id: '1', text: 'a'}];
    const ids = FRAMES.map((frame, i) => rows.of(`solutions/${frame}`, i ? [] : solutions, solutions)[0]);
    expect(new Set(ids).size).to.equal(4);
  });
});
