import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import type {KbTeamscan} from '../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import '../support/console.js';
import {scanWith} from './support/scans.js';
import {setViewport} from '../support/viewport.js';

beforeEach(() => setViewport({width: 1280, height: 900}));

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
    await sendKeys({press: ' '});
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
