/** What of the guide only Chromium's protocol can show: what assistive technology is told, and how it prints. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia, sendKeys} from '@web/test-runner-commands';
import {settings} from '../../src/core/shared/content.js';
import {
  ageBands,
  conversation,
  factorGroups,
  guideSteps as steps,
  signalGroups,
  tools,
} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.define.js';
import type {WegwijzerGuide} from '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.js';
import {guideWords as words} from '../../src/wegwijzer/wegwijzer-guide/words.js';
import {html, isVisible, within} from '../support/page.js';
import '../support/console.js';
import {
  all,
  focused,
  guideWith,
  inner,
  pageTitle,
  press,
  settled,
  textOf,
} from './wegwijzer-guide.support.js';
import {setViewport} from '../support/viewport.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly Node[];
}
const withDescendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withDescendants)];

/** Everything on the page, as assistive technology is told of it. */
async function tree(): Promise<Node[]> {
  // The runner's types say that a snapshot is nothing.
  // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression
  const snapshot = (await a11ySnapshot({})) as unknown;
  return withDescendants(snapshot as Node);
}

/** The names of all that has a role. */
async function named(role: string): Promise<Set<string>> {
  return new Set((await tree()).filter((node) => node.role === role).map(({name}) => tidy(name)));
}
const tidy = (name: string): string => name.replaceAll(/\s+/g, ' ').trim();

/** Names that nobody can find. */
const missing = (names: Iterable<string>, found: ReadonlySet<string>): string[] =>
  [...names].filter((name) => !found.has(tidy(name)));

const plain = () => guideWith(html`<wegwijzer-guide></wegwijzer-guide>`);
const start = location.href;
beforeEach(() => setViewport({width: 1280, height: 900}));
afterEach(async () => {
  history.replaceState(null, '', start);
  await emulateMedia({media: 'screen'});
});

async function chooseSetting(guide: WegwijzerGuide, id: string): Promise<void> {
  within<HTMLInputElement>(guide, `.setting input[value=${id}]`).click();
  await settled(guide);
}

describe('through <wegwijzer-guide>, by role and name, one reaches', () => {
  it('every signal, those of a school and of the JGZ under their own headings', async () => {
    const guide = await plain();
    await press(guide, words.noticed);
    const card = inner(guide, 'signal-card');
    for (const section of card.shadowRoot!.querySelectorAll<HTMLElement>('.sections > details > summary'))
      section.click();
    await settled(guide);
    const links = await named('link');
    const names = Object.values(signalGroups.value!).flatMap(({signals}) => signals.map(({name}) => name));
    expect(names.length).to.be.greaterThan(80);
    expect(missing(names, links)).to.deep.equal([]);
    expect(
      missing(
        Object.values(signalGroups.value!).map(({title}) => title),
        links,
      ),
    ).to.deep.equal([]);
  });

  it('every signal once more, to tick', async () => {
    const guide = await plain();
    await press(guide, words.noticed);
    await press(guide, words['part-lijst'], '.parts button');
    for (const details of inner(guide, 'signal-checklist').shadowRoot!.querySelectorAll('details'))
      details.open = true;
    await settled(guide);
    // The name of a tick says too whether to consult first, and a number where one should call.
    const ticks = [...(await named('checkbox'))].join('\n');
    const names = Object.values(signalGroups.value!).flatMap(({signals}) => signals.map(({name}) => name));
    expect(names.filter((name) => !ticks.includes(name))).to.deep.equal([]);
  });

  it('every tip, by age, for every age, and for parents', async () => {
    const guide = await plain();
    await press(guide, words.talk);
    const tips = inner(guide, 'age-conversation-tips');
    const found = new Set<string>();
    const radios = [...tips.shadowRoot!.querySelectorAll<HTMLInputElement>('.segment-row input')];
    expect(radios).to.have.length(Object.keys(ageBands.value!).length);
    for (const radio of radios) {
      radio.click();
      await settled(guide);
      for (const details of tips.shadowRoot!.querySelectorAll('details')) details.open = true;
      for (const name of await named('heading')) found.add(name);
    }
    const names = [...Object.values(ageBands.value!), ...Object.values(conversation.value!)].flatMap(
      ({tips: own = []}) => own.map(({title}) => title),
    );
    expect(names.length).to.be.greaterThan(60);
    expect(missing(names, found)).to.deep.equal([]);
  }).timeout(60000);

  it('every factor, to tick', async () => {
    const guide = await plain();
    await press(guide, words.map);
    inner(guide, 'factor-overview');
    const ticks = await named('checkbox');
    const names = Object.values(factorGroups.value!).flatMap(({factors}) => factors.map(({name}) => name));
    expect(names.length).to.be.greaterThan(35);
    expect(missing(names, ticks)).to.deep.equal([]);
  });

  it('every tool: at its step, and what is for one setting by way of “Waar werk je?”', async () => {
    const guide = await plain();
    await tools.load();
    for (const setting of Object.keys(settings).filter((id) => id !== 'alle')) {
      await chooseSetting(guide, setting);
      for (const [step, {title}] of Object.entries(steps.value!)) {
        const entry = guide.shadowRoot!.querySelector('.ribbon') ? '.ribbon a' : '.phases a';
        await press(guide, title, entry);
        await press(guide, words['part-hulpmiddelen'], '.parts button');
        // A snapshot leaves out what the browser lays out only when it comes near.
        for (const tool of inner(guide, 'tool-finder').shadowRoot!.querySelectorAll<HTMLElement>(
          '.tool:not([hidden])',
        ))
          tool.style.contentVisibility = 'visible';
        const links = await named('link');
        const names = Object.values(tools.value!)
          .filter(({placements}) =>
            placements.some((one) => one.step === step && ['alle', setting].includes(one.setting)),
          )
          .map((tool) => tool.title);
        expect(missing(names, links), `${step}, ${setting}`).to.deep.equal([]);
      }
    }
  }).timeout(120000);
});

