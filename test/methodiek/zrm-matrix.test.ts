import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import '../../src/layer/wijkgids-scope.define.js';
import {zrmDomains} from '../../src/methodiek/content.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, settled, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const radios = (matrix: ZrmMatrix, domain: string) => [
  ...matrix.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name="level-${domain}"]`),
];
const visibleDomains = (matrix: ZrmMatrix) =>
  [...matrix.shadowRoot!.querySelectorAll('.domain')]
    .filter(isVisible)
    .map((section) => section.querySelector('.part-title')!.textContent.trim());
const check = (matrix: ZrmMatrix, name: string) =>
  within(matrix, '.choice', name).querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
const wide = () => setViewport({width: 1280, height: 900});
/** Widths of a column, in pixels: on a phone, and what a page of 320 px leaves between its margins. */
const NARROW = 344;
const NARROWEST = 304;

beforeEach(wide);

describe('<zrm-matrix> to read', () => {
  it('shows every domain of the edition in its order, with five levels each', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix></zrm-matrix>`);
    const records = Object.values(zrmDomains.value!);
    expect(visibleDomains(matrix)).to.deep.equal(records.map(({title}) => title));
    expect(matrix.shadowRoot!.querySelectorAll('.cell')).to.have.length(records.length * 5);
    for (const {levels} of records)
      for (const {text} of levels) expect(matrix.shadowRoot!.textContent).to.contain(text);
  });

  it('says that this is no official text, whose it is, which edition, and for whom', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix></zrm-matrix>`);
    const footer = within(matrix, 'footer').textContent;
    expect(footer).to.contain('Geen officiële ZRM-tekst');
    expect(footer).to.contain('GGD Amsterdam');
    expect(footer).to.contain('2013');
    expect(footer).to.contain('geschoolde professionals');
  });

  it('shows the chosen domains only, in the order given', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix domains="justitie financien"></zrm-matrix>`);
    expect(visibleDomains(matrix)).to.deep.equal(['Justitie', 'Financiën']);
  });

  it('shows all domains when none of those given exists, and warns of each', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix domains="financen geluk"></zrm-matrix>`);
    expect(visibleDomains(matrix)).to.have.length(Object.keys(zrmDomains.value!).length);
    expect(consoleLines('warn').map((line) => line.slice(0, 47))).to.deep.equal([
      '[wijkgids] <zrm-matrix domains="financen">: unk',
      '[wijkgids] <zrm-matrix domains="geluk">: unknow',
    ]);
  });

  it('reads when the mode is not known', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix mode="fill"></zrm-matrix>`);
    expect(matrix.shadowRoot!.querySelector('input')).to.equal(null);
    expect(consoleLines('warn')[0]).to.contain(
      '<zrm-matrix mode="fill">: unknown value. Allowed: read, score.',
    );
  });

  it('shows one domain at a time where there is little room, with a way to the others', async () => {
    const matrix = await place<ZrmMatrix>(
      html`<zrm-matrix domains="financien huisvesting justitie" domain="huisvesting"></zrm-matrix>`,
      NARROW,
    );
    expect(visibleDomains(matrix)).to.deep.equal(['Huisvesting']);
    within(matrix, 'button[aria-label="Volgend domein"]').click();
    await matrix.updateComplete;
    expect(visibleDomains(matrix)).to.deep.equal(['Justitie']);
    expect(within<HTMLButtonElement>(matrix, 'button[aria-label="Volgend domein"]').disabled).to.equal(true);
    const select = within<HTMLSelectElement>(matrix, 'select');
    select.value = 'financien';
    select.dispatchEvent(new Event('change'));
    await matrix.updateComplete;
    expect(visibleDomains(matrix)).to.deep.equal(['Financiën']);
    expect(matrix.getAttribute('domain')).to.equal('huisvesting');
  });

  it('moves when the page sets the attribute', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix></zrm-matrix>`, NARROW);
    matrix.setAttribute('domain', 'verslaving');
    await matrix.updateComplete;
    expect(visibleDomains(matrix)).to.deep.equal(['Verslaving']);
  });

  it('moves to the domain of a link, and puts the keyboard at its heading', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix></zrm-matrix>`, NARROW);
    matrix.show('methodiek/zrm-domein/sociaal-netwerk');
    await settled(matrix);
    await new Promise((resolve) => setTimeout(resolve));
    expect(visibleDomains(matrix)).to.deep.equal(['Sociaal netwerk']);
    expect(matrix.shadowRoot!.activeElement?.textContent.trim()).to.equal('Sociaal netwerk');
  });

  it('shows the municipality’s own numbers with the help lines', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix><p slot="contact">Wijkteam 010</p></zrm-matrix>`);
    expect(matrix.querySelector('p')!.assignedSlot?.closest('aside')).to.not.equal(null);
  });

  it('takes its heading level and its words stay Dutch on an English page', async () => {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix heading-level="3"></zrm-matrix>`);
    expect(within(matrix, '.title').localName).to.equal('h3');
    expect(within(matrix, '.guide').lang).to.equal('nl');
    expect(within(matrix, '.guide').dir).to.equal('ltr');
  });
});

