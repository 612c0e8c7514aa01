import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/wegwijzer/signal-card/signal-card.define.js';
import '../../src/layer/wijkgids-scope.define.js';
import {helpLines, settings} from '../../src/core/shared/content.js';
import {
  cautionSets,
  colleagueTalk,
  conversation,
  signalCategories,
  signalGroups,
  tools,
  topics,
} from '../../src/wegwijzer/content.js';
import type {Signal} from '../../src/wegwijzer/signals/signal-index.js';
import type {SignalCard} from '../../src/wegwijzer/signal-card/signal-card.js';
import {signalWords as words} from '../../src/wegwijzer/signal-card/words.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const wide = () => setViewport({width: 1280, height: 900});
const narrow = () => setViewport({width: 360, height: 740});

/** What a reader reads, with single spaces. */
const textOf = (element: Element | ShadowRoot): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const textIn = (card: SignalCard): string => textOf(card.shadowRoot!);
const title = (card: SignalCard): string => textOf(within(card, '.title'));
const all = (card: SignalCard, selector: string) => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const linkTo = (card: SignalCard, fullId: string) => all(card, `a[data-record="${fullId}"]`)[0];
const groups = () => Object.entries(signalGroups.value!);
const signals = (): Signal[] => groups().flatMap(([, {signals}]) => signals);
const groupOf = (id: string) =>
  groups().find(([, group]) => group.signals.some((signal) => signal.id === id))!;
const cardOf = (signal: string) => place<SignalCard>(html`<signal-card signal=${signal}></signal-card>`);
const overview = () => place<SignalCard>(html`<signal-card></signal-card>`);

