import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/layer/wijkgids-scope.define.js';
import {settings} from '../../src/core/shared/content.js';
import {factorCautions, factorGroups, steps, tools} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/factor-overview/factor-overview.define.js';
import {FactorOverview} from '../../src/wegwijzer/factor-overview/factor-overview.js';
import {Collection} from '../../src/core/collection.js';
import type {FactorGroup} from '../../src/wegwijzer/schema.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, settled, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const PARENTIFICATION = 'risicofactoren-jeugdige/parentificatie';
const CONFIDENCE = 'beschermende-factoren-jeugdige/zelfvertrouwen';

const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const root = (element: Element) => element.shadowRoot!;
const filling = () => place<FactorOverview>(html`<factor-overview id="f"></factor-overview>`);
const reading = () => place<FactorOverview>(html`<factor-overview mode="read"></factor-overview>`);
const summary = (element: Element) => words(within(element, '.summary'));
const factor = (element: Element, name: string, list = 0) =>
  [...root(element).querySelectorAll<HTMLElement>('.factor')].filter(
    (one) => words(one.querySelector('.factor-name')!) === name,
  )[list]!;
async function tickOff(element: FactorOverview, name: string): Promise<HTMLElement> {
  factor(element, name).querySelector('input')!.click();
  await element.updateComplete;
  return factor(element, name);
}
async function write(element: FactorOverview, field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}
async function show(element: FactorOverview, part: string): Promise<void> {
  within(element, '.segment', part).querySelector('input')!.click();
  await element.updateComplete;
}
const titles = (element: Element) =>
  [...root(element).querySelectorAll('.list .part-title')].map((title) => words(title));
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!holds()) throw new Error('it did not come about');
}

