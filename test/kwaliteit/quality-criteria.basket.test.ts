import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {criteriaLists} from '../../src/kwaliteit/content.js';
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import type {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {all, allRecords, box, list, plain, press, root, until, viewLink, words} from './support.js';
import {setViewport} from '../support/viewport.js';

before(allRecords);
beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

const CRITERION = 'kwaliteit/criterium/jij-kader/1-1';
const OTHER = 'kwaliteit/criterium/jij-kader/1-2';
const FOR_GEMEENTE = 'kwaliteit/criterium/werken-aan-veiligheid/1';
const TASK_OF_GEMEENTE = 'kwaliteit/criterium/werken-aan-veiligheid/4';
const NO_REQUIREMENT = 'kwaliteit/criterium/wat-werkt-clientenparticipatie/werkzaam-1';
const QUESTION = 'kwaliteit/vraag/wat-werkt-integraal-werken/allianties';
const FRAMEWORK = 'kwaliteit/kader/jij-kader';

/** Empty too while the working part is still to come. */
const itemsOf = (tool: QualityCriteria) => (tool.value as Partial<QualityCriteria['value']>).items ?? [];
const item = (tool: Element, id: string) => within(tool, `.basket-item[data-record="${id}"]`);
const ids = (tool: Element) => all(tool, '.basket-item').map(({dataset}) => dataset.record);
const warnings = (tool: Element, id: string) =>
  [...item(tool, id).querySelectorAll('.caution')].map((one) => words(one).replace('Let op: ', ''));
const barStatus = (tool: Element) => words(within(tool, '.work-status'));
const badge = (tool: Element) => words(viewLink(tool, 'Mandje'));

/** The basket with these things in it. */
async function basket(...items: {id: string; use?: string; why?: string}[]): Promise<QualityCriteria> {
  const tool = await place<QualityCriteria>(html`<quality-criteria view="mandje"></quality-criteria>`);
  tool.value = {items};
  await until(() => all(tool, '.work-bar').length > 0);
  await tool.updateComplete;
  return tool;
}
async function use(tool: QualityCriteria, id: string, value: string): Promise<void> {
  const select = item(tool, id).querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await tool.updateComplete;
}
const take = async (tool: QualityCriteria, id: string) => {
  const tick = within<HTMLInputElement>(tool, `[data-record="${id}"] .take input`);
  tick.click();
  await until(() => itemsOf(tool).some((one) => one.id === id) === tick.checked);
  await tool.updateComplete;
};

/** What is put on the clipboard while something is done. */
async function copying(act: () => Promise<void>): Promise<Record<string, string>> {
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
    await act();
    // The status line may still speak of the copy before.
    await until(() => Object.keys(copied).length > 0);
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied;
}

/** What is handed to the browser to be saved while something is done. */
async function saving(act: () => Promise<void>): Promise<{name: string; text: string}> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:x';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) names.push(this.download);
    else click.call(this);
  };
  try {
    await act();
    await until(() => names.length > 0);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return {name: names[0]!, text: await blobs[0]!.text()};
}
const bar = (tool: Element, text: string) => within(tool, '.work-bar button', text);

