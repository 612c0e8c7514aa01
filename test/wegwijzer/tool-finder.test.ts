import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/layer/wijkgids-scope.define.js';
import {settings} from '../../src/core/shared/content.js';
import {situations, steps, tools, topics} from '../../src/wegwijzer/content.js';
import type {Placement, Tool} from '../../src/wegwijzer/schema.js';
import '../../src/wegwijzer/tool-finder/tool-finder.define.js';
import type {ToolFinder} from '../../src/wegwijzer/tool-finder/tool-finder.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, settled, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const wide = () => setViewport({width: 1280, height: 900});
const narrow = () => setViewport({width: 360, height: 740});
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const root = (finder: ToolFinder) => finder.shadowRoot!;
const entries = (finder: ToolFinder) => [...root(finder).querySelectorAll('.tool:not([hidden])')];
const titles = (finder: ToolFinder) =>
  entries(finder).map((entry) => words(entry.querySelector('.tool-title a')!));
const status = (finder: ToolFinder) => words(within(finder, '[role=status]'));
const box = (finder: ToolFinder, facet: string, value: string) =>
  within<HTMLInputElement>(finder, `input[name="${facet}"][value="${value}"]`);
const count = (finder: ToolFinder, facet: string, value: string) =>
  Number(box(finder, facet, value).closest('label')!.querySelector('.facet-count')!.textContent);
const chips = (finder: ToolFinder) => [...root(finder).querySelectorAll<HTMLElement>('.chip')];
const entry = (finder: ToolFinder, title: string) =>
  entries(finder).find((one) => words(one.querySelector('.tool-title a')!) === title)!;

async function tick(finder: ToolFinder, facet: string, value: string): Promise<void> {
  box(finder, facet, value).click();
  await finder.updateComplete;
}
async function type(finder: ToolFinder, text: string): Promise<void> {
  const search = within<HTMLInputElement>(finder, 'input[type=search]');
  search.value = text;
  search.dispatchEvent(new Event('input'));
  await finder.updateComplete;
}
async function chooseAge(finder: ToolFinder, age: string): Promise<void> {
  const select = within<HTMLSelectElement>(finder, 'select');
  select.value = age;
  select.dispatchEvent(new Event('change'));
  await finder.updateComplete;
}

let all: [string, Tool][];
const total = () => all.length;
/** Titles of the tools of which a placement fits, as the records have them. */
const titlesWhere = (fits: (placement: Placement) => boolean) =>
  all.filter(([, {placements}]) => placements.some(fits)).map(([, {title}]) => title);
const forAge =
  (age: number) =>
  ({ages}: Placement) =>
    !ages || (ages.from <= age && age <= (ages.to ?? Infinity));

before(async () => {
  await Promise.all([tools.load(), steps.load(), situations.load(), topics.load()]);
  all = Object.entries(tools.value!);
});
beforeEach(wide);

