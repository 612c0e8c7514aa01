/** The page on which `<zrm-matrix>` and the matrix by hand are drawn: `pages/matrix.js`, as seen from here. */
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

/** What `pages/matrix.js` offers. */
interface Tools {
  prepare(modules: readonly string[], css: string): Promise<string>;
  show(side: Side): Promise<void>;
  collect(): void;
  clear(): void;
  firstRender(side: Side): Promise<Measured>;
  radioChange(side: Side): Promise<Measured>;
  fill(side: Side, count: number): Promise<void>;
  comeAndGo(side: Side, rounds: number): Promise<void>;
  comeBack(side: Side, rounds: number): Promise<void>;
}

const PAGE = 'tools/bench/pages/matrix-by-hand.html';
const CHUNKS = '/dist/drop-in/chunks';

export class MatrixPage {
  private constructor(readonly tab: BenchPage) {}

  /** The element's style sheet, which one page reads for all. */
  static #css = '';

  /** Opens the page with all modules and records loaded, and nothing drawn. */
  static async open(browser: BenchBrowser): Promise<MatrixPage> {
    if (!MatrixPage.#css) {
      const first = new MatrixPage(await browser.visit(PAGE, 'load'));
      MatrixPage.#css = await first.call('prepare', modules(), '');
      await first.close();
    }
    const matrix = new MatrixPage(await browser.visit(PAGE, 'load'));
    await matrix.call('prepare', modules(), MatrixPage.#css);
    return matrix;
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
  async measure(name: 'firstRender' | 'radioChange', side: Side): Promise<Time> {
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
