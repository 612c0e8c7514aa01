import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.define.js';
import '../../src/core/scope/wijkgids-scope.define.js';
import {blocks, competencies, domains, targetGroups, topics} from '../../src/bouwstenen/content.js';
import type {KbSpiderweb} from '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.js';
import type {Block, Topic} from '../../src/bouwstenen/schema.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';

type Web = KbSpiderweb;

const entries = <T>(records: Readonly<Record<string, T>> | undefined) => Object.entries(records!);
const root = (web: Web) => web.shadowRoot!;
const panel = (web: Web) => within(web, '.panel');
/** What an element says; numbers that only help to look from the list to the web stay out. */
function text(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.number')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
/** Everything visible of the kind that a user can follow, by its own words. */
const links = (web: Web, within: ParentNode = root(web)) =>
  [...within.querySelectorAll<HTMLElement>('a[data-to], button')].filter(isVisible);

/** Waits until the web has its size, and what is on its way has come. */
async function drawn(web: Web): Promise<Web> {
  for (let i = 0; i < 100; i++) {
    await web.updateComplete;
    await new Promise(requestAnimationFrame);
    if (web.display === 'list' || root(web).querySelector('.web svg')) break;
  }
  await web.updateComplete;
  return web;
}

const show = async (template = html`<kb-spiderweb></kb-spiderweb>`, width?: number) =>
  drawn(await place<Web>(template, width));

/** Taps what has these words, in the whole element or in a part of it. */
async function tap(web: Web, words: string, inside: ParentNode = root(web)): Promise<void> {
  const found = links(web, inside).filter((link) => text(link).startsWith(words));
  if (!found.length) throw new Error(`Nothing to tap with “${words}”`);
  found[0]!.click();
  await web.updateComplete;
}

/** Points at a part of the web. */
async function point(web: Web, fullId: string): Promise<void> {
  const part = root(web).querySelector(`.web [data-to="${fullId}"]`);
  part!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  await web.updateComplete;
}

async function type(web: Web, words: string): Promise<void> {
  const input = within<HTMLInputElement>(web, 'input[type=search]');
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await web.updateComplete;
}

const title = (web: Web) => text(within(web, '.panel-title'));
const openDomains = (web: Web) =>
  [...root(web).querySelectorAll('[aria-expanded=true] .name')].map((name) => text(name));
const stands = (web: Web, look: string) =>
  [...root(web).querySelectorAll(`.web .${look}:not(.text)`)].map((part) => part.getAttribute('data-to'));

before(() => Promise.all([domains, blocks, competencies, targetGroups, topics].map((one) => one.load())));
beforeEach(() => setViewport({width: 1280, height: 900}));

describe('<kb-spiderweb>', () => {
  it('lists every domain in its order, with the number of its blocks', async () => {
    const web = await show();
    expect([...root(web).querySelectorAll('.domain-button')].map(text)).to.deep.equal(
      entries(domains.value).map(([id, {title}]) => {
        const count = entries(blocks.value).filter(([, {domain}]) => domain === id).length;
        return `${title} ${count} bouwstenen`;
      }),
    );
  });

  it('takes a starter to what to read about debts in two taps', async () => {
    const web = await show();
    await tap(web, 'Inkomen');
    await tap(web, 'Schulden');
    expect(title(web)).to.equal('Schulden en financiële uitbuiting');
    const {links: sources} = blocks.value!.schulden!;
    const shown = [...root(web).querySelectorAll<HTMLAnchorElement>('.links .outside > a')];
    expect(shown.map((link) => link.getAttribute('href'))).to.deep.equal(sources.map(({url}) => url));
    expect(text(within(web, '.links'))).to.contain('Link uit 2019, niet gecontroleerd');
  });

  it('has in each block every item and link of its record, by way of its domain', async () => {
    const web = await show();
    for (const [id, domain] of entries(domains.value)) {
      for (const [blockId, block] of entries(blocks.value).filter(([, one]) => one.domain === id)) {
        if (!openDomains(web).includes(domain.title)) await tap(web, domain.title);
        const link = [...root(web).querySelectorAll<HTMLElement>('.opened .row a')].find(
          (one) => one.getAttribute('data-to') === `bouwstenen/blok/${blockId}`,
        )!;
        expect(isVisible(link), blockId).to.equal(true);
        expect(text(link)).to.equal(block.title);
        link.click();
        await web.updateComplete;
        expectBlock(web, block);
        await tap(web, '‹ Terug naar');
      }
    }
  });

  function expectBlock(web: Web, block: Block): void {
    expect(title(web)).to.equal(block.title);
    const all = text(panel(web));
    if (block.note) expect(all).to.contain(block.note);
    const [general, specific] = root(web).querySelectorAll('.knowledge');
    for (const [list, section] of [
      [block.general, general],
      [block.specific, specific],
    ] as const) {
      const items = section ? [...section.querySelectorAll('.item')] : [];
      expect(items.length, block.title).to.equal(list.length);
      for (const {name, text: more = '', note = '', referral, under, times} of list) {
        const item = items.find((one) => one.querySelector('.name')!.textContent.trim() === name)!;
        for (const part of [name, more, note, times ? `${times} keer` : ''])
          expect(text(item)).to.contain(part);
        expect(item.classList.contains('referral'), name).to.equal(Boolean(referral));
        if (referral) expect(text(item)).to.contain('Grens van je rol');
        const above = list.find(({id}) => id === under)?.name;
        const around = item.parentElement!.closest('.item')?.querySelector('.name')!.textContent.trim();
        expect(around).to.equal(above);
      }
    }
    const shown = [...root(web).querySelectorAll('.links .item')];
    expect(shown.map((item) => item.querySelector('a')!.getAttribute('href'))).to.deep.equal(
      block.links.map(({url}) => url),
    );
    block.links.forEach(({title, note = ''}, i) => {
      expect(text(shown[i]!)).to.contain(title);
      expect(text(shown[i]!)).to.contain(note);
    });
  }

  it('has every target group with its texts, figures, points and links', async () => {
    const web = await show();
    for (const [, group] of entries(targetGroups.value)) {
      await tap(web, group.title, within(web, '.around'));
      expect(title(web)).to.contain(group.title);
      const all = text(panel(web));
      for (const part of [...group.size, ...group.description, group.pointsIntro ?? '', group.note ?? ''])
        expect(all).to.contain(part);
      for (const {text: point} of group.points) expect(all).to.contain(point);
      for (const {label, note = '', year, publisher = ''} of group.figures)
        for (const part of [label, note, year ? String(year) : 'zonder jaartal', publisher])
          expect(all).to.contain(part);
      expect(all).to.contain('Cijfers van toen');
      expect(
        [...root(web).querySelectorAll('.links .item a:first-child')].map((a) => a.getAttribute('href')),
      ).to.include.members(group.links.map(({url}) => url));
    }
  });

  it('has the competencies and every topic around the domains', async () => {
    const web = await show();
    const groups = {
      guide: 'Over de bouwstenen',
      resident: 'Het perspectief van de inwoner',
      competencies: 'Competenties',
      'working-factors': 'Werkzame factoren',
    };
    for (const [group, name] of Object.entries(groups)) {
      await tap(web, name, within(web, '.around section:last-child'));
      expect(title(web)).to.equal(name);
      const own = entries<Topic>(topics.value).filter(([, topic]) => topic.group === group);
      expect(own).to.not.be.empty;
      const all = text(panel(web));
      for (const [, topic] of own) {
        for (const part of [topic.title, ...topic.text, topic.note ?? '']) expect(all).to.contain(part);
        for (const {text: point, percentage} of topic.points) {
          expect(all).to.contain(point);
          if (percentage) expect(all).to.contain(`${percentage}%`);
        }
        for (const link of topic.links) expect(all).to.contain(link.title);
      }
    }
    for (const [, {short, title, text: about}] of entries(competencies.value)) {
      await tap(web, short, within(web, '.around'));
      expect(text(root(web).activeElement!)).to.contain(title);
      expect(text(root(web).activeElement!)).to.contain(about);
    }
  });

  it('says first whom to call in a block about violence, and 113 first where it is about suicide', async () => {
    const web = await show(html`<kb-spiderweb block="huiselijk-geweld"></kb-spiderweb>`);
    expect(within(web, 'aside').querySelector('a')!.getAttribute('href')).to.equal('tel:112');
    expect(text(within(web, 'aside'))).to.match(/Overleg eerst.*Veilig Thuis/);
    web.block = 'psychisch-functioneren';
    await web.updateComplete;
    expect(within(web, 'aside').querySelector('a')!.getAttribute('href')).to.equal('tel:113');
    web.block = 'schulden';
    await web.updateComplete;
    expect(root(web).querySelector('aside')).to.equal(null);
  });

  it('names the source at the foot', async () => {
    const web = await show();
    expect(text(within(web, 'footer'))).to.match(/Integraal Werken in de Wijk \(2019\).*eigen woorden/);
  });
});

describe('the web in <kb-spiderweb>', () => {
  it('has every domain, block, competency and target group, hidden from screen readers', async () => {
    const web = await show();
    const parts = new Set(
      [...root(web).querySelectorAll('.web [data-to]')].map((p) => p.getAttribute('data-to')),
    );
    for (const collection of [domains, blocks, competencies, targetGroups])
      for (const id of Object.keys(collection.value!)) expect(parts).to.include(`${collection.kind}/${id}`);
    expect(root(web).querySelector('.web svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(root(web).querySelector('.web [tabindex], .web a, .web button')).to.equal(null);
  });

  it('opens what someone points at', async () => {
    const web = await show();
    await point(web, 'bouwstenen/domein/veiligheid');
    expect(openDomains(web)).to.deep.equal(['Veiligheid']);
    await point(web, 'bouwstenen/blok/veiligheid');
    expect(title(web)).to.equal('Veiligheid');
    await point(web, 'bouwstenen/doelgroep/lhbti');
    expect(title(web)).to.contain('LHBTI');
    await point(web, 'topic:resident');
    expect(title(web)).to.equal('Het perspectief van de inwoner');
    await point(web, 'bouwstenen/competentie/verbinden');
    expect(text(root(web).activeElement!)).to.contain(competencies.value!.verbinden!.title);
  });

  it('shows what is open and chosen in the list', async () => {
    const web = await show();
    await tap(web, 'Inkomen');
    expect(stands(web, 'chosen')).to.deep.equal(['bouwstenen/domein/inkomen']);
    await tap(web, 'Armoede');
    expect(stands(web, 'chosen')).to.deep.equal(['bouwstenen/domein/inkomen', 'bouwstenen/blok/armoede']);
    expect(text(within(web, '.others [aria-current=true]'))).to.equal('Armoede');
  });

  it('shows where the keyboard is, and the list shows where the pointer is', async () => {
    const web = await show();
    root(web).querySelectorAll<HTMLElement>('.domain-button')[2]!.focus();
    await drawn(web);
    expect(stands(web, 'pointed')).to.deep.equal(['bouwstenen/domein/inkomen']);
    const sector = root(web).querySelector('.web .sector[data-to$="/participatie"]')!;
    sector.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await drawn(web);
    expect(text(within(web, '[data-pointed]'))).to.contain('Participatie');
    sector.dispatchEvent(new PointerEvent('pointerout', {bubbles: true, composed: true}));
    await drawn(web);
    expect(root(web).querySelector('[data-pointed]')).to.equal(null);
  });

  it('has the numbers that it shows in the list too', async () => {
    const web = await show(html`<kb-spiderweb domain="opvoeden-en-opgroeien"></kb-spiderweb>`, 360);
    const inWeb = new Map(
      [...root(web).querySelectorAll('.web .text.number')].map((one) => [
        one.getAttribute('data-to')!,
        one.querySelector('text')!.textContent,
      ]),
    );
    expect(inWeb.size).to.be.above(20);
    for (const [to, number] of inWeb) {
      const entry = root(web).querySelector(`[data-to="${to}"]:not(g), [data-mark="${to}"]`)!;
      const shown = entry.querySelector('.number') ?? entry.parentElement!.querySelector('.number');
      expect(shown?.textContent, to).to.equal(number);
    }
  });

  it('follows the room that it has', async () => {
    const web = await show(undefined, 1000);
    const width = () => Number(root(web).querySelector('.web svg')!.getAttribute('width'));
    expect(width()).to.be.above(400);
    web.parentElement!.style.width = '320px';
    for (let i = 0; i < 60 && width() > 320; i++) await new Promise(requestAnimationFrame);
    expect(width()).to.be.within(280, 320);
  });

  it('stands below the list in a narrow column, and beside it in a wide one', async () => {
    const top = (web: Web, selector: string) => within(web, selector).getBoundingClientRect().top;
    const narrow = await show(undefined, 360);
    expect(top(narrow, '.picture')).to.be.above(top(narrow, '.domains'));
    const wide = await show(undefined, 1000);
    expect(top(wide, '.picture')).to.be.below(top(wide, '.domains'));
  });

  it('stays away with display="list"', async () => {
    const web = await show(html`<kb-spiderweb display="list" domain="inkomen"></kb-spiderweb>`);
    expect(root(web).querySelector('.web')).to.equal(null);
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
  });

  it('is drawn again after the element was moved on the page', async () => {
    const web = await show();
    const holder = web.parentElement!;
    web.remove();
    holder.append(web);
    await drawn(web);
    web.parentElement!.style.width = '400px';
    const width = () => Number(root(web).querySelector('.web svg')!.getAttribute('width'));
    for (let i = 0; i < 60 && width() > 400; i++) await new Promise(requestAnimationFrame);
    expect(width()).to.be.at.most(400);
  });
});

describe('finding in <kb-spiderweb>', () => {
  it('shows the blocks, items and sources with the words, in list and web', async () => {
    const web = await show();
    await type(web, 'Schúlden aanpak');
    const found = [...root(web).querySelectorAll('.found-items a')].map(text);
    expect(found).to.include('De aanpak van schulden');
    for (const one of root(web).querySelectorAll('.found-blocks > li'))
      expect(text(one).toLowerCase()).to.match(/schuld/);
    const inWeb = stands(web, 'found');
    expect(inWeb).to.include('bouwstenen/blok/schulden');
    expect(inWeb.length + stands(web, 'faded').length).to.equal(entries(blocks.value).length);
    expect(text(within(web, '[role=status]'))).to.match(/^\d+ keer gevonden/);
  });

  it('goes to the item that was found, and back to what was found', async () => {
    const web = await show();
    await type(web, 'deurwaarders');
    await tap(web, 'Bevoegdheden van schuldeisers');
    expect(title(web)).to.equal('Schulden en financiële uitbuiting');
    expect(text(root(web).activeElement!)).to.contain('Bevoegdheden van schuldeisers');
    await tap(web, '‹ Terug naar wat je zocht');
    expect(within<HTMLInputElement>(web, 'input').value).to.equal('deurwaarders');
    expect(root(web).querySelector('.found-items')).to.not.equal(null);
  });

  it('finds each item by its own name', async () => {
    const web = await show();
    for (const [id, {general, specific}] of entries(blocks.value).filter((_, i) => i % 8 === 0)) {
      const item = [...general, ...specific][0];
      if (!item) continue;
      await type(web, item.name);
      const found = [...root(web).querySelectorAll('.found-items a')].map((a) => a.getAttribute('data-to'));
      expect(found).to.include(`bouwstenen/kennis/${id}/${item.id}`);
    }
  });

  it('says so when there is nothing, and shows the list again without words', async () => {
    const web = await show();
    await type(web, 'zeppelin');
    expect(text(within(web, '[role=status]'))).to.contain('Niets gevonden voor “zeppelin”');
    await type(web, '');
    expect(root(web).querySelectorAll('.domain-button')).to.have.length(entries(domains.value).length);
    expect(stands(web, 'found')).to.deep.equal([]);
  });

  it('waits for a second letter', async () => {
    const web = await show();
    await type(web, 's');
    expect(root(web).querySelector('.found')).to.equal(null);
  });
});

describe('links to <kb-spiderweb>', () => {
  const arrivals: readonly [string, RegExp][] = [
    ['bouwstenen/domein/participatie', /^Participatie/],
    ['bouwstenen/blok/schulden', /^Schulden en financiële uitbuiting$/],
    ['bouwstenen/blok/veiligheid', /^Veiligheid$/],
    ['bouwstenen/kennis/schulden/doorverwijzen', /^Wanneer door te verwijzen/],
    ['bouwstenen/link/schulden/geldplan', /^Een geldplan maken/],
    ['bouwstenen/doelgroep/nah', /hersenletsel/],
    ['bouwstenen/cijfer/nah/nah', /^Mensen met NAH: naar schatting 650\.000 mensen/],
    ['bouwstenen/competentie/verbinden', /verbindingen tussen mensen/],
    ['bouwstenen/onderwerp/visie', /^Visie/],
    ['bouwstenen/punt/wat-werkt/praktisch', /praktische zaken/],
  ];
  for (const [fullId, expected] of arrivals) {
    it(`arrive at ${fullId}, with the keyboard`, async () => {
      const web = await show();
      expect(web.shows(fullId.split('/', 2).join('/'))).to.equal(true);
      web.show(fullId);
      await drawn(web);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(text(root(web).activeElement!)).to.match(expected);
    });
  }

  it('say so when there is no such part, and show what there is', async () => {
    const web = await show();
    for (const fullId of ['bouwstenen/blok/bestaat-niet', 'bouwstenen/onderwerp/bestaat-niet']) {
      web.show(fullId);
      await drawn(web);
      expect(text(within(web, '.problem'))).to.contain('staat niet in de bouwstenen');
      expect(root(web).querySelectorAll('.domain-button')).to.have.length(entries(domains.value).length);
    }
  });

  it('have an address of their own, and open elsewhere with the control key', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    const link = links(web).find((one) => text(one) === 'Armoede')!;
    expect(link.getAttribute('href')).to.equal('?wijkgids=bouwstenen/blok/armoede');
    // Not followed here: the test page would go away.
    let followed = true;
    root(web).addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}),
    );
    expect(followed).to.equal(true);
    expect(web.place.kind).to.equal('overview');
  });
});

