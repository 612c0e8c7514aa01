import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {signalGroups} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/signal-checklist/signal-checklist.define.js';
import type {SignalChecklist} from '../../src/wegwijzer/signal-checklist/signal-checklist.js';
import {checklistWords as words} from '../../src/wegwijzer/signal-checklist/words.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const wide = () => setViewport({width: 1280, height: 900});
const narrow = () => setViewport({width: 360, height: 740});

const textOf = (element: Element | ShadowRoot): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const all = (list: SignalChecklist, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const checklist = (setting = '') =>
  place<SignalChecklist>(
    html`<signal-checklist setting=${setting}
      ><p>Licht</p>
      <p slot="contact">Wijkteam 010</p></signal-checklist
    >`,
  );
const box = (list: SignalChecklist, id: string) => within<HTMLInputElement>(list, `#signal-${id}`);
const summary = (list: SignalChecklist) => within(list, '.summary');
const focused = (list: SignalChecklist) => list.shadowRoot!.activeElement as HTMLElement;

async function tick(list: SignalChecklist, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) box(list, id).click();
  await list.updateComplete;
}
async function search(list: SignalChecklist, typed: string): Promise<void> {
  const field = within<HTMLInputElement>(list, 'input[type=search]');
  field.value = typed;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await list.updateComplete;
}
async function openAll(list: SignalChecklist): Promise<void> {
  for (const details of all(list, 'details.section') as HTMLDetailsElement[]) details.open = true;
  await list.updateComplete;
}

/** Waits for something that comes after loading, also on a busy machine. */
const until = (holds: () => boolean, what = 'it') =>
  waitUntil(holds, `${what} did not come about`, {timeout: 20000});
const top = (element: Element) => element.getBoundingClientRect().top;
const bottom = (element: Element) => element.getBoundingClientRect().bottom;

beforeEach(async () => {
  sessionStorage.clear();
  await narrow();
});

describe('<signal-checklist> by keyboard alone', () => {
  it('finds, chooses, writes, goes to the summary, and to copying', async () => {
    const list = await checklist();
    const tabTo = async (fits: (element: HTMLElement) => boolean) => {
      for (let i = 0; i < 40 && !fits(focused(list)); i++) await sendKeys({press: 'Tab'});
      expect(fits(focused(list)), focused(list).outerHTML.slice(0, 80)).to.equal(true);
    };
    within(list, '.call-now > summary').focus();
    await tabTo(({localName}) => localName === 'select');
    await tabTo((element) => element.matches('input[type=search]'));
    await sendKeys({type: 'gaapt'});
    await tabTo(({id}) => id === 'signal-slaap');
    await sendKeys({press: ' '});
    await list.updateComplete;
    await sendKeys({press: 'Tab'});
    expect(focused(list).id).to.equal('seen-slaap');
    await sendKeys({type: 'Viel in slaap'});
    await tabTo((element) => textOf(element) === words.toSummary);
    await sendKeys({press: 'Enter'});
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(textOf(focused(list))).to.equal(words.summary);
    expect(textOf(summary(list))).to.contain('Viel in slaap');
    await tabTo((element) => textOf(element) === words.toWorkBar);
    await sendKeys({press: 'Enter'});
    await new Promise((resolve) => setTimeout(resolve));
    await sendKeys({press: 'Enter'});
    const dialog = within<HTMLDialogElement>(list, 'dialog');
    await until(() => dialog.open);
    await sendKeys({press: 'Escape'});
    await until(() => !dialog.open);
    expect(list.value.signals).to.deep.equal([{id: 'slaap', seen: 'Viel in slaap'}]);
  }).timeout(60000);

  it('keeps what has the focus above the bar at the bottom', async () => {
    const list = await checklist();
    await openAll(list);
    await tick(list, 'druk');
    for (const id of ['huilen', 'onzeker', 'slaap', 'gewicht']) {
      box(list, id).focus();
      // One engine scrolls to it at once, another with the next frame.
      await until(() => bottom(box(list, id)) <= top(within(list, '.chosen-bar')), id);
    }
  });
});

describe('<signal-checklist> for everyone', () => {
  const everyId = () =>
    Object.values(signalGroups.value!).flatMap((group) => group.signals.map(({id}) => id));
  const filled = async (ids: readonly string[], seen = '') => {
    const list = await checklist('onderwijs');
    list.value = {setting: '', signals: ids.map((id) => ({id, seen}))};
    await openAll(list);
    return list;
  };
  const states: [string, () => Promise<SignalChecklist>][] = [
    ['empty', () => checklist()],
    ['everything open', () => filled([])],
    ['two signals', () => filled(['druk', 'slaap'], 'Viel in slaap.')],
    ['act now', () => filled(['onveilig', 'suicidaliteit'], 'Zei iets.')],
    ['background', () => filled(['wijk', 'armoede'])],
    [
      'everything chosen, longest notes',
      () => filled(everyId(), 'Onafgebrokenwoordvanzestigtekens'.repeat(12)),
    ],
    [
      'searched',
      async () => {
        const list = await checklist();
        await search(list, 'ruzie');
        return list;
      },
    ],
    [
      'nothing left',
      () =>
        place<SignalChecklist>(
          html`<signal-checklist category="ik-weet" group="leefstijl"></signal-checklist>`,
        ),
    ],
  ];

  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await wide();
      await expect(await make()).to.be.accessible();
    }).timeout(60000);

    it(`has no fault that axe finds on a phone: ${name}`, async () => {
      await narrow();
      await expect(await make()).to.be.accessible();
    }).timeout(60000);

    it(`fits a column of 320 px without scrolling sideways, with targets of 24 px: ${name}`, async () => {
      await setViewport({width: 320, height: 700});
      const list = await make();
      for (const element of all(list, '*'))
        expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(321);
      const targets = 'button, select, summary, .pick, textarea, .call a, .act-now a, .help-lines a';
      for (const target of all(list, targets).filter(isVisible))
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(23.9);
    }).timeout(60000);
  }
});
