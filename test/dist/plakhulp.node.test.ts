import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import type {Catalogue} from '../../src/snippets/catalogue.js';
import {toHtml} from '../../src/snippets/part.js';
import {elementPart, standIn} from '../../src/snippets/snippet.js';
import {makeCatalogue} from '../../tools/snippets/catalogue.js';
import {Site, assertCalm, type Visit} from './browser.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGE = 'examples/plakhulp.html';
const DELIVERED = 'dist/plakhulp.html';

let site: Site;
let catalogue: Catalogue;
before(async () => {
  site = await Site.open();
  catalogue = makeCatalogue();
});
after(() => site.close());

const text = ({page}: Visit, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());

/** Opens what is folded in, so that everything can be used and seen. */
const unfold = ({page}: Visit) =>
  page.$$eval('.maker details', (all) => all.forEach((details) => (details.open = true)));

/** Waits until an element has a heading. Changes inside a shadow root wake no observer of the page, so it asks again. */
const drawn = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('h2'),
    {polling: 50},
    selector,
  );

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
}

/** What has the keyboard, by its id, its name or its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.id || element.name || element.textContent.trim();
  });

for (const path of [PAGE, DELIVERED]) {
  describe(`the snippet page, as ${path}`, () => {
    it('makes the code of what is chosen, and shows it live', async () => {
      const visit = await site.visit(path);
      await visit.page.select('#element', 'signal-card');
      await visit.page.select('[name=signal]', 'druk');
      await visit.page.select('[name=setting]', 'onderwijs');
      const tag = await text(visit, '#code-tag');
      assert.match(tag, /^<signal-card signal="druk" setting="onderwijs">\n/);
      assert.match(tag, /<p>Druk: De jeugdige /);
      assert.match(tag, /<a href="tel:08002000">0800 2000<\/a>/);
      assert.match(tag, /Wegwijzer kwetsbare opgroeisituaties/);
      await drawn(visit.page, '#voorbeeld signal-card');
      assert.equal(
        await visit.page.$eval('#voorbeeld signal-card', (card) => card.getAttribute('signal')),
        'druk',
      );
      await unfold(visit);
      assert.match(
        await text(visit, '#code-div'),
        /^<div data-wijkgids="signal-card" data-signal="druk" data-setting="onderwijs">/,
      );
      assert.doesNotMatch(await text(visit, '#code-licht'), /signal-card/);
      assert.match(await text(visit, '#tekst-mail'), /<signal-card>, met de attributen signal, setting/);
      assertCalm(visit);
      await visit.page.close();
    });

    it('has no fault that axe finds, with everything folded out', async () => {
      const visit = await site.visit(path, {width: 360});
      await visit.page.select('#element', 'factor-overview');
      await unfold(visit);
      await drawn(visit.page, '#voorbeeld factor-overview');
      assert.deepEqual(await faults(visit.page), []);
      const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 360, `${wide} px`);
      await visit.page.close();
    });
  });
}

describe('the snippet page', () => {
  it('works with the keyboard alone, and copies on a page that is not secure', async () => {
    const visit = await site.visit(PAGE);
    const {page} = visit;
    // As on plain http: no clipboard of the browser's own.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await page.focus('#element');
    await page.keyboard.type('Plan');
    assert.match(await text(visit, '#code-tag'), /^<action-plan>/);
    for (let presses = 0; (await focused(page)) !== 'Kopieer het onderdeel'; presses++) {
      assert.ok(presses < 30, 'the button is not reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.copy .status')].some((one) => one.textContent === 'Gekopieerd.'),
    );
    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
      document.querySelector('textarea')!.focus();
    });
    await page.keyboard.press('KeyV', {commands: ['Paste']});
    assert.equal(
      await page.$eval('textarea', ({value}) => value.replaceAll('\r', '')),
      await text(visit, '#code-tag'),
    );
    assertCalm(visit);
    await page.close();
  });

  it('selects the text when nothing can be copied, and says how to go on', async () => {
    const visit = await site.visit(PAGE);
    await visit.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
      Object.defineProperty(document, 'execCommand', {value: undefined});
    });
    await visit.page.click('[data-copy="Kopieer het script"] + .copy button');
    await visit.page.waitForFunction(() => document.querySelector('.status')?.textContent.includes('Ctrl+C'));
    assert.match(await visit.page.evaluate(() => getSelection()!.toString()), /^<script type="module"/);
    await visit.page.close();
  });

  it('warns against recording where people fill something in', async () => {
    const visit = await site.visit(PAGE);
    const warns = () => visit.page.$eval('#opname', (notice) => notice.checkVisibility());
    assert.equal(await warns(), false);
    await visit.page.select('[name=mode]', 'score');
    assert.equal(await warns(), true);
    await visit.page.close();
  });

  it('makes a portal of several elements, also of divs alone', async () => {
    const visit = await site.visit(PAGE);
    await visit.page.select('#element', 'wijkgids-scope');
    await visit.page.click('[value="zrm-matrix"][type=checkbox]');
    await visit.page.click('[value="participation-ladder"][type=checkbox]');
    await drawn(visit.page, '#voorbeeld wijkgids-scope participation-ladder');
    await unfold(visit);
    const tags = new Set(catalogue.elements.map(({tag}) => tag));
    const inside = ['zrm-matrix', 'participation-ladder'];
    const contact = {name: '', phone: '', when: ''};
    const part = elementPart({tag: 'wijkgids-scope', attributes: {}, inside, contact}, catalogue);
    const divs = standIn(part, tags);
    assert.equal(await text(visit, '#code-div'), toHtml(divs));
    assertCalm(visit);
    await visit.page.close();

    const other = await site.visit('test/pages/empty.html');
    await other.page.evaluate((divs) => {
      // A method, because the name of a function that a transpiler keeps would be asked of the page.
      const maker = {
        make({tag, attributes = {}, children = []}: typeof divs): HTMLElement {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          for (const child of children) element.append(typeof child === 'string' ? child : maker.make(child));
          return element;
        },
      };
      document.body.append(maker.make(divs));
    }, divs);
    await drawn(other.page, 'wijkgids-scope > zrm-matrix');
    await drawn(other.page, 'wijkgids-scope > participation-ladder');
    assertCalm(other);
    await other.page.close();
  });

  it('knows where the script stands when all of it is on the site', async () => {
    const visit = await site.visit(DELIVERED);
    const script = () => text(visit, '#code-script');
    assert.equal(await script(), '<script type="module" src="/dist/drop-in/loader.js"></script>');
    await unfold(visit);
    await visit.page.select('#levering', 'file');
    assert.equal(await script(), '<script src="/dist/wijkgids.js" defer></script>');
    await visit.page.close();
  });

  it('works opened from a disk, by someone who has no server', async () => {
    const visit = await site.visit('test/pages/empty.html');
    await visit.page.goto(pathToFileURL(DELIVERED).href, {waitUntil: 'load'});
    await drawn(visit.page, '#voorbeeld zrm-matrix');
    assert.match(await text(visit, '#code-script'), /src="\/wijkgids\/loader\.js"/);
    assert.deepEqual(visit.lines, []);
    await visit.page.close();
  });

  it('is for colleagues too: privacy, accessibility, hosting, the mail', async () => {
    const visit = await site.visit(DELIVERED);
    assert.match(await text(visit, '#mail'), /verwerkt niets op een server/);
    assert.match(await text(visit, '#privacy'), /Geen opnamescript op pagina’s waar mensen invullen/);
    assert.match(await text(visit, '#toegankelijkheid'), /nog geen handmatige test met een schermlezer/);
    assert.match(await text(visit, '#hosting'), /script-src 'self'/);
    await visit.page.close();
  });
});

/** Attributes whose value is not looked up, so that a wrong one gives no warning. */
const NOT_LOOKED_UP = ['age', 'heading-level', 'keep'];

