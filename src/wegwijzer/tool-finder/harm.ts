import type {Placement} from '../schema.js';

/** Topics with which a child may not be safe, so that the help lines stand above the list. */
export const harmTopics: readonly string[] = [
  'huiselijk-geweld',
  'kindermishandeling',
  'onveilige-thuissituatie',
  'onveiligheid',
] satisfies Placement['topics'];

/** Ids of the help lines, the most urgent first. */
export const harmLines = ['112', 'veilig-thuis'] as const;
