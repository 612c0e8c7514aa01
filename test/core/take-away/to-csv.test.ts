import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toCsv} from '../../../src/core/work/take-away/to-csv.js';
import {HOSTILE} from './samples.js';
import '../../support/console.js';

/** Reads CSV as RFC 4180 describes it, with semicolons. Throws where a spreadsheet would guess. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
      cell.lastIndex = at;
      const found = cell.exec(text);
      if (!found) throw new Error(`no cell at ${at} of ${JSON.stringify(text)}`);
      at = cell.lastIndex;
      row.push(found[1] === undefined ? found[2]! : found[1].replaceAll('""', '"'));
      if (found[3] === '\r\n') break;
    }
    rows.push(row);
  }
  return rows;
}

const MARK = '\uFEFF';
const read = (csv: string): string[][] => {
  expect(csv.startsWith(MARK), 'begins with the mark of UTF-8').to.equal(true);
  return readCsv(csv.slice(MARK.length));
};
const cell = (text: string | number): string => read(toCsv(['k'], [[text]]))[1]![0]!;

describe('a table for a Dutch spreadsheet', () => {
  it('has semicolons, Windows line ends and the mark of UTF-8', () => {
    expect(toCsv(['Domein', 'Niveau'], [['Financiën', 3]])).to.equal(
      '\uFEFFDomein;Niveau\r\nFinanciën;3\r\n',
    );
  });

  it('quotes what would end a cell, and nothing else', () => {
    expect(toCsv(['a;b', 'c"d', 'e\r\nf', 'g\nh', 'i,j'], [])).to.equal(
      '\uFEFF"a;b";"c""d";"e\r\nf";"g\nh";i,j\r\n',
    );
  });

  it('writes numbers with a comma, negative ones too, and no number as nothing', () => {
    expect([1.5, -2.25, 0, NaN, Infinity].map(cell)).to.deep.equal(['1,5', '-2,25', '0', '', '']);
  });

  for (const formula of [
    '=1+1',
    '+31612345678',
    '-',
    '- punt',
    '-2+3',
    "-1|cmd'!A0",
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '=HYPERLINK("https://example.org";"x")',
  ]) {
    it(`makes no formula of ${JSON.stringify(formula)}`, () => expect(cell(formula)).to.equal(`'${formula}`));
  }

  for (const text of ['-1', '-1,5', '-1.250,75', 'a=b', '1-2', "'", ' =1', '']) {
    it(`leaves as it is: ${JSON.stringify(text)}`, () => expect(cell(text)).to.equal(text));
  }

  for (const text of HOSTILE) {
    it(`keeps in one cell: ${text}`, () => {
      expect(read(toCsv(['a', 'b'], [[`x${text}`, 'y']]))).to.deep.equal([
        ['a', 'b'],
        [`x${text}`, 'y'],
      ]);
    });
  }

  const anyText = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", ',', '1', 'é')}),
  );

  it('is read back as it was written, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, {minLength: 1}), {minLength: 1}), ([head = [], ...rows]) => {
        const back = read(toCsv(head, rows));
        const expected = [head, ...rows].map((row) =>
          row.map((text) =>
            /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d[\d.,]*$/.test(text) ? `'${text}` : text,
          ),
        );
        expect(back).to.deep.equal(expected);
      }),
    );
  });

  it('never has a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cell(text)).to.not.match(/^[=+@\t\r\n]|^-(?!\d[\d.,]*$)/);
      }),
    );
  });
});
