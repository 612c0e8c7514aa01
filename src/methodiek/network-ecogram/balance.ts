/** What an ecogram says in words: what goes to and fro, and what is missing. Pure. */
import type {Member} from './people.js';
import type {workingWords} from './working-words.js';

type Words = typeof workingWords;

/** A kind of support, as the record has it. */
export interface Support {
  readonly id: string;
  readonly title: string;
}

export interface Balance {
  readonly mutual: readonly string[];
  readonly gaps: readonly string[];
  /** Where there is strain; apart, because it is private. */
  readonly strain: readonly string[];
}

export function balanceOf(members: readonly Member[], supports: readonly Support[], words: Words): Balance {
  if (!members.length) return {mutual: [], gaps: [], strain: []};
  const gaps = gapsIn(members, supports, words);
  return {
    mutual: mutualIn(members, words),
    gaps: gaps.length ? gaps : [words.noGaps],
    strain: named(
      words.strained,
      members.filter(({bond}) => bond.strain),
    ),
  };
}

function mutualIn(members: readonly Member[], words: Words): readonly string[] {
  const where = (text: string, fits: (member: Member) => boolean) => named(text, members.filter(fits));
  const receives = ({bond}: Member) => Boolean(bond.received?.length);
  const gives = ({bond}: Member) => Boolean(bond.given?.length);
  return [
    fill(words.count, {who: countOf(members, words)}),
    ...where(words.whereNear, ({bond}) => bond.near === 'dichtbij'),
    ...where(words.both, (member) => receives(member) && gives(member)),
    ...where(words.onlyReceived, (member) => receives(member) && !gives(member)),
    ...where(words.onlyGiven, (member) => !receives(member) && gives(member)),
    ...where(words.noSupport, (member) => !receives(member) && !gives(member)),
  ];
}

function gapsIn(members: readonly Member[], supports: readonly Support[], words: Words): readonly string[] {
  const givers = supports.map(({id, title}) => ({
    support: small(title),
    from: members.filter(({bond}) => bond.received?.includes(id)),
  }));
  const missing = givers.filter(({from}) => !from.length).map(({support}) => support);
  return [
    ...(missing.length ? [fill(words.nobodyGives, {supports: listed(missing)})] : []),
    ...givers.flatMap(({support, from}) => {
      if (from.length && from.every(({isFormal}) => isFormal)) {
        return named(fill(words.onlyFormal, {support}), from);
      }
      return from.length === 1 ? [fill(words.oneGives, {support, name: from[0]!.name})] : [];
    }),
    ...(members.some(({bond}) => bond.given?.length) ? [] : [words.givesNone]),
    ...(members.some(({bond}) => bond.near === 'dichtbij') ? [] : [words.nobodyNear]),
  ];
}

/** “12 mensen en 1 huisdier” */
function countOf(members: readonly Member[], words: Words): string {
  const count = (kind: Member['kind'], one: string, more: string) => {
    const n = members.filter((member) => member.kind === kind).length;
    if (!n) return [];
    return [n === 1 ? one : fill(more, {n: String(n)})];
  };
  return listed([
    ...count('person', words.person, words.persons),
    ...count('group', words.groupOne, words.groups),
    ...count('pet', words.pet, words.pets),
  ]);
}

/** A sentence with the names of these; none when there is nobody. */
export const named = (text: string, members: readonly Pick<Member, 'name'>[]): readonly string[] =>
  members.length ? [fill(text, {names: listed(members.map(({name}) => name))})] : [];

export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text);

const LIST = new Intl.ListFormat('nl', {type: 'conjunction'});
const listed = (names: readonly string[]): string => LIST.format(names);

const small = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