describe('<zrm-matrix> to score', () => {
  const scoring = () => place<ZrmMatrix>(html`<zrm-matrix mode="score"></zrm-matrix>`);

  it('asks first which domains matter, and shows levels for those only', async () => {
    const matrix = await scoring();
    expect(visibleDomains(matrix)).to.deep.equal([]);
    check(matrix, 'Huisvesting');
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    expect(visibleDomains(matrix)).to.deep.equal(['Huisvesting', 'Financiën']);
    expect(matrix.value.choices).to.deep.equal([
      {id: 'huisvesting', why: ''},
      {id: 'financien', why: ''},
    ]);
  });

  it('asks per chosen domain why it is needed', async () => {
    const matrix = await scoring();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    within(matrix, '.why input').focus();
    await sendKeys({type: 'De huur is niet betaald'});
    expect(matrix.value.choices).to.deep.equal([{id: 'financien', why: 'De huur is niet betaald'}]);
  });

  it('never counts towards all domains', async () => {
    const matrix = await scoring();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    expect(matrix.shadowRoot!.textContent).to.not.match(/\d+ van (de )?11|11 domeinen gekozen/);
  });

  it('keeps the chosen level per domain and tells the page of it', async () => {
    const matrix = await scoring();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    let told = 0;
    matrix.addEventListener('value-change', () => told++);
    radios(matrix, 'financien')[1]!.click();
    expect(matrix.value.moments[0]!.answers).to.deep.equal({financien: {level: '2'}});
    expect(told).to.equal(1);
  });

  it('passes radios, tick and note with Tab, and moves between levels with the arrows', async () => {
    const matrix = await scoring();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    const focused = () => matrix.shadowRoot!.activeElement as HTMLElement;
    within(matrix, '.why input').focus();
    for (let i = 0; i < 20 && focused().getAttribute('type') !== 'radio'; i++) await sendKeys({press: 'Tab'});
    expect(focused().id).to.equal('financien-1');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowRight'});
    expect(matrix.value.moments[0]!.answers.financien?.level).to.equal('3');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    expect(matrix.value.moments[0]!.answers.financien?.workOn).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(focused().localName).to.equal('summary');
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Brief gezien'});
    expect(matrix.value.moments[0]!.answers.financien?.note).to.equal('Brief gezien');
  });

  it('takes a click anywhere in the cell', async () => {
    const matrix = await scoring();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    const cell = matrix.shadowRoot!.querySelector('#text-financien-4')!;
    cell.scrollIntoView({block: 'center'});
    const text = cell.getBoundingClientRect();
    const hit = matrix.shadowRoot!.elementFromPoint(text.x + 5, text.y + 5) as HTMLElement;
    hit.click();
    expect(matrix.value.moments[0]!.answers.financien?.level).to.equal('4');
  });

  it('takes everything back of one domain with Wis, and leaves the others', async () => {
    const matrix = await scoring();
    matrix.value = {
      choices: [{id: 'financien'}, {id: 'justitie'}],
      moments: [
        {id: 'start', answers: {financien: {level: '2', workOn: true, note: 'x'}, justitie: {level: '5'}}},
      ],
    };
    await matrix.updateComplete;
    within(matrix, 'button[aria-label="Wis Financiën"]').click();
    await matrix.updateComplete;
    expect(matrix.value.moments[0]!.answers).to.deep.equal({justitie: {level: '5'}});
    expect(radios(matrix, 'financien').some((radio) => radio.checked)).to.equal(false);
  });

  it('keeps what was said when a domain is taken out by a slip and chosen again', async () => {
    const matrix = await scoring();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    radios(matrix, 'financien')[2]!.click();
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    check(matrix, 'Financiën');
    await matrix.updateComplete;
    expect(radios(matrix, 'financien')[2]!.checked).to.equal(true);
  });

  it('shows a value that the page sets, without telling of a change', async () => {
    const matrix = await scoring();
    let told = 0;
    matrix.addEventListener('value-change', () => told++);
    matrix.value = {
      choices: [{id: 'justitie', why: 'Boete'}],
      moments: [{id: 'start', date: '', answers: {justitie: {level: '4'}}}],
    };
    await matrix.updateComplete;
    expect(radios(matrix, 'justitie')[3]!.checked).to.equal(true);
    expect(within<HTMLInputElement>(matrix, '.why input').value).to.equal('Boete');
    expect(told).to.equal(0);
    expect(matrix.isFilled).to.equal(true);
    matrix.clear();
    expect(matrix.isFilled).to.equal(false);
  });

  for (const [domain, level, number] of [
    ['huiselijke-relaties', 1, 'tel:112'],
    ['huiselijke-relaties', 2, 'tel:08002000'],
    ['geestelijke-gezondheid', 1, 'tel:113'],
    ['lichamelijke-gezondheid', 1, 'tel:112'],
  ] as const) {
    it(`shows whom to call at level ${level} of ${domain}, and says it to a screen reader`, async () => {
      const matrix = await scoring();
      matrix.value = {choices: [{id: domain}]};
      await matrix.updateComplete;
      expect(matrix.shadowRoot!.querySelector('aside')).to.equal(null);
      radios(matrix, domain)[level - 1]!.click();
      await matrix.updateComplete;
      const strip = within(matrix, 'aside');
      expect(strip.querySelector('a')!.getAttribute('href')).to.equal(number);
      expect(strip.closest('[aria-live="polite"]')).to.not.equal(null);
      radios(matrix, domain)[4]!.click();
      await matrix.updateComplete;
      expect(matrix.shadowRoot!.querySelector('aside')).to.equal(null);
    });
  }

  it('keeps two matrices on one page apart', async () => {
    const holder = await place<HTMLElement>(
      html`<div><zrm-matrix mode="score"></zrm-matrix><zrm-matrix mode="score"></zrm-matrix></div>`,
    );
    const [one, two] = holder.querySelectorAll<ZrmMatrix>('zrm-matrix');
    await settled(one!);
    await settled(two!);
    for (const matrix of [one!, two!]) {
      matrix.value = {choices: [{id: 'justitie'}]};
      await matrix.updateComplete;
    }
    radios(one!, 'justitie')[0]!.click();
    radios(two!, 'justitie')[4]!.click();
    expect(one!.value.moments[0]!.answers.justitie?.level).to.equal('1');
    expect(radios(one!, 'justitie')[0]!.checked).to.equal(true);
  });
});

