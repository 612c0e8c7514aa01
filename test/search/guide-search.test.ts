import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {searcher} from '../../src/search/guide-search/searcher.js';
import '../../src/search/guide-search/guide-search.define.js';
import type {GuideSearch} from '../../src/search/guide-search/guide-search.js';
import {searchWords as words} from '../../src/search/guide-search/words.js';
import {consoleLines} from '../support/console.js';
import {html, place, within} from '../support/page.js';
import {pageWidth, setViewport} from '../support/viewport.js';

const textOf = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const field = (search: GuideSearch) => within<HTMLInputElement>(search, 'input');
const status = (search: GuideSearch) => textOf(within(search, '[role=status]'));
const results = (search: GuideSearch) => [
  ...search.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.results .hit-title a'),
];
const focused = (search: GuideSearch) => search.shadowRoot!.activeElement as HTMLElement;
const isReady = (search: GuideSearch) => !['', words.preparing].includes(status(search));

const empty = () => place<GuideSearch>(html`<guide-search><p>Licht</p></guide-search>`);
async function asked(question: string): Promise<GuideSearch> {
  const search = await place<GuideSearch>(html`
    <guide-search query=${question}
      ><p>Licht</p>
      <p slot="contact">Wijkteam 010</p></guide-search
    >
  `);
  await waitUntil(() => isReady(search), 'the index is built', {timeout: 20000});
  return search;
}
async function type(search: GuideSearch, text: string): Promise<void> {
  field(search).value = text;
  field(search).dispatchEvent(new Event('input'));
  await search.updateComplete;
}
/** What the element asks the page for when something is followed; the page keeps it from going anywhere. */
function followed(search: GuideSearch): string[] {
  const ids: string[] = [];
  search.addEventListener('wijkgids-navigate', (event) => {
    ids.push(event.fullId);
    event.preventDefault();
  });
  return ids;
}

beforeEach(() => setViewport({width: 1280, height: 900}));

