/** Small rules for the texts of a take-away, the same on the clipboard, on paper and in a dossier field. */

/** The lines of a text without what no reader sees: blank lines around it, spaces at the ends, control characters. */
export function linesOf(text: string): string[] {
  const shown = text
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
  return shown ? shown.split('\n') : [];
}

/** The text on one line, for titles and labels. */
export const oneLine = (text: string): string => linesOf(text).join(' ').trim();

/** The characters of a text, of which none is cut in half as an index would. */
export const charactersOf = (text: string): string[] => Array.from(text);

/** A label as it stands before its value: with a colon, unless it ends as a question or sentence does. */
export function labelled(label: string): string {
  const line = oneLine(label);
  return /[:?!.…]$/.test(line) || !line ? line : `${line}:`;
}

/** Whether a link may lead there. Anything else (`javascript:`, `data:`, a path of this page) stays text. */
export function isFollowable(url: string): boolean {
  try {
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
