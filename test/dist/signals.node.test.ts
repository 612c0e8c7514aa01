import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site, assertCalm, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const ours = ({requested}: Visit) => requested.filter((path) => path.startsWith('/dist/'));
const textOf = ({page}: Visit, selector: string) =>
  page.evaluate(
    (selector) => (document.querySelector(selector)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    selector,
  );
/** Clicks inside the first element with a tag, and waits until what that loads is there. */
async function click({page}: Visit, tag: string, selector: string): Promise<void> {
  await page.evaluate(
    (tag, selector) => {
      document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    },
    tag,
    selector,
  );
  await page.waitForNetworkIdle();
}

describe('a page with one signal card', () => {
  it('loads three of our files, and the tools when the reader opens them', async () => {
    const visit = await site.visit('test/pages/one-card.html');
    assert.equal(ours(visit).length, 3, ours(visit).join(' '));
    await click(visit, 'signal-card', '.all-tools > summary');
    assert.match(await textOf(visit, 'signal-card'), /Voor signalen in het algemeen/);
    assert.equal(ours(visit).length, 5, ours(visit).join(' '));
    assertCalm(visit);
  });

  it('says so when the tools do not come, and shows them when the reader tries again', async () => {
    let broken = true;
    const visit = await site.visit('test/pages/one-card.html', {
      fails: (path) => broken && path.includes('/chunks/wegwijzer-tools-'),
    });
    await click(visit, 'signal-card', '.all-tools > summary');
    assert.match(await textOf(visit, 'signal-card'), /kon niet worden geladen.*Opnieuw proberen/);
    assert.match(await textOf(visit, 'signal-card'), /De jeugdige is onrustig/);
    broken = false;
    await click(visit, 'signal-card', '.all-tools .problem button');
    assert.match(await textOf(visit, 'signal-card'), /Voor signalen in het algemeen/);
  });
});

describe('the municipal page with three cards and the checklist', () => {
  it('takes what was chosen to the dialog before copying, under the strictest policy', async () => {
    const visit = await site.visit('examples/signalen.html', {width: 360, height: 740});
    const tag = 'signal-checklist';
    await click(visit, tag, '#signal-onveilig');
    await click(visit, tag, '.chosen-bar .button');
    assert.match(await textOf(visit, tag), /Nu handelen.*Veilig Thuis.*Meldcode stap 1/);
    await click(visit, tag, '.work-bar .button.main');
    const open = await visit.page.evaluate(
      (tag) => document.querySelector(tag)!.shadowRoot!.querySelector('dialog')!.open,
      tag,
    );
    assert.equal(open, true);
    assert.equal(new URL(visit.page.url()).search, '');
    assertCalm(visit);
  });

  it('follows a link in a card inside the card, and leaves the checklist as it is', async () => {
    const visit = await site.visit('examples/signalen.html');
    await click(visit, 'signal-card', '[data-record="wegwijzer/signaalgroep/externaliserend-gedrag"]');
    assert.match(await textOf(visit, 'signal-card'), /Externaliserend gedrag.*Fysieke agressie/);
    const group = await visit.page.evaluate(
      () =>
        document
          .querySelector('signal-checklist')!
          .shadowRoot!.querySelector<HTMLSelectElement>('#facet-group')!.value,
    );
    assert.equal(group, '');
  });
});
