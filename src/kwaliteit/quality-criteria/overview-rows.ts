/** The rows of the overview in the order that the reader asked for. Pure. */
import type {Reading} from '../../core/records.js';
import type {Framework} from '../schema.js';

export const COLUMNS = ['number', 'framework', 'publisher', 'year', 'usedFor', 'criteria'] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns whose highest value is of most interest, so that the first click puts it on top. */
const DESCENDING_FIRST: readonly Column[] = ['year', 'criteria'];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

export interface Row {
  readonly framework: Reading<Framework>;
  /** How many criteria it has. */
  readonly criteria: number;
  /** Where it can be used, as shown. */
  readonly usedFor: string;
}

export const byNumber: Sorting = {column: 'number', descending: false};

/** What a click on a column's head asks for: its own order first, then the other way round. */
export const sortedBy = (column: Column, now: Sorting): Sorting =>
  column === now.column
    ? {column, descending: !now.descending}
    : {column, descending: DESCENDING_FIRST.includes(column)};

/** Equal rows stay in the order of the frameworks' numbers, whichever way they are sorted. */
export function sortRows(rows: readonly Row[], {column, descending}: Sorting): readonly Row[] {
  const {compare} = new Intl.Collator('nl', {numeric: true});
  const direction = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      direction * compare(valueOf(a, column), valueOf(b, column)) ||
      a.framework.record.number - b.framework.record.number,
  );
}

function valueOf({framework: {record}, criteria, usedFor}: Row, column: Column): string {
  switch (column) {
    case 'number':
      return String(record.number);
    case 'framework':
      return record.title;
    case 'publisher':
      return record.publishers.join(', ');
    case 'year':
      return String(record.year);
    case 'usedFor':
      return usedFor;
    case 'criteria':
      return String(criteria);
  }
}
