/** Where the reader is in the web. */
import {parseFullId} from '../../core/full-id.js';

export const TOPIC_GROUPS = ['guide', 'resident', 'competencies', 'working-factors'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** `item` is the full id of what was asked for inside the place. */
export type Place =
  | {readonly kind: 'overview'; readonly domain: string; readonly item?: string}
  | {readonly kind: 'block'; readonly id: string; readonly item?: string}
  | {readonly kind: 'target-group'; readonly id: string; readonly item?: string}
  /** A topic whose group is not known before the topics are there has none. */
  | {readonly kind: 'topic'; readonly group: TopicGroup | ''; readonly item?: string};

export const start: Place = {kind: 'overview', domain: ''};

/** What there is, by short id. */
export interface Present {
  domain(id: string): boolean;
  block(id: string): {readonly domain: string; readonly items: readonly string[]} | undefined;
  group(id: string): {readonly items: readonly string[]} | undefined;
  competency(id: string): boolean;
}

/** The place that shows a record or an item; nothing when there is no such record. */
export function placeOf(fullId: string, present: Present): Place | undefined {
  const parsed = parseFullId(fullId);
  if (parsed?.guide !== 'bouwstenen') return undefined;
  const {kind, id} = parsed;
  switch (kind) {
    case 'domein':
      return present.domain(id) ? {kind: 'overview', domain: id} : undefined;
    case 'blok':
      return present.block(id) ? {kind: 'block', id} : undefined;
    case 'doelgroep':
      return present.group(id) ? {kind: 'target-group', id} : undefined;
    case 'competentie':
      return present.competency(id) ? {kind: 'topic', group: 'competencies', item: fullId} : undefined;
    case 'onderwerp':
      return {kind: 'topic', group: '', item: fullId};
    default:
      return placeOfItem(fullId, id, present);
  }
}

/** An item names its owner, but not which kind of record that is. */
function placeOfItem(fullId: string, id: string, present: Present): Place | undefined {
  const [owner = '', item = ''] = id.split('/');
  if (!item) return undefined;
  if (present.block(owner)?.items.includes(fullId)) return {kind: 'block', id: owner, item: fullId};
  if (present.group(owner)?.items.includes(fullId)) return {kind: 'target-group', id: owner, item: fullId};
  // An item that moved or went: its block says at least what it is about.
  if (fullId.includes('/kennis/')) return present.block(owner) ? {kind: 'block', id: owner} : undefined;
  return {kind: 'topic', group: '', item: fullId};
}

/** The values of the attributes that name a place. */
export function attributesOf(
  place: Place,
): Readonly<Record<'domain' | 'block' | 'target-group' | 'topic', string>> {
  return {
    domain: place.kind === 'overview' ? place.domain : '',
    block: place.kind === 'block' ? place.id : '',
    'target-group': place.kind === 'target-group' ? place.id : '',
    topic: place.kind === 'topic' ? place.group : '',
  };
}
