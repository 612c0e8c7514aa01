/** Whom a plan may ask: the people of the last moment, by role and number. */
import type {Draft} from '../../core/work/drafts.js';
import {membersAt, type RoleNames} from './people.js';
import type {EcogramValue} from './value.js';

/** Not an animal, and not who has died. */
export const ecogramDrafts = (value: EcogramValue, names: RoleNames, basis: string): readonly Draft[] =>
  membersAt(value, value.moments.at(-1)!.id, names)
    .filter(({kind, bond}) => kind !== 'pet' && !bond.deceased)
    .map(({id, name}) => ({about: `ecogram/${id}`, kind: 'person', title: name, text: '', basis}));