describe('every value that the page offers', () => {
  it('is known to its element, which warns of any other', async () => {
    const visit = await site.visit('test/pages/empty.html');
    for (const {tag, options} of catalogue.elements) {
      for (const {attribute, list} of options) {
        if (!list) continue;
        const set = (ids: readonly string[]) => setInTurn(visit.page, tag, attribute, ids);
        await set(catalogue.lists[list]!.map(({id}) => id));
        assert.deepEqual(visit.lines.splice(0), [], `<${tag} ${attribute}>`);
        if (NOT_LOOKED_UP.includes(attribute) || NOT_LOOKED_UP.includes(`${tag} ${attribute}`)) continue;
        await set(['bestaat-niet']);
        assert.match(visit.lines.splice(0).join(), new RegExp(`<${tag} ${attribute}="bestaat-niet">`));
      }
    }
    await visit.page.close();
  });
});

/** Sets an attribute of a fresh element to one value after the other, once the element has drawn. */
const setInTurn = (page: Page, tag: string, attribute: string, ids: readonly string[]) =>
  page.evaluate(
    async (tag, attribute, ids) => {
      const element = document.createElement(tag) as HTMLElement & {updateComplete: Promise<unknown>};
      document.body.append(element);
      await customElements.whenDefined(tag);
      while (tag !== 'wijkgids-scope' && !element.shadowRoot?.querySelector('.guide, article, h2'))
        await new Promise((resolve) => setTimeout(resolve, 10));
      for (const id of ids) {
        element.setAttribute(attribute, id);
        await element.updateComplete;
      }
      element.remove();
    },
    tag,
    attribute,
    ids,
  );
