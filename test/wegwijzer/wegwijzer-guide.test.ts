import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Collection} from '../../src/core/collection.js';
import {helpLines, settings} from '../../src/core/shared/content.js';
import type {WijkgidsScope} from '../../src/core/scope/wijkgids-scope.js';
import '../../src/layer/wijkgids-scope.define.js';
import type {AgeConversationTips} from '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.js';
import {
  colleagueTalk,
  guideSteps as steps,
  meldcode,
  phases,
  privacy,
  situations,
  topics,
} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.define.js';
import {WegwijzerGuide} from '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.js';
import {guideWords as words} from '../../src/wegwijzer/wegwijzer-guide/words.js';
import type {FactorOverview} from '../../src/wegwijzer/factor-overview/factor-overview.js';
import type {SignalChecklist} from '../../src/wegwijzer/signal-checklist/signal-checklist.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {
  all,
  focused,
  guideWith,
  inner,
  pageTitle,
  press,
  settled,
  show,
  textOf,
} from './wegwijzer-guide.support.js';
import {setViewport} from '../support/viewport.js';

const textIn = (guide: Element): string => textOf(guide.shadowRoot!);
const plain = () => guideWith(html`<wegwijzer-guide></wegwijzer-guide>`);
const at = (step: string, setting = '') =>
  guideWith(html`<wegwijzer-guide step=${step} setting=${setting}></wegwijzer-guide>`);
const visible = (guide: Element, selector: string) => all(guide, selector).filter(isVisible);
const stepList = () => Object.entries(steps.value!);

const start = location.href;
/** What of the address is ours; the test runner has a part of its own. */
const query = () => location.search.replace(/wtr-session-id=[^&]*&?/, '');
const goBack = () => dispatchEvent(new PopStateEvent('popstate'));
beforeEach(() => setViewport({width: 1280, height: 900}));
afterEach(() => history.replaceState(null, '', start));

/** Chooses where someone works, as a user does. */
async function chooseSetting(guide: WegwijzerGuide, id: string): Promise<void> {
  within<HTMLDetailsElement>(guide, '.setting').open = true;
  within<HTMLInputElement>(guide, `.setting input[value=${id}]`).click();
  await settled(guide);
}

/** Runs first: what is loaded stays loaded for the whole page. */
describe('<wegwijzer-guide> as it comes', () => {
  it('begins with steps and phases only; the rest comes when it is needed', async () => {
    const guide = await plain();
    expect(pageTitle(guide)).to.equal(words.title);
    for (const later of [colleagueTalk, meldcode, privacy, topics])
      expect(later.value, later.kind).to.equal(undefined);
    expect(customElements.get('signal-card')).to.equal(undefined);
    await press(guide, words.consult);
    expect(colleagueTalk.value).to.not.equal(undefined);
    expect(customElements.get('signal-card')).to.equal(undefined);
  });
});

