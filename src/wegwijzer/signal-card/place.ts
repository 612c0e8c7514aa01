/** What the card shows: one signal, a group, a category, or everything to choose from. */
import {known} from '../../core/attributes.js';
import {parseFullId} from '../../core/full-id.js';
import {currentId} from '../../core/records.js';
import type {SignalIndex} from '../signals/signal-index.js';

/** The views that belong to a record, by its Dutch kind. */
const VIEWS = {signaal: 'signal', signaalgroep: 'group', signaalcategorie: 'category'} as const;

export type RecordView = (typeof VIEWS)[keyof typeof VIEWS];

export interface Place {
  readonly view: RecordView | 'overview';
  /** Short id of the record; empty for the overview. */
  readonly id: string;
}

export const OVERVIEW: Place = {view: 'overview', id: ''};

/** Where a link to a record leads inside the card; nothing when it is none of ours. */
export function placeOf(fullId: string): Place | undefined {
  const parsed = parseFullId(fullId);
  const view = parsed?.guide === 'wegwijzer' ? VIEWS[parsed.kind as keyof typeof VIEWS] : undefined;
  return view && {view, id: parsed!.id};
}

/** The full id of what a place shows; empty for the overview. */
export function fullIdOf({view, id}: Place): string {
  const kind = Object.entries(VIEWS).find(([, name]) => name === view)?.[0];
  return kind ? `wegwijzer/${kind}/${id}` : '';
}

/** Its title; nothing for the overview, and for what does not exist. */
export function titleOf({signals, groups, categories}: SignalIndex, {view, id}: Place): string | undefined {
  if (view === 'signal') return signals.get(id)?.signal.name;
  return view === 'group' ? groups.get(id)?.group.record.title : categories.get(id)?.title;
}

/** What an attribute names, if that exists; a warning if it does not. */
export function namedPlace(
  host: Element,
  view: RecordView,
  id: string,
  index: SignalIndex,
): Place | undefined {
  if (!id) return undefined;
  const moved = placeOf(currentId(fullIdOf({view, id}))) ?? {view, id};
  if (titleOf(index, moved)) return moved;
  const all = {signal: index.signals, group: index.groups, category: index.categories}[view];
  known(host, view, id, [...all.keys()], '');
  return undefined;
}
