import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.define.js';
import '../../src/layer/wijkgids-scope.define.js';
import type {AgeConversationTips} from '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.js';
import {bandOfAge} from '../../src/wegwijzer/age-conversation-tips/ages.js';
import {conversationCard} from '../../src/wegwijzer/age-conversation-tips/conversation-card.js';
import {tipsWords, topicNames} from '../../src/wegwijzer/age-conversation-tips/words.js';
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {ageBands, conversation} from '../../src/wegwijzer/content.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, settled, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const wide = () => setViewport({width: 1280, height: 900});
const narrow = () => setViewport({width: 360, height: 740});
const bands = () => readAll(ageBands, emptyLayer);
const themes = () => readAll(conversation, emptyLayer);

const nine = () => place<AgeConversationTips>(html`<age-conversation-tips age="9"></age-conversation-tips>`);
const textOf = (element: Element) => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
const radio = (element: Element, band: string) =>
  within<HTMLInputElement>(element, `input[type=radio][value="${band}"]`);
const chosen = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value;
const title = (element: Element) => element.shadowRoot!.querySelector('.part-title')!.textContent.trim();
/** Chooses in the select with this label. */
async function select(element: AgeConversationTips, label: string, value: string): Promise<void> {
  const control = within(element, '.choice', label).querySelector('select')!;
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
async function choose(element: AgeConversationTips, band: string): Promise<void> {
  radio(element, band).click();
  await element.updateComplete;
}
async function arrived(element: AgeConversationTips): Promise<string> {
  await settled(element);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return element.shadowRoot!.activeElement?.textContent.trim() ?? '';
}
/** Opens everything that can be opened, as a user would. */
function openAll(element: Element): void {
  for (const summary of element.shadowRoot!.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
    summary.click();
}
/** The sentences that a user can read now. */
const visibleTexts = (element: Element) =>
  new Set(
    [...element.shadowRoot!.querySelectorAll('p, li, .tip-title, .kind-name')]
      .filter(isVisible)
      .map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim()),
  );

before(() => Promise.all([ageBands.load(), conversation.load()]));
beforeEach(wide);

describe('<age-conversation-tips> for an age', () => {
  it('shows the band in which the age falls', async () => {
    const element = await nine();
    expect(chosen(element)).to.equal('8-9');
    expect(title(element)).to.equal('8-9 jaar');
  });

  it('takes a band by its id, and counts 18 among the last', async () => {
    const byBand = await place<AgeConversationTips>(
      html`<age-conversation-tips band="16-plus"></age-conversation-tips>`,
    );
    expect(chosen(byBand)).to.equal('16-plus');
    const byAge = await place<AgeConversationTips>(
      html`<age-conversation-tips age="18"></age-conversation-tips>`,
    );
    expect(chosen(byAge)).to.equal('16-plus');
  });

  it('finds exactly one band for every age of 2 up to and including 18, and none outside', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 120, noNaN: true}), (age) => {
        const found = bandOfAge(bands(), age)!;
        expect(found.band === undefined).to.equal(age < 2 || age >= 19);
        expect(found.outside).to.equal(age < 2 ? 'younger' : age >= 19 ? 'older' : undefined);
        const ages = bands().find(({id}) => id === found.band)?.record.ages;
        if (ages) expect(Math.floor(age)).to.be.within(ages.from, ages.to ?? 18);
      }),
    );
    for (const age of [NaN, -1, -Infinity]) expect(bandOfAge(bands(), age)).to.equal(undefined);
  });

  it('lets the band count when age and band disagree, with one warning', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips age="9" band="6-7"></age-conversation-tips>`,
    );
    expect(chosen(element)).to.equal('6-7');
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <age-conversation-tips age="9" band="6-7">: age and band disagree; band counts. Age 9 is in band "8-9".',
    ]);
  });

  it('says nothing to the developer when age and band agree', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips age="6" band="6-7"></age-conversation-tips>`,
    );
    expect(chosen(element)).to.equal('6-7');
  });

  for (const [age, sentence] of [
    ['1', 'Voor kinderen onder de 2 jaar geeft de wegwijzer geen tips'],
    ['0', 'Voor kinderen onder de 2 jaar geeft de wegwijzer geen tips'],
    ['19', 'Boven de 18 jaar geeft de wegwijzer geen tips'],
    ['47', 'Boven de 18 jaar geeft de wegwijzer geen tips'],
  ] as const) {
    it(`says at ${age} that there are no tips instead of guessing, and keeps parents and help lines`, async () => {
      const element = await place<AgeConversationTips>(
        html`<age-conversation-tips age=${age}></age-conversation-tips>`,
      );
      expect(within(element, '[role=status]').textContent).to.contain(sentence);
      expect(chosen(element)).to.equal(undefined);
      expect(visibleTexts(element)).to.include('Luister naar de ouders');
      expect(element.shadowRoot!.querySelectorAll('.topic')).to.have.length(0);
      expect(within(element, 'aside').textContent).to.contain('0800 2000');
      expect(consoleLines('warn')).to.deep.equal([
        `[wijkgids] <age-conversation-tips age="${age}">: no tips for this age. Allowed: 2 to 18.`,
      ]);
      await choose(element, '2-3');
      expect(title(element)).to.equal('2-3 jaar');
    });
  }

  it('asks for an age when none is given, or when it is none', async () => {
    for (const template of [
      html`<age-conversation-tips></age-conversation-tips>`,
      html`<age-conversation-tips age="negen"></age-conversation-tips>`,
    ]) {
      const element = await place<AgeConversationTips>(template);
      expect(textOf(element)).to.contain('Kies een leeftijd');
      expect(chosen(element)).to.equal(undefined);
    }
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <age-conversation-tips age="negen">: no age. Allowed: 2 to 18.',
    ]);
  });

  it('names the nearest band and topic in the warning for one that does not exist', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips band="16+" topic="vertrouwn"></age-conversation-tips>`,
    );
    expect(chosen(element)).to.equal(undefined);
    const [band, topic] = consoleLines('warn');
    expect(band).to.contain('<age-conversation-tips band="16+">: unknown value.');
    expect(topic).to.contain('Did you mean "vertrouwen"? Allowed: gesprekskader');
  });

  it('moves when the page sets the attribute, and never writes the user’s own move back', async () => {
    const element = await nine();
    await choose(element, '12-13');
    expect(element.getAttribute('age')).to.equal('9');
    expect(element.hasAttribute('band')).to.equal(false);
    element.setAttribute('topic', 'vragen');
    await element.updateComplete;
    expect(chosen(element)).to.equal('12-13');
    element.setAttribute('age', '4');
    await element.updateComplete;
    expect(chosen(element)).to.equal('4-5');
    element.removeAttribute('age');
    await element.updateComplete;
    expect(chosen(element)).to.equal(undefined);
  });
});

describe('<age-conversation-tips> to read', () => {
  it('lets a user reach every tip of every band', async () => {
    const element = await nine();
    for (const {id, record} of bands()) {
      await choose(element, id);
      const texts = visibleTexts(element);
      for (const tip of record.tips)
        for (const text of [tip.title, tip.text, tip.why, ...(tip.points ?? []), ...(tip.examples ?? [])])
          if (text) expect(texts, `${id}: ${tip.id}`).to.include(text);
    }
  });

  it('lets a user reach everything that holds for every age, under its topic or at the end', async () => {
    const element = await nine();
    openAll(element);
    const texts = visibleTexts(element);
    for (const {record} of themes()) {
      if (record.intro) expect(texts).to.include(record.intro);
      for (const point of record.points ?? []) expect(texts).to.include(point);
      for (const tip of record.tips ?? []) {
        for (const text of [tip.title, tip.text, tip.why, ...(tip.points ?? []), ...(tip.examples ?? [])])
          if (text) expect(texts, tip.id).to.include(text);
      }
      for (const {name, text, advice, examples} of record.questionKinds ?? []) {
        for (const one of [name, text, advice]) expect(texts).to.include(one);
        for (const {text, label} of examples) expect(texts).to.include(label ? `${text} ${label}` : text);
      }
    }
  });

  it('gives for each band exactly the judgements on questions that the band gives', async () => {
    const element = await nine();
    for (const {id, record} of bands()) {
      await choose(element, id);
      for (const judgement of ['use', 'careful', 'avoid'] as const) {
        const box = element.shadowRoot!.querySelector(`.judgement.${judgement}`);
        const names = [...(box?.querySelectorAll('.kind-name') ?? [])].map((name) => name.textContent);
        const kinds = themes().flatMap((theme) => theme.record.questionKinds ?? []);
        expect(names, `${id} ${judgement}`).to.deep.equal(
          record.questions[judgement].map(({kind}) => kinds.find((one) => one.id === kind)!.name),
        );
        for (const {text} of record.questions[judgement]) if (text) expect(box!.textContent).to.contain(text);
      }
    }
  });

  it('says what the guide contradicts elsewhere, right at the questions', async () => {
    const element = await nine();
    expect(visibleTexts(element)).to.include(`Let op: ${ageBands.value!['8-9']!.note}`);
  });

  it('says how long to talk in words, and draws it to scale only where the guide gives minutes', async () => {
    const element = await nine();
    for (const {id, record} of bands()) {
      await choose(element, id);
      const {talkMinutes} = record;
      const drawing = element.shadowRoot!.querySelector('.summary .drawing');
      expect(drawing !== null, id).to.equal(talkMinutes !== undefined);
      if (!talkMinutes || !drawing) continue;
      expect(within(element, '.summary').textContent).to.contain(
        `Praat ${talkMinutes.from} tot ${talkMinutes.to} minuten.`,
      );
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      const width = (selector: string) => Number(drawing.querySelector(selector)!.getAttribute('width'));
      const perMinute = width('.talk') / talkMinutes.from;
      expect(width('.turn') / perMinute).to.be.closeTo(talkMinutes.to - talkMinutes.from, 0.01);
      expect(width('.box') / perMinute).to.be.closeTo(60, 0.01);
    }
  });

  it('shows one topic alone, with what holds for every age open, and a way back to all', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips age="9" topic="vertrouwen"></age-conversation-tips>`,
    );
    const texts = visibleTexts(element);
    expect(texts).to.include('Respecteer loyaliteit');
    expect(texts).to.include('Werk aan vertrouwen');
    expect(texts).to.not.include('Praat concreet');
    expect(textOf(element)).to.contain('Bij 8-9 jaar geeft de wegwijzer hier geen aparte tip over.');
    expect(textOf(element)).to.contain('Wel bij 14‑15 jaar en 16+ jaar.');
    within(element, 'button', 'Toon alle onderwerpen').click();
    await element.updateComplete;
    expect(visibleTexts(element)).to.include('Praat concreet');
  });

  it('has something to say for every topic, and ends each with what to do afterwards and whom to call', async () => {
    const element = await nine();
    for (const topic of Object.keys(topicNames)) {
      await select(element, 'Onderwerp', topic);
      expect(visibleTexts(element)).to.include('Na een moeilijk gesprek');
      expect(isVisible(within(element, 'aside'))).to.equal(true);
      if (topic !== 'nazorg')
        expect(element.shadowRoot!.querySelectorAll('.topic, .part').length, topic).to.be.greaterThan(1);
    }
  });

  it('says before any tip to consult first, with a number to call, and leads to all help lines', async () => {
    const element = await nine();
    const line = within(element, '.suspicion');
    expect(line.textContent).to.contain('Overleg eerst');
    expect(line.querySelector('a')!.getAttribute('href')).to.equal('tel:08002000');
    const firstTip = element.shadowRoot!.querySelector('.tip')!;
    expect(line.compareDocumentPosition(firstTip) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    within(element, 'button', 'Alle hulplijnen').click();
    expect(element.shadowRoot!.activeElement?.querySelector('aside')).to.not.equal(null);
  });

  it('names who advises in the setting of the scope, and shows the municipality’s own numbers', async () => {
    const scope = await place<HTMLElement>(
      html`<wijkgids-scope setting="onderwijs"
        ><age-conversation-tips age="9"
          ><p slot="contact">Wijkteam 010</p></age-conversation-tips
        ></wijkgids-scope
      >`,
    );
    const element = scope.querySelector('age-conversation-tips')!;
    await settled(element);
    expect(within(element, 'aside').textContent).to.contain('aandachtsfunctionaris');
    expect(element.querySelector('p')!.assignedSlot?.closest('aside')).to.not.equal(null);
  });

  it('names its source once', async () => {
    expect(within(await nine(), '.sources').querySelectorAll('p')).to.have.length(1);
  });
});

