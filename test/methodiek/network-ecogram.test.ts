import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/methodiek/network-ecogram/network-ecogram.define.js';
import {ecogram, network} from '../../src/methodiek/content.js';
import {NetworkEcogram} from '../../src/methodiek/network-ecogram/network-ecogram.js';
import {defineFailing, defineWaiting} from '../../stories/support/stand-in.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {ask, copied, dialog, open, parts, press, printed, saved, status, until} from '../support/working.js';
import {setViewport} from '../support/viewport.js';

/** What a page of 320 px leaves between its margins. */
const NARROWEST = 304;
const PRIVATE = {
  people: [
    {id: 'p1', role: 'partner', number: 1, symbol: 'mannelijk'},
    {id: 'p2', role: 'vriendin', number: 1, symbol: 'vrouwelijk'},
    {id: 'p3', role: 'oma', number: 1, symbol: 'vrouwelijk'},
    {id: 'p4', role: 'huisdier', number: 1, symbol: 'huisdier'},
  ],
  moments: [
    {
      id: 'start',
      date: '2026-11-02',
      answers: {
        p1: {near: 'dichtbij', received: ['e', 'm'], given: ['e'], strain: true},
        p2: {near: 'ertussen', received: ['g'], given: ['g'], expecting: true},
        p3: {near: 'ver-weg', deceased: true},
        p4: {near: 'dichtbij', received: ['g']},
      },
    },
  ],
};

const drawing = (width?: number) => place<NetworkEcogram>(html`<network-ecogram></network-ecogram>`, width);
const reading = (width?: number) =>
  place<NetworkEcogram>(html`<network-ecogram mode="read"></network-ecogram>`, width);
async function filled(value: unknown = PRIVATE, width?: number): Promise<NetworkEcogram> {
  const element = await drawing(width);
  element.value = value;
  await element.updateComplete;
  return element;
}
/** As many as the drawing takes, with the longest role and everything ticked. */
const crowd = (count: number, role = 'geloofsgemeenschap') => {
  const people = Array.from({length: count}, (_, i) => ({id: `p${i + 1}`, role, number: i + 1, symbol: ''}));
  const bond = (i: number) => ({
    near: ['dichtbij', 'ertussen', 'ver-weg'][i % 3],
    received: ['e', 'm', 'g', 'a'],
    given: ['e', 'm', 'g', 'a'],
    strain: true,
  });
  return {
    people,
    moments: [{id: 'start', date: '', answers: Object.fromEntries(people.map(({id}, i) => [id, bond(i)]))}],
  };
};

