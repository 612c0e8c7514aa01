/** What the card shows: one signal, a group, a category, or everything to choose from. */
import {parseFullId} from '../../core/full-id.js';

/** The views that belong to a record, by its Dutch kind. */
const VIEWS = {signaal: 'signal', signaalgroep: 'group', signaalcategorie: 'category'} as const;

export type RecordView = (typeof VIEWS)[keyof typeof VIEWS];

export interface Place {
  readonly view: RecordView | 'overview';
  /** Short id of the record; empty for the overview. */
  readonly id: string;
}

export const OVERVIEW: Place = {view: 'overview', id: ''};

export const SIGNAL_KIND = 'wegwijzer/signaal';

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
