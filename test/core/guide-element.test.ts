import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {Collection} from '../../src/core/collection.js';
import {ContentErrorEvent} from '../../src/core/content-error-event.js';
import {GuideElement} from '../../src/core/guide-element.js';
import {consoleLines} from '../support/console.js';
import {isVisible, settled} from '../support/page.js';

let answer: () => Promise<{default: unknown; sources: unknown}>;
const words = () => ({default: {hello: {title: 'Hallo'}}, sources: {}});

function elementFor(tag: string): void {
  const collection = new Collection<{title: string}>('methodiek/woord', () => answer());
  class Sample extends GuideElement {
    static override readonly collections = [collection];
    protected override renderGuide(): TemplateResult {
      return html`${this.heading(this.read(collection, 'hello')?.record.title)}${this.heading('Dieper', 3, 'deep')}`;
    }
  }
  customElements.define(tag, Sample);
}

/** An element of ours that is not on the page yet. */
const create = (tag: string) => document.createElement(tag) as unknown as GuideElement;

describe('an element that reads', () => {
  it('keeps the light text until it can draw, then draws', async () => {
    let arrive: (value: {default: unknown; sources: unknown}) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    elementFor('x-slow');
    const element = await fixture<GuideElement>('<x-slow><p>Een moment.</p></x-slow>');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);

    arrive(words());
    await settled(element);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Hallo');
    expect(element.querySelector('p')!.assignedSlot).to.equal(null);
  });

  it('keeps the light text when the content does not come, says so once to the page and the developer, and tries again when asked', async () => {
    let events = 0;
    answer = () => Promise.reject(new Error('offline'));
    elementFor('x-broken');
    const element = create('x-broken');
    element.innerHTML = '<p>Bel ons.</p>';
    element.addEventListener('content-error', (event) => {
      expect(event).to.be.instanceOf(ContentErrorEvent);
      expect((event.cause as Error).message).to.equal('offline');
      events++;
    });
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.append(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;

    expect(events).to.equal(1);
    expect(consoleLines('error')).to.have.length(1);
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
    expect(element.shadowRoot!.textContent).to.contain('kon niet worden geladen');

    answer = () => Promise.resolve(words());
    element.shadowRoot!.querySelector('button')!.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Hallo');
  });

  it('draws in its first render when its content is there already', async () => {
    answer = () => Promise.resolve(words());
    elementFor('x-again');
    await settled(await fixture('<x-again></x-again>'));
    const element = create('x-again');
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal('Hallo');
    element.remove();
  });

  it('begins its headings at the level that the page gives, and stops at h6', async () => {
    answer = () => Promise.resolve(words());
    elementFor('x-headed');
    const element = await fixture<GuideElement>('<x-headed heading-level="4"></x-headed>');
    await settled(element);
    expect(element.shadowRoot!.querySelector('.title')!.localName).to.equal('h4');
    expect(element.shadowRoot!.querySelector('.deep')!.localName).to.equal('h6');
  });

  it('takes h2 when the page gives a level that does not exist', async () => {
    const element = await fixture<GuideElement>('<x-headed heading-level="groot"></x-headed>');
    await settled(element);
    expect(element.shadowRoot!.querySelector('.title')!.localName).to.equal('h2');
  });

  it('draws anew, not twice, into a root that was drawn on the server', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    holder.setHTMLUnsafe('<x-headed><template shadowrootmode="open"><h2>Hallo</h2></template></x-headed>');
    const element = holder.querySelector<GuideElement>('x-headed')!;
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('h2')).to.have.length(1);
  });
});