const all = (element: NetworkEcogram, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const textOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
const names = (element: NetworkEcogram) => all(element, '.people .who').map(textOf);
const said = (element: NetworkEcogram) => all(element, '.said li').map(textOf);
const drawn = (element: NetworkEcogram, selector: string) => all(element, `.ecogram ${selector}`);
async function add(element: NetworkEcogram, role: string): Promise<void> {
  const select = within<HTMLSelectElement>(element, '.add select');
  select.value = role;
  select.dispatchEvent(new Event('change'));
  await press(element, 'Zet erbij');
  await element.updateComplete;
}
async function click(element: NetworkEcogram, selector: string): Promise<void> {
  within(element, selector).click();
  await element.updateComplete;
  await element.updateComplete;
}

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('<network-ecogram> to draw with', () => {
  it('begins empty, with how to ask beside it: what works, what does not, and questions that help', async () => {
    const element = await drawing();
    expect(drawn(element, '.member')).to.have.length(0);
    const help = within<HTMLDetailsElement>(element, '.help details', 'Zo vraag je naar het netwerk');
    expect(help.open).to.equal(true);
    const record = network.value!['netwerk-uitvragen']!;
    expect(textOf(within(element, '.judgement.avoid'))).to.contain(record.worksNot![0]!.text);
    expect(textOf(within(element, '.judgement.use'))).to.contain(record.works![0]!.text);
    for (const {questions} of record.questions!) {
      for (const question of questions) expect(textOf(help)).to.contain(question);
    }
    await add(element, 'vriend');
    expect(help.open).to.equal(false);
  });

  it('puts someone in the list and in the drawing by role and number, and the keyboard there', async () => {
    const element = await drawing();
    await add(element, 'vriend');
    await add(element, 'vriend');
    await add(element, 'moeder');
    expect(names(element)).to.deep.equal(['vriend 1', 'vriend 2', 'moeder']);
    expect(drawn(element, '.member')).to.have.length(3);
    expect(drawn(element, '.name').map(textOf)).to.include.members(['vriend 1', 'vriend 2', 'moeder']);
    expect(textOf(element.shadowRoot!.activeElement!)).to.contain('moeder');
    expect(status(element)).to.equal('moeder staat erbij.');
  });

  it('has no field in which a name could be typed', async () => {
    const element = await filled();
    await click(element, '#summary-p1');
    expect(all(element, 'textarea, input[type=text], input:not([type]), [contenteditable]')).to.have.length(
      0,
    );
  });

  it('follows how near someone is with their distance from the middle', async () => {
    const element = await drawing();
    await add(element, 'vriend');
    const distance = () => {
      const [resident] = drawn(element, '.resident circle') as unknown as SVGCircleElement[];
      const [shape] = drawn(element, '.member .shape') as unknown as SVGGraphicsElement[];
      const box = shape!.getBBox();
      const [x, y] = [Number(resident!.getAttribute('cx')), Number(resident!.getAttribute('cy'))];
      return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
    };
    const between = distance();
    await click(element, 'input[value=dichtbij]');
    const near = distance();
    await click(element, 'input[value=ver-weg]');
    expect(near).to.be.lessThan(between);
    expect(distance()).to.be.greaterThan(between);
  });

  it('has the letters of support in the symbol: received above, given below', async () => {
    const element = await drawing();
    await add(element, 'zus');
    const [received, given] = all(element, '.supports');
    received!.querySelector<HTMLInputElement>('[value=g]')!.click();
    await element.updateComplete;
    received!.querySelector<HTMLInputElement>('[value=e]')!.click();
    await element.updateComplete;
    given!.querySelector<HTMLInputElement>('[value=a]')!.click();
    await element.updateComplete;
    expect(drawn(element, '.letters.received').map(textOf)).to.deep.equal(['EG']);
    expect(drawn(element, '.letters.given').map(textOf)).to.deep.equal(['A']);
    expect(drawn(element, '.bond .point')).to.have.length(2);
    expect(said(element)).to.include('Steun over en weer: zus 1.');
    expect(textOf(within(element, '#summary-p1'))).to.equal('1 zus 1 ertussenin · krijgt E G · geeft A');
  });

  it('draws the symbols that the document has: man, woman, animal, expecting a child, deceased', async () => {
    const element = await filled();
    for (const shape of ['man', 'woman', 'pet'])
      expect(drawn(element, `.shape.${shape}`)).to.not.have.length(0);
    expect(drawn(element, '.expecting')).to.have.length(1);
    expect(drawn(element, '.deceased')).to.have.length(1);
    expect(drawn(element, '.strain')).to.have.length(1);
    expect(ecogram.value!.ecogram!.symbols.map(({id}) => id)).to.deep.equal([
      'mannelijk',
      'vrouwelijk',
      'huisdier',
      'zwangerschap',
      'overleden',
    ]);
  });

  it('says what goes to and fro and what is missing', async () => {
    const sentences = said(await filled());
    expect(sentences).to.include('In het netwerk: 3 mensen en 1 huisdier.');
    expect(sentences).to.include('Steun over en weer: partner en vriendin 1.');
    expect(sentences).to.include('Van niemand krijgt de bewoner: advies en informatie.');
    expect(sentences).to.include('Van maar één krijgt de bewoner emotionele steun: partner.');
  });

  it('takes someone away, keeps the keyboard near, and can undo that', async () => {
    const element = await filled();
    await click(element, '#summary-p2');
    await click(element, '.remove');
    expect(names(element)).to.deep.equal(['partner', 'oma 1', 'huisdier 1']);
    expect(element.shadowRoot!.activeElement!.id).to.equal('summary-p3');
    await press(element, 'Maak ongedaan');
    expect(element.value).to.deep.equal(PRIVATE);
  });

  it('works with the keyboard alone', async () => {
    const element = await drawing();
    within(element, '.add select').focus();
    await sendKeys({type: 'buurm'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await until(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['buurman 1']);
    await until(() => element.shadowRoot!.activeElement?.id === 'summary-p1');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(element.value.moments[0]!.answers.p1!.near).to.equal('dichtbij');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(element.value.moments[0]!.answers.p1!.received).to.deep.equal(['e']);
    within(element, '#summary-p1').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(all(element, '.fields')).to.have.length(0);
  });

  it('shows the fields of one person at a time', async () => {
    const element = await filled();
    await click(element, '#summary-p1');
    await click(element, '#summary-p2');
    expect(all(element, '.person[open]').map(({id}) => id)).to.have.length(1);
    expect(textOf(within(element, '.fields'))).to.contain('Wat krijgt de bewoner van vriendin 1?');
  });

  it('says so when the list is full', async () => {
    const element = await filled(crowd(40));
    expect(within<HTMLButtonElement>(element, '.add button').disabled).to.equal(true);
    expect(textOf(within(element, '.add'))).to.contain('Er staan al 40 mensen.');
  });

  it('compares two moments: the second begins as the first, both are drawn, the change is said', async () => {
    const element = await filled();
    within(element, '.compare summary').click();
    await press(element, 'Voeg een moment toe: tussentijds');
    expect(names(element)).to.have.length(4);
    await click(element, '#summary-p2');
    await click(element, 'input[value=dichtbij]');
    await click(element, '#summary-p3');
    await click(element, '.remove');
    expect(all(element, '.pictures figure')).to.have.length(2);
    expect(all(element, 'figcaption').map(textOf)).to.deep.equal([
      'Het netwerk bij de start',
      'Het netwerk bij het tussentijdse moment',
    ]);
    const [first, second] = all(element, '.pictures figure');
    expect(first!.querySelectorAll('.member')).to.have.length(4);
    expect(second!.querySelectorAll('.member')).to.have.length(3);
    expect(said(element)).to.include('Dichterbij gekomen: vriendin 1.');
    expect(said(element)).to.include('Niet meer in het netwerk: oma 1.');
    expect(textOf(within(element, '.others'))).to.contain('oma 1');
    within(element, '.others button').click();
    await element.updateComplete;
    expect(names(element)).to.include('oma 1');
  });

  it('blanks everything when someone walks in, and brings it back', async () => {
    const element = await filled();
    await press(element, 'Verberg');
    await element.updateComplete;
    expect(textOf(element.shadowRoot as unknown as Element)).to.equal('Toon weer');
    expect(all(element, 'svg')).to.have.length(0);
    await press(element, 'Toon weer');
    expect(names(element)).to.have.length(4);
  });

  it('tells the page of a change by the user, not of one by the page', async () => {
    const element = await drawing();
    let told = 0;
    element.addEventListener('value-change', () => told++);
    element.value = PRIVATE;
    await element.updateComplete;
    expect(told).to.equal(0);
    await add(element, 'collega');
    expect(told).to.equal(1);
  });
});

describe('what someone takes along from <network-ecogram>', () => {
  it('leaves expecting, deceased and strain off paper unless ticked', async () => {
    const element = await filled();
    await ask(element, 'Druk af');
    expect(parts(element)).to.deep.equal({
      'De tekening': true,
      'Over en weer, en wat ontbreekt': true,
      'De lijst': true,
      'Wie een kind verwacht': false,
      'Wie is overleden': false,
      Spanning: false,
    });
    dialog(element).close();
    for (const departure of ['Druk af', 'Druk af om mee te nemen'] as const) {
      const sheet = await printed(element, departure);
      expect(sheet.textContent).to.contain('vriendin 1');
      expect(sheet.textContent).to.not.match(/spanning|overleden|verwacht|zwanger/i);
      expect(sheet.querySelectorAll('.expecting, .deceased, .strain')).to.have.length(0);
    }
    const ticked = await printed(element, 'Druk af', ['Spanning', 'Wie is overleden']);
    expect(ticked.textContent).to.contain('Er is spanning: partner.');
    // In the drawing itself, and in what explains its signs.
    expect(ticked.querySelectorAll('.strain')).to.have.length(2);
    expect(ticked.querySelectorAll('.deceased')).to.have.length(2);
    expect(ticked.querySelectorAll('.expecting')).to.have.length(0);
  });

  it('leaves them out of a copy and of a drawing that is saved, unless ticked', async () => {
    const element = await filled();
    const {'text/plain': text} = await copied(element);
    expect(text).to.contain('Steun over en weer: partner en vriendin 1.');
    expect(text).to.contain('E = emotionele steun');
    expect(text).to.not.match(/spanning|overleden|verwacht/i);
    const plain = await saved(element, 'Bewaar als tekening (SVG)');
    expect(plain.name).to.match(/^ecogram \d{4}-\d\d-\d\d\.svg$/);
    expect(plain.text).to.not.match(/strain|deceased|expecting|Spanning|Overleden/);
    const ticked = await saved(element, 'Bewaar als tekening (SVG)', ['Spanning']);
    expect(ticked.text).to.contain('strain').and.contain('Spanning');
  });

  it('hides them when the page itself is printed', async () => {
    const element = await filled();
    const sheets = element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const onPaper = sheets.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    const hidden = onPaper.map(({cssText}) => cssText).join();
    for (const selector of ['.expecting', '.deceased', '.strain', '.flags', '.fields']) {
      expect(hidden).to.contain(selector);
    }
  });

  it('saves a drawing that stands by itself: its looks in attributes, its signs explained', async () => {
    const element = await filled();
    const {text} = await saved(element, 'Bewaar als tekening (SVG)');
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.textContent).to.contain('De bewoner krijgt steun').and.contain('Emotionele steun');
    for (const shape of svg.querySelectorAll('.shape')) expect(shape.getAttribute('stroke')).to.match(/^#/);
    expect(svg.querySelectorAll('style, [style]')).to.have.length(0);
  });

  it('saves a file and opens it again, and a table with everything', async () => {
    const element = await filled();
    const file = await saved(element, 'Bewaar als bestand');
    const other = await drawing();
    await open(other, file.text);
    expect(other.value).to.deep.equal(PRIVATE);
    await press(other, 'Maak ongedaan');
    expect(other.isFilled).to.equal(false);
    const {text} = await saved(element, 'Bewaar als tabel (CSV)');
    expect(text.split('\r\n')[1]).to.equal(
      '1;partner;Mannelijk;Start;2026-11-02;Dichtbij;Emotionele steun, Materiële steun;Emotionele steun;;;ja',
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
      const element = await filled();
      await open(element, text);
      expect(status(element)).to.match(message);
      expect(element.value).to.deep.equal(PRIVATE);
    });
  }

  it('takes two moments along side by side', async () => {
    const two = structuredClone(PRIVATE);
    two.moments.push({...two.moments[0]!, id: 'afsluiting', date: '2027-05-02'});
    const sheet = await printed(await filled(two), 'Druk af');
    expect(sheet.querySelectorAll('svg')).to.have.length(2);
    expect(sheet.textContent).to.contain('Er is niets veranderd.');
  });
});

describe('<network-ecogram> to read', () => {
  it('tells what an ecogram is, what its signs and letters mean, and how to ask; offers nothing to fill in', async () => {
    const element = await reading();
    const text = textOf(element.shadowRoot as unknown as Element);
    const {record} = element.shownEcogram;
    for (const part of [...record.text, ...record.symbols.map(({title}) => title)])
      expect(text).to.contain(part);
    for (const {letter, title} of record.supportTypes) {
      const sign = all(element, '.legend li').find((li) => textOf(li).includes(title))!;
      expect(textOf(sign)).to.contain(letter);
    }
    for (const {title} of Object.values(network.value!)) expect(text).to.contain(title);
    expect(all(element, 'input, select, button')).to.have.length(0);
  });

  it('moves to what a link leads to, also inside what is folded away', async () => {
    for (const [id, text] of [
      ['methodiek/steunsoort/ecogram/a', 'Advies en informatie'],
      ['methodiek/instrument/sociale-netwerk-strategieen/genogram', 'Genogram'],
      ['methodiek/netwerkvraag/netwerk-uitvragen/steun-geven', 'Voor wie ben jij belangrijk?'],
      ['methodiek/werkt-niet/netwerk-uitvragen/wie-kent-u-allemaal', 'Wie kent u allemaal?'],
    ] as const) {
      for (const element of [await reading(), await filled()]) {
        element.show(id);
        await element.updateComplete;
        await element.updateComplete;
        expect(textOf(element.shadowRoot!.activeElement!), id).to.contain(text);
        expect(isVisible(element.shadowRoot!.activeElement!), id).to.equal(true);
        element.remove();
      }
    }
  });

  it('draws when the mode is not known, and warns once with what is allowed', async () => {
    const element = await place<NetworkEcogram>(html`<network-ecogram mode="teken"></network-ecogram>`);
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, '.add')).to.have.length(1);
    const warnings = consoleLines('warn');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<network-ecogram mode="teken">: unknown value\. Allowed: score, read\./);
  });
});

