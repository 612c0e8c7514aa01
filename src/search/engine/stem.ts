/**
 * A light stemmer for Dutch: plurals, diminutives and the endings of verbs and adjectives go, the spelling of what is
 * left is made even (`lezen`, `lees` → `les`). It need not be right, only the same on both sides.
 * @param word As `wordsIn` gives it.
 */
export function stem(word: string): string {
  let stemmed = known.get(word);
  if (stemmed === undefined) known.set(word, (stemmed = stemOf(word)));
  return stemmed;
}

/** The same words come back in every text and at every key. */
const known = new Map<string, string>();

function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  if (word.length < 4) return even(word);
  const own = OWN.find((one) => word.startsWith(one));
  if (own) return own + (word === own ? '' : stem(word.slice(own.length)));
  const rest = withoutEnding(word);
  // A Dutch word ends in two of the same consonants only where an ending followed; `KOPP` is another thing than `KOP`.
  const ending = rest === word ? (/([^aeiou])\1$/.exec(word)?.[1] ?? '') : '';
  return even(rest).replace(VERB, '') + ending;
}

/** What would become another word, `verkracht` and `ouders`, also at the head of a compound. */
const OWN = ['veerkracht', 'ouderen'];

/** Whether a stem that has another inside is a word of its own: `ouderenzorg` is not about `ouders`. */
export const isApart = (stemmed: string, longer: string): boolean =>
  OWN.some((one) => longer.startsWith(one) && !stemmed.startsWith(one));

/** What a verb has in `hij werkt`; a noun loses it as well, but does so everywhere. */
const VERB = /(?<=..[fgklmnpr])t$/;

function withoutEnding(word: string): string {
  const fitting = ENDINGS.find(
    ([ending, , least]) => word.endsWith(ending) && word.length - ending.length >= least,
  );
  return fitting ? word.slice(0, -fitting[0].length) + fitting[1] : word;
}

/** Ending, what comes instead, and how many letters must be left. The longest first. */
const ENDINGS: readonly (readonly [ending: string, instead: string, least: number])[] = [
  ['istische', 'ist', 3],
  ['istisch', 'ist', 3],
  ['ismen', 'ist', 3],
  ['isme', 'ist', 3],
  ['isten', 'ist', 3],
  ['ieve', 'ie', 4],
  ['ief', 'ie', 4],
  ['inderen', 'ind', 1],
  ['iederen', 'ied', 1],
  ['heden', 'heid', 3],
  ['ingetjes', '', 4],
  ['etjes', '', 4],
  ['tjes', '', 3],
  ['pjes', 'p', 3],
  ['kjes', 'k', 3],
  ['jes', '', 3],
  ['etje', '', 4],
  ['tje', '', 3],
  ['pje', 'p', 3],
  ['kje', 'k', 3],
  ['je', '', 3],
  ['elingen', 'el', 3],
  ['eling', 'el', 3],
  ['ingen', '', 4],
  ['elende', 'el', 3],
  ['elend', 'el', 3],
  ['bende', 'bend', 3],
  ['ende', '', 4],
  ['end', '', 4],
  ['elden', 'el', 4],
  ['elde', 'el', 4],
  ['eld', 'el', 5],
  ['elt', 'el', 5],
  ['elen', 'el', 3],
  ['ing', '', 4],
  ['sden', 's', 4],
  ['sde', 's', 4],
  ['sd', 's', 4],
  ['fden', 'f', 4],
  ['fde', 'f', 4],
  ['fd', 'f', 4],
  ['aties', 'atie', 2],
  ['ieen', 'ie', 3],
  ['ers', 'er', 3],
  ['en', '', 3],
  ['es', 'e', 4],
  ['e', '', 3],
  ['s', '', 3],
];

/** One spelling: no doubled letters, `z` and `v` at the end as they sound. */
const even = (word: string): string =>
  word.replaceAll(/(.)\1/g, '$1').replace(/z$/, 's').replace(/v$/, 'f').replaceAll('ij', 'y');
