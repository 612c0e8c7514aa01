/** Where the reader is in the guide. */
import {parseFullId} from '../../core/full-id.js';
import {competencies, domains} from '../content.js';
import type {Library} from './library.js';

export const TOPIC_GROUPS = ['guide', 'resident', 'competencies', 'working-factors'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** `item` is the full id of what was asked for inside the place. */
export type Place =
  | {readonly kind: 'overview'; readonly domain: string; readonly item?: string}
  | {readonly kind: 'block'; readonly id: string; readonly item?: string}
  | {readonly kind: 'target-group'; readonly id: string; readonly item?: string}
  | {readonly kind: 'topic'; readonly group: TopicGroup; readonly item?: string};

export const START: Place = {kind: 'overview', domain: ''};

/** The place that shows a record or an item; nothing when there is no such record. */
export function placeOf(fullId: string, library: Library): Place | undefined {
  const parsed = parseFullId(fullId);
  if (parsed?.guide !== 'bouwstenen') return undefined;
  const {kind, id} = parsed;
  switch (kind) {
    case 'domein':
      return library.domain(id) && {kind: 'overview', domain: id};
    case 'blok':
      return library.block(id) && {kind: 'block', id};
    case 'doelgroep':
      return library.group(id) && {kind: 'target-group', id};
    case 'competentie':
      return library.competencies.some((one) => one.id === id)
        ? {kind: 'topic', group: 'competencies', item: fullId}
        : undefined;
    case 'onderwerp':
      return placeOfTopic(id, fullId, library);
    default:
      return placeOfItem(fullId, id, library);
  }
}

function placeOfTopic(id: string, item: string, library: Library): Place | undefined {
  const topic = library.topic(id);
  return topic && {kind: 'topic', group: topic.record.group, item};
}

/** The owner's places, by which records can hold an item. */
function placeOfItem(item: string, id: string, library: Library): Place | undefined {
  const [owner = '', own = ''] = id.split('/');
  if (!own) return undefined;
  // An item that moved or went: its owner says at least what it is about.
  const holds = (record: object | undefined) => record && itemIds(owner, record).has(item);
  const block = library.block(owner);
  const group = library.group(owner);
  if (holds(block?.record) || (block && item.includes('/kennis/'))) return {kind: 'block', id: owner, item};
  if (holds(group?.record) || (group && item.includes('/cijfer/')))
    return {kind: 'target-group', id: owner, item};
  return placeOfTopic(owner, item, library);
}

const ITEM_KINDS = {general: 'kennis', specific: 'kennis', links: 'link', points: 'punt', figures: 'cijfer'};

/** Full ids of the items in a record. */
function itemIds(owner: string, record: object): ReadonlySet<string> {
  const lists = record as Readonly<Record<string, readonly {readonly id: string}[] | undefined>>;
  return new Set(
    Object.entries(ITEM_KINDS).flatMap(([key, kind]) =>
      (lists[key] ?? []).map(({id}) => `bouwstenen/${kind}/${owner}/${id}`),
    ),
  );
}

/** The full id that leads back to a place; empty for the start. */
export function fullIdOf(place: Place, library: Library): string {
  switch (place.kind) {
    case 'overview':
      return place.domain && `${domains.kind}/${place.domain}`;
    case 'block':
      return `bouwstenen/blok/${place.id}`;
    case 'target-group':
      return `bouwstenen/doelgroep/${place.id}`;
    case 'topic':
      return place.item ?? startOfTopics(place.group, library);
  }
}

/** What a link to a group of topics names: a group itself is no record. */
function startOfTopics(group: TopicGroup, library: Library): string {
  const first = group === 'competencies' ? undefined : library.topicsIn(group)[0]?.fullId;
  return first ?? `${competencies.kind}/${library.competencies[0]?.id}`;
}
