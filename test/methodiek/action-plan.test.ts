import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Collection} from '../../src/core/collection.js';
import '../../src/layer/wijkgids-scope.define.js';
import {zrmDomains} from '../../src/methodiek/content.js';
import '../../src/methodiek/action-plan/action-plan.define.js';
import {ActionPlan} from '../../src/methodiek/action-plan/action-plan.js';
import '../../src/methodiek/participation-ladder/participation-ladder.define.js';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import type {ParticipationLadder} from '../../src/methodiek/participation-ladder/participation-ladder.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, settled, within} from '../support/page.js';
import {FILLED} from './plan-samples.js';
import {setViewport} from '../support/viewport.js';

const alone = () => place<ActionPlan>(html`<action-plan></action-plan>`);
async function filled(): Promise<ActionPlan> {
  const plan = await alone();
  plan.value = FILLED;
  await plan.updateComplete;
  return plan;
}

/** A field as a user finds it: by its label. */
// The label says which kind of field the test expects.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function field<T extends HTMLElement = HTMLTextAreaElement>(plan: ActionPlan, label: string, n = 0): T {
  const all = [...plan.shadowRoot!.querySelectorAll('label')].filter((one) =>
    one.textContent.trim().startsWith(label),
  );
  const one = all[n];
  if (!one) throw new Error(`no field is called “${label}”`);
  return (one.control ?? plan.shadowRoot!.querySelector(`#${one.htmlFor}`)) as unknown as T;
}
/** A part or a frame, by its heading. */
const part = (plan: ActionPlan, title: string) =>
  [...plan.shadowRoot!.querySelectorAll('section')].find((section) =>
    section.querySelector('h2, h3, h4')?.textContent.includes(title),
  )!;