describe('<wegwijzer-guide> at the start', () => {
  it('asks what you are about to do, in five ways', async () => {
    const guide = await plain();
    expect(all(guide, '.entries strong').map(textOf)).to.deep.equal([
      'Ik zag of hoorde iets',
      'Ik wil overleggen',
      'Ik ga in gesprek',
      'Ik wil de situatie in kaart',
      'Ik wil ondersteunen of doorverwijzen',
    ]);
  });

  const entries: [string, string][] = [
    [words.noticed, 'Signalen opmerken'],
    [words.consult, 'Bespreken met collega'],
    [words.talk, 'Gesprek met jeugdige en gezin'],
    [words.map, 'Situatie in kaart brengen'],
    [words.support, 'Ondersteunen en doorverwijzen voor hulp'],
  ];
  for (const [entry, title] of entries) {
    it(`leads from “${entry}” to ${title}, with the keyboard at the title`, async () => {
      const guide = await plain();
      await press(guide, entry);
      expect(pageTitle(guide)).to.equal(title);
      expect(textOf(focused()!)).to.equal(title);
    });
  }

  it('lists the seven steps in order under their three phases, numbered as in the fan', async () => {
    const guide = await plain();
    expect(
      all(guide, '.phases > li').map((phase) => textOf(phase.querySelector('.phase-title')!)),
    ).to.deep.equal(Object.values(phases.value!).map(({title}) => title));
    expect(all(guide, '.phases ol a').map(textOf)).to.deep.equal(
      stepList().map(([, {title}], i) => `${i + 1} ${title}`),
    );
    expect(all(guide, '.fan-number').map(textOf)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
    expect(all(guide, '.sector').map(({classList}) => classList[1])).to.deep.equal(
      stepList().map(([, {phase}]) => phase),
    );
    expect(textIn(guide)).to.contain('geen lijn');
  });

  it('follows a click in the picture of the fan too', async () => {
    const guide = await plain();
    guide.shadowRoot!.querySelectorAll('.sector')[4]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Risicotaxatie');
  });

  it('names who else may need help, with numbers', async () => {
    const guide = await plain();
    const line = within(guide, '.yourself');
    expect(textOf(line)).to.contain('Zoek je hulp voor jezelf?');
    expect([...line.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'tel:08000432',
      'tel:08002000',
      'tel:113',
    ]);
  });

  it('offers tools by situation and by topic, all of them, and filters by what was chosen', async () => {
    const guide = await plain();
    within(guide, '.subjects summary').click();
    await settled(guide);
    const names = visible(guide, '.subjects a').map((link) => textOf(link).replace(/ \(.*\)$/, ''));
    expect(names).to.deep.equal([
      ...Object.values(situations.value!).map(({name}) => name),
      ...Object.values(topics.value!).map(({name}) => name),
    ]);
    await press(guide, 'Scheiding', '.subjects a');
    expect(pageTitle(guide)).to.equal('Hulpmiddelen: Scheiding');
    const finder = inner(guide, 'tool-finder');
    expect(textOf(within(finder, '.chosen-filters'))).to.contain('Onderwerp: Scheiding');
  });
});

describe('<wegwijzer-guide> at a step', () => {
  it('says which of the seven it is, and that there is no fixed order', async () => {
    const guide = await at('bespreken-met-collega');
    expect(textOf(within(guide, '.position'))).to.equal('Herkennen Onderdeel 2 van 7. Geen vaste volgorde.');
  });

  it('leads to each of the other steps in one action', async () => {
    const guide = await at('bespreken-met-collega');
    for (const [, {title}] of stepList()) {
      await press(guide, title, '.ribbon a');
      expect(pageTitle(guide)).to.equal(title);
      expect(textOf(within(guide, '.ribbon [aria-current=page]'))).to.contain(title);
    }
  });

  it('says which step of the Meldcode it serves, and leads there', async () => {
    const guide = await at('risicotaxatie');
    await press(guide, 'Meldcode stap 4: Het geweld wegen', '.page-head a');
    expect(pageTitle(guide)).to.equal(Object.values(meldcode.value!)[0]!.title);
  });

  it('gives the background for your setting, for all, and for the others on request', async () => {
    const guide = await at('signalen-opmerken', 'onderwijs');
    await press(guide, words['part-achtergrond'], '.parts button');
    const {backgrounds, about} = steps.value!['signalen-opmerken']!;
    const shown = () =>
      visible(guide, '[data-id^="wegwijzer/achtergrond"], [data-id^="wegwijzer/leeg"]').map(({dataset}) =>
        dataset.id!.split('/').at(-1),
      );
    expect(textIn(guide)).to.contain(about);
    expect(shown()).to.deep.equal(['signalen-opmerken-onderwijs', 'signalen-opmerken-alle']);
    for (const text of backgrounds.find(({setting}) => setting === 'onderwijs')!.paragraphs)
      expect(textIn(guide)).to.contain(text);

    within(guide, '.others summary').click();
    expect(shown()).to.deep.equal([
      'signalen-opmerken-onderwijs',
      'signalen-opmerken-alle',
      'signalen-opmerken-jgz',
      'signalen-opmerken-wijk-achtergrond',
      'signalen-opmerken-eerstelijn-achtergrond',
    ]);
  });

  it('says where the guide has nothing for your setting yet, and whom to tell', async () => {
    const guide = await at('situatie-in-kaart-brengen', 'wijk');
    await press(guide, words['part-achtergrond'], '.parts button');
    expect(textOf(within(guide, '.for-you'))).to.contain('heeft voor Wijk hier nog geen eigen achtergrond');
    await press(guide, words.contact);
    expect(textOf(within(guide, '[data-id="wegwijzer/over/contact"]'))).to.contain(
      'info@kenniscentrum-kjp.nl',
    );
  });

  it('names whom to talk with in your setting, what to leave out, and the help lines', async () => {
    const guide = await at('bespreken-met-collega', 'jgz');
    const own = textOf(within(guide, '.for-you'));
    for (const name of colleagueTalk.value!.jgz!.people) expect(own).to.contain(name);
    expect(own).to.contain(words.peopleExamples);
    for (const line of colleagueTalk.value!.alle!.leaveOut!) expect(textIn(guide)).to.contain(line);
    expect(textIn(guide)).to.contain(helpLines.slachtofferhulp!.phones[0]!.number);
    expect(textIn(guide)).to.contain('PrivacyApp Jeugd');
  });

  it('keeps the page’s own text out of what it draws, and the heading where the page wants it', async () => {
    const guide = await guideWith(
      html`<wegwijzer-guide step="risicotaxatie" heading-level="3"><p>Light text</p></wegwijzer-guide>`,
    );
    expect(isVisible(guide.querySelector('p')!)).to.equal(false);
    expect(within(guide, '.title').localName).to.equal('h3');
    expect(within(guide, '.page-title').localName).to.equal('h4');
  });

  it('explains a short form where it first stands', async () => {
    const guide = await at('doorverwijzen-en-samenwerken', 'onderwijs');
    expect(textOf(within(guide, '.for-you'))).to.contain(
      'GGD (Gemeentelijke of Gemeenschappelijke Gezondheidsdienst)',
    );
    const meanings = all(guide, '.meaning').map(textOf);
    expect(new Set(meanings).size).to.equal(meanings.length);
  });
});

describe('<wegwijzer-guide> with elements inside', () => {
  it('shows the element of a step in its place, below the headings of the guide', async () => {
    const guide = await at('gesprek-met-jeugdige-en-gezin');
    const tips = inner<AgeConversationTips>(guide, 'age-conversation-tips');
    expect([guide.headingLevel, tips.headingLevel]).to.deep.equal([2, 4]);
    expect(isVisible(within(tips, '.segment-row'))).to.equal(true);
  });

  it('keeps what was chosen inside while the reader is elsewhere', async () => {
    const guide = await at('gesprek-met-jeugdige-en-gezin');
    const tips = inner<AgeConversationTips>(guide, 'age-conversation-tips');
    within(tips, 'input[value="8-9"]').click();
    await settled(guide);
    await press(guide, 'Risicotaxatie', '.ribbon a');
    expect(isVisible(tips)).to.equal(false);
    await press(guide, 'Gesprek met jeugdige', '.ribbon a');
    expect(inner(guide, 'age-conversation-tips')).to.equal(tips);
    expect(within<HTMLInputElement>(tips, 'input[value="8-9"]').checked).to.equal(true);
  });

  it('keeps what was filled in while the reader is elsewhere, and asks before it is lost with the page', async () => {
    const guide = await at('situatie-in-kaart-brengen');
    const factors = inner<FactorOverview>(guide, 'factor-overview');
    factors.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await settled(guide);
    const value = JSON.stringify(factors.value);
    expect(factors.isFilled).to.equal(true);

    await press(guide, 'Zelf ondersteunen', '.ribbon a');
    expect([isVisible(factors), factors.isConnected]).to.deep.equal([false, true]);
    const leaving = new Event('beforeunload', {cancelable: true});
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);

    await press(guide, 'Situatie in kaart', '.ribbon a');
    expect(inner(guide, 'factor-overview')).to.equal(factors);
    expect(JSON.stringify(factors.value)).to.equal(value);
    factors.clear();
  });

  it('keeps what was ticked and written in the list of signals, also while the card of one signal is read', async () => {
    const guide = await at('signalen-opmerken', 'onderwijs');
    await press(guide, words['part-lijst'], '.parts button');
    const list = inner<SignalChecklist>(guide, 'signal-checklist');
    for (const details of list.shadowRoot!.querySelectorAll('details')) details.open = true;
    list.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await settled(guide);
    const value = JSON.stringify(list.value);
    expect(list.isFilled).to.equal(true);
    await press(guide, words['part-signalen'], '.parts button');
    expect(isVisible(inner(guide, 'signal-card'))).to.equal(true);
    await press(guide, words.toStart);
    await press(guide, words.noticed);
    await press(guide, words['part-lijst'], '.parts button');
    expect(inner(guide, 'signal-checklist')).to.equal(list);
    expect(JSON.stringify(list.value)).to.equal(value);
    expect(location.search).to.not.contain('signaal');
    list.clear();
  });

  it('comes back to the part of a step that the reader last chose', async () => {
    const guide = await at('signalen-opmerken');
    await press(guide, words['part-achtergrond'], '.parts button');
    await press(guide, 'Risicotaxatie', '.ribbon a');
    await press(guide, 'Signalen opmerken', '.ribbon a');
    expect(textOf(within(guide, '.parts [aria-current]'))).to.equal(words['part-achtergrond']);
  });

  it('passes on that nothing is kept in the tab', async () => {
    const guide = await guideWith(
      html`<wegwijzer-guide step="situatie-in-kaart-brengen" keep="off"></wegwijzer-guide>`,
    );
    expect(textOf(inner(guide, 'factor-overview').shadowRoot!)).to.not.contain(
      'Bewaar tot dit tabblad sluit',
    );
  });

  it('shows the tools of the step, for the setting that was chosen', async () => {
    const guide = await at('risicotaxatie', 'jgz');
    await press(guide, words['part-hulpmiddelen'], '.parts button');
    const chips = textOf(within(inner(guide, 'tool-finder'), '.chosen-filters'));
    expect(chips).to.contain('Stap: Risicotaxatie');
    expect(chips).to.contain(`Werkplek: ${settings.jgz!.name}`);
    await press(guide, 'Zelf ondersteunen', '.ribbon a');
    await press(guide, words['part-hulpmiddelen'], '.parts button');
    expect(textOf(within(inner(guide, 'tool-finder'), '.chosen-filters'))).to.contain(
      'Stap: Zelf ondersteunen',
    );
  });

  it('lets an element inside lead to a step of the guide', async () => {
    const guide = await at('signalen-opmerken');
    await show(guide, 'wegwijzer/signaal/druk');
    const card = inner(guide, 'signal-card');
    const link = [...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')].find(({href}) =>
      href.includes('wegwijzer/stap/bespreken-met-collega'),
    );
    link!.click();
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Bespreken met collega');
  });

  it('keeps what was noticed about a child out of the address, also where it shares', async () => {
    const guide = await guideWith(html`<wegwijzer-guide step="signalen-opmerken" share></wegwijzer-guide>`);
    const card = inner(guide, 'signal-card');
    for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
    card.shadowRoot!.querySelector<HTMLElement>('[data-record="wegwijzer/signaal/suicidaliteit"]')!.click();
    await settled(guide);
    expect(textOf(within(card, '.title'))).to.contain('Suïcidaliteit');
    expect(location.search).to.not.contain('suicidaliteit');
  });

  it('says that the code of an element did not come, and lives on', async () => {
    const guide = await plain();
    expect(() => inner(guide, 'tool-finder')).to.throw('no <tool-finder> is shown');
    await press(guide, words.tools);
    expect(pageTitle(guide)).to.equal(words.tools);
    expect(isVisible(inner(guide, 'tool-finder'))).to.equal(true);
  });
});

