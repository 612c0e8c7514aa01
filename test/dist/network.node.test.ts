/** The ladder and the ecogram as built: what a page loads for them, and a visit to the kitchen table. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {accessibilityOutline} from '../../tools/bench/accessibility-outline.js';
import {Site, assertCalm, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const ours = ({requested}: Visit) => requested.filter((path) => path.startsWith('/dist/'));

/** Clicks something inside an element's shadow root, and waits until it has drawn. */
const click = ({page}: Visit, tag: string, selector: string, text = '') =>
  page.evaluate(
    async (tag, selector, text) => {
      const element = document.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(tag)!;
      const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
      all.find(({textContent}) => textContent.includes(text))!.click();
      await element.updateComplete;
      await element.updateComplete;
    },
    tag,
    selector,
    text,
  );
const text = ({page}: Visit, tag: string, selector: string) =>
  page.evaluate(
    (tag, selector) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector)]
        .map(({textContent}) => textContent.replaceAll(/\s+/g, ' ').trim())
        .join('\n'),
    tag,
    selector,
  );

describe('a page with the ladder or the ecogram to read', () => {
  for (const path of ['test/pages/ladder.html', 'test/pages/network.html']) {
    it(`${path} loads three of our files: the loader, the element, its content`, async () => {
      const visit = await site.visit(path);
      const drawing = ours(visit).filter((file) => !file.includes('/drawing-'));
      assert.equal(drawing.length, 3, ours(visit).join(' '));
      assertCalm(visit);
    });
  }
});

describe('the ladder at a kitchen table', () => {
  it('is filled in with two taps, on a tablet, and says the difference', async () => {
    const visit = await site.visit('examples/ladder.html', {width: 768, height: 1024});
    await click(visit, 'participation-ladder', '#current-2');
    await click(visit, 'participation-ladder', '#wish-4');
    const said = await text(visit, 'participation-ladder', '.sentences p');
    assert.match(said, /De wens ligt 2 niveaus hoger dan nu\./);
    assertCalm(visit);
  });

  it('tells assistive technology which question each choice belongs to', async () => {
    const visit = await site.visit('examples/ladder.html');
    const outline = (await accessibilityOutline(visit.page)).join('\n');
    for (const question of ['Waar sta je nu?', 'Waar wil je staan?']) {
      assert.match(outline, new RegExp(`(group|Group|radiogroup) “${question.replace('?', '\\?')}”`));
    }
    assert.match(outline, /radio “Wens Betaald werk met ondersteuning” described by “Je hebt betaald werk/);
  });
});

describe('the ecogram at a kitchen table', () => {
  it('is drawn from the list, hidden when someone walks in, and comes back', async () => {
    const visit = await site.visit('examples/netwerk.html', {width: 768, height: 1024});
    const tag = 'network-ecogram';
    await click(visit, tag, '.add button');
    await click(visit, tag, '.add button');
    assert.match(await text(visit, tag, '.people .who'), /partner\npartner 2/);
    await click(visit, tag, '.supports input[value=e]');
    await click(visit, tag, 'button', 'Verberg');
    assert.equal(await text(visit, tag, 'article, svg, li'), '');
    await click(visit, tag, 'button', 'Toon weer');
    assert.match(await text(visit, tag, '.said li'), /2 mensen/);
    assertCalm(visit);
  });

  it('asks about support in groups with the person in their name', async () => {
    const visit = await site.visit('examples/netwerk.html');
    await click(visit, 'network-ecogram', '.add button');
    const outline = (await accessibilityOutline(visit.page)).join('\n');
    assert.match(
      outline,
      /group “Wat krijgt de bewoner van partner\?” described by “Wie is voor jou belangrijk\?/i,
    );
    assert.doesNotMatch(outline, /image|graphics/i);
  });

  it('fits a page of 320 pixels', async () => {
    const visit = await site.visit('examples/netwerk.html', {width: 320, height: 640});
    await click(visit, 'network-ecogram', '.add button');
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px`);
  });
});
