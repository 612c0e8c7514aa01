/** The page by hand says the same to assistive technology as the element: else the bench compares two things. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {accessibilityOutline} from '../../tools/bench/accessibility-outline.js';
import {BenchBrowser} from '../../tools/bench/bench-browser.js';
import {CasePage, SIDES} from '../../tools/bench/case-page.js';
import {cases} from '../../tools/bench/cases.js';

let browser: BenchBrowser;
before(async () => (browser = await BenchBrowser.open()));
after(() => browser.close());

describe('both sides of the bench', () => {
  for (const {name} of cases.filter(({treeOf}) => !treeOf)) {
    it(`${name}: have one accessibility tree`, async () => {
      const outlines: string[][] = [];
      // One after the other: the page in front has the focus.
      for (const side of SIDES) {
        const page = await CasePage.open(browser, name);
        await page.call('show', side);
        outlines.push(await accessibilityOutline(page.tab.page));
        await page.close();
      }
      const [element, byHand] = outlines;
      assert.ok(element!.length > 5);
      assert.deepEqual(byHand, element);
    });
  }
});
