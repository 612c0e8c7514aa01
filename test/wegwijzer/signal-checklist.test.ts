import {expect, waitUntil} from '@open-wc/testing';
import {Collection} from '../../src/core/collection.js';
import '../../src/layer/wijkgids-scope.define.js';
import {helpLines, settings} from '../../src/core/shared/content.js';
import {colleagueTalk, signalCategories, signalGroups} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/signal-checklist/signal-checklist.define.js';
import {SignalChecklist} from '../../src/wegwijzer/signal-checklist/signal-checklist.js';
import type {ChecklistValue} from '../../src/wegwijzer/signal-checklist/value.js';
import {checklistWords as words} from '../../src/wegwijzer/signal-checklist/words.js';
import type {Signal} from '../../src/wegwijzer/signals/signal-index.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const narrow = () => setViewport({width: 360, height: 740});

const textOf = (element: Element | ShadowRoot): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const all = (list: SignalChecklist, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const checklist = (setting = '') =>
  place<SignalChecklist>(
    html`<signal-checklist setting=${setting}
      ><p>Licht</p>
      <p slot="contact">Wijkteam 010</p></signal-checklist
    >`,
  );
const box = (list: SignalChecklist, id: string) => within<HTMLInputElement>(list, `#signal-${id}`);
const note = (list: SignalChecklist, id: string) => within<HTMLTextAreaElement>(list, `#seen-${id}`);
const chosenBar = (list: SignalChecklist) => textOf(within(list, '.chosen-bar [role=status]'));
const summary = (list: SignalChecklist) => within(list, '.summary');
const focused = (list: SignalChecklist) => list.shadowRoot!.activeElement as HTMLElement;

/** Every signal, and the setting to which it is limited. */
const signals = (): (Signal & {setting: string})[] =>
  Object.values(signalGroups.value!).flatMap(({signals, setting = ''}) =>
    signals.map((signal) => ({...signal, setting})),
  );

async function tick(list: SignalChecklist, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) box(list, id).click();
  await list.updateComplete;
}
async function write(list: SignalChecklist, id: string, text: string): Promise<void> {
  const field = note(list, id);
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
}
async function search(list: SignalChecklist, typed: string): Promise<void> {
  const field = within<HTMLInputElement>(list, 'input[type=search]');
  field.value = typed;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
}
async function choose(list: SignalChecklist, selector: string, value: string): Promise<void> {
  const select = within<HTMLSelectElement>(list, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await list.updateComplete;
}
async function press(list: SignalChecklist, text: string): Promise<void> {
  within(list, 'button', text).click();
  await list.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}
async function openAll(list: SignalChecklist): Promise<void> {
  for (const details of all(list, 'details.section') as HTMLDetailsElement[]) details.open = true;
  await list.updateComplete;
}

/** Waits for something that comes after loading, also on a busy machine. */
const until = (holds: () => boolean) => waitUntil(holds, 'it did not come about', {timeout: 20000});

beforeEach(async () => {
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
  await narrow();
});

describe('<signal-checklist> to choose from', () => {
  it('offers every signal by name, each with what you may see or hear', async () => {
    const list = await checklist();
    await openAll(list);
    for (const {id, name, text, observations = [], circumstances = [], quotes = []} of signals()) {
      expect(isVisible(box(list, id)), id).to.equal(true);
      expect(textOf(box(list, id).labels![0]!), id).to.contain(name);
      const about = textOf(within(list, `#about-${id}`));
      for (const line of [text, ...observations, ...circumstances, ...quotes])
        expect(about, id).to.contain(line);
    }
  });

  it('starts folded, by category, with how many there are', async () => {
    const list = await checklist();
    expect(all(list, '.row').some(isVisible)).to.equal(false);
    expect(all(list, '.sections:not(.inner) > .section > summary .part-title').map(textOf)).to.deep.equal([
      ...Object.values(signalCategories.value!).map(({name}) => name),
      words.otherSettings,
    ]);
  });

  it('keeps background apart, and says that it is no signal in itself', async () => {
    const list = await checklist();
    for (const {id, background} of signals()) {
      const apart = box(list, id).closest('.circumstances');
      expect(!!apart, id).to.equal(background === true);
      if (apart) expect(textOf(apart)).to.contain(words.background);
    }
  });

  it('puts the signals of your setting first; those of another stand under “andere settings”', async () => {
    const list = await checklist('jgz');
    expect(textOf(all(list, '.section summary')[0]!)).to.contain(settings.jgz!.name);
    for (const {id, setting} of signals()) {
      const sections = [];
      for (let at = box(list, id).closest('.section'); at; at = at.parentElement!.closest('.section'))
        sections.push(at);
      expect(sections.length, id).to.equal(setting === 'onderwijs' ? 2 : 1);
    }
    await openAll(list);
    await tick(list, 'werkhouding');
    expect(textOf(summary(list))).to.contain('Werkhouding');
  });

  it('moves them when the reader chooses another setting, without writing it into the page', async () => {
    const list = await checklist();
    await choose(list, '.choose-setting select', 'onderwijs');
    expect(textOf(all(list, '.section summary')[0]!)).to.contain('Ik zie op school…');
    expect(list.getAttribute('setting')).to.equal('');
    expect(list.value.setting).to.equal('onderwijs');
    list.setting = 'wijk';
    await list.updateComplete;
    expect(within<HTMLSelectElement>(list, '.choose-setting select').value).to.equal('wijk');
  });

  it('shares the setting of a scope', async () => {
    const scope = await place<HTMLElement & {setting: string}>(
      html`<wijkgids-scope setting="jgz"><signal-checklist></signal-checklist></wijkgids-scope>`,
    );
    const list = scope.querySelector<SignalChecklist>('signal-checklist')!;
    await list.loadContent();
    await list.updateComplete;
    expect(within<HTMLSelectElement>(list, '.choose-setting select').value).to.equal('jgz');
    await choose(list, '.choose-setting select', 'wijk');
    expect(scope.setting).to.equal('wijk');
  });

  it('begins with the category or the group that the page names', async () => {
    const list = await place<SignalChecklist>(
      html`<signal-checklist category="ik-hoor" group="thuissituatie"></signal-checklist>`,
    );
    const shown = all(list, '.row input').map(({id}) => id.replace('signal-', ''));
    expect(shown).to.deep.equal(signalGroups.value!.thuissituatie!.signals.map(({id}) => id));
    expect(all(list, '.row').every(isVisible)).to.equal(true);
    list.group = '';
    await list.updateComplete;
    expect(all(list, '.row')).to.have.length(signals().filter(({category}) => category === 'ik-hoor').length);
  });

  it('names an unknown attribute value once, with the allowed ones, and shows everything', async () => {
    const list = await place<SignalChecklist>(
      html`<signal-checklist category="ik-hor" setting="skool"></signal-checklist>`,
    );
    expect(all(list, '.row')).to.have.length(signals().length);
    const lines = consoleLines('warn');
    expect(lines).to.have.length(2);
    expect(lines.join('\n')).to.contain('<signal-checklist category="ik-hor">: unknown value.');
    expect(lines.join('\n')).to.contain('Did you mean "ik-hoor"?');
  });
});

describe('<signal-checklist> with a search or a filter', () => {
  it('never loses what is chosen or written', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'slaap', 'wijk');
    await write(list, 'slaap', 'Viel in slaap tijdens de les');
    for (const typed of ['ruzie', 'xyzzy', '']) {
      await search(list, typed);
      expect(list.value.signals.map(({id}) => id)).to.deep.equal(['slaap', 'wijk']);
      expect(textOf(summary(list))).to.contain('Viel in slaap tijdens de les');
    }
    await choose(list, '#facet-category', 'ouders');
    await choose(list, '#facet-group', 'werk');
    expect(list.shadowRoot!.querySelector('#signal-slaap')).to.equal(null);
    expect(chosenBar(list)).to.contain('Slaap, Wijk');
    await choose(list, '#facet-group', '');
    await choose(list, '#facet-category', '');
    expect(box(list, 'slaap').checked).to.equal(true);
    expect(note(list, 'slaap').value).to.equal('Viel in slaap tijdens de les');
  });

  it('opens what it finds, also under other settings, and says how many', async () => {
    const list = await checklist('jgz');
    await search(list, 'huiswerk');
    expect(all(list, '.row').length).to.be.greaterThan(0);
    expect(all(list, '.row').every(isVisible)).to.equal(true);
    expect(textOf(within(list, '.found'))).to.contain(`van ${signals().length} signalen met ‘huiswerk’`);
    await press(list, words.showAll);
    expect(all(list, '.row')).to.have.length(signals().length);
  });

  it('hides nothing when no signal holds the words, and says so', async () => {
    const list = await checklist();
    await search(list, 'ruimteschip');
    expect(textOf(within(list, '.found'))).to.contain(words.foundNone);
    expect(all(list, '.row')).to.have.length(signals().length);
  });

  it('says so when filters leave nothing, with the way out', async () => {
    const list = await place<SignalChecklist>(
      html`<signal-checklist category="ik-weet" group="leefstijl"></signal-checklist>`,
    );
    expect(textOf(within(list, '.nothing'))).to.contain(words.noneHere);
    within(list, '.nothing button').click();
    await list.updateComplete;
    expect(all(list, '.row')).to.have.length(signals().length);
  });

  it('leaves the section of a chosen signal open when everything stands there again', async () => {
    const list = await checklist();
    await search(list, 'gaapt');
    await tick(list, 'slaap');
    await search(list, '');
    expect(isVisible(box(list, 'slaap'))).to.equal(true);
    expect(isVisible(box(list, 'onveilig'))).to.equal(false);
  });

  it('goes back from the filters to the list', async () => {
    const list = await checklist();
    await press(list, 'Filters');
    await choose(list, '#facet-category', 'ik-weet');
    await press(list, words.showOne);
    expect(isVisible(within(list, '#facet-category'))).to.equal(false);
    expect(textOf(focused(list))).to.contain('Ik weet al dat…');
  });

  it('puts its filters into the address when the page asks for that, and never what was noticed', async () => {
    const list = await place<SignalChecklist>(html`<signal-checklist share></signal-checklist>`);
    await search(list, 'mishandeling');
    await tick(list, 'onveilig');
    await write(list, 'onveilig', 'geheim');
    expect(location.search).to.equal('');
    await choose(list, '#facet-category', 'ik-hoor');
    expect(location.search).to.equal('?signal-checklist.category=ik-hoor');
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    await list.updateComplete;
    expect(within<HTMLSelectElement>(list, '#facet-category').value).to.equal('');
    expect(box(list, 'onveilig').checked).to.equal(true);
  });
});

