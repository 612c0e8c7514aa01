import {expect, fixture, html} from '@open-wc/testing';
import {actNow, actNowStyles} from '../../src/core/act-now/act-now.js';
import '../support/console.js';

const strip = (options: Parameters<typeof actNow>[0]) =>
  fixture<HTMLElement>(html`<div>${actNow(options)}</div>`);

describe('the act-now strip', () => {
  it('gives each help line with a number that a phone can dial, in the order asked for', async () => {
    const element = await strip({local: [], lines: ['113', '112', 'veilig-thuis']});
    const numbers = [...element.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);
    expect(numbers).to.deep.equal([
      ['113', 'tel:113'],
      ['0800 0113', 'tel:08000113'],
      ['112', 'tel:112'],
      ['0800 2000', 'tel:08002000'],
    ]);
  });

  it('is a landmark with a name', async () => {
    const element = await strip({local: [], lines: ['112']});
    expect(element.querySelector('aside')!.getAttribute('aria-label')).to.equal('Nu handelen');
  });

  it('says who advises in the setting', async () => {
    const element = await strip({local: [], lines: ['112'], setting: 'eerstelijn'});
    expect(element.textContent).to.contain('aandachtsfunctionaris');
  });

  it('offers the page’s own numbers a place only where asked', async () => {
    expect(
      (await strip({local: [], lines: ['112'], contact: true})).querySelector('slot[name="contact"]'),
    ).to.not.equal(null);
    expect((await strip({local: [], lines: ['112']})).querySelector('slot')).to.equal(null);
  });

  it('names the children’s line for who seeks help for themselves', async () => {
    const element = await strip({local: [], lines: ['112'], forYourself: true});
    expect(element.textContent).to.contain('Zoek je hulp voor jezelf?');
    expect(element.querySelector('a[href="tel:08000432"]')).to.not.equal(null);
  });

  it('puts what to do beside whom to call where there is room, and below each other where there is none', async () => {
    const element = await strip({
      local: [],
      lines: ['112', 'veilig-thuis'],
      first: 'Overleg eerst.',
      setting: 'alle',
    });
    const root = element.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [actNowStyles.styleSheet!];
    element.style.containerType = 'inline-size';
    root.append(...element.childNodes);
    const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
    for (const [width, isBeside] of [
      [1000, true],
      [320, false],
    ] as const) {
      element.style.width = `${width}px`;
      expect(box('ul').left > box('.act-now-first').right, `${width}`).to.equal(isBeside);
      expect(box('ul').top >= box('.act-now-first').bottom, `${width}`).to.equal(!isBeside);
      expect(box('.act-now-more').top, `${width}`).to.be.at.least(box('.act-now-first').bottom);
    }
  });

  it('leaves out a help line that does not exist, and keeps the others', async () => {
    const element = await strip({local: [], lines: ['999', '112']});
    expect(element.querySelectorAll('li')).to.have.length(1);
  });
});
