/** Filtering by words that someone types: every word must occur somewhere, in any order. */

/** Text as it is compared: without capitals and diacritics, with straight apostrophes. “Financiën” is “financien”. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words have no diacritics, and looking for them is what takes time.
  if (/^[\s -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[‘’]/g, "'");
}

/**
 * A test for what was typed. Nothing typed lets everything through.
 * @returns Takes text that was folded beforehand, since a list is tested at every key.
 */
export function textFilter(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
