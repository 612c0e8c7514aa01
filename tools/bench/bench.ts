/**
 * `npm run bench [-- <part of a case's name>]`: measures the built `dist` in Chromium and prints what it finds; no
 * test, because a busy machine makes everything slower. Compare the ratios: both sides are measured in turn in one run.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../content/files.js';
import {BenchBrowser} from './bench-browser.js';
import {readingView, sizesOfDist, total} from './bytes.js';
import {cases} from './cases.js';
import {LEAK_ROUNDS, benchCase, type CaseFigures} from './compare.js';
import {comparisonTable, leftoverTable, sizeTable} from './report.js';

const REPORT = join(ROOT, 'reports/bench.json');
/** Most bytes of code, with gzip, for a page on which one element is read. */
const MOST_CODE = 14_000;

if (!existsSync(join(ROOT, 'dist/drop-in/loader.js'))) {
  console.error('There is no dist to measure. Build it first: npm run build');
  process.exit(1);
}
const [asked = ''] = process.argv.slice(2);

const browser = await BenchBrowser.open();
try {
  const version = await browser.version();
  console.log(`\n${version}, Node ${process.version}\n`);

  const files = sizesOfDist();
  const reading = await readingView(browser);
  if (!asked) console.log(`${sizeTable(files, reading, MOST_CODE)}\n`);

  const figures: Record<string, CaseFigures> = {};
  for (const one of cases.filter(({name}) => name.includes(asked))) {
    const found = await benchCase(browser, one, (step) => console.log(`measuring ${one.name}: ${step}`));
    figures[one.name] = found;
    console.log(`\n${one.about}\n${comparisonTable(found.comparisons)}\n`);
    if (found.leftovers.length) console.log(`${leftoverTable(LEAK_ROUNDS, found.leftovers)}\n`);
  }

  mkdirSync(join(ROOT, 'reports'), {recursive: true});
  const readingSizes = {code: total(reading.code), withContent: total([...reading.code, ...reading.content])};
  writeFileSync(
    REPORT,
    JSON.stringify(
      {browser: version, files, reading: {...reading, total: readingSizes}, cases: figures},
      null,
      1,
    ),
  );
} finally {
  await browser.close();
}