describe('<wegwijzer-guide> and where you work', () => {
  it('shows each setting with examples of who works there', async () => {
    const guide = await plain();
    within<HTMLDetailsElement>(guide, '.setting').open = true;
    const options = textOf(within(guide, '.setting-options'));
    for (const {name, roles} of Object.values(settings)) {
      expect(options).to.contain(name);
      for (const role of roles) expect(options.toLowerCase()).to.contain(role.toLowerCase());
    }
    expect(all(guide, '.setting input:checked')).to.have.length(0);
    expect(textOf(within(guide, '.setting summary'))).to.contain(words.settingNone);
  });

  it('takes the choice once, for texts, help lines and everything inside, and never writes it into the page', async () => {
    const guide = await at('bespreken-met-collega');
    await chooseSetting(guide, 'eerstelijn');
    expect(textOf(within(guide, '.for-you'))).to.contain('Voor jou: Eerstelijnszorg');
    expect(textOf(within(guide, '.call-now'))).to.contain('vertrouwensartsen');
    await press(guide, words['part-hulpmiddelen'], '.parts button');
    expect(textOf(within(inner(guide, 'tool-finder'), '.chosen-filters'))).to.contain('Eerstelijnszorg');
    expect(guide.getAttribute('setting')).to.equal('');
  });

  it('follows a choice that is made inside', async () => {
    const guide = await at('signalen-opmerken');
    await show(guide, 'wegwijzer/signaal/druk');
    const card = inner(guide, 'signal-card');
    card.shadowRoot!.querySelector<HTMLElement>('.next-step summary')!.click();
    await settled(guide);
    const select = within<HTMLSelectElement>(card, '.choose-setting select');
    select.value = 'wijk';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(guide);
    expect(textOf(within(guide, '.setting summary'))).to.contain('Wijk');
  });

  it('shares the choice with the scope around it, and follows that', async () => {
    const scope = await place<WijkgidsScope>(
      html`<wijkgids-scope setting="jgz"
        ><wegwijzer-guide step="bespreken-met-collega"></wegwijzer-guide
      ></wijkgids-scope>`,
    );
    const guide = scope.querySelector<WegwijzerGuide>('wegwijzer-guide')!;
    await settled(guide);
    expect(textOf(within(guide, '.for-you'))).to.contain(settings.jgz!.name);
    await chooseSetting(guide, 'wijk');
    expect(scope.setting).to.equal('wijk');
    expect(textOf(within(guide, '.for-you'))).to.contain('Wijk');
  });

  it('shows what holds for all when someone works everywhere', async () => {
    const guide = await at('bespreken-met-collega');
    await chooseSetting(guide, 'alle');
    expect(guide.shadowRoot!.querySelector('.for-you')).to.equal(null);
    expect(textOf(within(guide, '.setting summary'))).to.contain(settings.alle!.name);
    expect(within<HTMLInputElement>(guide, '.setting input[value=alle]').checked).to.equal(true);
    within(guide, '.others summary').click();
    expect(visible(guide, '.others section')).to.have.length(4);
  });
});

