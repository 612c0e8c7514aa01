/**
 * What someone fills in on `<network-ecogram>`, as plain JSON. Pure functions; none changes what it is given. There is
 * no text in it that someone can type, so no name can get into it.
 */
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {
  MOMENTS,
  firstMoment,
  knownMoments,
  withAnswer,
  withMoment,
  type Moment,
  type MomentId,
} from '../../core/work/moments.js';
import {warnOnce} from '../../core/warn.js';
import {OTHER_ROLE, isRole, roleOf, type SymbolId} from './roles.js';

/** From near to far. */
export const NEARNESS = ['dichtbij', 'ertussen', 'ver-weg'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** More would not fit into a drawing that anyone can read. */
export const MOST_PEOPLE = 40;

/** Someone in the network, the same at every moment. */
export interface Person {
  /** `p1`, `p2` and so on; the same as long as they stand in the list. */
  readonly id: string;
  /** Id of a role, such as `vriend`. */
  readonly role: string;
  /** Which one of those with this role, from 1. */
  readonly number: number;
  /** Id of a symbol in the record; empty where it is not said. */
  readonly symbol: SymbolId;
}

/** How someone stands to the resident at one moment. Who has none at a moment is not in the network then. */
export interface Bond {
  readonly near: Nearness;
  /** Support that the resident receives: ids of support types, such as `e`. */
  readonly received?: readonly string[];
  /** Support that the resident gives. */
  readonly given?: readonly string[];
  readonly expecting?: boolean;
  readonly deceased?: boolean;
  readonly strain?: boolean;
}

export interface EcogramValue {
  /** In the order of the list. */
  readonly people: readonly Person[];
  /** Bonds by id of the person. */
  readonly moments: readonly Moment<Bond>[];
}

export const emptyEcogram = (): EcogramValue => ({people: [], moments: firstMoment()});

/** What stands where nothing else was chosen yet. */
const NEW_BOND: Bond = {near: 'ertussen'};

/** Adds someone at the end of the list, with the next number of that role. Nothing changes when the list is full. */
export function addPerson(value: EcogramValue, moment: MomentId, role: string): EcogramValue {
  if (value.people.length >= MOST_PEOPLE) return value;
  const person: Person = {
    id: nextId(value.people),
    role,
    number: nextNumber(value.people, role),
    symbol: roleOf(role).symbol ?? '',
  };
  return {
    people: [...value.people, person],
    moments: withAnswer(value.moments, moment, person.id, NEW_BOND),
  };
}

/** Gives someone another role, with the next number of it and the symbol that fits. */
export const giveRole = (value: EcogramValue, id: string, role: string): EcogramValue => ({
  ...value,
  people: value.people.map((person) =>
    person.id === id && person.role !== role
      ? {...person, role, number: nextNumber(value.people, role), symbol: roleOf(role).symbol ?? ''}
      : person,
  ),
});

export const giveSymbol = (value: EcogramValue, id: string, symbol: SymbolId): EcogramValue => ({
  ...value,
  people: value.people.map((person) => (person.id === id ? {...person, symbol} : person)),
});

/** Changes how someone stands to the resident at a moment. Puts them into the network of that moment if need be. */
export function changeBond(
  value: EcogramValue,
  moment: MomentId,
  id: string,
  change: Partial<Bond>,
): EcogramValue {
  const before = bondsAt(value, moment)[id] ?? lastBond(value, id) ?? NEW_BOND;
  const bond = {...before, ...change};
  return {
    ...value,
    moments: withAnswer(value.moments, moment, id, {
      ...bond,
      received: someOf(bond.received),
      given: someOf(bond.given),
    } as Partial<Bond>),
  };
}

/** Adds one kind of support, or takes it out. */
export function toggleSupport(
  value: EcogramValue,
  moment: MomentId,
  id: string,
  way: 'received' | 'given',
  support: string,
  isChosen: boolean,
): EcogramValue {
  const others = (bondsAt(value, moment)[id]?.[way] ?? []).filter((one) => one !== support);
  return changeBond(value, moment, id, {[way]: isChosen ? [...others, support].sort(inOrder) : others});
}

/** Takes someone out of the network of a moment; out of the list when they stand in none any more. */
export function removePerson(value: EcogramValue, moment: MomentId, id: string): EcogramValue {
  const moments = value.moments.map((one) => {
    if (one.id !== moment) return one;
    const {[id]: _gone, ...answers} = one.answers;
    return {...one, answers};
  });
  return withoutStrangers({...value, moments});
}

/** One more moment. It begins as the one before it was, so that only what changed needs to be said. */
export function addMoment(value: EcogramValue, id: MomentId): EcogramValue {
  const before = MOMENTS.slice(0, MOMENTS.indexOf(id));
  const earlier = value.moments.filter((moment) => before.includes(moment.id)).at(-1) ?? value.moments[0]!;
  const moments = withMoment(value.moments, id);
  return {
    ...value,
    moments: moments.map((moment) => (moment.id === id ? {...moment, answers: earlier.answers} : moment)),
  };
}

/** Leaves out people who stand in the network of no moment. */
export const withoutStrangers = (value: EcogramValue): EcogramValue => ({
  ...value,
  people: value.people.filter(({id}) => value.moments.some(({answers}) => answers[id])),
});

/** Bonds at a moment, by id of the person. */
export const bondsAt = (value: EcogramValue, moment: MomentId): Readonly<Record<string, Bond>> =>
  value.moments.find(({id}) => id === moment)?.answers ?? {};

const lastBond = (value: EcogramValue, id: string): Bond | undefined =>
  value.moments.flatMap(({answers}) => answers[id] ?? []).at(-1);

const nextId = (people: readonly Person[]): string =>
  `p${Math.max(0, ...people.map(({id}) => Number(id.slice(1)))) + 1}`;

const nextNumber = (people: readonly Person[], role: string): number =>
  Math.max(0, ...people.filter((person) => person.role === role).map(({number}) => number)) + 1;

/** In the order of the record: E, M, G, A. */
const SUPPORT = 'emga';
const inOrder = (a: string, b: string): number => SUPPORT.indexOf(a) - SUPPORT.indexOf(b);

const someOf = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list?.length ? list : undefined;

/**
 * Takes over what is known of a foreign value.
 * @param supports Ids of the support types; none when the record is not there yet.
 */
export function knownEcogram(value: unknown, supports?: readonly string[]): EcogramValue {
  const given = knownObject(value);
  const people = knownPeople(given.people);
  const ids = new Set(people.map(({id}) => id));
  const moments = knownMoments(given.moments, (id, bond): Bond | undefined =>
    ids.has(id) ? knownBond(bond, supports) : undefined,
  );
  return withoutStrangers({people, moments});
}

function knownPeople(value: unknown): readonly Person[] {
  const people: Person[] = [];
  for (const one of knownList(value).map(knownObject)) {
    const id = knownText(one.id);
    if (!/^p[1-9]\d{0,3}$/.test(id) || people.some((other) => other.id === id)) {
      warnOnce(
        `<network-ecogram>: value has a person with the id "${id}"; expected p1, p2 and so on, each once.`,
      );
      continue;
    }
    if (people.length === MOST_PEOPLE) {
      warnOnce(`<network-ecogram>: value has more than ${MOST_PEOPLE} people; the others are left out.`);
      break;
    }
    people.push(knownPerson(id, one, people));
  }
  return people;
}

function knownPerson(id: string, one: Readonly<Record<string, unknown>>, before: readonly Person[]): Person {
  const asked = knownText(one.role);
  const role = isRole(asked) ? asked : OTHER_ROLE;
  if (role !== asked) {
    warnOnce(
      `<network-ecogram>: value has the role "${asked}", which is not known; "${role}" stands for it.`,
    );
  }
  const isFree =
    Number.isInteger(one.number) &&
    (one.number as number) > 0 &&
    (one.number as number) < 1000 &&
    !before.some((other) => other.role === role && other.number === one.number);
  return {
    id,
    role,
    number: isFree ? (one.number as number) : nextNumber(before, role),
    symbol: knownSymbol(role, knownText(one.symbol)),
  };
}

/** An animal is an animal, a group is no man or woman. */
function knownSymbol(role: string, symbol: string): SymbolId {
  const {kind} = roleOf(role);
  if (kind === 'pet') return 'huisdier';
  return kind !== 'group' && (symbol === 'mannelijk' || symbol === 'vrouwelijk') ? symbol : '';
}

function knownBond(value: unknown, supports?: readonly string[]): Bond {
  const {near, received, given, expecting, deceased, strain} = knownObject(value);
  const known = (list: unknown): readonly string[] | undefined => {
    const ids = [...new Set(knownList(list).map(knownText))];
    return someOf(ids.filter((id) => (supports ? supports.includes(id) : id)).sort(inOrder));
  };
  return {
    near: NEARNESS.find((id) => id === near) ?? NEW_BOND.near,
    ...definedOnly({received: known(received), given: known(given)}),
    ...(expecting === true ? {expecting} : {}),
    ...(deceased === true ? {deceased} : {}),
    ...(strain === true ? {strain} : {}),
  };
}

const definedOnly = (lists: {
  received: readonly string[] | undefined;
  given: readonly string[] | undefined;
}): Pick<Bond, 'received' | 'given'> => ({
  ...(lists.received ? {received: lists.received} : {}),
  ...(lists.given ? {given: lists.given} : {}),
});
