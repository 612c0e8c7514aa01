/** What of the plan only Chromium's protocol can show: what assistive technology is told, and how the page prints. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import '../../src/methodiek/action-plan/action-plan.define.js';
import type {ActionPlan} from '../../src/methodiek/action-plan/action-plan.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {FILLED} from './plan-samples.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];

async function tree(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  const snapshot = (await a11ySnapshot({})) as unknown;
  return withDescendants(snapshot as Node);
}

async function filled(): Promise<ActionPlan> {
  const plan = await place<ActionPlan>(html`<action-plan heading-level="3"></action-plan>`);
  plan.value = FILLED;
  await plan.updateComplete;
  return plan;
}

describe('<action-plan> for a screen reader', () => {
  it('has a heading for each part and frame, in the level that fits the page', async () => {
    await filled();
    const headings = (await tree()).filter(({role}) => role === 'heading');
    expect(headings.map(({level, name}) => `${level} ${name}`)).to.deep.equal([
      '3 Plan van aanpak',
      '4 Probleem',
      '4 Doel',
      '4 Resultaat',
      '4 Oplossingen',
      '5 1 Eigen Kracht',
      '5 2 Sociaal netwerk',
      '5 3 Algemene, voorliggende en collectieve voorzieningen',
      '5 4 Individuele voorzieningen',
      '4 Acties',
      '4 Evaluatie',
      '4 Volgen',
    ]);
  });

  it('says of each part whether it is filled in, and names what each button takes away', async () => {
    await filled();
    const buttons = (await tree()).filter(({role}) => role === 'button').map(({name}) => name);
    expect(buttons).to.include.members([
      'Probleem (ingevuld)',
      'Volgen (ingevuld)',
      'Haal weg: Financiën',
      'Haal weg: Eigen Kracht 1',
      'Haal weg: Actie 2',
    ]);
  });

  it('asks of every action who and when', async () => {
    await filled();
    const nodes = await tree();
    expect(nodes.filter(({role, name}) => role === 'combobox' && name === 'Wie (een rol)')).to.have.length(2);
  });
});

describe('<action-plan> on paper, printed with the page', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('shows what was filled in, without buttons', async () => {
    const plan = await filled();
    await emulateMedia({media: 'print'});
    for (const selector of ['.progress', '.add', '.help', '.work-bar'])
      for (const one of plan.shadowRoot!.querySelectorAll(selector)) expect(isVisible(one)).to.equal(false);
    expect(isVisible(within(plan, '#line-problems-1'))).to.equal(true);
  });
});