describe('<wegwijzer-guide> when someone is in danger', () => {
  const everywhere = [
    '',
    'wegwijzer/stap/zelf-ondersteunen',
    'wegwijzer/fase/toetsen',
    'wegwijzer/privacy/privacy',
  ];
  it('has the numbers one action away, on every page and before all else for the keyboard', async () => {
    const guide = await guideWith(
      html`<wegwijzer-guide setting="onderwijs"><p slot="contact">School: 010</p></wegwijzer-guide>`,
    );
    for (const fullId of everywhere) {
      if (fullId) await show(guide, fullId);
      const strip = within<HTMLDetailsElement>(guide, '.call-now');
      expect(guide.shadowRoot!.querySelector('a, button, summary, input'), fullId).to.equal(
        strip.firstElementChild,
      );
      within(guide, '.call-now summary').click();
      for (const line of ['112', 'veilig-thuis', '113'])
        expect(textOf(strip)).to.contain(helpLines[line]!.phones[0]!.number);
      expect(isVisible(within(guide, '.call-now .act-now'))).to.equal(true);
      expect(textOf(strip)).to.contain('Overleg eerst');
      expect(textOf(strip)).to.contain(settings.onderwijs!.adviser!);
      expect(isVisible(guide.querySelector('[slot=contact]')!)).to.equal(true);
      strip.open = false;
    }
  });

  it('says which step of the Meldcode this is', async () => {
    const guide = await at('gesprek-met-jeugdige-en-gezin');
    expect(textOf(within(guide, '.call-now'))).to.contain(
      'Meldcode stap 3: In gesprek gaan met kinderen en ouders.',
    );
  });

  it('stays in sight at the foot of the screen while the reader scrolls', async () => {
    await setViewport({width: 360, height: 640});
    const guide = await at('bespreken-met-collega', 'onderwijs');
    for (const top of [200, 900]) {
      scrollTo(0, top);
      const {bottom} = within(guide, '.call-now').getBoundingClientRect();
      expect(bottom).to.be.closeTo(innerHeight, 1);
    }
    scrollTo(0, 0);
  });

  it('closes with Escape, and leaves the keyboard at what opens it', async () => {
    const guide = await plain();
    within(guide, '.call-now summary').focus();
    await sendKeys({press: 'Enter'});
    expect(within<HTMLDetailsElement>(guide, '.call-now').open).to.equal(true);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Escape'});
    expect(within<HTMLDetailsElement>(guide, '.call-now').open).to.equal(false);
    expect(focused()?.localName).to.equal('summary');
  });

  it('never covers what the keyboard is at', async () => {
    await setViewport({width: 360, height: 640});
    const guide = await at('gesprek-met-jeugdige-en-gezin');
    within(guide, '.call-now summary').focus();
    for (let i = 0; i < 40; i++) {
      await sendKeys({press: 'Tab'});
      const target = focused()!;
      if (!guide.matches(':focus-within') || target.closest('.call-now')) continue;
      const strip = within(guide, '.call-now').getBoundingClientRect();
      const {top, bottom} = target.getBoundingClientRect();
      expect(bottom <= strip.top + 1 || top >= strip.bottom, textOf(target)).to.equal(true);
    }
    scrollTo(0, 0);
  });
});

