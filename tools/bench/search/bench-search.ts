/**
 * `npm run bench:search`: how good and how fast our search is, beside others in the same run. Prints tables; no test.
 * `npm run bench:search -- time` leaves out how good it is.
 * Build `dist` first, for the figures in a page.
 */
import {existsSync} from 'node:fs';
import {collectionsOf, guides, readCollection} from '../../content/files.js';
import {project} from '../../content/projection.js';
import {table} from '../table.js';
import {engines} from './engines.js';
import {inPage} from './in-page.js';
import {leadOf, qualityOf} from './quality.js';
import {knownItems, written, type Question} from './questions.js';

const SLOWDOWN = 4;
/** How many questions to take the time of; the slowest of the others needs half a second for one. */
const TIMED = 250;
const SHARED = ['shared/afkorting', 'shared/hulplijn'];

const entries = guides()
  .flatMap((guide) => collectionsOf(guide).flatMap((name) => readCollection(guide, name).flatMap(project)))
  .filter(({kind}) => !kind.startsWith('shared/') || SHARED.includes(kind));
const all = engines(entries);
const {open, held, drawn, nothing} = written();
const sets: readonly (readonly [name: string, questions: readonly Question[]])[] = [
  ['open', open],
  ['held out', held],
  ['held out, drawn by lot', drawn],
  ['known item', knownItems(entries)],
];

const two = (value: number) => value.toFixed(3);
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

const isJustTime = process.argv[2] === 'time';
for (const [name, questions] of sets.filter(([, {length}]) => length && !isJustTime)) {
  const found = all.map((engine) => ({engine, quality: qualityOf(engine, questions)}));
  console.log(`\n${name}: ${questions.length} questions`);
  console.log(
    table(
      ['', 'MRR@10', 'no answer'],
      found.map(({engine, quality}) => [engine.name, two(quality.mrr), percent(quality.unanswered)]),
    ),
  );
  const [ours, ...others] = found;
  const best = others.reduce((a, b) => (b.quality.mrr > a.quality.mrr ? b : a));
  const [low, high] = leadOf(ours!.quality, best.quality);
  console.log(`lead over ${best.engine.name}: ${two(low)} to ${two(high)} (95 %)`);
}

if (nothing.length) {
  console.log(`\noff topic: ${nothing.length} questions, answered (wrongly) by`);
  const wrong = (name: string) =>
    nothing.filter(({query}) => all.find((one) => one.name === name)!.search(query).length).length;
  console.log(
    table(
      ['', 'answered'],
      all.map(({name}) => [name, String(wrong(name))]),
    ),
  );
}

const asked = sets.flatMap(([, questions]) => questions.map(({query}) => query));
const step = Math.ceil(asked.length / TIMED);
const timed = asked.filter((_, i) => i % step === 0);
console.log(`\ntime for a question, ${timed.length} of all sets, in turn`);
const times = all.map(() => [] as number[]);
for (let round = 0; round < 3; round++) {
  for (const query of timed) {
    all.forEach(({search}, i) => {
      // A question that was asked before may be remembered: a letter more makes it another.
      const start = performance.now();
      search(round ? `${query}${'abc'.charAt(round)}` : query);
      times[i]!.push(performance.now() - start);
    });
  }
}
const at = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;
const scan = times.at(-1)!;
console.log(
  table(
    ['', 'median ms', '95th ms', 'median ÷ scan', '95th ÷ scan'],
    all.map(({name}, i) => [
      name,
      two(at(times[i]!, 0.5)),
      two(at(times[i]!, 0.95)),
      two(at(times[i]!, 0.5) / at(scan, 0.5)),
      two(at(times[i]!, 0.95) / at(scan, 0.95)),
    ]),
  ),
);

if (existsSync('dist/drop-in/loader.js')) {
  const {alone, drawn, longestBuild} = await inPage(['eenzaamhied', ...asked.slice(0, 150)], SLOWDOWN);
  console.log(
    `\nin a page, ${SLOWDOWN} times slower; longest task while building ${longestBuild.toFixed(0)} ms`,
  );
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[times[0]!, at(times, 0.5), at(times, 0.95), at(times, 0.99)].map((ms) => ms.toFixed(1)),
  ];
  console.log(
    table(
      ['', 'first, mistyped, ms', 'median', '95th', '99th'],
      [row('finding', alone), row('finding and drawing', drawn)],
    ),
  );
}