describe('<age-conversation-tips> for two ages', () => {
  it('puts them beside each other where there is room, and below each other where there is not', async () => {
    const element = await nine();
    await select(element, 'Vergelijk met', '6-7');
    expect(title(element)).to.equal('8-9 jaar naast 6-7 jaar');
    const boxes = () =>
      [...element.shadowRoot!.querySelector('.topic .columns')!.children].map((one) =>
        one.getBoundingClientRect(),
      );
    expect(boxes()).to.have.length(2);
    expect(boxes()[1]!.left).to.be.greaterThan(boxes()[0]!.right);
    await narrow();
    await element.updateComplete;
    expect(boxes()[1]!.top).to.be.greaterThan(boxes()[0]!.bottom);
  });

  it('draws both on the same scale', async () => {
    const element = await nine();
    await select(element, 'Vergelijk met', '4-5');
    const [one, other] = [...element.shadowRoot!.querySelectorAll('.summary .drawing .talk')].map((rect) =>
      Number(rect.getAttribute('width')),
    );
    expect(one! / other!).to.be.closeTo(30 / 10, 0.01);
  });

  it('gives the general advice on a kind of which one of the two says nothing', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips band="14-15" topic="vragen"></age-conversation-tips>`,
    );
    await select(element, 'Vergelijk met', '8-9');
    const general = within(element, '.more', 'algemeen advies');
    expect(general.textContent).to.contain('Suggestieve vragen').and.contain('Gesloten vragen');
    expect(general.textContent).to.not.contain('Open vragen');
  });

  it('stops when the same age is chosen, and when “Geen” is', async () => {
    const element = await nine();
    await select(element, 'Vergelijk met', '6-7');
    await choose(element, '6-7');
    expect(title(element)).to.equal('6-7 jaar');
    await select(element, 'Vergelijk met', '4-5');
    await select(element, 'Vergelijk met', '');
    expect(title(element)).to.equal('6-7 jaar');
  });
});

describe('<age-conversation-tips> with the keyboard and by links', () => {
  it('moves between the bands with the arrows, and on with Tab', async () => {
    const element = await nine();
    radio(element, '8-9').focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(title(element)).to.equal('10-11 jaar');
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(title(element)).to.equal('6-7 jaar');
    expect(element.shadowRoot!.activeElement).to.equal(radio(element, '6-7'));
    const visited: string[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({press: 'Tab'});
      visited.push(element.shadowRoot!.activeElement?.localName ?? '');
    }
    expect(visited).to.deep.equal(['a', 'button', 'select', 'select', 'button']);
  });

  for (const [fullId, text, band] of [
    ['wegwijzer/leeftijdsband/12-13', '12-13 jaar', '12-13'],
    ['wegwijzer/leeftijdstip/spel-4-5', 'Combineer praten met spelen', '4-5'],
    ['wegwijzer/tip/respecteer-loyaliteit', 'Respecteer loyaliteit', '8-9'],
    ['wegwijzer/tip/voorbereiding-ouders', 'Bereid het gesprek goed voor', '8-9'],
    ['wegwijzer/tip/na-het-gesprek', 'Na een moeilijk gesprek', '8-9'],
    ['wegwijzer/vraagsoort/soorten-vragen/waarom-vragen', 'Waarom vragen', '8-9'],
    ['wegwijzer/gespreksthema/metacommunicatie', topicNames.metacommunicatie, '8-9'],
    ['wegwijzer/gespreksthema/ouders', 'In gesprek met ouders', '8-9'],
    ['wegwijzer/gespreksthema/leeftijd', tipsWords.mentalAge, '8-9'],
  ] as const) {
    it(`puts the keyboard at ${fullId} when a link leads there`, async () => {
      const element = await nine();
      element.show(fullId);
      expect(await arrived(element)).to.equal(text);
      expect(chosen(element)).to.equal(band);
      expect(isVisible(element.shadowRoot!.activeElement!)).to.equal(true);
    });
  }

  it('stays where it is for a record that it does not have', async () => {
    const element = await nine();
    element.show('wegwijzer/tip/bestaat-niet');
    await arrived(element);
    expect(title(element)).to.equal('8-9 jaar');
  });

  it('keeps band and topic in the address when the page shares, and goes back with the browser', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips share age="9"></age-conversation-tips>`,
    );
    const before = location.href;
    await choose(element, '10-11');
    expect(location.search).to.contain('age-conversation-tips.band=10-11');
    const back = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    await element.updateComplete;
    expect(location.href).to.equal(before);
    expect(chosen(element)).to.equal('8-9');
  });
});

