/** The short forms that the guides use. Apart from what comes with core: only who explains them needs them. */
import {Collection} from '../collection.js';
import type {Abbreviation} from './schema.js';

export const abbreviations = new Collection<Abbreviation>(
  'shared/afkorting',
  () => import('#content/shared/abbreviations'),
);