describe('taking along', () => {
  it('is one tick away, says so to everyone, and fires an event', async () => {
    const tool = await list(html`<quality-criteria framework="jij-kader"></quality-criteria>`);
    let changes = 0;
    tool.addEventListener('value-change', () => changes++);
    await take(tool, CRITERION);
    expect(tool.value).to.deep.equal({items: [{id: CRITERION, use: 'eis', why: ''}]});
    expect(changes).to.equal(1);
    expect(badge(tool)).to.equal('Mandje 1 in je mandje');
    expect(words(within(tool, '.guide > [role=status]'))).to.equal(
      'Meegenomen: Wensen en mogelijkheden kennen. 1 in je mandje.',
    );
    await take(tool, CRITERION);
    expect(tool.value.items).to.deep.equal([]);
    expect(badge(tool)).to.equal('Mandje');
  });

  it('works with the keyboard alone, from the filter to the basket', async () => {
    const tool = await list(
      html`<quality-criteria framework="jij-kader" view="criteria"></quality-criteria>`,
    );
    box(tool, 'topic', 'privacy').focus();
    await sendKeys({press: ' '});
    await tool.updateComplete;
    const tick = within<HTMLInputElement>(
      tool,
      '[data-record="kwaliteit/criterium/jij-kader/1-3"] .take input',
    );
    for (let i = 0; i < 60 && root(tool).activeElement !== tick; i++) await sendKeys({press: 'Tab'});
    expect(root(tool).activeElement).to.equal(tick);
    await sendKeys({press: ' '});
    await until(() => itemsOf(tool).length === 1);
    viewLink(tool, 'Mandje').focus();
    await sendKeys({press: 'Enter'});
    await until(() => all(tool, '.basket-item').length === 1);
  });

  it('is offered on the page of a framework too: the framework as a whole, and its question', async () => {
    const tool = await plain();
    tool.show('kwaliteit/kader/wat-werkt-integraal-werken');
    await until(() => all(tool, '.page').length > 0);
    within<HTMLInputElement>(tool, '.page-actions .take input').click();
    await until(() => itemsOf(tool).length === 1);
    within<HTMLInputElement>(tool, '.question .take input').click();
    await until(() => itemsOf(tool).length === 2);
    expect(tool.value.items).to.deep.equal([
      {id: 'kwaliteit/kader/wat-werkt-integraal-werken', use: 'verwijzing', why: ''},
      {id: QUESTION, use: 'gunningsvraag', why: ''},
    ]);
  });

  it('never makes a requirement by itself of what is none, or of what is the municipality’s own', async () => {
    const tool = await list(
      html`<quality-criteria
        framework="werken-aan-veiligheid wat-werkt-clientenparticipatie"
      ></quality-criteria>`,
    );
    for (const id of [FOR_GEMEENTE, TASK_OF_GEMEENTE, NO_REQUIREMENT]) await take(tool, id);
    expect(tool.value.items.map((one) => one.use)).to.deep.equal([
      'gunningsvraag',
      'gunningsvraag',
      'gunningsvraag',
    ]);
  });

  it('takes the tick back and says so when the basket cannot be loaded; reading goes on', async () => {
    const tool = await list(html`<quality-criteria framework="jij-kader"></quality-criteria>`);
    Object.defineProperty(tool, 'loadWorkPart', {
      configurable: true,
      value: () => Promise.reject(new Error('offline')),
    });
    const tick = within<HTMLInputElement>(tool, `[data-record="${CRITERION}"] .take input`);
    tick.click();
    await until(() => all(tool, '.guide > .problem').length > 0);
    expect(tick.checked).to.equal(false);
    expect(words(within(tool, '.guide > .problem'))).to.contain('Het mandje kon niet worden geladen.');
    expect(all(tool, '.criterion')).to.have.length(14);
    expect(consoleLines('error')).to.have.length(1);
    Reflect.deleteProperty(tool, 'loadWorkPart');
    tick.click();
    await until(() => itemsOf(tool).length === 1);
    await tool.updateComplete;
    expect(all(tool, '.guide > .problem')).to.have.length(0);
  });
});

