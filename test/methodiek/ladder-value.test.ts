import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {MOMENTS, withDate, withMoment, withoutMoment} from '../../src/core/work/moments.js';
import {
  answer,
  asShared,
  clearAnswer,
  emptyLadder,
  knownLadder,
  withMoments,
  type LadderValue,
} from '../../src/methodiek/participation-ladder/value.js';
import {consoleLines} from '../support/console.js';

const RUNGS = ['1', '2', '3', '4', '5', '6'];
const rung = fc.constantFrom(...RUNGS, '');
const moment = fc.constantFrom(...MOMENTS);

/** Any sequence of what a user can do. */
const steps = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('current' as const), moment, rung}),
    fc.record({do: fc.constant('wish' as const), moment, rung}),
    fc.record({do: fc.constant('note' as const), moment, text: fc.string({maxLength: 60})}),
    fc.record({do: fc.constant('clear' as const), moment}),
    fc.record({do: fc.constant('add' as const), moment}),
    fc.record({do: fc.constant('remove' as const), moment}),
    fc.record({
      do: fc.constant('date' as const),
      moment,
      date: fc.constantFrom('2026-11-22', '', '2026-13-45'),
    }),
  ),
  {maxLength: 25},
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

const act = (value: LadderValue, step: Step): LadderValue => {
  switch (step.do) {
    case 'current':
    case 'wish':
      return answer(value, step.moment, {[step.do]: step.rung});
    case 'note':
      return answer(value, step.moment, {note: step.text});
    case 'clear':
      return clearAnswer(value, step.moment);
    case 'add':
      return withMoments(value, (moments) => withMoment(moments, step.moment));
    case 'remove':
      return withMoments(value, (moments) => withoutMoment(moments, step.moment));
    case 'date':
      return withMoments(value, (moments) => withDate(moments, step.moment, step.date));
  }
};

describe('what is filled in on the ladder', () => {
  it('comes back the same from JSON, whatever the user did', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const value = list.reduce(act, emptyLadder());
        expect(knownLadder(JSON.parse(JSON.stringify(value)), RUNGS)).to.deep.equal(value);
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
        }, emptyLadder());
      }),
    );
  });

  it('survives any JSON that is handed in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = knownLadder(JSON.parse(json), RUNGS);
        expect(knownLadder(value, RUNGS)).to.deep.equal(value);
        consoleLines('warn');
      }),
    );
  });

  it('is plain: moments with where someone stands, the wish and a note', () => {
    const value = answer(emptyLadder(), 'start', {current: '2', wish: '4', note: 'Wil onder de mensen'});
    expect(value).to.deep.equal({
      moments: [{id: 'start', date: '', current: '2', wish: '4', note: 'Wil onder de mensen'}],
    });
    expect(asShared(value.moments)[0]!.answers).to.have.property('ladder');
  });

  it('is empty again after everything of a moment is taken back', () => {
    const value = answer(emptyLadder(), 'start', {current: '2', wish: '4', note: 'x'});
    expect(clearAnswer(value, 'start')).to.deep.equal(emptyLadder());
  });

  it('leaves out a rung that the ladder does not have, and says which it has', () => {
    const value = knownLadder({moments: [{id: 'start', current: '7', wish: '3', date: '2026-11-22'}]}, RUNGS);
    expect(value.moments).to.deep.equal([{id: 'start', date: '2026-11-22', wish: '3'}]);
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <participation-ladder>: value has the rung "7"; expected 1, 2, 3, 4, 5, 6.',
    ]);
  });
});
