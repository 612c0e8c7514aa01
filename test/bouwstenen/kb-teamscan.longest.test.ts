/** The longest texts that can stand in the teamscan, on a wide page and in a narrow column. */
import {expect} from '@open-wc/testing';
import {ANSWERS} from '../../src/bouwstenen/kb-teamscan/answers.js';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import type {KbTeamscan} from '../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import type {TeamscanValue} from '../../src/bouwstenen/kb-teamscan/value.js';
import {STEPS} from '../../src/bouwstenen/kb-teamscan/words.js';
import {blocks, domains} from '../../src/bouwstenen/content.js';
import '../support/console.js';
import {isVisible} from '../support/page.js';
import {FILLED, scanWith, unfold} from './support/scans.js';
import {setViewport} from '../support/viewport.js';

const LONG_NOTE = 'De arbeidsongeschiktheidsverzekeringsmaatschappij reageert niet. '
  .repeat(30)
  .slice(0, 2000);

/** Every domain, every row answered, each with a long note and training. */
function longest(): TeamscanValue {
  const rows = Object.keys(blocks.value!).map((id, i) => [`blok/${id}`, i] as const);
  const answers = Object.fromEntries(
    rows.map(([row, i]) => [row, {answer: ANSWERS[i % 5]!, training: true, note: LONG_NOTE}]),
  );
  return {
    ...FILLED,
    domains: Object.keys(domains.value!),
    moments: [{id: 'start', date: '', answers}],
    plan: rows.map(([row]) => ({
      row,
      role: 'verzekeringsmaatschappijmedewerker '.repeat(2),
      date: '2027-02-01',
    })),
  };
}

/** What reaches beyond the right edge of the page; a table may scroll in its own box. */
const tooWide = (scan: KbTeamscan): string[] =>
  [...scan.shadowRoot!.querySelectorAll('.guide *')]
    .filter((part) => isVisible(part) && !part.closest('.table, .visually-hidden, svg, .work-more ul'))
    .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
    .map(({localName, className}) => `${localName}.${className}`);

describe('<kb-teamscan> with the longest texts', () => {
  for (const step of STEPS) {
    it(`has no fault that axe finds, also in 320 pixels, where nothing sticks out: ${step}`, async () => {
      await setViewport({width: 1280, height: 900});
      const scan = await scanWith({}, step, 'psychische-gezondheid');
      scan.value = longest();
      await scan.updateComplete;
      await unfold(scan);
      await expect(scan).to.be.accessible();
      await setViewport({width: 320, height: 640});
      await new Promise(requestAnimationFrame);
      await scan.updateComplete;
      expect(tooWide(scan)).to.deep.equal([]);
      await expect(scan).to.be.accessible();
    }).timeout(60_000);
  }
});
