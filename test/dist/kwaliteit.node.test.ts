/** The built criteria as a buyer meets them: what loads when, and from what is bought to what is copied. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site, assertCalm, type Visit} from './browser.js';

const PAGE = 'examples/kwaliteit.html';
let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const ours = ({requested}: Visit) => requested.filter((path) => path.startsWith('/dist/'));

/** Waits until something stands in the element. */
const appears = ({page}: Visit, selector: string) =>
  page.waitForSelector(`quality-criteria >>> ${selector}`, {timeout: 20_000});

const click = async (visit: Visit, selector: string) => {
  const found = await appears(visit, selector);
  await found!.evaluate((element) => (element as HTMLElement).click());
};

const text = async (visit: Visit, selector: string) =>
  (await appears(visit, selector))!.evaluate((element) => element.textContent.replace(/\s+/g, ' ').trim());

const view = (nth: number) => `.views li:nth-child(${nth}) button`;

describe('the built criteria', () => {
  it('load three files for the overview: the loader, the element, the frameworks', async () => {
    const visit = await site.visit(PAGE);
    assert.equal(ours(visit).length, 3, ours(visit).join(' '));
    assert.equal(await text(visit, '.overview [role=status]'), '15 kaders');
    assertCalm(visit);
    await visit.page.close();
  });

  it('load the criteria only where criteria are read, and the basket when something is first taken', async () => {
    const visit = await site.visit(PAGE);
    const loaded = (name: string) => ours(visit).filter((path) => path.includes(name)).length;
    assert.equal(loaded('criteria-lists'), 0);
    await click(visit, view(2));
    assert.equal(await text(visit, '.results [role=status]'), '612 criteria');
    assert.equal(loaded('criteria-lists'), 1);
    assert.equal(loaded('basket'), 0);
    await click(visit, '.criterion .take input');
    await appears(visit, '.badge');
    assert.equal(loaded('basket'), 1);
    assertCalm(visit);
    await visit.page.close();
  });

  it('go from what is bought to what is copied, under the strictest policy', async () => {
    const visit = await site.visit(PAGE);
    await (await appears(visit, '.purchase input[type=search]'))!.type('ambulant');
    await click(visit, '.found li:last-child button');
    assert.equal(await text(visit, '.overview [role=status]'), '9 van 15 kaders passen bij wat je inkoopt');
    await click(visit, view(2));
    for (const value of ['veiligheid', 'ketensamenwerking', 'eis'])
      await click(visit, `input[value=${value}]`);
    assert.equal(await text(visit, '.results [role=status]'), '50 van 612 criteria');
    const records = ['jij-kader/1-5', 'voorkomen-seksueel-misbruik/3-2-3', 'werken-aan-veiligheid/9'];
    for (const record of records) {
      await click(visit, `[data-record="kwaliteit/criterium/${record}"] .take input`);
    }
    await click(visit, view(4));
    await appears(visit, '.basket-item:nth-child(2)');
    await click(visit, '.work-bar .main');
    // A page that is no secure place has no clipboard; the browser's own copy command answers then.
    await visit.page.waitForFunction(
      () =>
        document
          .querySelector('quality-criteria')!
          .shadowRoot!.querySelector('.work-status')!
          .textContent.includes('Gekopieerd'),
      {polling: 100},
    );
    assertCalm(visit);
    await visit.page.close();
  });

  it('live on when the criteria do not come, and come when asked again', async () => {
    let broken = true;
    const visit = await site.visit(PAGE, {fails: (path) => broken && path.includes('criteria-lists')});
    await click(visit, view(2));
    assert.match(await text(visit, '.view .problem'), /kon niet worden geladen/);
    broken = false;
    await click(visit, '.view .problem button');
    assert.equal(await text(visit, '.results [role=status]'), '612 criteria');
    await visit.page.close();
  });
});
