/** A page of the bench as seen from here: what `pages/offer-case.js` offers. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../content/files.js';
import type {BenchBrowser, BenchPage} from './bench-browser.js';

/** The element, and the same by hand. */
export const SIDES = ['element', 'by-hand'] as const;
export type Side = (typeof SIDES)[number];

/** Of doing it once, in milliseconds. */
export interface Time {
  /** What the page's own clock says. A busy machine makes it longer. */
  readonly clock: number;
  /** What the page's thread worked, which hardly depends on what else the machine does. */
  readonly processor: number;
}

interface Measured {
  /** Milliseconds. */
  readonly time: number;
  /** How often it was done in that time. */
  readonly times: number;
}

/** What a page offers. */
interface Tools {
  prepare(modules: readonly string[], css: string): Promise<string>;
  show(side: Side): Promise<void>;
  collect(): void;
  clear(): void;
  firstRender(side: Side): Promise<Measured>;
  change(side: Side): Promise<Measured>;
  fill(side: Side, count: number): Promise<void>;
  comeAndGo(side: Side, rounds: number): Promise<void>;
  comeBack(side: Side, rounds: number): Promise<void>;
}

const CHUNKS = '/dist/drop-in/chunks';

export class CasePage {
  private constructor(readonly tab: BenchPage) {}

  /** Style sheets of elements by page: the first visit reads it for all. */
  static readonly #css = new Map<string, string>();

  /**
   * Opens a page with all modules and records loaded, and nothing drawn.
   * @param name Of the page: `zrm-matrix` for `pages/zrm-matrix.html`.
   */
  static async open(browser: BenchBrowser, name: string): Promise<CasePage> {
    const path = `tools/bench/pages/${name}.html`;
    if (!CasePage.#css.has(name)) {
      const first = new CasePage(await browser.visit(path, 'load'));
      CasePage.#css.set(name, await first.call('prepare', modules(), ''));
      await first.close();
    }
    const page = new CasePage(await browser.visit(path, 'load'));
    await page.call('prepare', modules(), CasePage.#css.get(name)!);
    return page;
  }

  /** Runs one of the page's tools. */
  async call<Name extends keyof Tools>(
    name: Name,
    ...args: Parameters<Tools[Name]>
  ): Promise<Awaited<ReturnType<Tools[Name]>>> {
    const result = await this.tab.page.evaluate(
      (name, args) => {
        const {bench} = window as unknown as {bench: Record<string, (...args: unknown[]) => unknown>};
        return bench[name]!(...args);
      },
      name,
      args,
    );
    return result as Awaited<ReturnType<Tools[Name]>>;
  }

  /** Runs one that measures, without garbage in the way. */
  async measure(name: 'firstRender' | 'change', side: Side): Promise<Time> {
    await this.call('collect');
    const before = await this.tab.processorTime();
    const {time, times} = await this.call(name, side);
    const processor = (await this.tab.processorTime()) - before;
    return {clock: time / times, processor: processor / times};
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}

/** Addresses of everything that the drop-in folder loads on demand. */
const modules = (): string[] =>
  readdirSync(join(ROOT, CHUNKS))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${CHUNKS}/${name}`);
