/** How the search of the built `dist` behaves in a page on a slow machine. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {findChrome} from '../../browser/find-chrome.js';
import type {Scope} from '../../../src/core/scope/context.js';
import {ROOT} from '../../content/files.js';
import {serve} from '../../serve/server.js';

type Answering = typeof import('../../../src/search/guide-search/answering.js');

const CHUNKS = 'dist/drop-in/chunks';

export interface PageFigures {
  /** Milliseconds to find the results, by question. */
  readonly alone: readonly number[];
  /** Milliseconds from a key to the drawn results, by question. */
  readonly drawn: readonly number[];
  /** The longest task while the index was built, in milliseconds; 0 where none was over 50. */
  readonly longestBuild: number;
}

/**
 * Each of the two series begins on a page that answered no question yet.
 * @param slowdown How many times slower than this machine.
 */
export async function inPage(questions: readonly string[], slowdown: number): Promise<PageFigures> {
  const served = await serve();
  const {executablePath, args, headless = true} = await findChrome();
  const browser = await puppeteer.launch({executablePath, args, headless});
  try {
    const page = await openPage(await browser.newPage(), served.origin, slowdown);
    const longestBuild = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as {tasks: number[]}).tasks),
    );
    const drawn = await page.evaluate(timeDrawn, questions);
    await page.close();
    const other = await openPage(await browser.newPage(), served.origin, slowdown);
    const alone = await other.evaluate(timeAlone, answering(), questions);
    return {alone, drawn, longestBuild};
  } finally {
    await browser.close();
    served.close();
  }
}

/** Address of what answers questions. */
const answering = (): string =>
  `/${CHUNKS}/${readdirSync(join(ROOT, CHUNKS)).find((name) => /^answering-.*\.js$/.test(name))!}`;

/** The example page with its index built, and nothing asked. */
async function openPage(page: Page, origin: string, slowdown: number): Promise<Page> {
  await page.evaluateOnNewDocument(() => {
    const tasks: number[] = [];
    Object.assign(window, {tasks});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({entryTypes: ['longtask']});
  });
  await page.goto(`${origin}/examples/zoeken.html`, {waitUntil: 'networkidle0'});
  await page.emulateCPUThrottling(slowdown);
  await page.evaluate(() => void ((window as unknown as {tasks: number[]}).tasks.length = 0));
  const field = await page.waitForSelector('guide-search >>> #question');
  await field!.click();
  await page.waitForNetworkIdle();
  await page.evaluate(async (url) => {
    await ((await import(url)) as Answering).searcher();
  }, answering());
  return page;
}

/** Runs in the page. */
async function timeDrawn(questions: readonly string[]): Promise<number[]> {
  const search = document.querySelector('guide-search')! as HTMLElement & {updateComplete: Promise<unknown>};
  const input = search.shadowRoot!.querySelector('input')!;
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    input.value = question;
    input.dispatchEvent(new Event('input'));
    await search.updateComplete;
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}

/** Runs in the page: what the element asks, without the element. */
async function timeAlone(url: string, questions: readonly string[]): Promise<number[]> {
  const {searcher} = (await import(url)) as Answering;
  const index = await searcher();
  const {layer} = (document.querySelector('guide-search') as unknown as {scope: Scope}).scope;
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    index.ask(question, layer, {limit: 20});
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}
