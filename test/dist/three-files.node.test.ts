import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Site} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** What an element loads for its first view, beside the loader: its own file, and its content. */
const pages: readonly [html: string, files: readonly RegExp[]][] = [
  ['<action-plan></action-plan>', [/action-plan-/, /solution-frames-/]],
  ['<age-conversation-tips age="9"></age-conversation-tips>', [/age-conversation-tips-/, /age-bands-/]],
  ['<factor-overview mode="read"></factor-overview>', [/factor-overview-/, /factor-groups-/]],
  ['<kb-spiderweb></kb-spiderweb>', [/kb-spiderweb-/, /bouwstenen-blocks-/]],
  ['<kb-teamscan></kb-teamscan>', [/kb-teamscan-/, /bouwstenen-blocks-/]],
  ['<methodiek-guide></methodiek-guide>', [/methodiek-guide-/, /methodiek-phases-/]],
  ['<network-ecogram mode="read"></network-ecogram>', [/network-ecogram-/, /methodiek-network-/]],
  [
    '<participation-ladder></participation-ladder>',
    [/participation-ladder-/, /methodiek-participation-ladder-/],
  ],
  ['<quality-criteria></quality-criteria>', [/quality-criteria-/, /kwaliteit-frameworks-/]],
  ['<signal-card signal="druk"></signal-card>', [/signal-card-/, /signal-groups-/]],
  ['<signal-checklist></signal-checklist>', [/signal-checklist-/, /signal-groups-/]],
  ['<tool-finder></tool-finder>', [/tool-finder-/, /wegwijzer-tools-/]],
  ['<wegwijzer-guide></wegwijzer-guide>', [/wegwijzer-guide-/, /wegwijzer-phases-/]],
  ['<zrm-matrix></zrm-matrix>', [/zrm-matrix-/, /methodiek-zrm-/]],
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
