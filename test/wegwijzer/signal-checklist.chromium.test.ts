/** What of the checklist only Chromium's protocol can show: what assistive technology is told. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import '../../src/wegwijzer/signal-checklist/signal-checklist.define.js';
import type {SignalChecklist} from '../../src/wegwijzer/signal-checklist/signal-checklist.js';
import {checklistWords as words} from '../../src/wegwijzer/signal-checklist/words.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly checked?: boolean;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];

async function tree(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  const snapshot = (await a11ySnapshot({})) as unknown;
  return withDescendants(snapshot as Node);
}

describe('<signal-checklist> for a screen reader', () => {
  it('gives each box its name, “overleg eerst” where that counts, and what you may see as description', async () => {
    await place<SignalChecklist>(html`<signal-checklist group="internaliserend-gedrag"></signal-checklist>`);
    const boxes = (await tree()).filter(({role}) => role === 'checkbox');
    expect(boxes.map(({name}) => name)).to.deep.equal([
      'Depressief',
      'Gespannen',
      'Huilen',
      'Nabijheid opzoeken',
      'Onzeker',
      'Teruggetrokken',
    ]);
    expect(boxes[2]!.description).to.contain('De jeugdige huilt regelmatig, of al bij iets kleins.');
    await place<SignalChecklist>(html`<signal-checklist group="leefstijl"></signal-checklist>`);
    const names = (await tree()).filter(({role}) => role === 'checkbox').map(({name}) => name);
    expect(names.map((name) => name?.replaceAll(/ ?, ?/g, ', '))).to.include.members([
      `Eten, ${words.consult}`,
      'Slaap',
    ]);
  }).timeout(30000);

  it('tells headings, fields and help lines of the summary in their order', async () => {
    const list = await place<SignalChecklist>(
      html`<signal-checklist group="thuissituatie"></signal-checklist>`,
    );
    list.value = {setting: 'onderwijs', signals: [{id: 'onveilig', seen: 'Zei iets'}]};
    await list.updateComplete;
    const nodes = await tree();
    const headings = nodes.filter(({role}) => role === 'heading').map(({name}) => name);
    expect(headings).to.deep.equal([
      words.title,
      'Thuissituatie',
      words.summary,
      words.noticed,
      'Ik hoor van een jeugdige…',
      words.cautions,
      words.nextStep,
      words.meldcodeTitle,
      words.helpTitle,
    ]);
    const field = nodes.find(({role, name}) => role === 'textbox' && name?.startsWith('Onveilig: '))!;
    expect(field.name).to.equal(`Onveilig: ${words.seen} ${words.noNames}`);
    expect(field.value).to.equal('Zei iets');
    const strip = nodes.find(({role, name}) => role === 'complementary' && name?.includes(words.summary));
    expect(strip?.name).to.equal(`Nu handelen: ${words.summary}`);
  }).timeout(30000);
});

describe('<signal-checklist> on paper', () => {
  it('prints what is chosen without the controls', async () => {
    const list = await place<SignalChecklist>(
      html`<signal-checklist setting="onderwijs"></signal-checklist>`,
    );
    list.value = {setting: '', signals: [{id: 'onveilig', seen: 'Zei iets.'}]};
    await list.updateComplete;
    await emulateMedia({media: 'print'});
    try {
      expect(isVisible(within(list, '.chosen-bar'))).to.equal(false);
      expect(isVisible(within(list, '.finding-signals'))).to.equal(false);
      expect(isVisible(within(list, '.noticed'))).to.equal(true);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
