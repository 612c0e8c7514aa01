/** What the parts of the checklist share while it draws. */
import type {GuideElement} from '../../core/guide-element.js';
import type {SignalIndex} from '../signals/signal-index.js';
import type {StripContext} from '../signals/strip.js';
import type {Narrowed, Wish} from './narrow.js';
import type {Summary} from './summary.js';
import type {ChecklistValue} from './value.js';
import type {ChecklistWords} from './words.js';

/** Where a followed link to a group or category arrives. */
export const LIST = 'list';

export interface ChecklistView {
  readonly words: ChecklistWords;
  readonly heading: GuideElement['heading'];
  /** What the layer adds to a record. */
  readonly local: GuideElement['local'];
  readonly index: SignalIndex;
  readonly value: ChecklistValue;
  readonly summary: Summary;

  /** Id of the reader's setting; empty when not known. */
  readonly setting: string;
  readonly chooseSetting: (setting: string) => void;
  readonly strip: StripContext;

  readonly wish: Wish;
  readonly narrowed: Narrowed;
  /** @param how `replace` while someone types. */
  readonly look: (change: Partial<Wish>, how?: 'push' | 'replace') => void;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  /** Goes from the filters back to the list. */
  readonly leaveFilters: () => void;
  /** Sections that the reader opened. */
  readonly opened: Set<string>;
  /** Where a followed link arrives: the id of a signal, or `list`; empty when nowhere. */
  readonly arrival: string;

  readonly tick: (id: string, ticked: boolean) => void;
  readonly describe: (id: string, seen: string) => void;
  /** Brings a chosen signal into view, to write about it. */
  readonly goTo: (id: string) => void;
  readonly goToSummary: () => void;
  readonly goToWorkBar: () => void;
}
