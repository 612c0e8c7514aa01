/** What of the web only Chromium's protocol can show: how it prints, and what assistive technology is told. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia} from '@web/test-runner-commands';
import {blocks, domains} from '../../src/bouwstenen/content.js';
import '../support/console.js';
import {html, isVisible, within} from '../support/page.js';
import {entries, loadAll, root, show} from './spiderweb-page.js';
import {setViewport} from '../support/viewport.js';

before(loadAll);
beforeEach(() => setViewport({width: 1280, height: 900}));

interface Node {
  readonly role: string;
  readonly name: string;
  readonly expanded?: boolean;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];
async function told(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  return withDescendants((await a11ySnapshot({})) as unknown as Node);
}

describe('<kb-spiderweb> for a screen reader', () => {
  it('reads as a list of domains that open, without the drawing', async () => {
    await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    const nodes = await told();
    const buttons = nodes.filter(({role, name}) => role === 'button' && /\d+ bouwstenen/.test(name));
    expect(buttons.map(({name}) => name.replace(/ \d+ bouwstenen/, ''))).to.deep.equal(
      entries(domains.value).map(([, record]) => record.title),
    );
    expect(buttons.filter(({expanded}) => expanded).map(({name}) => name)).to.deep.equal([
      'Inkomen 5 bouwstenen',
    ]);
    const names = nodes.filter(({role}) => role === 'link').map(({name}) => name);
    expect(names).to.include('Armoede');
    expect(names).to.not.include('Huiselijk geweld');
    expect(nodes.filter(({role}) => ['img', 'image', 'graphics-document'].includes(role))).to.deep.equal([]);
  });

  it('reads a block under headings, its knowledge before its sources', async () => {
    await show(html`<kb-spiderweb block="schulden"></kb-spiderweb>`);
    const headings = (await told()).filter(({role}) => role === 'heading').map(({name}) => name);
    const own = headings.slice(headings.indexOf('Schulden en financiële uitbuiting'));
    expect(own.slice(0, 6)).to.deep.equal([
      'Schulden en financiële uitbuiting',
      'Herkennen',
      'Ondersteunen',
      'Waar een generalist stopt',
      'Lezen en leren',
      'Bouwstenen in Inkomen',
    ]);
  });

  it('says figures in words, without their drawings', async () => {
    await show(html`<kb-spiderweb target-group="nah"></kb-spiderweb>`);
    const said = (await told())
      .map(({name}) => name)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(said).to.contain('naar schatting 650.000 mensen van 16.901.000 Nederlanders ( 2015 )');
    expect(said).to.contain('Cijfers van toen.');
  });
});

describe('<kb-spiderweb> on paper', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('prints every domain with its blocks', async () => {
    const web = await show();
    await emulateMedia({media: 'print'});
    expect([...root(web).querySelectorAll('.opened .row a')].filter(isVisible)).to.have.length(
      entries(blocks.value).length,
    );
    expect(isVisible(within(web, '.filter'))).to.equal(false);
    expect(isVisible(within(web, '.around'))).to.equal(true);
  });

  it('prints of a block the addresses of its sources, and not the web', async () => {
    const web = await show(html`<kb-spiderweb block="schulden"></kb-spiderweb>`);
    await emulateMedia({media: 'print'});
    const link = root(web).querySelector('.links .outside > a')!;
    expect(getComputedStyle(link, '::after').content).to.match(/attr\(href\)|http/);
    expect(isVisible(within(web, '.picture'))).to.equal(false);
    expect(isVisible(within(web, '.contents'))).to.equal(false);
  });
});