describe('<network-ecogram> without its content', () => {
  defineWaiting('network-ecogram-waiting', NetworkEcogram);
  defineFailing('network-ecogram-failing', NetworkEcogram);

  it('keeps the page’s own text while it waits', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.innerHTML = '<network-ecogram-waiting><p>Licht</p></network-ecogram-waiting>';
    await (host.firstElementChild as NetworkEcogram).updateComplete;
    expect(isVisible(host.querySelector('p')!)).to.equal(true);
    host.remove();
  });

  it('keeps it with a message when the content does not come', async () => {
    const failing = await place<NetworkEcogram>(
      html`<network-ecogram-failing><p>Licht</p></network-ecogram-failing>`,
    );
    expect(isVisible(failing.querySelector('p')!)).to.equal(true);
    expect(failing.shadowRoot!.textContent).to.contain('Deze inhoud kon niet worden geladen.');
    expect(consoleLines('error')[0]).to.contain('<network-ecogram-failing>');
    await expect(failing).to.be.accessible();
  });
});

describe('<network-ecogram> for everyone', () => {
  const opened = async (element: NetworkEcogram) => {
    await click(element, '#summary-p1');
    for (const details of all(element, 'details:not(.person, .work-more)') as HTMLDetailsElement[]) {
      details.open = true;
    }
    return element;
  };
  const two = () => {
    const value = structuredClone(PRIVATE);
    value.moments.push({...value.moments[0]!, id: 'afsluiting', date: ''});
    return value;
  };
  const states: [string, (width?: number) => Promise<NetworkEcogram>][] = [
    ['reading', reading],
    ['nothing drawn', drawing],
    ['someone opened', async (width) => opened(await filled(PRIVATE, width))],
    ['two moments', (width) => filled(two(), width)],
    ['forty people with the longest name', async (width) => opened(await filled(crowd(40), width))],
  ];

  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await expect(await make(NARROWEST)).to.be.accessible();
    });
    it(`fits a page of 320 px without scrolling sideways: ${name}`, async () => {
      const element = await make(NARROWEST);
      const {left} = element.getBoundingClientRect();
      const seen = all(element, '*').filter((e) => !e.closest('.visually-hidden'));
      const widest = Math.max(...seen.map((e) => e.getBoundingClientRect().right));
      expect(widest - left).to.be.at.most(NARROWEST + 1);
    });
  }

  it('draws forty people in 320 px at full size, each with a name or a number', async () => {
    const element = await filled(crowd(40, 'vriend'), NARROWEST);
    const picture = within<SVGSVGElement>(element, '.picture > .drawing');
    expect(picture.getBoundingClientRect().width).to.be.closeTo(Number(picture.getAttribute('width')), 1);
    expect(drawn(element, '.member')).to.have.length(40);
    const numbers = drawn(element, '.badge').length;
    const shown =
      drawn(element, '.name:not(.key .name)')
        .map(textOf)
        .join(' ')
        .match(/vriend/g) ?? [];
    expect(numbers + shown.length).to.equal(40);
    expect(drawn(element, '.key .name')).to.have.length(numbers);
  });

  it('lays the drawing out anew when its column becomes wider', async () => {
    const element = await filled(crowd(12, 'vriend'), NARROWEST);
    const width = () => Number(within(element, '.picture > .drawing').getAttribute('width'));
    const narrow = width();
    element.parentElement!.style.width = '700px';
    await until(() => width() > narrow + 100);
  });

  it('is drawn in the size of the page’s letters', async () => {
    const element = await filled();
    const height = () => Number(within(element, '.picture > .drawing').getAttribute('height'));
    const before = height();
    element.style.fontSize = '24px';
    element.requestUpdate();
    await element.updateComplete;
    expect(height()).to.be.greaterThan(before * 1.2);
  });
});