describe('<wegwijzer-guide> beside the steps', () => {
  it('tells who may share what: principles, special data, laws of your setting first, tools', async () => {
    const guide = await guideWith(html`<wegwijzer-guide setting="jgz"></wegwijzer-guide>`);
    await press(guide, words.privacy);
    const [record] = Object.values(privacy.value!);
    const text = textIn(guide);
    for (const {name} of [...record!.principles, ...record!.specialData, ...record!.laws])
      expect(text).to.contain(name);
    for (const line of colleagueTalk.value!.alle!.leaveOut!) expect(text).to.contain(line);
    expect(text.indexOf('Wetten in de JGZ')).to.be.lessThan(text.indexOf('Wetten in het onderwijs'));
    expect(text).to.contain('PrivacyApp Jeugd');
  });

  it('tells of the Meldcode: steps, duty, roles, protocols', async () => {
    const guide = await plain();
    await press(guide, words.meldcode, '.more a');
    const [record] = Object.values(meldcode.value!);
    const text = textIn(guide);
    for (const {title} of record!.meldcodeSteps) expect(text).to.contain(title);
    for (const {name} of [...record!.roles, ...record!.protocols])
      expect(text).to.contain(name.replace(/ in de JGZ$/, ''));
    for (const sector of record!.duty.sectors) expect(text).to.contain(sector);
    await press(guide, 'Kraamzorg', '.page a');
    expect(textOf(focused()!)).to.contain('kraamzorg');
  });

  it('lists the short forms, and goes back to the start', async () => {
    const guide = await plain();
    await press(guide, words.abbreviations);
    expect(all(guide, '.rows dt').map(textOf)).to.include.members(['JGZ', 'KOPP', 'OTS']);
    await press(guide, words.toStart);
    expect(all(guide, '.entries a')).to.have.length(5);
    expect(textOf(focused()!)).to.equal(words.title);
  });

  it('tells what the guide is, with its makers’ address and the buttons of the pdf', async () => {
    const guide = await plain();
    await press(guide, words.about);
    expect(textIn(guide)).to.contain('Voor wie?');
    expect(within<HTMLAnchorElement>(guide, 'a[href^="mailto:"]').href).to.equal(
      'mailto:info@kenniscentrum-kjp.nl?subject=wegwijzer%20kennissynthese',
    );
    within(guide, 'summary', words.buttons).click();
    expect(visible(guide, '[data-id^="wegwijzer/knop/"]')).to.have.length(21);
  });
});

