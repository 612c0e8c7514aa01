/**
 * Notices what looks like personal data in notes, for a friendly warning before a text leaves the page. It reads what
 * it is given and keeps nothing. It is a helping hand, not a check: a name or an address goes unnoticed.
 */
import {findBirthDates} from './personal-data/birth-date.js';
import {findBsns} from './personal-data/bsn.js';
import {findPhones} from './personal-data/phone.js';
import {asTyped, takeOut, type Search} from './personal-data/text.js';

/** All kinds that can be noticed, in the order in which they are told. */
export const PERSONAL_DATA_KINDS = ['bsn', 'birth-date', 'phone', 'email'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/**
 * Says which kinds of personal data the texts seem to hold.
 * @param texts What someone wrote; each text is looked at by itself.
 * @param today The day from which ages of dates are counted, in local time.
 * @returns Each kind at most once, in the order of `PERSONAL_DATA_KINDS`; empty when nothing was noticed.
 */
export function findPersonalData(texts: readonly string[], today = new Date()): readonly PersonalDataKind[] {
  const found = new Set(texts.flatMap((text) => kindsIn(asTyped(text), today)));
  return PERSONAL_DATA_KINDS.filter((kind) => found.has(kind));
}

/** What was recognised is taken out before the next search, so that no number is taken for two things. */
function kindsIn(text: string, today: Date): PersonalDataKind[] {
  const emails = findEmails(text);
  const dates = findBirthDates(withoutKnownNumbers(emails.rest), today);
  const phones = findPhones(dates.rest);
  const bsns = findBsns(phones.rest);
  const searches: readonly (readonly [PersonalDataKind, Search])[] = [
    ['bsn', bsns],
    ['birth-date', dates],
    ['phone', phones],
    ['email', emails],
  ];
  return searches.filter(([, {found}]) => found).map(([kind]) => kind);
}

const EMAIL = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

const findEmails = (text: string): Search => takeOut(text, EMAIL, () => 'personal');

const KNOWN_NUMBERS: readonly RegExp[] = [
  // Addresses of pages, which often end in a number.
  /(?:https?:\/\/|www\.)\S+/giu,
  // Dutch bank accounts, together or in groups.
  /\bNL\d{2}[ .-]?[A-Z]{4}[ .-]?(?:\d[ .-]?){9}\d\b/giu,
  // Those of other countries in groups; together they are one word with letters.
  /\b[A-Z]{2}\d{2}(?: \d{4}\b){2,7}(?: \d{1,3}\b)?/gu,
  // Amounts: € 1.250, EUR 12, 12.345 euro, 12.345,-
  /(?:€|\bEUR\b|\beuro\b) ?\d[\d.,]*/giu,
  /(?<![\d.,])\d[\d.,]* ?(?:€|euro\b|EUR\b)/giu,
  /(?<![\d.,])\d[\d.]*,-/gu,
];

/** Leaves out numbers that are plainly something else. */
const withoutKnownNumbers = (text: string): string =>
  KNOWN_NUMBERS.reduce((rest, pattern) => takeOut(rest, pattern, () => 'other').rest, text);
