import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {MOMENTS, withoutMoment} from '../../src/core/work/moments.js';
import {ROLE_GROUPS} from '../../src/methodiek/network-ecogram/roles.js';
import {
  MOST_PEOPLE,
  NEARNESS,
  addMoment,
  addPerson,
  changeBond,
  emptyEcogram,
  giveRole,
  giveSymbol,
  knownEcogram,
  removePerson,
  toggleSupport,
  withoutStrangers,
  type EcogramValue,
} from '../../src/methodiek/network-ecogram/value.js';
import {consoleLines} from '../support/console.js';

const SUPPORTS = ['e', 'm', 'g', 'a'];
const role = fc.constantFrom(...ROLE_GROUPS.flatMap(({roles}) => roles.map(({id}) => id)));
const at = fc.constantFrom(...MOMENTS);
const nth = fc.nat({max: 12});

/** Any sequence of what a user can do. */
const steps = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('add' as const), at, role}),
    fc.record({do: fc.constant('near' as const), at, nth, near: fc.constantFrom(...NEARNESS)}),
    fc.record({
      do: fc.constant('support' as const),
      at,
      nth,
      way: fc.constantFrom('received' as const, 'given' as const),
      support: fc.constantFrom(...SUPPORTS),
      on: fc.boolean(),
    }),
    fc.record({
      do: fc.constant('private' as const),
      at,
      nth,
      field: fc.constantFrom('expecting', 'deceased', 'strain'),
      on: fc.boolean(),
    }),
    fc.record({do: fc.constant('role' as const), nth, role}),
    fc.record({do: fc.constant('symbol' as const), nth}),
    fc.record({do: fc.constant('remove' as const), at, nth}),
    fc.record({do: fc.constant('moment' as const), at}),
    fc.record({do: fc.constant('without' as const), at}),
  ),
  {maxLength: 30},
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

function act(value: EcogramValue, step: Step): EcogramValue {
  // A user can only touch what is there.
  const moment =
    'at' in step ? (value.moments.find(({id}) => id === step.at) ?? value.moments[0]!).id : 'start';
  const person = 'nth' in step ? value.people[step.nth % (value.people.length || 1)] : undefined;
  if (step.do === 'add') return addPerson(value, moment, step.role);
  if (step.do === 'moment') {
    return value.moments.some(({id}) => id === step.at) ? value : addMoment(value, step.at);
  }
  if (step.do === 'without') {
    return withoutStrangers({...value, moments: withoutMoment(value.moments, step.at)});
  }
  if (!person) return value;
  switch (step.do) {
    case 'near':
      return changeBond(value, moment, person.id, {near: step.near});
    case 'support':
      return toggleSupport(value, moment, person.id, step.way, step.support, step.on);
    case 'private':
      return changeBond(value, moment, person.id, {[step.field]: step.on});
    case 'role':
      return giveRole(value, person.id, step.role);
    case 'symbol':
      return person.symbol === 'mannelijk' ? giveSymbol(value, person.id, 'vrouwelijk') : value;
    case 'remove':
      return removePerson(value, moment, person.id);
  }
}

describe('what is filled in on the ecogram', () => {
  it('comes back the same from JSON, whatever the user did', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const value = list.reduce(act, emptyEcogram());
        expect(knownEcogram(JSON.parse(JSON.stringify(value)), SUPPORTS)).to.deep.equal(value);
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
        }, emptyEcogram());
      }),
    );
  });

  it('has each role with each number once, so that two people can be told apart', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const names = list.reduce(act, emptyEcogram()).people.map(({role, number}) => `${role} ${number}`);
        expect(new Set(names).size).to.equal(names.length);
      }),
    );
  });

  it('survives any JSON that is handed in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = knownEcogram(JSON.parse(json), SUPPORTS);
        expect(knownEcogram(value, SUPPORTS)).to.deep.equal(value);
        consoleLines('warn');
      }),
    );
  });

  it('has no room for a name: texts that are handed in are known words or nothing', () => {
    const value = knownEcogram(
      {
        people: [
          {id: 'p1', role: 'vriend', number: 1, symbol: 'mannelijk', name: 'Jan', note: 'Jan'},
          {id: 'p2', role: 'Jan de Vries', number: 1},
          {id: 'Jan', role: 'vriend', number: 2},
        ],
        moments: [{id: 'start', answers: {p1: {near: 'Jan', received: ['Jan', 'e']}, p2: {}, Jan: {}}}],
      },
      SUPPORTS,
    );
    expect(JSON.stringify(value)).to.not.contain('Jan');
    expect(value.people.map(({role}) => role)).to.deep.equal(['vriend', 'iemand-anders']);
    expect(value.moments[0]!.answers.p1).to.deep.equal({near: 'ertussen', received: ['e']});
    expect(consoleLines('warn')).to.have.length(2);
  });

  it('takes as many as a drawing can show, and no more', () => {
    let value = emptyEcogram();
    for (let i = 0; i < MOST_PEOPLE + 3; i++) value = addPerson(value, 'start', 'vriend');
    expect(value.people).to.have.length(MOST_PEOPLE);
    const people = Array.from({length: 50}, (_, i) => ({id: `p${i + 1}`, role: 'vriend', number: i + 1}));
    const answers = Object.fromEntries(people.map(({id}) => [id, {near: 'dichtbij'}]));
    expect(knownEcogram({people, moments: [{id: 'start', answers}]}).people).to.have.length(MOST_PEOPLE);
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <network-ecogram>: value has more than 40 people; the others are left out.',
    ]);
  });

  it('begins a new moment as the one before it was, and keeps the two apart', () => {
    let value = addPerson(emptyEcogram(), 'start', 'vriend');
    value = changeBond(value, 'start', 'p1', {near: 'ver-weg', strain: true});
    value = addMoment(value, 'afsluiting');
    expect(value.moments[1]!.answers).to.deep.equal(value.moments[0]!.answers);
    value = changeBond(value, 'afsluiting', 'p1', {near: 'dichtbij', strain: false});
    expect(value.moments[0]!.answers.p1).to.deep.equal({near: 'ver-weg', strain: true});
    expect(value.moments[1]!.answers.p1).to.deep.equal({near: 'dichtbij'});
  });

  it('keeps someone in the list who left the network later, and can put them back', () => {
    let value = addMoment(addPerson(emptyEcogram(), 'start', 'collega'), 'afsluiting');
    value = removePerson(value, 'afsluiting', 'p1');
    expect(value.people).to.have.length(1);
    expect(changeBond(value, 'afsluiting', 'p1', {}).moments[1]!.answers).to.have.property('p1');
    expect(removePerson(value, 'start', 'p1').people).to.deep.equal([]);
  });

  it('gives a symbol that fits the role, and none to a group', () => {
    let value = addPerson(emptyEcogram(), 'start', 'oma');
    expect(value.people[0]!.symbol).to.equal('vrouwelijk');
    value = giveRole(value, 'p1', 'vereniging');
    expect(value.people[0]).to.include({role: 'vereniging', number: 1, symbol: ''});
    value = giveRole(value, 'p1', 'huisdier');
    expect(value.people[0]!.symbol).to.equal('huisdier');
  });
});