describe('<wegwijzer-guide> and the page’s attributes', () => {
  it('begins at a step or a phase, the step first, and moves when the page sets another', async () => {
    const guide = await guideWith(
      html`<wegwijzer-guide step="risicotaxatie" phase="herkennen"></wegwijzer-guide>`,
    );
    expect(pageTitle(guide)).to.equal('Risicotaxatie');
    guide.step = '';
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Herkennen van signalen');
    await press(guide, 'Bespreken met collega', '.phase-step a');
    guide.phase = 'toetsen';
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Toetsen van vermoedens');
    expect(all(guide, '.phase-step')).to.have.length(3);
  });

  it('never writes the reader’s moves into them', async () => {
    const guide = await guideWith(html`<wegwijzer-guide step="risicotaxatie"></wegwijzer-guide>`);
    await press(guide, 'Zelf ondersteunen', '.ribbon a');
    expect([guide.step, guide.getAttribute('step')]).to.deep.equal(['risicotaxatie', 'risicotaxatie']);
  });

  it('begins at the start with a warning that names the values, once, for one that does not exist', async () => {
    await guideWith(html`<wegwijzer-guide step="risico" phase="toets" setting="school"></wegwijzer-guide>`);
    const guide = await guideWith(
      html`<wegwijzer-guide step="risico" phase="toets" setting="school"></wegwijzer-guide>`,
    );
    expect(all(guide, '.entries a')).to.have.length(5);
    const lines = consoleLines('warn');
    expect(lines).to.have.length(3);
    expect(lines.join('\n')).to.contain('<wegwijzer-guide step="risico">: unknown value.');
    expect(lines.join('\n')).to.contain(
      '<wegwijzer-guide phase="toets">: unknown value. Did you mean "toetsen"?',
    );
    expect(lines.join('\n')).to.contain('Allowed: alle, onderwijs, jgz, wijk, eerstelijn.');
  });
});

