import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Site, assertCalm, type Visit} from './browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGE = 'examples/index.html';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** Waits until an element has a heading. Changes inside a shadow root wake no observer of the page, so it asks again. */
const shown = ({page}: Visit, selector: string) =>
  page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('h3'),
    {polling: 50},
    selector,
  );

describe('the portal', () => {
  it('shows all four guides in one scope, the matrix first, with the municipality’s own number', async () => {
    const visit = await site.visit(PAGE);
    const guides = ['zrm-matrix', 'methodiek-guide', 'wegwijzer-guide', 'kb-spiderweb', 'quality-criteria'];
    for (const tag of guides) await shown(visit, `wijkgids-scope ${tag}`);
    const order = await visit.page.$$eval('wijkgids-scope *', (all) =>
      all.map(({localName}) => localName).filter((name) => name.includes('-') && name !== 'guide-search'),
    );
    assert.deepEqual(order, guides);
    const strip = await visit.page.$('zrm-matrix >>> .act-now');
    assert.match(await strip!.evaluate(({textContent}) => textContent), /Wijkteam Voorbeeld/);
    assertCalm(visit);
    await visit.page.close();
  });

  it('has no fault that axe finds, and fits 320 pixels', async () => {
    const visit = await site.visit(PAGE, {width: 320});
    await shown(visit, 'quality-criteria');
    await visit.page.evaluate(AXE);
    const faults = await visit.page.evaluate(async () => {
      const {axe} = window as unknown as {axe: typeof import('axe-core')};
      const {violations} = await axe.run();
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
    });
    assert.deepEqual(faults, []);
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px`);
    await visit.page.close();
  });

  it('leads from its tiles to the guides with the keyboard', async () => {
    const visit = await site.visit(PAGE);
    await shown(visit, 'quality-criteria');
    await visit.page.focus('.guides a[href="#wegwijzer"]');
    await visit.page.keyboard.press('Enter');
    await visit.page.waitForFunction(() => location.hash === '#wegwijzer');
    // Tab goes on from there: into the section, not back to the top.
    await visit.page.keyboard.press('Tab');
    const section = await visit.page.evaluate(() => document.activeElement?.closest('section')?.id);
    assert.equal(section, 'wegwijzer');
    await visit.page.close();
  });

  it('opens at a record of any guide that its address asks for', async () => {
    const visit = await site.visit(`${PAGE}?wijkgids=bouwstenen/blok/schulden`);
    await visit.page.waitForFunction(
      () =>
        document
          .querySelector('kb-spiderweb')
          ?.shadowRoot?.querySelector('[data-arrival]')
          ?.textContent.includes('Schulden'),
      {polling: 50},
    );
    await visit.page.close();
  });
});

describe('the examples', () => {
  const pages = readdirSync('examples').filter((name) => name.endsWith('.html'));
  const linksOf = (page: string): Set<string> =>
    new Set(
      [...readFileSync(`examples/${page}`, 'utf8').matchAll(/<a\s[^>]*href="([a-z-]+\.html)/g)].map(
        ([, href]) => href!,
      ),
    );

  it('are all on the portal', () => {
    const links = linksOf('index.html');
    assert.deepEqual(
      pages.filter((page) => !links.has(page)),
      [],
    );
  });

  it('all lead back to the portal, and to no page that is not there', () => {
    for (const page of pages) {
      const links = linksOf(page);
      assert.ok(links.has('index.html'), page);
      for (const link of links) assert.ok(pages.includes(link), `${page}: ${link}`);
    }
  });
});
