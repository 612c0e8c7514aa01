import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** Chooses a band and taps the button of the card; the browser's own print window does not open. */
async function tapCard({page}: Visit, band: string): Promise<void> {
  await page.evaluate((band) => {
    const root = document.querySelector('age-conversation-tips')!.shadowRoot!;
    root.querySelector<HTMLInputElement>(`input[value="${band}"]`)!.click();
  }, band);
  await page.evaluate(async () => {
    const tips = document.querySelector('age-conversation-tips') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    await tips.updateComplete;
    const buttons = [...tips.shadowRoot!.querySelectorAll<HTMLElement>('.toolbar .button')];
    buttons.find((button) => button.textContent.includes('gesprekskaart'))!.click();
    while (!document.querySelector('.wijkgids-print'))
      await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe('the conversation card on paper', () => {
  it('is exactly one sheet of A4 for every band', async () => {
    const visit = await site.visit('examples/gesprek.html');
    await visit.page.evaluate(() => (window.print = () => undefined));
    for (const band of ['2-3', '4-5', '6-7', '8-9', '10-11', '12-13', '14-15', '16-plus']) {
      await tapCard(visit, band);
      const pdf = Buffer.from(await visit.page.pdf({preferCSSPageSize: true})).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, `${band}: pages`);
      assert.match(pdf, /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/, `${band}: A4`);
      await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    }
    await visit.page.close();
  });
});
