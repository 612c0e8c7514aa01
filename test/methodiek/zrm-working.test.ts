import {ContextProvider} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {LitElement} from 'lit';
import {emptyLayer} from '../../src/core/layer.js';
import {noScope, scopeContext} from '../../src/core/scope/context.js';
import {zrmDomains, zrmEditions} from '../../src/methodiek/content.js';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import {consoleLines} from '../support/console.js';
import {isVisible, place, settled, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const FILLED = {
  edition: '',
  choices: [
    {id: 'financien', why: 'Huur'},
    {id: 'huiselijke-relaties', why: ''},
  ],
  moments: [
    {
      id: 'start',
      date: '',
      answers: {
        financien: {level: '2', workOn: true, note: 'Belde 06 12345678'},
        'huiselijke-relaties': {level: '1'},
      },
    },
  ],
};

const scoring = () => place<ZrmMatrix>(html`<zrm-matrix id="m" mode="score"></zrm-matrix>`);
async function filled(): Promise<ZrmMatrix> {
  const matrix = await scoring();
  matrix.value = FILLED;
  await matrix.updateComplete;
  return matrix;
}
const button = (matrix: ZrmMatrix, text: string) => within(matrix, 'button', text);
const press = async (matrix: ZrmMatrix, text: string) => {
  button(matrix, text).click();
  await matrix.updateComplete;
};
const status = (matrix: ZrmMatrix) => within(matrix, '[role=status]').textContent.trim();
const dialog = (matrix: ZrmMatrix) => within<HTMLDialogElement>(matrix, 'dialog');
/** Waits for something that a click brings about after loading. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!holds()) throw new Error('it did not come about');
}
const asksToLeave = () => {
  const event = new Event('beforeunload', {cancelable: true});
  dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('the work bar', () => {
  it('says that nothing is kept, and guards what is filled in until it is', async () => {
    const matrix = await scoring();
    expect(status(matrix)).to.equal('Niet bewaard');
    expect(asksToLeave()).to.equal(false);
    matrix.shadowRoot!.querySelector<HTMLInputElement>('.choice input')!.click();
    await matrix.updateComplete;
    expect(asksToLeave()).to.equal(true);
    await press(matrix, 'Bewaar tot dit tabblad sluit');
    expect(status(matrix)).to.equal('Bewaard tot dit tabblad sluit');
    expect(asksToLeave()).to.equal(false);
    matrix.remove();
  });

  it('keeps what is filled in until the tab closes, only when asked, and forgets it when asked', async () => {
    const matrix = await filled();
    expect(sessionStorage.length).to.equal(0);
    await press(matrix, 'Bewaar tot dit tabblad sluit');
    within<HTMLInputElement>(matrix, '#financien-3').click();
    matrix.remove();

    const again = await scoring();
    expect(again.value.moments[0]!.answers.financien?.level).to.equal('3');
    expect(status(again)).to.equal('Bewaard tot dit tabblad sluit');
    await press(again, 'Bewaar niet meer');
    expect(sessionStorage.length).to.equal(0);
  });

  it('offers no keeping where the page does not want it', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix mode="score" keep="off"></zrm-matrix>`);
    expect(matrix.shadowRoot!.textContent).to.not.contain('Bewaar tot');
  });

  it('blanks everything with one tap, and brings it back with one', async () => {
    const matrix = await filled();
    await press(matrix, 'Verberg');
    await matrix.updateComplete;
    expect(matrix.shadowRoot!.textContent.trim()).to.equal('Toon weer');
    expect(matrix.shadowRoot!.activeElement).to.equal(button(matrix, 'Toon weer'));
    await press(matrix, 'Toon weer');
    expect(within<HTMLInputElement>(matrix, '#financien-2').checked).to.equal(true);
  });

  it('blanks all that is filled in on the page with one tap, and brings all back with one', async () => {
    const [one, other] = [await filled(), await filled()];
    await press(one, 'Verberg');
    await other.updateComplete;
    expect(other.shadowRoot!.textContent.trim()).to.equal('Toon weer');
    await press(other, 'Toon weer');
    await one.updateComplete;
    for (const matrix of [one, other]) expect(isVisible(within(matrix, '.work-bar'))).to.equal(true);
  });

  it('clears everything, and can undo that', async () => {
    const matrix = await filled();
    await press(matrix, 'Wis alles');
    expect(matrix.isFilled).to.equal(false);
    expect(status(matrix)).to.equal('Alles is gewist.');
    await press(matrix, 'Maak ongedaan');
    expect(matrix.value).to.deep.equal(FILLED);
  });

  it('has nothing to take along when nothing is filled in', async () => {
    const matrix = await scoring();
    await press(matrix, 'Kopieer voor dossier');
    expect(status(matrix)).to.equal('Er is nog niets ingevuld.');
    expect(dialog(matrix).open).to.equal(false);
  });

  it('asks whether someone can be recognised, and warns of what looks like personal data', async () => {
    const matrix = await filled();
    await press(matrix, 'Kopieer voor dossier');
    await until(() => dialog(matrix).open);
    expect(dialog(matrix).textContent).to.contain('Kan iemand hieraan zien om wie het gaat?');
    expect(dialog(matrix).textContent).to.contain('een telefoonnummer');
    await expect(matrix).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await until(() => !dialog(matrix).open);
  });

  it('copies as plain and rich text what the user left ticked', async () => {
    const copied: Record<string, string> = {};
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        write: async ([item]: [ClipboardItem]) => {
          for (const type of item.types) copied[type] = await (await item.getType(type)).text();
        },
      },
    });
    try {
      const matrix = await filled();
      await press(matrix, 'Kopieer voor dossier');
      await until(() => dialog(matrix).open);
      const notes = [...dialog(matrix).querySelectorAll('label')].find((label) =>
        label.textContent.includes('Notities'),
      )!;
      notes.querySelector('input')!.click();
      await matrix.updateComplete;
      within(matrix, 'dialog button', 'Kopieer').click();
      await until(() => status(matrix).startsWith('Gekopieerd'));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (original) Object.defineProperty(Navigator.prototype, 'clipboard', original);
    }
    expect(copied['text/html']).to.match(/<h1[^>]*>Zelfredzaamheid-Matrix 2013/);
    expect(copied['text/html']).to.contain('<table');
    for (const text of Object.values(copied)) {
      expect(text).to.contain('Geen officiële ZRM-tekst');
      expect(text).to.contain('GGD Amsterdam');
      expect(text).to.contain('geschoolde professionals');
      expect(text).to.contain('Huiselijke relaties');
      expect(text).to.not.contain('12345678');
    }
  });

  it('leaves what could endanger someone at home off a print to take home, unless ticked', async () => {
    const printed: string[] = [];
    const original = window.print;
    window.print = () => {
      printed.push(document.querySelector('.wijkgids-print')!.shadowRoot!.textContent);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      const matrix = await filled();
      await press(matrix, 'Druk af om mee te nemen');
      await until(() => dialog(matrix).open);
      const off = [...dialog(matrix).querySelectorAll('label')].filter(
        (label) => !label.querySelector('input')!.checked,
      );
      expect(off.map((label) => label.textContent.trim())).to.deep.equal([
        'Huiselijke relaties',
        'Notities en eigen woorden',
        'Hulplijnen',
      ]);
      within(matrix, 'dialog button', 'Druk af').click();
      await until(() => printed.length === 1);
    } finally {
      window.print = original;
    }
    expect(printed[0]).to.contain('Financiën');
    expect(printed[0]).to.contain('Geen officiële ZRM-tekst');
    for (const hidden of ['Huiselijke relaties', '12345678', 'Veilig Thuis', '112'])
      expect(printed[0]).to.not.contain(hidden);
    expect(document.querySelector('.wijkgids-print')).to.equal(null);
  });

  async function give(matrix: ZrmMatrix, text: string): Promise<void> {
    const input = within<HTMLInputElement>(matrix, 'input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'matrix.json', {type: 'application/json'}));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => status(matrix) !== 'Niet bewaard');
  }

  it('opens a file that it saved, and can undo that', async () => {
    const matrix = await scoring();
    await give(
      matrix,
      JSON.stringify({
        format: 'wijkgids/zrm-matrix',
        version: 1,
        content: '2013',
        savedAt: '2026-11-22T10:00:00Z',
        value: FILLED,
      }),
    );
    expect(matrix.value).to.deep.equal(FILLED);
    await press(matrix, 'Maak ongedaan');
    expect(matrix.isFilled).to.equal(false);
  });

  for (const [name, text, message] of [
    ['a damaged file', '{"format": "wijkg', /beschadigd/],
    [
      'a file of another element',
      '{"format":"wijkgids/action-plan","version":1,"value":{}}',
      /wijkgids\/action-plan/,
    ],
    ['an empty file', '', /leeg/],
  ] as const) {
    it(`refuses ${name} with a clear message, and loses nothing`, async () => {
      const matrix = await filled();
      await give(matrix, text);
      expect(status(matrix)).to.match(message);
      expect(matrix.value).to.deep.equal(FILLED);
    });
  }

  it('says so when what it needs cannot be loaded or done, and the matrix lives on', async () => {
    const original = window.print;
    window.print = () => {
      throw new Error('no printer');
    };
    try {
      const matrix = await filled();
      await press(matrix, 'Druk af om mee te nemen');
      await until(() => dialog(matrix).open);
      within(matrix, 'dialog button', 'Druk af').click();
      await until(() => status(matrix).startsWith('Dat lukt nu niet'));
      expect(consoleLines('error')[0]).to.contain('home failed');
      expect(matrix.value).to.deep.equal(FILLED);
    } finally {
      window.print = original;
    }
  });
});

describe('moments and views', () => {
  it('show one moment and one view at first sight', async () => {
    const matrix = await filled();
    expect(within<HTMLDetailsElement>(matrix, 'details.compare').open).to.equal(false);
    expect(matrix.shadowRoot!.querySelectorAll('fieldset.question')).to.have.length(2);
  });

  it('are added up to three, each with its date, and keep their answers apart', async () => {
    const matrix = await filled();
    await press(matrix, 'Voeg een moment toe: tussentijds');
    within<HTMLInputElement>(matrix, '#financien-4').click();
    const date = within<HTMLInputElement>(matrix, 'input[type=date]');
    date.value = '2026-06-01';
    date.dispatchEvent(new Event('change'));
    await matrix.updateComplete;
    await press(matrix, 'Voeg een moment toe: afsluiting');
    expect(matrix.shadowRoot!.textContent).to.not.contain('Voeg een moment toe');
    expect(
      matrix.value.moments.map(({id, date, answers}) => [id, date, answers.financien?.level]),
    ).to.deep.equal([
      ['start', '', '2'],
      ['tussentijds', '2026-06-01', '4'],
      ['afsluiting', '', undefined],
    ]);
    expect(within(matrix, '.profile').textContent).to.contain('Gestegen sinds het eerste moment: Financiën.');
  });

  it('can be taken away again, and that can be undone', async () => {
    const matrix = await filled();
    await press(matrix, 'Voeg een moment toe: tussentijds');
    within<HTMLInputElement>(matrix, '#financien-4').click();
    await matrix.updateComplete;
    await press(matrix, 'Haal dit moment weg: tussentijds');
    expect(matrix.value.moments).to.have.length(1);
    await press(matrix, 'Maak ongedaan');
    expect(matrix.value.moments[1]!.answers.financien?.level).to.equal('4');
  });

  it('put the resident’s view beside the professional’s, with own sentences and own words', async () => {
    const matrix = await filled();
    [...matrix.shadowRoot!.querySelectorAll('.compare label')]
      .find((label) => label.textContent.includes('Ook hoe de bewoner'))!
      .querySelector('input')!
      .click();
    await matrix.updateComplete;
    const own = within<HTMLInputElement>(matrix, '#financien-4-resident');
    expect(
      matrix.shadowRoot!.querySelector(`#${own.getAttribute('aria-describedby')!}`)!.textContent,
    ).to.equal(zrmDomains.value!.financien!.levels[3]!.resident);
    own.click();
    await matrix.updateComplete;
    expect(matrix.value.moments[0]!.answers.financien).to.include({level: '2', resident: '4'});
    expect(within(matrix, '.profile').textContent).to.contain('De bewoner ziet het hoger');
  });

  it('draw the profile as a picture that a screen reader skips, and say the same in a table', async () => {
    const matrix = await filled();
    const profile = within(matrix, '.profile');
    expect(profile.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    const rows = [...profile.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(' '),
    );
    expect(rows).to.deep.equal(['Huiselijke relaties 1 nee', 'Financiën 2 ja']);
    await expect(matrix).to.be.accessible();
  });

  it('have no fault that axe finds with three moments, both views and a narrow column', async () => {
    const matrix = await filled();
    const [start] = FILLED.moments;
    const answers = {financien: {level: '3', resident: '5', residentWords: 'Het gaat'}};
    matrix.value = {
      ...FILLED,
      moments: [
        start,
        {id: 'tussentijds', date: '2026-02-01', answers},
        {id: 'afsluiting', date: '', answers},
      ],
    };
    await matrix.updateComplete;
    await expect(matrix).to.be.accessible();
    await setViewport({width: 360, height: 740});
    await expect(matrix).to.be.accessible();
    const parts = [...matrix.shadowRoot!.querySelectorAll('.guide *')].filter(
      (part) => isVisible(part) && !part.closest('.table, .visually-hidden, .name, svg'),
    );
    expect(Math.max(...parts.map((part) => part.getBoundingClientRect().right))).to.be.at.most(361);
  });
});

/** An organisation that holds the licence: four levels, two domains, other words. */
class OwnEdition extends LitElement {
  constructor() {
    super();
    const levels = ['A', 'B', 'C', 'D'].map((name, i) => ({id: String(i + 1), name, resident: name}));
    const cells = levels.map(({id, name}) => ({id, text: `Tekst ${name}.`, resident: `Je bent ${name}.`}));
    const domain = (title: string) => ({source: 'x', order: 1, title, about: 'Waarover?', levels: cells});
    const records: Record<string, Record<string, object>> = {
      'methodiek/zrm-editie': {
        eigen: {
          source: 'x',
          title: 'Eigen editie',
          year: 2026,
          owner: 'Organisatie',
          notice: 'Onder licentie.',
          audience: 'Voor ons.',
          levels,
          domains: ['wonen', 'werken'],
        },
      },
      'methodiek/zrm-domein': {wonen: domain('Wonen'), werken: domain('Werken')},
    };
    new ContextProvider(this, {
      context: scopeContext,
      initialValue: {...noScope, layer: {...emptyLayer, records: (kind) => records[kind] ?? {}}},
    });
  }
  protected override createRenderRoot() {
    return this;
  }
}
customElements.define('x-own-edition', OwnEdition);

describe('an edition of an organisation’s own', () => {
  it('takes the place of ours, with any number of domains and levels', async () => {
    await Promise.all([zrmDomains.load(), zrmEditions.load()]);
    const holder = await fixture<HTMLElement>(
      html`<x-own-edition><zrm-matrix mode="score"></zrm-matrix></x-own-edition>`,
    );
    const matrix = holder.querySelector('zrm-matrix')!;
    await settled(matrix);
    matrix.value = {choices: [{id: 'wonen'}], moments: [{id: 'start', answers: {wonen: {level: '4'}}}]};
    await matrix.updateComplete;
    expect(within(matrix, '.title').textContent).to.equal('Eigen editie');
    expect(matrix.shadowRoot!.querySelectorAll('.choice')).to.have.length(2);
    expect(matrix.shadowRoot!.querySelectorAll('.option')).to.have.length(4);
    expect(within(matrix, '.profile').textContent).to.contain('Het laagst staat Wonen: 4 d.');
    expect(matrix.value.moments[0]!.answers).to.deep.equal({wonen: {level: '4'}});
    matrix.remove();
  });
});
