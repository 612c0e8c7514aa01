import {expect} from '@open-wc/testing';
import {Collection} from '../../src/core/collection.js';
import {competencies, phases, teamFunctions} from '../../src/methodiek/content.js';
import '../../src/methodiek/methodiek-guide/methodiek-guide.define.js';
import {MethodiekGuide} from '../../src/methodiek/methodiek-guide/methodiek-guide.js';
import {SHOWN_KINDS, placeOf} from '../../src/methodiek/methodiek-guide/place.js';
import {TOPICS} from '../../src/methodiek/methodiek-guide/topics.js';
import type {ActionPlan} from '../../src/methodiek/action-plan/action-plan.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
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
} from './methodiek-guide.support.js';
import {setViewport} from '../support/viewport.js';

const start = location.href;
beforeEach(() => setViewport({width: 1280, height: 900}));
afterEach(() => {
  history.replaceState(null, '', start);
  sessionStorage.clear();
});

const plain = () => guideWith(html`<methodiek-guide></methodiek-guide>`);
const page = (guide: MethodiekGuide) => textOf(within(guide, '.page'));

describe('<methodiek-guide>', () => {
  it('begins with five phases and everything there is to read, in reading order', async () => {
    const guide = await plain();
    const cards = all(guide, '.card-title').map(textOf);
    expect(cards.slice(0, 5)).to.deep.equal([
      'Analysefase',
      'Planfase',
      'Ondersteuningsfase',
      'Evaluatiefase',
      'Monitoringfase',
    ]);
    expect(cards).to.have.length(5 + TOPICS.length);
  });

  it('begins at the phase or the topic that the page names', async () => {
    expect(pageTitle(await guideWith(html`<methodiek-guide phase="planfase"></methodiek-guide>`))).to.contain(
      'Planfase',
    );
    expect(
      pageTitle(await guideWith(html`<methodiek-guide topic="competenties"></methodiek-guide>`)),
    ).to.equal('Zeven competenties');
    expect(
      pageTitle(await guideWith(html`<methodiek-guide phase="planfase" topic="functies"></methodiek-guide>`)),
    ).to.contain('Planfase');
  });

  it('moves when the page sets another phase', async () => {
    const guide = await guideWith(html`<methodiek-guide phase="planfase"></methodiek-guide>`);
    await press(guide, '25 functies', '.contents');
    guide.phase = 'evaluatiefase';
    await settled(guide);
    expect(pageTitle(guide)).to.contain('Evaluatiefase');
  });

  it('names the tag, the attribute and what it can be for a value that does not exist, and begins at the start', async () => {
    const guide = await guideWith(html`<methodiek-guide phase="plan" topic="functie"></methodiek-guide>`);
    expect(pageTitle(guide)).to.equal('Methodisch werken in het wijkteam');
    const warnings = consoleLines('warn').join('\n');
    expect(warnings).to.contain('<methodiek-guide phase="plan">: unknown value. Did you mean "planfase"?');
    expect(warnings).to.contain('<methodiek-guide topic="functie">: unknown value. Did you mean "functies"?');
  });

  it('reads on from page to page, with the keyboard at each title', async () => {
    const guide = await plain();
    await press(guide, 'Analysefase');
    const seen = [pageTitle(guide)];
    for (
      let i = 0;
      i < 20 && all(guide, '.turn a').some((a) => a.closest('p')!.textContent.includes('Verder'));
      i++
    ) {
      await press(guide, '', '.turn p:last-child');
      expect(textOf(focused())).to.equal(pageTitle(guide));
      seen.push(pageTitle(guide));
    }
    expect(new Set(seen).size).to.equal(5 + TOPICS.length);
  });

  it('shows where the reader is in the contents', async () => {
    const guide = await plain();
    await press(guide, 'De Kanteling');
    expect(all(guide, '.contents [aria-current=page]').map(textOf)).to.deep.equal(['De Kanteling']);
  });

  it('keeps the page’s own text when its content does not come, and says so', async () => {
    const away = new Collection<object>('methodiek/weg', () => Promise.reject(new Error('weg')));
    class Failing extends MethodiekGuide {
      static override readonly collections = [away] as never;
    }
    customElements.define('x-failing-guide', Failing);
    const guide = await place(html`<x-failing-guide><p>Vraag je collega.</p></x-failing-guide>`);
    expect(isVisible(guide.querySelector('p')!)).to.equal(true);
    expect(guide.shadowRoot!.textContent).to.contain('Opnieuw proberen');
    consoleLines('error');
  });

  it('has exactly one place for each kind, and none for what it does not know', () => {
    for (const kind of SHOWN_KINDS.filter((one) => !['methodiek/begrip', 'methodiek/link'].includes(one)))
      expect(placeOf(`${kind}/iets`), kind).to.not.equal(undefined);
    expect(placeOf('wegwijzer/signaal/druk')).to.equal(undefined);
  });

  it('says so when a link asks for what is not there', async () => {
    const guide = await plain();
    await show(guide, 'methodiek/fase/bestaat-niet');
    expect(textOf(within(guide, '.problem'))).to.contain('Deze bladzijde is er niet');
    expect(consoleLines('error').join()).to.contain('methodiek/fase/bestaat-niet');
  });
});

