/** The collections of the guide to methodical work. The only module that knows where they stand. */
import {Collection} from '../core/collection.js';
import type {ZrmDomain, ZrmEdition} from './schema.js';

export const zrmDomains = new Collection<ZrmDomain>(
  'methodiek/zrm-domein',
  () => import('#content/methodiek/zrm'),
);
export const zrmEditions = new Collection<ZrmEdition>(
  'methodiek/zrm-editie',
  () => import('#content/methodiek/zrm-editions'),
);
