/** What every element shows until its content is there, and when it does not come. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {elements} from '../../src/elements.js';
import {Site, type Visit} from './browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const LIGHT = 'Lees meer bij de gemeente.';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** Puts a tag on the page as an editor would, and waits until the loader has its code. */
async function put({page}: Visit, tag: string): Promise<void> {
  await page.evaluate(
    async (tag, light) => {
      const element = document.createElement(tag);
      const text = element.appendChild(document.createElement('p'));
      text.textContent = light;
      document.querySelector('main')!.append(element);
      await customElements.whenDefined(tag);
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    tag,
    LIGHT,
  );
}

const seesLight = ({page}: Visit, tag: string): Promise<boolean> =>
  page.evaluate((tag) => document.querySelector(`${tag} p`)!.checkVisibility(), tag);

async function faults({page}: Visit, tag: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tag) => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run(tag);
    return violations.map(({id, help, nodes}) => `${id}: ${help} (${nodes.map(({html}) => html).join(' ')})`);
  }, tag);
}

/** Files with records; everything else is code. */
const isContent = (path: string): boolean =>
  /\/chunks\/(?!\w+-guide-)(bouwstenen|wegwijzer|methodiek|kwaliteit)-[^/]*\.js/.test(path);

/** A scope shows nothing of itself; the field of the search needs no content. */
const tags = Object.keys(elements).filter((tag) => !['wijkgids-scope', 'guide-search'].includes(tag));

describe('an element without its content', () => {
  for (const tag of tags) {
    it(`<${tag}> keeps the page’s own text while its content is on its way, without a fault that axe finds`, async () => {
      const visit = await site.visit('test/pages/empty.html', {holds: isContent});
      await put(visit, tag);
      assert.equal(await seesLight(visit, tag), true);
      assert.deepEqual(await faults(visit, tag), []);
      assert.deepEqual(visit.lines, []);
      await visit.page.close();
    });

    it(`<${tag}> keeps it when the content does not come, says so, and has no fault that axe finds`, async () => {
      const visit = await site.visit('test/pages/empty.html', {fails: isContent});
      await put(visit, tag);
      await visit.page.waitForSelector(`${tag} >>> .problem button`);
      assert.equal(await seesLight(visit, tag), true);
      assert.deepEqual(await faults(visit, tag), []);
      assert.ok(visit.lines.some((line) => line.includes(`<${tag}>`)));
      await visit.page.close();
    });
  }
});
