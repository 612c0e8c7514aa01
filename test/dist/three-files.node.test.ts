import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** What elements of the wegwijzer load for their first view, beside the loader. */
const pages: readonly [html: string, files: readonly RegExp[]][] = [
  ['<age-conversation-tips age="9"></age-conversation-tips>', [/age-conversation-tips-/, /age-bands-/]],
  ['<signal-card signal="druk"></signal-card>', [/signal-card-/, /signal-groups-/]],
  ['<wegwijzer-guide></wegwijzer-guide>', [/wegwijzer-guide-/, /wegwijzer-phases-/]],
  ['<factor-overview mode="read"></factor-overview>', [/factor-overview-/, /factor-groups-/]],
  ['<tool-finder></tool-finder>', [/tool-finder-/, /wegwijzer-tools-/]],
];

describe('the first view of one element', () => {
  for (const [html, files] of pages) {
    it(`takes three files for ${html}`, async () => {
      const visit = await site.visit('test/pages/empty.html');
      await visit.page.evaluate((html) => {
        const [tag = '', ...attributes] = html.replace(/^<|>.*$/g, '').split(' ');
        const element = document.createElement(tag);
        for (const [name = '', value = ''] of attributes.map((text) => text.split('=')))
          element.setAttribute(name, value.replaceAll('"', ''));
        document.body.append(element);
      }, html);
      await visit.page.waitForNetworkIdle();
      const chunks = visit.requested.filter((path) => path.startsWith('/dist/drop-in/chunks/'));
      assert.equal(chunks.length, files.length, chunks.join(' '));
      for (const file of files)
        assert.ok(
          chunks.some((path) => file.test(path)),
          `${file} in ${chunks.join(' ')}`,
        );
      await visit.page.close();
    });
  }
});
