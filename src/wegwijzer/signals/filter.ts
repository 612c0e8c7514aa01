/** Finding signals by a few letters of anything that stands in them. */
import {fold} from '../../core/facets/text-filter.js';
import type {SignalEntry} from './signal-index.js';

/** The words that were typed. */
export const wordsOf = (typed: string): readonly string[] => fold(typed).split(/\s+/).filter(Boolean);

const linesOf = ({signal}: SignalEntry): readonly string[] => [
  signal.name,
  signal.text,
  ...(signal.observations ?? []),
  ...(signal.circumstances ?? []),
  ...(signal.quotes ?? []),
];

const titlesOf = ({group, category}: SignalEntry): readonly string[] => [
  group.record.title,
  group.record.heading ?? '',
  category?.record.name ?? '',
];

/** Whether every word stands somewhere in the signal, or in the titles above it. */
export function fits(entry: SignalEntry, words: readonly string[]): boolean {
  if (!words.length) return true;
  const text = fold([...linesOf(entry), ...titlesOf(entry)].join(' '));
  return words.every((word) => text.includes(word));
}

/** The line that explains why a signal was found; nothing when its name or the titles above it do. */
export function reasonFor(entry: SignalEntry, words: readonly string[]): string | undefined {
  const [name = '', ...lines] = linesOf(entry);
  const holds = (line: string) => words.some((word) => fold(line).includes(word));
  return words.length && !holds(name) ? lines.find(holds) : undefined;
}