const write = async (plan: ActionPlan, to: HTMLElement, text: string) => {
  to.focus();
  await sendKeys({type: text});
  await plan.updateComplete;
};
const press = async (plan: ActionPlan, text: string, from: ParentNode = plan.shadowRoot!) => {
  const all = [...from.querySelectorAll('button')].filter((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).trim().includes(text),
  );
  if (!all[0]) throw new Error(`no button is called “${text}”`);
  all[0].click();
  await plan.updateComplete;
};
const focused = (plan: ActionPlan) => plan.shadowRoot!.activeElement;
const status = (plan: ActionPlan) => within(plan, '.work-status').textContent.trim();
const progress = (plan: ActionPlan) => within(plan, 'nav').textContent.replaceAll(/\s+/g, ' ').trim();
const text = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('<action-plan>', () => {
  it('asks in the resident’s words, part by part', async () => {
    const plan = await alone();
    const asked = [...plan.shadowRoot!.querySelectorAll('.part > .part-head')].map(text);
    expect(asked.map((one) => one.split('?')[0])).to.deep.equal([
      'Probleem Waar loop ik tegenaan',
      'Doel Wat wil ik bereiken',
      'Resultaat Wat is er dan anders',
      'Oplossingen Wat helpt daarbij',
      'Acties Wie doet wat, en wanneer',
      'Evaluatie Wanneer kijken we terug',
      'Volgen Hoe blijven we daarna op de hoogte',
    ]);
  });

  it('gathers solutions in the four frames of the guide, the lightest first', async () => {
    const plan = await alone();
    const frames = [...plan.shadowRoot!.querySelectorAll('.frame > .part-head')].map(text);
    expect(frames).to.deep.equal([
      '1 Eigen Kracht Wat kan ik zelf?',
      '2 Sociaal netwerk Wat kan ik samen met anderen?',
      '3 Algemene, voorliggende en collectieve voorzieningen Welke voorzieningen zijn er al, voor iedereen of voor meer mensen?',
      '4 Individuele voorzieningen Welke individuele voorziening heb ik wel of niet nodig?',
    ]);
  });

  it('can be written with the keyboard, and tells what was written', async () => {
    const plan = await alone();
    let told = 0;
    plan.addEventListener('value-change', () => told++);
    await write(plan, field(plan, 'Probleem 1'), 'Ik');
    expect(told).to.equal(2);
    await write(plan, field(plan, 'Sociaal netwerk 1'), 'Mijn zus belt');
    await write(plan, field(plan, 'Wat'), 'Bellen');
    await write(plan, field(plan, 'Wie (een rol)'), 'ik');
    await write(plan, field(plan, 'Wanneer'), 'elke week');
    field<HTMLInputElement>(plan, 'Gedaan').click();
    const {problems, solutions, actions} = plan.value;
    expect(problems).to.deep.equal([{id: '1', text: 'Ik'}]);
    expect(solutions.map(({frame, text}) => [frame, text])).to.deep.equal([
      ['sociaal-netwerk', 'Mijn zus belt'],
    ]);
    expect(actions).to.deep.equal([{id: '1', text: 'Bellen', who: 'ik', when: 'elke week', done: true}]);
  });

  it('keeps the keyboard in a field that is emptied and written again', async () => {
    const plan = await filled();
    const problem = field(plan, 'Doel 1');
    problem.focus();
    problem.select();
    await sendKeys({press: 'Backspace'});
    await plan.updateComplete;
    expect(plan.value.goals.map(({id}) => id)).to.deep.equal(['2']);
    expect(focused(plan)).to.equal(problem);
    await sendKeys({type: 'Ik wil rust'});
    expect(plan.value.goals.map((goal) => goal.text)).to.deep.equal(['Ik wil rust', FILLED.goals[1]!.text]);
  });

  it('adds a line and puts the keyboard there; adds none while the last is empty', async () => {
    const plan = await filled();
    const goals = part(plan, 'Doel');
    await press(plan, 'Nog een regel', goals);
    await plan.updateComplete;
    expect(goals.querySelectorAll('textarea')).to.have.length(3);
    expect(focused(plan)).to.equal(field(plan, 'Doel 3'));
    await press(plan, 'Nog een regel', goals);
    expect(goals.querySelectorAll('textarea')).to.have.length(3);
    expect(plan.value.goals).to.have.length(2);
  });

  it('takes a line away, keeps the keyboard near, and can undo that', async () => {
    const plan = await filled();
    await press(plan, 'Haal weg: Doel 1');
    await plan.updateComplete;
    expect(plan.value.goals).to.have.length(1);
    expect(status(plan)).to.equal('De regel is weggehaald.');
    expect(focused(plan)?.id).to.equal('line-goals-2');
    await press(plan, 'Maak ongedaan');
    expect(plan.value).to.deep.equal(FILLED);
  });

  it('shows how far the plan is, and leads to each part; nothing is ever locked', async () => {
    const plan = await alone();
    expect(progress(plan)).to.match(/^0 van 7 onderdelen ingevuld Probleem \(nog leeg\)/);
    await write(plan, field(plan, 'Resultaat 1'), 'Rust');
    expect(progress(plan)).to.match(/^1 van 7 .* Resultaat \(ingevuld\)/);
    await press(plan, 'Acties', within(plan, 'nav'));
    expect(text(focused(plan)!)).to.match(/^Acties Wie doet wat/);
    for (const control of plan.shadowRoot!.querySelectorAll<HTMLInputElement>('button, input, textarea'))
      expect(control.disabled).to.equal(false);
  });

  it('asks whether lighter help was looked at, until that is said', async () => {
    const plan = await alone();
    const frame = part(plan, 'Individuele voorzieningen');
    await write(plan, field(plan, 'Individuele voorzieningen 1'), 'Rolstoel');
    expect(text(frame)).to.contain('Bij Eigen Kracht, Sociaal netwerk en Algemene');
    for (const title of ['Eigen Kracht', 'Sociaal netwerk', 'Algemene']) {
      const section = [...plan.shadowRoot!.querySelectorAll('.frame')].find((one) =>
        text(one).includes(title),
      )!;
      section.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    }
    await plan.updateComplete;
    expect(text(frame)).to.not.contain('nog niets');
    expect(plan.value.discussed).to.have.length(3);
  });

  it('offers roles for who does something, not names', async () => {
    const plan = await alone();
    const who = field<HTMLInputElement>(plan, 'Wie (een rol)');
    const roles = [...who.list!.options].map(({value}) => value);
    expect(roles).to.include.members(['ik', 'een buur', 'de casemanager']);
    expect(text(part(plan, 'Acties'))).to.contain('een rol op, geen naam');
    expect(who.autocomplete).to.equal('off');
  });

  it('says when and how they look back and follow', async () => {
    const plan = await alone();
    const date = field<HTMLInputElement>(plan, 'Datum');
    date.value = '2027-03-12';
    date.dispatchEvent(new InputEvent('input'));
    await write(plan, field(plan, 'Hoe en met wie (een rol)', 1), 'Bellen');
    expect(plan.value.evaluation.date).to.equal('2027-03-12');
    expect(plan.value.followUp).to.deep.equal({date: '', how: 'Bellen'});
  });

  it('empties everything with “Wis alles”, also lines that were added, and can undo that', async () => {
    const plan = await filled();
    await press(plan, 'Nog een regel', part(plan, 'Doel'));
    await press(plan, 'Wis alles');
    expect(part(plan, 'Doel').querySelectorAll('textarea')).to.have.length(1);
    expect(plan.isFilled).to.equal(false);
    await press(plan, 'Maak ongedaan');
    expect(plan.value).to.deep.equal(FILLED);
    expect(field(plan, 'Doel 2').value).to.equal(FILLED.goals[1]!.text);
  });

  it('keeps the page’s own text when its content does not come, and says so', async () => {
    const away = new Collection<object>('methodiek/weg', () => Promise.reject(new Error('weg')));
    class Failing extends ActionPlan {
      static override readonly collections = [away] as never;
    }
    customElements.define('x-failing-plan', Failing);
    const plan = await place(html`<x-failing-plan><p>Maak het plan op papier.</p></x-failing-plan>`);
    expect(isVisible(plan.querySelector('p')!)).to.equal(true);
    expect(plan.shadowRoot!.textContent).to.contain('Opnieuw proberen');
    expect(consoleLines('error').length).to.be.greaterThan(0);
    await expect(plan).to.be.accessible();
  });

  it('moves to a frame that a link asks for', async () => {
    const plan = await alone();
    plan.show('methodiek/oplossingskader/sociaal-netwerk');
    await plan.updateComplete;
    await plan.updateComplete;
    expect(text(focused(plan)!)).to.contain('Sociaal netwerk');
  });
});

