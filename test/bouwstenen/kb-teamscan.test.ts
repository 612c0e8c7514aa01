import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ANSWERS, type Answer} from '../../src/bouwstenen/kb-teamscan/answers.js';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import '../../src/layer/wijkgids-scope.define.js';
import {KbTeamscan} from '../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import {blocks, competencies, domains, targetGroups} from '../../src/bouwstenen/content.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {FILLED, scanWith, sheetFile} from './support/scans.js';
import {setViewport} from '../support/viewport.js';

const all = <T extends Element = HTMLElement>(scan: KbTeamscan, selector: string) => [
  ...scan.shadowRoot!.querySelectorAll<T & Element>(selector),
];
const press = async (scan: KbTeamscan, text: string, selector = 'button') => {
  within(scan, selector, text).click();
  await scan.updateComplete;
  await scan.updateComplete;
};
const radio = (scan: KbTeamscan, row: string, answer: Answer) =>
  within<HTMLInputElement>(scan, `input[name="${row.replace('/', '-')}"][value="${answer}"]`);
const focused = (scan: KbTeamscan) => (scan.shadowRoot!.activeElement ?? document.body) as HTMLElement;
const answers = (scan: KbTeamscan) => scan.value.moments[0]!.answers;
const planned = (scan: KbTeamscan) =>
  all(scan, '.plan-item .section-title').map(({textContent}) => textContent.trim());
interface SavedSheet {
  readonly format: string;
  readonly value: {readonly id: string; readonly answers: Readonly<Record<string, unknown>>};
}
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!holds()) throw new Error('it did not come about');
}

beforeEach(async () => {
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
  await setViewport({width: 1280, height: 900});
});

describe('<kb-teamscan> for a team that begins', () => {
  it('says that it is about the team, and that nobody has to answer everything', async () => {
    const scan = await scanWith({});
    const text = scan.shadowRoot!.textContent;
    expect(text).to.contain('Gaat over het team, niet over personen.');
    expect(text).to.contain('Je hoeft niet alles te beantwoorden.');
    expect(scan.isFilled).to.equal(false);
  });

  it('offers the seven domains with the number of their blocks', async () => {
    const scan = await scanWith({});
    const choices = all(scan, '.choice').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(choices).to.deep.equal(
      Object.entries(domains.value!).map(([id, {title}]) => {
        const count = Object.values(blocks.value!).filter(({domain}) => domain === id).length;
        return `${title} ${count} bouwstenen`;
      }),
    );
  });

  it('shows a row for each block of the picked domains, each competency and each target group', async () => {
    const scan = await scanWith({});
    await press(scan, 'Kies alle domeinen');
    const seen: string[] = [];
    await press(scan, 'Verder: vul in');
    for (;;) {
      seen.push(
        ...all<HTMLInputElement>(scan, '.answer:first-child input').map((input) => input.dataset.row!),
      );
      const next = within(scan, '.questions > .on');
      if (next.textContent.includes('beeld')) break;
      next.click();
      await scan.updateComplete;
    }
    const ids = (kind: string, records: object) => Object.keys(records).map((id) => `${kind}/${id}`);
    expect(seen.sort()).to.deep.equal(
      [
        ...ids('blok', blocks.value!),
        ...ids('competentie', competencies.value!),
        ...ids('doelgroep', targetGroups.value!),
      ].sort(),
    );
  });

  it('leaves out the blocks of a domain that is not picked', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    const parts = all(scan, '.part-button').map(({textContent}) => /[A-Z]\w+/.exec(textContent)![0]);
    expect(parts).to.deep.equal(['Inkomen', 'Competenties', 'Doelgroepen']);
  });

  it('offers the five answers in full for every row', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    const row = within(scan, '.answers[aria-labelledby="title-blok-schulden"]');
    expect([...row.querySelectorAll('.answer')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Weten we genoeg',
      'Deels',
      'Te weinig',
      'Hiervoor schakelen we een specialist in',
      'Niet van toepassing',
    ]);
  });
});