describe('<zrm-matrix> for everyone', () => {
  const long = 'Een heel lange reden '.repeat(9).trim();
  const states: [string, (width?: number) => Promise<ZrmMatrix>][] = [
    ['reading', (width) => place(html`<zrm-matrix></zrm-matrix>`, width)],
    ['scoring, nothing chosen', (width) => place(html`<zrm-matrix mode="score"></zrm-matrix>`, width)],
    ['scoring, one domain', (width) => scored(['financien'], '', width)],
    ['scoring, all domains, longest texts', (width) => scored(Object.keys(zrmDomains.value!), long, width)],
  ];
  async function scored(ids: string[], why: string, width?: number): Promise<ZrmMatrix> {
    const matrix = await place<ZrmMatrix>(html`<zrm-matrix mode="score"></zrm-matrix>`, width);
    matrix.value = {
      choices: ids.map((id) => ({id, why})),
      moments: [
        {
          id: 'start',
          answers: Object.fromEntries(
            ids.map((id) => [id, {level: '1', note: why.repeat(10), workOn: true}]),
          ),
        },
      ],
    };
    await matrix.updateComplete;
    return matrix;
  }
  before(() => zrmDomains.load());

  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await expect(await make(NARROW)).to.be.accessible();
    });
    it(`fits a page of 320 px without scrolling sideways: ${name}`, async () => {
      const matrix = await make(NARROWEST);
      const {left} = matrix.getBoundingClientRect();
      const widest = Math.max(
        ...[...matrix.shadowRoot!.querySelectorAll('*')]
          .filter((e) => !e.closest('.visually-hidden, .name'))
          .map((e) => e.getBoundingClientRect().right),
      );
      expect(widest - left).to.be.at.most(NARROWEST + 1);
    });
  }
});
