/** What the chosen signals come to: what to take to a colleague. In words; nothing is counted. */
import type {Layer} from '../../core/layer.js';
import type {Reading} from '../../core/records.js';
import type {CautionSet, ColleagueTalk, Meldcode} from '../schema.js';
import {cautionsOf} from '../signals/cautions.js';
import {talkIn, type Talk} from '../signals/colleague-talk.js';
import {entriesIn, type Section, type SignalEntry, type SignalIndex} from '../signals/signal-index.js';
import {meldcodeLine, urgencyOf, type Urgency} from '../signals/strip.js';
import type {ChecklistValue} from './value.js';
import type {ChecklistWords} from './words.js';

export interface ChosenSignal extends SignalEntry {
  readonly seen: string;
}

/** The chosen signals of one category or setting. */
export interface ChosenPart {
  readonly section: Section;
  readonly signals: readonly ChosenSignal[];
}

export interface Summary {
  readonly parts: readonly ChosenPart[];
  /** What is only background: no signals in themselves. */
  readonly background: readonly ChosenPart[];
  readonly urgency: Urgency;
  readonly talk: Talk;
  readonly cautions: CautionSet['cautions'];
  /** Which step of the Meldcode this is, and the next. */
  readonly meldcode: string;
  /** Help lines to think along, without those that are called first. */
  readonly advice: readonly string[];
  /** Numbers that the layer adds. */
  readonly local: Layer['helpLines'];
  /** Id of the reader's setting; empty when not known. */
  readonly setting: string;
}

export interface SummaryRecords {
  readonly index: SignalIndex;
  readonly cautionSets: readonly Reading<CautionSet>[];
  readonly talks: readonly Reading<ColleagueTalk>[];
  readonly meldcode: Meldcode | undefined;
  readonly local: Layer['helpLines'];
}

export function summarise(
  {signals}: ChecklistValue,
  {index, cautionSets, talks, meldcode, local}: SummaryRecords,
  setting: string,
  words: ChecklistWords,
): Summary {
  const seen = new Map(signals.map((signal) => [signal.id, signal.seen]));
  const partsOf = (isBackground: boolean): ChosenPart[] =>
    index.sections.flatMap((section) => {
      const chosen = entriesIn(section)
        .filter(({id, signal}) => seen.has(id) && (signal.background ?? false) === isBackground)
        .map((entry) => ({...entry, seen: seen.get(entry.id)!}));
      return chosen.length ? [{section, signals: chosen}] : [];
    });
  const chosen = signals.flatMap(({id}) => index.signals.get(id)?.signal ?? []);
  const urgency = urgencyOf(chosen, {words, setting, meldcode});
  const talk = talkIn(talks, setting);
  const lines = talk.general?.parts.flatMap(({helpLines = []}) => helpLines) ?? [];
  return {
    parts: partsOf(false),
    background: partsOf(true),
    urgency,
    talk,
    cautions: cautionsOf(cautionSets),
    meldcode: meldcodeLine({words, meldcode}),
    advice: lines.filter((line) => !urgency.lines.includes(line)),
    local,
    setting,
  };
}

/** Names of all that was chosen, as they stand in the summary. */
export const namesIn = ({parts, background}: Summary): string[] =>
  [...parts, ...background].flatMap(({signals}) => signals.map(({signal}) => signal.name));
