/** What of the ladder and the ecogram only Chromium's protocol can show: what assistive technology is told, and paper. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import '../../src/methodiek/network-ecogram/network-ecogram.define.js';
import '../../src/methodiek/participation-ladder/participation-ladder.define.js';
import {participationLadder} from '../../src/methodiek/content.js';
import type {NetworkEcogram} from '../../src/methodiek/network-ecogram/network-ecogram.js';
import type {ParticipationLadder} from '../../src/methodiek/participation-ladder/participation-ladder.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];
async function told(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  return withDescendants((await a11ySnapshot({})) as unknown as Node);
}
const namesOf = (nodes: readonly Node[], role: string) =>
  nodes.filter((node) => node.role === role).map(({name}) => name);

const STRAINED = {
  people: [
    {id: 'p1', role: 'partner', number: 1, symbol: ''},
    {id: 'p2', role: 'vriend', number: 1, symbol: 'mannelijk'},
  ],
  moments: [
    {
      id: 'start',
      date: '',
      answers: {
        p1: {near: 'dichtbij', received: ['e'], given: ['g'], strain: true, deceased: true},
        p2: {near: 'ver-weg'},
      },
    },
  ],
};

async function ecogram(): Promise<NetworkEcogram> {
  const element = await place<NetworkEcogram>(html`<network-ecogram></network-ecogram>`);
  element.value = STRAINED;
  await element.updateComplete;
  return element;
}

describe('<participation-ladder> for a screen reader', () => {
  it('gives each choice what it is for, the level as name and what it means as description', async () => {
    const ladder = await place<ParticipationLadder>(
      html`<participation-ladder mode="score"></participation-ladder>`,
    );
    ladder.value = {moments: [{id: 'start', current: '2', wish: '4'}]};
    await ladder.updateComplete;
    const nodes = await told();
    const rungs = [...participationLadder.value!.arbeid!.rungs].reverse();
    const radios = nodes.filter(({role}) => role === 'radio');
    expect(radios.map(({name}) => name)).to.deep.equal([
      ...rungs.map(({title}) => `Nu ${title}`),
      ...rungs.map(({title}) => `Wens ${title}`),
    ]);
    expect(radios.map(({description}) => description)).to.deep.equal([
      ...rungs.map(({resident}) => resident),
      ...rungs.map(({resident}) => resident),
    ]);
    // The drawing says what the sentences say.
    expect(nodes.some(({role}) => /img|graphics|image/.test(role))).to.equal(false);
  });
});

describe('<network-ecogram> for a screen reader', () => {
  it('tells everything in the list: who, how near, what goes to and fro', async () => {
    const element = await ecogram();
    within(element, '#summary-p1').click();
    await element.updateComplete;
    const nodes = await told();
    const spoken = nodes.map(({name}) => name).join('\n');
    expect(spoken).to.match(/1\s+partner\s+dichtbij · krijgt E · geeft G · overleden · er is spanning/);
    expect(spoken).to.match(/2\s+vriend 1\s+ver weg/);
    expect(namesOf(nodes, 'checkbox').slice(0, 4)).to.deep.equal([
      'E Emotionele steun',
      'M Materiële steun',
      'G Gezelligheid',
      'A Advies en informatie',
    ]);
    expect(namesOf(nodes, 'button')).to.include('Haal weg: partner');
  });
});

describe('the ladder and the ecogram when the page itself is printed', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('keep what is private off the paper, and what is to be clicked', async () => {
    const element = await ecogram();
    within(element, '#summary-p1').click();
    await element.updateComplete;
    const hidden = [
      '.drawing .strain',
      '.drawing .deceased',
      '.person .flags',
      '.fields',
      '.add',
      '.work-bar',
    ];
    const seen = (selector: string) =>
      [
        ...element.shadowRoot!.querySelectorAll(
          `.seen > .picture ${selector}, .list ${selector}, ${selector}`,
        ),
      ]
        .filter((one) => !one.closest('.signs-fold'))
        .filter(isVisible);
    for (const selector of hidden) expect(seen(selector), selector).to.not.have.length(0);
    await emulateMedia({media: 'print'});
    for (const selector of hidden) expect(seen(selector), selector).to.have.length(0);
    expect(seen('.said .flags')).to.have.length(0);
    expect(element.shadowRoot!.textContent).to.contain('vriend 1');
  });

  it('show of the ladder what was chosen, and not what was not', async () => {
    const ladder = await place<ParticipationLadder>(
      html`<participation-ladder mode="score"></participation-ladder>`,
    );
    ladder.value = {moments: [{id: 'start', current: '2', wish: '4', note: 'x'}]};
    await ladder.updateComplete;
    await emulateMedia({media: 'print'});
    const picks = [...ladder.shadowRoot!.querySelectorAll('.pick')].filter(isVisible);
    expect(picks.map((pick) => pick.querySelector('input')!.id)).to.deep.equal(['current-2', 'wish-4']);
    expect(isVisible(within(ladder, '.extras'))).to.equal(false);
  });
});

describe('the ladder and the ecogram in forced colours', () => {
  afterEach(() => executeServerCommand('emulate-features', {'forced-colors': 'none'}));

  it('show what is chosen by an outline, and the drawing in the user’s colours', async () => {
    const element = await ecogram();
    within(element, '#summary-p1').click();
    await element.updateComplete;
    await executeServerCommand('emulate-features', {'forced-colors': 'active'});
    const chosen = within(element, '.segments .pick:has([value=dichtbij])');
    expect(getComputedStyle(chosen).outlineStyle).to.equal('solid');
    const style = getComputedStyle(element.shadowRoot!.querySelector('.ecogram .bond .point')!);
    const canvas = getComputedStyle(element.shadowRoot!.querySelector('.ecogram .shape')!);
    expect(style.fill).to.not.equal(canvas.fill);
  });
});
