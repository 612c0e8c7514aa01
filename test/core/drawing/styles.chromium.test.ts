/** The look of drawings where the user chose the colours, and on paper. Needs a browser that can pretend to. */
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import {LitElement, svg} from 'lit';
import {bar} from '../../../src/core/drawing/bar.js';
import {drawing} from '../../../src/core/drawing/drawing.js';
import {LABEL_SCALE, drawingStyles} from '../../../src/core/drawing/styles.js';
import {theme} from '../../../src/core/theme.js';
import '../../support/console.js';

customElements.define(
  'test-drawing',
  class extends LitElement {
    static override styles = [theme, drawingStyles];
    protected override render() {
      const marks = [
        {at: 0, shape: 'ring'} as const,
        {at: 50, shape: 'dot'} as const,
        {at: 100, shape: 'diamond', series: 2} as const,
      ];
      return drawing(
        {width: 200, height: 60},
        svg`${bar({x: 20, y: 30, length: 160, marks})}<text class="label" x="0" y="10">Wonen</text>`,
      );
    }
  },
);

async function styleOf(selector: string): Promise<CSSStyleDeclaration> {
  const element = await fixture<LitElement>(html`<test-drawing></test-drawing>`);
  return getComputedStyle(element.renderRoot.querySelector(selector)!);
}

describe('the look of drawings', () => {
  afterEach(async () => {
    await executeServerCommand('emulate-features', {'forced-colors': 'none'});
    await emulateMedia({media: 'screen'});
  });

  it('has a full mark and an open one, both in the accent colour', async () => {
    expect((await styleOf('.dot')).fill).to.equal('rgb(11, 92, 125)');
    expect((await styleOf('.ring')).fill).to.equal('rgb(255, 255, 255)');
    expect((await styleOf('.ring')).stroke).to.equal('rgb(11, 92, 125)');
  });

  it('draws labels at the size that is measured', async () => {
    const element = await fixture<LitElement>(html`<test-drawing></test-drawing>`);
    const label = element.renderRoot.querySelector('.label')!;
    const size = (of: Element) => parseFloat(getComputedStyle(of).fontSize);
    expect(size(label)).to.equal(size(element) * LABEL_SCALE);
  });

  it('shrinks with its container and does not grow', async () => {
    const page = await fixture(html`<div><test-drawing></test-drawing></div>`);
    const element = page.querySelector<LitElement>('test-drawing')!;
    await element.updateComplete;
    const picture = element.renderRoot.querySelector('svg')!;
    const widthIn = (container: string) => {
      element.style.inlineSize = container;
      return picture.getBoundingClientRect().width;
    };
    expect([widthIn('100px'), widthIn('900px')]).to.deep.equal([100, 200]);
  });

  it('takes the user’s own colours where those are forced, and keeps the open mark open', async () => {
    await executeServerCommand('emulate-features', {'forced-colors': 'active'});
    const probe = await fixture<HTMLElement>(html`<p></p>`);
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    expect((await styleOf('.dot')).fill).to.equal(system('CanvasText'));
    expect((await styleOf('.diamond')).stroke).to.equal(system('CanvasText'));
    expect((await styleOf('.ring')).fill).to.equal(system('Canvas'));
    expect((await styleOf('.label')).fill).to.equal(system('CanvasText'));
  });

  it('is black on paper', async () => {
    await emulateMedia({media: 'print'});
    expect((await styleOf('.dot')).fill).to.equal('rgb(0, 0, 0)');
    expect((await styleOf('.label')).fill).to.equal('rgb(0, 0, 0)');
  });
});