let groups: [string, FactorGroup][];
before(async () => {
  await Promise.all([factorGroups.load(), factorCautions.load()]);
  groups = Object.entries(factorGroups.value!);
});
beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('<factor-overview> to read', () => {
  it('shows every factor with all that the guide says of it, and nothing to fill in', async () => {
    const element = await reading();
    for (const [, {title, factors}] of groups) {
      const list = within(element, '.list', title);
      const shown = [...list.querySelectorAll('.factor')].map(words);
      expect(shown).to.have.length(factors.length);
      factors.forEach(({name, text, examples = [], note}, at) => {
        for (const part of [name, text, ...examples, note]) if (part) expect(shown[at]).to.contain(part);
      });
    }
    expect(root(element).querySelector('input[type=checkbox], textarea, .work-bar')).to.equal(null);
  });

  it('says what to keep in mind before the lists', async () => {
    const element = await reading();
    const cautions = within(element, '.cautions');
    for (const {text, example} of factorCautions.value!.factoren!.cautions) {
      expect(words(cautions)).to.contain(text);
      expect(words(cautions)).to.contain(example);
    }
    expect(
      cautions.compareDocumentPosition(within(element, '.lists')) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.not.equal(0);
  });

  it('tells risk from protective by words and by form, with the same colour for both', async () => {
    const element = await reading();
    const [risk, protective] = ['.risk', '.protective'].map((kind) =>
      root(element).querySelector(`.list${kind}`)!,
    );
    expect(words(risk!.querySelector('.list-title')!)).to.contain('in de weg staan');
    expect(words(protective!.querySelector('.list-title')!)).to.contain('vooruithelpen');
    const path = (list: Element) => list.querySelector('path')!.getAttribute('d');
    expect(path(risk!)).to.not.equal(path(protective!));
    const colours = (list: Element) =>
      [list, ...list.querySelectorAll('*')].flatMap((one) => {
        const {color, backgroundColor, borderTopColor, stroke} = getComputedStyle(one);
        return [color, backgroundColor, borderTopColor, stroke];
      });
    expect([...new Set(colours(protective!))].sort()).to.deep.equal([...new Set(colours(risk!))].sort());
  });

  it('marks a circumstance as background, and says that this is our choice', async () => {
    const element = await reading();
    expect(words(factor(element, 'Eenoudergezin'))).to.contain('Achtergrond, zegt op zichzelf niets');
    expect(words(factor(element, 'Eenoudergezin'))).to.contain('een keuze van deze uitgave');
    expect(words(factor(element, 'Opvoedstress'))).to.not.contain('Achtergrond');
  });

  it('has the help lines one tap away, with the page’s own numbers', async () => {
    const element = await place<FactorOverview>(
      html`<factor-overview mode="read" setting="jgz"><p slot="contact">Wijkteam 010</p></factor-overview>`,
    );
    const fold = within<HTMLDetailsElement>(element, '.call-now');
    expect(fold.open).to.equal(false);
    fold.querySelector('summary')!.click();
    expect(words(fold)).to.contain('0800 2000');
    expect(words(fold)).to.contain('Overleg eerst');
    expect(words(fold)).to.contain(settings.jgz!.adviser);
    expect(element.querySelector('p')!.assignedSlot!.closest('aside')).to.not.equal(null);
  });
});

describe('<factor-overview> to fill in', () => {
  it('offers each factor as a tick with its meaning as description', async () => {
    const element = await filling();
    const boxes = [...root(element).querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const all = groups.flatMap(([, {factors}]) => factors);
    expect(boxes.map((box) => words(box.closest('label')!))).to.have.members(all.map(({name}) => name));
    const described = root(element).getElementById(boxes[0]!.getAttribute('aria-describedby')!);
    expect(words(described!)).to.contain('De jeugdige neemt de rol van de ouders over');
  });

  it('sums up in words what is ticked, with what to keep in mind, and without a number', async () => {
    const element = await filling();
    expect(summary(element)).to.contain('Vink aan wat je ziet of hoort.');
    await tickOff(element, 'Parentificatie');
    await tickOff(element, 'Opvoedstress');
    expect(summary(element)).to.contain('Dit kan de ontwikkeling in de weg staan: parentificatie.');
    expect(summary(element)).to.contain('Beschermende factoren staan er niet bij.');
    await tickOff(element, 'Zelfvertrouwen');
    expect(summary(element)).to.contain('Dit kan de ontwikkeling vooruithelpen: zelfvertrouwen.');
    expect(summary(element)).to.not.contain('staan er niet bij');
    for (const {text} of factorCautions.value!.factoren!.cautions) expect(summary(element)).to.contain(text);
    const shown = [...root(element).querySelectorAll('.guide > :not(.sources, .call-now)')]
      .map(words)
      .join(' ');
    expect(shown).to.not.match(/\d/);
  });

  it('tells the page of every change, and holds it as plain JSON', async () => {
    const element = await filling();
    let told = 0;
    element.addEventListener('value-change', () => told++);
    const item = await tickOff(element, 'Parentificatie');
    await write(element, item.querySelector('textarea')!, 'Brengt zusje naar school');
    expect(told).to.equal(2);
    expect(element.value).to.deep.equal({
      chosen: [PARENTIFICATION],
      notes: {[PARENTIFICATION]: 'Brengt zusje naar school'},
      own: {risk: '', protective: ''},
    });
  });

  it('asks for a note only at what is ticked, and keeps it when the tick slips', async () => {
    const element = await filling();
    expect(root(element).querySelector('.factor textarea')).to.equal(null);
    const item = await tickOff(element, 'Parentificatie');
    await write(element, item.querySelector('textarea')!, 'Brengt zusje naar school');
    expect(words(item.querySelector('summary')!)).to.equal('Notitie bij Parentificatie •');
    await tickOff(element, 'Parentificatie');
    expect(item.querySelector('textarea')).to.equal(null);
    await tickOff(element, 'Parentificatie');
    expect(item.querySelector('textarea')!.value).to.equal('Brengt zusje naar school');
  });

  it('takes what the lists do not name in own words, one field for each kind', async () => {
    const element = await filling();
    const [risk, protective] = root(element).querySelectorAll<HTMLTextAreaElement>('.own textarea');
    await write(element, risk!, 'Kleine woning');
    await write(element, protective!, 'Oma past op');
    expect(element.value.own).to.deep.equal({risk: 'Kleine woning', protective: 'Oma past op'});
    expect(summary(element)).to.contain('Wat helpt nog meer? Oma past op');
  });

  it('keeps ticks of a part that is out of sight', async () => {
    const element = await filling();
    await tickOff(element, 'Parentificatie');
    await show(element, 'Ouders of gezin');
    expect(factor(element, 'Parentificatie')).to.equal(undefined);
    expect(summary(element)).to.contain('parentificatie');
    await show(element, 'Alles');
    expect(factor(element, 'Parentificatie').querySelector('input')!.checked).to.equal(true);
  });

  it('shows what the page sets, and warns of a factor that does not exist', async () => {
    const element = await filling();
    element.value = {chosen: [CONFIDENCE, 'geen/factor']};
    await element.updateComplete;
    expect(factor(element, 'Zelfvertrouwen').querySelector('input')!.checked).to.equal(true);
    expect(consoleLines('warn')[0]).to.contain('value names the factor "geen/factor"');
  });

  it('clears everything, and can undo that', async () => {
    const element = await filling();
    await tickOff(element, 'Parentificatie');
    within(element, 'button', 'Wis alles').click();
    await element.updateComplete;
    expect(element.isFilled).to.equal(false);
    within(element, 'button', 'Maak ongedaan').click();
    await element.updateComplete;
    expect(element.value.chosen).to.deep.equal([PARENTIFICATION]);
  });

  it('keeps what is filled in until the tab closes, when asked', async () => {
    const element = await filling();
    await tickOff(element, 'Parentificatie');
    within(element, 'button', 'Bewaar tot dit tabblad sluit').click();
    element.remove();
    const again = await filling();
    expect(again.value.chosen).to.deep.equal([PARENTIFICATION]);
  });

  it('blanks everything when someone walks in', async () => {
    const element = await filling();
    await tickOff(element, 'Parentificatie');
    within(element, 'button', 'Verberg').click();
    await element.updateComplete;
    expect(words(root(element).querySelector('[data-show]')!.parentElement!)).to.equal('Toon weer');
    expect(root(element).textContent).to.not.contain('Parentificatie');
  });

  it('warns of what looks like personal data before a copy, and copies words with the cautions', async () => {
    const copied: Record<string, string> = {};
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([item]: [ClipboardItem]) => {
          for (const type of item.types) copied[type] = await (await item.getType(type)).text();
        },
      },
    });
    try {
      const element = await filling();
      const item = await tickOff(element, 'Parentificatie');
      await write(element, item.querySelector('textarea')!, 'Moeder belt 06 12345678');
      within(element, 'button', 'Kopieer voor dossier').click();
      const dialog = within<HTMLDialogElement>(element, 'dialog');
      await until(() => dialog.open);
      expect(words(dialog)).to.contain('een telefoonnummer');
      within(element, 'dialog button', 'Kopieer').click();
      await until(() => words(within(element, '.work-status')).startsWith('Gekopieerd'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied['text/plain']).to.contain('Dit kan de ontwikkeling in de weg staan: parentificatie.');
    expect(copied['text/plain']).to.contain('niet automatisch ook echt belemmerd');
    expect(copied['text/html']).to.match(/<h1[^>]*>Risico- en beschermende factoren/);
  });

  for (const [name, text, message] of [
    ['a damaged file', '{"format": "wijkg', /beschadigd/],
    ['a file of another element', '{"format":"wijkgids/zrm-matrix","version":1,"value":{}}', /zrm-matrix/],
  ] as const) {
    it(`refuses ${name} with a clear message, and loses nothing`, async () => {
      const element = await filling();
      await tickOff(element, 'Parentificatie');
      const input = within<HTMLInputElement>(element, 'input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'factoren.json', {type: 'application/json'}));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await until(() => message.test(words(within(element, '.work-status'))));
      expect(element.value.chosen).to.deep.equal([PARENTIFICATION]);
    });
  }

  it('works with the keyboard alone, from the first tick to the summary', async () => {
    await setViewport({width: 600, height: 800});
    const element = await filling();
    within(element, '.to-summary').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([
      'Risicofactoren bij de jeugdige',
      'Beschermende factoren bij de jeugdige',
    ]);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await element.updateComplete;
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Brengt zusje weg'});
    expect(element.value.notes).to.deep.equal({[PARENTIFICATION]: 'Brengt zusje weg'});
    within(element, '.to-summary').focus();
    await sendKeys({press: 'Enter'});
    expect(words(root(element).activeElement!)).to.equal('Samenvatting');
  });

  it('keeps the way to the summary for where the summary is out of sight', async () => {
    const element = await filling();
    expect(isVisible(within(element, '.to-summary'))).to.equal(false);
    await setViewport({width: 600, height: 800});
    expect(isVisible(within(element, '.to-summary'))).to.equal(true);
  });
});

describe('what comes after mapping a situation', () => {
  const opened = async (setting: string) => {
    const element = await place<FactorOverview>(
      html`<factor-overview mode="read" setting=${setting}></factor-overview>`,
    );
    within(element, '.more > summary').click();
    await Promise.all([steps.load(), tools.load()]);
    await until(() => root(element).querySelector('.further') !== null);
    return element;
  };

  it('shows every tool of this step, those of the reader’s own setting first', async () => {
    const element = await opened('onderwijs');
    const all = Object.values(tools.value!).filter(({placements}) =>
      placements.some(({step}) => step === 'situatie-in-kaart-brengen'),
    );
    const shown = [...root(element).querySelectorAll('.tools > li')].map((one) =>
      words(one.querySelector('a')!),
    );
    expect(shown).to.have.members(all.map(({title}) => title));
    expect(shown[0]).to.contain('Handreiking signaleren');
    expect(words(within(element, '.further'))).to.contain('niet gecontroleerd');
  });

  it('says what the guide says to this setting, about this step and the next', async () => {
    const text = words(within(await opened('onderwijs'), '.further'));
    expect(text).to.contain('Gebruik bijvoorbeeld wat verschillende docenten zien');
    expect(text).to.contain('Volgende stap: risicotaxatie');
    expect(text).to.contain('met een intern begeleider');
  });

  it('says so where the guide has no tools yet for a setting', async () => {
    const element = await opened('wijk');
    expect(words(within(element, '.further'))).to.contain('nog geen hulpmiddelen speciaal voor Wijk');
    const select = within<HTMLSelectElement>(element, 'select');
    select.value = 'jgz';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(words(within(element, '.further'))).to.not.contain('nog geen hulpmiddelen');
  });
});

describe('<factor-overview> on a page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('shows the part, or the list, that the page asks for', async () => {
    const element = await place<FactorOverview>(html`<factor-overview topic="ouders"></factor-overview>`);
    expect(titles(element)).to.deep.equal([
      'Risicofactoren bij de ouders of het gezin',
      'Beschermende factoren bij de ouders of het gezin',
    ]);
    element.topic = 'overkoepelende-risicofactoren';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Overkoepelende risicofactoren']);
    await show(element, 'Jeugdige');
    expect(element.getAttribute('topic')).to.equal('ouders');
  });

  it('warns once of each value that does not exist, names those that do, and shows everything', async () => {
    const element = await place<FactorOverview>(
      html`<factor-overview mode="lees" topic="jeugd" setting="onderwijz"></factor-overview>`,
    );
    expect(titles(element)).to.have.length(groups.length);
    const lines = consoleLines('warn');
    expect(lines.find((line) => line.includes('mode="lees"'))).to.contain('Allowed: fill, read.');
    expect(lines.find((line) => line.includes('topic="jeugd"'))).to.contain('Did you mean "jeugdige"?');
    expect(lines.find((line) => line.includes('setting="onderwijz"'))).to.contain('"onderwijs"');
    expect(lines).to.have.length(3);
  });

  it('puts the part into the address with share only, and never what is ticked', async () => {
    const element = await place<FactorOverview>(html`<factor-overview share></factor-overview>`);
    await show(element, 'Ouders of gezin');
    await tickOff(element, 'Opvoedstress');
    expect(new URL(location.href).searchParams.toString()).to.contain('factor-overview.topic=ouders');
    expect(location.href).to.not.contain('opvoedstress');
    const back = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    await element.updateComplete;
    expect(titles(element)).to.have.length(groups.length);
    expect(element.value.chosen).to.have.length(1);
  });

  it('moves to every factor and list that a link asks for, and puts the keyboard there', async () => {
    const element = await place<FactorOverview>(html`<factor-overview topic="jeugdige"></factor-overview>`);
    for (const [id, {title, factors}] of groups) {
      element.show(`wegwijzer/factorgroep/${id}`);
      await element.updateComplete;
      await element.updateComplete;
      expect(words(root(element).activeElement!)).to.contain(title);
      const last = factors.at(-1)!;
      element.show(`wegwijzer/factor/${id}/${last.id}`);
      await element.updateComplete;
      await element.updateComplete;
      expect(words(root(element).activeElement!)).to.contain(last.name);
    }
  });

  it('takes the setting of its scope', async () => {
    const scope = await place<HTMLElement>(
      html`<wijkgids-scope setting="jgz"><factor-overview mode="read"></factor-overview></wijkgids-scope>`,
    );
    const element = scope.querySelector('factor-overview')!;
    await settled(element);
    expect(words(within(element, '.call-now'))).to.contain(settings.jgz!.adviser);
  });

  it('keeps the light text, with a message, when the content does not come', async () => {
    class Failing extends FactorOverview {
      static override readonly collections = [
        new Collection<FactorGroup>('wegwijzer/proef', () => Promise.reject(new Error('weg'))),
      ] as never;
    }
    customElements.define('factor-overview-failing', Failing);
    const element = await place<Failing>(
      html`<factor-overview-failing><p>Lichte tekst</p></factor-overview-failing>`,
    );
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    expect(words(within(element, '[role=status]'))).to.contain('kon niet worden geladen');
    expect(consoleLines('error').length).to.be.at.least(1);
    await expect(element).to.be.accessible();
  });

  it('takes its heading level', async () => {
    const element = await place<FactorOverview>(html`<factor-overview heading-level="5"></factor-overview>`);
    expect(within(element, '.title').localName).to.equal('h5');
    expect(
      [...root(element).querySelectorAll('.part-title, .small-title')].map((one) => one.localName),
    ).to.satisfy((names: string[]) => names.every((name) => name === 'h6'));
  });
});
