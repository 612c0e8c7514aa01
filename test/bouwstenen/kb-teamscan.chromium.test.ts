/** What of the teamscan only Chromium's protocol can show: what assistive technology is told, and how it prints. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import '../support/console.js';
import {isVisible, within} from '../support/page.js';
import {FILLED, scanWith} from './support/scans.js';
import {setViewport} from '../support/viewport.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];
async function nodes(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  return withDescendants((await a11ySnapshot({})) as unknown as Node);
}

describe('<kb-teamscan> for a screen reader', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  it('names each row once, and gives each answer its full text', async () => {
    const scan = await scanWith({...FILLED, domains: ['inkomen']}, 'invullen');
    const all = await nodes();
    const radios = all
      .filter(({role}) => role === 'radio')
      .map(({name, checked}) => `${name}${checked ? ' ✓' : ''}`);
    expect(radios.slice(5, 10)).to.deep.equal([
      'Weten we genoeg',
      'Deels',
      'Te weinig ✓',
      'Hiervoor schakelen we een specialist in',
      'Niet van toepassing',
    ]);
    const groups = [...scan.shadowRoot!.querySelectorAll('[role=radiogroup]')].map((group) =>
      within(scan, `#${group.getAttribute('aria-labelledby')!} > *`).textContent.trim(),
    );
    // The web's numbers are for the eye.
    expect(groups[1]).to.match(/^(?:2 )?\s*Schulden en financiële uitbuiting$/);
    expect(all.filter(({role}) => role === 'checkbox')[1]).to.include({
      name: 'Hier willen we scholing in',
      description: 'Schulden en financiële uitbuiting',
    });
  });

  it('goes by headings from the title to each row', async () => {
    await scanWith({...FILLED, domains: ['inkomen']}, 'invullen');
    const headings = (await nodes()).filter(({role}) => role === 'heading').map(({name}) => name);
    expect(headings).to.deep.equal([
      'Teamscan: wat weet ons team?',
      'Weten jullie als team genoeg?',
      'Inkomen',
      'Financiële draagkracht',
      'Schulden en financiële uitbuiting',
      'Armoede',
      'Specifieke doelgroepen',
      'Domeinspecifieke informatie',
    ]);
  });

  it('skips the web: its texts stand in the list', async () => {
    const scan = await scanWith(FILLED, 'beeld');
    await new Promise(requestAnimationFrame);
    await scan.updateComplete;
    expect(within(scan, '.web svg').getAttribute('aria-hidden')).to.equal('true');
    expect((await nodes()).filter(({name}) => name === 'Inwoner')).to.deep.equal([]);
  });

  it('says in the plan what each button moves', async () => {
    await scanWith(FILLED, 'plan');
    const buttons = (await nodes()).filter(({role}) => role === 'button').map(({name}) => name);
    expect(buttons).to.include.members([
      'Zet Schulden en financiële uitbuiting hoger',
      'Zet Schulden en financiële uitbuiting lager',
      'Niet nu: Haal Schulden en financiële uitbuiting uit het plan',
      'Zet in het plan: Armoede',
    ]);
  });
});

describe('<kb-teamscan> on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('leaves out what only a screen can do', async () => {
    const scan = await scanWith(FILLED, 'plan');
    await emulateMedia({media: 'print'});
    for (const selector of ['.work-bar', '.steps', '.moves', '.candidates']) {
      for (const part of scan.shadowRoot!.querySelectorAll(selector)) expect(isVisible(part)).to.equal(false);
    }
    expect(isVisible(within(scan, '.plan-items'))).to.equal(true);
  });
});
