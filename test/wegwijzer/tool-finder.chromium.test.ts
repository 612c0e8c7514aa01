/** What of `<tool-finder>` only Chromium can be asked for: its accessibility tree, and how it looks on paper. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {tools} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/tool-finder/tool-finder.define.js';
import type {ToolFinder} from '../../src/wegwijzer/tool-finder/tool-finder.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {namesOf} from '../support/tree.js';

const root = (finder: ToolFinder) => finder.shadowRoot!;
const entries = (finder: ToolFinder) => [...root(finder).querySelectorAll('.tool:not([hidden])')];
const chips = (finder: ToolFinder) => [...root(finder).querySelectorAll<HTMLElement>('.chip')];
const plain = () => place<ToolFinder>(html`<tool-finder></tool-finder>`);

describe('<tool-finder> as Chromium tells it', () => {
  it('gives every tool as a link with its title as name, to its own address', async () => {
    const finder = await plain();
    // A snapshot holds what is laid out; the rest of the list is laid out when it comes near.
    for (const one of root(finder).querySelectorAll<HTMLElement>('.tool:not([hidden])'))
      one.style.contentVisibility = 'visible';
    const links = await namesOf('link');
    for (const [, {title}] of Object.entries(tools.value!)) expect(links).to.include(title);
  }).timeout(60000);

  it('prints the list with its chosen filters and addresses, without the filters to choose from', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder topic="armoede"></tool-finder>`);
    await emulateMedia({media: 'print'});
    try {
      expect(isVisible(within(finder, '.tools-search'))).to.equal(false);
      expect(entries(finder).every(isVisible)).to.equal(true);
      expect(chips(finder).every(isVisible)).to.equal(true);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
