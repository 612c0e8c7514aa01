/** The collections of the building blocks of knowledge. The only module that knows where they stand. */
import {Collection} from '../core/collection.js';
import type {Block, Competency, Domain, TargetGroup, Topic} from './schema.js';

export const topics = new Collection<Topic>(
  'bouwstenen/onderwerp',
  () => import('#content/bouwstenen/topics'),
);
export const targetGroups = new Collection<TargetGroup>(
  'bouwstenen/doelgroep',
  () => import('#content/bouwstenen/target-groups'),
);
export const competencies = new Collection<Competency>(
  'bouwstenen/competentie',
  () => import('#content/bouwstenen/competencies'),
);
export const domains = new Collection<Domain>(
  'bouwstenen/domein',
  () => import('#content/bouwstenen/domains'),
);
export const blocks = new Collection<Block>('bouwstenen/blok', () => import('#content/bouwstenen/blocks'));
