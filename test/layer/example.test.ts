/** The example of a layer is complete, and does on a page what a web editor would copy it for. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.define.js';
import {judgeLayer, type LayerContent} from '../../src/layer/judge-layer.js';
import {knownContent} from '../../src/layer/known-content.js';
import {elements} from '../../src/elements.js';
import '../../src/layer/wijkgids-scope.define.js';
import '../../src/wegwijzer/tool-finder/tool-finder.define.js';
import type {ToolFacet} from '../../src/wegwijzer/tool-finder/tool-list.js';
import type {ToolFinder} from '../../src/wegwijzer/tool-finder/tool-finder.js';
import {settled, within} from '../support/page.js';

const FILE = '/examples/lokaal.json';

const entries = (finder: ToolFinder) =>
  [...finder.shadowRoot!.querySelectorAll('.tool:not([hidden])')].map((entry) =>
    entry.textContent.replaceAll(/\s+/g, ' '),
  );
const finds = (finder: ToolFinder, title: string) => entries(finder).some((entry) => entry.includes(title));

async function finderWith(wish: Partial<Record<ToolFacet, string>> = {}, setting = ''): Promise<ToolFinder> {
  const scope = await fixture(
    html`<wijkgids-scope layer=${FILE} setting=${setting}><tool-finder></tool-finder></wijkgids-scope>`,
  );
  const finder = scope.querySelector<ToolFinder>('tool-finder')!;
  Object.assign(finder, wish);
  await settled(finder);
  await waitUntil(() => within(finder, 'header').textContent.includes('wat er in Voorbeeld is'));
  await settled(finder);
  return finder;
}

describe('the example of a layer', () => {
  let content: LayerContent;
  before(async () => {
    const judged = judgeLayer(await (await fetch(FILE)).json(), knownContent(Object.keys(elements)));
    expect(judged.faults).to.deep.equal([]);
    content = judged.content!;
  });

  it('has something of everything that a municipality can add', () => {
    expect(content.helpLines.some(({name}) => name.startsWith('Veilig Thuis'))).to.equal(true);
    expect(new Set(content.all.map(({kind}) => kind))).to.deep.equal(
      new Set(['link', 'afspraak', 'hulpmiddel', 'notitie', 'nummer']),
    );
    expect(content.all.some(({settings}) => settings.length)).to.equal(true);
    expect(content.hidden.size).to.equal(2);
    expect(content.words.size).to.be.above(1);
  });

  it('adds to all four guides', () => {
    const guides = new Set(content.all.flatMap(({at}) => at).map((id) => id.split('/')[0]));
    expect([...guides].sort()).to.deep.equal(['bouwstenen', 'kwaliteit', 'methodiek', 'wegwijzer']);
  });
});

describe('<tool-finder> with the example of a layer', () => {
  it('has a local tool among the others, visibly local', async () => {
    const finder = await finderWith({situation: 'armoede'});
    const local = entries(finder).find((entry) => entry.includes('Jeugdfonds Voorbeeld'))!;
    expect(local).to.contain('Lokaal hulpmiddel:');
    expect(local).to.contain('Gemeente Voorbeeld, 26 november 2026');
    expect(finds(finder, 'Financiële signaallijst')).to.equal(true);
  });

  it('finds it by step, situation, topic and words, and not by others', async () => {
    const jeugdfonds = 'Jeugdfonds Voorbeeld';
    expect(finds(await finderWith({step: 'zelf-ondersteunen'}), jeugdfonds)).to.equal(true);
    expect(finds(await finderWith({topic: 'armoede', age: '9'}), jeugdfonds)).to.equal(true);
    expect(finds(await finderWith({step: 'risicotaxatie'}), jeugdfonds)).to.equal(false);
    expect(finds(await finderWith({situation: 'mantelzorg'}), jeugdfonds)).to.equal(false);
    const finder = await finderWith();
    const search = within<HTMLInputElement>(finder, 'input[type=search]');
    search.value = 'zwemles';
    search.dispatchEvent(new Event('input'));
    await finder.updateComplete;
    expect(entries(finder)).to.have.length(1);
    expect(finds(finder, jeugdfonds)).to.equal(true);
  });

  it('has a tool for some settings in those only', async () => {
    const form = 'Formulier voor overleg met het wijkteam';
    expect(finds(await finderWith({setting: 'onderwijs'}), form)).to.equal(true);
    expect(finds(await finderWith({setting: 'wijk'}), form)).to.equal(false);
  });

  it('says what the municipality agreed on the situation that is chosen', async () => {
    const finder = await finderWith({situation: 'mantelzorg'});
    expect(within(finder, '.results > [part=local]').textContent).to.contain('Steunpunt Mantelzorg');
  });

  it('leaves out a tool that the municipality hides, and counts it nowhere', async () => {
    const finder = await finderWith();
    expect(finds(finder, 'Verwijsindex Risicojongeren')).to.equal(false);
    const [total] = /\d+/.exec(within(finder, '[role=status]').textContent)!;
    expect(Number(total)).to.equal(entries(finder).length);
  });

  it('is accessible', async () => {
    await expect(await finderWith({situation: 'armoede'})).to.be.accessible();
  });
});

describe('<kb-spiderweb> with the example of a layer', () => {
  it('leaves out the link that the municipality hides, and adds its own', async () => {
    const scope = await fixture(html`
      <wijkgids-scope layer=${FILE}
        ><kb-spiderweb block="schulden" display="list"></kb-spiderweb
      ></wijkgids-scope>
    `);
    const web = scope.querySelector('kb-spiderweb')!;
    await settled(web);
    await waitUntil(() => web.shadowRoot!.querySelector('[part=local]'));
    const said = web.shadowRoot!.textContent;
    expect(said).to.contain('Geldspreekuur in de bibliotheek');
    expect(said).not.to.contain('Een geldplan maken');
    await expect(web).to.be.accessible();
  });
});
