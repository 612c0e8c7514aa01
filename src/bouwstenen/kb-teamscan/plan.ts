/** The training plan: which rows it has, in the team's own order. Pure functions. */
import type {OutcomeRow} from './outcome.js';
import {isDate, type PlanEntry, type TeamscanValue} from './value.js';

/** A row with what the team agreed on it. */
export interface PlanItem {
  readonly row: OutcomeRow;
  readonly role: string;
  readonly date: string;
}

const entryOf = ({plan}: TeamscanValue, key: string): PlanEntry =>
  plan.find(({row}) => row === key) ?? {row: key, role: '', date: ''};

/** A row may stand in the plan when the team knows it in part at most, or wants training. */
const mayBePlanned = ({answer, training}: OutcomeRow): boolean =>
  training || answer === 'te-weinig' || answer === 'deels';

/** It stands there when the team knows too little of it or wants training, unless the team decided otherwise. */
const isPlanned = (row: OutcomeRow, {planned}: PlanEntry): boolean =>
  mayBePlanned(row) && (planned ?? (row.training || row.answer === 'te-weinig'));

/** What stands in the plan: in the team's order, and behind it what has no place yet, in the order of the rows. */
export function planItems(value: TeamscanValue, rows: readonly OutcomeRow[]): readonly PlanItem[] {
  const places = new Map(value.plan.map(({row}, at) => [row, at]));
  const placeOf = ({key}: OutcomeRow): number => places.get(key) ?? places.size;
  return rows
    .filter((row) => isPlanned(row, entryOf(value, row.key)))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((row) => {
      const {role, date} = entryOf(value, row.key);
      return {row, role, date};
    });
}

/** What could stand in the plan too: what was taken out of it, and what the team knows in part. */
export const planCandidates = (value: TeamscanValue, rows: readonly OutcomeRow[]): readonly OutcomeRow[] =>
  rows.filter((row) => mayBePlanned(row) && !isPlanned(row, entryOf(value, row.key)));

/**
 * Moves a row one place.
 * @param planned Keys of the rows in the plan, as they stand now.
 */
export function move(
  value: TeamscanValue,
  planned: readonly string[],
  key: string,
  by: -1 | 1,
): TeamscanValue {
  const at = planned.indexOf(key);
  const neighbour = planned[at + by];
  if (at < 0 || neighbour === undefined) return value;
  return inOrder(
    value,
    planned.map((row) => (row === key ? neighbour : row === neighbour ? key : row)),
  );
}

/** Who takes a row on, and by when. */
export const agree = (
  value: TeamscanValue,
  planned: readonly string[],
  key: string,
  change: Partial<Pick<PlanEntry, 'role' | 'date'>>,
): TeamscanValue => withChange(inOrder(value, planned), key, change);

/** Takes a row out of the plan, or puts it in: last. */
export function setPlanned(
  value: TeamscanValue,
  planned: readonly string[],
  key: string,
  isIn: boolean,
): TeamscanValue {
  const others = planned.filter((row) => row !== key);
  return withChange(inOrder(value, [...others, key]), key, {planned: isIn});
}

/** Gives these rows a place in this order, before all others: what has a place never jumps over what has none. */
function inOrder(value: TeamscanValue, rows: readonly string[]): TeamscanValue {
  const others = value.plan.filter(({row}) => !rows.includes(row));
  return {...value, plan: [...rows.map((row) => entryOf(value, row)), ...others]};
}

const withChange = (value: TeamscanValue, key: string, change: Partial<PlanEntry>): TeamscanValue => ({
  ...value,
  plan: value.plan.map((entry) => (entry.row === key ? withRightDate({...entry, ...change}) : entry)),
});

const withRightDate = (entry: PlanEntry): PlanEntry => ({
  ...entry,
  date: isDate(entry.date) ? entry.date : '',
});
