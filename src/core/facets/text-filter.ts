/** Filtering by words that someone types: every word must occur somewhere, in any order. */

/** Text as it is compared: without capitals and diacritics, with straight apostrophes. “Financiën” is “financien”. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'");

/**
 * A test for what was typed. Nothing typed lets everything through.
 * @returns Takes text that was folded beforehand, since a list is tested at every key.
 */
export function textFilter(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
