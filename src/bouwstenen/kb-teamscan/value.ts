/** What a team fills in on `<kb-teamscan>`, as plain JSON. Pure functions; none changes what it is given. */
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {firstMoment, knownMoments, withAnswer, type Moment, type MomentId} from '../../core/work/moments.js';
import {warnOnce} from '../../core/warn.js';
import {ANSWERS, currentRow, knownAnswer, type RowAnswer} from './answers.js';
import {knownSheets, type Sheet} from './sheets.js';

/** A row's place in the training plan; the order of the entries is the team's own. */
export interface PlanEntry {
  readonly row: string;
  /** Who takes it on: a role, not a name. */
  readonly role: string;
  /** ISO date by which it is done, or empty. */
  readonly date: string;
  /** Put in or taken out by the team; absent where the answer decides. */
  readonly planned?: boolean;
}

export interface TeamscanValue {
  /** Ids of the domains that the team looks at. */
  readonly domains: readonly string[];
  /** Answers by row, such as `blok/schulden`. */
  readonly moments: readonly Moment<RowAnswer>[];
  readonly plan: readonly PlanEntry[];
  /** Answer sheets of members that were opened. */
  readonly sheets: readonly Sheet[];
  /** Id of the own answer sheet; empty until one is saved. */
  readonly sheetId: string;
}

/** What the content has: what a value may name. */
export interface KnownIds {
  readonly domains: readonly string[];
  readonly rows: ReadonlySet<string>;
}

export const emptyScan = (): TeamscanValue => ({
  domains: [],
  moments: firstMoment(),
  plan: [],
  sheets: [],
  sheetId: '',
});

/** Adds domains, or takes them out. Their answers stay until they are wiped, so that a slip of the mouse loses nothing. */
export function pick(value: TeamscanValue, ids: readonly string[], isPicked: boolean): TeamscanValue {
  const others = value.domains.filter((id) => !ids.includes(id));
  return {...value, domains: isPicked ? [...others, ...ids] : others};
}

export const answer = (
  value: TeamscanValue,
  moment: MomentId,
  row: string,
  change: Partial<RowAnswer>,
): TeamscanValue => ({...value, moments: withAnswer(value.moments, moment, row, change)});

/** Takes back everything that was said about a row at a moment. */
export const clearAnswer = (value: TeamscanValue, momentId: MomentId, row: string): TeamscanValue => ({
  ...value,
  moments: value.moments.map((moment) => {
    if (moment.id !== momentId) return moment;
    const {[row]: _cleared, ...answers} = moment.answers;
    return {...moment, answers};
  }),
});

/**
 * Takes over what is known of a foreign value.
 * @param known What the content has; where it has not arrived yet, everything in the right form is taken.
 */
export function knownScan(value: unknown, known?: KnownIds): TeamscanValue {
  const given = knownObject(value);
  return {
    domains: knownList(given.domains)
      .map(knownText)
      .filter((id, i, all) => id && all.indexOf(id) === i && isDomain(id, known)),
    moments: knownMoments(withCurrentRows(given.moments), (row, answer) =>
      isRow(row, known) ? knownRowAnswer(row, answer) : undefined,
    ),
    plan: knownList(given.plan)
      .map(knownPlanEntry)
      .filter(({row}, i, all) => isFirst(row, i, all) && isRow(row, known)),
    sheets: knownSheets(given.sheets, known?.rows),
    sheetId: knownText(given.sheetId),
  };
}

const isFirst = (row: string, i: number, all: readonly PlanEntry[]): boolean =>
  row !== '' && all.findIndex((other) => other.row === row) === i;

function knownPlanEntry(entry: unknown): PlanEntry {
  const {row, role, date, planned} = knownObject(entry);
  return {
    row: currentRow(knownText(row)),
    role: knownText(role),
    date: isDate(date) ? date : '',
    ...(typeof planned === 'boolean' ? {planned} : {}),
  };
}

/** Answers under an id that moved stand under the new one. */
function withCurrentRows(moments: unknown): unknown {
  return knownList(moments).map((moment) => {
    const given = knownObject(moment);
    const answers = Object.entries(knownObject(given.answers));
    return {...given, answers: Object.fromEntries(answers.map(([row, one]) => [currentRow(row), one]))};
  });
}

function isDomain(id: string, known?: KnownIds): boolean {
  if (!known || known.domains.includes(id)) return true;
  warnOnce(`<kb-teamscan>: value names the domain "${id}", which does not exist; it is left out.`);
  return false;
}

function isRow(row: string, known?: KnownIds): boolean {
  if (!known || known.rows.has(row)) return true;
  warnOnce(`<kb-teamscan>: value names the row "${row}", which does not exist; it is left out.`);
  return false;
}

function knownRowAnswer(row: string, value: unknown): RowAnswer {
  const {answer: said, training, note} = knownObject(value);
  const answer = knownAnswer(said);
  if (said !== undefined && said !== '' && !answer) {
    warnOnce(
      `<kb-teamscan>: value has answer ${JSON.stringify(said)} for "${row}"; expected ${ANSWERS.join(', ')}.`,
    );
  }
  return {...(answer ? {answer} : {}), training: training === true, note: knownText(note)};
}

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