describe('the conversation card', () => {
  const card = (id: string) => {
    const band = bands().find((one) => one.id === id)!;
    return conversationCard({
      band,
      themes: themes(),
      sources: Object.values(ageBands.sources),
      words: tipsWords,
      topicNames,
      today: new Date(2026, 10, 22),
    });
  };

  it('opens the print window with the chosen band at one tap', async () => {
    const element = await nine();
    const original = window.print;
    const printed = new Promise<string>((resolve) => {
      window.print = () => {
        resolve(document.querySelector('.wijkgids-print')!.shadowRoot!.textContent);
        dispatchEvent(new Event('afterprint'));
      };
    });
    try {
      within(element, 'button', 'Print gesprekskaart 8-9 jaar').click();
      const text = await printed;
      for (const {title} of ageBands.value!['8-9']!.tips) expect(text).to.contain(title);
      expect(text).to.contain('Praat 30 tot 45 minuten').and.contain('Suggestieve vragen');
      expect(text).to.contain('Na een moeilijk gesprek').and.contain('Wegwijzer kwetsbare opgroeisituaties');
    } finally {
      window.print = original;
    }
  });

  it('gives no example of how not to ask beside a kind to use, and keeps the band’s note', () => {
    for (const {id, record} of bands()) {
      const text = JSON.stringify(card(id));
      expect(text).to.not.contain('liever niet');
      if (record.note) expect(text).to.contain(record.note);
    }
  });

  it('holds no help line: it may lie on the table', () => {
    for (const {id} of bands()) {
      const text = JSON.stringify(card(id));
      expect(text).to.not.match(/Veilig Thuis|0800|\b11[23]\b/);
    }
  });
});