describe('answering', () => {
  it('takes an answer, a wish and a note, tells it, and wipes them together', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    let told = 0;
    scan.addEventListener('value-change', () => told++);
    radio(scan, 'blok/schulden', 'te-weinig').click();
    within<HTMLInputElement>(scan, '.wish input[aria-describedby="title-blok-schulden"]').click();
    await press(scan, 'Notitie Schulden', '.fold');
    const note = within<HTMLTextAreaElement>(scan, 'textarea');
    note.value = 'Vraag na bij de gemeente';
    note.dispatchEvent(new Event('input'));
    await scan.updateComplete;
    expect(answers(scan)).to.deep.equal({
      'blok/schulden': {answer: 'te-weinig', training: true, note: 'Vraag na bij de gemeente'},
    });
    expect(told).to.equal(3);
    all(scan, '.fold.clear')[0]!.click();
    await scan.updateComplete;
    expect(answers(scan)).to.deep.equal({});
  });

  it('goes from row to row with the digits, and with the arrows within a row', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    radio(scan, 'blok/financiele-draagkracht', 'genoeg').focus();
    await sendKeys({press: '1'});
    await sendKeys({press: '3'});
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    await scan.updateComplete;
    expect(answers(scan)).to.deep.equal({
      'blok/financiele-draagkracht': {answer: 'genoeg'},
      'blok/schulden': {answer: 'te-weinig'},
      'blok/armoede': {answer: 'te-weinig'},
    });
    await sendKeys({press: '4'});
    await sendKeys({press: '5'});
    await sendKeys({press: '2'});
    await scan.updateComplete;
    expect(answers(scan)['blok/domeinspecifiek-inkomen']).to.deep.equal({answer: 'deels'});
    expect(focused(scan).textContent.trim()).to.equal('Verder: Competenties');
    await sendKeys({press: 'Enter'});
    await scan.updateComplete;
    await until(() => focused(scan).classList.contains('part-head'));
    expect(focused(scan).textContent).to.contain('Competenties');
  });

  it('writes a digit into a note, and not into the answers', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    await press(scan, 'Notitie Armoede', '.fold');
    within(scan, 'textarea').focus();
    await sendKeys({type: '2 van de 8'});
    await scan.updateComplete;
    expect(answers(scan)).to.deep.equal({'blok/armoede': {note: '2 van de 8'}});
  });

  it('shows what belongs to a row: what everyone knows, and who supports', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    await press(scan, 'Wat hoort hierbij? Schulden', '.fold');
    const items = all(scan, '.about li').map(({textContent}) => textContent);
    const {general, specific} = blocks.value!.schulden!;
    expect(items).to.deep.equal([...general, ...specific].map(({name}) => name));
    expect(within(scan, '.fold', 'Wat hoort hierbij? Schulden').getAttribute('aria-expanded')).to.equal(
      'true',
    );
  });

  it('counts what was discussed, for each part and in all', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    expect(within(scan, '.part-head').textContent).to.contain('3 van 5 besproken');
    expect(within(scan, '.picture').textContent).to.contain('In totaal 8 van 28 besproken.');
  });

  it('keeps the answers of a domain that was taken out by a slip of the mouse', async () => {
    const scan = await scanWith(FILLED);
    const box = within(scan, '.choice', 'Inkomen').querySelector('input')!;
    box.click();
    await scan.updateComplete;
    expect(scan.value.domains).to.deep.equal(['veiligheid']);
    box.click();
    await scan.updateComplete;
    expect(answers(scan)['blok/schulden']!.answer).to.equal('te-weinig');
  });
});