describe('<signal-checklist> once something is chosen', () => {
  it('asks what you saw or heard, right there', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    const field = note(list, 'druk');
    expect(box(list, 'druk').closest('.row')!.contains(field)).to.equal(true);
    expect(textOf(field.labels[0]!)).to.contain(`Druk: ${words.seen}`);
  });

  it('tells the page, and gives the value back as it was set', async () => {
    const list = await checklist();
    let told = 0;
    list.addEventListener('value-change', () => told++);
    await openAll(list);
    await tick(list, 'druk');
    await write(list, 'druk', 'Rende');
    expect(told).to.equal(2);
    const value: ChecklistValue = {setting: '', signals: [{id: 'druk', seen: 'Rende'}]};
    expect(list.value).to.deep.equal(value);
    const other = await checklist();
    other.value = value;
    await other.updateComplete;
    expect(other.value).to.deep.equal(value);
    expect(textOf(summary(other))).to.contain('Rende');
  });

  it('keeps what was written when a signal is taken out by mistake, until everything is cleared', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    await write(list, 'druk', 'Rende');
    await tick(list, 'druk');
    expect(list.value.signals).to.deep.equal([]);
    await tick(list, 'druk');
    expect(note(list, 'druk').value).to.equal('Rende');
    await press(list, 'Wis alles');
    await tick(list, 'druk');
    expect(note(list, 'druk').value).to.equal('');
  });

  it('names what is chosen in sight, and leads to the summary and back to the note', async () => {
    const list = await checklist();
    await openAll(list);
    expect(chosenBar(list)).to.equal(words.nothingChosen);
    await tick(list, 'druk', 'slaap');
    expect(chosenBar(list)).to.equal('Gekozen: Druk, Slaap.');
    await press(list, words.toSummary);
    expect(textOf(focused(list))).to.equal(words.summary);
    await search(list, 'ruzie');
    within(list, `button[aria-label="${words.complete}: Slaap"]`).click();
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused(list)).to.equal(note(list, 'slaap'));
    expect(isVisible(note(list, 'slaap'))).to.equal(true);
    await press(list, words.toWorkBar);
    expect(textOf(focused(list))).to.contain('Kopieer');
  });

  it('sums up by category, with what was written, background apart', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk', 'zelfbeeld', 'wijk');
    await write(list, 'zelfbeeld', 'Ik ben dom');
    const parts = all(list, '.noticed > .noticed-part').map(textOf);
    expect(parts[0]).to.contain('Ik zie bij een jeugdige… Druk').and.contain(words.notDescribed);
    expect(parts[1]).to.contain('Ik hoor van een jeugdige… Zelfbeeld').and.contain('Ik ben dom');
    const background = textOf(within(list, '.summary .circumstances'));
    expect(background).to.contain(words.background).and.contain('Wijk');
  });

  it('says in every setting with whom to talk, what to ask and which step of the Meldcode this is', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    for (const id of Object.keys(settings)) {
      await choose(list, '.choose-setting select', id);
      const talk = Object.values(colleagueTalk.value!).find(({setting}) => setting === id)!;
      expect(all(list, '.people li').map(textOf)).to.deep.equal(talk.people);
      for (const line of colleagueTalk.value!.alle!.questions!)
        expect(textOf(summary(list))).to.contain(line);
      expect(textOf(summary(list))).to.contain(settings[id]!.adviser!);
      expect(textOf(summary(list)))
        .to.contain('Meldcode stap 1')
        .and.contain('Daarna stap 2');
    }
  });

  it('shows no number of chosen signals', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk', 'slaap', 'huilen');
    const said = [...all(list, '.chosen-bar, .chosen-here, .noticed')].map(textOf).join(' ');
    expect(said).to.not.match(/\d/);
  });
});