/** Waits for what came later, and for the drawing and focus that follow. */
async function after(card: SignalCard): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await card.updateComplete;
  await waitUntil(() => !textIn(card).includes(words.loading), 'what comes later');
  await new Promise((resolve) => setTimeout(resolve));
}
async function click(card: SignalCard, element: HTMLElement | undefined): Promise<void> {
  element!.click();
  await after(card);
}
async function type(card: SignalCard, typed: string): Promise<void> {
  const field = within<HTMLInputElement>(card, 'input[type=search]');
  field.focus();
  await sendKeys({type: typed});
  await card.updateComplete;
}
async function openTools(card: SignalCard): Promise<void> {
  await click(card, within(card, '.all-tools > summary'));
  await Promise.all([tools.load(), topics.load()]);
  await after(card);
}
const stands = (first: Element, second: Element): boolean =>
  !!(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Runs first: what is loaded stays loaded for the whole page. */
describe('<signal-card> as it comes', () => {
  beforeEach(narrow);

  it('loads no tools and no conversation tips for an ordinary signal', async () => {
    await cardOf('druk');
    expect(tools.value).to.equal(undefined);
    expect(conversation.value).to.equal(undefined);
  });

  it('loads the tools when the reader opens them', async () => {
    const card = await cardOf('druk');
    await openTools(card);
    expect(tools.value).to.not.equal(undefined);
    expect(within(card, '.all-tools').querySelectorAll('li').length).to.be.greaterThan(0);
  });
});

describe('<signal-card> with one signal', () => {
  beforeEach(wide);

  it('shows what you may see or hear', async () => {
    const card = await cardOf('druk');
    const [, group] = groupOf('druk');
    const druk = group.signals.find(({id}) => id === 'druk')!;
    expect(title(card)).to.equal(druk.name);
    expect(textIn(card)).to.contain(druk.text);
    expect(all(card, '.observed li').map(textOf)).to.deep.equal(druk.observations);
  });

  it('says where it stands: all signals, category, group', async () => {
    const card = await cardOf('druk');
    expect(all(card, '.trail li').map(textOf)).to.deep.equal([
      words.all,
      signalCategories.value!['ik-zie']!.name,
      groupOf('druk')[1].title,
    ]);
  });

  it('says what it cannot tell you, in the words of the cautions of signals only', async () => {
    const card = await cardOf('druk');
    const caution = textOf(within(card, '.cautions'));
    for (const {step, cautions} of Object.values(cautionSets.value!))
      for (const {text} of cautions)
        expect(caution.includes(text), text).to.equal(step === 'signalen-opmerken');
  });

  it('names the next step, and on request with whom', async () => {
    const card = await place<SignalCard>(html`<signal-card signal="druk" setting="onderwijs"></signal-card>`);
    expect(textOf(within(card, '.next-step'))).to.contain(words.nextStep);
    expect(card.shadowRoot!.querySelector('.people')).to.equal(null);
    await click(card, within(card, '.next-step summary'));
    expect(all(card, '.people li').map(textOf)).to.deep.equal(colleagueTalk.value!.onderwijs!.people);
    expect(textIn(card)).to.contain(words.peopleExamples);
    for (const line of colleagueTalk.value!.alle!.leaveOut!) expect(textIn(card)).to.contain(line);
  });

  it('lets the reader choose a setting, without writing it into the page', async () => {
    const card = await cardOf('druk');
    await click(card, within(card, '.next-step summary'));
    const select = within<HTMLSelectElement>(card, '.choose-setting select');
    expect(select.selectedOptions[0]!.textContent).to.contain(settings.alle!.name);
    select.value = 'eerstelijn';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await card.updateComplete;
    expect(all(card, '.people li').map(textOf)).to.deep.equal(colleagueTalk.value!.eerstelijn!.people);
    expect(textIn(card)).to.not.contain(words.peopleExamples);
    expect(card.setting).to.equal('');
    card.setting = 'wijk';
    await card.updateComplete;
    expect(all(card, '.people li').map(textOf)).to.deep.equal(colleagueTalk.value!.wijk!.people);
  });

  it('shares the setting of a scope', async () => {
    const scope = await place<HTMLElement>(
      html`<wijkgids-scope setting="jgz"><signal-card signal="onveilig"></signal-card></wijkgids-scope>`,
    );
    const card = scope.querySelector<SignalCard>('signal-card')!;
    await card.loadContent();
    await after(card);
    expect(all(card, '.people li').map(textOf)).to.deep.equal(colleagueTalk.value!.jgz!.people);
    const select = within<HTMLSelectElement>(card, '.choose-setting select');
    select.value = 'wijk';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await after(card);
    expect(scope.getAttribute('setting') ?? (scope as HTMLElement & {setting: string}).setting).to.match(
      /jgz|wijk/,
    );
    expect(all(card, '.people li').map(textOf)).to.deep.equal(colleagueTalk.value!.wijk!.people);
  });

  it('shows the setting of school and JGZ signals, and asks there with whom you talk', async () => {
    for (const [, group] of groups().filter(([, {setting}]) => setting)) {
      const card = await cardOf(group.signals[0]!.id);
      expect(textOf(within(card, 'header'))).to.contain(settings[group.setting!]!.name);
      if (!card.shadowRoot!.querySelector('.people')) await click(card, within(card, '.next-step summary'));
      expect(all(card, '.people li').map(textOf)).to.deep.equal(colleagueTalk.value![group.setting!]!.people);
    }
  });

  it('keeps circumstances apart as background, no signal in itself', async () => {
    const card = await cardOf('woning');
    const woning = signals().find(({id}) => id === 'woning')!;
    const apart = within(card, '.circumstances');
    expect(textOf(apart)).to.contain(words.background);
    for (const line of woning.circumstances!) {
      expect(textOf(apart)).to.contain(line);
      expect(textOf(within(card, '.observed'))).to.not.contain(line);
    }
  });

  it('says of every signal that is only background that it is', async () => {
    for (const {id} of signals().filter(({background}) => background)) {
      expect(textOf(within(await cardOf(id), 'header')), id).to.contain(words.background);
    }
  });

  it('shows what someone may say, where to read on, and the note of this edition', async () => {
    const said = await cardOf('zelfbeeld');
    for (const quote of signals().find(({id}) => id === 'zelfbeeld')!.quotes!)
      expect(textIn(said)).to.contain(quote);
    const school = await cardOf('school');
    for (const id of signals().find((signal) => signal.id === 'school')!.groups!)
      expect(linkTo(school, `wegwijzer/signaalgroep/${id}`)).to.not.equal(undefined);
    const depressive = await cardOf('depressief');
    expect(textIn(depressive)).to.contain(signals().find(({id}) => id === 'depressief')!.note!);
  });

  it('names its source', async () => {
    expect(textOf(within(await cardOf('druk'), '.sources'))).to.contain(
      'Wegwijzer kwetsbare opgroeisituaties',
    );
  });

  it('moves when the page sets the attribute', async () => {
    const card = await cardOf('druk');
    await click(card, linkTo(card, 'wegwijzer/signaalgroep/externaliserend-gedrag'));
    card.signal = 'slaap';
    await card.updateComplete;
    expect(title(card)).to.equal('Slaap');
  });

  it('shows all to choose from when the id is unknown, says so, and warns the developer once with the nearest', async () => {
    const card = await cardOf('onveillig');
    expect(textIn(card)).to.contain(words.notFound);
    expect(within(card, 'input[type=search]')).to.not.equal(null);
    const warnings = consoleLines('warn');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(
      '<signal-card signal="onveillig">: unknown value. Did you mean "onveilig"?',
    );
  });

  it('shows the municipality’s own numbers, with or without help lines', async () => {
    for (const id of ['druk', 'onveilig']) {
      const card = await place<SignalCard>(
        html`<signal-card signal=${id}><p slot="contact">Wijkteam 010</p></signal-card>`,
      );
      expect(isVisible(card.querySelector('p')!)).to.equal(true);
      expect(all(card, 'slot[name=contact]')).to.have.length(1);
    }
  });
});

describe('<signal-card> where someone may be harmed', () => {
  beforeEach(narrow);

  it('puts “overleg eerst” with 112 and Veilig Thuis before what you may see, for every such signal', async () => {
    for (const {id} of signals().filter(({consultFirst}) => consultFirst)) {
      const card = await cardOf(id);
      const strip = within(card, 'aside');
      expect(textOf(strip), id).to.contain('Overleg eerst');
      expect(textOf(strip), id).to.contain(words.meldcode);
      expect(strip.querySelector('a')!.getAttribute('href'), id).to.equal('tel:112');
      expect(textOf(strip), id).to.contain(helpLines['veilig-thuis']!.name);
      expect(stands(strip, within(card, '.observed')), id).to.equal(true);
      expect(stands(within(card, '.next-step'), within(card, '.questions')), id).to.equal(true);
      expect(all(card, '.people').length, id).to.equal(1);
    }
  });

  it('puts 113 first where suicide is spoken of', async () => {
    for (const {id} of signals().filter(({suicidality}) => suicidality)) {
      const card = await cardOf(id);
      const strip = within(card, 'aside');
      expect([...strip.querySelectorAll('a')].map((a) => a.getAttribute('href')).slice(0, 3)).to.deep.equal([
        'tel:113',
        'tel:08000113',
        'tel:112',
      ]);
      expect(stands(strip, within(card, '.observed'))).to.equal(true);
    }
  });

  it('shows every help line of a record, and no strip where a record has none', async () => {
    for (const {id, actNow = []} of signals()) {
      const card = await cardOf(id);
      const strip = card.shadowRoot!.querySelector('aside');
      expect(!!strip, id).to.equal(actNow.length > 0);
      for (const line of actNow)
        expect(textOf(strip!)).to.contain(helpLines[line]!.name.replace(/^\d+ /, ''));
    }
  });

  it('says who advises in the reader’s setting', async () => {
    const card = await place<SignalCard>(
      html`<signal-card signal="letsel" setting="eerstelijn"></signal-card>`,
    );
    expect(textOf(within(card, 'aside'))).to.contain(settings.eerstelijn!.adviser!);
  });

  it('asks for open questions only, with the warning on suggestive ones right there', async () => {
    const card = await cardOf('conflicten');
    await conversation.load();
    await after(card);
    const part = within(card, '.questions');
    const kinds = Object.values(conversation.value!).flatMap(({questionKinds = []}) => questionKinds);
    for (const kind of kinds) {
      const isShown = ['open-vragen', 'suggestieve-vragen'].includes(kind.id);
      for (const {text} of kind.examples) expect(textOf(part).includes(text), text).to.equal(isShown);
    }
    const warning = textOf(within(card, '.warning'));
    const suggestive = kinds.find(({id}) => id === 'suggestieve-vragen')!;
    expect(warning).to.contain(suggestive.advice);
    for (const {text} of suggestive.examples) expect(warning).to.contain(text);
  });

  it('has no conversation tips on an ordinary card', async () => {
    expect((await cardOf('druk')).shadowRoot!.querySelector('.questions')).to.equal(null);
  });

  it('shows the Vlaggensysteem beside sexual behaviour without being asked', async () => {
    const flags = tools.value!['vlaggensysteem-normatieve-lijst']!;
    for (const {id} of signals().filter((signal) =>
      signal.tools?.includes('vlaggensysteem-normatieve-lijst'),
    )) {
      const card = await cardOf(id);
      await after(card);
      const link = all(card, '.main a').find((a) => textOf(a) === flags.title)!;
      expect(link.getAttribute('href'), id).to.equal(flags.url);
    }
    const group = await place<SignalCard>(html`<signal-card group="sociaal-contact"></signal-card>`);
    await after(group);
    expect(textOf(within(group, '.main'))).to.contain(flags.title);
  });
});

describe('<signal-card> with tools', () => {
  beforeEach(wide);

  it('shows those that fit the topics of the signal, with publisher, setting and age of the link', async () => {
    const card = await cardOf('criminaliteit');
    await openTools(card);
    const text = textOf(within(card, '.all-tools'));
    expect(text).to.contain(tools.value!['infographic-ouder-in-detentie']!.title);
    expect(text).to.contain(tools.value!['infographic-ouder-in-detentie']!.publisher!);
    expect(text).to.contain('Link uit 2025, niet gecontroleerd');
    expect(text).to.not.contain(tools.value!['infographic-armoede']!.title);
  });

  it('keeps those for other settings one tap away when the setting is known', async () => {
    const card = await place<SignalCard>(html`<signal-card signal="armoede" setting="jgz"></signal-card>`);
    await openTools(card);
    const others = within(card, '.all-tools details');
    expect(textOf(others)).to.contain(tools.value!['omgaan-met-armoede-op-scholen']!.title);
    expect(isVisible(others.querySelector('li')!)).to.equal(false);
    await click(card, others.querySelector('summary')!);
    expect(isVisible(others.querySelector('li')!)).to.equal(true);
  });

  it('says so when the guide names none for this signal, and shows the general ones', async () => {
    const card = await cardOf('druk');
    await openTools(card);
    expect(textIn(card)).to.contain(words.toolsNone);
    expect(textIn(card)).to.contain(words.toolsGeneral);
    expect(textIn(card)).to.not.contain(tools.value!['vlaggensysteem-normatieve-lijst']!.title);
  });
});

describe('<signal-card> with a group', () => {
  beforeEach(wide);

  it('shows every signal of the group with what you may see', async () => {
    for (const [id, {title: name, signals}] of groups()) {
      const card = await place<SignalCard>(html`<signal-card group=${id}></signal-card>`);
      expect(title(card)).to.equal(name);
      for (const signal of signals) {
        expect(linkTo(card, `wegwijzer/signaal/${signal.id}`)).to.not.equal(undefined);
        for (const line of signal.observations ?? []) expect(textIn(card)).to.contain(line);
      }
    }
  });

  it('marks which of its signals ask to consult first, below one strip', async () => {
    const card = await place<SignalCard>(html`<signal-card group="leefstijl"></signal-card>`);
    expect(textOf(within(card, 'aside'))).to.contain(words.consultFirstSome);
    expect(textOf(within(card, '.member', 'Eten'))).to.contain(words.consult);
    expect(textOf(within(card, '.member', 'Slaap'))).to.not.contain(words.consult);
  });

  it('puts 113 first in the group that holds suicidality', async () => {
    const card = await place<SignalCard>(html`<signal-card group="mentaal-welbevinden"></signal-card>`);
    expect(within(card, 'aside').querySelector('a')!.getAttribute('href')).to.equal('tel:113');
  });

  it('keeps apart what you see and what you hear', async () => {
    const card = await place<SignalCard>(html`<signal-card group="sociaal-contact"></signal-card>`);
    const {'ik-zie': seen, 'ik-hoor': heard} = signalCategories.value!;
    expect(all(card, '.main > .part-title').map(textOf)).to.deep.equal([seen!.name, heard!.name]);
  });
});

describe('<signal-card> to choose from', () => {
  beforeEach(narrow);

  it('leads to every signal by category or setting, group and name', async () => {
    const card = await overview();
    for (const {id, name} of signals()) {
      const link = linkTo(card, `wegwijzer/signaal/${id}`)!;
      const section = link.closest('details')!;
      if (!section.open) await click(card, section.querySelector('summary')!);
      expect(isVisible(link), id).to.equal(true);
      await click(card, link);
      expect(title(card)).to.equal(name);
      await click(card, within(card, '[data-go=overview]'));
      const back = linkTo(card, `wegwijzer/signaal/${id}`)!;
      expect(card.shadowRoot!.activeElement, id).to.equal(back);
    }
  }).timeout(60000);

  it('leads to every group and every category', async () => {
    const card = await overview();
    for (const [id, {title: name}] of groups()) {
      card.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      await click(card, linkTo(card, `wegwijzer/signaalgroep/${id}`));
      expect(title(card)).to.equal(name);
      await click(card, within(card, '[data-go=overview]'));
    }
    for (const [id, {name}] of Object.entries(signalCategories.value!)) {
      const one = signals().find(({category}) => category === id)!;
      const single = await cardOf(one.id);
      await click(single, linkTo(single, `wegwijzer/signaalcategorie/${id}`));
      expect(title(single)).to.equal(name);
    }
  }).timeout(30000);

  it('shows one category with its groups and signals', async () => {
    const card = await place<SignalCard>(html`<signal-card category="ik-hoor"></signal-card>`);
    expect(title(card)).to.equal(signalCategories.value!['ik-hoor']!.name);
    const expected = signals().filter(({category}) => category === 'ik-hoor');
    expect(all(card, '.choice > a').map(textOf)).to.have.members(expected.map(({name}) => name));
    expect(all(card, '.choice').every(isVisible)).to.equal(true);
  });

  it('finds a signal by what stands in it, says why, and how many there are', async () => {
    const card = await overview();
    await type(card, 'MOE slaperig');
    expect(
      all(card, '.choice')
        .filter(isVisible)
        .map((choice) => textOf(choice.querySelector('a')!)),
    ).to.deep.equal(['Slaap']);
    expect(textOf(within(card, '.reason'))).to.contain('moe of slaperig');
    expect(textOf(within(card, '[role=status]'))).to.equal(
      `1 van ${signals().length} signalen met ‘MOE slaperig’.`,
    );
  });

  it('finds words without their accents', async () => {
    const card = await overview();
    await type(card, 'suicida');
    expect(linkTo(card, 'wegwijzer/signaal/suicidaliteit')).to.not.equal(undefined);
  });

  it('hides nothing when nothing fits, and says so', async () => {
    const card = await overview();
    await type(card, 'ruimteschip');
    expect(all(card, '.choice')).to.have.length(signals().length);
    expect(all(card, '.choice').every(isVisible)).to.equal(true);
    expect(textOf(within(card, '[role=status]'))).to.contain(words.foundNone);
  });

  it('keeps what was typed when the reader comes back, and shows all again in one tap', async () => {
    const card = await overview();
    await type(card, 'moe');
    await click(card, linkTo(card, 'wegwijzer/signaal/slaap'));
    await click(card, within(card, '[data-go=overview]'));
    expect(within<HTMLInputElement>(card, 'input[type=search]').value).to.equal('moe');
    await click(card, within(card, '.found button'));
    expect(within<HTMLInputElement>(card, 'input[type=search]').value).to.equal('');
    expect(all(card, '.choice')).to.have.length(signals().length);
  });

  it('puts the signals of the reader’s setting first, and leaves none out', async () => {
    const card = await place<SignalCard>(html`<signal-card setting="jgz"></signal-card>`);
    expect(textOf(all(card, '.section summary')[0]!)).to.contain(settings.jgz!.name);
    expect(all(card, '.choice')).to.have.length(signals().length);
  });

  it('has the help lines one tap away', async () => {
    const card = await overview();
    await click(card, within(card, '.call-now > summary'));
    const strip = within(card, 'aside');
    expect(isVisible(strip)).to.equal(true);
    for (const line of ['112', '08002000', '113'])
      expect(strip.querySelector(`a[href="tel:${line}"]`), line).to.not.equal(null);
  });

  it('works with the keyboard alone: type, go to the signal, and back to where you were', async () => {
    const card = await overview();
    const focused = () => card.shadowRoot!.activeElement as HTMLElement;
    within(card, 'input[type=search]').focus();
    await sendKeys({type: 'gaapt'});
    for (let i = 0; i < 12 && focused().dataset.record !== 'wegwijzer/signaal/slaap'; i++)
      await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await after(card);
    expect(textOf(focused())).to.equal('Slaap');
    await sendKeys({down: 'Shift'});
    for (let i = 0; i < 6 && focused().dataset.go !== 'overview'; i++) await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    await after(card);
    expect(focused().dataset.record).to.equal('wegwijzer/signaal/slaap');
  });
});

describe('<signal-card> and links', () => {
  beforeEach(wide);

  it('moves itself, not another card on the page, and keeps the address clean', async () => {
    const holder = await place<HTMLElement>(
      html`<div><signal-card signal="druk"></signal-card><signal-card signal="slaap"></signal-card></div>`,
    );
    const [one, two] = [...holder.querySelectorAll<SignalCard>('signal-card')];
    for (const card of [one!, two!]) await card.loadContent();
    await after(two!);
    const before = location.href;
    await click(two!, linkTo(two!, 'wegwijzer/signaalgroep/leefstijl'));
    expect(title(one!)).to.equal('Druk');
    expect(title(two!)).to.equal('Leefstijl');
    expect(two!.signal).to.equal('slaap');
    expect(location.href).to.equal(before);
    expect(textOf(two!.shadowRoot!.activeElement!)).to.equal('Leefstijl');
    await click(two!, within(two!, '[data-go=home]'));
    expect(title(two!)).to.equal('Slaap');
  });

  it('lets the page answer a link itself', async () => {
    const card = await cardOf('druk');
    let asked = '';
    card.addEventListener('wijkgids-navigate', (event) => {
      asked = event.fullId;
      event.preventDefault();
    });
    await click(card, linkTo(card, 'wegwijzer/signaalgroep/externaliserend-gedrag'));
    expect(asked).to.equal('wegwijzer/signaalgroep/externaliserend-gedrag');
    expect(title(card)).to.equal('Druk');
  });

  it('arrives at the record of a link from elsewhere, with the keyboard at its title', async () => {
    const card = await overview();
    card.show('wegwijzer/signaal/onveilig');
    await after(card);
    expect(title(card)).to.equal('Onveilig');
    expect(textOf(card.shadowRoot!.activeElement!)).to.equal('Onveilig');
  });

  it('stays where it is when the record of a link does not exist', async () => {
    const card = await cardOf('druk');
    card.show('wegwijzer/signaal/bestaat-niet');
    await after(card);
    expect(title(card)).to.equal('Druk');
  });

  it('puts the record into the address when the page asks for that', async () => {
    const before = location.href;
    const card = await place<SignalCard>(html`<signal-card signal="druk" share></signal-card>`);
    await click(card, linkTo(card, 'wegwijzer/signaalgroep/externaliserend-gedrag'));
    expect(new URL(location.href).searchParams.get('wijkgids')).to.equal(
      'wegwijzer/signaalgroep/externaliserend-gedrag',
    );
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    await after(card);
    expect(location.href).to.equal(before);
    expect(title(card)).to.equal('Druk');
  });

  it('leads to the step of talking with a colleague where the scope knows its page', async () => {
    const scope = await place<HTMLElement>(
      html`<wijkgids-scope href-template="/gids?wijkgids={id}"
        ><signal-card signal="druk"></signal-card
      ></wijkgids-scope>`,
    );
    const card = scope.querySelector<SignalCard>('signal-card')!;
    await card.loadContent();
    await after(card);
    expect(within(card, '.next-step a').getAttribute('href')).to.equal(
      '/gids?wijkgids=wegwijzer/stap/bespreken-met-collega',
    );
    expect((await cardOf('druk')).shadowRoot!.querySelector('.next-step a')).to.equal(null);
  });
});
