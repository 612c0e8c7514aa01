/** Measures an element beside the same thing by hand, in turn in one run. */
import type {BenchBrowser} from './bench-browser.js';
import {CasePage, SIDES, type Side, type Time} from './case-page.js';
import {spreadOf, type Spread} from './statistics.js';

/** What is measured, on a page below `pages` that calls `offerCase()`. */
export interface Case {
  /** Name of the page, and of the case on the command line: the tag, with what is special about it. */
  readonly name: string;
  /** What both sides draw, for the reader of the report. */
  readonly about: string;
  /** Most times what the page by hand takes; what is left out is not measured. */
  readonly wanted: {
    readonly firstRender?: number;
    /** One of the page's changes. */
    readonly change?: number;
    /** Memory of one instance. */
    readonly memory?: number;
  };
  /** What one change is, such as “one other level”. */
  readonly change?: string;
  /**
   * The case whose page holds the two trees beside each other, where this one cannot: of what is not laid out
   * assistive technology is told when it comes near.
   */
  readonly treeOf?: string;
  /** Whether to look for what stays behind after many rounds. */
  readonly leftovers?: boolean;
  /** How often each side is measured; the defaults suit what draws in some milliseconds. */
  readonly rounds?: Partial<Rounds>;
}

interface Rounds {
  readonly fresh: number;
  readonly warmUp: number;
  readonly warm: number;
  readonly memoryPages: number;
  /** Instances on a page on which memory is measured. */
  readonly instances: number;
}

const ROUNDS: Rounds = {fresh: 15, warmUp: 10, warm: 40, memoryPages: 5, instances: 100};
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

export interface CaseFigures {
  readonly comparisons: readonly Comparison[];
  readonly leftovers: readonly Leftover[];
}

/** @param say Is told what is measured now. */
export async function benchCase(
  browser: BenchBrowser,
  {name, wanted, change = 'one change', leftovers = false, rounds: own}: Case,
  say: (step: string) => void,
): Promise<CaseFigures> {
  const rounds = {...ROUNDS, ...own};
  const open = () => CasePage.open(browser, name);
  const comparisons: Comparison[] = [];
  if (wanted.firstRender !== undefined) {
    say('first render on a fresh page');
    const fresh = await freshRenders(open, rounds);
    comparisons.push(...timesCompared('first render, fresh page', wanted.firstRender, fresh));
    say('first render, warm');
    const warm = await warmRenders(open, rounds);
    comparisons.push(...timesCompared('first render, warm', wanted.firstRender, warm));
  }
  if (wanted.change !== undefined) {
    say(change);
    comparisons.push(...timesCompared(change, wanted.change, await warmChanges(open, rounds)));
  }
  if (wanted.memory !== undefined) {
    say('memory');
    comparisons.push(compared('memory of one, kB', wanted.memory, await memoryOfOne(open, rounds)));
  }
  if (leftovers) say('what coming and going leaves');
  return {
    comparisons,
    leftovers: leftovers
      ? [
          await leftover(open, 'a new one each round', 'comeAndGo'),
          await leftover(open, 'one that comes back', 'comeBack'),
        ]
      : [],
  };
}

type Open = () => Promise<CasePage>;
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
const freshRenders = (open: Open, {fresh}: Rounds): Promise<Samples<Time>> =>
  inTurn(fresh, 0, async (side) => {
    const page = await open();
    const time = await page.measure('firstRender', side);
    await page.close();
    return time;
  });

/** The same, once the browser knows the code well. */
async function warmRenders(open: Open, {warm, warmUp}: Rounds): Promise<Samples<Time>> {
  const page = await open();
  const samples = await inTurn(warm, warmUp, async (side) => {
    const time = await page.measure('firstRender', side);
    await page.call('clear');
    return time;
  });
  await page.close();
  return samples;
}

async function warmChanges(open: Open, {warm, warmUp}: Rounds): Promise<Samples<Time>> {
  const page = await open();
  const samples = await inTurn(warm, warmUp, async (side) => {
    await page.call('show', side);
    const time = await page.measure('change', side);
    await page.call('clear');
    return time;
  });
  await page.close();
  return samples;
}

const memoryOfOne = (open: Open, {memoryPages, instances, warmUp}: Rounds): Promise<Samples<number>> =>
  inTurn(memoryPages, 0, async (side) => {
    const page = await open();
    // What the first one brings along for all others is no memory of one.
    await page.call('comeAndGo', side, warmUp);
    const before = await page.tab.alive();
    await page.call('fill', side, instances);
    const after = await page.tab.alive();
    await page.close();
    return (after.heap - before.heap) / instances / 1000;
  });

async function leftover(open: Open, figure: string, rounds: 'comeAndGo' | 'comeBack'): Promise<Leftover> {
  const page = await open();
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
