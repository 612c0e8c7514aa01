/** What of the factors only Chromium's protocol can show: the accessibility tree and paper; and axe in every state. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import {factorGroups, steps, tools} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/factor-overview/factor-overview.define.js';
import type {FactorOverview} from '../../src/wegwijzer/factor-overview/factor-overview.js';

import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Node[];
}
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
async function tree(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  return flat((await a11ySnapshot({})) as unknown as Node);
}

const filling = () => place<FactorOverview>(html`<factor-overview></factor-overview>`);

describe('<factor-overview> for a screen reader', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  it('names each tick after its factor, below a heading for each list', async () => {
    await filling();
    const nodes = await tree();
    const groups = Object.values(factorGroups.value!);
    expect(nodes.filter(({role}) => role === 'checkbox').map(({name}) => name)).to.have.members(
      groups.flatMap(({factors}) => factors.map(({name}) => name)),
    );
    const headings = nodes.filter(({role}) => role === 'heading').map(({name}) => name);
    expect(headings).to.include.members(groups.map(({title}) => title));
    expect(headings).to.include.members(['Samenvatting', 'Let op bij factoren']);
  });

  it('groups the parts to choose from, and says which one is chosen', async () => {
    await place(html`<factor-overview topic="ouders"></factor-overview>`);
    const radios = (await tree()).filter(({role}) => role === 'radio') as (Node & {checked?: boolean})[];
    expect(radios.map(({name, checked}) => [name, checked ?? false])).to.deep.equal([
      ['Alles', false],
      ['Jeugdige', false],
      ['Ouders of gezin', true],
      ['Overkoepelend', false],
    ]);
  });
});

describe('<factor-overview> on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('prints every factor and the summary, without what is only for the screen', async () => {
    const element = await filling();
    await emulateMedia({media: 'print'});
    for (const factor of element.shadowRoot!.querySelectorAll('.factor'))
      expect(isVisible(factor)).to.equal(true);
    expect(isVisible(within(element, '.summary'))).to.equal(true);
    for (const selector of ['.work-bar', '.picker', '.to-summary', '.call-now'])
      expect(isVisible(within(element, selector))).to.equal(false);
  });
});

describe('<factor-overview> for everyone', () => {
  const states: [string, () => Promise<FactorOverview>][] = [
    ['to read', () => place<FactorOverview>(html`<factor-overview mode="read"></factor-overview>`)],
    ['empty', filling],
    [
      'everything ticked with the longest notes',
      async () => {
        const element = await filling();
        const ids = element.factors.map(({id}) => id);
        const long = 'Heel lange notitie zonder namen, met Ruimtegebrekenmeldpuntmedewerkersoverleg. '.repeat(
          20,
        );
        element.value = {
          chosen: ids,
          notes: Object.fromEntries(ids.map((id) => [id, long])),
          own: {risk: long, protective: long},
        };
        await element.updateComplete;
        for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
        await Promise.all([steps.load(), tools.load()]);
        await element.updateComplete;
        return element;
      },
    ],
    [
      'one list',
      () => place<FactorOverview>(html`<factor-overview topic="overkoepelend"></factor-overview>`),
    ],
  ];
  for (const [name, make] of states)
    for (const width of [320, 768, 1280]) {
      it(`has no fault that axe finds, and fits, at ${width} px: ${name}`, async () => {
        await setViewport({width, height: 900});
        const element = await make();
        await expect(element).to.be.accessible();
        const tooWide = [...element.shadowRoot!.querySelectorAll('*')].filter(
          (one) => !one.closest('.visually-hidden') && one.getBoundingClientRect().right > width + 1,
        );
        expect(tooWide.map((one) => one.className)).to.deep.equal([]);
      }).timeout(60000);
    }
});
