/** A table as CSV that a Dutch Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF. */

/**
 * What may stand in a cell. A number is written with a decimal comma.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; negative numbers stay numbers.
 */
export type CsvCell = string | number;

/** The whole file, the row of heads first. Rows are written as they are, also where they are shorter than the head. */
export function toCsv(head: readonly CsvCell[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cellText).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  const text = typeof cell === 'number' ? numberText(cell) : withoutFormula(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const numberText = (value: number): string => (Number.isFinite(value) ? String(value).replace('.', ',') : '');

/** Signs that begin a formula, also in their full width, which spreadsheets with an Asian keyboard take as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const NEGATIVE_NUMBER = /^-\d[\d.,]*$/;

const withoutFormula = (text: string): string =>
  FORMULA.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;