describe('the basket', () => {
  it('says what to do while it is empty, and leads there', async () => {
    const tool = await basket();
    expect(words(within(tool, '.basket-empty'))).to.match(/^Je mandje is nog leeg/);
    await press(tool, within(tool, '.nothing button', 'Naar de criteria'));
    expect(viewLink(tool, 'Criteria').getAttribute('aria-current')).to.equal('page');
  });

  it('shows by use what was taken, numbered through, with its source', async () => {
    const tool = await basket(
      {id: CRITERION, use: 'eis'},
      {id: QUESTION, use: 'gunningsvraag'},
      {id: OTHER, use: 'eis'},
      {id: 'kwaliteit/kader/jeugdzorgplus', use: 'verwijzing'},
    );
    expect(all(tool, '.use > .part-title').map(words)).to.deep.equal([
      'Eisen',
      'Gunningsvragen',
      'Verwijzingen naar een heel kader',
    ]);
    expect(all(tool, '.basket-item .criterion-title').map(words)).to.deep.equal([
      '1. Wensen en mogelijkheden kennen',
      '2. Regie bij jeugdige en ouders',
      '3. Vraag aan inschrijvers',
      '4. JeugdzorgPlus',
    ]);
    expect(words(item(tool, CRITERION))).to.contain('Vrij weergegeven naar kader 8, JIJ-kader, 2021, nr 1.1');
    expect(words(item(tool, 'kwaliteit/kader/jeugdzorgplus'))).to.contain('Alleen JeugdzorgPlus.');
  });

  it('warns when something for the municipality, or no requirement at all, is used as one', async () => {
    const tool = await basket(
      {id: FOR_GEMEENTE, use: 'eis'},
      {id: TASK_OF_GEMEENTE, use: 'eis'},
      {id: NO_REQUIREMENT, use: 'eis'},
      {id: QUESTION, use: 'eis'},
      {id: CRITERION, use: 'eis'},
    );
    const lapsed = 'Dit kader gold tot en met 31 december 2021. Ga na of er een nieuwere versie is.';
    expect(warnings(tool, FOR_GEMEENTE)).to.deep.equal([
      'Dit is gericht aan de gemeente zelf. Als eis aan een aanbieder past het niet.',
      lapsed,
    ]);
    expect(warnings(tool, TASK_OF_GEMEENTE)[0]).to.contain('De taak ligt volgens het kader bij de gemeente.');
    expect(warnings(tool, NO_REQUIREMENT)[0]).to.contain(
      'In het kader is dit geen eis, maar: werkzaam element.',
    );
    expect(warnings(tool, QUESTION)[0]).to.contain('Dit is een vraag en geen eis.');
    expect(warnings(tool, CRITERION)).to.deep.equal([]);
    await use(tool, FOR_GEMEENTE, 'wens');
    expect(warnings(tool, FOR_GEMEENTE)).to.deep.equal([lapsed]);
  });

  it('moves with buttons among what has the same use, and the keyboard moves along', async () => {
    const tool = await basket({id: CRITERION, use: 'eis'}, {id: QUESTION}, {id: OTHER, use: 'eis'});
    const up = item(tool, OTHER).querySelector<HTMLElement>('.up')!;
    up.focus();
    await sendKeys({press: 'Enter'});
    await until(() => ids(tool)[0] === OTHER);
    await until(() => root(tool).activeElement?.closest('.basket-item') === item(tool, OTHER));
    expect(item(tool, OTHER).querySelector<HTMLButtonElement>('.up')!.disabled).to.equal(true);
    expect(root(tool).activeElement!.className).to.contain('button');
  });

  it('keeps the keyboard at what got another use', async () => {
    const tool = await basket({id: CRITERION, use: 'eis'}, {id: OTHER, use: 'eis'});
    await use(tool, CRITERION, 'bewijs');
    await until(() => root(tool).activeElement === item(tool, CRITERION).querySelector('select'));
    expect(barStatus(tool)).to.equal('Wensen en mogelijkheden kennen staat nu bij bewijs.');
  });

  it('keeps why something is asked', async () => {
    const tool = await basket({id: CRITERION});
    const input = item(tool, CRITERION).querySelector<HTMLInputElement>('.why input')!;
    input.focus();
    await sendKeys({type: 'Ouders vroegen erom'});
    expect(tool.value.items[0]!.why).to.equal('Ouders vroegen erom');
  });

  it('takes something out, and can undo that; the keyboard goes to what came in its place', async () => {
    const tool = await basket({id: CRITERION, why: 'x'}, {id: OTHER});
    await press(tool, item(tool, CRITERION).querySelector<HTMLElement>('.remove')!);
    expect(ids(tool)).to.deep.equal([OTHER]);
    await until(() => root(tool).activeElement === item(tool, OTHER).querySelector('.remove'));
    expect(barStatus(tool)).to.equal('Weggehaald: Wensen en mogelijkheden kennen.');
    await press(tool, bar(tool, 'Maak ongedaan'));
    expect(tool.value.items[0]).to.include({id: CRITERION, why: 'x'});
  });

  it('refers to the whole framework instead, and can undo that', async () => {
    const tool = await basket({id: CRITERION, why: 'Omdat'}, {id: OTHER});
    await use(tool, CRITERION, 'verwijzing');
    expect(tool.value.items).to.deep.equal([
      {id: FRAMEWORK, use: 'verwijzing', why: 'Omdat'},
      {id: OTHER, use: 'eis', why: ''},
    ]);
    expect(words(item(tool, OTHER))).to.contain('Je verwijst al naar het hele kader.');
    expect(barStatus(tool)).to.equal('Je verwijst nu naar het hele kader: JIJ-kader.');
    await press(tool, bar(tool, 'Maak ongedaan'));
    expect(tool.value.items.map((one) => one.id)).to.deep.equal([CRITERION, OTHER]);
  });

  it('has a friendly line from ten on, and not before', async () => {
    const list = criteriaLists.value!['jij-kader']!.criteria.map(({id}) => ({
      id: `kwaliteit/criterium/jij-kader/${id}`,
    }));
    const nine = await basket(...list.slice(0, 9));
    expect(words(within(nine, '.advice'))).to.not.contain('Je hebt nu');
    const ten = await basket(...list.slice(0, 10));
    expect(words(within(ten, '.advice'))).to.contain('Je hebt nu 10 punten.');
    expect(words(within(ten, '.advice'))).to.contain('het kost aanbieders minder');
    expect(words(within(ten, '.advice'))).to.contain('Nederlands Jeugdinstituut');
  });

  it('suggests the whole framework from five of its criteria on, as the document advises', async () => {
    const list = criteriaLists.value!['jij-kader']!.criteria.map(({id}) => ({
      id: `kwaliteit/criterium/jij-kader/${id}`,
    }));
    const tool = await basket(...list.slice(0, 5));
    expect(words(within(tool, '.friendly'))).to.contain('Je nam 5 criteria mee uit JIJ-kader.');
    await press(tool, within(tool, '.friendly button'));
    expect(tool.value.items.at(-1)).to.deep.equal({id: FRAMEWORK, use: 'verwijzing', why: ''});
    expect(all(tool, '.friendly')).to.have.length(0);
  });

  it('offers the questions of the frameworks that something was taken from', async () => {
    const tool = await basket(
      {id: 'kwaliteit/criterium/wat-werkt-integraal-werken/competenties-1'},
      {id: CRITERION},
    );
    consoleLines('warn');
    const offered = all(tool, '.offered-list li');
    for (const one of offered) expect(words(one)).to.match(/Integraal werken in de wijk/);
    tool.value = {items: [{id: 'kwaliteit/kader/wat-werkt-integraal-werken'}]};
    await tool.updateComplete;
    expect(words(within(tool, '.offered-list li'))).to.contain('Het document geeft deze vraag zelf mee.');
    within<HTMLInputElement>(tool, '.offered-list input').click();
    await until(() => tool.value.items.length === 2);
    expect(tool.value.items[1]).to.deep.equal({id: QUESTION, use: 'gunningsvraag', why: ''});
  });

  it('leads back from a source to the criterion in its framework', async () => {
    const tool = await basket({id: CRITERION});
    item(tool, CRITERION).querySelector<HTMLElement>('a')!.click();
    await until(() => root(tool).activeElement?.matches(`.criterion[data-record="${CRITERION}"]`) ?? false);
    await press(tool, within(tool, '.back', 'Terug naar je mandje'));
    expect(ids(tool)).to.deep.equal([CRITERION]);
    history.replaceState(null, '', location.pathname);
  });
});

