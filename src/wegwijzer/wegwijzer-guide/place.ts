/** Where the reader is in the guide, and where a record that a link leads to stands in it. */
import type {Collection} from '../../core/collection.js';
import {kindOf, parseFullId} from '../../core/full-id.js';
import {settings} from '../../core/shared/content.js';
import {advice, cautionSets, steps} from '../content.js';
import {PARTS, textPart, type PartId} from './parts.js';

export const PAGES = [
  'start',
  'fase',
  'stap',
  'hulpmiddelen',
  'meldcode',
  'privacy',
  'afkortingen',
  'over',
] as const;
export type Page = (typeof PAGES)[number];

export interface Place {
  readonly page: Page;
  /** Id of the step or phase. */
  readonly id?: string;
  /** The part of a step; the first one when left out. */
  readonly part?: PartId;
  /** Full id of the record that the keyboard arrives at; the page's title when left out. */
  readonly arrival?: string;
  /** Full id of the record that the element inside is to show. */
  readonly inner?: string;
  /** Which tools: those of a vulnerable situation or a topic. */
  readonly situation?: string;
  readonly topic?: string;
}

export const START: Place = {page: 'start'};

const SIGNALS: Place = {page: 'stap', id: 'signalen-opmerken', part: 'signalen'};
const TIPS: Place = {page: 'stap', id: 'gesprek-met-jeugdige-en-gezin', part: 'tips'};
const FACTORS: Place = {page: 'stap', id: 'situatie-in-kaart-brengen', part: 'factoren'};
const TALK: Place = {page: 'stap', id: 'bespreken-met-collega', part: 'lezen'};
const TOOLS: Place = {page: 'hulpmiddelen'};

type Find = (id: string, owner: string, fullId: string) => Place | undefined;

const inner =
  (place: Place): Find =>
  (_id, _owner, fullId) => ({...place, inner: fullId});
const on =
  (place: Place): Find =>
  (_id, _owner, fullId) => ({...place, arrival: fullId});

/** The running text of a step, by the step's id. */
function inStep(step: string | undefined, arrival: string, part?: PartId): Place | undefined {
  return step === undefined || !PARTS[step]
    ? undefined
    : {page: 'stap', id: step, part: part ?? textPart(step), arrival};
}

/** By kind: the place of a record with this id. `owner` is the record that it is an item of; itself if none. */
const FINDERS: Readonly<Record<string, Find>> = {
  'wegwijzer/fase': (id) => ({page: 'fase', id}),
  'wegwijzer/stap': (id) => (PARTS[id] ? {page: 'stap', id} : undefined),
  'wegwijzer/achtergrond': (_id, owner, fullId) => inStep(owner, fullId),
  'wegwijzer/leeg': (id, owner, fullId) =>
    inStep(owner, fullId, id.endsWith('hulpmiddelen') ? 'hulpmiddelen' : textPart(owner)),
  'wegwijzer/signaal': inner(SIGNALS),
  'wegwijzer/signaalgroep': inner(SIGNALS),
  'wegwijzer/signaalcategorie': inner(SIGNALS),
  'wegwijzer/let-op': (_id, owner, fullId) => inStep(cautionSets.value?.[owner]?.step, fullId),
  'wegwijzer/waarschuwing': (_id, owner, fullId) => inStep(cautionSets.value?.[owner]?.step, fullId),
  'wegwijzer/overleg': on(TALK),
  'wegwijzer/gespreksthema': inner(TIPS),
  'wegwijzer/vraagsoort': inner(TIPS),
  'wegwijzer/leeftijdsband': inner(TIPS),
  'wegwijzer/leeftijdstip': inner(TIPS),
  // A point of advice stands under its theme; a tip for talking has an id of its own.
  'wegwijzer/tip': (id, owner, fullId) =>
    id === owner ? {...TIPS, inner: fullId} : inStep(advice.value?.[owner]?.step, fullId),
  'wegwijzer/thema': (_id, owner, fullId) => inStep(advice.value?.[owner]?.step, fullId),
  'wegwijzer/partner': (_id, owner, fullId) => inStep(advice.value?.[owner]?.step, fullId),
  'wegwijzer/factorgroep': inner(FACTORS),
  'wegwijzer/factor': inner(FACTORS),
  'wegwijzer/hulpmiddel': inner(TOOLS),
  'wegwijzer/plaatsing': inner(TOOLS),
  'wegwijzer/situatie': (id) => ({...TOOLS, situation: id}),
  'wegwijzer/onderwerp': (id) => ({...TOOLS, topic: id}),
  'wegwijzer/meldcode': () => ({page: 'meldcode'}),
  'wegwijzer/meldcode-stap': on({page: 'meldcode'}),
  'wegwijzer/protocol': on({page: 'meldcode'}),
  'wegwijzer/rol': on({page: 'meldcode'}),
  'wegwijzer/privacy': () => ({page: 'privacy'}),
  'wegwijzer/beginsel': on({page: 'privacy'}),
  'wegwijzer/bijzonder-gegeven': on({page: 'privacy'}),
  'wegwijzer/wet': on({page: 'privacy'}),
  'wegwijzer/over': (id, _owner, arrival) => (id === 'inleiding' ? {page: 'over'} : {page: 'over', arrival}),
  'wegwijzer/knop': on({page: 'over'}),
  'wegwijzer/onderdeel': (_id, owner, arrival) => {
    if (owner === 'privacy') return {page: 'privacy', arrival};
    return settings[owner] ? {...TALK, arrival} : {page: 'over', arrival};
  },
  'wegwijzer/link': (_id, owner, fullId) => {
    if (steps.value?.[owner]) return inStep(owner, fullId);
    return inStep(advice.value?.[owner]?.step, fullId) ?? {...TOOLS, inner: `wegwijzer/hulpmiddel/${owner}`};
  },
  'shared/afkorting': on({page: 'afkortingen'}),
  'shared/werkplek': on(START),
};

/** Kinds of records that have a place in the guide. */
export const SHOWN_KINDS: readonly string[] = Object.keys(FINDERS);

const NEEDS: Readonly<Record<string, Collection<object>>> = {
  'wegwijzer/let-op': cautionSets,
  'wegwijzer/waarschuwing': cautionSets,
  'wegwijzer/tip': advice,
  'wegwijzer/thema': advice,
  'wegwijzer/partner': advice,
  'wegwijzer/link': advice,
};

/** What must be there before it can be said where a record stands. */
export function neededFor(fullId: string): readonly Collection<object>[] {
  const needed = NEEDS[kindOf(fullId)];
  return needed ? [needed] : [];
}

/** @returns Nothing for a record that the guide does not have. */
export function placeOf(fullId: string): Place | undefined {
  const parts = parseFullId(fullId)?.id.split('/') ?? [];
  const [owner = ''] = parts;
  return FINDERS[kindOf(fullId)]?.(parts.at(-1) ?? '', owner, fullId);
}

/** The record that a place is about, for its address; empty for a place that is none. */
export function recordOf({page, id = '', situation, topic}: Place): string {
  if (situation) return `wegwijzer/situatie/${situation}`;
  if (topic) return `wegwijzer/onderwerp/${topic}`;
  if (page === 'stap' || page === 'fase') return `wegwijzer/${page}/${id}`;
  if (page === 'meldcode' || page === 'privacy') return `wegwijzer/${page}/${page}`;
  return page === 'over' ? 'wegwijzer/over/inleiding' : '';
}
