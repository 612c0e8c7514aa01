import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {conversation, signalGroups, tools, topics} from '../../src/wegwijzer/content.js';
import '../../src/wegwijzer/signal-card/signal-card.define.js';
import type {SignalCard} from '../../src/wegwijzer/signal-card/signal-card.js';
import type {Signal} from '../../src/wegwijzer/signals/signal-index.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {setViewport} from '../support/viewport.js';

const wide = () => setViewport({width: 1280, height: 900});
const narrow = () => setViewport({width: 360, height: 740});

const all = (card: SignalCard, selector: string) => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const signals = (): Signal[] => Object.values(signalGroups.value!).flatMap(({signals}) => signals);
const cardOf = (signal: string) => place<SignalCard>(html`<signal-card signal=${signal}></signal-card>`);
const overview = () => place<SignalCard>(html`<signal-card></signal-card>`);

async function type(card: SignalCard, typed: string): Promise<void> {
  within(card, 'input[type=search]').focus();
  await sendKeys({type: typed});
  await card.updateComplete;
}
async function openTools(card: SignalCard): Promise<void> {
  within(card, '.all-tools > summary').click();
  await waitUntil(() => card.shadowRoot!.querySelector('.tools'), 'the tools', {timeout: 20000});
}

describe('<signal-card> for everyone', () => {
  before(async () => {
    await Promise.all([tools.load(), topics.load(), conversation.load()]);
  });
  const longest = () =>
    signals().reduce((a, b) => (JSON.stringify(a).length > JSON.stringify(b).length ? a : b)).id;
  const states: [string, () => Promise<SignalCard>][] = [
    ['one signal', () => cardOf('druk')],
    [
      'one signal with its tools',
      async () => {
        const card = await cardOf('armoede');
        await openTools(card);
        return card;
      },
    ],
    ['consult first, with a tool', () => cardOf('seksueel-gedrag')],
    ['suicidality', () => cardOf('suicidaliteit')],
    ['background and setting', () => cardOf('gezinssamenstelling')],
    ['longest texts', () => cardOf(longest())],
    [
      'a group of both categories',
      () => place<SignalCard>(html`<signal-card group="sociaal-contact"></signal-card>`),
    ],
    ['a category', () => place<SignalCard>(html`<signal-card category="ouders"></signal-card>`)],
    ['everything', overview],
    [
      'everything, opened',
      async () => {
        const card = await overview();
        card.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
        return card;
      },
    ],
    [
      'everything, filtered',
      async () => {
        const card = await overview();
        await type(card, 'ruzie');
        return card;
      },
    ],
    [
      'an unknown id',
      async () => {
        const card = await cardOf('zo-iets-is-er-niet');
        consoleLines('warn');
        return card;
      },
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
      const card = await make();
      for (const element of all(card, '*')) {
        expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(321);
      }
      for (const target of all(card, 'button, select, summary, nav a, .choice a, .act-now a').filter(
        isVisible,
      )) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(23.9);
      }
    });
  }
});
