/** What of the guide only Chromium's protocol can show: what assistive technology is told, and how it prints. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import '../../src/methodiek/methodiek-guide/methodiek-guide.define.js';
import '../support/console.js';
import {html, isVisible} from '../support/page.js';
import {all, guideWith} from './methodiek-guide.support.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];

async function headings(): Promise<string[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  const snapshot = (await a11ySnapshot({})) as unknown;
  return withDescendants(snapshot as Node)
    .filter(({role}) => role === 'heading')
    .map(({level, name}) => `${level} ${name}`);
}

describe('<methodiek-guide> for a screen reader', () => {
  it('has its headings in order, from the level that fits the page', async () => {
    await guideWith(html`<methodiek-guide phase="analysefase"></methodiek-guide>`);
    expect(await headings()).to.deep.equal([
      '2 Methodisch werken in het wijkteam',
      '3 Analysefase',
      '4 Wat erbij hoort',
      '4 Aan de slag',
    ]);
  });

  it('has a heading for every frame and its talk', async () => {
    await guideWith(html`<methodiek-guide topic="kanteling"></methodiek-guide>`);
    expect(await headings()).to.deep.equal([
      '2 Methodisch werken in het wijkteam',
      '3 De Kanteling',
      '4 Vier oplossingskaders',
      '5 Eigen Kracht',
      '5 Sociaal netwerk',
      '5 Algemene, voorliggende en collectieve voorzieningen',
      '5 Individuele voorzieningen',
      '4 Voorzieningen in een arrangement',
    ]);
  });
});

describe('<methodiek-guide> on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('prints the page that is read, without the ways through the guide', async () => {
    const guide = await guideWith(html`<methodiek-guide topic="functies"></methodiek-guide>`);
    await emulateMedia({media: 'print'});
    for (const selector of ['.contents', '.turn'])
      for (const one of all(guide, selector)) expect(isVisible(one)).to.equal(false);
    expect(isVisible(all(guide, '.fold-title')[24]!)).to.equal(true);
  });
});