describe('<wegwijzer-guide> and the address', () => {
  it('opens at the record that the address asks for', async () => {
    history.replaceState(null, '', '?wijkgids=wegwijzer/meldcode-stap/meldcode/stap-3');
    const guide = await plain();
    await settled(guide);
    expect(textOf(focused()!)).to.contain('In gesprek gaan met kinderen en ouders');
  });

  it('writes where the reader goes into the address, and follows it back', async () => {
    const guide = await plain();
    await press(guide, words.consult);
    expect(query()).to.equal('?wijkgids=wegwijzer/stap/bespreken-met-collega');
    await press(guide, 'Risicotaxatie', '.ribbon a');
    history.replaceState(null, '', '?wijkgids=wegwijzer/stap/bespreken-met-collega');
    goBack();
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Bespreken met collega');
    history.replaceState(null, '', start);
    goBack();
    await settled(guide);
    expect(all(guide, '.entries a')).to.have.length(5);
  });

  it('moves nobody when the reader follows a link within the page itself', async () => {
    const guide = await plain();
    await press(guide, words.abbreviations);
    history.replaceState(null, '', '#elsewhere');
    goBack();
    await settled(guide);
    expect(pageTitle(guide)).to.equal(words.abbreviations);
  });

  it('shares page, part and setting where the page wants that, and opens there again', async () => {
    const guide = await guideWith(html`<wegwijzer-guide share></wegwijzer-guide>`);
    await press(guide, words.noticed);
    await press(guide, words['part-achtergrond'], '.parts button');
    await chooseSetting(guide, 'jgz');
    expect(query()).to.equal(
      '?wijkgids=wegwijzer/stap/signalen-opmerken&wegwijzer-guide.part=achtergrond&wegwijzer-guide.setting=jgz',
    );
    const address = location.href;
    guide.remove();
    history.replaceState(null, '', start);
    await guideWith(html`<wegwijzer-guide></wegwijzer-guide>`);
    history.replaceState(null, '', address);
    const again = await guideWith(html`<wegwijzer-guide share></wegwijzer-guide>`);
    await show(again, 'wegwijzer/stap/signalen-opmerken');
    expect(textOf(within(again, '.parts [aria-current]'))).to.equal(words['part-achtergrond']);
    expect(textOf(within(again, '.for-you'))).to.contain(settings.jgz!.name);
    await press(again, words.tools);
    expect(query()).to.equal('?wegwijzer-guide.setting=jgz&wegwijzer-guide.page=hulpmiddelen');
  });

  it('says that a page does not exist, and shows where one can go', async () => {
    const guide = await plain();
    await show(guide, 'wegwijzer/thema/koffie');
    expect(textIn(guide)).to.contain(words.unknown);
    expect(all(guide, '.entries a')).to.have.length(5);
    expect(consoleLines('error').join()).to.contain('there is no place for “wegwijzer/thema/koffie”');
  });

  it('lets the page answer a link itself', async () => {
    const guide = await plain();
    let asked = '';
    guide.addEventListener('wijkgids-navigate', (event) => {
      asked = event.fullId;
      event.preventDefault();
    });
    await press(guide, words.consult);
    expect(asked).to.equal('wegwijzer/stap/bespreken-met-collega');
    expect(all(guide, '.entries a')).to.have.length(5);
  });
});

describe('<wegwijzer-guide> without its content', () => {
  it('keeps the light text and the numbers, says why, and tries again', async () => {
    let isOffline = true;
    const content = await import('#content/wegwijzer/steps');
    const late = new Collection<object>('wegwijzer/stap', () =>
      isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(content),
    );
    customElements.define(
      'x-guide-offline',
      class extends WegwijzerGuide {
        static override readonly collections = [late as never];
      },
    );
    const guide = await place<WegwijzerGuide>(
      html`<x-guide-offline
        ><p>Light text</p>
        <p slot="contact">School 010</p></x-guide-offline
      >`,
    );
    expect(isVisible(guide.querySelector('p')!)).to.equal(true);
    expect(isVisible(guide.querySelector('[slot=contact]')!)).to.equal(true);
    expect(textIn(guide)).to.contain('kon niet worden geladen');
    expect(consoleLines('error').length).to.be.greaterThan(0);
    isOffline = false;
    within(guide, '.problem button').click();
    await settled(guide);
    expect(all(guide, '.entries a')).to.have.length(5);
  });
});
