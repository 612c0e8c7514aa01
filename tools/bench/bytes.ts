/** How large what we deliver is, file by file. */
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {DATA, ROOT} from '../content/files.js';
import type {BenchBrowser} from './bench-browser.js';

/** All in bytes: as it is, with gzip -9, with brotli 11. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface FileSize extends Size {
  /** Path below `dist`. */
  readonly path: string;
}

/** Files that a page with one element to read loads. */
export interface ReadingView {
  readonly code: readonly FileSize[];
  readonly content: readonly FileSize[];
}

const DIST = join(ROOT, 'dist');
const READING_PAGE = 'examples/matrix.html';

/** Every file of `dist`, in the order of their paths. */
export const sizesOfDist = (): FileSize[] =>
  readdirSync(DIST, {recursive: true, encoding: 'utf8'})
    .filter((path) => statSync(join(DIST, path)).isFile())
    .sort()
    .map(sizeOf);

function sizeOf(path: string): FileSize {
  const bytes = readFileSync(join(DIST, path));
  const quality = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return {
    path,
    raw: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params: quality}).length,
  };
}

export const total = (sizes: readonly Size[]): Size => ({
  raw: sum(sizes.map(({raw}) => raw)),
  gzip: sum(sizes.map(({gzip}) => gzip)),
  brotli: sum(sizes.map(({brotli}) => brotli)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What the example page to read loads of ours, as its requests say. */
export async function readingView(browser: BenchBrowser): Promise<ReadingView> {
  const page = await browser.visit(READING_PAGE);
  const files = page.requested
    .filter((path) => path.startsWith('/dist/'))
    .map((path) => sizeOf(path.slice(6)));
  await page.close();
  const collections = contentChunks();
  const isContent = ({path}: FileSize) => collections.has(basename(path).replace(/-.{8}\.js$/, ''));
  return {code: files.filter((file) => !isContent(file)), content: files.filter(isContent)};
}

/** Names of chunks with records: `<guide>-<collection>`. */
const contentChunks = (): ReadonlySet<string> =>
  new Set(
    readdirSync(DATA, {withFileTypes: true})
      .filter((guide) => guide.isDirectory())
      .flatMap(({name}) => readdirSync(join(DATA, name)).map((collection) => `${name}-${collection}`)),
  );
