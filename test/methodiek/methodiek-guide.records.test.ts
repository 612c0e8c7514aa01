/** Every record of the guide to methodical work has a place in the guide, found by what it is and what it is called. */
import entries from '#content/search/methodiek';
import {expect} from '@open-wc/testing';
import type {SearchEntry} from '../../src/core/search-entry.js';
import * as content from '../../src/methodiek/content.js';
import '../../src/methodiek/methodiek-guide/methodiek-guide.define.js';
import type {MethodiekGuide} from '../../src/methodiek/methodiek-guide/methodiek-guide.js';
import '../support/console.js';
import {html, isVisible} from '../support/page.js';
import {focused, guideWith, show, textOf} from './methodiek-guide.support.js';

const all = entries as SearchEntry[];
const kinds = [...new Set(all.map(({kind}) => kind))];

/** Letters only: a title that was cut off is still recognised. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** What stands where the keyboard is; a level of the matrix stands below its domain, a page bears its own name. */
const nearby = (at: HTMLElement): string =>
  textOf(at.closest('section.domain, article:has(.level-names)') ?? at) +
  [...(at.getRootNode() as ShadowRoot).querySelectorAll('.page-title, .title')].map(textOf).join(' ');

const start = location.href;
before(() => Promise.all(Object.values(content).map((collection) => collection.load())));
afterEach(() => history.replaceState(null, '', start));

describe('<methodiek-guide> has a place for every record', () => {
  let guide: MethodiekGuide;
  beforeEach(async () => (guide = await guideWith(html`<methodiek-guide></methodiek-guide>`)));

  it('knows every kind that there is, and no other', () => {
    const collections = Object.values(content).map(({kind}) => kind);
    for (const kind of [...kinds, ...collections]) expect(guide.shows(kind), kind).to.equal(true);
  });

  for (const kind of kinds) {
    const own = all.filter((entry) => entry.kind === kind);
    it(`${kind}: ${own.length}, and puts the keyboard there`, async () => {
      const lost: string[] = [];
      for (const {id, title} of own) {
        await show(guide, id);
        const at = focused();
        const isThere =
          at !== document.body &&
          isVisible(at) &&
          letters(nearby(at)).includes(letters(title.replace(/ …$/, '')));
        if (!isThere) lost.push(`${id} “${title}”: ${textOf(at).slice(0, 60)}`);
      }
      expect(lost).to.deep.equal([]);
    }).timeout(240000);
  }
});
