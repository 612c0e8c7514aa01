/**
 * `npm run test:stories [-- <part of an id>]`: opens every story and docs page of the built Storybook in Chromium. Fails
 * on what axe finds, on the console, on errors, on a tag without a class and on a request to others.
 * Writes how many passed and failed to `reports/stories.json`.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../browser/find-chrome.js';
import {serve} from '../serve/server.js';
import {visit, type Entry, type StoryParameters, type Way} from './visit.js';

const STORYBOOK = 'storybook-static';

const plain: Way = {name: ''};
/** How stories tagged `main-state` are looked at as well. */
const otherWays: readonly Way[] = [
  {name: 'forced colours', media: {'forced-colors': 'active'}},
  {name: 'theme', globals: 'theme:ma'},
];

if (!existsSync(`${STORYBOOK}/index.json`)) {
  console.error(`There is no ${STORYBOOK}. Run \`npm run build\` and \`npm run build:storybook\` first.`);
  process.exit(1);
}
const index = JSON.parse(readFileSync(`${STORYBOOK}/index.json`, 'utf8')) as {entries: Record<string, Entry>};
const entries = Object.values(index.entries);
const stories = entries.filter(({type}) => type === 'story');
const docs = entries.filter(({type}) => type === 'docs');
const [wanted = ''] = process.argv.slice(2);
const isWanted = ({id}: Entry): boolean => id.includes(wanted);

const counts = {passed: 0, failed: 0, skipped: entries.filter((entry) => !isWanted(entry)).length};
const parametersOf = new Map<Entry, StoryParameters>();

const served = await serve();
const {executablePath, args, headless = true} = await findChrome();
const browser = await puppeteer.launch({executablePath, args, headless});
try {
  for (const story of stories.filter(isWanted)) {
    await testStory(story, plain);
    if (story.tags.includes('main-state')) for (const way of otherWays) await testStory(story, way);
  }
  for (const page of docs.filter(isWanted)) await testDocs(page);
} finally {
  await browser.close();
  served.close();
}
if (!wanted) report('Every page of test/pages', pagesWithoutStory());

mkdirSync('reports', {recursive: true});
writeFileSync('reports/stories.json', JSON.stringify(counts));
console.log(`stories: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed ? 1 : 0;

async function testStory(story: Entry, way: Way): Promise<void> {
  const {problems, lines, parameters} = await open(story, [story.id], way);
  parametersOf.set(story, parameters);
  const expected = parameters.expectedConsole ?? [];
  const missed = expected.filter((source) => !lines.some((line) => new RegExp(source).test(line)));
  report(nameOf(story, way), [
    ...problems,
    ...unexpected(lines, expected),
    ...missed.map((source) => `the console did not say ${source}`),
  ]);
}

/** Docs pages come after the stories, which said what the console may show. */
async function testDocs(page: Entry): Promise<void> {
  const shown = stories.filter(({title, tags}) => title === page.title && tags.includes('autodocs'));
  const ids = shown.map(({id}) => id);
  const {problems, lines} = await open(page, ids, plain);
  const expected = shown.flatMap((story) => parametersOf.get(story)?.expectedConsole ?? []);
  report(nameOf(page, plain), [...problems, ...unexpected(lines, expected)]);
}

function open(entry: Entry, shown: readonly string[], way: Way) {
  return visit(browser, `${served.origin}/${STORYBOOK}`, entry, shown, way);
}

function nameOf({title, name}: Entry, way: Way): string {
  return `${title} › ${name}${way.name ? ` (${way.name})` : ''}`;
}

function unexpected(lines: readonly string[], expected: readonly string[]): string[] {
  return lines
    .filter((line) => !expected.some((source) => new RegExp(source).test(line)))
    .map((line) => `console: ${line}`);
}

/** Pages that no one sees in Storybook. */
function pagesWithoutStory(): string[] {
  const shown = [...parametersOf.values()].map(({file}) => `${file}.html`);
  return readdirSync('test/pages')
    .filter((name) => name.endsWith('.html') && !shown.includes(name))
    .map((name) => `no story shows ${name}`);
}

function report(name: string, problems: readonly string[]): void {
  counts[problems.length ? 'failed' : 'passed'] += 1;
  const text = [...new Set(problems)].join('; ').replaceAll(/\s+/g, ' ');
  if (text) console.log(`✗ ${name}: ${text.slice(0, 1000)}`);
}
