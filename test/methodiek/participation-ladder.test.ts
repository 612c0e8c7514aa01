import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/methodiek/participation-ladder/participation-ladder.define.js';
import {participationLadder} from '../../src/methodiek/content.js';
import {ParticipationLadder} from '../../src/methodiek/participation-ladder/participation-ladder.js';
import {defineFailing, defineWaiting} from '../../stories/support/stand-in.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, settled, within} from '../support/page.js';
import {ask, copied, dialog, open, parts, press, printed, saved, status} from '../support/working.js';
import {setViewport} from '../support/viewport.js';

/** What a page of 320 px leaves between its margins. */
const NARROWEST = 304;
const NOTE = 'Wil graag weer onder de mensen komen';
const FILLED = {
  moments: [
    {id: 'start', date: '2026-11-02', current: '2', wish: '4', note: NOTE},
    {id: 'afsluiting', date: '2027-05-02', current: '4', wish: '6'},
  ],
} as const;

const reading = (width?: number) =>
  place<ParticipationLadder>(html`<participation-ladder></participation-ladder>`, width);
const working = (width?: number) =>
  place<ParticipationLadder>(html`<participation-ladder mode="score"></participation-ladder>`, width);
async function filled(width?: number, value: unknown = FILLED): Promise<ParticipationLadder> {
  const ladder = await working(width);
  ladder.value = value;
  await ladder.updateComplete;
  return ladder;
}
const radio = (ladder: ParticipationLadder, id: string) => within<HTMLInputElement>(ladder, `#${id}`);
async function choose(ladder: ParticipationLadder, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    radio(ladder, id).click();
    await ladder.updateComplete;
  }
}
const sentences = (ladder: ParticipationLadder) =>
  [...ladder.shadowRoot!.querySelectorAll('.sentences p')].map(({textContent}) => textContent.trim());
const focused = (ladder: ParticipationLadder) => ladder.shadowRoot!.activeElement?.id;

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('<participation-ladder> to read', () => {
  it('shows the six levels, the highest first, each with what it means for the resident', async () => {
    const ladder = await reading();
    const {rungs} = participationLadder.value!.arbeid!;
    const shown = [...ladder.shadowRoot!.querySelectorAll('.rung')];
    expect(shown).to.have.length(6);
    [...rungs].reverse().forEach(({id, title, resident}, i) => {
      expect(shown[i]!.querySelector('.number')!.textContent).to.equal(`Niveau ${id}`);
      expect(shown[i]!.textContent).to.contain(title).and.contain(resident);
    });
  });

  it('shows what was added to the ladder later, at level 6 a pension from 65', async () => {
    const ladder = await reading();
    const added = [...ladder.shadowRoot!.querySelectorAll('.added')];
    expect(added).to.have.length(1);
    expect(added[0]!.closest('.rung')!.textContent).to.contain('Betaald werk');
    expect(added[0]!.textContent).to.match(/Later toegevoegd\s+bij 65\+ AOW\/pensioen/);
  });

  it('says that the wish counts, what changed since, and where it comes from', async () => {
    const text = (await reading()).shadowRoot!.textContent;
    expect(text).to.contain('De wens telt, niet de top.');
    expect(text).to.contain('De AOW begint niet meer bij 65 jaar.');
    expect(text).to.match(/Bron:\s+Methodisch werken voor sociale wijkteams/);
  });

  it('says what the document leaves open, when asked', async () => {
    const ladder = await reading();
    const about = within<HTMLDetailsElement>(ladder, '.about');
    expect(about.open).to.equal(false);
    expect(about.textContent).to.contain('In de tekst die wij lazen, is dat niet te zien.');
  });

  it('loads nothing of what is for filling in, and offers nothing to fill in', async () => {
    const ladder = await reading();
    expect(ladder.shadowRoot!.querySelectorAll('input, textarea, button')).to.have.length(0);
  });

  it('moves to the level of a link, and puts the keyboard there', async () => {
    const ladder = await reading();
    ladder.show('methodiek/trede/arbeid/3');
    await ladder.updateComplete;
    await ladder.updateComplete;
    expect(ladder.shadowRoot!.activeElement!.textContent).to.contain(
      'Deelname aan georganiseerde activiteiten',
    );
  });

  it('reads when the mode is not known, and takes the one ladder when the id is not; warns of each once', async () => {
    const ladder = await place<ParticipationLadder>(
      html`<participation-ladder mode="lezen" ladder="werk"></participation-ladder>`,
    );
    ladder.requestUpdate();
    await ladder.updateComplete;
    expect(ladder.shadowRoot!.querySelectorAll('.rung')).to.have.length(6);
    const warnings = consoleLines('warn').sort();
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/<participation-ladder ladder="werk">: unknown value\..* Allowed: arbeid\./);
    expect(warnings[1]).to.match(
      /<participation-ladder mode="lezen">: unknown value\..* Allowed: read, score\./,
    );
  });

  it('takes its heading level, and its words stay Dutch on an English page', async () => {
    const ladder = await place<ParticipationLadder>(
      html`<participation-ladder heading-level="3" lang="en"></participation-ladder>`,
    );
    expect(within(ladder, 'h3').textContent).to.contain('Participatieladder voor arbeid');
    expect(within(ladder, 'article').lang).to.equal('nl');
  });
});

