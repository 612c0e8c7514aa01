/** The answers that a team can give, and what they are about. */
import {currentId} from '../../core/records.js';

/** In the order in which they are offered. */
export const ANSWERS = ['genoeg', 'deels', 'te-weinig', 'specialist', 'nvt'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The answers that say how much the team knows, the least first. The others stand outside this scale. */
export const SCALE: readonly Answer[] = ['te-weinig', 'deels', 'genoeg'];

/** What the team says of one row at one moment. Absent means: not discussed. */
export interface RowAnswer {
  readonly answer?: Answer;
  /** Whether the team wants training in it. */
  readonly training?: boolean;
  readonly note?: string;
}

/** An answer that is one of ours. */
export const knownAnswer = (value: unknown): Answer | undefined => ANSWERS.find((id) => id === value);

const GUIDE = 'bouwstenen/';

/** The id of a row (`blok/schulden`) as it is now: one of years ago may have moved. */
export const currentRow = (row: string): string => currentId(`${GUIDE}${row}`).slice(GUIDE.length);
