import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site, assertCalm, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const text = ({page}: Visit, selector: string) =>
  page.evaluate(
    (selector) =>
      (document.querySelector('factor-overview')!.shadowRoot!.querySelector(selector)?.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    selector,
  );
const click = ({page}: Visit, selector: string) =>
  page.evaluate(async (selector) => {
    const overview = document.querySelector('factor-overview') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    overview.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await overview.updateComplete;
  }, selector);

describe('<factor-overview> on a page', () => {
  it('is filled in, summed up and opened further under the strictest policy, and sends nothing', async () => {
    const visit = await site.visit('examples/factoren.html');
    await click(visit, '.factor input');
    assert.match(await text(visit, '.summary'), /in de weg staan: parentificatie/);
    const before = visit.requested.length;
    await click(visit, '.more > summary');
    await visit.page.waitForNetworkIdle();
    assert.match(await text(visit, '.further'), /Volgende stap: risicotaxatie/);
    assert.ok(visit.requested.slice(before).every((path) => path.startsWith('/dist/drop-in/chunks/')));
    assertCalm(visit);
    await visit.page.close();
  });

  it('keeps the page’s own text when the working part does not come, and says so', async () => {
    const visit = await site.visit('examples/factoren.html', {fails: (path) => path.includes('/ticking-')});
    const sees = await visit.page.evaluate(() =>
      document.querySelector('factor-overview > p:not([slot])')!.checkVisibility(),
    );
    assert.equal(sees, true);
    assert.match(await text(visit, '[role=status]'), /kon niet worden geladen/);
    await visit.page.close();
  });

  it('tells in forced colours what is ticked by more than colour', async () => {
    const visit = await site.visit('examples/factoren.html', {forcedColors: true});
    await click(visit, '.factor input');
    const outline = await visit.page.evaluate(
      () =>
        getComputedStyle(
          document.querySelector('factor-overview')!.shadowRoot!.querySelector('.factor.ticked')!,
        ).outlineStyle,
    );
    assert.equal(outline, 'solid');
    await visit.page.close();
  });
});
