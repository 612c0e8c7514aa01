/** A real Chromium on the built files, served with real headers: what an ordinary page with our script goes through. */
import assert from 'node:assert/strict';
import puppeteer, {type Browser, type HTTPRequest, type Page} from 'puppeteer-core';
import {findChrome} from '../../tools/browser/find-chrome.js';
import {serve, type Served} from '../../tools/serve/server.js';

export interface Visit {
  readonly page: Page;
  /** Warnings, errors and uncaught errors on the console. */
  readonly lines: string[];
  /** Reports of the content security policy. */
  readonly violations: string[];
  /** Paths of everything that was requested from our own server. */
  readonly requested: string[];
  /** Addresses asked of anyone else. */
  readonly foreign: string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  /** Answers a request with a failure. */
  readonly fails?: (path: string) => boolean;
  /** Never answers a request. */
  readonly holds?: (path: string) => boolean;
  readonly forcedColors?: boolean;
}

export class Site {
  private constructor(
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  static async open(): Promise<Site> {
    const {executablePath, args, headless = true} = await findChrome();
    return new Site(await puppeteer.launch({executablePath, args, headless}), await serve());
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.served.close();
  }

  /** Opens a page and waits until its elements have drawn. */
  async visit(path: string, options: VisitOptions = {}): Promise<Visit> {
    const page = await this.browser.newPage();
    const visit: Visit = {page, lines: [], violations: [], requested: [], foreign: []};
    await page.setViewport({width: options.width ?? 1280, height: options.height ?? 900});
    if (options.forcedColors) {
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    }
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) visit.lines.push(message.text());
    });
    page.on('pageerror', (error) => visit.lines.push(String(error)));
    await page.exposeFunction('reportViolation', (text: string) => void visit.violations.push(text));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const report = (window as unknown as {reportViolation: (text: string) => void}).reportViolation;
        report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#answer(request, visit, options));
    await page.goto(`${this.served.origin}/${path}`, {waitUntil: 'networkidle0'});
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('*')) {
        await (element as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
      }
    });
    return visit;
  }

  #answer(request: HTTPRequest, visit: Visit, options: VisitOptions): Promise<void> {
    const url = new URL(request.url());
    if (url.origin === this.served.origin) visit.requested.push(url.pathname);
    // Icons of the browser's own fields are data, asked of nobody.
    else if (url.protocol !== 'data:') visit.foreign.push(url.href);
    if (options.holds?.(url.pathname)) return Promise.resolve();
    return options.fails?.(url.pathname) ? request.abort() : request.continue();
  }
}

/** Nothing was reported, written or asked of others. */
export function assertCalm({lines, violations, foreign}: Visit): void {
  assert.deepEqual({lines, violations, foreign}, {lines: [], violations: [], foreign: []});
}