describe('<participation-ladder> to fill in', () => {
  it('asks where the resident stands and where they want to be, with a name for each choice', async () => {
    const ladder = await working();
    const legends = [...ladder.shadowRoot!.querySelectorAll('.ladder legend')];
    expect(legends.map(({textContent}) => textContent)).to.deep.equal([
      'Waar sta je nu?',
      'Waar wil je staan?',
    ]);
    const ids = radio(ladder, 'wish-4').getAttribute('aria-labelledby')!.split(' ');
    const name = ids.map((id) => within(ladder, `[id="${id}"]`).textContent).join(' ');
    expect(name).to.equal('Wens Onbetaald werk – vrijwilligerswerk – opleiding');
  });

  it('says the difference in words, and shows it in the drawing', async () => {
    const ladder = await working();
    expect(ladder.shadowRoot!.querySelectorAll('.picture .mark')).to.have.length(0);
    await choose(ladder, 'current-2', 'wish-4');
    expect(sentences(ladder)).to.include('De wens ligt 2 niveaus hoger dan nu.');
    expect(ladder.shadowRoot!.querySelectorAll('.picture > .drawing .mark')).to.have.length(2);
    expect(ladder.value).to.deep.equal({moments: [{id: 'start', date: '', current: '2', wish: '4'}]});
  });

  it('tells the page of a change by the user, not of one by the page', async () => {
    const ladder = await working();
    let told = 0;
    ladder.addEventListener('value-change', () => told++);
    ladder.value = FILLED;
    await ladder.updateComplete;
    expect(told).to.equal(0);
    await choose(ladder, 'current-3');
    expect(told).to.equal(1);
  });

  it('works with the keyboard alone: two stops, and arrows between the levels', async () => {
    const ladder = await working();
    radio(ladder, 'current-6').focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    await ladder.updateComplete;
    expect(focused(ladder)).to.equal('current-5');
    await sendKeys({press: 'Tab'});
    expect(focused(ladder)).to.equal('wish-6');
    await sendKeys({press: 'ArrowDown'});
    await ladder.updateComplete;
    expect(ladder.value.moments[0]).to.include({current: '5', wish: '5'});
    expect(sentences(ladder)).to.include('De wens is blijven waar je nu staat.');
  });

  it('has a place for a note', async () => {
    const ladder = await working();
    within(ladder, '.note summary').click();
    const field = within<HTMLTextAreaElement>(ladder, 'textarea');
    field.focus();
    await sendKeys({type: 'Gaat goed'});
    await ladder.updateComplete;
    expect(ladder.value.moments[0]!.note).to.equal('Gaat goed');
  });

  it('takes up to three moments, and says what changed between them', async () => {
    const ladder = await working();
    await choose(ladder, 'current-2', 'wish-4');
    within(ladder, '.compare summary').click();
    await press(ladder, 'Voeg een moment toe: tussentijds');
    expect(radio(ladder, 'current-2').checked).to.equal(false);
    await choose(ladder, 'current-3');
    await press(ladder, 'Voeg een moment toe: afsluiting');
    await choose(ladder, 'current-4');
    expect(ladder.value.moments.map(({current}) => current)).to.deep.equal(['2', '3', '4']);
    expect(sentences(ladder)).to.include('2 niveaus gestegen sinds de start: van niveau 2 naar niveau 4.');
    expect(sentences(ladder)).to.include('De wens van de start is bereikt.');
    expect(ladder.shadowRoot!.textContent).to.not.contain('Voeg een moment toe');
  });

  it('takes back one moment with Wis, and a moment as a whole, and can undo both', async () => {
    const ladder = await filled();
    await press(ladder, 'Wis dit moment');
    expect(ladder.value.moments[1]).to.deep.equal({id: 'afsluiting', date: '2027-05-02'});
    await press(ladder, 'Maak ongedaan');
    expect(ladder.value).to.deep.equal(FILLED);
    await press(ladder, 'Haal dit moment weg: afsluiting');
    expect(ladder.value.moments).to.have.length(1);
    await press(ladder, 'Maak ongedaan');
    expect(ladder.value).to.deep.equal(FILLED);
  });

  it('blanks everything when someone walks in, and brings it back', async () => {
    const ladder = await filled();
    await press(ladder, 'Verberg');
    await ladder.updateComplete;
    expect(ladder.shadowRoot!.textContent.trim()).to.equal('Toon weer');
    expect(ladder.shadowRoot!.querySelectorAll('svg')).to.have.length(0);
    await press(ladder, 'Toon weer');
    expect(radio(ladder, 'current-4').checked).to.equal(true);
  });

  it('keeps two ladders on one page apart', async () => {
    const both = await place<HTMLElement>(
      html`<div>
        <participation-ladder mode="score"></participation-ladder>
        <participation-ladder mode="score"></participation-ladder>
      </div>`,
    );
    const [one, two] = [...both.querySelectorAll('participation-ladder')];
    await settled(one!);
    await settled(two!);
    await choose(one!, 'current-1');
    expect(two!.value.moments[0]).to.not.have.property('current');
  });

  it('puts the choices under each level where there is little room, each with its own words', async () => {
    const ladder = await working(NARROWEST);
    const rung = within(ladder, '.rung', 'Geïsoleerd levend').getBoundingClientRect();
    for (const id of ['current-1', 'wish-1']) {
      const pick = radio(ladder, id).closest('.pick')!.getBoundingClientRect();
      expect(pick.top).to.be.at.least(rung.top);
      expect(pick.bottom).to.be.at.most(rung.bottom);
      expect(isVisible(within(ladder, `#label-${id}`))).to.equal(true);
    }
  });

  it('has steps of equal height where there is room', async () => {
    const ladder = await working();
    const heights = [...ladder.shadowRoot!.querySelectorAll('.rung')].map(
      (rung) => rung.getBoundingClientRect().height,
    );
    for (const height of heights) expect(height).to.be.closeTo(heights[0]!, 1);
  });
});

