import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site, assertCalm, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const PAGE = 'examples/zoeken.html';
const FIELD = 'guide-search >>> #question';
const textOf = ({page}: Visit): Promise<string> =>
  page.evaluate(() =>
    document.querySelector('guide-search')!.shadowRoot!.textContent.replaceAll(/\s+/g, ' '),
  );
const chunks = ({requested}: Visit) => requested.filter((path) => path.includes('/chunks/'));

async function ask({page}: Visit, question: string): Promise<void> {
  const field = await page.waitForSelector(FIELD);
  await field!.click();
  await page.keyboard.type(question);
  await page.waitForFunction(
    () =>
      /resultaten|resultaat|Niets gevonden|niet worden geladen/.test(
        document.querySelector('guide-search')!.shadowRoot!.textContent,
      ),
    {timeout: 30000},
  );
}

describe('the page with the search', () => {
  it('loads what it searches in when someone goes to the field, under the strictest policy', async () => {
    const visit = await site.visit(PAGE);
    assert.equal(chunks(visit).length, 1, chunks(visit).join(' '));
    await ask(visit, 'schulden jongere');
    assert.ok(chunks(visit).some((path) => path.includes('search-bouwstenen')));
    assert.match(await textOf(visit), /Schulden/);
    assertCalm(visit);
  });

  it('leads to the portal, which opens there', async () => {
    const visit = await site.visit(PAGE);
    await ask(visit, 'eenzaamheid herkennen');
    await visit.page.keyboard.press('ArrowDown');
    await Promise.all([visit.page.waitForNavigation(), visit.page.keyboard.press('Enter')]);
    assert.match(visit.page.url(), /index\.html\?wijkgids=[a-z]+\//);
  });

  it('puts whom to call first when a question is about danger', async () => {
    const visit = await site.visit(PAGE, {width: 360, height: 740});
    await ask(visit, 'mijn leerling wil niet meer leven');
    const [strip, results] = await visit.page.evaluate(() => {
      const root = document.querySelector('guide-search')!.shadowRoot!;
      return ['.act-now', '.results'].map((one) => root.querySelector(one)!.getBoundingClientRect().top);
    });
    assert.ok(strip! < results!);
    assert.match(await textOf(visit), /113/);
  });

  it('says so when what it searches in does not come, and finds when the reader tries again', async () => {
    let broken = true;
    const visit = await site.visit(PAGE, {fails: (path) => broken && path.includes('search-kwaliteit')});
    await ask(visit, 'pleegzorg');
    assert.match(await textOf(visit), /kon niet worden geladen.*Opnieuw proberen/);
    broken = false;
    await (await visit.page.waitForSelector('guide-search >>> .problem button'))!.click();
    await visit.page.waitForFunction(
      () => document.querySelector('guide-search')!.shadowRoot!.textContent.includes('resultaten'),
      {timeout: 30000},
    );
    assert.match(await textOf(visit), /Pleegzorg/);
  });
});