describe('help from the guide', () => {
  const open = async (plan: ActionPlan, section: Element): Promise<string> => {
    const help = section.querySelector<HTMLDetailsElement>('details.help')!;
    help.open = true;
    for (let i = 0; i < 100 && !help.querySelector('.help-text'); i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await plan.updateComplete;
    }
    return text(help);
  };

  for (const [title, ...said] of [
    ['Probleem', 'Zoek niet te snel naar oplossingen', 'Het lukt mij niet goed om mijn administratie'],
    [
      'Doel',
      'Ik ben …',
      'Waar droomt de bewoner van?',
      'Erkenning',
      'Ik wil mijn administratie zelf kunnen doen',
    ],
    ['Resultaat', 'De administratie is op orde en blijft op orde', 'Er is genoeg geld om rond te komen'],
    ['Eigen Kracht', 'meedenken met', 'Hulpbronnen', 'woonruimte', 'Ze doet het huishouden'],
    ['Sociaal netwerk', 'Wie helpt jou wel eens?', '‘Wie kent u allemaal?’', 'Eén middag per week'],
    ['Algemene', 'telefooncirkel', 'pool voor scootmobielen', 'Buurtkamer'],
    ['Individuele', 'woningaanpassing', 'maatwerkvoorziening', 'Een rolstoel'],
    ['Acties', 'Nederlandse taal in het buurthuis'],
    [
      'Evaluatie',
      'Is de vraag beantwoord, of is het probleem opgelost?',
      'Op welk niveau doet de klant nu mee?',
    ],
    ['Volgen', 'terugval', 'Hoelang de periode duurt'],
  ] as const) {
    it(`stands beside “${title}”, once it is opened`, async () => {
      const plan = await alone();
      const section = [...plan.shadowRoot!.querySelectorAll('.part:not(:has(.frame)), .frame')].find((one) =>
        text(one.querySelector('.part-head')!).includes(title),
      )!;
      expect(section.querySelector('.help-text')).to.equal(null);
      const help = await open(plan, section);
      for (const one of said) expect(help).to.contain(one);
    });
  }
});

