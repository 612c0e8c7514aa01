/** Where the reader is in the guide, and where a record that a link leads to stands in it. */
import type {Collection} from '../../core/collection.js';
import {kindOf, parseFullId} from '../../core/full-id.js';
import {
  background,
  generalist,
  network,
  ownStrength,
  phases,
  solutionFrames,
  teamFunctions,
} from '../content.js';
import type {ToolId, ToolMode} from './tools.js';
import {BACKGROUND_OF, GENERALIST_OF, KANTELING, type TopicId} from './topics.js';

export interface Place {
  readonly page: 'start' | 'fase' | 'onderwerp';
  /** Id of the phase or the topic. */
  readonly id?: string;
  /** Full id of the record that the keyboard arrives at; the page's title when left out. */
  readonly arrival?: string;
  /** The element that is open, and how. */
  readonly tool?: ToolId;
  readonly mode?: ToolMode;
  /** Full id of the record that the element inside is to show. */
  readonly inner?: string;
}

export const START: Place = {page: 'start'};

/** @param owner The record that it is an item of; itself if none. */
type Find = (owner: string, fullId: string) => Place | undefined;

const at =
  (topic: TopicId): Find =>
  (_owner, arrival) => ({page: 'onderwerp', id: topic, arrival});
const inPhase: Find = (owner, arrival) => ({page: 'fase', id: owner, arrival});
const inside =
  (tool: ToolId): Find =>
  (_owner, inner) => ({page: 'fase', id: 'analysefase', tool, mode: 'read', inner});
const ofBackground: Find = (owner, arrival) => at(BACKGROUND_OF[owner] ?? 'achtergrond')(owner, arrival);
const ofPolicy: Find = (owner, arrival) => at(owner === KANTELING ? 'kanteling' : 'kaders')(owner, arrival);
const ofGeneralist: Find = (owner, arrival) => at(GENERALIST_OF[owner] ?? 'generalist')(owner, arrival);

/** A collection whose records explain words or name links, and where its records stand. */
const TERM_OWNERS: readonly (readonly [Collection<object>, Find])[] = [
  [background, ofBackground],
  [phases, inPhase],
  [solutionFrames, at('kanteling')],
  [ownStrength, at('eigen-kracht')],
  [network, at('netwerk')],
  [generalist, ofGeneralist],
  [teamFunctions, at('functies')],
];

/** Which record an explained word or a link belongs to can only be said once the records are there. */
const byOwner: Find = (owner, fullId) => {
  const [, , , item] = fullId.split('/');
  const [, find] =
    TERM_OWNERS.find(([{value}]) => {
      const {terms = [], links = []} = (value?.[owner] ?? {}) as Readonly<
        Record<'terms' | 'links', readonly {readonly id: string}[] | undefined>
      >;
      return [...terms, ...links].some(({id}) => id === item);
    }) ?? [];
  return find?.(owner, fullId);
};

/** By kind: the place of a record. */
const FINDERS: Readonly<Record<string, Find>> = {
  'methodiek/fase': inPhase,
  'methodiek/fase-onderdeel': inPhase,
  'methodiek/evaluatievraag': inPhase,
  'methodiek/achtergrond': ofBackground,
  'methodiek/doelstelling': at('achtergrond'),
  'methodiek/schakel': at('achtergrond'),
  'methodiek/hoofdstuk': at('achtergrond'),
  'methodiek/publicatie': at('achtergrond'),
  'methodiek/link': byOwner,
  'methodiek/begrip': byOwner,
  'methodiek/beleidskader': ofPolicy,
  'methodiek/baken': at('kaders'),
  'methodiek/gespreksstap': at('kanteling'),
  'methodiek/oplossingskader': at('kanteling'),
  'methodiek/voorziening': at('kanteling'),
  'methodiek/eigen-kracht': at('eigen-kracht'),
  'methodiek/kracht': at('eigen-kracht'),
  'methodiek/bronnencluster': at('eigen-kracht'),
  'methodiek/behoefte': at('eigen-kracht'),
  'methodiek/conditie': at('eigen-kracht'),
  'methodiek/beschermende-factor': at('eigen-kracht'),
  'methodiek/netwerk': at('netwerk'),
  'methodiek/werkt-niet': at('netwerk'),
  'methodiek/werkt-wel': at('netwerk'),
  'methodiek/netwerkvraag': at('netwerk'),
  'methodiek/netwerkfase': at('netwerk'),
  'methodiek/instrument': at('netwerk'),
  'methodiek/ecogram': at('netwerk'),
  'methodiek/symbool': at('netwerk'),
  'methodiek/steunsoort': at('netwerk'),
  'methodiek/generalist': ofGeneralist,
  'methodiek/mensbeeld': at('generalist'),
  'methodiek/houding': at('generalist'),
  'methodiek/aanbeveling': at('generalist'),
  'methodiek/regie': at('generalist'),
  'methodiek/kernrol': at('kernrollen'),
  'methodiek/rolgedrag': at('kernrollen'),
  'methodiek/competentie': at('competenties'),
  'methodiek/gedrag': at('competenties'),
  'methodiek/functie': at('functies'),
  'methodiek/meldpunt': at('functies'),
  'methodiek/casus': at('casussen'),
  'methodiek/voorbeeld': at('voorbeelden'),
  'methodiek/probleem': at('voorbeelden'),
  'methodiek/doel': at('voorbeelden'),
  'methodiek/resultaat': at('voorbeelden'),
  'methodiek/oplossing': at('voorbeelden'),
  'methodiek/actie': at('voorbeelden'),
  'methodiek/participatieladder': inside('ladder'),
  'methodiek/trede': inside('ladder'),
  'methodiek/zrm-domein': inside('matrix'),
  'methodiek/zrm-niveau': inside('matrix'),
  'methodiek/zrm-editie': inside('matrix'),
  'methodiek/zrm-niveaunaam': inside('matrix'),
};

/** Every kind of record of this guide has a place in it. */
export const SHOWN_KINDS: readonly string[] = Object.keys(FINDERS);

/** What must be there before it can be said where a record stands. */
export const neededFor = (fullId: string): readonly Collection<object>[] =>
  FINDERS[kindOf(fullId)] === byOwner ? TERM_OWNERS.map(([collection]) => collection) : [];

/** @returns Nothing for a record that the guide does not have. */
export function placeOf(fullId: string): Place | undefined {
  const [owner = ''] = parseFullId(fullId)?.id.split('/') ?? [];
  return FINDERS[kindOf(fullId)]?.(owner, fullId);
}