describe('what there is to read', () => {
  it('has 25 functions in their order, each with where the line lies', async () => {
    const guide = await guideWith(html`<methodiek-guide topic="functies"></methodiek-guide>`);
    const folds = all(guide, '.fold');
    expect(folds).to.have.length(25);
    Object.values(teamFunctions.value!).forEach(({title, boundary}, i) => {
      expect(textOf(folds[i]!.querySelector('summary')!)).to.contain(`${i + 1} ${title}`);
      expect(textOf(folds[i]!)).to.contain(boundary.text);
      expect(folds[i]!.querySelector('summary')!.textContent.includes('grens beschreven')).to.equal(
        boundary.stated,
      );
    });
  });

  it('says beside every reporting point not to call it, and whom to call instead', async () => {
    const guide = await guideWith(html`<methodiek-guide topic="functies"></methodiek-guide>`);
    await press(guide, 'Melding', '.fold');
    const fold = all(guide, '.fold').find((one) => textOf(one).includes('Steunpunt Huiselijk geweld'))!;
    const old = [...fold.querySelectorAll('.old')].map(textOf);
    expect(old).to.have.length(4);
    for (const one of old) expect(one).to.contain('niet bellen');
    expect(textOf(fold.querySelector('.act-now')!)).to.contain('0800 2000');
    const warning = fold.querySelector('.changed')!;
    expect(textOf(warning)).to.contain('Bel de meldpunten hieronder niet');
    expect(warning.compareDocumentPosition(fold.querySelector('.old')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('makes every note about a change since the document stand out', async () => {
    const guide = await plain();
    let notes = 0;
    for (const topic of TOPICS) {
      guide.topic = topic;
      await settled(guide);
      for (const one of all(guide, '.changed')) expect(textOf(one)).to.match(/^Let op\./);
      notes += all(guide, '.changed').length;
      for (const one of all(guide, '.note')) expect(textOf(one)).to.not.contain('vóór 2015');
    }
    expect(notes).to.be.greaterThan(20);
    expect(textOf(within(guide, '.foot'))).to.contain('Wat er sinds 2015 veranderde');
  });

  it('has the eight beacons, the four frames, three roles with their pitfall, seven competencies, eight cases', async () => {
    const guide = await plain();
    const count = async (topic: string, selector: string) => {
      guide.topic = topic;
      await settled(guide);
      return all(guide, selector).length;
    };
    expect(await count('kaders', '.beacon')).to.equal(8);
    expect(await count('kanteling', '.frame')).to.equal(4);
    expect(await count('kernrollen', '.page > section')).to.equal(3);
    expect(page(guide)).to.contain('Valkuil. Een valkuil is dat je te veel regie neemt');
    expect(await count('competenties', '.fold')).to.equal(7);
    expect(page(guide)).to.contain(competencies.value!.durf!.behaviours[0]!.text);
    expect(await count('casussen', '.fold')).to.equal(8);
    expect(await count('voorbeelden', 'dl.example')).to.equal(2);
  });

  it('follows a link in a text to what it names, and unfolds it there', async () => {
    const guide = await guideWith(html`<methodiek-guide topic="kanteling"></methodiek-guide>`);
    await press(guide, 'Eerste contact');
    expect(textOf(focused())).to.contain('Ontvangst: het 1e contact');
    expect((focused() as HTMLDetailsElement).open).to.equal(true);
  });

  it('shows the example plan with where the resident stands, and says that it is no official text', async () => {
    const guide = await guideWith(html`<methodiek-guide topic="voorbeelden"></methodiek-guide>`);
    expect(page(guide)).to.contain('Financiën: niveau 3, beperkt zelfredzaam');
    expect(page(guide)).to.contain('Participatieladder voor arbeid: niveau 1, geïsoleerd levend');
    expect(page(guide)).to.contain('Geen officiële ZRM-tekst');
  });
});

describe('working with the method', () => {
  const work = async (guide: MethodiekGuide, name: string) => {
    await press(guide, name, '.workbench');
    await settled(guide);
  };

  it('offers in each phase what belongs to it, and loads it when it is opened', async () => {
    const guide = await plain();
    const offered: Record<string, string[]> = {};
    for (const id of Object.keys(phases.value!)) {
      await show(guide, `methodiek/fase/${id}`);
      offered[id] = all(guide, '.tool').map(textOf);
    }
    expect(offered).to.deep.equal({
      analysefase: ['Zelfredzaamheid-Matrix', 'Participatieladder', 'Ecogram'],
      planfase: ['Plan van aanpak'],
      ondersteuningsfase: ['Plan van aanpak'],
      evaluatiefase: ['Zelfredzaamheid-Matrix', 'Participatieladder', 'Plan van aanpak'],
      monitoringfase: ['Zelfredzaamheid-Matrix', 'Participatieladder', 'Plan van aanpak'],
    });
    expect(inner(guide)).to.have.length(0);
  });

  it('keeps what was filled in from phase to phase, and lets the plan begin with it', async () => {
    const guide = await guideWith(
      html`<methodiek-guide phase="analysefase" heading-level="3" share></methodiek-guide>`,
    );
    await work(guide, 'Zelfredzaamheid-Matrix');
    const matrix = inner(guide)[0] as ZrmMatrix;
    expect(matrix.headingLevel).to.equal(5);
    matrix.value = {
      choices: [{id: 'financien'}],
      moments: [{id: 'start', answers: {financien: {level: '2', workOn: true}}}],
    };
    await settled(guide);
    await press(guide, 'Planfase', '.contents');
    expect(isVisible(matrix)).to.equal(false);
    await work(guide, 'Plan van aanpak');
    const plan = inner(guide).find(({localName}) => localName === 'action-plan') as ActionPlan;
    expect(textOf(plan.shadowRoot!.querySelector('.offer')!)).to.contain('Financiën');
    plan.shadowRoot!.querySelector<HTMLElement>('.offer button')!.click();
    await press(guide, 'Evaluatiefase', '.contents');
    await work(guide, 'Zelfredzaamheid-Matrix');
    expect(isVisible(matrix)).to.equal(true);
    expect(matrix.value.choices).to.have.length(1);
    await work(guide, 'Plan van aanpak');
    expect(plan.value.problems).to.have.length(1);
    expect(location.search).to.not.contain('financien');
  });

  it('comes back to a phase as it was left, and closes an element when asked', async () => {
    const guide = await guideWith(html`<methodiek-guide phase="analysefase"></methodiek-guide>`);
    await work(guide, 'Participatieladder');
    await press(guide, 'Planfase', '.contents');
    await press(guide, 'Analysefase', '.contents');
    expect(isVisible(inner(guide)[0]!)).to.equal(true);
    await work(guide, 'Participatieladder');
    expect(isVisible(inner(guide)[0]!)).to.equal(false);
  });

  it('reads the matrix or fills it in, without losing what was filled in', async () => {
    const guide = await guideWith(html`<methodiek-guide phase="analysefase"></methodiek-guide>`);
    await work(guide, 'Zelfredzaamheid-Matrix');
    const matrix = inner(guide)[0] as ZrmMatrix;
    matrix.value = {
      choices: [{id: 'justitie'}],
      moments: [{id: 'start', answers: {justitie: {level: '3'}}}],
    };
    const choose = async (mode: string) => {
      within<HTMLInputElement>(guide, `.modes input[value=${mode}]`).click();
      await settled(guide);
      await settled(guide);
    };
    await choose('read');
    expect(matrix.shadowRoot!.querySelector('.work-bar')).to.equal(null);
    await choose('score');
    expect(matrix.value.moments[0]!.answers.justitie!.level).to.equal('3');
  });

  it('opens the matrix to read where a link asks for a domain', async () => {
    const guide = await plain();
    await show(guide, 'methodiek/zrm-domein/huisvesting');
    expect(pageTitle(guide)).to.contain('Analysefase');
    expect(textOf(focused())).to.equal('Huisvesting');
    expect(inner(guide)[0]!.shadowRoot!.querySelector('.reading')).to.not.equal(null);
  });

  it('passes on that nothing may be kept', async () => {
    const guide = await guideWith(html`<methodiek-guide phase="planfase" keep="off"></methodiek-guide>`);
    await work(guide, 'Plan van aanpak');
    expect(inner(guide)[0]!.shadowRoot!.textContent).to.not.contain('Bewaar tot');
  });
});

describe('the address', () => {
  it('says where the reader is, where the page shares that, and “back” goes back', async () => {
    const guide = await guideWith(html`<methodiek-guide share></methodiek-guide>`);
    await press(guide, '25 functies');
    expect(location.search).to.match(/[?&]methodiek-guide\.topic=functies$/);
    await press(guide, 'Planfase', '.contents');
    expect(location.search).to.match(/[?&]methodiek-guide\.phase=planfase$/);
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Functies van het wijkteam');
  });

  it('stays as it is where the page does not share', async () => {
    const guide = await plain();
    await press(guide, '25 functies');
    await press(guide, 'Planfase', '.contents');
    expect(location.href).to.equal(start);
  });

  it('opens the guide where a shared link leads', async () => {
    history.replaceState(null, '', '?methodiek-guide.topic=casussen');
    expect(pageTitle(await guideWith(html`<methodiek-guide share></methodiek-guide>`))).to.equal(
      'Acht casussen',
    );
  });

  it('opens the guide at a record', async () => {
    history.replaceState(null, '', '?wijkgids=methodiek/baken/welzijn-nieuwe-stijl/integraal-werken');
    const guide = await plain();
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Beleid en acht bakens');
    expect(textOf(focused())).to.contain('Integraal werken');
  });
});