describe('the web of the team', () => {
  const fillOf = (scan: KbTeamscan, key: string) =>
    within(
      scan,
      `.web .block[data-web="bouwstenen/${key}"], .web .group[data-web="bouwstenen/${key}"], .web .cell[data-web="bouwstenen/${key}"]`,
    )
      .querySelector('.fill')
      ?.getAttribute('class');

  it('fills with the answers, each with a mark of its own', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    await until(() => all(scan, '.web .fill').length > 0);
    const marks: Record<string, string> = {
      'blok/financiele-draagkracht': 'fill full',
      'blok/armoede': 'fill half',
      'blok/schulden': 'fill empty',
      'blok/radicalisering-veiligheid': 'fill outside',
      'blok/omgeving': 'fill off',
      'blok/veiligheid': 'fill open',
      'competentie/signaleren': 'fill full',
      'doelgroep/lvb': 'fill empty',
    };
    for (const [key, look] of Object.entries(marks)) expect(fillOf(scan, key), key).to.equal(look);
    expect(fillOf(scan, 'blok/school')).to.equal(undefined);
    radio(scan, 'blok/armoede', 'genoeg').click();
    await scan.updateComplete;
    expect(fillOf(scan, 'blok/armoede')).to.equal('fill full');
  });

  it('leads to the row that someone points at', async () => {
    const scan = await scanWith(FILLED, 'beeld');
    await until(() => all(scan, '.web .fill').length > 0);
    within(scan, '.web .block[data-web="bouwstenen/blok/huiselijk-geweld"] .fill').dispatchEvent(
      new MouseEvent('click', {bubbles: true}),
    );
    await until(() => focused(scan).id === 'title-blok-huiselijk-geweld');
    expect(within(scan, '.part-head').textContent).to.contain('Veiligheid');
  });
});

describe('the outcome', () => {
  it('says the same in sentences and in a table', async () => {
    const scan = await scanWith(FILLED, 'beeld');
    const said = within(scan, '.sentences').textContent;
    expect(said).to.contain('Hier weten we genoeg van: Financiële draagkracht en Signaleren en agenderen.');
    expect(said).to.contain('Hiervoor schakelen we een specialist in: Radicalisering (veiligheid).');
    expect(said).to.contain('Nog niet besproken: Inkomen (2 van 5)');
    const rows = all(scan, 'tbody tr:not(.group)');
    expect(rows).to.have.length(28);
    const row = rows.find(({textContent}) => textContent.includes('Schulden'))!;
    expect([...row.children].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Schulden en financiële uitbuiting',
      'Te weinig',
      'ja',
    ]);
  });

  it('says so when there is nothing to show yet, and shows the way', async () => {
    const scan = await scanWith({}, 'beeld');
    expect(scan.shadowRoot!.textContent).to.contain('Er is nog niets ingevuld.');
    await press(scan, 'Verder: vul in');
    expect(scan.openStep).to.equal('invullen');
  });

  it('compares with an earlier moment', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    within<HTMLDetailsElement>(scan, 'details.compare').open = true;
    await press(scan, 'Voeg een moment toe: tussentijds');
    expect(within(scan, '.row', 'Schulden').textContent).to.contain('Eerder: te weinig');
    radio(scan, 'blok/schulden', 'deels').click();
    radio(scan, 'blok/financiele-draagkracht', 'deels').click();
    await scan.updateComplete;
    scan.step = 'beeld';
    await scan.updateComplete;
    const said = within(scan, '.sentences').textContent;
    expect(said).to.contain('Hier weten we meer van dan eerder: Schulden en financiële uitbuiting.');
    expect(said).to.contain('Hier weten we minder van dan eerder: Financiële draagkracht.');
    expect(all(scan, 'thead th').map(({textContent}) => textContent)).to.deep.equal([
      'Onderwerp',
      'Start',
      'Tussentijds',
      'Scholing',
    ]);
    expect(scan.value.moments[0]).to.deep.equal(FILLED.moments[0]);
    await press(scan, 'Haal dit moment weg: tussentijds');
    await press(scan, 'Maak ongedaan');
    expect(scan.value.moments).to.have.length(2);
  });
});

