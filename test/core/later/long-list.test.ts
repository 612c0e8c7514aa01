import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LongList} from '../../../src/core/later/long-list.js';

class Numbers extends LitElement {
  total = 0;
  readonly long = new LongList(this);
  /** How many were drawn, drawing by drawing. */
  readonly drawn: number[] = [];

  protected override getUpdateComplete(): Promise<boolean> {
    return this.long.whole(() => super.getUpdateComplete());
  }

  protected override render() {
    const now = this.long.take(this.total);
    this.drawn.push(now);
    return html`${Array.from({length: now}, (_, i) => html`<p>${i}</p>`)}`;
  }
}
customElements.define('test-numbers', Numbers);

const numbers = (total: number) => fixture<Numbers>(html`<test-numbers .total=${total}></test-numbers>`);

describe('a long list', () => {
  it('is drawn at once where it is short', async () => {
    expect((await numbers(24)).drawn).to.deep.equal([24]);
  });

  it('begins with what may be in sight, and the update is complete when all of it is there', async () => {
    const element = await numbers(612);
    expect(element.drawn).to.deep.equal([16, 128, 612]);
    expect(element.renderRoot.querySelectorAll('p')).to.have.length(612);
  });

  it('lets the browser show what is drawn before it goes on', async () => {
    const element = new Numbers();
    element.total = 612;
    document.body.append(element);
    await Promise.resolve();
    expect(element.renderRoot.querySelectorAll('p')).to.have.length(16);
    await element.updateComplete;
    element.remove();
  });

  it('stays whole when it gets shorter and long again', async () => {
    const element = await numbers(612);
    for (const total of [3, 612]) {
      element.total = total;
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(element.drawn.slice(-2)).to.deep.equal([3, 612]);
  });

  it('is drawn at once for what must find something in it', async () => {
    const element = new Numbers();
    element.long.takeAll();
    element.total = 612;
    document.body.append(element);
    await element.updateComplete;
    expect(element.drawn).to.deep.equal([612]);
    element.remove();
  });
});
