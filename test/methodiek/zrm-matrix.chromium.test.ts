/** What of the matrix only Chromium's protocol can show: how it prints, and what assistive technology is told. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import {zrmDomains} from '../../src/methodiek/content.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];

describe('<zrm-matrix> on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('prints every domain, also on a narrow sheet', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix></zrm-matrix>`, 344);
    await emulateMedia({media: 'print'});
    const domains = [...matrix.shadowRoot!.querySelectorAll('.domain')];
    expect(domains.filter(isVisible)).to.have.length(Object.keys(zrmDomains.value!).length);
    expect(isVisible(within(matrix, '.pager'))).to.equal(false);
  });
});

describe('<zrm-matrix> for a screen reader', () => {
  it('gives each level its name as label and the cell as description', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix mode="score"></zrm-matrix>`);
    matrix.value = {choices: [{id: 'justitie'}]};
    await matrix.updateComplete;
    // The runner's types say that a snapshot is nothing.
    // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
    const snapshot = (await a11ySnapshot({})) as unknown;
    const nodes = withDescendants(snapshot as Node).filter(({role}) => role === 'radio');
    expect(nodes.map(({name}) => name)).to.deep.equal([
      '1 Acute problematiek',
      '2 Niet zelfredzaam',
      '3 Beperkt zelfredzaam',
      '4 Voldoende zelfredzaam',
      '5 Volledig zelfredzaam',
    ]);
    const record = zrmDomains.value!.justitie!;
    expect(nodes.map(({description}) => description)).to.deep.equal(record.levels.map(({text}) => text));
  });
});
