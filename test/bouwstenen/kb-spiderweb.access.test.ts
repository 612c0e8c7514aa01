/** `<kb-spiderweb>` for everyone: axe in all states, the keyboard alone, and narrow columns. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {KbSpiderweb} from '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.js';
import {Collection} from '../../src/core/collection.js';
import {drawn, loadAll, openDomains, root, show, text, type, type Web} from './spiderweb-page.js';
import {setViewport} from '../support/viewport.js';

before(loadAll);
beforeEach(() => setViewport({width: 1280, height: 900}));

const focused = (web: Web) => root(web).activeElement ?? document.body;
const tabBack = async () => {
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
};
async function tabTo(web: Web, words: string, step = () => sendKeys({press: 'Tab'})): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await step();
    if (text(focused(web)).startsWith(words)) return;
  }
  throw new Error(`Tab does not reach “${words}”`);
}

describe('<kb-spiderweb> with the keyboard only', () => {
  it('leads to a block, its sources, and back to where one was', async () => {
    const web = await show();
    within(web, 'input').focus();
    await tabTo(web, 'Inkomen');
    await sendKeys({press: 'Enter'});
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
    await tabTo(web, 'Schulden');
    await sendKeys({press: 'Enter'});
    await web.updateComplete;
    expect(text(focused(web))).to.equal('Schulden en financiële uitbuiting');
    await tabTo(web, 'Lezen en leren');
    await sendKeys({press: 'Enter'});
    await tabTo(web, 'Wat werkt bij schuldhulpverlening');
    await tabTo(web, 'bewaarde versie');
    await tabTo(web, '‹', tabBack);
    await sendKeys({press: 'Enter'});
    await web.updateComplete;
    expect(text(focused(web))).to.equal('Schulden en financiële uitbuiting');
    expect(focused(web).localName).to.equal('a');
    await tabTo(web, 'Inkomen', tabBack);
    await sendKeys({press: ' '});
    await web.updateComplete;
    expect(openDomains(web)).to.deep.equal([]);
    expect(text(focused(web))).to.contain('Inkomen');
  });

  it('finds by typing, and leads to a target group and back', async () => {
    const web = await show();
    within(web, 'input').focus();
    await sendKeys({type: 'hersenletsel'});
    await tabTo(web, 'Mensen met niet-aangeboren hersenletsel');
    await sendKeys({press: 'Enter'});
    await web.updateComplete;
    expect(text(focused(web))).to.contain('(NAH)');
    await tabTo(web, '‹', tabBack);
    await sendKeys({press: 'Enter'});
    await web.updateComplete;
    expect(text(focused(web))).to.contain('(NAH)');
    expect(within<HTMLInputElement>(web, 'input').value).to.equal('hersenletsel');
  });

  it('never stops in the drawing', async () => {
    const web = await show();
    within(web, 'input').focus();
    for (let i = 0; i < 40 && focused(web) !== document.body; i++) {
      expect(focused(web).closest('.web')).to.equal(null);
      expect(isVisible(focused(web))).to.equal(true);
      await sendKeys({press: 'Tab'});
    }
  });
});

customElements.define(
  'kb-spiderweb-waiting',
  class extends KbSpiderweb {
    static override readonly collections = [
      new Collection('bouwstenen/never', () => new Promise<never>(() => undefined)),
    ];
    override loadContent(): Promise<void> {
      void super.loadContent();
      return Promise.resolve();
    }
  },
);
customElements.define(
  'kb-spiderweb-broken',
  class extends KbSpiderweb {
    static override readonly collections = [
      new Collection('bouwstenen/broken', () => Promise.reject(new Error('gone'))),
    ];
  },
);

describe('<kb-spiderweb> for everyone', function () {
  this.timeout(30_000);

  const states: [string, (width?: number) => Promise<Web>][] = [
    ['overview', (width) => show(undefined, width)],
    [
      'waiting for its records',
      (width) => place<Web>(html`<kb-spiderweb-waiting><p>Lees de gids.</p></kb-spiderweb-waiting>`, width),
    ],
    [
      'without its records',
      async (width) => {
        const web = await place<Web>(
          html`<kb-spiderweb-broken><p>Lees de gids.</p></kb-spiderweb-broken>`,
          width,
        );
        consoleLines('error');
        return web;
      },
    ],
    ['block about debts', (width) => show(html`<kb-spiderweb block="schulden"></kb-spiderweb>`, width)],
    [
      'block without knowledge of its own',
      (width) => show(html`<kb-spiderweb block="onveiligheid"></kb-spiderweb>`, width),
    ],
    ['parts about the guide', (width) => show(html`<kb-spiderweb topic="guide"></kb-spiderweb>`, width)],
    [
      'longest domain',
      (width) => show(html`<kb-spiderweb domain="opvoeden-en-opgroeien"></kb-spiderweb>`, width),
    ],
    [
      'longest block',
      (width) => show(html`<kb-spiderweb block="opvoeding-en-ouderschap"></kb-spiderweb>`, width),
    ],
    [
      'block with help lines',
      (width) => show(html`<kb-spiderweb block="mishandeling"></kb-spiderweb>`, width),
    ],
    ['target group', (width) => show(html`<kb-spiderweb target-group="lhbti"></kb-spiderweb>`, width)],
    ['topics', (width) => show(html`<kb-spiderweb topic="resident"></kb-spiderweb>`, width)],
    ['competencies', (width) => show(html`<kb-spiderweb topic="competencies"></kb-spiderweb>`, width)],
    ['list only', (width) => show(html`<kb-spiderweb display="list"></kb-spiderweb>`, width)],
    [
      'found',
      async (width) => {
        const web = await show(undefined, width);
        await type(web, 'informatie');
        return web;
      },
    ],
    [
      'nothing found',
      async (width) => {
        const web = await show(undefined, width);
        await type(web, 'zeppelin');
        return web;
      },
    ],
    [
      'unknown link',
      async (width) => {
        const web = await show(undefined, width);
        web.show('bouwstenen/blok/bestaat-niet');
        await drawn(web);
        consoleLines('error');
        return web;
      },
    ],
  ];
  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    });
    it(`has no fault that axe finds in a narrow column: ${name}`, async () => {
      await expect(await make(360)).to.be.accessible();
    });
    it(`fits a column of 320 px without scrolling sideways: ${name}`, async () => {
      const web = await make(320);
      const {left} = web.getBoundingClientRect();
      const widest = Math.max(
        ...[...root(web).querySelectorAll('*')]
          .filter((e) => !e.closest('.visually-hidden'))
          .map((e) => e.getBoundingClientRect().right),
      );
      expect(widest - left).to.be.at.most(321);
    });
  }
});
