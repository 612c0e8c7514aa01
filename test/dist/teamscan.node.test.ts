/** A team of eight on the built files, end to end: members save their sheets, the lead opens them, a plan is printed. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {Site, assertCalm, type Visit} from './browser.js';

const PAGE = 'examples/teamscan.html';
const folder = mkdtempSync(join(tmpdir(), 'teamscan-'));

let site: Site;
before(async () => (site = await Site.open()));
after(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

/** Clicks the button or field with this text inside the scan. */
const click = async (page: Page, selector: string, text = ''): Promise<void> => {
  await page.evaluate(
    async (selector, text) => {
      const scan = document.querySelector('kb-teamscan') as Element & {updateComplete: Promise<unknown>};
      const found = [...scan.shadowRoot!.querySelectorAll<HTMLElement>(selector)].find((one) =>
        one.textContent.includes(text),
      );
      if (!found) throw new Error(`nothing fits ${selector} with “${text}”`);
      found.click();
      await scan.updateComplete;
      await scan.updateComplete;
    },
    selector,
    text,
  );
};
const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (selector) =>
      [...document.querySelector('kb-teamscan')!.shadowRoot!.querySelectorAll(selector)]
        .map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())
        .join(' | '),
    selector,
  );
const waitFor = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (selector, text) =>
      document.querySelector('kb-teamscan')!.shadowRoot!.querySelector(selector)?.textContent.includes(text),
    {timeout: 10_000},
    selector,
    text,
  );

async function open(): Promise<Visit> {
  const visit = await site.visit(PAGE);
  const session = await visit.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  return visit;
}

describe('<kb-teamscan> on a page', () => {
  it('loads the loader, its code and one file of content for its first view', async () => {
    const visit = await site.visit(PAGE);
    const ours = visit.requested.filter((path) => path.startsWith('/dist/'));
    assert.deepEqual(
      ours.filter((path) => path.includes('/bouwstenen-')).map((path) => path.replace(/-[\w-]{8}\.js$/, '')),
      ['/dist/drop-in/chunks/bouwstenen-blocks'],
    );
    assert.ok(!ours.some((path) => /take-away|open-sheets/.test(path)), ours.join(' '));
    assert.ok(ours.length <= 7, ours.join(' '));
    assertCalm(visit);
    await visit.page.close();
  });

  it('lets eight members save a sheet, and the lead make a plan of them, under the strictest policy', async () => {
    for (let member = 0; member < 8; member++) {
      const {page, ...visit} = await open();
      await click(page, '.choice input');
      await click(page, '.step > .on');
      await click(page, '.row:nth-child(1) [value="te-weinig"]');
      await click(page, `.row:nth-child(2) [value="${member % 2 ? 'genoeg' : 'deels'}"]`);
      await click(page, 'button', 'Bewaar mijn antwoordblad');
      await waitFor(page, '.report', 'downloads');
      for (let i = 0; i < 50 && files().length <= member; i++)
        await new Promise((end) => setTimeout(end, 100));
      assertCalm({page, ...visit});
      await page.close();
    }
    assert.equal(files().length, 8);
    const ids = files().map((name) => sheetIn(name).value.id);
    assert.equal(new Set(ids).size, 8);

    const {page, ...visit} = await open();
    await click(page, '.steps li:nth-child(2) button');
    const input = (await page.evaluateHandle(() =>
      document.querySelector('kb-teamscan')!.shadowRoot!.querySelector('input[multiple]'),
    )) as unknown as {uploadFile: (...paths: string[]) => Promise<void>};
    await input.uploadFile(...files().map((name) => join(folder, name)), 'package.json');
    await waitFor(page, '.report', 'package.json:');
    assert.match(await textOf(page, '.sheet-count'), /^8 antwoordbladen\./);
    assert.match(await textOf(page, '.row:nth-child(2) .spread'), /4 × weten we genoeg 4 × deels/);
    await click(page, '.sheet-count button');
    await click(page, '.steps li:nth-child(4) button');
    assert.equal((await textOf(page, '.plan-item')).split(' | ').length, 1);

    await page.evaluate(() => (window.print = () => void (document.title = 'printed')));
    await click(page, '.work-more button', 'Druk af');
    await waitFor(page, 'dialog', 'Staat er iets in over een persoon?');
    await click(page, 'dialog button', 'Druk af');
    await page.waitForFunction(() => document.title === 'printed');
    const printed = await page.evaluate(
      () => document.querySelector('.wijkgids-print')!.shadowRoot!.textContent,
    );
    assert.match(printed, /Opleidingsplan van het team.*1\. Lichamelijk functioneren.*Te weinig/s);
    assertCalm({page, ...visit});
    await page.close();
  });
});

const sheetIn = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as {value: {id: string}};
const files = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));
