import {expect} from '@open-wc/testing';
import {blocks, competencies, domains, targetGroups, topics} from '../../src/bouwstenen/content.js';
import {KbSpiderweb} from '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.js';
import type {Block, Topic} from '../../src/bouwstenen/schema.js';
import {Collection} from '../../src/core/collection.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {
  entries,
  linkNamed,
  loadAll,
  openDomains,
  panel,
  root,
  show,
  tap,
  text,
  title,
  type,
  type Web,
} from './spiderweb-page.js';
import {setViewport} from '../support/viewport.js';

before(loadAll);
beforeEach(() => setViewport({width: 1280, height: 900}));

describe('<kb-spiderweb>', function () {
  // It walks through all blocks.
  this.timeout(60_000);

  it('lists every domain in its order, with the number of its blocks', async () => {
    const web = await show();
    expect([...root(web).querySelectorAll('.domain-button')].map(text)).to.deep.equal(
      entries(domains.value).map(([id, {title: name}]) => {
        const count = entries(blocks.value).filter(([, {domain}]) => domain === id).length;
        return `${name} ${count} bouwstenen`;
      }),
    );
  });

  it('says of an open domain what it is about', async () => {
    const web = await show();
    for (const [, {title: name, text: about}] of entries(domains.value)) {
      await tap(web, name);
      expect(openDomains(web)).to.deep.equal([name]);
      const opened = [...root(web).querySelectorAll('.opened')].filter(isVisible);
      expect(opened).to.have.length(1);
      for (const part of about) expect(text(opened[0]!)).to.contain(part);
    }
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

  it('says what a block holds, and leads to each part of it', async () => {
    const web = await show(html`<kb-spiderweb block="schulden"></kb-spiderweb>`);
    expect([...root(web).querySelectorAll('.contents button')].map(text)).to.deep.equal([
      'Herkennen 9',
      'Ondersteunen 9',
      'Waar een generalist stopt 3',
      'Lezen en leren 11',
    ]);
    await tap(web, 'Lezen en leren');
    expect(text(root(web).activeElement!)).to.match(/^Lezen en leren/);
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
    if (block.parent) expect(all).to.contain(`Onderdeel van ${blocks.value![block.parent]!.title}`);
    const [general, specific] = root(web).querySelectorAll('.knowledge');
    expectKnowledge(block, 'general', general);
    expectKnowledge(block, 'specific', specific);
    expectEdges(web, block);
    const shown = [...root(web).querySelectorAll('.links .item')];
    expect(shown.map((item) => item.querySelector('a')!.getAttribute('href'))).to.deep.equal(
      block.links.map(({url}) => url),
    );
    block.links.forEach(({title: name, note = '', publisher = ''}, i) => {
      for (const part of [name, note, publisher]) expect(text(shown[i]!)).to.contain(part);
    });
  }

  function expectKnowledge(block: Block, kind: 'general' | 'specific', section: Element | undefined): void {
    const list = block[kind];
    const items = section ? [...section.querySelectorAll('.item')] : [];
    expect(items.length, block.title).to.equal(list.length);
    for (const {name, text: more = '', note = '', referral, under, times} of list) {
      const item = items.find((one) => one.querySelector('.name')!.textContent.trim() === name)!;
      for (const part of [name, more, note, times ? `${times} keer` : ''])
        expect(text(item)).to.contain(part);
      const ownMark = [...item.children].some((child) => child.classList.contains('referral-mark'));
      expect(ownMark, name).to.equal(Boolean(referral));
      const above = list.find(({id}) => id === under)?.name;
      const around = item.parentElement!.closest('.item')?.querySelector('.name')!.textContent.trim();
      expect(around).to.equal(above);
    }
  }

  /** Where a generalist stops: all such points together. */
  function expectEdges(web: Web, {general, specific, links, title: name}: Block): void {
    const edges = [...general, ...specific].filter(({referral}) => referral).map((item) => item.name);
    const shown = [...root(web).querySelectorAll('.boundary a')].map(text);
    expect(shown, name).to.deep.equal(edges);
    const isEmpty = !general.length && !specific.length && !links.length;
    if (!edges.length && !isEmpty)
      expect(text(panel(web))).to.contain('zegt bij deze bouwsteen niet waar een generalist stopt');
  }

  it('leads from where a generalist stops to that very point', async () => {
    const web = await show(html`<kb-spiderweb block="schulden"></kb-spiderweb>`);
    await tap(web, 'Wanneer door te verwijzen', within(web, '.boundary'));
    expect(text(root(web).activeElement!)).to.equal(
      'Wanneer door te verwijzen naar specifieke schuldhulp Grens van je rol',
    );
  });

  it('has every target group with its texts, figures, points and links', async () => {
    const web = await show();
    for (const [, group] of entries(targetGroups.value)) {
      await tap(web, group.title, within(web, '.around'));
      expect(title(web)).to.contain(group.title);
      const all = text(panel(web));
      for (const part of [...group.size, ...group.description, group.pointsIntro ?? '', group.note ?? ''])
        expect(all).to.contain(part);
      for (const {text: said, note = ''} of group.points) {
        expect(all).to.contain(said);
        expect(all).to.contain(note);
      }
      const figures = [...root(web).querySelectorAll('.figure')].map(text);
      expect(figures).to.have.length(group.figures.length);
      group.figures.forEach(({label, value, note = '', year, publisher = ''}, i) => {
        const number = value.toLocaleString('nl-NL');
        for (const part of [label, number, note, year ? String(year) : 'zonder jaartal', publisher])
          expect(figures[i]).to.contain(part);
      });
      expect(all).to.contain('Cijfers van toen');
      const addresses = [...root(web).querySelectorAll('.links .item')].map((item) =>
        item.querySelector('a')!.getAttribute('href'),
      );
      expect(addresses).to.deep.equal(group.links.map(({url}) => url));
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
        for (const {text: said, percentage, note = ''} of topic.points) {
          expect(all).to.contain(said);
          expect(all).to.contain(note);
          if (percentage) expect(all).to.contain(`${percentage}%`);
        }
        for (const {label, note = ''} of topic.figures ?? []) {
          expect(all).to.contain(label);
          expect(all).to.contain(note);
        }
        for (const link of topic.links) expect(all).to.contain(link.title);
      }
    }
    for (const [, {short, title: name, text: about}] of entries(competencies.value)) {
      await tap(web, short, within(web, '.around'));
      expect(text(root(web).activeElement!)).to.contain(name);
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
    web.block = 'armoede';
    await web.updateComplete;
    expect(root(web).querySelector('aside')).to.equal(null);
  });

  it('tells about debts first, and of whom to call about exploitation after that', async () => {
    const web = await show(html`<kb-spiderweb block="schulden"></kb-spiderweb>`);
    const strip = within(web, 'aside');
    expect(text(strip)).to.match(/financiële uitbuiting\? Overleg eerst.*Veilig Thuis/);
    expect(
      within(web, '.boundary').compareDocumentPosition(strip) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.not.equal(0);
  });

  it('names the source at the foot', async () => {
    const web = await show();
    expect(text(within(web, 'footer'))).to.match(/Integraal Werken in de Wijk \(2019\).*eigen woorden/);
  });

  it('keeps the page’s own text when its records do not arrive, and draws when they come after all', async () => {
    let fails = true;
    const late = new Collection('bouwstenen/test', () =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve({default: {}, sources: {}}),
    );
    customElements.define(
      'kb-spiderweb-failing',
      class extends KbSpiderweb {
        static override readonly collections = [...KbSpiderweb.collections, late];
      },
    );
    const web = await place<Web>(html`<kb-spiderweb-failing><p>Lees de gids.</p></kb-spiderweb-failing>`);
    expect(consoleLines('error').join()).to.contain('<kb-spiderweb-failing>');
    expect(isVisible(web.querySelector('p')!)).to.equal(true);
    expect(root(web).querySelector('.domains')).to.equal(null);
    fails = false;
    await tap(web, 'Opnieuw proberen');
    await web.loadContent();
    await web.updateComplete;
    expect(root(web).querySelectorAll('.domain-button')).to.have.length(entries(domains.value).length);
  });
});

describe('finding in <kb-spiderweb>', () => {
  it('shows the blocks, items and sources with the words', async () => {
    const web = await show();
    await type(web, 'Schúlden aanpak');
    const found = [...root(web).querySelectorAll('.found-items a')].map(text);
    expect(found).to.include('De aanpak van schulden');
    for (const one of root(web).querySelectorAll('.found-records > li'))
      expect(text(one).toLowerCase()).to.match(/schuld/);
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
    expect(text(root(web).activeElement!)).to.equal('Schulden en financiële uitbuiting');
  });

  it('finds every item by its own name, and every source by its title', async () => {
    const web = await show();
    for (const [id, {general, specific, links}] of entries(blocks.value).filter((_, i) => i % 8 === 0)) {
      const item = [...general, ...specific][0];
      for (const [name, fullId] of [
        [item?.name, `bouwstenen/kennis/${id}/${item?.id}`],
        [links[0]?.title, `bouwstenen/link/${id}/${links[0]?.id}`],
      ] as const) {
        if (!name) continue;
        await type(web, name);
        const found = [...root(web).querySelectorAll('.found-items a')].map((a) => a.getAttribute('data-to'));
        expect(found).to.include(fullId);
      }
    }
  });

  it('looks in target groups, competencies and the parts about the guide too', async () => {
    const web = await show();
    for (const [words, fullId] of [
      ['hersenletsel levenslijn', 'bouwstenen/doelgroep/nah'],
      ['zeggenschap', 'bouwstenen/competentie/eigen-regie'],
      ['T-shaped', 'bouwstenen/onderwerp/t-model'],
      ['wachttijd', 'bouwstenen/punt/redenen-van-onvrede/wachttijd'],
    ] as const) {
      await type(web, words);
      expect(root(web).querySelector(`.panel [data-to="${fullId}"]`), words).to.not.equal(null);
    }
  });

  it('says so when there is nothing, and shows the list again without words', async () => {
    const web = await show();
    await type(web, 'zeppelin');
    expect(text(within(web, '[role=status]'))).to.contain('Niets gevonden voor “zeppelin”');
    await type(web, '');
    expect(root(web).querySelectorAll('.domain-button')).to.have.length(entries(domains.value).length);
  });

  it('waits for a second letter', async () => {
    const web = await show();
    await type(web, 's');
    expect(root(web).querySelector('.found-records')).to.equal(null);
  });

  it('leaves the block that is shown when someone starts to type', async () => {
    const web = await show(html`<kb-spiderweb block="armoede"></kb-spiderweb>`);
    await type(web, 'mantelzorg');
    expect(root(web).querySelector('.panel-title')).to.equal(null);
    expect(linkNamed(web, 'Informeel netwerk')).to.be.instanceOf(HTMLAnchorElement);
  });
});
