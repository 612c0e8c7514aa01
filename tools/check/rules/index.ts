/** All rules of the content check, each in a file of its own. */
import type {Rule} from '../finding.js';
import {askedAs} from './asked-as.js';
import {everydayWords} from './everyday-words.js';
import {ids} from './ids.js';
import {inventory} from './inventory.js';
import {levels} from './levels.js';
import {redirects} from './redirects.js';
import {references} from './references.js';
import {relations} from './relations.js';
import {schemaAddress} from './schema-address.js';
import {shape} from './shape.js';

export const rules: Readonly<Record<string, Rule>> = {
  shape,
  schemaAddress,
  ids,
  references,
  levels,
  inventory,
  relations,
  redirects,
  everydayWords,
  askedAs,
};
