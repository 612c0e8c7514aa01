/** What someone fills in on `<action-plan>`, as plain JSON. Pure functions; none changes what it is given. */
import {helpLines} from '../../core/shared/content.js';
import {warnOnce} from '../../core/warn.js';
import type {Draft} from '../../core/work/drafts.js';
import {knownDate, knownList, knownObject, knownText} from '../../core/work/known-value.js';

/** Where a line comes from: a draft of another element, as it was when the user took it over. */
export interface Origin {
  readonly about: string;
  readonly title: string;
  readonly basis: string;
  readonly notice?: string;
  readonly actNow?: readonly string[];
}

/** One problem, goal or result, in the resident's own words. */
export interface PlanLine {
  readonly id: string;
  readonly text: string;
  readonly from?: Origin;
  /** Stays off a print to take home unless ticked. */
  readonly careful?: boolean;
}

/** A solution, in one of the four frames. */
export interface PlanSolution extends PlanLine {
  /** Id of a frame, such as `eigen-kracht`. */
  readonly frame: string;
}

export interface PlanAction extends PlanLine {
  /** A role, such as “mijn buurvrouw”; never a name. */
  readonly who?: string;
  /** As people say it: “elke maand”, “voor 1 juni”. */
  readonly when?: string;
  readonly done?: boolean;
}

export interface PlanValue {
  readonly problems: readonly PlanLine[];
  readonly goals: readonly PlanLine[];
  readonly results: readonly PlanLine[];
  readonly solutions: readonly PlanSolution[];
  /** Ids of the frames that were discussed and give no solution now. */
  readonly discussed: readonly string[];
  readonly actions: readonly PlanAction[];
  /** When and how they look back, and what came of it. Dates are ISO dates, or empty. */
  readonly evaluation: {readonly date: string; readonly how: string; readonly outcome: string};
  /** Until when someone is followed after the support ends, and how. */
  readonly followUp: {readonly date: string; readonly how: string};
  /** By the professional. */
  readonly note: string;
}

/** The lists of a plan. */
export const LISTS = ['problems', 'goals', 'results', 'solutions', 'actions'] as const;
export type ListId = (typeof LISTS)[number];

/** What can be said on a line of any list. */
export type LineChange = Partial<Omit<PlanSolution & PlanAction, 'id'>>;

export const emptyPlan = (): PlanValue => ({
  problems: [],
  goals: [],
  results: [],
  solutions: [],
  discussed: [],
  actions: [],
  evaluation: {date: '', how: '', outcome: ''},
  followUp: {date: '', how: ''},
  note: '',
});

/** An id that no line of the list has, nor any of the others that are named. */
export function nextId(lines: readonly PlanLine[], others: readonly string[] = []): string {
  const numbers = [...lines.map(({id}) => id), ...others].map(Number).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}

/**
 * Changes a line, or adds one that was not there. A line that says nothing any more is left out.
 * @param order Ids of the lines as they are shown, for the place of one that is added.
 */
export function changeLine(
  value: PlanValue,
  list: ListId,
  id: string,
  change: LineChange,
  order: readonly string[] = [],
): PlanValue {
  const lines: readonly PlanLine[] = value[list];
  const line = said({id, text: '', ...lines.find((one) => one.id === id), ...change});
  const isThere = lines.some((one) => one.id === id);
  if (isThere) {
    return {...value, [list]: lines.flatMap((one) => (one.id === id ? (line ?? []) : one))};
  }
  if (!line) return value;
  const later = order.slice(order.indexOf(id) + 1);
  const next = order.includes(id) ? lines.findIndex((one) => later.includes(one.id)) : -1;
  const at = next < 0 ? lines.length : next;
  return {...value, [list]: [...lines.slice(0, at), line, ...lines.slice(at)]};
}

export const removeLine = (value: PlanValue, list: ListId, id: string): PlanValue => ({
  ...value,
  [list]: (value[list] as readonly PlanLine[]).filter((line) => line.id !== id),
});

