/** Case `zrm-matrix`: all domains chosen, one moment, beside the same matrix by hand. */
import type {BenchBrowser} from './bench-browser.js';
import {MatrixPage, SIDES, type Side, type Time} from './matrix-page.js';
import {spreadOf, type Spread} from './statistics.js';

/** How often each side is measured, in turn with the other. */
const FRESH_PAGES = 15;
const WARM_UP = 10;
const ROUNDS = 40;
const MEMORY_PAGES = 5;
const INSTANCES = 100;
export const LEAK_ROUNDS = 1000;

export interface Comparison {
  /** What was measured, with its unit. */
  readonly figure: string;
  readonly sides: Readonly<Record<Side, Spread>>;
  /** Median of the element by that of the page by hand. */
  readonly ratio: number;
  readonly wanted: number;
}

/** What is left after many rounds, beyond what was there before them. */
export interface Leftover {
  readonly figure: string;
  readonly nodes: number;
  readonly listeners: number;
  readonly kilobytes: number;
  readonly wantedKilobytes: number;
}

export interface MatrixFigures {
  readonly comparisons: readonly Comparison[];
  readonly leftovers: readonly Leftover[];
}

/** @param say Is told what is measured now. */
export async function benchMatrix(
  browser: BenchBrowser,
  say: (step: string) => void,
): Promise<MatrixFigures> {
  say('first render on a fresh page');
  const fresh = await freshRenders(browser);
  say('first render and another level, warm');
  const warm = await warmRenders(browser);
  const changes = await warmChanges(browser);
  say('memory');
  const memory = await memoryOfOne(browser);
  say('what coming and going leaves');
  const leftovers = [
    await leftover(browser, 'a new one each round', 'comeAndGo'),
    await leftover(browser, 'one that comes back', 'comeBack'),
  ];
  return {
    comparisons: [
      ...timesCompared('first render, fresh page', 1.6, fresh),
      ...timesCompared('first render, warm', 1.6, warm),
      ...timesCompared('one other level', 5, changes),
      compared('memory of one, kB', 1.4, memory),
    ],
    leftovers,
  };
}

type Samples<T> = Record<Side, T[]>;
const noSamples = <T>(): Samples<T> => ({element: [], 'by-hand': []});

function compared(figure: string, wanted: number, samples: Samples<number>): Comparison {
  const sides = {element: spreadOf(samples.element), 'by-hand': spreadOf(samples['by-hand'])};
  return {figure, sides, ratio: sides.element.median / sides['by-hand'].median, wanted};
}

function timesCompared(figure: string, wanted: number, samples: Samples<Time>): Comparison[] {
  const only = (key: keyof Time): Samples<number> => ({
    element: samples.element.map((time) => time[key]),
    'by-hand': samples['by-hand'].map((time) => time[key]),
  });
  return [
    compared(`${figure}, ms`, wanted, only('clock')),
    compared(`  of which processor, ms`, wanted, only('processor')),
  ];
}

/** Measures both sides in turn. The order turns around each round, so that neither side always comes second. */
async function inTurn<T>(
  rounds: number,
  warmUp: number,
  measure: (side: Side) => Promise<T>,
): Promise<Samples<T>> {
  const samples = noSamples<T>();
  for (let round = -warmUp; round < rounds; round++) {
    for (const side of round % 2 ? [...SIDES].reverse() : SIDES) {
      const sample = await measure(side);
      if (round >= 0) samples[side].push(sample);
    }
  }
  return samples;
}

/** What a visitor waits for: nothing was drawn on the page before. */
const freshRenders = (browser: BenchBrowser): Promise<Samples<Time>> =>
  inTurn(FRESH_PAGES, 0, async (side) => {
    const page = await MatrixPage.open(browser);
    const time = await page.measure('firstRender', side);
    await page.close();
    return time;
  });

/** The same, once the browser knows the code well. */
async function warmRenders(browser: BenchBrowser): Promise<Samples<Time>> {
  const page = await MatrixPage.open(browser);
  const samples = await inTurn(ROUNDS, WARM_UP, async (side) => {
    const time = await page.measure('firstRender', side);
    await page.call('clear');
    return time;
  });
  await page.close();
  return samples;
}

async function warmChanges(browser: BenchBrowser): Promise<Samples<Time>> {
  const page = await MatrixPage.open(browser);
  const samples = await inTurn(ROUNDS, WARM_UP, async (side) => {
    await page.call('show', side);
    const time = await page.measure('radioChange', side);
    await page.call('clear');
    return time;
  });
  await page.close();
  return samples;
}

const memoryOfOne = (browser: BenchBrowser): Promise<Samples<number>> =>
  inTurn(MEMORY_PAGES, 0, async (side) => {
    const page = await MatrixPage.open(browser);
    // What the first one brings along for all others is no memory of one.
    await page.call('comeAndGo', side, WARM_UP);
    const before = await page.tab.alive();
    await page.call('fill', side, INSTANCES);
    const after = await page.tab.alive();
    await page.close();
    return (after.heap - before.heap) / INSTANCES / 1000;
  });

async function leftover(
  browser: BenchBrowser,
  figure: string,
  rounds: 'comeAndGo' | 'comeBack',
): Promise<Leftover> {
  const page = await MatrixPage.open(browser);
  await page.call(rounds, 'element', LEAK_ROUNDS);
  const before = await page.tab.alive();
  await page.call(rounds, 'element', LEAK_ROUNDS);
  const after = await page.tab.alive();
  await page.close();
  return {
    figure,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    kilobytes: (after.heap - before.heap) / 1000,
    wantedKilobytes: 100,
  };
}
