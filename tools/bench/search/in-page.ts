/** How the search of the built `dist` behaves in a page on a slow machine. */
import puppeteer from 'puppeteer-core';
import {findChrome} from '../../browser/find-chrome.js';
import {serve} from '../../serve/server.js';

export interface PageFigures {
  /** Milliseconds from a key to the drawn results, by question. */
  readonly times: readonly number[];
  /** The longest task while the index was built, in milliseconds; 0 where none was over 50. */
  readonly longestBuild: number;
}

/** @param slowdown How many times slower than this machine. */
export async function inPage(questions: readonly string[], slowdown: number): Promise<PageFigures> {
  const served = await serve();
  const {executablePath, args, headless = true} = await findChrome();
  const browser = await puppeteer.launch({executablePath, args, headless});
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const tasks: number[] = [];
      Object.assign(window, {tasks});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({entryTypes: ['longtask']});
    });
    await page.goto(`${served.origin}/examples/zoeken.html`, {waitUntil: 'networkidle0'});
    await page.emulateCPUThrottling(slowdown);
    await page.evaluate(() => void ((window as unknown as {tasks: number[]}).tasks.length = 0));
    const field = await page.waitForSelector('guide-search >>> #question');
    await field!.click();
    await page.waitForNetworkIdle();
    // The first letters wait for the index; then it is there.
    await page.evaluate(async () => {
      const {shadowRoot} = document.querySelector('guide-search')!;
      const input = shadowRoot!.querySelector('input')!;
      input.value = 'xq';
      input.dispatchEvent(new Event('input'));
      while (!shadowRoot!.textContent.includes('Niets gevonden')) await new Promise((r) => setTimeout(r, 20));
    });
    const longestBuild = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as {tasks: number[]}).tasks),
    );
    const times = await page.evaluate(async (asked) => {
      const search = document.querySelector('guide-search')! as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      const input = search.shadowRoot!.querySelector('input')!;
      const found: number[] = [];
      for (const question of asked) {
        const start = performance.now();
        input.value = question;
        input.dispatchEvent(new Event('input'));
        await search.updateComplete;
        found.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return found;
    }, questions);
    return {times, longestBuild};
  } finally {
    await browser.close();
    served.close();
  }
}
