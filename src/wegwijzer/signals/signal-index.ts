/** The signals by id, and as a reader chooses among them: category or setting, group, signal. */
import type {Records} from '../../core/collection.js';
import type {Reading} from '../../core/records.js';
import type {ShownSetting} from '../../core/shared/content.js';
import type {SignalCategory, SignalGroup} from '../schema.js';

export const SIGNAL_KIND = 'wegwijzer/signaal';

export type Signal = SignalGroup['signals'][number];

/** A signal and where it stands. */
export interface SignalEntry {
  readonly id: string;
  readonly fullId: string;
  readonly signal: Signal;
  readonly group: Reading<SignalGroup>;
  readonly category: Reading<SignalCategory> | undefined;
}

/** Signals of one group under one heading. */
export interface GroupPart {
  readonly group: Reading<SignalGroup>;
  readonly entries: readonly SignalEntry[];
}

/** A category, or the signals of one setting. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Absent for a setting: that is no record which a card shows. */
  readonly category?: Reading<SignalCategory>;
  /** Id of the setting to which these signals are limited. */
  readonly setting?: string;
  readonly parts: readonly GroupPart[];
}

export interface SignalIndex {
  readonly signals: ReadonlyMap<string, SignalEntry>;
  readonly groups: ReadonlyMap<string, GroupPart>;
  readonly categories: ReadonlyMap<string, Section>;
  readonly sections: readonly Section[];
}

export function indexSignals(
  groups: readonly Reading<SignalGroup>[],
  categories: readonly Reading<SignalCategory>[],
  settings: Records<ShownSetting>,
): SignalIndex {
  const parts = groups.map((group) => ({group, entries: entriesOf(group, categories)}));
  const byCategory = categories.map((category) => ({
    id: category.id,
    title: category.record.name,
    category,
    parts: limit(parts, (entry) => entry.category === category),
  }));
  const bySetting = Object.entries(settings).flatMap(([id, {name}]) => {
    const own = limit(parts, ({category, group}) => !category && group.record.setting === id);
    return own[0] ? [{id, title: own[0].group.record.heading ?? name, setting: id, parts: own}] : [];
  });
  return {
    signals: new Map(parts.flatMap(({entries}) => entries.map((entry) => [entry.id, entry]))),
    groups: new Map(parts.map((part) => [part.group.id, part])),
    categories: new Map(byCategory.map((section) => [section.id, section])),
    sections: [...byCategory, ...bySetting],
  };
}

const entriesOf = (
  group: Reading<SignalGroup>,
  categories: readonly Reading<SignalCategory>[],
): SignalEntry[] =>
  group.record.signals.map((signal) => ({
    id: signal.id,
    fullId: `${SIGNAL_KIND}/${signal.id}`,
    signal,
    group,
    category: categories.find(({id}) => id === signal.category),
  }));

/** The parts with those of their signals that fit; parts without any fall away. */
export const limit = (
  parts: readonly GroupPart[],
  fits: (entry: SignalEntry) => boolean,
): readonly GroupPart[] =>
  parts.flatMap(({group, entries}) => {
    const fitting = entries.filter(fits);
    return fitting.length ? [{group, entries: fitting}] : [];
  });

/** The signals of a section, without their groups. */
export const entriesIn = ({parts}: Section): readonly SignalEntry[] => parts.flatMap(({entries}) => entries);

/** The sections in which signals stand; a group can have signals in two. */
export const sectionsWith = ({sections}: SignalIndex, entries: readonly SignalEntry[]): readonly Section[] =>
  sections.filter((section) => entriesIn(section).some((entry) => entries.includes(entry)));
