import {expect} from '@open-wc/testing';
import '../../src/wegwijzer/tool-finder/tool-finder.define.js';
import type {ToolFinder} from '../../src/wegwijzer/tool-finder/tool-finder.js';
import {consoleLines} from '../support/console.js';
import {html, place, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const wide = () => setViewport({width: 1280, height: 900});
const narrow = () => setViewport({width: 360, height: 740});
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const root = (finder: ToolFinder) => finder.shadowRoot!;

beforeEach(wide);

describe('<tool-finder> for everyone', () => {
  const states: [string, () => Promise<ToolFinder>][] = [
    ['all tools', () => place<ToolFinder>(html`<tool-finder></tool-finder>`)],
    [
      'filtered, with help lines and all facets open',
      async () => {
        const finder = await place<ToolFinder>(
          html`<tool-finder topic="kindermishandeling" setting="wijk" step="risicotaxatie" age="9">
            <p slot="contact">Wijkteam 010</p>
          </tool-finder>`,
        );
        within(finder, '.filter-toggle[aria-expanded]').click();
        for (const facet of root(finder).querySelectorAll('details')) facet.open = true;
        await finder.updateComplete;
        return finder;
      },
    ],
    [
      'nothing found',
      () => place<ToolFinder>(html`<tool-finder topic="scheiding" situation="eenoudergezin"></tool-finder>`),
    ],
    [
      'an unknown record',
      async () => {
        const finder = await place<ToolFinder>(html`<tool-finder></tool-finder>`);
        finder.show('wegwijzer/hulpmiddel/bestaat-niet');
        await finder.updateComplete;
        consoleLines('error');
        // The list itself is another state.
        within(finder, '.tools').hidden = true;
        return finder;
      },
    ],
  ];

  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    }).timeout(60000);
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await narrow();
      await expect(await make()).to.be.accessible();
    }).timeout(60000);
    it(`fits a column of 320 px without scrolling sideways: ${name}`, async () => {
      await setViewport({width: 320, height: 700});
      const finder = await make();
      for (const tool of root(finder).querySelectorAll<HTMLElement>('.tool:not([hidden])'))
        tool.style.contentVisibility = 'visible';
      const tooWide = [...root(finder).querySelectorAll('*')]
        .filter((element) => !element.closest('.visually-hidden'))
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map(words);
      expect(tooWide).to.deep.equal([]);
    });
  }
});
