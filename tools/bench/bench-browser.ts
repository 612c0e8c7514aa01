/** A Chromium to measure in, and the pages in it. */
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {findChrome} from '../browser/find-chrome.js';
import {serve, type Served} from '../serve/server.js';

const VIEWPORT = {width: 1280, height: 900};

/** Lets a page collect garbage, and keeps it at full speed whatever is in front. */
const ARGS = [
  '--js-flags=--expose-gc',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  // The browser's own notes on slow frames would count as memory of the page.
  '--disable-blink-features=LongAnimationFrameTiming',
];

/** What is alive in a page. */
export interface Alive {
  readonly nodes: number;
  readonly listeners: number;
  /** JavaScript and DOM together, in bytes. */
  readonly heap: number;
}

export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  static async open(): Promise<BenchBrowser> {
    const {executablePath, args, headless = true} = await findChrome();
    const browser = await puppeteer.launch({executablePath, args: [...args, ...ARGS], headless});
    return new BenchBrowser(browser, await serve());
  }

  /** Name and version, such as `Chrome/153.0.0.0`. */
  version(): Promise<string> {
    return this.browser.version();
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.served.close();
  }

  /**
   * Opens a page.
   * @param until `load` for a page whose modules say themselves when they are ready, else when it asks for nothing more.
   */
  async visit(path: string, until: 'load' | 'networkidle0' = 'networkidle0'): Promise<BenchPage> {
    const page = await this.browser.newPage();
    await page.setViewport(VIEWPORT);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${this.served.origin}/${path}`, {waitUntil: until});
    return new BenchPage(page, await page.createCDPSession(), requested);
  }
}

export class BenchPage {
  constructor(
    readonly page: Page,
    private readonly client: CDPSession,
    /** Paths that were asked of the server. */
    readonly requested: readonly string[],
  ) {}

  /** Milliseconds that the page's thread has worked until now. */
  async processorTime(): Promise<number> {
    return (await this.#metrics())('ThreadTime') * 1000;
  }

  /** What is alive once all garbage is gone. */
  async alive(): Promise<Alive> {
    await this.client.send('HeapProfiler.enable');
    // What the first round frees may hold the last reference to something else.
    for (let i = 0; i < 3; i++) await this.client.send('HeapProfiler.collectGarbage');
    const metric = await this.#metrics();
    const heap = (await this.client.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
    };
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      heap: heap.usedSize + (heap.embedderHeapUsedSize ?? 0),
    };
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async #metrics(): Promise<(name: string) => number> {
    await this.client.send('Performance.enable');
    const {metrics} = await this.client.send('Performance.getMetrics');
    return (name) => metrics.find((one) => one.name === name)?.value ?? NaN;
  }
}
