/**
 * Answer sheets: what one member of the team answered alone, without a name and without notes. A lead opens several
 * and sees, from four on, how the answers spread. Pure functions.
 */
import {knownList, knownObject, knownText} from '../../core/work/known-value.js';
import {MOMENTS, type MomentId} from '../../core/work/moments.js';
import {ANSWERS, currentRow, knownAnswer, type Answer, type RowAnswer} from './answers.js';

/** Stands in the format of the file: a sheet and a whole scan are not taken for each other. */
export const SHEET_FORMAT = 'kb-teamscan-antwoordblad';

/** With fewer sheets, everyone would see who answered what. */
export const SPREAD_FROM = 4;

export interface SheetAnswer {
  readonly answer?: Answer;
  readonly training?: boolean;
}

export interface Sheet {
  /** Random; the same each time that a member saves the sheet anew. */
  readonly id: string;
  /** ISO time, or empty. */
  readonly savedAt: string;
  /** The moment at which the lead opened it. */
  readonly moment: MomentId;
  readonly answers: Readonly<Record<string, SheetAnswer>>;
}

/** An id that says nothing about anyone. `randomUUID` does not exist on plain http, this does. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a member's file holds: the answers of one moment, without notes. */
export function sheetValue(
  id: string,
  answers: Readonly<Record<string, RowAnswer>>,
): {id: string; answers: Record<string, SheetAnswer>} {
  const known = Object.entries(answers).flatMap(([row, {answer, training}]) => said(row, answer, training));
  return {id, answers: Object.fromEntries(known)};
}

/** A field that says nothing is left out, and so is a row of which nothing is said. */
function said(row: string, answer?: Answer, training?: boolean): readonly (readonly [string, SheetAnswer])[] {
  if (!answer && !training) return [];
  return [[row, {...(answer ? {answer} : {}), ...(training ? {training} : {})}]];
}

/**
 * What is known of a sheet of unknown origin.
 * @param rows Ids of the rows that exist; absent where the content has not arrived.
 * @returns Nothing when it has no id or no answer that is known.
 */
export function knownSheet(
  value: unknown,
  savedAt: string,
  moment: MomentId,
  rows?: ReadonlySet<string>,
): Sheet | undefined {
  const {id, answers} = knownObject(value);
  if (typeof id !== 'string' || !/^[\w-]{8,64}$/.test(id)) return undefined;
  const known = Object.entries(knownObject(answers))
    .map(([row, answer]) => [currentRow(row), knownObject(answer)] as const)
    .filter(([row]) => !rows || rows.has(row))
    .flatMap(([row, {answer, training}]) => said(row, knownAnswer(answer), training === true))
    .sort(byText(([row]) => row));
  if (!known.length) return undefined;
  return {id, savedAt: isoTime(savedAt), moment, answers: Object.fromEntries(known)};
}

/** The sheets in a foreign value. */
export function knownSheets(value: unknown, rows?: ReadonlySet<string>): readonly Sheet[] {
  const known = knownList(value).flatMap((sheet) => {
    const {savedAt, moment} = knownObject(sheet);
    const at = MOMENTS.find((id) => id === moment) ?? MOMENTS[0];
    return knownSheet(sheet, knownText(savedAt), at, rows) ?? [];
  });
  return mergeSheets([], known);
}

/**
 * Puts sheets together. Of two with the same id at the same moment the latest wins. The outcome does not depend on the
 * order in which they are opened, nor on opening one twice.
 */
export function mergeSheets(sheets: readonly Sheet[], others: readonly Sheet[]): readonly Sheet[] {
  const latest = new Map<string, Sheet>();
  for (const sheet of [...sheets, ...others]) {
    const key = keyOf(sheet);
    const present = latest.get(key);
    if (!present || isLater(sheet, present)) latest.set(key, sheet);
  }
  return [...latest.values()].sort(byText(keyOf));
}

const keyOf = ({moment, id}: Sheet): string => `${MOMENTS.indexOf(moment)}/${id}`;

/** Two sheets of the same time are told apart by what they say, so that the order never decides. */
const isLater = (one: Sheet, other: Sheet): boolean =>
  one.savedAt === other.savedAt
    ? JSON.stringify(one.answers) > JSON.stringify(other.answers)
    : one.savedAt > other.savedAt;

const byText =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T): number =>
    textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b));

/** The same time is always the same text, so that texts can be compared. */
const isoTime = (time: string): string =>
  Number.isNaN(Date.parse(time)) ? '' : new Date(time).toISOString();

/** How the sheets answer one row. */
export interface Spread {
  readonly counts: Readonly<Record<Answer, number>>;
  /** How many sheets say nothing of it. */
  readonly silent: number;
  /** How many want training. */
  readonly training: number;
}

/** The sheets that were opened at a moment. */
export const sheetsAt = (sheets: readonly Sheet[], moment: MomentId): readonly Sheet[] =>
  sheets.filter((sheet) => sheet.moment === moment);

/** @returns Nothing with too few sheets. */
export function spreadOf(sheets: readonly Sheet[], row: string): Spread | undefined {
  if (sheets.length < SPREAD_FROM) return undefined;
  const given = sheets.map(({answers}) => answers[row] ?? {});
  const count = (id?: Answer) => given.filter(({answer}) => answer === id).length;
  const counts = Object.fromEntries(ANSWERS.map((id) => [id, count(id)])) as Record<Answer, number>;
  return {counts, silent: count(), training: given.filter(({training}) => training).length};
}

/** The answer that everyone gives who says something of a row; nothing where two differ or too few speak. */
export function agreedAnswer(spread: Spread): Answer | undefined {
  const given = ANSWERS.filter((id) => spread.counts[id]);
  return given.length === 1 && spread.counts[given[0]!] >= SPREAD_FROM ? given[0] : undefined;
}

/** Whether two members answer a row in different ways. */
export const isDivided = (spread: Spread): boolean => ANSWERS.filter((id) => spread.counts[id]).length > 1;
