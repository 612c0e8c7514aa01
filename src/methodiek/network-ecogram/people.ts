/** The people of a moment as drawing, list and sentences know them. Pure. */
import type {EcogramPerson} from './layout.js';
import {roleOf, type SymbolId} from './roles.js';
import {NEARNESS, bondsAt, type Bond, type EcogramValue, type Person} from './value.js';
import type {MomentId} from '../../core/work/moments.js';

/** Someone at one moment. */
export interface Member {
  readonly id: string;
  /** “vriend 1” */
  readonly name: string;
  /** Place in the list, the same at every moment. */
  readonly number: number;
  readonly kind: 'person' | 'group' | 'pet';
  readonly symbol: SymbolId;
  readonly isFormal: boolean;
  readonly bond: Bond;
}

export type RoleNames = Readonly<Record<string, string>>;

/** Role and number; who is mostly the only one needs no number. */
export function nameOf({role, number}: Person, names: RoleNames): string {
  const {id, single} = roleOf(role);
  const name = names[id] ?? id;
  return single && number === 1 ? name : `${name} ${number}`;
}

/** Who is in the network at a moment, in the order of the list. */
export function membersAt(value: EcogramValue, moment: MomentId, names: RoleNames): readonly Member[] {
  const bonds = bondsAt(value, moment);
  return value.people.flatMap((person, i) => {
    const bond = bonds[person.id];
    if (!bond) return [];
    const {kind = 'person', formal = false} = roleOf(person.role);
    return [
      {
        id: person.id,
        name: nameOf(person, names),
        number: i + 1,
        kind,
        symbol: person.symbol,
        isFormal: formal,
        bond,
      },
    ];
  });
}

/** The same for the layout of the drawing. */
export const standing = (members: readonly Member[]): readonly EcogramPerson[] =>
  members.map(({id, name, number, bond}) => ({
    id,
    name,
    number,
    ring: NEARNESS.indexOf(bond.near) as EcogramPerson['ring'],
  }));

/** What is too private to go on paper by itself. */
export type PrivateField = 'expecting' | 'deceased' | 'strain';
export const PRIVATE_FIELDS: readonly PrivateField[] = ['expecting', 'deceased', 'strain'];

/** The members without what is private, but for the fields that may be seen. */
export const withPrivate = (
  members: readonly Member[],
  shown: (field: PrivateField) => boolean,
): readonly Member[] =>
  members.map((member) => {
    const {expecting, deceased, strain, ...bond} = member.bond;
    const fields = {expecting, deceased, strain};
    const seen = PRIVATE_FIELDS.filter((field) => fields[field] && shown(field));
    return {...member, bond: {...bond, ...Object.fromEntries(seen.map((field) => [field, true]))}};
  });
