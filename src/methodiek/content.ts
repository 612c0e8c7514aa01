/** The collections of the guide to methodical work. The only module that knows where they stand. */
import {Collection} from '../core/collection.js';
import type {
  Background,
  Case,
  Competency,
  CoreRole,
  Ecogram,
  Example,
  Generalist,
  Network,
  OwnStrength,
  ParticipationLadder,
  Phase,
  PolicyFrame,
  SolutionFrame,
  TeamFunction,
  ZrmDomain,
  ZrmEdition,
} from './schema.js';

export const zrmDomains = new Collection<ZrmDomain>(
  'methodiek/zrm-domein',
  () => import('#content/methodiek/zrm'),
);
export const zrmEditions = new Collection<ZrmEdition>(
  'methodiek/zrm-editie',
  () => import('#content/methodiek/zrm-editions'),
);
export const background = new Collection<Background>(
  'methodiek/achtergrond',
  () => import('#content/methodiek/background'),
);
export const policyFrames = new Collection<PolicyFrame>(
  'methodiek/beleidskader',
  () => import('#content/methodiek/policy-frames'),
);
export const phases = new Collection<Phase>('methodiek/fase', () => import('#content/methodiek/phases'));
export const solutionFrames = new Collection<SolutionFrame>(
  'methodiek/oplossingskader',
  () => import('#content/methodiek/solution-frames'),
);
export const ownStrength = new Collection<OwnStrength>(
  'methodiek/eigen-kracht',
  () => import('#content/methodiek/own-strength'),
);
export const network = new Collection<Network>(
  'methodiek/netwerk',
  () => import('#content/methodiek/network'),
);
export const ecogram = new Collection<Ecogram>(
  'methodiek/ecogram',
  () => import('#content/methodiek/ecogram'),
);
export const participationLadder = new Collection<ParticipationLadder>(
  'methodiek/participatieladder',
  () => import('#content/methodiek/participation-ladder'),
);
export const generalist = new Collection<Generalist>(
  'methodiek/generalist',
  () => import('#content/methodiek/generalist'),
);
export const competencies = new Collection<Competency>(
  'methodiek/competentie',
  () => import('#content/methodiek/competencies'),
);
export const coreRoles = new Collection<CoreRole>(
  'methodiek/kernrol',
  () => import('#content/methodiek/core-roles'),
);
export const teamFunctions = new Collection<TeamFunction>(
  'methodiek/functie',
  () => import('#content/methodiek/functions'),
);
export const cases = new Collection<Case>('methodiek/casus', () => import('#content/methodiek/cases'));
export const examples = new Collection<Example>(
  'methodiek/voorbeeld',
  () => import('#content/methodiek/examples'),
);
