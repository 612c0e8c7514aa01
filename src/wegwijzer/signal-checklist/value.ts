/** What someone chooses and writes on `<signal-checklist>`, as plain JSON. Pure functions; none changes what it is given. */
import {currentId} from '../../core/records.js';
import {warnOnce} from '../../core/warn.js';
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {SIGNAL_KIND} from '../signals/signal-index.js';

/** A signal that was noticed. */
export interface SeenSignal {
  readonly id: string;
  /** What someone saw or heard, in their own words; may be empty. */
  readonly seen: string;
}

export interface ChecklistValue {
  /** Id of the setting that the user chose; empty when they did not. */
  readonly setting: string;
  /** In the order of choosing. */
  readonly signals: readonly SeenSignal[];
}

export const emptyChecklist = (): ChecklistValue => ({setting: '', signals: []});

export const isTicked = ({signals}: ChecklistValue, id: string): boolean =>
  signals.some((signal) => signal.id === id);

/** Adds a signal at the end, or takes it out. @param seen What was written about it earlier. */
export function tick(value: ChecklistValue, id: string, ticked: boolean, seen = ''): ChecklistValue {
  if (ticked === isTicked(value, id)) return value;
  const others = value.signals.filter((signal) => signal.id !== id);
  return {...value, signals: ticked ? [...others, {id, seen}] : others};
}

export const describe = (value: ChecklistValue, id: string, seen: string): ChecklistValue => ({
  ...value,
  signals: value.signals.map((signal) => (signal.id === id ? {id, seen} : signal)),
});

export const workIn = (value: ChecklistValue, setting: string): ChecklistValue => ({...value, setting});

/**
 * Takes over what is known of a foreign value; an id that moved is followed.
 * @param signals Ids of the signals that there are. @param settings Ids of the settings.
 */
export function knownChecklist(
  value: unknown,
  signals: {has(id: string): boolean},
  settings: readonly string[],
): ChecklistValue {
  const given = knownObject(value);
  const seen = new Map<string, string>();
  for (const item of knownList(given.signals).map(knownObject)) {
    const id = now(knownText(item.id));
    if (signals.has(id)) seen.set(id, seen.get(id) ?? knownText(item.seen));
    else if (id) warn(`the signal "${id}", which does not exist`);
  }
  const setting = knownText(given.setting);
  if (setting && !settings.includes(setting))
    warn(`the setting "${setting}"; expected ${settings.join(', ')}`);
  return {
    setting: settings.includes(setting) ? setting : '',
    signals: [...seen].map(([id, text]) => ({id, seen: text})),
  };
}

const now = (id: string): string => currentId(`${SIGNAL_KIND}/${id}`).slice(SIGNAL_KIND.length + 1);

const warn = (what: string): void => warnOnce(`<signal-checklist>: value names ${what}; it is left out.`);
