/** What of `<signal-card>` only Chromium can be asked for: its accessibility tree, and how it looks on paper. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/wegwijzer/signal-card/signal-card.define.js';
import type {SignalCard} from '../../src/wegwijzer/signal-card/signal-card.js';
import {signalWords as words} from '../../src/wegwijzer/signal-card/words.js';
import '../support/console.js';
import {html, place} from '../support/page.js';
import {treeNodes} from '../support/tree.js';

const all = (card: SignalCard, selector: string) => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const cardOf = (signal: string) => place<SignalCard>(html`<signal-card signal=${signal}></signal-card>`);
const overview = () => place<SignalCard>(html`<signal-card></signal-card>`);

describe('<signal-card> as Chromium tells it', () => {
  it('tells a screen reader title, strip and parts in their order', async () => {
    await cardOf('onveilig');
    const named = (await treeNodes()).filter(({role}) =>
      ['heading', 'complementary', 'navigation'].includes(role),
    );
    expect(
      named.map(({role, name = ''}) => `${role} ${name}`).filter((line) => !line.endsWith(' ')),
    ).to.include.members([
      'heading Onveilig',
      `heading ${words.cautions}`,
      `heading ${words.nextStep}`,
      `heading ${words.questionsTitle}`,
      `heading ${words.noSuggestions}`,
    ]);
  });

  it('prints all signals, also those that are folded away', async () => {
    const card = await overview();
    await emulateMedia({media: 'print'});
    try {
      expect(all(card, '.choice').every((choice) => choice.getBoundingClientRect().height > 0)).to.equal(
        true,
      );
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
