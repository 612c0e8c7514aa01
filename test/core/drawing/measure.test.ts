import {expect, fixture, html} from '@open-wc/testing';
import {fontOf, lineHeightOf, measureText} from '../../../src/core/drawing/measure.js';
import '../../support/console.js';

/** Width of a text as the page draws it. */
async function drawnWidth(text: string, font: string): Promise<number> {
  const span = await fixture<HTMLElement>(html`<span>${text}</span>`);
  span.style.font = font;
  return span.getBoundingClientRect().width;
}

describe('measuring a text', () => {
  for (const font of ['16px sans-serif', '600 14px serif', 'italic 20px monospace']) {
    it(`gives the width that the page draws in ${font}`, async () => {
      const text = 'Maatschappelijke participatie';
      expect(measureText(font)(text)).to.be.closeTo(await drawnWidth(text, font), 0.5);
    });
  }

  it('gives each font its own widths, also in turns', () => {
    const small = measureText('10px sans-serif');
    const large = measureText('20px sans-serif');
    const width = large('Wonen');
    expect(width / small('Wonen')).to.be.closeTo(2, 0.1);
    expect(large('Wonen')).to.equal(width);
  });

  it('does not go on with another font when it does not understand one', () => {
    const usual = measureText('16px sans-serif')('Wonen');
    measureText('40px serif')('Wonen');
    expect(measureText('no font at all')('Wonen')).to.equal(usual);
  });

  it('finds nothing wide in no text', () => {
    expect(measureText('16px sans-serif')('')).to.equal(0);
  });

  it('reads the font of an element, as large as it is drawn', async () => {
    const element = await fixture<HTMLElement>(html`<p>Wonen</p>`);
    element.style.font = 'italic 600 20px Georgia, serif';
    const font = fontOf(element, 0.875);
    expect(font).to.equal('italic 600 17.5px Georgia, serif');
    expect(lineHeightOf(font)).to.equal(17.5 * 1.25);
  });

  it('knows a usual distance between lines for a font without a size in pixels', () => {
    expect(lineHeightOf('1em serif')).to.equal(20);
  });
});

describe('measuring a text without a canvas', () => {
  const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!;

  /** The module as it is where nothing has been measured yet. */
  const freshModule = async () => {
    const address = new URL('../../../src/core/drawing/measure.ts?without-canvas', import.meta.url);
    return (await import(address.href)) as typeof import('../../../src/core/drawing/measure.js');
  };

  before(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {...own, value: () => null});
  });
  after(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', own);
  });

  it('takes an average letter, rather too wide', async () => {
    const {measureText: measureRoughly} = await freshModule();
    const text = 'Lichamelijke gezondheid';
    const rough = measureRoughly('600 16px sans-serif')(text);
    expect(rough).to.be.closeTo(text.length * 16 * 0.58, 0.001);
    expect(rough).to.be.at.least(await drawnWidth(text, '16px sans-serif'));
    expect(measureRoughly('8px sans-serif')(text)).to.be.closeTo(rough / 2, 0.001);
  });
});