describe('the training plan', () => {
  it('holds the gaps in the team’s own order, with their sources', async () => {
    const scan = await scanWith(FILLED, 'plan');
    expect(planned(scan)).to.deep.equal([
      'Lichamelijke en geestelijke mishandeling',
      'Schulden en financiële uitbuiting',
      'Mensen met een licht verstandelijke beperking of zwakbegaafdheid (LVB)',
    ]);
    const links = all<HTMLAnchorElement>(scan, '.plan-item:nth-child(2) .outside > a:first-child');
    expect(links.map(({href}) => href)).to.deep.equal(
      blocks.value!.schulden!.links.map(({url}) => new URL(url).href),
    );
    expect(within(scan, '.plan-item:nth-child(2)').textContent).to.contain('niet gecontroleerd');
  });

  it('is reordered with the keyboard, which stays on its button, and tells where a row went', async () => {
    const scan = await scanWith(FILLED, 'plan');
    within(scan, '.move[aria-label="Zet Schulden en financiële uitbuiting lager"]').focus();
    await sendKeys({press: 'Enter'});
    await scan.updateComplete;
    await until(
      () => focused(scan).getAttribute('aria-label') === 'Zet Schulden en financiële uitbuiting lager',
    );
    expect(planned(scan)[2]).to.equal('Schulden en financiële uitbuiting');
    expect(within(scan, '.plan > [role=status]').textContent).to.equal(
      'Schulden en financiële uitbuiting staat nu op plaats 3 van 3.',
    );
    await sendKeys({press: 'ArrowUp'});
    await scan.updateComplete;
    await until(() => planned(scan)[1] === 'Schulden en financiële uitbuiting');
    await until(
      () => focused(scan).getAttribute('aria-label') === 'Zet Schulden en financiële uitbuiting hoger',
    );
    await sendKeys({press: 'ArrowUp'});
    await scan.updateComplete;
    await until(() => planned(scan)[0] === 'Schulden en financiële uitbuiting');
    await sendKeys({press: 'ArrowUp'});
    await scan.updateComplete;
    expect(planned(scan)[0]).to.equal('Schulden en financiële uitbuiting');
    expect(focused(scan).getAttribute('aria-disabled')).to.equal('true');
  });

  it('takes a role and a date, and asks for no name', async () => {
    const scan = await scanWith(FILLED, 'plan');
    const item = within(scan, '.plan-item', 'LVB');
    const role = item.querySelector<HTMLInputElement>('input[type=text]')!;
    expect(role.placeholder).to.equal('Een rol, geen naam');
    role.value = 'teamleider';
    role.dispatchEvent(new Event('input'));
    const date = item.querySelector<HTMLInputElement>('input[type=date]')!;
    date.value = '2027-05-01';
    date.dispatchEvent(new Event('change'));
    await scan.updateComplete;
    expect(scan.value.plan.at(-1)).to.deep.equal({
      row: 'doelgroep/lvb',
      role: 'teamleider',
      date: '2027-05-01',
    });
    expect(planned(scan)).to.have.length(3);
  });

  it('lets the team take a row out, and put in what it knows in part', async () => {
    const scan = await scanWith(FILLED, 'plan');
    within(scan, '[aria-label^="Niet nu: Haal Schulden"]').click();
    await scan.updateComplete;
    expect(planned(scan)).to.have.length(2);
    within(scan, '[aria-label="Zet in het plan: Armoede"]').click();
    await scan.updateComplete;
    expect(planned(scan)).to.deep.equal([
      'Lichamelijke en geestelijke mishandeling',
      'Mensen met een licht verstandelijke beperking of zwakbegaafdheid (LVB)',
      'Armoede',
    ]);
    expect(all(scan, '[data-put-in]').map((button) => button.dataset.putIn)).to.deep.equal(['blok/schulden']);
  });
});