describe('attributes of <kb-spiderweb>', () => {
  it('open a domain, a block, a target group or a topic', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
    web.setAttribute('block', 'school');
    await web.updateComplete;
    expect(title(web)).to.equal('School');
    web.removeAttribute('block');
    web.setAttribute('target-group', 'ouderen');
    await web.updateComplete;
    expect(title(web)).to.equal('Ouderen');
    web.removeAttribute('target-group');
    web.setAttribute('topic', 'working-factors');
    await web.updateComplete;
    expect(title(web)).to.equal('Werkzame factoren');
  });

  it('stay as the page set them when the user moves', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    await tap(web, 'Armoede');
    expect(web.getAttribute('domain')).to.equal('inkomen');
    expect(web.hasAttribute('block')).to.equal(false);
  });

  it('give the list and one warning when their value is not known', async () => {
    await show(html`<kb-spiderweb domain="inkomn" topic="gids" display="wab"></kb-spiderweb>`);
    const warnings = consoleLines('warn');
    expect(warnings).to.have.length(3);
    expect(warnings.join('\n'))
      .to.contain('<kb-spiderweb domain="inkomn">: unknown value. Did you mean "inkomen"')
      .and.contain('topic="gids"')
      .and.contain('Allowed: web, list.');
  });

  it('take the heading level', async () => {
    const web = await show(html`<kb-spiderweb heading-level="4" block="schulden"></kb-spiderweb>`);
    expect(within(web, '.title').localName).to.equal('h4');
    expect(within(web, '.panel-title .part-title').localName).to.equal('h5');
    expect(root(web).querySelector('.kind-title')!.localName).to.equal('h6');
  });

  it('put moves into the address with share, and “back” undoes them', async () => {
    const before = location.href;
    const web = await show(html`<kb-spiderweb share></kb-spiderweb>`);
    try {
      await tap(web, 'Inkomen');
      await tap(web, 'Armoede');
      expect(location.search).to.contain('kb-spiderweb.block=armoede');
      const popped = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
      history.back();
      await popped;
      await drawn(web);
      expect(openDomains(web)).to.deep.equal(['Inkomen']);
      await type(web, 'meldcode');
      expect(location.search).to.contain('kb-spiderweb.filter=meldcode');
    } finally {
      history.replaceState(null, '', before);
    }
  });
});