describe('<signal-checklist> where someone may be harmed', () => {
  it('says whom to call right at the signal, and first of all in the summary', async () => {
    const list = await checklist('onderwijs');
    await openAll(list);
    await tick(list, 'slaap');
    expect(list.shadowRoot!.querySelector('.summary aside')).to.equal(null);
    await tick(list, 'onveilig');
    const call = within(list, '.call');
    expect(textOf(call)).to.contain(words.consultShort);
    expect([...call.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      'tel:112',
      'tel:08002000',
    ]);
    const strip = within(list, '.summary aside');
    expect(strip.compareDocumentPosition(within(list, '.noticed'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(textOf(strip)).to.contain('Meldcode stap 1').and.contain(settings.onderwijs!.adviser!);
    expect(chosenBar(list)).to.equal('Overleg eerst. Gekozen: Slaap, Onveilig.');
    expect(isVisible(list.querySelector('[slot=contact]')!)).to.equal(true);
    expect(all(list, 'slot[name=contact]')).to.have.length(1);
  });

  it('puts the help line first where suicide is spoken of', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'onveilig', 'suicidaliteit');
    expect(chosenBar(list)).to.contain(words.callFirst);
    expect(within(list, '.summary aside').querySelector('a')!.getAttribute('href')).to.equal('tel:113');
    const row = box(list, 'suicidaliteit').closest('.row')!;
    expect(row.querySelector('.call a')!.getAttribute('href')).to.equal('tel:113');
    expect(textOf(row.querySelector('.call')!)).to.contain(words.callFirst);
  });

  it('shows every help line of every signal as soon as it is chosen', async () => {
    const list = await checklist();
    await openAll(list);
    for (const {id, actNow = []} of signals()) {
      await tick(list, id);
      const call = box(list, id).closest('.row')!.querySelector('.call');
      expect(!!call, id).to.equal(actNow.length > 0);
      for (const line of actNow)
        expect(textOf(call!), id).to.contain(helpLines[line]!.name.replace(/^\d+ /, ''));
      await tick(list, id);
    }
  }).timeout(60000);

  it('has the help lines one tap away before anything is chosen', async () => {
    const list = await checklist();
    within(list, '.call-now > summary').click();
    await list.updateComplete;
    expect(isVisible(within(list, '.call-now aside'))).to.equal(true);
    expect(isVisible(list.querySelector('[slot=contact]')!)).to.equal(true);
  });
});

describe('<signal-checklist> and links', () => {
  it('arrives at a signal, without choosing it, also under other settings', async () => {
    const list = await checklist('jgz');
    await search(list, 'ruzie');
    list.show('wegwijzer/signaal/werkhouding');
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused(list)).to.equal(box(list, 'werkhouding'));
    expect(isVisible(box(list, 'werkhouding'))).to.equal(true);
    expect(list.value.signals).to.deep.equal([]);
  });

  it('arrives at a group and at a category as a filter', async () => {
    const list = await checklist();
    for (const [fullId, filter, id] of [
      ['wegwijzer/signaalgroep/leefstijl', 'group', 'leefstijl'],
      ['wegwijzer/signaalcategorie/ouders', 'category', 'ouders'],
    ] as const) {
      list.show(fullId);
      await list.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(within<HTMLSelectElement>(list, `#facet-${filter}`).value).to.equal(id);
      expect(focused(list)).to.equal(within(list, '.choosing'));
    }
  });

  it('says that a record of a link does not exist, and stays as it is', async () => {
    const list = await checklist();
    let message = '';
    list.addEventListener('content-error', (event) => (message = event.message));
    list.show('wegwijzer/signaal/bestaat-niet');
    await list.updateComplete;
    expect(message).to.contain('there is no record “wegwijzer/signaal/bestaat-niet”');
    expect(consoleLines('error')).to.have.length(1);
    expect(all(list, '.row')).to.have.length(signals().length);
  });
});

