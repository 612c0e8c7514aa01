/** What of `<age-conversation-tips>` only Chromium can be asked for: its accessibility tree, and its card on paper. */
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.define.js';
import type {AgeConversationTips} from '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.js';
import {conversationCard} from '../../src/wegwijzer/age-conversation-tips/conversation-card.js';
import {tipsWords, topicNames} from '../../src/wegwijzer/age-conversation-tips/words.js';
import {buildSheet} from '../../src/core/work/take-away/print.js';
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {ageBands, conversation} from '../../src/wegwijzer/content.js';
import '../support/console.js';
import {html, place} from '../support/page.js';
import {namesOf} from '../support/tree.js';
import {setViewport} from '../support/viewport.js';

const bands = () => readAll(ageBands, emptyLayer);
const narrow = () => setViewport({width: 360, height: 740});
const nine = () => place<AgeConversationTips>(html`<age-conversation-tips age="9"></age-conversation-tips>`);
const card = (id: string) =>
  conversationCard({
    band: bands().find((one) => one.id === id)!,
    themes: readAll(conversation, emptyLayer),
    sources: Object.values(ageBands.sources),
    words: tipsWords,
    topicNames,
    today: new Date(2026, 10, 22),
  });

before(() => Promise.all([ageBands.load(), conversation.load()]));

describe('<age-conversation-tips> as Chromium tells it', () => {
  it('gives each band its age as the name of a radio', async () => {
    await narrow();
    await nine();
    const names = await namesOf('radio');
    expect(names).to.deep.equal(bands().map(({record}) => record.title));
  });

  it('fits one sheet of A4 for every band', async () => {
    await setViewport({width: 900, height: 1200});
    await emulateMedia({media: 'print'});
    try {
      for (const {id} of bands()) {
        const sheet = buildSheet(card(id));
        const holder = document.createElement('div');
        holder.className = 'sheet-of-a4';
        // A4 less the margins of the print styles, in CSS pixels: 178 by 259 mm.
        holder.style.width = '672px';
        holder.append(sheet);
        document.body.append(holder);
        const {height} = sheet.getBoundingClientRect();
        holder.remove();
        expect(height, id).to.be.within(100, 978);
      }
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