describe('<wegwijzer-guide> for a screen reader', () => {
  it('is told of what to do first, the ways in, and the steps in order', async () => {
    const guide = await plain();
    const nodes = await tree();
    const outline = nodes
      .filter(({role}) =>
        ['heading', 'link', 'button', 'Disclosure', 'DisclosureTriangle', 'summary'].includes(role),
      )
      .map(({role, name}) => `${role === 'heading' || role === 'link' ? role : 'button'}: ${tidy(name)}`);
    const titles = Object.values(steps.value!).map(({title}, i) => `link: ${i + 1} ${title}`);
    expect(outline.filter((line) => /^link: \d [A-Z]/.test(line))).to.deep.equal(titles);
    expect(outline.filter((line) => line.startsWith('heading:'))).to.deep.equal([
      `heading: ${words.title}`,
      `heading: ${words.doing}`,
      `heading: ${words.fan}`,
    ]);
    expect(outline).to.include.members(['link: Herkennen', 'link: Toetsen', 'link: Ondersteunen']);
    const navigations = nodes.filter(({role}) => role === 'navigation').map(({name}) => name);
    expect(isVisible(guide)).to.equal(true);
    expect(navigations).to.deep.equal([words.doing, words.fan, words.more]);
  });
});

describe('<wegwijzer-guide> by keyboard alone', () => {
  /** Goes on with Tab until something with this name has the keyboard. */
  async function tabTo(name: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      await sendKeys({press: 'Tab'});
      const at = focused();
      if (at && textOf(at.closest('label') ?? at).startsWith(name)) return;
    }
    throw new Error(`Tab does not come to “${name}”; it is at “${textOf(focused()!)}”`);
  }

  it('leads from the start to tips for a nine-year-old, to the tools about divorce, and to whom to call', async () => {
    await setViewport({width: 360, height: 640});
    const guide = await plain();
    guide.tabIndex = -1;
    guide.focus();

    await tabTo(words.settingTitle);
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await settled(guide);
    expect(textOf(within(guide, '.setting summary'))).to.contain(settings.onderwijs!.name);

    await tabTo(words.talk);
    await sendKeys({press: 'Enter'});
    await settled(guide);
    expect(pageTitle(guide)).to.equal('Gesprek met jeugdige en gezin');
    expect(textOf(focused()!)).to.equal('Gesprek met jeugdige en gezin');

    const tips = inner(guide, 'age-conversation-tips');
    await tabTo('2-3');
    for (let i = 0; i < 3; i++) await sendKeys({press: 'ArrowRight'});
    await settled(guide);
    expect(within<HTMLInputElement>(tips, 'input[value="8-9"]').checked).to.equal(true);
    expect(textOf(tips.shadowRoot!)).to.contain('8-9 jaar');

    await sendKeys({down: 'Shift'});
    await tabTo(words['part-hulpmiddelen']);
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    await settled(guide);
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'scheiding'});
    await settled(guide);
    expect(textOf(within(inner(guide, 'tool-finder'), '[role=status]'))).to.match(
      /^\d+ van 149 hulpmiddelen$/,
    );

    await sendKeys({down: 'Shift'});
    await tabTo(words.callNow);
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    expect(isVisible(within(guide, '.call-now .act-now'))).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(textOf(focused()!)).to.equal('112');
  }).timeout(30000);
});

describe('<wegwijzer-guide> on paper', () => {
  it('prints texts, all settings and whom to call; not what one navigates with', async () => {
    const guide = await guideWith(
      html`<wegwijzer-guide step="doorverwijzen-en-samenwerken" setting="onderwijs"></wegwijzer-guide>`,
    );
    await emulateMedia({media: 'print'});
    for (const selector of ['.ribbon', '.parts', '.more', '.to-start'])
      expect(isVisible(within(guide, selector)), selector).to.equal(false);
    expect(isVisible(within(guide, '.call-now .act-now'))).to.equal(true);
    expect(all(guide, '.others section').every(isVisible)).to.equal(true);
    expect(isVisible(within(guide, '.sources'))).to.equal(true);
  });
});
