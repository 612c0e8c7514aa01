/** What could be drawn in an ecogram, for the stories. No one in it exists. */
import {ROLE_GROUPS, roleOf} from '../../src/methodiek/network-ecogram/roles.js';
import {
  MOST_PEOPLE,
  NEARNESS,
  addMoment,
  addPerson,
  changeBond,
  emptyEcogram,
  removePerson,
  type Bond,
  type EcogramValue,
} from '../../src/methodiek/network-ecogram/value.js';

export const nothing: EcogramValue = emptyEcogram();

/** A network with these people, in this order. */
const networkOf = (...people: readonly (readonly [role: string, bond: Bond])[]): EcogramValue =>
  people.reduce(
    (value, [role, bond], i) => changeBond(addPerson(value, 'start', role), 'start', `p${i + 1}`, bond),
    nothing,
  );

export const twelve: EcogramValue = networkOf(
  ['partner', {near: 'dichtbij', received: ['e', 'm', 'g', 'a'], given: ['e', 'm', 'g']}],
  ['moeder', {near: 'dichtbij', received: ['e'], given: ['m', 'g']}],
  ['zus', {near: 'ertussen', received: ['e', 'g'], given: ['e']}],
  ['dochter', {near: 'dichtbij', received: ['g'], given: ['e', 'm']}],
  ['vriendin', {near: 'ertussen', received: ['g'], given: ['g']}],
  ['buurman', {near: 'ver-weg'}],
  ['collega', {near: 'ver-weg'}],
  ['vereniging', {near: 'ertussen', received: ['g']}],
  ['wijkteamlid', {near: 'ver-weg', received: ['a']}],
  ['huisarts', {near: 'ver-weg', received: ['a']}],
  ['huisdier', {near: 'dichtbij', received: ['g'], given: ['m']}],
  ['oma', {near: 'ertussen', received: ['e']}],
);

/** The same, with what stays off paper unless it is ticked. */
export const withPrivate: EcogramValue = [
  ['p1', {strain: true}] as const,
  ['p3', {expecting: true}] as const,
  ['p12', {deceased: true}] as const,
].reduce((value, [id, bond]) => changeBond(value, 'start', id, bond), twelve);

export const twoMoments: EcogramValue = [
  (value: EcogramValue) => addMoment(value, 'afsluiting'),
  (value: EcogramValue) =>
    changeBond(value, 'afsluiting', 'p6', {near: 'ertussen', received: ['m'], given: ['g']}),
  (value: EcogramValue) => changeBond(value, 'afsluiting', 'p8', {near: 'dichtbij', given: ['m']}),
  (value: EcogramValue) => removePerson(value, 'afsluiting', 'p7'),
  (value: EcogramValue) => addPerson(value, 'afsluiting', 'vriend'),
].reduce((value, change) => change(value), twelve);

const ROLES = ROLE_GROUPS.flatMap(({roles}) => roles).filter(({kind}) => kind !== 'pet');
const LETTERS = ['e', 'm', 'g', 'a'];

/** As many as the drawing takes, of all roles and at all distances. */
export const forty: EcogramValue = networkOf(
  ...Array.from({length: MOST_PEOPLE}, (_, i): readonly [string, Bond] => [
    ROLES[(i * 7) % ROLES.length]!.id,
    {
      near: NEARNESS[(i * 7) % 3]!,
      ...(i % 3 ? {received: LETTERS.slice(0, 1 + (i % 4))} : {}),
      ...(i % 2 ? {given: ['g', 'a']} : {}),
    },
  ]),
);

/** The longest role, very often. */
export const longest: EcogramValue = networkOf(
  ...Array.from({length: 18}, (_, i): readonly [string, Bond] => [
    roleOf('geloofsgemeenschap').id,
    {near: NEARNESS[i % 3]!, received: LETTERS, given: LETTERS},
  ]),
);