describe('<age-conversation-tips> for everyone', () => {
  const states: [string, () => Promise<AgeConversationTips>][] = [
    ['nine years', nine],
    ['no age', () => place<AgeConversationTips>(html`<age-conversation-tips></age-conversation-tips>`)],
    [
      'an age without tips',
      async () => {
        const element = await place<AgeConversationTips>(
          html`<age-conversation-tips age="0.5"></age-conversation-tips>`,
        );
        consoleLines('warn');
        return element;
      },
    ],
    [
      'a band that does not exist',
      async () => {
        const element = await place<AgeConversationTips>(
          html`<age-conversation-tips band="baby"></age-conversation-tips>`,
        );
        consoleLines('warn');
        return element;
      },
    ],
    [
      'two ages, everything open',
      async () => {
        const element = await place<AgeConversationTips>(
          html`<age-conversation-tips band="10-11"></age-conversation-tips>`,
        );
        await select(element, 'Vergelijk met', '4-5');
        openAll(element);
        return element;
      },
    ],
    [
      'one topic',
      () =>
        place<AgeConversationTips>(
          html`<age-conversation-tips age="9" topic="vragen"></age-conversation-tips>`,
        ),
    ],
  ];

  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await narrow();
      await expect(await make()).to.be.accessible();
    });
    it(`fits a column of 320 px without scrolling sideways: ${name}`, async () => {
      await setViewport({width: 320, height: 700});
      const element = await make();
      const widest = Math.max(
        ...[...element.shadowRoot!.querySelectorAll('*')]
          .filter((one) => !one.closest('.unit, svg'))
          .map((one) => one.getBoundingClientRect().right),
      );
      expect(widest).to.be.at.most(321);
    });
  }

  it('has targets of 44 pixels to choose with, on a phone', async () => {
    await narrow();
    const element = await nine();
    for (const target of element.shadowRoot!.querySelectorAll('.segment, select, .button, .more > summary'))
      expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
  });

  it('takes its heading level, and stays Dutch on an English page', async () => {
    const element = await place<AgeConversationTips>(
      html`<age-conversation-tips age="9" heading-level="3"></age-conversation-tips>`,
    );
    expect(within(element, '.title').localName).to.equal('h3');
    expect(within(element, '.guide').lang).to.equal('nl');
  });
});