describe('answer sheets', () => {
  const choose = async (scan: KbTeamscan, label: string, files: readonly File[]) => {
    const input = within(scan, 'label.file', label).querySelector('input')!;
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
  };
  const report = (scan: KbTeamscan) => within(scan, '.report').textContent.replace(/\s+/g, ' ').trim();
  const open = async (scan: KbTeamscan, files: readonly File[]) => {
    await choose(scan, 'Open antwoordbladen', files);
    await until(() => report(scan) !== '');
    await scan.updateComplete;
  };
  const team = (count: number, answer: Answer = 'deels') =>
    Array.from({length: count}, (_, i) =>
      sheetFile(String(i), {'blok/schulden': answer, 'blok/armoede': ANSWERS[i % 3]!}),
    );

  it('say that a mailed sheet is not anonymous', async () => {
    const scan = await scanWith({});
    expect(within(scan, '.sheets').textContent).to.contain('een blad dat je mailt, is niet anoniem');
  });

  it('are saved with a random number and without the notes, the same number each time', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    const saved: {name: string; text: Promise<string>}[] = [];
    const blobs: Blob[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, text: blobs.at(-1)!.text()});
    };
    try {
      await press(scan, 'Bewaar mijn antwoordblad');
      await until(() => saved.length === 1);
      await press(scan, 'Bewaar mijn antwoordblad');
      await until(() => saved.length === 2);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [first, second] = await Promise.all(saved.map(({text}) => text));
    const [sheet, again] = [first!, second!].map((text) => JSON.parse(text) as SavedSheet) as [
      SavedSheet,
      SavedSheet,
    ];
    expect(first).to.not.contain('12345678');
    expect(sheet.format).to.equal('wijkgids/kb-teamscan-antwoordblad');
    expect(sheet.value.id).to.match(/^[0-9a-f]{32}$/);
    expect(again.value.id).to.equal(sheet.value.id);
    expect(sheet.value.answers['blok/schulden']).to.deep.equal({answer: 'te-weinig', training: true});
    expect(saved[0]!.name).to.match(/^antwoordblad teamscan [0-9a-f]{4} \d{4}-\d\d-\d\d\.json$/);
    expect(report(scan)).to.equal('Het antwoordblad staat bij je downloads.');
  });

  it('are not saved while nothing is answered', async () => {
    const scan = await scanWith({});
    await press(scan, 'Bewaar mijn antwoordblad');
    await until(() => report(scan) !== '');
    expect(report(scan)).to.equal('Er is nog niets ingevuld om te bewaren.');
  });

  it('can be gone on with: the answers come back, and the number stays', async () => {
    const scan = await scanWith({}, 'invullen');
    await choose(scan, 'Ga verder met mijn antwoordblad', [sheetFile('9', {'blok/schulden': 'deels'})]);
    await until(() => scan.value.sheetId === 'member-9');
    expect(answers(scan)).to.deep.equal({'blok/schulden': {answer: 'deels'}});
    expect(scan.value.domains).to.deep.equal(['inkomen']);
    expect(scan.value.sheets).to.deep.equal([]);
  });

  it('show no spread with three, and one with four', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    await open(scan, team(3));
    expect(all(scan, '.spread')).to.have.length(0);
    expect(within(scan, '.sheet-count').textContent).to.contain('De antwoorden zie je vanaf 4 bladen.');
    await open(scan, team(4).slice(3));
    await until(() => all(scan, '.spread').length > 0);
    expect(
      within(scan, '.row', 'Armoede').querySelector('.spread')!.textContent.replace(/\s+/g, ' ').trim(),
    ).to.equal('2 × weten we genoeg 1 × deels 1 × te weinig');
    expect(scan.isFilled).to.equal(true);
  });

  it('pick the domains that the members looked at', async () => {
    const scan = await scanWith({}, 'invullen');
    await open(scan, [sheetFile('1', {'blok/schulden': 'deels', 'blok/omgeving': 'nvt'})]);
    expect(scan.value.domains).to.deep.equal(['inkomen', 'veiligheid']);
  });

  it('count the latest of a number, in whatever order they are opened, and no sheet twice', async () => {
    const early = sheetFile('1', {'blok/schulden': 'deels'}, '2026-11-02T09:00:00.000Z');
    const late = sheetFile('1', {'blok/schulden': 'genoeg'}, '2026-11-03T09:00:00.000Z');
    for (const order of [
      [early, late],
      [late, early],
      [late, early, late],
    ]) {
      const scan = await scanWith({}, 'invullen');
      await open(scan, order);
      expect(scan.value.sheets.map(({answers}) => answers['blok/schulden'])).to.deep.equal([
        {answer: 'genoeg'},
      ]);
      expect(report(scan)).to.contain('1 blad geopend.');
      expect(report(scan)).to.contain(`${order.length - 1} vervangen door een later blad, of al geopend.`);
    }
  });

  it('refuse a foreign file by its name, keep those opened before, and take the others', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    await open(scan, team(2));
    await open(scan, [
      new File(['{"format":"wijkgids/zrm-matrix","version":1,"value":{}}'], 'matrix.json'),
      new File(
        [JSON.stringify({format: 'wijkgids/kb-teamscan', version: 1, value: FILLED})],
        'hele scan.json',
      ),
      team(3)[2]!,
      new File(['{"format": "wij'], 'kapot.json'),
    ]);
    await until(() => report(scan).includes('kapot.json'));
    expect(scan.value.sheets).to.have.length(3);
    expect(report(scan)).to.contain('Niet geopend:');
    expect(report(scan)).to.contain('matrix.json: Dit bestand heeft de vorm “wijkgids/zrm-matrix”.');
    expect(report(scan)).to.contain('hele scan.json: dit is een hele teamscan, geen antwoordblad.');
    expect(report(scan)).to.contain('kapot.json: Dit bestand is beschadigd');
  });

  it('fill in what all agree on, and leave the rest to talk about; that can be undone', async () => {
    const scan = await scanWith({domains: ['inkomen']}, 'invullen');
    await open(scan, team(6, 'te-weinig'));
    await press(scan, 'Neem over waar iedereen hetzelfde kiest (1)');
    expect(answers(scan)).to.deep.equal({'blok/schulden': {answer: 'te-weinig'}});
    await press(scan, 'Maak ongedaan');
    expect(answers(scan)).to.deep.equal({});
  });

  it('are taken away without the answers of the team', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    await open(scan, team(5));
    await press(scan, 'Haal de bladen weg');
    expect(scan.value).to.deep.equal(FILLED);
  });

  it('belong to the moment at which they were opened', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    await open(scan, team(5));
    expect(all(scan, '.spread').length).to.be.above(0);
    await press(scan, 'Voeg een moment toe: tussentijds');
    expect(all(scan, '.spread')).to.have.length(0);
  });
});

