/** That everyone can use the teamscan: what axe finds in every state, the keyboard alone, and little room. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ANSWERS} from '../../src/bouwstenen/kb-teamscan/answers.js';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import type {KbTeamscan} from '../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import {mergeSheets, knownSheet} from '../../src/bouwstenen/kb-teamscan/sheets.js';
import type {TeamscanValue} from '../../src/bouwstenen/kb-teamscan/value.js';
import {STEPS} from '../../src/bouwstenen/kb-teamscan/words.js';
import '../support/console.js';
import {html, place, within} from '../support/page.js';
import {FILLED, scanWith, unfold} from './support/scans.js';
import {setViewport} from '../support/viewport.js';

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
        await unfold(scan);
        await expect(scan).to.be.accessible();
      }
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
