/** What someone fills in on `<zrm-matrix>`, as plain JSON. Pure functions; none changes what it is given. */
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {firstMoment, knownMoments, withAnswer, type Moment, type MomentId} from '../../core/work/moments.js';
import {warnOnce} from '../../core/warn.js';

/** A domain that matters for the question, and why. */
export interface ZrmChoice {
  readonly id: string;
  readonly why: string;
}

/** What is said about one domain at one moment. Absent means: not discussed. */
export interface ZrmAnswer {
  /** Level by the professional: a level's id in the edition, such as `3`. */
  readonly level?: string;
  /** Level by the resident. */
  readonly resident?: string;
  /** The resident's own words. */
  readonly residentWords?: string;
  /** Whether they want to work on it together. */
  readonly workOn?: boolean;
  readonly note?: string;
}

export interface ZrmValue {
  /** Id of the edition, such as `2013`; empty for the one shown by default. */
  readonly edition: string;
  readonly choices: readonly ZrmChoice[];
  readonly moments: readonly Moment<ZrmAnswer>[];
}

export const emptyZrm = (): ZrmValue => ({edition: '', choices: [], moments: firstMoment()});

/** Adds a domain at the end, or takes it out. Its answers stay until `Wis`, so that a slip of the mouse loses nothing. */
export function choose(value: ZrmValue, id: string, chosen: boolean): ZrmValue {
  const others = value.choices.filter((choice) => choice.id !== id);
  return {...value, choices: chosen ? [...others, {id, why: ''}] : others};
}

export const giveReason = (value: ZrmValue, id: string, why: string): ZrmValue => ({
  ...value,
  choices: value.choices.map((choice) => (choice.id === id ? {id, why} : choice)),
});

export const answer = (
  value: ZrmValue,
  moment: MomentId,
  domain: string,
  change: Partial<ZrmAnswer>,
): ZrmValue => ({...value, moments: withAnswer(value.moments, moment, domain, change)});

/** Takes back everything that was said about a domain at a moment. */
export const clearAnswer = (value: ZrmValue, moment: MomentId, domain: string): ZrmValue =>
  answer(value, moment, domain, {level: '', resident: '', residentWords: '', workOn: false, note: ''});

/**
 * Takes over what is known of a foreign value.
 * @param levels Ids of the levels by id of domain, of the edition that is shown; none when no edition is there yet.
 */
export function knownZrm(value: unknown, levels?: ReadonlyMap<string, readonly string[]>): ZrmValue {
  const given = knownObject(value);
  const isDomain = (id: string): boolean => {
    if (!levels || levels.has(id)) return true;
    warnOnce(
      `<zrm-matrix>: value names the domain "${id}", which this edition does not have; it is left out.`,
    );
    return false;
  };
  const isLevel = (domain: string, level: string): string => {
    if (!level || !levels || levels.get(domain)?.includes(level)) return level;
    warnOnce(
      `<zrm-matrix>: value has level "${level}" for "${domain}"; expected ${levels.get(domain)?.join(', ')}.`,
    );
    return '';
  };
  const choices = knownList(given.choices)
    .map(knownObject)
    .map(({id, why}) => ({id: knownText(id), why: knownText(why)}))
    .filter(({id}, i, all) => id && isDomain(id) && all.findIndex((other) => other.id === id) === i);
  return {
    edition: knownText(given.edition),
    choices,
    moments: knownMoments(given.moments, (domain, answer): ZrmAnswer | undefined => {
      if (!isDomain(domain)) return undefined;
      const {level, resident, residentWords, workOn, note} = knownObject(answer);
      return {
        level: isLevel(domain, knownText(level)),
        resident: isLevel(domain, knownText(resident)),
        residentWords: knownText(residentWords),
        workOn: workOn === true,
        note: knownText(note),
      };
    }),
  };
}