describe('what someone takes along from <participation-ladder>', () => {
  it('has the difference, each moment and the note in a dossier, and no picture', async () => {
    const ladder = await filled();
    await ask(ladder, 'Kopieer voor dossier');
    expect(parts(ladder)).to.deep.equal({'Het verschil, in woorden': true, Notities: true});
    dialog(ladder).close();
    const {'text/plain': text, 'text/html': rich} = await copied(ladder);
    for (const taken of [text, rich]) {
      expect(taken).to.contain('2 niveaus gestegen sinds de start');
      expect(taken).to.contain('Je hebt sociale contacten buiten je huis.');
      expect(taken).to.contain(NOTE);
      expect(taken).to.contain('Start: 2 november 2026');
      expect(taken).to.contain('De AOW begint niet meer bij 65 jaar.');
      expect(taken).to.not.contain('<svg');
    }
  });

  it('leaves the note off a print to take home unless ticked, and has the drawing on it', async () => {
    const ladder = await filled();
    const home = await printed(ladder, 'Druk af om mee te nemen');
    expect(home.textContent).to.not.contain(NOTE);
    expect(home.textContent).to.contain('De wens van de start is bereikt.');
    expect(home.querySelectorAll('svg .mark').length).to.be.greaterThan(3);
    const ticked = await printed(ladder, 'Druk af om mee te nemen', ['Notities', 'De tekening']);
    expect(ticked.textContent).to.contain(NOTE);
    expect(ticked.querySelector('svg')).to.equal(null);
    expect((await printed(ladder, 'Druk af')).textContent).to.contain(NOTE);
  });

  it('saves a file and opens it again, and a table', async () => {
    const ladder = await filled();
    const file = await saved(ladder, 'Bewaar als bestand');
    expect(file.name).to.match(/^participatieladder \d{4}-\d\d-\d\d\.json$/);
    const other = await working();
    await open(other, file.text);
    expect(other.value).to.deep.equal(FILLED);
    const table = await saved(ladder, 'Bewaar als tabel (CSV)');
    expect(table.text.split('\r\n')[1]).to.equal(
      `Start;2026-11-02;2;Sociale contacten buitenshuis;4;Onbetaald werk – vrijwilligerswerk – opleiding;${NOTE}`,
    );
  });

  for (const [name, text, message] of [
    ['a damaged file', '{"format": "wijkg', /beschadigd/],
    [
      'a file of another element',
      '{"format":"wijkgids/zrm-matrix","version":1,"value":{}}',
      /wijkgids\/zrm-matrix/,
    ],
    ['an empty file', ' ', /leeg/],
  ] as const) {
    it(`refuses ${name} with a clear message, and loses nothing`, async () => {
      const ladder = await filled();
      await open(ladder, text);
      expect(status(ladder)).to.match(message);
      expect(ladder.value).to.deep.equal(FILLED);
    });
  }

  it('warns of what looks like personal data in a note', async () => {
    const ladder = await filled(undefined, {moments: [{id: 'start', current: '1', note: 'Bel 06 12345678'}]});
    await ask(ladder, 'Kopieer voor dossier');
    expect(dialog(ladder).textContent).to.contain('een telefoonnummer');
  });

  it('keeps what is filled in until the tab closes, only when asked', async () => {
    const ladder = await place<ParticipationLadder>(
      html`<participation-ladder id="l" mode="score"></participation-ladder>`,
    );
    await choose(ladder, 'current-3');
    expect(sessionStorage.length).to.equal(0);
    await press(ladder, 'Bewaar tot dit tabblad sluit');
    ladder.remove();
    const again = await place<ParticipationLadder>(
      html`<participation-ladder id="l" mode="score"></participation-ladder>`,
    );
    expect(again.value.moments[0]!.current).to.equal('3');
    await press(again, 'Bewaar niet meer');
  });
});

