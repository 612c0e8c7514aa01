/** The web on the built files: a starter finds what to read about debts, by the keyboard alone, and shares where. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {Site, assertCalm, type Visit, type VisitOptions} from './browser.js';

const PAGE = 'examples/bouwstenen.html';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** Opens the page and waits until the web has its size. */
async function open(query = '', options: VisitOptions = {}): Promise<Visit> {
  const visit = await site.visit(PAGE + query, options);
  await visit.page.waitForFunction(() =>
    document.querySelector('kb-spiderweb')!.shadowRoot!.querySelector('.web svg'),
  );
  return visit;
}

/** What the keyboard is at, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector('kb-spiderweb')!.shadowRoot!.activeElement;
    return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

async function tabTo(page: Page, words: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    // What only helps to look from the list to the web stands before the name.
    if ((await focused(page)).replace(/^\d+ ?/, '').startsWith(words)) return;
  }
  throw new Error(`Tab does not reach “${words}”`);
}

const heading = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('kb-spiderweb')!.shadowRoot!.querySelector('.panel-title')?.textContent.trim() ??
      '',
  );

describe('<kb-spiderweb> on a page', () => {
  it('loads three of our files: the loader, the element, its content', async () => {
    const visit = await open();
    const ours = visit.requested.filter((path) => path.startsWith('/dist/'));
    assert.equal(ours.length, 3, ours.join(' '));
    assertCalm(visit);
    await visit.page.close();
  });

  it('leads a starter to what to read about debts, with the keyboard only', async () => {
    const visit = await open();
    const {page} = visit;
    await tabTo(page, 'Inkomen');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Schulden en financiële uitbuiting');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('kb-spiderweb')!.shadowRoot!.querySelector('.panel-title'),
    );
    assert.equal(await heading(page), 'Schulden en financiële uitbuiting');
    await tabTo(page, 'Lezen en leren');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Wat werkt bij schuldhulpverlening');
    assert.equal(new URL(page.url()).searchParams.get('wijkgids'), 'bouwstenen/blok/schulden');
    assertCalm(visit);
    await page.close();
  });

  it('opens at the block, the item and the target group that the address names', async () => {
    for (const [id, title] of [
      ['blok/schulden', 'Schulden en financiële uitbuiting'],
      ['kennis/schulden/doorverwijzen', 'Schulden en financiële uitbuiting'],
      ['doelgroep/nah', 'Mensen met niet-aangeboren hersenletsel (NAH)'],
    ] as const) {
      const visit = await open(`?wijkgids=bouwstenen/${id}`);
      assert.equal(await heading(visit.page), title);
      assertCalm(visit);
      await visit.page.close();
    }
  });

  it('draws a web in a column of 320 pixels and on a beamer, with nothing outside the page', async () => {
    for (const width of [320, 1920]) {
      const visit = await open('', {width});
      const widest = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, `${widest} at ${width}`);
      assertCalm(visit);
      await visit.page.close();
    }
  });

  it('keeps the page’s own text when its content does not arrive', async () => {
    const visit = await site.visit(PAGE, {fails: (path) => path.includes('bouwstenen-blocks')});
    const isShown = await visit.page.evaluate(() =>
      document.querySelector('kb-spiderweb > p')!.checkVisibility(),
    );
    assert.equal(isShown, true);
    assert.deepEqual(visit.violations, []);
    await visit.page.close();
  });
});