describe('<kb-spiderweb> for everyone', () => {
  const focused = (web: Web) => root(web).activeElement ?? document.body;
  const tabBack = async () => {
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
  };
  const tabTo = async (web: Web, words: string) => {
    for (let i = 0; i < 60; i++) {
      await sendKeys({press: 'Tab'});
      if (text(focused(web)).startsWith(words)) return;
    }
    throw new Error(`Tab does not reach “${words}”`);
  };

  it('works with the keyboard only: to a block, its sources, and back to where one was', async () => {
    const web = await show();
    within(web, 'input').focus();
    await tabTo(web, 'Inkomen');
    await sendKeys({press: 'Enter'});
    await tabTo(web, 'Schulden');
    await sendKeys({press: 'Enter'});
    await web.updateComplete;
    expect(text(focused(web))).to.equal('Schulden en financiële uitbuiting');
    await tabTo(web, 'Wat werkt bij schuldhulpverlening');
    await tabTo(web, 'bewaarde versie');
    for (let i = 0; i < 60 && !text(focused(web)).startsWith('‹'); i++) await tabBack();
    await sendKeys({press: 'Enter'});
    await web.updateComplete;
    expect(text(focused(web))).to.equal('Schulden en financiële uitbuiting');
    expect(focused(web).localName).to.equal('a');
    for (let i = 0; i < 9 && !text(focused(web)).startsWith('Inkomen'); i++) await tabBack();
    await sendKeys({press: 'Space'});
    await web.updateComplete;
    expect(openDomains(web)).to.deep.equal([]);
    expect(text(focused(web))).to.contain('Inkomen');
  });

  it('reads as a list of domains that open, without the drawing', async () => {
    await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    interface Node {
      role: string;
      name: string;
      level?: number;
      expanded?: boolean;
      children?: Node[];
    }
    const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
    // The runner's types say that a snapshot is nothing.
    // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
    const nodes = all((await a11ySnapshot({})) as unknown as Node);
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

  it('prints every domain with its blocks, and of a block the addresses of its sources', async () => {
    const web = await show();
    await emulateMedia({media: 'print'});
    try {
      expect([...root(web).querySelectorAll('.opened .row a')].filter(isVisible)).to.have.length(
        entries(blocks.value).length,
      );
      expect(isVisible(within(web, '.filter'))).to.equal(false);
      web.block = 'schulden';
      await web.updateComplete;
      const link = root(web).querySelector('.links .outside > a')!;
      expect(getComputedStyle(link, '::after').content).to.contain('http');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('leaves nothing behind on the page', async () => {
    const web = await show();
    const holder = web.parentElement!;
    for (let i = 0; i < 200; i++) {
      web.remove();
      holder.append(web);
    }
    await drawn(web);
    expect(root(web).querySelectorAll('.web svg')).to.have.length(1);
  });

  const states: [string, (width?: number) => Promise<Web>][] = [
    ['overview', (width) => show(undefined, width)],
    [
      'longest domain',
      (width) => show(html`<kb-spiderweb domain="opvoeden-en-opgroeien"></kb-spiderweb>`, width),
    ],
    [
      'longest block',
      (width) => show(html`<kb-spiderweb block="opvoeding-en-ouderschap"></kb-spiderweb>`, width),
    ],
    [
      'block with help lines',
      (width) => show(html`<kb-spiderweb block="mishandeling"></kb-spiderweb>`, width),
    ],
    ['target group', (width) => show(html`<kb-spiderweb target-group="lhbti"></kb-spiderweb>`, width)],
    ['topics', (width) => show(html`<kb-spiderweb topic="resident"></kb-spiderweb>`, width)],
    ['competencies', (width) => show(html`<kb-spiderweb topic="competencies"></kb-spiderweb>`, width)],
    ['list only', (width) => show(html`<kb-spiderweb display="list"></kb-spiderweb>`, width)],
    [
      'found',
      async (width) => {
        const web = await show(undefined, width);
        await type(web, 'informatie');
        return web;
      },
    ],
    [
      'unknown link',
      async (width) => {
        const web = await show(undefined, width);
        web.show('bouwstenen/blok/bestaat-niet');
        return drawn(web);
      },
    ],
  ];
  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await expect(await make(360)).to.be.accessible();
    });
    it(`fits a column of 320 px without scrolling sideways: ${name}`, async () => {
      const web = await make(320);
      const {left} = web.getBoundingClientRect();
      const widest = Math.max(
        ...[...root(web).querySelectorAll('*')]
          .filter((e) => !e.closest('.visually-hidden'))
          .map((e) => e.getBoundingClientRect().right),
      );
      expect(widest - left).to.be.at.most(321);
    });
  }
});
