/** One visit to a story or a docs page in Chromium: what was wrong with it, and what the console said. */
import type {Browser, Page} from 'puppeteer-core';
import {overhear, type Overheard, type StoryParameters} from './overhear.js';

export type {StoryParameters} from './overhear.js';

/** A story or a docs page, as `index.json` of a built Storybook lists it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** A way to look at stories. */
export interface Way {
  /** Stands behind the story's name in a report. */
  readonly name: string;
  /** Emulated media features. */
  readonly media?: Readonly<Record<string, string>>;
  /** What is chosen in the toolbar, such as `theme:ma`. */
  readonly globals?: string;
}

export interface Visit {
  readonly problems: readonly string[];
  /** Warnings and errors on the console, of the page and of the frames in it. */
  readonly lines: readonly string[];
  readonly parameters: StoryParameters;
}

/** Milliseconds in which a page must be finished. */
const PATIENCE = 60_000;

/**
 * Opens an entry and waits until all stories on it are finished.
 * @param storybook Address of the built Storybook.
 * @param stories Ids of the stories that appear: the story itself, or those on the docs page.
 */
export async function visit(
  browser: Browser,
  storybook: string,
  entry: Entry,
  stories: readonly string[],
  way: Way,
): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 900});
    await emulate(page, way.media ?? {});
    const heard = listen(page, new URL(storybook).origin);
    await page.evaluateOnNewDocument(overhear);
    const query = new URLSearchParams({viewMode: entry.type, id: entry.id, globals: way.globals ?? ''});
    await page.goto(`${storybook}/iframe.html?${query}`);
    const isFinished = await finish(page, entry, stories);
    const {errors, violations, parameters, checked} = await page.evaluate(() => window.overheard);
    const thrown = [...errors, ...heard.errors];
    const isUnchecked = entry.type === 'story' && isFinished && !checked && !thrown.length;
    const lost = (await undefinedTags(page)).filter((tag) => !parameters.staysUndefined?.includes(tag));
    return {
      parameters,
      // Storybook repeats on the console what a story throws.
      lines: thrown.length ? [] : heard.lines,
      problems: [
        ...(isFinished ? [] : [`was not finished after ${PATIENCE / 1000} seconds`]),
        ...(isUnchecked ? ['was not checked by axe'] : []),
        ...thrown,
        ...violations,
        ...heard.foreign.map((address) => `asked something of ${address}`),
        ...lost.map((tag) => `<${tag}> is not defined`),
      ],
    };
  } finally {
    await page.close();
  }
}

async function emulate(page: Page, media: Readonly<Record<string, string>>): Promise<void> {
  const client = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({name, value}));
  await client.send('Emulation.setEmulatedMedia', {features});
}

/** What the page and its frames write, throw, and ask of others. */
function listen(page: Page, origin: string) {
  const heard = {lines: [] as string[], errors: [] as string[], foreign: [] as string[]};
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) heard.lines.push(message.text());
  });
  page.on('pageerror', (error) => heard.errors.push(`uncaught ${String(error)}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) heard.foreign.push(url.href);
  });
  return heard;
}

/** Waits for all stories and for what still loads; false when that takes too long. */
async function finish(page: Page, {type}: Entry, stories: readonly string[]): Promise<boolean> {
  try {
    await page.waitForFunction(
      (stories: readonly string[], isDocs: boolean) =>
        stories.every((id) => window.overheard.finished.includes(id)) &&
        (!isDocs || window.overheard.docsRendered),
      {timeout: PATIENCE, polling: 50},
      stories,
      type === 'docs',
    );
    // What fails to load late, in a frame for instance, says so late.
    await page.waitForNetworkIdle({idleTime: 100, timeout: PATIENCE});
    return true;
  } catch {
    return false;
  }
}

/** Tags without a class in the page, in its frames and in open shadow roots. */
async function undefinedTags(page: Page): Promise<string[]> {
  const perFrame = page.frames().map((frame) =>
    frame.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      // The list grows while it is walked through.
      for (const root of roots) {
        for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
      }
      return roots.flatMap((root) =>
        [...root.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
      );
    }),
  );
  return [...new Set((await Promise.all(perFrame)).flat())];
}

declare global {
  interface Window {
    overheard: Overheard;
  }
}