describe('<participation-ladder> without its content', () => {
  const light = html`<p>De ladder laat zien hoe iemand meedoet.</p>`;
  defineWaiting('participation-ladder-waiting', ParticipationLadder);
  defineFailing('participation-ladder-failing', ParticipationLadder);

  it('keeps the page’s own text while it waits', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = '<participation-ladder-waiting><p>Licht</p></participation-ladder-waiting>';
    await (host.firstElementChild as ParticipationLadder).updateComplete;
    expect(isVisible(host.querySelector('p')!)).to.equal(true);
    host.remove();
  });

  it('keeps it with a message when the content does not come, and tells the page', async () => {
    let told = 0;
    const count = () => told++;
    document.addEventListener('content-error', count, true);
    const failing = await place<ParticipationLadder>(
      html`<participation-ladder-failing>${light}</participation-ladder-failing>`,
    );
    document.removeEventListener('content-error', count, true);
    expect(isVisible(failing.querySelector('p')!)).to.equal(true);
    expect(failing.shadowRoot!.textContent).to.contain('Deze inhoud kon niet worden geladen.');
    expect(told).to.be.greaterThan(0);
    expect(consoleLines('error')[0]).to.contain('<participation-ladder-failing>');
    await expect(failing).to.be.accessible();
  });
});

describe('<participation-ladder> for everyone', () => {
  const long = 'Een heel lange notitie over arbeidsongeschiktheidsverzekeringsmaatschappijen '.repeat(20);
  const states: [string, (width?: number) => Promise<ParticipationLadder>][] = [
    ['reading', reading],
    ['nothing filled in', working],
    ['one moment', (width) => filled(width, {moments: [FILLED.moments[0]]})],
    [
      'three moments, longest texts',
      (width) =>
        filled(width, {
          moments: ['start', 'tussentijds', 'afsluiting'].map((id, i) => ({
            id,
            current: String(i + 3),
            wish: '6',
            note: long,
          })),
        }),
    ],
  ];

  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await expect(await make(NARROWEST)).to.be.accessible();
    });
    it(`fits a page of 320 px without scrolling sideways: ${name}`, async () => {
      const ladder = await make(NARROWEST);
      for (const details of ladder.shadowRoot!.querySelectorAll('details')) details.open = true;
      const {left} = ladder.getBoundingClientRect();
      const all = [...ladder.shadowRoot!.querySelectorAll('*')].filter(
        (e) => !e.closest('.visually-hidden, legend'),
      );
      const widest = Math.max(...all.map((e) => e.getBoundingClientRect().right));
      expect(widest - left).to.be.at.most(NARROWEST + 1);
    });
  }

  it('has targets that a finger hits', async () => {
    const ladder = await filled(NARROWEST);
    for (const label of ladder.shadowRoot!.querySelectorAll('.pick label')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
