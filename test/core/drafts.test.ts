import {expect, fixture} from '@open-wc/testing';
import {LitElement, html, type TemplateResult} from 'lit';
import {DraftReader} from '../../src/core/work/draft-reader.js';
import {draftOffers, type Draft} from '../../src/core/work/drafts.js';
import {WorkElement, type WorkPart} from '../../src/core/work/work-element.js';
import '../../src/layer/wijkgids-scope.define.js';
import '../support/console.js';
import {consoleLines} from '../support/console.js';

interface Marked {
  readonly marked: readonly string[];
}

class Offerer extends WorkElement<Marked> {
  protected override get works(): boolean {
    return true;
  }
  protected override loadWorkPart(): Promise<WorkPart<Marked>> {
    return Promise.resolve({
      styles: [],
      empty: () => ({marked: []}),
      known: (value) => value as Marked,
      render: ({marked}) => html`${marked.join()}`,
      drafts: ({marked}): readonly Draft[] =>
        marked.map((about) => ({about, kind: 'problem', title: about, text: '', basis: this.id})),
    });
  }
  protected override renderReading(): TemplateResult {
    return html``;
  }
}

class Reader extends LitElement {
  ids: readonly string[] = [];
  draws = 0;
  readonly reader = new DraftReader(this, () => this.ids);
  get seen(): string[] {
    return this.reader.read('problem').map(({about, basis}) => `${basis}:${about}`);
  }
  protected override render(): TemplateResult {
    this.draws++;
    return html``;
  }
}

class Holder extends LitElement {
  protected override render(): TemplateResult {
    return html`<x-offerer id="within"></x-offerer><x-reader></x-reader>`;
  }
}
customElements.define('x-offerer', Offerer);
customElements.define('x-reader', Reader);
customElements.define('x-around', Holder);

async function page(template: TemplateResult): Promise<{find: (id: string) => Offerer; reader: Reader}> {
  const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
  for (const one of holder.querySelectorAll<Offerer>('x-offerer')) await one.loadContent();
  return {
    find: (id) => holder.querySelector<Offerer>(`#${id}`)!,
    reader: holder.querySelector<Reader>('x-reader')!,
  };
}

describe('what a working element offers another', () => {
  it('is read from every element in the same scope, in page order, and from no other', async () => {
    const {find, reader} = await page(html`
      <wijkgids-scope>
        <x-reader></x-reader>
        <x-offerer id="one"></x-offerer>
        <x-offerer id="two"></x-offerer>
      </wijkgids-scope>
      <x-offerer id="outside"></x-offerer>
    `);
    for (const id of ['two', 'outside', 'one']) find(id).value = {marked: [`a-${id}`]};
    expect(reader.seen).to.deep.equal(['one:a-one', 'two:a-two']);
  });

  it('is read from nothing where there is no scope and no id', async () => {
    const {find, reader} = await page(html`<x-offerer id="one"></x-offerer><x-reader></x-reader>`);
    find('one').value = {marked: ['a']};
    expect(reader.seen).to.deep.equal([]);
  });

  it('is read by id from just those, wherever they stand on the page', async () => {
    const {find, reader} = await page(html`
      <wijkgids-scope><x-reader></x-reader><x-offerer id="one"></x-offerer></wijkgids-scope>
      <x-offerer id="two"></x-offerer>
    `);
    for (const id of ['one', 'two']) find(id).value = {marked: ['a']};
    reader.ids = ['two', 'nowhere'];
    expect(reader.seen).to.deep.equal(['two:a']);
    reader.reader.warnOfUnknown('for');
    expect(consoleLines('warn').join()).to.contain('<x-reader for="nowhere">');
  });

  it('is named once where two elements offer the same', async () => {
    const {find, reader} = await page(html`
      <wijkgids-scope>
        <x-offerer id="one"></x-offerer><x-offerer id="two"></x-offerer><x-reader></x-reader>
      </wijkgids-scope>
    `);
    for (const id of ['one', 'two']) find(id).value = {marked: ['same', id]};
    expect(reader.seen).to.deep.equal(['one:same', 'one:one', 'two:two']);
  });

  it('draws the reader again after every change, also of elements that come later or go', async () => {
    const {find, reader} = await page(html`
      <wijkgids-scope><x-reader></x-reader><x-offerer id="one"></x-offerer></wijkgids-scope>
    `);
    await reader.updateComplete;
    const drawn = async () => {
      await find('one').updateComplete;
      await reader.updateComplete;
      return reader.draws;
    };
    const first = await drawn();
    find('one').apply(() => ({marked: ['a']}));
    const second = await drawn();
    expect(second).to.be.greaterThan(first);
    reader.insertAdjacentHTML('afterend', '<x-offerer id="late"></x-offerer>');
    const late = find('late');
    await late.loadContent();
    late.value = {marked: ['late']};
    await late.updateComplete;
    expect(reader.seen).to.deep.equal(['late:late', 'one:a']);
    late.remove();
    expect(reader.seen).to.deep.equal(['one:a']);
  });

  it('is shared inside another element of ours, without a scope', async () => {
    const around = await fixture<Holder>(html`<x-around></x-around>`);
    await around.updateComplete;
    const inner = around.shadowRoot!.querySelector<Offerer>('x-offerer')!;
    await inner.loadContent();
    inner.value = {marked: ['a']};
    expect(around.shadowRoot!.querySelector<Reader>('x-reader')!.seen).to.deep.equal(['within:a']);
  });

  it('leaves nothing behind when elements come and go', async () => {
    const {find} = await page(html`<x-offerer id="one"></x-offerer>`);
    const one = find('one');
    one.value = {marked: ['a']};
    await one.updateComplete;
    const before = draftOffers.size;
    const parent = one.parentElement!;
    for (let i = 0; i < 100; i++) {
      one.remove();
      parent.append(one);
    }
    expect(draftOffers.size).to.equal(before);
    one.remove();
    expect(draftOffers.size).to.equal(before - 1);
  });
});
