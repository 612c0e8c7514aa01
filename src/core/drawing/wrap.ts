/** Breaking a text into lines, which SVG does not do by itself. */
import type {Measure} from './measure.js';

const SOFT_HYPHEN = '\u{AD}';

/**
 * Breaks a text into lines that are as full as they can be. It breaks at spaces, and where a word is too wide by itself
 * after its hyphens and slashes and at its soft hyphens. A piece that is still too wide stays whole on a line of its
 * own: a word broken at random is no word.
 * @param maxWidth Room for a line, in the units of `measure`.
 * @returns The lines in their order; none for a text without words.
 */
export function wrapText(text: string, maxWidth: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line) <= maxWidth;
  const lines: string[] = [];
  let line = '';

  const startLine = (next: string): void => {
    if (line) lines.push(line);
    line = next;
  };

  for (const word of text.split(/\s+/).filter(Boolean)) {
    const whole = word.replaceAll(SOFT_HYPHEN, '');
    const longer = line ? `${line} ${whole}` : whole;
    if (fits(longer)) line = longer;
    else if (fits(whole)) startLine(whole);
    else placePieces(piecesOf(word));
  }
  startLine('');
  return lines;

  /** Fills lines with the pieces of a word that is wider than a line. */
  function placePieces(pieces: readonly Piece[]): void {
    let glue = line ? ' ' : '';
    let sign = '';
    for (const piece of pieces) {
      const longer = line + glue + piece.text;
      if (!line || fits(longer + piece.sign)) line = longer;
      else {
        line += sign;
        startLine(piece.text);
      }
      glue = '';
      ({sign} = piece);
    }
  }
}

/** Part of a word, after which a line may end. */
interface Piece {
  readonly text: string;
  /** What is written when the line ends here and the word goes on. */
  readonly sign: '-' | '';
}

const piecesOf = (word: string): Piece[] =>
  (word.match(/[^-/\u{AD}]*[-/\u{AD}]+|[^-/\u{AD}]+/gu) ?? []).map((piece) => ({
    text: piece.replaceAll(SOFT_HYPHEN, ''),
    sign: piece.endsWith(SOFT_HYPHEN) ? '-' : '',
  }));