/** Adds what another element offers, at the end. What is there already stays as it is. */
export function takeOver(value: PlanValue, list: 'problems' | 'goals', draft: Draft): PlanValue {
  if (isTakenOver(value[list], draft)) return value;
  const {text, careful} = draft;
  const line = {id: nextId(value[list]), text, from: originOf(draft), ...(careful && {careful})};
  return {...value, [list]: [...value[list], line]};
}

export const isTakenOver = (lines: readonly PlanLine[], {about}: Draft): boolean =>
  lines.some(({from}) => from?.about === about);

/** What a line keeps of the draft that it comes from. */
export function originOf({about, title, basis, notice, actNow}: Draft): Origin {
  return {about, title, basis, ...(notice && {notice}), ...(actNow?.length && {actNow})};
}

/** Says that a frame was discussed and gives no solution now, or takes that back. */
export const discuss = (value: PlanValue, frame: string, isDiscussed: boolean): PlanValue => ({
  ...value,
  discussed: [...value.discussed.filter((id) => id !== frame), ...(isDiscussed ? [frame] : [])],
});

/** The line without its empty fields; nothing when it says nothing. */
function said(line: PlanLine & LineChange): PlanLine | undefined {
  const {id, text, frame, from, careful, who, when, done} = line;
  if (!text && !from && !who && !when) return undefined;
  return {
    id,
    ...(frame && {frame}),
    text,
    ...(who && {who}),
    ...(when && {when}),
    ...(done && {done}),
    ...(from && {from}),
    ...(careful && {careful}),
  };
}

/**
 * Takes over what is known of a foreign value.
 * @param frames Ids of the frames that there are; none when they are not known yet.
 */
export function knownPlan(value: unknown, frames?: readonly string[]): PlanValue {
  const given = knownObject(value);
  const evaluation = knownObject(given.evaluation);
  const followUp = knownObject(given.followUp);
  const isFrame = (id: string): boolean => {
    if (!frames || frames.includes(id)) return true;
    warnOnce(`<action-plan>: value has the frame "${id}"; expected ${frames.join(', ')}.`);
    return false;
  };
  return {
    problems: knownLines(given.problems),
    goals: knownLines(given.goals),
    results: knownLines(given.results),
    solutions: (
      knownLines(given.solutions, ({frame}) => ({frame: knownText(frame)})) as PlanSolution[]
    ).filter(({frame}) => isFrame(frame)),
    discussed: [...new Set(knownList(given.discussed).map(knownText))].filter((id) => id && isFrame(id)),
    actions: knownLines(given.actions, ({who, when, done}) => ({
      who: knownText(who),
      when: knownText(when),
      done: done === true,
    })),
    evaluation: {
      date: knownDate(evaluation.date),
      how: knownText(evaluation.how),
      outcome: knownText(evaluation.outcome),
    },
    followUp: {date: knownDate(followUp.date), how: knownText(followUp.how)},
    note: knownText(given.note),
  };
}

/**
 * Lines with something on them, each with an id of its own.
 * @param more What lines of this list say besides.
 */
function knownLines(
  value: unknown,
  more: (line: Readonly<Record<string, unknown>>) => LineChange = () => ({}),
): PlanLine[] {
  const lines: PlanLine[] = [];
  for (const one of knownList(value).map(knownObject)) {
    const from = knownOrigin(one.from);
    const id = knownText(one.id);
    const isNew = id !== '' && lines.every((other) => other.id !== id);
    const line = said({
      id: isNew ? id : nextId(lines),
      text: knownText(one.text),
      ...more(one),
      careful: one.careful === true,
      ...(from && {from}),
    });
    if (line) lines.push(line);
  }
  return lines;
}

function knownOrigin(value: unknown): Origin | undefined {
  const given = knownObject(value);
  const about = knownText(given.about);
  const actNow = knownList(given.actNow)
    .map(knownText)
    .filter((id) => Object.hasOwn(helpLines, id));
  if (!about) return undefined;
  return {
    about,
    title: knownText(given.title),
    basis: knownText(given.basis),
    ...(knownText(given.notice) && {notice: knownText(given.notice)}),
    ...(actNow.length && {actNow}),
  };
}