describe('what leaves the basket', () => {
  const FILLED = [
    {id: 'kwaliteit/criterium/beschermd-wonen-en-opvang/2', use: 'eis', why: 'Cliëntenraad'},
    {id: FOR_GEMEENTE, use: 'wens'},
    {id: QUESTION, use: 'gunningsvraag'},
    {id: 'kwaliteit/criterium/voorkomen-seksueel-misbruik/2-1-1', use: 'bewijs'},
    {id: FRAMEWORK, use: 'verwijzing'},
  ];

  it('is copied at one click, rich and plain, with headings, numbers, source and link', async () => {
    const tool = await basket(...FILLED);
    const copied = await copying(async () => {
      bar(tool, 'Kopieer voor Word').click();
      await until(() => barStatus(tool).startsWith('Gekopieerd'));
    });
    const page = copied['text/html']!;
    expect(page).to.match(
      /<h1>Kwaliteitscriteria<\/h1>[\s\S]*<h2>Eisen<\/h2>[\s\S]*<h3>1\. Regie bij de cliënt<\/h3>/,
    );
    expect(page).to.contain('<li>Keuzevrijheid van de cliënt.</li>');
    expect(page).to.contain('<h2>Verwijzingen naar een heel kader</h2>\n<h3>5. JIJ-kader</h3>');
    expect(page).to.match(/<a href="https:\/\/vng\.nl\/files[^"]*">Volledig document: Kwaliteitseisen/);
    expect(page).to.not.contain('style=');
    for (const text of Object.values(copied)) {
      expect(text).to.contain('Vrij weergegeven naar kader 1, Beschermd wonen en opvang, 2016, nr 2');
      // What makes the criterion mean something else goes along, always.
      expect(text).to.contain('Uitzondering maatschappelijke opvang');
      expect(text).to.contain('Cliëntenraad');
      expect(text).to.contain('Dit kader gold tot en met 31 december 2021.');
      expect(text).to.contain('het document noemt geen webadres');
      expect(text).to.contain('vervangt de officiële tekst niet');
      expect(text).to.contain('niet gecontroleerd');
    }
    expect(copied['text/plain']).to.contain('1. Regie bij de cliënt\n');
  });

  it('is copied without layout when asked', async () => {
    const tool = await basket(...FILLED);
    const copied = await copying(async () => {
      bar(tool, 'Kopieer zonder opmaak').click();
      await until(() => barStatus(tool).startsWith('Gekopieerd'));
    });
    expect(Object.keys(copied)).to.deep.equal(['text/plain']);
  });

  it('leaves out reasons, and takes tips along, as the buyer ticks', async () => {
    const tool = await basket({id: 'kwaliteit/criterium/beschermd-wonen-en-opvang/13', why: 'Geheim'});
    const tick = (text: string) =>
      all(tool, '.options label')
        .find((label) => words(label) === text)!
        .querySelector('input')!
        .click();
    const text = async () =>
      (
        await copying(async () => {
          bar(tool, 'Kopieer voor Word').click();
          await until(() => barStatus(tool).startsWith('Gekopieerd'));
        })
      )['text/plain']!;
    const first = await text();
    expect(first).to.contain('Geheim');
    expect(first).to.not.contain('Trimbos');
    tick('Waarom je iets vraagt');
    tick('Tips en voorbeelden uit het document');
    const second = await text();
    expect(second).to.contain('Trimbos');
    expect(second).to.not.contain('Geheim');
  });

  it('is asked about only when a reason seems to hold personal data', async () => {
    const tool = await basket({id: CRITERION, why: 'Bel Jan: 06 12345678'});
    bar(tool, 'Kopieer voor Word').click();
    await until(() => within<HTMLDialogElement>(tool, 'dialog').open);
    expect(words(within(tool, 'dialog'))).to.contain('een telefoonnummer');
    const copied = await copying(async () => {
      within(tool, 'dialog button', 'Kopieer').click();
      await until(() => barStatus(tool).startsWith('Gekopieerd'));
    });
    expect(copied['text/plain']).to.contain('06 12345678');
  });

  it('is a table with a row for each thing', async () => {
    const tool = await basket(...FILLED);
    const {name, text} = await saving(async () => bar(tool, 'Bewaar als tabel').click());
    expect(name).to.match(/^kwaliteitscriteria \d{4}-\d\d-\d\d\.csv$/);
    const lines = text.split('\r\n');
    expect(lines[0]).to.match(/^Nr\.;Gebruik;Kader nr\.;Kader;Uitgever;Jaar;Nr\. in kader;Kort;Tekst;/);
    expect(text).to.contain('1;Eis;1;Kwaliteitseisen Beschermd wonen en Maatschappelijke opvang;');
    expect(text).to.contain('Uitzondering: Voor ‘cliënten die kortdurend verblijven in de nachtopvang’');
    expect(text).to.contain('4;Bewijs;4;');
    expect(text).to.contain('5;Verwijs naar het hele kader;8;JIJ-kader;');
  });

  it('is a file that comes back the same', async () => {
    const tool = await basket(...FILLED);
    const {value} = tool;
    const {name, text} = await saving(async () => bar(tool, 'Bewaar als bestand').click());
    expect(name).to.match(/\.json$/);
    const again = await basket();
    const input = within<HTMLInputElement>(again, 'input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'mandje.json', {type: 'application/json'}));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => again.value.items.length === FILLED.length);
    expect(again.value).to.deep.equal(value);
  });

  for (const [name, text, message] of [
    ['a damaged file', '{"format": "wijkg', /beschadigd/],
    [
      'a file of another element',
      '{"format":"wijkgids/zrm-matrix","version":1,"value":{}}',
      /wijkgids\/zrm-matrix/,
    ],
    ['an empty file', '', /leeg/],
  ] as const) {
    it(`is not replaced by ${name}`, async () => {
      const tool = await basket(...FILLED);
      const input = within<HTMLInputElement>(tool, 'input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'x.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await until(() => message.test(barStatus(tool)));
      expect(tool.value.items).to.have.length(FILLED.length);
    });
  }

  it('is printed as a sheet of its own', async () => {
    const printed: string[] = [];
    const original = window.print;
    window.print = () => {
      printed.push(document.querySelector('.wijkgids-print')!.shadowRoot!.textContent);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      const tool = await basket(...FILLED);
      bar(tool, 'Druk af').click();
      await until(() => printed.length === 1);
    } finally {
      window.print = original;
    }
    expect(printed[0]).to.contain('1. Regie bij de cliënt');
    expect(printed[0]).to.contain('https://vng.nl/files');
  });

  it('is kept until the tab closes when asked, and there again on the next visit', async () => {
    const tool = await basket({id: CRITERION});
    expect(sessionStorage.length).to.equal(0);
    await press(tool, bar(tool, 'Bewaar tot dit tabblad sluit'));
    tool.remove();
    const again = await plain();
    await until(() => badge(again) === 'Mandje 1 in je mandje');
    expect(again.value.items[0]!.id).to.equal(CRITERION);
  });

  it('has a bar without what is about people: no hiding, no print to take home', async () => {
    const tool = await basket({id: CRITERION});
    expect(all(tool, '.work-bar button').map(words)).to.deep.equal([
      'Bewaar tot dit tabblad sluit',
      'Maak leeg',
      'Kopieer voor Word',
      'Kopieer zonder opmaak',
      'Druk af',
      'Bewaar als bestand',
      'Bewaar als tabel (CSV)',
    ]);
    await press(tool, bar(tool, 'Maak leeg'));
    expect(tool.value).to.deep.equal({items: []});
    expect(isVisible(within(tool, '.basket-empty'))).to.equal(true);
  });
});
