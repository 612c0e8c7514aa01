/** Dates of birth: full dates that are called so, or that lie too far back for an appointment. */
import {takeOut, type Piece, type Search, type Verdict} from './text.js';

/** Months by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{jan: 1, feb: 2, maa: 3, mrt: 3, apr: 4, mei: 5, jun: 6},
  ...{jul: 7, aug: 8, sep: 9, okt: 10, nov: 11, dec: 12},
};
const MONTH = [
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec',
].join('|');

const DATES: readonly RegExp[] = [
  // 12-03-1985, 12/3/85
  String.raw`(?<day>\d{1,2})(?<sign> ?[-./] ?)(?<month>\d{1,2})\k<sign>(?<year>\d{4}|'?\d{2})`,
  // 1985-03-12
  String.raw`(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`,
  // 12 maart 1985
  String.raw`(?<day>\d{1,2})(?:e|de|ste)?[ -]+(?<month>${MONTH})\.?[ -]+(?<year>\d{4}|'?\d{2})`,
  // 12031985
  String.raw`(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})`,
  // 19850312
  String.raw`(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})`,
].map((date) => new RegExp(String.raw`(?<![\p{N}_]|\p{N}[-./]|\p{L}-)${date}(?!\p{N}|[-./]\p{N})`, 'giu'));

/** How many years ahead two digits still mean a year to come: appointments are made far ahead, and written short. */
const YEARS_AHEAD = 5;

/** Nobody alive was born longer ago, in years. */
const OLDEST = 120;

/** Finds dates of birth. Other full dates are taken out too, so that they pass for no other number. */
export function findBirthDates(text: string, today: Date): Search {
  let found = false;
  let rest = text;
  for (const pattern of DATES) {
    const search = takeOut(rest, pattern, (piece) => judge(piece, today));
    found ||= search.found;
    ({rest} = search);
  }
  return {found, rest};
}

function judge(piece: Piece, today: Date): Verdict {
  const isCalledBirth = !isOfEvent(piece) && hasBirthWord(piece);
  const date = dateOf(piece, today, isCalledBirth);
  const isDoubtful = mayBeSomethingElse(piece);
  if (!date || (isDoubtful && !isCalledBirth)) return 'unknown';
  const latest = isCalledBirth ? midnight(today) : midnight(today, 1);
  const isBirth = date < latest && date > midnight(today, OLDEST) && (isCalledBirth || !isOfMoment(piece));
  return isBirth ? 'personal' : 'other';
}

/** The start of the day, so many years earlier. */
const midnight = (day: Date, yearsEarlier = 0): Date =>
  new Date(day.getFullYear() - yearsEarlier, day.getMonth(), day.getDate());

/** The date that was written, unless the calendar has no such day or it lies before these times. */
function dateOf({groups}: Piece, today: Date, isCalledBirth: boolean): Date | undefined {
  const day = Number(groups.day);
  const month = Number(groups.month) || (MONTHS[groups.month!.slice(0, 3).toLowerCase()] ?? 0);
  const written = groups.year!.replace("'", '');
  let year = Number(written);
  if (written.length === 2) {
    year += 2000;
    const isToCome = isCalledBirth
      ? new Date(year, month - 1, day) > today
      : year > today.getFullYear() + YEARS_AHEAD;
    if (isToCome) year -= 100;
  }
  const date = new Date(year, month - 1, day);
  const isReal = year >= 1900 && year < 2100 && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? date : undefined;
}

/** Whether only a word for birth makes it a date: a section (3.2.14), scores (3 - 4 - 12), 12 maart 10 uur. */
function mayBeSomethingElse({groups: {sign, month, year}}: Piece): boolean {
  if (sign) return year!.length === 2 && /[. ]/.test(sign);
  return year!.length === 2 || /\d/.test(month!);
}

const BIRTH_WORD = String.raw`geboren|geboorte(?:dat\p{L}*|dag)?|geb\.? ?dat\p{L}*\.?|geb\.?|verjaardag|jarig`;
const BIRTH = String.raw`(?<!\p{L})(?:${BIRTH_WORD})(?!\p{L})`;
const BIRTH_BEFORE = new RegExp(`.*${BIRTH}(?<between>.*)$`, 'iu');
const BIRTH_AFTER = new RegExp(String.raw`^[^\n.!?;]{0,25}?${BIRTH}`, 'iu');

/** Whether a word for birth stands near, in the same sentence. */
function hasBirthWord({before, after}: Piece): boolean {
  const between = BIRTH_BEFORE.exec(before.slice(-50))?.groups!.between;
  const isBefore = between !== undefined && !/[.!?;] +\p{Lu}/u.test(between);
  return isBefore || BIRTH_AFTER.test(after);
}

const PERIOD = String.raw`sinds|vanaf|per|tot|t\/m|tot en met`;
const EVENTS = [
  'aanvraag|afspraak|beschikking|besluit|bezoek|brief|evaluatie|gesprek|indicatie|intake|mail|melding|overleg',
  'rapport|uitspraak|verslag|zitting',
].join('|');
const EVENT = new RegExp(
  String.raw`(?<!\p{L})(?:${PERIOD}|\p{L}*(?:${EVENTS})(?: (?:op|van|d\.?d))?)[ .:,(]*$`,
  'iu',
);

/** Whether the word right before the date says what happened then, such as `gesprek op` or `sinds`. */
const isOfEvent = ({before}: Piece): boolean => EVENT.test(before.slice(-50));

const MOMENT_BEFORE = /(?<!\p{L})(?:d\.?d|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[ .:,(]*$/iu;
const MOMENT_AFTER = /^(?:,? ?(?:om |t)?(?:\d{1,2}[:.]\d{2}|u(?:ur)?\b)| ?(?:tot|t\/m)\b)/iu;

/** Whether it is a moment of work: a day of the week, a time of day, or the start of a period. */
const isOfMoment = (piece: Piece): boolean =>
  isOfEvent(piece) || MOMENT_BEFORE.test(piece.before.slice(-20)) || MOMENT_AFTER.test(piece.after);
