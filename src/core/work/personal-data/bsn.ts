/** Citizen service numbers (burgerservicenummer). */
import {isNumberOfThing, takeOut, type Piece, type Search, type Verdict} from './text.js';

/**
 * The eleven test of the BSN: nine times the first digit, eight times the second, and so on to twice the eighth, less
 * the ninth, is divisible by eleven.
 * @param digits Eight or nine digits; of eight, the leading zero was left out.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || !/[1-9]/.test(digits)) return false;
  const nine = Array.from(digits.padStart(9, '0'), Number);
  const sum = nine.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** Together, in threes (123 456 782), or as on older letters (1234.56.782); eight digits lack the leading zero. */
const WRITINGS = [
  String.raw`0\d{8}|[1-9]\d{7,8}`,
  String.raw`\d{2,3}(?<threes>[ .-])\d{3}\k<threes>\d{3}`,
  String.raw`\d{3,4}(?<older>[ .-])\d{2}\k<older>\d{3}`,
].join('|');

/** Not inside a word or a longer number, nor joined to one. */
const USUAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}_#]|\p{N}[-./,]|\p{L}-)(?:${WRITINGS})(?![\p{L}\p{N}_]|[-./,]\p{N}|-\p{L})`,
  'gu',
);

/** After its own name, a BSN may be written in any way. */
const NAME = String.raw`(?:\bbsn|burger ?service ?|\bsofi)(?:-? ?(?:nummer|nr))?`;
const NAMED = new RegExp(
  String.raw`${NAME}[ .:=(-]*(?:(?:is|was|luidt)[ :]*)?(?<number>\d(?:[ .-]?\d){7,8})(?!\d)`,
  'giu',
);

/** Finds numbers that can be a BSN, in a text from which dates, telephone numbers and amounts were taken out. */
export function findBsns(text: string): Search {
  const named = takeOut(text, NAMED, ({groups}) => verdictOn(groups.number!));
  const usual = takeOut(named.rest, USUAL, judge);
  return {found: named.found || usual.found, rest: usual.rest};
}

const verdictOn = (number: string): Verdict =>
  passesElevenTest(number.replaceAll(/\D/g, '')) ? 'personal' : 'unknown';

function judge({text, groups, before, after}: Piece): Verdict {
  const separator = groups.threes ?? groups.older;
  const goesOn = separator === ' ' && (/\d $/.test(before) || /^ \d/.test(after));
  if (goesOn || isNumberOfThing(before) || isDateWithoutSigns(text)) return 'unknown';
  return verdictOn(text);
}

const YEAR = String.raw`(?:19|20)\d\d`;
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const DATE_WITHOUT_SIGNS = new RegExp(`^(?:${YEAR}${MONTH}${DAY}|${DAY}${MONTH}${YEAR})$`);

/** Whether eight digits read as a day of these times, such as 20261122 or 22112026. */
const isDateWithoutSigns = (text: string): boolean => DATE_WITHOUT_SIGNS.test(text);
