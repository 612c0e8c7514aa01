/** Searching a note piece by piece. */

/** What a search came to: whether it met personal data, and the text without what it recognised. */
export interface Search {
  readonly found: boolean;
  readonly rest: string;
}

/** A piece of text that fits a pattern, with what stands around it. */
export interface Piece {
  readonly text: string;
  /** The groups of the pattern by name. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly before: string;
  readonly after: string;
}

/** `personal` and `other` pieces are recognised and taken out; anything else stays for the next search. */
export type Verdict = 'personal' | 'other' | 'unknown';

/** Stands where something was taken out, so that what stood around it does not join. */
const GAP = '\u{FFFC}';

/**
 * Takes out what fits the pattern and is recognised.
 * @param pattern Has the flag `g`.
 */
export function takeOut(text: string, pattern: RegExp, judge: (piece: Piece) => Verdict): Search {
  let found = false;
  let rest = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const after = match.index + match[0].length;
    const verdict = judge({
      text: match[0],
      groups: match.groups ?? {},
      before: text.slice(0, match.index),
      after: text.slice(after),
    });
    if (verdict === 'unknown') continue;
    found ||= verdict === 'personal';
    rest += text.slice(end, match.index) + GAP;
    end = after;
  }
  return {found, rest: rest + text.slice(end)};
}

/**
 * The text with the signs of a plain keyboard: text that was pasted has other spaces and dashes, and marks that nobody
 * sees.
 */
export const asTyped = (text: string): string =>
  text
    .replaceAll(/[\u{AD}\u{200B}-\u{200F}\u{2060}\u{FEFF}]/gu, '')
    .replaceAll(/[\u{2010}-\u{2015}\u{2212}]/gu, '-')
    .replaceAll(/[\u{2018}\u{2019}]/gu, "'")
    .replaceAll(/[^\S\n]/gu, ' ');

/** What a number belongs to when `nummer` follows: `zaaknummer`. */
const NUMBERED = [
  'aanvraag|bestel|beschikking|besluit|cli[eë]nt|contract|debiteur|dossier|factuur|klant|lid|melding|meter|order|pas',
  'pati[eë]nt|polis|project|referentie|registratie|rekening|relatie|serie|ticket|vestiging|volg|zaak',
].join('|');

/** What a number belongs to when it follows at once: `KvK 12345678`. */
const ALONE = 'agb|big|btw|dossier|factuur|kenmerk|kvk|order|polis|ref|referentie|rsin|ticket|zaak';

const NUMBER_OF_THING = new RegExp(
  `(?:(?:${NUMBERED})s?[ -]?(?:nummer|nr|code|id)|(?:${ALONE})(?:-?(?:nummer|nr|code))?)[ .:=#]*(?:is )?$`,
  'iu',
);

/** Whether a number is called one of something else than a person or a telephone: a case, a client, an invoice. */
export const isNumberOfThing = (before: string): boolean => NUMBER_OF_THING.test(before.slice(-60));