describe('<signal-checklist> and what is filled in', () => {
  it('keeps it until the tab closes when the user wants that', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    await press(list, 'Bewaar tot dit tabblad sluit');
    await write(list, 'druk', 'Rende');
    list.remove();
    const again = await checklist();
    expect(again.value.signals).to.deep.equal([{id: 'druk', seen: 'Rende'}]);
    expect(
      (await place<SignalChecklist>(html`<signal-checklist keep="off"></signal-checklist>`)).shadowRoot!
        .textContent,
    ).to.not.contain('Bewaar tot');
  });

  it('blanks everything with one tap', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'onveilig');
    await press(list, 'Verberg');
    expect(textOf(list.shadowRoot!)).to.equal('Toon weer');
    await press(list, 'Toon weer');
    expect(box(list, 'onveilig').checked).to.equal(true);
  });

  it('asks before copying whether someone can be recognised, and warns of a telephone number', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    await write(list, 'druk', 'Moeder belde met 06 12345678');
    await press(list, 'Kopieer voor dossier');
    const dialog = within<HTMLDialogElement>(list, 'dialog');
    await until(() => dialog.open);
    expect(textOf(dialog)).to.contain('Kan iemand hieraan zien').and.contain('een telefoonnummer');
    await expect(list).to.be.accessible();
    dialog.close();
  }).timeout(30000);

  it('tells of a file of another element, and loses nothing', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    const files = new DataTransfer();
    files.items.add(new File(['{"format":"wijkgids/zrm-matrix","version":1,"value":{}}'], 'x.json'));
    const input = within<HTMLInputElement>(list, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => textOf(within(list, '.work-status')).includes('zrm-matrix'));
    expect(list.value.signals).to.deep.equal([{id: 'druk', seen: ''}]);
  });

  it('guards nothing when only a setting was chosen', async () => {
    const list = await checklist();
    await choose(list, '.choose-setting select', 'jgz');
    expect(list.isFilled).to.equal(false);
    await openAll(list);
    await tick(list, 'druk');
    expect(list.isFilled).to.equal(true);
  });
});

describe('<signal-checklist> while it waits, or when it fails', () => {
  const standIn = (tag: string, load: () => Promise<never>) => {
    const collections = [new Collection('wegwijzer/proef', load)];
    customElements.define(
      tag,
      class extends SignalChecklist {
        static override readonly collections = collections as never;
      },
    );
  };

  it('keeps the light text while the content is on its way', async () => {
    standIn('checklist-waiting', () => new Promise(() => undefined));
    const element = document.createElement('checklist-waiting') as unknown as SignalChecklist;
    element.innerHTML = '<p>Licht</p>';
    document.body.append(element);
    await element.updateComplete;
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('keeps the light text when the content does not come, says so, and can try again', async () => {
    standIn('checklist-failing', () => Promise.reject(new Error('weg')));
    const element = document.createElement('checklist-failing') as unknown as SignalChecklist;
    element.innerHTML = '<p>Licht</p>';
    document.body.append(element);
    await element.loadContent();
    await element.updateComplete;
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    expect(textOf(element.shadowRoot!)).to.contain('kon niet worden geladen');
    expect(consoleLines('error').length).to.be.greaterThan(0);
    await expect(element).to.be.accessible();
    element.remove();
  });
});