describe('<tool-finder>', () => {
  const plain = () => place<ToolFinder>(html`<tool-finder></tool-finder>`);

  it('shows every tool, and says how many there are', async () => {
    const finder = await plain();
    expect(titles(finder)).to.have.members(all.map(([, {title}]) => title));
    expect(status(finder)).to.equal(`${total()} hulpmiddelen`);
  });

  it('says of every tool what it is for, whose it is, and how old the link is', async () => {
    const finder = await plain();
    for (const [, tool] of all) {
      const text = words(entry(finder, tool.title));
      expect(text).to.contain(tool.about);
      if (tool.publisher) expect(text).to.contain(tool.publisher);
      if (tool.note) expect(text).to.contain(tool.note);
      expect(text).to.match(/Link uit \d{4}, niet gecontroleerd/);
      expect(entry(finder, tool.title).querySelector('.tool-title a')!.getAttribute('href')).to.equal(
        tool.url,
      );
    }
  });

  it('says of every placement where it stands, and what differs there', async () => {
    const finder = await plain();
    for (const [, tool] of all) {
      const shown = [...entry(finder, tool.title).querySelectorAll('.places > li')];
      expect(shown).to.have.length(tool.placements.length);
      tool.placements.forEach((placement, at) => {
        const text = words(shown[at]!);
        expect(text).to.contain(
          `${steps.value![placement.step]!.title}, ${settings[placement.setting]!.name}`,
        );
        if (placement.title && placement.title !== tool.title) expect(text).to.contain(placement.title);
        for (const part of [placement.purpose, placement.note]) if (part) expect(text).to.contain(part);
        const whole = words(entry(finder, tool.title));
        if (placement.pages) expect(whole).to.contain(`Bladzijden ${placement.pages}`);
        if (placement.ages) expect(whole).to.contain('Leeftijd');
        for (const id of placement.topics ?? []) expect(whole).to.contain(topics.value![id]!.name);
      });
    }
  });

  it('keeps situations and topics apart, each with all its values, also those without tools', async () => {
    const finder = await plain();
    const values = (facet: string) =>
      [...root(finder).querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)].map(({value}) => value);
    expect(values('situation')).to.deep.equal(Object.keys(situations.value!));
    expect(values('topic')).to.deep.equal(Object.keys(topics.value!));
    expect(count(finder, 'situation', 'eenoudergezin')).to.equal(0);
    expect(box(finder, 'situation', 'eenoudergezin').closest('.quiet')).to.not.equal(null);
    expect(box(finder, 'situation', 'armoede').closest('.quiet')).to.equal(null);
  });

  it('says what a short form stands for', async () => {
    const finder = await plain();
    expect(words(box(finder, 'topic', 'kopp').closest('label')!)).to.contain(
      'Ouders met psychische problemen',
    );
    expect(words(box(finder, 'topic', 'mantelzorg').closest('label')!)).to.match(/^Mantelzorg \d+$/);
  });

  for (const facet of ['step', 'setting', 'situation', 'topic']) {
    it(`finds with each ${facet} as many tools as it said`, async () => {
      const finder = await plain();
      for (const {value} of root(finder).querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)) {
        const promised = count(finder, facet, value);
        finder.setAttribute(facet, value);
        await finder.updateComplete;
        expect(entries(finder)).to.have.length(promised);
        expect(status(finder)).to.equal(`${promised} van ${total()} hulpmiddelen`);
      }
    });
  }

  it('counts what is for all settings for each setting, and puts what is special first', async () => {
    const finder = await plain();
    await tick(finder, 'setting', 'jgz');
    expect(titles(finder)).to.have.members(
      titlesWhere(({setting}) => setting === 'jgz' || setting === 'alle'),
    );
    const special = titlesWhere(({setting}) => setting === 'jgz');
    expect(titles(finder).slice(0, special.length)).to.have.members(special);
  });

  it('looks for step and setting at the same place of a tool', async () => {
    const finder = await plain();
    await tick(finder, 'setting', 'jgz');
    await tick(finder, 'step', 'signalen-opmerken');
    expect(titles(finder)).to.have.members(
      titlesWhere(
        ({setting, step}) => step === 'signalen-opmerken' && (setting === 'jgz' || setting === 'alle'),
      ),
    );
  });

  it('says so where the guide has no tools yet for a step and setting', async () => {
    const finder = await place<ToolFinder>(
      html`<tool-finder step="risicotaxatie" setting="wijk"></tool-finder>`,
    );
    expect(words(within(finder, '.results .problem'))).to.equal(
      'Bij de stap Risicotaxatie heeft de wegwijzer nog geen hulpmiddelen speciaal voor Wijk.',
    );
  });

  it('counts a tool without an age for every age, and one with an age when the range holds it', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder age="9"></tool-finder>`);
    expect(titles(finder)).to.have.members(titlesWhere(forAge(9)));
    expect(titles(finder)).to.include('Signalenkaart KOVB 4-12 jaar');
    expect(titles(finder)).to.not.include('Signalenkaart KOVB 12-18 jaar');
    await chooseAge(finder, '12');
    expect(titles(finder)).to.include.members([
      'Signalenkaart KOVB 4-12 jaar',
      'Signalenkaart KOVB 12-18 jaar',
    ]);
    await chooseAge(finder, '');
    expect(entries(finder)).to.have.length(total());
  });

  it('knows tools for before birth', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder age="prenataal"></tool-finder>`);
    expect(titles(finder)).to.have.members(titlesWhere(({ages, prenatal}) => !ages || prenatal === true));
    expect(titles(finder).slice(0, 2)).to.have.members(titlesWhere(({prenatal}) => prenatal === true));
    expect(words(entry(finder, 'ALPHA-NL'))).to.contain('voor de geboorte');
  });

  it('says that an age lies outside, instead of guessing', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder age="40"></tool-finder>`);
    expect(words(within(finder, '.results .problem'))).to.contain('40 jaar hoort daar niet bij');
    expect(entries(finder)).to.have.length(total());
    expect(consoleLines('warn')[0]).to.contain('<tool-finder age="40">: unknown value.');
  });

  it('finds typed words in any order, without diacritics, also in titles on cards and in topics', async () => {
    const finder = await plain();
    await type(finder, 'ouders PRATEN');
    expect(titles(finder)).to.include('Praten met ouders over kindermishandeling');
    await type(finder, 'financien praatplaat');
    expect(titles(finder)).to.deep.equal(['Praatplaat Financiën in de spreekkamer']);
    await type(finder, 'voorleesboekje');
    expect(titles(finder)).to.include('Het weerbericht van mijn ouder');
    await type(finder, 'scheiding');
    expect(titles(finder)).to.include.members(titlesWhere(({topics = []}) => topics.includes('scheiding')));
  });

  it('counts again for typed words', async () => {
    const finder = await plain();
    await type(finder, 'meldcode');
    const promised = count(finder, 'setting', 'onderwijs');
    await tick(finder, 'setting', 'onderwijs');
    expect(entries(finder)).to.have.length(promised);
    expect(promised).to.be.below(total());
  });

  it('shows chosen filters as buttons that take them back, and keeps the keyboard there', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder topic="kopp scheiding"></tool-finder>`);
    expect(chips(finder).map(words)).to.deep.equal(['Onderwerp: KOPP ×', 'Onderwerp: Scheiding ×']);
    const focused = () => words(root(finder).activeElement!);
    chips(finder)[0]!.focus();
    await sendKeys({press: 'Enter'});
    await finder.updateComplete;
    expect(chips(finder).map(words)).to.deep.equal(['Onderwerp: Scheiding ×']);
    expect(focused()).to.equal('Onderwerp: Scheiding ×');
    expect(box(finder, 'topic', 'kopp').checked).to.equal(false);
    await sendKeys({press: 'Enter'});
    await finder.updateComplete;
    expect(focused()).to.equal(`${total()} hulpmiddelen`);
  });

  it('takes all filters and words back at once', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder topic="kopp" age="9"></tool-finder>`);
    await type(finder, 'kaart');
    within(finder, '.chosen-filters > button').click();
    await finder.updateComplete;
    expect(entries(finder)).to.have.length(total());
    expect(within<HTMLInputElement>(finder, 'input[type=search]').value).to.equal('');
    expect(within<HTMLSelectElement>(finder, 'select').value).to.equal('');
  });

  it('says what to do when nothing fits, and what each way would give', async () => {
    const finder = await place<ToolFinder>(
      html`<tool-finder topic="scheiding" situation="eenoudergezin"></tool-finder>`,
    );
    expect(status(finder)).to.equal(`0 van ${total()} hulpmiddelen`);
    const nothing = within(finder, '.nothing');
    expect(words(nothing)).to.contain('Wis een filter, of typ minder of kortere woorden.');
    const expected = titlesWhere(({topics = []}) => topics.includes('scheiding'));
    const button = within(finder, '.nothing button', 'zonder Kwetsbare situatie');
    expect(words(button)).to.equal(`Zoek zonder Kwetsbare situatie (${expected.length})`);
    button.click();
    await finder.updateComplete;
    expect(titles(finder)).to.have.members(expected);
  });

  it('shows whom to call when the topic may mean that a child is not safe', async () => {
    const finder = await place<ToolFinder>(
      html`<tool-finder setting="jgz"><p slot="contact">Wijkteam 010</p></tool-finder>`,
    );
    expect(root(finder).querySelector('aside')).to.equal(null);
    await tick(finder, 'topic', 'kindermishandeling');
    const strip = within(finder, 'aside');
    expect(words(strip)).to.contain('Overleg eerst');
    expect(words(strip)).to.contain(settings.jgz!.adviser);
    expect(strip.closest('[aria-live=polite]')).to.not.equal(null);
    expect(finder.querySelector('p')!.assignedSlot?.closest('aside')).to.equal(strip);
  });

  it('keeps what was drawn while someone types, hidden for everyone, and brings it back', async () => {
    const finder = await plain();
    const before = [...root(finder).querySelectorAll('.tool')];
    await type(finder, 'kaart');
    const hidden = before.filter((one) => !isVisible(one));
    expect(hidden).to.have.length(before.length - entries(finder).length);
    await type(finder, 'zzzz');
    expect(isVisible(within(finder, '.tools'))).to.equal(false);
    await type(finder, '');
    expect([...root(finder).querySelectorAll('.tool')]).to.deep.equal(before);
    expect(hidden.every(isVisible)).to.equal(true);
  });

  it('works with the keyboard alone', async () => {
    const finder = await plain();
    within(finder, 'input[type=search]').focus();
    await sendKeys({type: 'kaart'});
    await sendKeys({press: 'Tab'});
    expect((root(finder).activeElement as HTMLInputElement).name).to.equal('step');
    await sendKeys({press: ' '});
    await finder.updateComplete;
    const focused = root(finder).activeElement as HTMLInputElement;
    expect(focused.checked).to.equal(true);
    expect(chips(finder).map(words)).to.deep.equal([`Stap: ${steps.value![focused.value]!.title} ×`]);
    const seen = new Set<string>();
    for (let i = 0; i < 60 && !seen.has('chip'); i++) {
      await sendKeys({press: 'Tab'});
      const at = root(finder).activeElement as HTMLElement | null;
      if (at?.localName === 'summary') await sendKeys({press: 'Enter'});
      seen.add(at?.className === 'chip' ? 'chip' : ((at as HTMLInputElement | null)?.name ?? ''));
    }
    expect([...seen]).to.include.members(['step', 'setting', 'situation', 'topic', 'chip']);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(words(root(finder).activeElement!)).to.equal(titles(finder)[0]);
  });
});

describe('<tool-finder> on a page', () => {
  const before = location.href;
  const query = (name: string) => new URL(location.href).searchParams.get(`tool-finder.${name}`);
  afterEach(() => history.replaceState(null, '', before));

  it('begins with what its attributes name, and moves when they change', async () => {
    const finder = await place<ToolFinder>(
      html`<tool-finder step="gesprek-met-jeugdige-en-gezin" topic="kopp kov"></tool-finder>`,
    );
    expect(chips(finder)).to.have.length(3);
    finder.setAttribute('topic', 'scheiding');
    await finder.updateComplete;
    expect(chips(finder).map(words)).to.include('Onderwerp: Scheiding ×');
    finder.removeAttribute('topic');
    await finder.updateComplete;
    expect(chips(finder)).to.have.length(1);
  });

  it('leaves the attributes as they are when the user chooses', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder topic="kopp"></tool-finder>`);
    await tick(finder, 'topic', 'kov');
    finder.requestUpdate();
    await finder.updateComplete;
    expect(finder.getAttribute('topic')).to.equal('kopp');
    expect(chips(finder)).to.have.length(2);
  });

  it('shows everything and warns once of each value that does not exist', async () => {
    const finder = await place<ToolFinder>(
      html`<tool-finder step="signalen" setting="onderwijz" topic="scheidng kopp"></tool-finder>`,
    );
    expect(chips(finder).map(words)).to.deep.equal(['Onderwerp: KOPP ×']);
    expect(consoleLines('warn').map((line) => line.replace(/ Allowed:.*/, ''))).to.deep.equal([
      '[wijkgids] <tool-finder step="signalen">: unknown value. Did you mean "signalen-opmerken"?',
      '[wijkgids] <tool-finder setting="onderwijz">: unknown value. Did you mean "onderwijs"?',
      '[wijkgids] <tool-finder topic="scheidng">: unknown value. Did you mean "scheiding"?',
    ]);
  });

  it('takes the setting of its scope, and follows it', async () => {
    const scope = await place<HTMLElement>(
      html`<wijkgids-scope setting="jgz"><tool-finder></tool-finder></wijkgids-scope>`,
    );
    const finder = scope.querySelector<ToolFinder>('tool-finder')!;
    await settled(finder);
    expect(chips(finder).map(words)).to.deep.equal(['Werkplek: Jeugdgezondheidszorg ×']);
    scope.setAttribute('setting', 'wijk');
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
    expect(chips(finder).map(words)).to.deep.equal(['Werkplek: Wijk ×']);
  });

  it('leaves the address alone without share', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder></tool-finder>`);
    await tick(finder, 'topic', 'kopp');
    await type(finder, 'kaart');
    expect(location.href).to.equal(before);
  });

  it('puts choices into the address as a step, and typing without one', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder share></tool-finder>`);
    const pushed: string[] = [];
    const push = history.pushState.bind(history);
    history.pushState = (...all) => {
      pushed.push(String(all[2]));
      push(...all);
    };
    try {
      await tick(finder, 'topic', 'kopp');
      await tick(finder, 'topic', 'kov');
      await type(finder, 'kaart');
      expect(query('topic')).to.equal('kopp kov');
      expect(query('text')).to.equal('kaart');
      expect(pushed).to.have.length(2);
      within(finder, '.chosen-filters > button').click();
      expect(pushed).to.have.length(3);
      expect(query('topic')).to.equal(null);
      expect(query('text')).to.equal(null);
    } finally {
      history.pushState = push;
    }
  });

  it('begins with what the address says, and goes back with it', async () => {
    history.replaceState(null, '', '?tool-finder.topic=kopp+kov&tool-finder.age=9&tool-finder.text=kaart');
    const finder = await place<ToolFinder>(html`<tool-finder share></tool-finder>`);
    expect(chips(finder)).to.have.length(3);
    expect(within<HTMLInputElement>(finder, 'input[type=search]').value).to.equal('kaart');
    await tick(finder, 'step', 'signalen-opmerken');
    expect(chips(finder)).to.have.length(4);
    const back = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    await finder.updateComplete;
    expect(chips(finder)).to.have.length(3);
  });

  it('goes back to what an attribute named, too', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder share topic="kopp"></tool-finder>`);
    await tick(finder, 'topic', 'kov');
    expect(chips(finder)).to.have.length(2);
    const back = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    await finder.updateComplete;
    expect(chips(finder).map(words)).to.deep.equal(['Onderwerp: KOPP ×']);
  });

  it('moves to every tool that a link asks for, and puts the keyboard there', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder></tool-finder>`);
    for (const [id, {title}] of all.filter((_, at) => at % 15 === 0)) {
      finder.show(`wegwijzer/hulpmiddel/${id}`);
      await finder.updateComplete;
      expect(words(root(finder).activeElement!)).to.contain(title);
      const {top} = root(finder).activeElement!.getBoundingClientRect();
      expect(top).to.be.within(-5, 900);
    }
  });

  it('moves to a placement, and takes filters away that would hide it', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder topic="scheiding"></tool-finder>`);
    const [id, tool] = all.find(([, {placements}]) => placements.length > 3)!;
    const placement = tool.placements.at(-1)!;
    finder.show(`wegwijzer/plaatsing/${id}/${placement.id}`);
    await finder.updateComplete;
    expect(chips(finder)).to.have.length(0);
    expect(words(root(finder).activeElement!)).to.contain(steps.value![placement.step]!.title);
    expect(root(finder).activeElement!.closest('.tool')).to.equal(entry(finder, tool.title));
  });

  it('moves to the record that the page’s address asks for', async () => {
    const [id, {title}] = all.at(-1)!;
    history.replaceState(null, '', `?wijkgids=wegwijzer/hulpmiddel/${id}`);
    const finder = await place<ToolFinder>(html`<tool-finder></tool-finder>`);
    await finder.updateComplete;
    expect(words(root(finder).activeElement!)).to.contain(title);
  });

  it('says so when a link asks for a tool that is not there', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder></tool-finder>`);
    finder.show('wegwijzer/hulpmiddel/bestaat-niet');
    await finder.updateComplete;
    expect(words(within(finder, '.results .problem'))).to.contain('staat niet in deze lijst');
    expect(entries(finder)).to.have.length(total());
    expect(consoleLines('error')[0]).to.contain('there is no tool “bestaat-niet”');
  });

  it('takes its heading level; its words stay Dutch on an English page', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder heading-level="4"></tool-finder>`);
    expect(within(finder, '.title').localName).to.equal('h4');
    expect(within(finder, '.guide').lang).to.equal('nl');
  });
});

describe('<tool-finder> in a narrow column', () => {
  beforeEach(narrow);

  it('keeps the facets behind a button that says how many filters are chosen', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder topic="kopp kov"></tool-finder>`);
    const button = within(finder, '.filter-toggle[aria-expanded]');
    expect(words(button)).to.equal('Filters 2 gekozen');
    expect(isVisible(box(finder, 'step', 'risicotaxatie'))).to.equal(false);
    expect(isVisible(within(finder, 'input[type=search]'))).to.equal(true);
    button.focus();
    await sendKeys({press: 'Enter'});
    await finder.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(isVisible(box(finder, 'step', 'risicotaxatie'))).to.equal(true);
  });

  it('leads back from the facets to the list', async () => {
    const finder = await place<ToolFinder>(html`<tool-finder></tool-finder>`);
    within(finder, '.filter-toggle[aria-expanded]').click();
    await finder.updateComplete;
    await tick(finder, 'step', 'risicotaxatie');
    const back = within(finder, '.filters > .filter-toggle');
    expect(words(back)).to.equal(`Toon ${entries(finder).length} hulpmiddelen`);
    back.click();
    await finder.updateComplete;
    expect(isVisible(box(finder, 'step', 'risicotaxatie'))).to.equal(false);
    expect(root(finder).activeElement).to.equal(within(finder, '[role=status]'));
  });
});
