/** That everyone can use the teamscan: what axe finds in every state, the keyboard alone, and little room. */
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {ANSWERS} from '../../src/bouwstenen/kb-teamscan/answers.js';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import type {KbTeamscan} from '../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import {mergeSheets, knownSheet} from '../../src/bouwstenen/kb-teamscan/sheets.js';
import type {TeamscanValue} from '../../src/bouwstenen/kb-teamscan/value.js';
import {STEPS} from '../../src/bouwstenen/kb-teamscan/words.js';
import {blocks, domains} from '../../src/bouwstenen/content.js';
import '../support/console.js';
import {isVisible, place, within} from '../support/page.js';
import {html} from '../support/page.js';
import {FILLED, scanWith} from './support/scans.js';

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

const withSheets = (): TeamscanValue => ({
  ...FILLED,
  sheets: mergeSheets(
    [],
    Array.from({length: 8}, (_, i) => {
      const answers = {
        'blok/schulden': {answer: ANSWERS[i % 5], training: true},
        'blok/armoede': {answer: 'deels'},
      };
      return knownSheet({id: `member-${i}`, answers}, '', 'start')!;
    }),
  ),
});

const compared = (): TeamscanValue => ({
  ...FILLED,
  moments: [
    ...FILLED.moments,
    {id: 'tussentijds', date: '2027-06-01', answers: {'blok/schulden': {answer: 'deels'}}},
    {id: 'afsluiting', date: '', answers: {'blok/schulden': {answer: 'genoeg'}}},
  ],
});

async function unfolded(scan: KbTeamscan): Promise<void> {
  for (const details of scan.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const fold of scan.shadowRoot!.querySelectorAll<HTMLElement>('.fold[aria-expanded=false]'))
    fold.click();
  await scan.updateComplete;
  // The menu would cover what it floats over.
  within<HTMLDetailsElement>(scan, '.work-more').open = false;
}

/** What reaches beyond the right edge of the page; a table may scroll in its own box. */
const tooWide = (scan: KbTeamscan): string[] =>
  [...scan.shadowRoot!.querySelectorAll('.guide *')]
    .filter((part) => isVisible(part) && !part.closest('.table, .visually-hidden, svg, .work-more ul'))
    .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
    .map(({localName, className}) => `${localName}.${String(className)}`);

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('<kb-teamscan> has no fault that axe finds', () => {
  for (const step of STEPS) {
    it(`empty, filled in, compared and with sheets: ${step}`, async () => {
      const scan = await scanWith({}, step);
      await expect(scan).to.be.accessible();
      for (const value of [FILLED, compared(), withSheets()]) {
        scan.value = value;
        await scan.updateComplete;
        await unfolded(scan);
        await expect(scan).to.be.accessible();
      }
    }).timeout(60_000);

    it(`with the longest texts, also in 320 pixels, where nothing sticks out: ${step}`, async () => {
      const scan = await scanWith({}, step, 'opvoeden-en-opgroeien');
      scan.value = longest();
      await scan.updateComplete;
      await unfolded(scan);
      await expect(scan).to.be.accessible();
      await setViewport({width: 320, height: 640});
      await new Promise(requestAnimationFrame);
      await scan.updateComplete;
      expect(tooWide(scan)).to.deep.equal([]);
      await expect(scan).to.be.accessible();
    }).timeout(60_000);
  }

  it('hidden, in the question before text leaves, and with a heading of another level', async () => {
    const scan = await place<KbTeamscan>(html`<kb-teamscan heading-level="4"></kb-teamscan>`);
    scan.value = FILLED;
    scan.step = 'invullen';
    await scan.updateComplete;
    expect([...scan.shadowRoot!.querySelectorAll('h1, h2, h3')]).to.deep.equal([]);
    await expect(scan).to.be.accessible();
    within(scan, 'button', 'Kopieer de uitkomst').click();
    for (let i = 0; i < 100 && !within<HTMLDialogElement>(scan, 'dialog').open; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(scan).to.be.accessible();
    await sendKeys({press: 'Escape'});
    within(scan, 'button', 'Verberg').click();
    await scan.updateComplete;
    await expect(scan).to.be.accessible();
  });
});

describe('the keyboard alone', () => {
  /** Presses Tab until the focus is on something with this name. */
  async function tabTo(scan: KbTeamscan, name: string): Promise<HTMLElement> {
    for (let i = 0; i < 80; i++) {
      await sendKeys({press: 'Tab'});
      const at = scan.shadowRoot!.activeElement as HTMLInputElement | null;
      const label = at?.labels?.[0]?.textContent ?? at?.ariaLabel ?? at?.textContent ?? '';
      if (label.replace(/\s+/g, ' ').includes(name)) return at!;
    }
    throw new Error(`no way to “${name}”`);
  }

  it('goes from an empty scan to a plan with a role', async () => {
    const scan = await scanWith({});
    await tabTo(scan, 'Inkomen');
    await sendKeys({press: 'Space'});
    await tabTo(scan, 'Verder: vul in');
    await sendKeys({press: 'Enter'});
    await scan.updateComplete;
    await tabTo(scan, 'Weten we genoeg');
    for (const press of ['1', '3', '3', '1', '2']) await sendKeys({press});
    await scan.updateComplete;
    for (const step of ['Competenties', 'Doelgroepen']) {
      expect(scan.shadowRoot!.activeElement!.textContent).to.contain(`Verder: ${step}`);
      await sendKeys({press: 'Enter'});
      await scan.updateComplete;
      await tabTo(scan, step === 'Competenties' ? 'Verder: Doelgroepen' : 'Verder: beeld');
    }
    await sendKeys({press: 'Enter'});
    await scan.updateComplete;
    await tabTo(scan, 'Verder: opleidingsplan');
    await sendKeys({press: 'Enter'});
    await scan.updateComplete;
    await tabTo(scan, 'Wie pakt het op? Schulden');
    await sendKeys({type: 'teamleider'});
    await tabTo(scan, 'Zet Armoede hoger');
    await sendKeys({press: 'Enter'});
    await scan.updateComplete;
    const {plan} = scan.value;
    expect(plan.map(({row, role}) => [row, role])).to.deep.equal([
      ['blok/armoede', ''],
      ['blok/schulden', 'teamleider'],
    ]);
  }).timeout(60_000);
});
