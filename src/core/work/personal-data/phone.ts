/** Telephone numbers, Dutch ones above all. Help lines and information lines belong to nobody and do not count. */
import {isNumberOfThing, takeOut, type Piece, type Search, type Verdict} from './text.js';

/** 0800 2000, 0900 123 45 67: free and paid lines, with four or seven digits of their own. */
const SERVICE =
  /(?<!\d)\(?0[89]0\d\)?[ .-]{0,3}(?:\d{7}|\d{3}[ .-]\d{4}|\d{3}[ .-]\d\d[ .-]\d\d|\d{2}[ .-]\d{2}|\d{4})(?!\d)/gu;

/** One more digit, with signs before it or not. */
const DIGIT = String.raw`(?:[ ()./-]{1,4})?\d`;

const NATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}_#]|\p{N}[-./,])\(?0[1-9](?:${DIGIT}){8}(?![\p{L}\p{N}_]|-\p{N})`,
  'gu',
);

/** +31 6 12345678, 0031 (0)10 1234567; numbers of other countries always begin with a plus. */
const DUTCH = String.raw`(?:\+|00)31(?:[ ()./-]{0,4}0)?(?:${DIGIT}){9}`;
const FOREIGN = String.raw`\+(?!31)[1-9](?:${DIGIT}){8,13}`;
const INTERNATIONAL = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DUTCH}|${FOREIGN})(?!\p{N})`, 'gu');

/** Finds telephone numbers, in a text from which dates and amounts were taken out. */
export function findPhones(text: string): Search {
  const services = takeOut(text, SERVICE, () => 'other');
  const international = takeOut(services.rest, INTERNATIONAL, () => 'personal');
  const national = takeOut(international.rest, NATIONAL, judge);
  return {found: international.found || national.found, rest: national.rest};
}

function judge({text, before}: Piece): Verdict {
  if (isNumberOfThing(before) || isCode(before)) return 'unknown';
  return isWrittenAsPhone(text) ? 'personal' : 'unknown';
}

/** Whether a hyphen joins the number to a word (`ZAAK-…`) that does not say that it is a telephone number. */
const isCode = (before: string): boolean =>
  /\p{L}-$/u.test(before) && !/(?:tel|mob|gsm)\p{L}*-$/iu.test(before);

/**
 * Ten digits that begin with a zero are also times or scores in a row. In a telephone number the first group is the
 * area (06, 010, 0341), the others have two digits or more, and the signs between those are the same.
 */
function isWrittenAsPhone(text: string): boolean {
  const [area = '', ...others] = text.split(/\D+/).filter(Boolean);
  const [, ...signs] = [...text.matchAll(/\d(\D+)(?=\d)/g)].map(([, sign]) => sign!.trim() || ' ');
  return (
    (area === '06' || area.length > 2) &&
    others.every((group) => group.length >= 2) &&
    new Set(signs).size <= 1
  );
}