describe('<guide-search>', () => {
  it('begins with just the field', async () => {
    const search = await empty();
    expect(textOf(within(search, 'label'))).to.equal(words.search);
    expect(results(search)).to.have.lengthOf(0);
    expect(status(search)).to.equal('');
  });

  it('gets what it searches in when someone goes to the field', async () => {
    const search = await empty();
    field(search).focus();
    await sendKeys({type: 'schulden'});
    await waitUntil(() => results(search).length > 0, 'results', {timeout: 20000});
    expect(results(search).map((link) => new URL(link.href).searchParams.get('wijkgids'))).to.include(
      'bouwstenen/blok/schulden',
    );
  });

  it('shows what it found by guide and kind, with where it stands, its source, and the words marked', async () => {
    const search = await asked('eenzaamheid');
    const all = (selector: string) => [...search.shadowRoot!.querySelectorAll(selector)].map(textOf);
    expect(all('.guide-name')).to.include.members(['Wegwijzer kwetsbare kinderen', 'Kennisbouwstenen']);
    expect(all('.kind-name')).to.include('Hulpmiddel');
    expect(all('.hit-path')).to.include('Dagelijks sociaal functioneren');
    for (const marked of all('mark')) expect(marked).to.match(/eenzaam|eenzame/i);
    expect(textOf(within(search, '.sources'))).to.contain('Bron');
    expect(status(search)).to.match(/\d+ resultaten/);
  });

  it('searches anew at every key, and shows more when asked', async () => {
    const search = await asked('kind');
    const first = results(search).length;
    expect(first).to.be.at.most(20);
    expect(status(search)).to.match(/^De eerste 20 van \d+ resultaten$/);
    within(search, 'button.more').click();
    await search.updateComplete;
    expect(results(search).length).to.be.greaterThan(20);
    await type(search, 'kinderopvang');
    expect(results(search).length).to.be.at.most(20);
  });

  it('answers a whole question', async () => {
    const search = await asked('moeder psychisch ziek, kind van 8 zorgt voor broertje');
    const found = textOf(within(search, '.results'));
    for (const words of ['Mantelzorg', 'Kinderen van ouders met psychische problemen'])
      expect(found).to.contain(words);
  });

  it('goes by guide and kind where the page asks so', async () => {
    const search = await asked('samenwerken');
    search.guides = 'bouwstenen';
    search.kinds = 'bouwstenen/competentie';
    await search.updateComplete;
    expect(results(search).map(textOf)).to.deep.equal(['Integraal samenwerken']);
  });

  it('names what is wrong in an attribute, and searches in everything', async () => {
    const search = await asked('schulden');
    search.guides = 'bouwsteen';
    await search.updateComplete;
    expect(results(search).length).to.be.greaterThan(3);
    expect(consoleLines('warn').join()).to.contain('Did you mean "bouwstenen"?');
  });

  it('says in which other words people ask for what it found by them', async () => {
    const search = await asked('lege broodtrommel');
    const [first] = results(search);
    expect(textOf(first!)).to.equal('Eten');
    expect(textOf(first!.closest('.hit')!)).to.match(/Ook te vinden met: .*broodtrommel/);
    const plain = await asked('eenzaamheid');
    expect(textOf(results(plain)[0]!.closest('.hit')!)).not.to.contain('Ook te vinden met');
  });

  it('says that nothing was found, and offers what is near', async () => {
    const search = await asked('qwrtzx');
    expect(status(search)).to.equal('Niets gevonden voor “qwrtzx”.');
    expect(search.shadowRoot!.textContent).to.contain(words.advice);
    expect(search.shadowRoot!.querySelector('.act-now')).to.equal(null);
  });

  it('puts help lines before everything else when someone may be in danger', async () => {
    for (const [question, number] of [
      ['zelfmoord', '113'],
      ['moeder bang voor haar man', 'Veilig Thuis'],
      ['het kind is bang voor zijn vader', 'Veilig Thuis'],
      ['wil niet meer leven', '113'],
      ['meisje van 14 snijdt zichzelf', '113'],
      ['leerling krast in haar arm', '113'],
      ['zelfmord', '113'],
      ['vader slaat kind', '0800 2000'],
      ['seksueel misbruik', '0800 2000'],
    ] as const) {
      const search = await asked(question);
      const strip = within(search, '.act-now');
      expect(textOf(strip), question).to.contain(number);
      expect(strip.compareDocumentPosition(within(search, '.results'))).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
    for (const question of ['schulden', 'moeder psychisch ziek', 'inkoop pleegzorg']) {
      const search = await asked(question);
      expect(search.shadowRoot!.querySelector('.act-now'), question).to.equal(null);
    }
  });

  it('works with the keyboard alone: down to the results, from one to the next, and back', async () => {
    const search = await asked('armoede');
    const ids = followed(search);
    field(search).focus();
    await sendKeys({press: 'ArrowDown'});
    expect(focused(search)).to.equal(results(search)[0]);
    await sendKeys({press: 'ArrowDown'});
    expect(focused(search)).to.equal(results(search)[1]);
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowUp'});
    expect(focused(search)).to.equal(field(search));
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    expect(ids).to.have.lengthOf(1);
    await sendKeys({press: 'Escape'});
    expect(focused(search)).to.equal(field(search));
  });

  it('leads where the page says, and asks the page first', async () => {
    const search = await asked('armoede');
    search.hrefTemplate = '/gids?id={id}';
    await search.updateComplete;
    expect(results(search)[0]!.getAttribute('href')).to.match(/^\/gids\?id=[a-z]+\/[a-z-]+\//);
    const ids = followed(search);
    results(search)[0]!.click();
    expect(ids).to.have.lengthOf(1);
  });

  it('keeps the question out of the address unless the page shares it', async () => {
    const before = location.href;
    const search = await empty();
    await type(search, 'schulden');
    expect(location.href).to.equal(before);
    search.share = true;
    await type(search, 'armoede');
    expect(new URL(location.href).searchParams.get('guide-search.query')).to.equal('armoede');
    history.replaceState(null, '', before);
  });

  it('finds only kinds that exist, each with a name', async () => {
    const {kinds} = await searcher();
    expect(kinds.length).to.be.greaterThan(50);
    for (const kind of kinds) expect(kind).to.match(/^[a-z]+\/[a-z-]+$/);
  });
});

describe('<guide-search> for everyone', () => {
  const states: [string, () => Promise<GuideSearch>][] = [
    ['empty', empty],
    ['results of all guides', () => asked('kind')],
    ['nothing found', () => asked('qwrtzx')],
    ['danger', () => asked('zelfmoord')],
  ];
  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });

    it(`does not scroll sideways in 320 px: ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      const search = await make();
      await expect(search).to.be.accessible();
      expect(pageWidth()).to.be.at.most(320);
    });
  }
});