describe('taking along', () => {
  const printed = async (scan: KbTeamscan): Promise<string> => {
    const sheets: string[] = [];
    const {print} = window;
    window.print = () => {
      sheets.push(document.querySelector('.wijkgids-print')!.shadowRoot!.textContent);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      await press(scan, 'Druk af', '.work-more button');
      await until(() => within<HTMLDialogElement>(scan, 'dialog').open);
      expect(within(scan, 'dialog').textContent).to.contain('Staat er iets in over een persoon?');
      expect(within(scan, 'dialog').textContent).to.contain('een telefoonnummer');
      within(scan, 'dialog label', 'Notities').querySelector('input')!.click();
      await scan.updateComplete;
      within(scan, 'dialog button', 'Druk af').click();
      await until(() => sheets.length === 1);
    } finally {
      window.print = print;
    }
    return sheets[0]!;
  };

  it('prints the plan with roles, dates and sources, and the outcome', async () => {
    const sheet = await printed(await scanWith(FILLED));
    for (const text of [
      'Opleidingsplan van het team',
      'Start: 26 november 2026',
      'Gaat over het team, niet over personen.',
      '1. Lichamelijke en geestelijke mishandeling',
      'aandachtsfunctionaris',
      '1 februari 2027',
      '2. Schulden en financiële uitbuiting',
      'Hier willen we scholing in',
      'https://www.movisie.nl/publicaties/wat-werkt-schuldhulpverlening',
      'Hier weten we genoeg van: Financiële draagkracht en Signaleren en agenderen.',
      'Kennisbouwstenen voor professionals',
    ]) {
      expect(sheet).to.contain(text);
    }
    expect(sheet).to.not.contain('12345678');
  });

  it('offers no print to take home: there is no resident', async () => {
    const scan = await scanWith(FILLED);
    expect(within(scan, '.work-more').textContent).to.not.contain('om mee te nemen');
    expect(within(scan, '.work-actions').textContent).to.contain('Kopieer de uitkomst');
    expect(within(scan, '.work-actions').textContent).to.contain('Wis alles');
  });

  it('gives all answers as a table of values', async () => {
    const scan = await scanWith(FILLED);
    const texts: Blob[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      texts.push(blob);
      return 'blob:x';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await press(scan, 'Bewaar als tabel');
      await until(() => within<HTMLDialogElement>(scan, 'dialog').open);
      within(scan, 'dialog button', 'Bewaar de tabel').click();
      await until(() => texts.length === 1);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const lines = (await texts[0]!.text()).trim().split('\r\n');
    expect(lines).to.have.length(1 + Object.keys(FILLED.moments[0]!.answers).length);
    expect(lines[0]).to.contain(
      'Domein;Onderwerp;Moment;Datum;Antwoord;Scholing;Notitie;Nr.;Wie (rol);Klaar op',
    );
    expect(lines.find((line) => line.includes('mishandeling'))).to.contain(
      'Veiligheid;Lichamelijke en geestelijke mishandeling;Start;2026-11-26;Te weinig;nee;;1;aandachtsfunctionaris;2027-02-01',
    );
  });

  it('opens a file that it saved, and gives who goes on with it a sheet of their own', async () => {
    const scan = await scanWith({});
    const input = within<HTMLInputElement>(scan, '.work-more input[type=file]');
    const list = new DataTransfer();
    const value = {...FILLED, sheetId: 'member-1'};
    list.items.add(
      new File([JSON.stringify({format: 'wijkgids/kb-teamscan', version: 1, value})], 'scan.json'),
    );
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
    await until(() => scan.isFilled);
    expect(scan.value).to.deep.equal(FILLED);
  });

  it('keeps everything until the tab closes, when asked', async () => {
    const scan = await scanWith({...FILLED, sheetId: 'member-1'});
    await press(scan, 'Bewaar tot dit tabblad sluit');
    scan.remove();
    const again = await place<KbTeamscan>(html`<kb-teamscan id="s"></kb-teamscan>`);
    expect(again.value).to.deep.equal({...FILLED, sheetId: 'member-1'});
  });
});

describe('attributes and the address', () => {
  it('open a step and a part, and offer only the domains that the page allows', async () => {
    const scan = await place<KbTeamscan>(
      html`<kb-teamscan step="invullen" domain="competenties" domains="veiligheid inkomen"></kb-teamscan>`,
    );
    expect(within(scan, '.part-head').textContent).to.contain('Competenties');
    scan.step = 'kiezen';
    await scan.updateComplete;
    expect(
      all(scan, '.choice').map(({textContent}) => textContent.trim().split('\n')[0]!.trim()),
    ).to.have.length(2);
  });

  it('name the tag, the attribute and the allowed values in the warning, once', async () => {
    await place(html`<kb-teamscan step="plannen" domain="inkommen" domains="geld"></kb-teamscan>`);
    await place(html`<kb-teamscan step="plannen"></kb-teamscan>`);
    expect(consoleLines('warn').sort()).to.deep.equal([
      '[wijkgids] <kb-teamscan domain="inkommen">: unknown value. Did you mean "inkomen"? Allowed: lichamelijke-gezondheid, dagelijks-functioneren, inkomen, participatie, opvoeden-en-opgroeien, veiligheid, psychische-gezondheid, competenties, doelgroepen.',
      '[wijkgids] <kb-teamscan domains="geld">: unknown value. Allowed: lichamelijke-gezondheid, dagelijks-functioneren, inkomen, participatie, opvoeden-en-opgroeien, veiligheid, psychische-gezondheid.',
      '[wijkgids] <kb-teamscan step="plannen">: unknown value. Did you mean "plan"? Allowed: kiezen, invullen, beeld, plan.',
    ]);
  });

  it('put the step and the part into the address only with `share`, and never an answer', async () => {
    const still = await scanWith(FILLED);
    await press(still, 'Opleidingsplan', '.step-button');
    expect(location.search).to.equal('');
    still.remove();
    const scan = await place<KbTeamscan>(html`<kb-teamscan share></kb-teamscan>`);
    scan.value = FILLED;
    await scan.updateComplete;
    await press(scan, 'Vul in', '.step-button');
    await press(scan, 'Veiligheid', '.part-button');
    expect(location.search).to.equal('?kb-teamscan.step=invullen&kb-teamscan.domain=veiligheid');
    radio(scan, 'blok/veiligheid', 'genoeg').click();
    expect(location.search).to.equal('?kb-teamscan.step=invullen&kb-teamscan.domain=veiligheid');
    history.back();
    await until(() => scan.openPart === '');
    scan.remove();
    history.replaceState(null, '', '?kb-teamscan.step=plan');
    const arrived = await place<KbTeamscan>(html`<kb-teamscan share></kb-teamscan>`);
    expect(arrived.openStep).to.equal('plan');
  });
});

describe('when something is not as it should be', () => {
  it('keeps the page’s own text when the content does not come, and tries again when asked', async () => {
    let isBroken = true;
    const stubborn = {
      kind: 'bouwstenen/test',
      value: undefined as object | undefined,
      load: () =>
        isBroken ? Promise.reject(new Error('no network')) : Promise.resolve((stubborn.value = {})),
    };
    class Failing extends KbTeamscan {
      static override readonly collections = [...KbTeamscan.collections, stubborn as never];
    }
    customElements.define('x-failing-teamscan', Failing);
    const scan = await place<KbTeamscan>(html`<x-failing-teamscan><p>Lichte tekst</p></x-failing-teamscan>`);
    expect(scan.shadowRoot!.textContent).to.contain('kon niet worden geladen');
    expect(isVisible(scan.querySelector('p')!)).to.equal(true);
    expect(consoleLines('error')[0]).to.contain('<x-failing-teamscan>');
    isBroken = false;
    await press(scan, 'Opnieuw proberen');
    await until(() => scan.shadowRoot!.textContent.includes('Waar kijken jullie naar?'));
  });

  it('blanks everything with one tap, and brings it back with one', async () => {
    const scan = await scanWith(FILLED, 'invullen');
    await press(scan, 'Verberg');
    expect(scan.shadowRoot!.textContent.trim()).to.equal('Toon weer');
    await press(scan, 'Toon weer');
    expect(radio(scan, 'blok/schulden', 'te-weinig').checked).to.equal(true);
  });
});

describe('inside a scope with a local layer', () => {
  it('shows what a municipality adds to a row, and words of its own', async () => {
    const {fetch} = window;
    window.fetch = async () =>
      new Response(
        JSON.stringify({
          format: 'wijkgids-lokaal',
          version: 1,
          organisation: 'Gemeente Voorbeeld',
          date: '2026-11-26',
          additions: [
            {
              id: 'cursus',
              kind: 'link',
              at: ['bouwstenen/blok/schulden'],
              title: 'Cursus schulden in Voorbeeld',
              url: 'https://voorbeeld.nl/cursus',
            },
          ],
          words: {'kb-teamscan': {copy: 'Neem de uitkomst mee'}},
        }),
      );
    try {
      const scope = await place<HTMLElement>(
        html`<wijkgids-scope layer="/lokaal.json"><kb-teamscan step="plan"></kb-teamscan></wijkgids-scope>`,
      );
      const scan = scope.querySelector('kb-teamscan')!;
      await scan.loadContent();
      scan.value = FILLED;
      await until(() => all(scan, '[part="local"]').length > 0);
      expect(within(scan, '.plan-item', 'Schulden').textContent).to.contain('Cursus schulden in Voorbeeld');
      expect(within(scan, '.work-bar').textContent).to.contain('Neem de uitkomst mee');
      expect(all(scan, '#roles option')).to.have.length(5);
    } finally {
      window.fetch = fetch;
    }
  });
});
