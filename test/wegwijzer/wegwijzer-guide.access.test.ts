import {expect} from '@open-wc/testing';
import '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.define.js';
import type {WegwijzerGuide} from '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.js';
import {guideWords as words} from '../../src/wegwijzer/wegwijzer-guide/words.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, within} from '../support/page.js';
import {all, guideWith, inner, press, settled, show, textOf} from './wegwijzer-guide.support.js';
import {pageWidth, setViewport} from '../support/viewport.js';

const plain = () => guideWith(html`<wegwijzer-guide></wegwijzer-guide>`);
const at = (step: string, setting = 'onderwijs') =>
  guideWith(
    html`<wegwijzer-guide step=${step} setting=${setting}>
      <p slot="contact">Intern begeleider: <a href="tel:0101234567">010 123 45 67</a></p>
    </wegwijzer-guide>`,
  );

async function opened(guide: WegwijzerGuide): Promise<WegwijzerGuide> {
  for (const details of all(guide, 'details')) (details as HTMLDetailsElement).open = true;
  await settled(guide);
  return guide;
}

async function part(step: string, name: string, setting?: string): Promise<WegwijzerGuide> {
  const guide = await at(step, setting);
  await press(guide, name, '.parts button');
  return guide;
}

const states: [string, () => Promise<WegwijzerGuide>][] = [
  ['the start', plain],
  ['the start, with everything open', async () => opened(await plain())],
  ['signals', () => at('signalen-opmerken')],
  ['the list of signals to tick', () => part('signalen-opmerken', words['part-lijst'])],
  [
    'background of a step, with all settings',
    async () => opened(await part('signalen-opmerken', words['part-achtergrond'])),
  ],
  ['a colleague, with all settings', async () => opened(await at('bespreken-met-collega', 'jgz'))],
  [
    'a colleague, when nobody said where they work',
    async () => opened(await at('bespreken-met-collega', '')),
  ],
  [
    'conversation tips for an age',
    async () => {
      const guide = await at('gesprek-met-jeugdige-en-gezin');
      within(inner(guide, 'age-conversation-tips'), 'input[value="8-9"]').click();
      await settled(guide);
      return guide;
    },
  ],
  ['factors', () => at('situatie-in-kaart-brengen')],
  ['tools of a step', () => part('risicotaxatie', words['part-hulpmiddelen'], 'wijk')],
  ['texts of a step', async () => opened(await at('risicotaxatie'))],
  ['the longest texts of a step', async () => opened(await at('doorverwijzen-en-samenwerken'))],
  ['a phase', () => guideWith(html`<wegwijzer-guide phase="toetsen"></wegwijzer-guide>`)],
  ['the Meldcode', async () => shown(await plain(), 'wegwijzer/meldcode/meldcode')],
  ['privacy', async () => shown(await plain(), 'wegwijzer/privacy/privacy')],
  ['about the guide', async () => opened(await shown(await plain(), 'wegwijzer/over/gebruik'))],
  ['short forms', async () => shown(await plain(), 'shared/afkorting/jgz')],
  [
    'a page that does not exist',
    async () => {
      const guide = await shown(await plain(), 'wegwijzer/thema/koffie');
      consoleLines('error');
      return guide;
    },
  ],
];

async function shown(guide: WegwijzerGuide, fullId: string): Promise<WegwijzerGuide> {
  await show(guide, fullId);
  return guide;
}

describe('<wegwijzer-guide> for everyone', () => {
  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await setViewport({width: 1280, height: 900});
      await expect(await make()).to.be.accessible();
    }).timeout(60000);

    it(`has no fault that axe finds on a phone, and does not scroll sideways in 320 px: ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      const guide = await make();
      await expect(guide).to.be.accessible();
      const tooWide = all(guide, '*')
        .filter((element) => isVisible(element) && element.getBoundingClientRect().right > 321)
        .map((element) => `${element.localName}.${element.className}: ${textOf(element).slice(0, 60)}`);
      expect(tooWide).to.deep.equal([]);
      expect(pageWidth()).to.be.at.most(320);
    }).timeout(60000);
  }

  it('gives whoever taps 24 pixels at least, and 44 for what people do most', async () => {
    await setViewport({width: 360, height: 640});
    const guide = await plain();
    for (const link of all(guide, '.entries a, .phases ol a, .setting summary, .call-now summary'))
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(44);
    await press(guide, words.consult);
    for (const link of all(guide, '.ribbon a, .part-button'))
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(44);
    for (const link of all(guide, '.more a, .more button, .position a, .yourself a'))
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(24);
  });
});
