import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  answer,
  choose,
  clearAnswer,
  emptyZrm,
  giveReason,
  knownZrm,
  type ZrmValue,
} from '../../src/methodiek/zrm-matrix/value.js';
import {consoleLines} from '../support/console.js';

const LEVELS = new Map(
  ['financien', 'huisvesting', 'justitie'].map((id) => [id, ['1', '2', '3', '4', '5']] as const),
);
const domain = fc.constantFrom(...LEVELS.keys());
const level = fc.constantFrom('1', '2', '3', '4', '5');
const text = fc.string({maxLength: 60});

/** Any sequence of what a user can do. */
const steps = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('choose' as const), domain, on: fc.boolean()}),
    fc.record({do: fc.constant('reason' as const), domain, text}),
    fc.record({do: fc.constant('level' as const), domain, level}),
    fc.record({do: fc.constant('work' as const), domain, on: fc.boolean()}),
    fc.record({do: fc.constant('note' as const), domain, text}),
    fc.record({do: fc.constant('clear' as const), domain}),
  ),
  {maxLength: 30},
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

const act = (value: ZrmValue, step: Step): ZrmValue => {
  switch (step.do) {
    case 'choose':
      return choose(value, step.domain, step.on);
    case 'reason':
      return giveReason(value, step.domain, step.text);
    case 'level':
      return answer(value, 'start', step.domain, {level: step.level});
    case 'work':
      return answer(value, 'start', step.domain, {workOn: step.on});
    case 'note':
      return answer(value, 'start', step.domain, {note: step.text});
    case 'clear':
      return clearAnswer(value, 'start', step.domain);
  }
};

describe('what is filled in on the matrix', () => {
  it('comes back the same from JSON, whatever the user did', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const value = list.reduce(act, emptyZrm());
        expect(knownZrm(JSON.parse(JSON.stringify(value)), LEVELS)).to.deep.equal(value);
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
        }, emptyZrm());
      }),
    );
  });

  it('names each domain once, in the order of choosing', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const ids = list.reduce(act, emptyZrm()).choices.map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });

  it('survives any JSON that is handed in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = knownZrm(JSON.parse(json), LEVELS);
        expect(knownZrm(value, LEVELS)).to.deep.equal(value);
        consoleLines('warn');
      }),
    );
  });

  it('is empty again after each domain is taken out and cleared', () => {
    let value = answer(choose(emptyZrm(), 'financien', true), 'start', 'financien', {
      level: '2',
      note: 'x',
      workOn: true,
    });
    value = clearAnswer(choose(value, 'financien', false), 'start', 'financien');
    expect(value).to.deep.equal(emptyZrm());
  });

  it('leaves out an unknown domain and an impossible level, and says where', () => {
    const value = knownZrm(
      {
        choices: [{id: 'geld'}, {id: 'financien', why: 'Huur'}],
        moments: [{id: 'start', answers: {financien: {level: '9', note: 'blijft'}}}],
      },
      LEVELS,
    );
    expect(value.choices).to.deep.equal([{id: 'financien', why: 'Huur'}]);
    expect(value.moments[0]!.answers).to.deep.equal({financien: {note: 'blijft'}});
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <zrm-matrix>: value names the domain "geld", which this edition does not have; it is left out.',
      '[wijkgids] <zrm-matrix>: value has level "9" for "financien"; expected 1, 2, 3, 4, 5.',
    ]);
  });
});
