/** What the bench says on screen. */
import {total, type FileSize, type ReadingView, type Size} from './bytes.js';
import {table} from './table.js';
import type {Comparison, Leftover} from './compare.js';
import type {Spread} from './statistics.js';

const number = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 1);
const median = ({median, lower, upper}: Spread): string =>
  `${number(median)} (${number(lower)}–${number(upper)})`;
const verdict = (isGood: boolean): string => (isGood ? 'yes' : 'NO');

export const comparisonTable = (comparisons: readonly Comparison[]): string =>
  table(
    ['median (quartiles)', 'element', 'by hand', 'ratio', 'wanted', 'met'],
    comparisons.map(({figure, sides, ratio, wanted}) => [
      figure,
      median(sides.element),
      median(sides['by-hand']),
      ratio.toFixed(2),
      `≤ ${wanted}`,
      verdict(ratio <= wanted),
    ]),
  );

export const leftoverTable = (rounds: number, leftovers: readonly Leftover[]): string =>
  table(
    [`left after ${rounds} more rounds`, 'nodes', 'listeners', 'kB', 'wanted', 'met'],
    leftovers.map(({figure, nodes, listeners, kilobytes, wantedKilobytes}) => [
      figure,
      String(nodes),
      String(listeners),
      number(kilobytes),
      `0, 0, ≤ ${wantedKilobytes}`,
      verdict(nodes <= 0 && listeners <= 0 && kilobytes <= wantedKilobytes),
    ]),
  );

/** Files that are no code: one line for each kind. */
const GROUPS: readonly (readonly [name: string, fits: RegExp])[] = [
  ['source maps', /\.map$/],
  ['types', /\.d\.ts$/],
];

export function sizeTable(files: readonly FileSize[], reading: ReadingView, most: number): string {
  const row = (name: string, size: Size) => [
    name,
    ...[size.raw, size.gzip, size.brotli].map((bytes) => bytes.toLocaleString('en')),
  ];
  const single = files.filter(({path}) => !GROUPS.some(([, fits]) => fits.test(path)));
  const groups = GROUPS.map(([name, fits]) => {
    const group = files.filter(({path}) => fits.test(path));
    return row(`${name} (${group.length} files)`, total(group));
  });
  const all = [...reading.code, ...reading.content];
  const code = total(reading.code);
  return [
    table(
      ['bytes', 'raw', 'gzip -9', 'brotli 11'],
      [...single.map((file) => row(file.path, file)), ...groups],
    ),
    '',
    table(
      ['reading view of one element', 'raw', 'gzip -9', 'brotli 11'],
      [
        row(`code (${reading.code.map(({path}) => path).join(', ')})`, code),
        row(`with content (${all.length} files)`, total(all)),
      ],
    ),
    `Code at most ${most.toLocaleString('en')} with gzip: ${verdict(code.gzip <= most)}; at most three files: ${verdict(all.length <= 3)}.`,
  ].join('\n');
}