async function together(): Promise<{plan: ActionPlan; matrix: ZrmMatrix; ladder: ParticipationLadder}> {
  const scope = await fixture<HTMLElement>(html`
    <wijkgids-scope>
      <action-plan></action-plan>
      <zrm-matrix mode="score"></zrm-matrix>
      <participation-ladder mode="score"></participation-ladder>
    </wijkgids-scope>
  `);
  const [plan, matrix, ladder] = [...scope.children] as [ActionPlan, ZrmMatrix, ParticipationLadder];
  for (const one of [plan, matrix, ladder]) await settled(one);
  await plan.updateComplete;
  return {plan, matrix, ladder};
}
const marked = (...domains: string[]) => ({
  choices: domains.map((id) => ({id})),
  moments: [
    {
      id: 'start',
      answers: Object.fromEntries(
        domains.map((id) => [id, {level: '2', workOn: true, residentWords: `Over ${id}`}]),
      ),
    },
  ],
});
const offers = (plan: ActionPlan) =>
  [...plan.shadowRoot!.querySelectorAll('.offer')].map((one) => text(one.querySelector('.line-title')!));

describe('a plan that begins with matrix and ladder', () => {
  it('says how, as long as nothing is marked', async () => {
    const {plan} = await together();
    expect(text(part(plan, 'Probleem'))).to.contain('Kruis in de matrix “Hier willen we aan werken” aan');
    expect(text(part(await alone(), 'Probleem'))).to.not.contain('matrix');
  });

  it('offers the domains that are marked, and takes over only what the user takes over', async () => {
    const {plan, matrix} = await together();
    matrix.apply(() => ({...matrix.value, ...marked('financien', 'huisvesting')}) as never);
    await matrix.updateComplete;
    await plan.updateComplete;
    expect(offers(plan)).to.deep.equal(['Financiën', 'Huisvesting']);
    expect(plan.value.problems).to.deep.equal([]);
    await press(plan, 'Neem over: Huisvesting');
    await plan.updateComplete;
    expect(offers(plan)).to.deep.equal(['Financiën']);
    expect(plan.value.problems.map(({text, from}) => [from?.title, text])).to.deep.equal([
      ['Huisvesting', 'Over huisvesting'],
    ]);
    expect(focused(plan)).to.equal(field(plan, 'Huisvesting'));
    expect(text(part(plan, 'Probleem'))).to.contain(
      'Zelfredzaamheid-Matrix 2013: niveau 2, niet zelfredzaam',
    );
  });

  it('takes all over at once, and puts the keyboard at the first', async () => {
    const {plan, matrix} = await together();
    matrix.value = marked('financien', 'huisvesting');
    await matrix.updateComplete;
    await plan.updateComplete;
    await press(plan, 'Neem alles over');
    await plan.updateComplete;
    expect(plan.value.problems).to.have.length(2);
    expect(focused(plan)).to.equal(field(plan, 'Financiën'));
    expect(offers(plan)).to.deep.equal([]);
  });

  it('never overwrites: what changed in the matrix is offered, the words stay', async () => {
    const {plan, matrix} = await together();
    matrix.value = marked('financien');
    await matrix.updateComplete;
    await plan.updateComplete;
    await press(plan, 'Neem over: Financiën');
    await write(plan, field(plan, 'Financiën'), ' in mijn woorden');
    const written = plan.value.problems[0]!.text;
    within<HTMLInputElement>(matrix, '#financien-4').click();
    await matrix.updateComplete;
    await plan.updateComplete;
    expect(plan.value.problems[0]!.from!.basis).to.contain('niveau 2');
    expect(text(part(plan, 'Probleem'))).to.contain('Nu staat er: Zelfredzaamheid-Matrix 2013: niveau 4');
    await press(plan, 'Neem dit over');
    expect(plan.value.problems[0]!.from!.basis).to.contain('niveau 4');
    expect(plan.value.problems[0]!.text).to.equal(written);
    matrix.clear();
    await matrix.updateComplete;
    await plan.updateComplete;
    expect(plan.value.problems[0]!.text).to.equal(written);
  });

  it('gives a sentence to begin with where the resident’s own words are not there yet', async () => {
    const {plan, matrix} = await together();
    const {choices} = marked('financien');
    matrix.value = {choices, moments: [{id: 'start', answers: {financien: {level: '2', workOn: true}}}]};
    await matrix.updateComplete;
    await plan.updateComplete;
    const hint = zrmDomains.value!.financien!.levels[1]!.resident;
    expect(text(within(plan, '.offer'))).to.contain(hint);
    await press(plan, 'Neem over: Financiën');
    expect(plan.value.problems[0]!.text).to.equal('');
    expect(text(part(plan, 'Probleem'))).to.contain(hint);
    await write(plan, field(plan, 'Financiën'), 'Ik');
    expect(text(part(plan, 'Probleem'))).to.not.contain(hint);
  });

  it('offers the wish on the ladder as a goal', async () => {
    const {plan, ladder} = await together();
    ladder.value = {moments: [{id: 'start', current: '1', wish: '3'}]};
    await ladder.updateComplete;
    await plan.updateComplete;
    expect(text(within(plan, '.offer'))).to.contain('nu niveau 1, wens niveau 3');
    await press(plan, 'Neem over: Deelname aan georganiseerde activiteiten');
    expect(plan.value.goals[0]!.from!.about).to.equal('methodiek/participatieladder/arbeid');
  });

  it('shows whom to call where what is offered or taken over asks for that, and keeps it off paper for home', async () => {
    const {plan, matrix} = await together();
    matrix.value = marked('huiselijke-relaties');
    await matrix.updateComplete;
    await plan.updateComplete;
    expect(text(within(plan, '.act-now'))).to.match(/Overleg eerst.*0800 2000/);
    await press(plan, 'Neem over: Huiselijke relaties');
    expect(plan.value.problems[0]!.careful).to.equal(true);
    matrix.clear();
    await plan.updateComplete;
    expect(text(within(plan, '.act-now'))).to.contain('0800 2000');
  });

  it('takes over the draft into the empty first line, not below it', async () => {
    const {plan, matrix} = await together();
    matrix.value = marked('financien');
    await matrix.updateComplete;
    await plan.updateComplete;
    await press(plan, 'Neem over: Financiën');
    await plan.updateComplete;
    expect(part(plan, 'Probleem').querySelectorAll('textarea')).to.have.length(1);
  });

  it('reads by id outside a scope, and names an id that stands nowhere', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <zrm-matrix id="m" mode="score"></zrm-matrix>
        <action-plan for="m nergens"></action-plan>
      </div>`,
    );
    const [matrix, plan] = [...holder.children] as [ZrmMatrix, ActionPlan];
    await settled(matrix);
    await settled(plan);
    matrix.value = marked('financien');
    await matrix.updateComplete;
    await plan.updateComplete;
    expect(offers(plan)).to.deep.equal(['Financiën']);
    expect(consoleLines('warn').join()).to.contain('<action-plan for="nergens">');
  });
});

describe('taking a plan along', () => {
  const leave = async (plan: ActionPlan, button: string, tick: readonly string[] = []): Promise<string> => {
    let printed = '';
    const original = window.print;
    window.print = () => {
      printed = document.querySelector('.wijkgids-print')!.shadowRoot!.textContent;
      dispatchEvent(new Event('afterprint'));
    };
    const dialog = within<HTMLDialogElement>(plan, 'dialog');
    const until = async (holds: () => boolean) => {
      for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    try {
      [...plan.shadowRoot!.querySelectorAll<HTMLElement>('.work-more button')]
        .find((one) => text(one) === button)!
        .click();
      await until(() => dialog.open);
      for (const label of dialog.querySelectorAll('label'))
        if (tick.includes(text(label))) label.querySelector('input')!.click();
      await plan.updateComplete;
      dialog.querySelector<HTMLButtonElement>('.main')!.click();
      await until(() => printed !== '');
    } finally {
      window.print = original;
    }
    return printed;
  };
  const CAREFUL = ['Moeder is ziek', 'ruzie', 'niet zelfredzaam', '0800 2000', 'Het ging beter'];

  it('prints a plan to take home without what is careful', async () => {
    const plan = await filled();
    const printed = await leave(plan, 'Druk af om mee te nemen');
    for (const one of [
      'Mijn plan',
      'Ik durf de post niet open te maken',
      'mijn buurvrouw',
      '12 maart 2027',
      '☐',
      '☑',
    ])
      expect(printed).to.contain(one);
    for (const one of CAREFUL) expect(printed).to.not.contain(one);
    expect(printed).to.contain('Besproken: hier is nu geen oplossing');
  });

  it('takes what is careful home only when it is ticked', async () => {
    const plan = await filled();
    const printed = await leave(plan, 'Druk af om mee te nemen', [
      'Aantekening voor het dossier',
      'Hulplijnen',
    ]);
    for (const one of ['Moeder is ziek', '0800 2000']) expect(printed).to.contain(one);
    for (const one of ['ruzie', 'niet zelfredzaam']) expect(printed).to.not.contain(one);
  });

  it('prints everything for the worker, and then says whose instrument the levels are of', async () => {
    const printed = await leave(await filled(), 'Druk af');
    for (const one of [...CAREFUL, 'Geen officiële ZRM-tekst', 'Methodisch werken voor sociale wijkteams'])
      expect(printed).to.contain(one);
  });

  it('opens the file that it saved', async () => {
    const plan = await alone();
    const files = new DataTransfer();
    const kept = {format: 'wijkgids/action-plan', version: 1, content: '', savedAt: '', value: FILLED};
    files.items.add(new File([JSON.stringify(kept)], 'plan.json', {type: 'application/json'}));
    const input = within<HTMLInputElement>(plan, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    for (let i = 0; i < 100 && !plan.isFilled; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(plan.value).to.deep.equal(FILLED);
  });

  it('loses nothing to a damaged file', async () => {
    const plan = await filled();
    const files = new DataTransfer();
    files.items.add(new File(['{"format": "wijk'], 'plan.json'));
    const input = within<HTMLInputElement>(plan, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    for (let i = 0; i < 100 && !status(plan).includes('beschadigd'); i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(status(plan)).to.contain('beschadigd');
    expect(plan.value).to.deep.equal(FILLED);
  });

  it('gives each tick a reason: a line can be kept off paper for home by hand', async () => {
    const plan = await filled();
    const ticks = [...part(plan, 'Resultaat').querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    ticks[0]!.click();
    expect(plan.value.results[0]!.careful).to.equal(true);
    const printed = await leave(plan, 'Druk af om mee te nemen');
    expect(printed).to.not.contain(FILLED.results[0]!.text);
  });
});

describe('a value that a page sets', () => {
  it('is drawn, tells no event, and warns of a frame that does not exist', async () => {
    const plan = await alone();
    let told = 0;
    plan.addEventListener('value-change', () => told++);
    plan.value = {
      goals: [{text: 'Ik wil rust'}],
      solutions: [{text: 'x', frame: 'los'}],
    };
    await plan.updateComplete;
    expect(field(plan, 'Doel 1').value).to.equal('Ik wil rust');
    expect([told, plan.value.solutions.length]).to.deep.equal([0, 0]);
    expect(consoleLines('warn').join()).to.contain('"los"');
  });
});
