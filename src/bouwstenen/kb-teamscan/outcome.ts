/** What the answers say together: pure, for the web, the table, the sentences, the plan and what goes along. */
import {compareOrdinal, type OrdinalChange} from '../../core/work/compare.js';
import type {Moment, MomentId} from '../../core/work/moments.js';
import {fill} from '../../core/work/take-away/words.js';
import {SCALE, type Answer, type RowAnswer} from './answers.js';
import type {ScanPart, ScanRow} from './rows.js';
import {isDivided, sheetsAt, spreadOf, type Spread} from './sheets.js';
import type {TeamscanValue} from './value.js';

/** One row with what was answered. */
export interface OutcomeRow extends ScanRow {
  readonly answer: Answer | undefined;
  readonly training: boolean;
  readonly note: string;
  /** The answer at the last moment before this one at which one was given. */
  readonly before: Answer | undefined;
  readonly change: OrdinalChange;
  /** How the sheets answer it; nothing with too few sheets. */
  readonly spread: Spread | undefined;
}

/** The rows of the parts, with what was said at a moment and before it. */
export function outcomeRows(
  value: TeamscanValue,
  parts: readonly ScanPart[],
  momentId: MomentId,
): readonly OutcomeRow[] {
  const at = value.moments.findIndex(({id}) => id === momentId);
  const now = value.moments[at];
  const earlier = value.moments.slice(0, Math.max(at, 0));
  const sheets = sheetsAt(value.sheets, momentId);
  return parts.flatMap(({rows}) =>
    rows.map((row): OutcomeRow => {
      const {answer, training = false, note = ''} = now?.answers[row.key] ?? {};
      const before = lastAnswer(earlier, row.key);
      return {
        ...row,
        answer,
        training,
        note,
        before,
        change: compareOrdinal(SCALE, before, answer),
        spread: spreadOf(sheets, row.key),
      };
    }),
  );
}

const lastAnswer = (moments: readonly Moment<RowAnswer>[], key: string): Answer | undefined =>
  moments.flatMap(({answers}) => answers[key]?.answer ?? []).at(-1);

/** What a sentence is about, in the order in which they are told. */
export const SUBJECTS = [
  'genoeg',
  'te-weinig',
  'deels',
  'specialist',
  'training',
  'rose',
  'fell',
  'divided',
  'nvt',
  'unknown',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface OutcomeSentence {
  readonly subject: Subject;
  readonly rows: readonly OutcomeRow[];
  readonly text: string;
}

/** Words for the sentences: `{rows}` is filled in. */
export type SentenceWords = Readonly<Record<Subject | 'unknownPart', string>>;

/** The outcome in a few sentences; a sentence about nothing is left out. */
export function outcomeSentences(
  rows: readonly OutcomeRow[],
  words: SentenceWords,
): readonly OutcomeSentence[] {
  return SUBJECTS.flatMap((subject): OutcomeSentence[] => {
    const about = rows.filter((row) => isAbout(row, subject));
    if (!about.length) return [];
    const names = subject === 'unknown' ? unknownNames(about, rows, words) : about.map(({name}) => name);
    return [{subject, rows: about, text: fill(words[subject], {rows: LIST.format(names)})}];
  });
}

function isAbout(row: OutcomeRow, subject: Subject): boolean {
  switch (subject) {
    case 'training':
      return row.training;
    case 'rose':
    case 'fell':
      return row.change === subject;
    case 'divided':
      return row.spread !== undefined && isDivided(row.spread);
    case 'unknown':
      return row.answer === undefined;
    default:
      return row.answer === subject;
  }
}

/** A few rows are named; many are counted, so that a team that has just begun reads no list of everything. */
const MOST_NAMED = 6;

function unknownNames(
  unknown: readonly OutcomeRow[],
  all: readonly OutcomeRow[],
  words: SentenceWords,
): readonly string[] {
  if (unknown.length <= MOST_NAMED) return unknown.map(({name}) => name);
  const parts = [...new Set(unknown.map(({part}) => part))];
  return parts.map((id) => {
    const open = unknown.filter(({part}) => part === id);
    const total = all.filter(({part}) => part === id).length;
    return fill(words.unknownPart, {part: open[0]!.partTitle, open: open.length, total});
  });
}

const LIST = new Intl.ListFormat('nl', {type: 'conjunction'});
