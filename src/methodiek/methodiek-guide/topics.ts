/** What the guide has to read besides the phases, in the order in which a new team member reads it. */
import type {Collection} from '../../core/collection.js';
import {
  background,
  cases,
  competencies,
  coreRoles,
  ecogram,
  examples,
  generalist,
  network,
  ownStrength,
  participationLadder,
  policyFrames,
  solutionFrames,
  teamFunctions,
  zrmDomains,
  zrmEditions,
} from '../content.js';

export const TOPICS = [
  'achtergrond',
  'kaders',
  'kanteling',
  'eigen-kracht',
  'netwerk',
  'generalist',
  'kernrollen',
  'competenties',
  'functies',
  'casussen',
  'voorbeelden',
] as const;
export type TopicId = (typeof TOPICS)[number];

/** Records of `background` that stand with another topic. */
export const BACKGROUND_OF: Readonly<Record<string, TopicId>> = {
  functies: 'functies',
  arrangement: 'kanteling',
};
/** Records of `generalist` that stand with another topic. */
export const GENERALIST_OF: Readonly<Record<string, TopicId>> = {kernrollen: 'kernrollen'};
export const KANTELING = 'de-kanteling';

/** The collections that a topic shows. */
export const TOPIC_COLLECTIONS: Readonly<Record<TopicId, readonly Collection<object>[]>> = {
  achtergrond: [background],
  kaders: [policyFrames],
  kanteling: [policyFrames, solutionFrames, background],
  'eigen-kracht': [ownStrength],
  netwerk: [network, ecogram],
  generalist: [generalist],
  kernrollen: [generalist, coreRoles],
  competenties: [competencies],
  functies: [background, teamFunctions, solutionFrames],
  casussen: [cases],
  voorbeelden: [examples, solutionFrames, zrmDomains, zrmEditions, participationLadder],
};
