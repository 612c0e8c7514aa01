import {expect} from '@open-wc/testing';
import {css, html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {GuideElement} from '../../src/core/guide-element.js';
import {InnerElements, type InnerElement} from '../../src/core/inside/inner-elements.js';
import {noScope, type Scope} from '../../src/core/scope/context.js';
import {consoleLines} from '../support/console.js';
import {isVisible, place, within} from '../support/page.js';

class Note extends GuideElement {
  @property() keep = '';
  @property() about = '';
  get around(): Scope {
    return this.scope;
  }
  protected override renderGuide(): TemplateResult {
    return html`${this.heading(this.about)}<textarea></textarea><slot name="contact"></slot>`;
  }
}
class List extends GuideElement {
  protected override renderGuide(): TemplateResult {
    return html`<p>A list</p>`;
  }
}

let loads = 0;
let isOffline = false;
const note: InnerElement = {
  tag: 'x-note',
  load: () => {
    loads++;
    if (isOffline) return Promise.reject(new Error('offline'));
    if (!customElements.get('x-note')) customElements.define('x-note', Note);
    return Promise.resolve();
  },
  properties: {about: 'First'},
};
const list: InnerElement = {
  tag: 'x-list',
  load: () => {
    if (!customElements.get('x-list')) customElements.define('x-list', List);
    return Promise.resolve();
  },
  isPrivate: true,
};

class Holder extends GuideElement {
  static override styles = [
    ...GuideElement.styles,
    css`
      .inner[hidden] {
        display: none;
      }
    `,
  ];
  @property() keep = '';
  @state() shown: InnerElement | undefined = note;
  readonly inner: InnerElements = new InnerElements(this, 2);
  protected override renderGuide(): TemplateResult {
    return html`<p>Outside</p>
      ${this.inner.render(this.shown, 'Coming')}`;
  }
  protected override updated(_changed: PropertyValues<this>): void {
    this.inner.settle();
  }
}
customElements.define('x-holder-of-inner', Holder);

async function show(holder: Holder, shown: InnerElement | undefined): Promise<void> {
  holder.shown = shown;
  await after(holder);
}
async function after(holder: Holder): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await holder.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}
async function holderWith(template = html`<x-holder-of-inner></x-holder-of-inner>`): Promise<Holder> {
  const holder = await place<Holder>(template);
  await after(holder);
  return holder;
}

describe('an element of ours inside another', () => {
  beforeEach(() => {
    loads = 0;
    isOffline = false;
  });

  it('is made when it is first shown, and stays what it is while another one is shown', async () => {
    const holder = await holderWith();
    const inside = within<Note>(holder, 'x-note');
    within<HTMLTextAreaElement>(inside, 'textarea').value = 'blue shoes';

    await show(holder, list);
    expect([isVisible(inside), isVisible(within(holder, 'x-list'))]).to.deep.equal([false, true]);
    expect(inside.isConnected).to.equal(true);
    await show(holder, undefined);
    expect([isVisible(inside), isVisible(within(holder, 'x-list'))]).to.deep.equal([false, false]);

    await show(holder, note);
    expect(within(holder, 'x-note')).to.equal(inside);
    expect(isVisible(inside)).to.equal(true);
    expect(within<HTMLTextAreaElement>(inside, 'textarea').value).to.equal('blue shoes');
    expect(loads).to.equal(1);
  });

  it('gets its own properties at every place, headings below those of the host, and what the page wants of sharing and keeping', async () => {
    const holder = await holderWith(
      html`<x-holder-of-inner heading-level="3" share keep="off"></x-holder-of-inner>`,
    );
    const inside = within<Note>(holder, 'x-note');
    expect([inside.headingLevel, inside.share, inside.keep, inside.about]).to.deep.equal([
      5,
      true,
      'off',
      'First',
    ]);
    await show(holder, {...note, properties: {about: 'Second'}});
    expect(within(inside, 'h5').textContent).to.contain('Second');
    holder.headingLevel = 6;
    await after(holder);
    expect(inside.headingLevel).to.equal(6);
  });

  it('shares nothing where it is private, also when the host shares', async () => {
    const holder = await holderWith(html`<x-holder-of-inner share></x-holder-of-inner>`);
    await show(holder, list);
    expect(within<List>(holder, 'x-list').share).to.equal(false);
  });

  it('has the municipality’s own numbers too', async () => {
    const holder = await holderWith(
      html`<x-holder-of-inner
        ><p>Light text</p>
        <p slot="contact">School 010</p></x-holder-of-inner
      >`,
    );
    const inside = within<Note>(holder, 'x-note');
    const slot = within<HTMLSlotElement>(inside, 'slot[name=contact]');
    expect(slot.assignedElements().map((element) => element.textContent)).to.deep.equal(['School 010']);
  });

  it('lives in the scope that the host gives it, and hears of each change until it leaves', async () => {
    const asked: string[] = [];
    const scope = (setting: string) => ({
      ...noScope,
      setting,
      setSetting: (id: string) => void asked.push(id),
    });
    const holder = new Holder();
    holder.inner.give(scope('jgz'));
    document.body.append(holder);
    await holder.loadContent();
    await after(holder);
    const inside = within<Note>(holder, 'x-note');
    expect(inside.around.setting).to.equal('jgz');
    holder.inner.give(scope('wijk'));
    expect(inside.around.setting).to.equal('wijk');
    inside.around.setSetting('onderwijs');
    expect(asked).to.deep.equal(['onderwijs']);
    inside.remove();
    holder.inner.give(scope('alle'));
    expect(inside.around.setting).to.equal('wijk');
    holder.remove();
  });

  it('tells the page through the host when its content does not come', async () => {
    const holder = await holderWith();
    let message = '';
    holder.addEventListener('content-error', (event) => (message = event.message));
    within<Note & {fail(error: unknown): void}>(holder, 'x-note').fail(new Error('offline'));
    expect(message).to.contain('<x-note>');
    expect(consoleLines('error')).to.have.length(1);
  });

  it('says that its code did not come, and tries again on request', async () => {
    isOffline = true;
    const holder = await holderWith();
    expect(consoleLines('error')[0]).to.contain('<x-holder-of-inner>: the code of <x-note>');
    const problem = within(holder, '.problem');
    expect(problem.textContent).to.contain('kon niet worden geladen');
    isOffline = false;
    within(holder, '.problem button').click();
    await after(holder);
    expect(isVisible(within(holder, 'x-note'))).to.equal(true);
    expect(holder.shadowRoot!.querySelector('.problem')).to.equal(null);
  });
});
