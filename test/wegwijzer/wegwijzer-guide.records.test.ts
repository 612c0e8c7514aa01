/** Every record of the wegwijzer has a place in the guide. */
import entries from '#content/search/wegwijzer';
import {expect} from '@open-wc/testing';
import type {SearchEntry} from '../../src/core/search-entry.js';
import * as content from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.define.js';
import type {WegwijzerGuide} from '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.js';
import {guideWords as words} from '../../src/wegwijzer/wegwijzer-guide/words.js';
import {html} from '../support/page.js';
import '../support/console.js';
import {focused, guideWith, show, textOf} from './wegwijzer-guide.support.js';

const all = entries as SearchEntry[];
const kinds = [...new Set(all.map(({kind}) => kind))];

/** Letters only: a title that was cut off, or got an explanation of a short form, is still recognised. */
const letters = (text: string) => text.replaceAll(/\([^)]*\)|[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Records without a name of their own in the text: what stands there is told by its id. */
const UNNAMED = ['wegwijzer/overleg', 'wegwijzer/gespreksthema', 'wegwijzer/plaatsing'];

/** A page that is named after more than its first record. */
const PAGE_TITLES: Readonly<Record<string, string>> = {'wegwijzer/over/inleiding': words.about};

/** Whether the keyboard is at the record: at what says its name, or carries its id. */
function isAt({id, kind, title}: SearchEntry): boolean {
  const at = focused() as HTMLElement | null;
  if (!at || at === document.body) return false;
  if (at.dataset.id === id || (UNNAMED.includes(kind) && 'arrival' in at.dataset)) return true;
  // A link beside a tool stands in the list item that the tool's title begins.
  const around = kind === 'wegwijzer/link' ? (at.closest('li') ?? at) : at;
  return letters(textOf(around)).includes(letters(PAGE_TITLES[id] ?? title.replace(/ …$/, '')));
}

const start = location.href;
before(() => Promise.all(Object.values(content).map((collection) => collection.load())));
afterEach(() => history.replaceState(null, '', start));

describe('<wegwijzer-guide> has a place for every record', () => {
  let guide: WegwijzerGuide;
  beforeEach(async () => (guide = await guideWith(html`<wegwijzer-guide></wegwijzer-guide>`)));

  for (const kind of kinds) {
    const own = all.filter((entry) => entry.kind === kind);
    it(`${kind}: ${own.length}, and puts the keyboard there`, async () => {
      expect(guide.shows(kind)).to.equal(true);
      const lost: string[] = [];
      for (const entry of own) {
        await show(guide, entry.id);
        if (!isAt(entry)) lost.push(`${entry.id}: ${textOf(focused() ?? document.body).slice(0, 80)}`);
      }
      expect(lost).to.deep.equal([]);
    }).timeout(180000);
  }
});
