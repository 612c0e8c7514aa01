/** What of the criteria only Chromium’s protocol can show: what assistive technology is told, and how they print. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import {Collection} from '../../src/core/collection.js';
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, within} from '../support/page.js';
import {
  COUNTS,
  all,
  allRecords,
  criteria,
  layOut,
  list,
  plain,
  root,
  until,
  type AllRecords,
} from './support.js';
import {setViewport} from '../support/viewport.js';

let records: AllRecords;
before(async () => (records = await allRecords()));
beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

interface Node {
  readonly role: string;
  readonly name: string;
  readonly checked?: boolean;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];
async function nodes(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  return withDescendants((await a11ySnapshot({})) as unknown as Node);
}
describe('<quality-criteria> for a screen reader', () => {
  COUNTS.forEach((n, at) => {
    it(`gives each of the ${n} criteria of framework ${at + 1} as a heading, and a tick to take it along, by name`, async () => {
      const {id} = records.frameworks[at]!;
      const {record} = records.lists.find((one) => one.id === id)!;
      const tool = await list(html`<quality-criteria framework=${id}></quality-criteria>`);
      layOut(tool);
      const told = await nodes();
      const names = (wanted: string) => told.filter(({role}) => role === wanted).map(({name}) => name);
      const ticks = names('checkbox').filter((name) => name.startsWith('Neem mee: '));
      expect(ticks).to.deep.equal(record.criteria.map(({label}) => `Neem mee: ${label}`));
      expect(ticks).to.have.length(n);
      expect(names('heading')).to.include.members(
        record.criteria.map(({number, label}) => (number ? `${number} ${label}` : label)),
      );
    }).timeout(30000);
  });

  it('tells the overview as a table with sorted heads and a link for each framework, also as cards', async () => {
    for (const width of [1280, 360]) {
      await setViewport({width, height: 900});
      const tool = await plain();
      const told = await nodes();
      const links = told.filter(({role}) => role === 'link').map(({name}) => name);
      for (const {record} of records.frameworks) expect(links).to.include(record.title);
      expect(all(tool, '.frameworks [role=row]')).to.have.length(16);
      tool.remove();
    }
  });

  it('tells which view is shown, and how much is in the basket', async () => {
    const tool = await plain();
    tool.value = {items: [{id: 'kwaliteit/kader/jij-kader'}]};
    await until(() => all(tool, '.badge').length > 0);
    const buttons = (await nodes()).filter(({role}) => role === 'button').map(({name}) => name);
    expect(buttons).to.include.members(['Overzicht', 'Criteria', 'Vergelijken', 'Mandje 1 in je mandje']);
  });
});

describe('<quality-criteria> on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('prints the criteria that were found, without what a screen is needed for', async () => {
    const tool = await list(html`<quality-criteria topic="privacy"></quality-criteria>`);
    await emulateMedia({media: 'print'});
    expect(criteria(tool).filter(isVisible)).to.have.length(17);
    for (const selector of ['.views', '.purchase', '.finder-search', '.criterion .take'])
      expect(isVisible(all(tool, selector)[0]!)).to.equal(false);
    expect(isVisible(within(tool, '.sources'))).to.equal(true);
  });
});

/** The element with content that never comes, or fails, on the page with its own text. */
function stranded(name: string, importModule: () => Promise<never>): QualityCriteria {
  class Stranded extends QualityCriteria {
    static override readonly collections = [
      new Collection('kwaliteit/kader', importModule),
    ] as unknown as typeof QualityCriteria.collections;
  }
  customElements.define(name, Stranded);
  const element = new Stranded();
  const text = document.createElement('p');
  text.textContent = 'Lichte tekst';
  element.append(text);
  document.body.append(element);
  return element;
}

describe('<quality-criteria> when something does not come', () => {
  it('keeps the page’s own text while it waits', async () => {
    const waiting = stranded('quality-criteria-waiting', () => new Promise(() => undefined));
    await waiting.updateComplete;
    expect(isVisible(waiting.querySelector('p')!)).to.equal(true);
    await expect(waiting).to.be.accessible();
    waiting.remove();
  });

  it('keeps it when the records fail, says so once, and offers to try again', async () => {
    const failing = stranded('quality-criteria-failing', () => Promise.reject(new Error('offline')));
    await until(() => root(failing).textContent.includes('kon niet worden geladen'));
    expect(isVisible(failing.querySelector('p')!)).to.equal(true);
    expect(consoleLines('error')).to.have.length(1);
    await expect(failing).to.be.accessible();
    failing.remove();
  });
});
