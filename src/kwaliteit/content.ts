/** The collections of the quality frameworks. The only module that knows where they stand. */
import {Collection} from '../core/collection.js';
import type {CriteriaList, Framework, Guidance, Segment, Theme} from './schema.js';

export const guidance = new Collection<Guidance>(
  'kwaliteit/wegwijs',
  () => import('#content/kwaliteit/guidance'),
);
export const themes = new Collection<Theme>('kwaliteit/thema', () => import('#content/kwaliteit/themes'));
export const segments = new Collection<Segment>(
  'kwaliteit/segment',
  () => import('#content/kwaliteit/segments'),
);
export const frameworks = new Collection<Framework>(
  'kwaliteit/kader',
  () => import('#content/kwaliteit/frameworks'),
);
export const criteriaLists = new Collection<CriteriaList>(
  'kwaliteit/criterialijst',
  () => import('#content/kwaliteit/criteria-lists'),
);
/** How many criteria each list has, for views that do not show them. */
export const criteriaCounts = new Collection<{readonly criteria: number}>(
  'kwaliteit/aantal-criteria',
  () => import('#content/counts/kwaliteit/criteria-lists'),
);
