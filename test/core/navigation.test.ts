import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {GuideElement} from '../../src/core/guide-element.js';
import {navigate} from '../../src/core/navigation/navigation.js';
import {NavigateEvent} from '../../src/core/navigation/navigate-event.js';
import {pushDeepLink, shareValue, sharedValue} from '../../src/core/navigation/address.js';
import '../../src/layer/wijkgids-scope.define.js';
import '../support/console.js';

class Shower extends GuideElement {
  static override readonly shownKinds = ['wegwijzer/stap'];
  shown = '';
  protected override moveTo(fullId: string): void {
    this.shown = fullId;
  }
  protected override renderGuide(): TemplateResult {
    return html`<p tabindex="-1" data-arrival>${this.shown}</p>`;
  }
}
class Linker extends GuideElement {
  protected override renderGuide(): TemplateResult {
    return html`${this.link('wegwijzer/stap/druk', 'Druk', '#own')}`;
  }
}
customElements.define('x-shower', Shower);
customElements.define('x-linker', Linker);
customElements.define(
  'x-noticed',
  class extends Shower {
    static override readonly shownKinds = ['wegwijzer/signaal'];
  },
);

/** An element of ours with others inside, which show what it shows too. */
class Outer extends Shower {
  protected override renderGuide(): TemplateResult {
    return html`<x-shower></x-shower><x-linker></x-linker>`;
  }
}
customElements.define('x-outer', Outer);
const showerIn = (outer: Element) => outer.shadowRoot!.querySelector<Shower>('x-shower')!;
const linkerIn = (outer: Element) => outer.shadowRoot!.querySelector<Linker>('x-linker')!;

const follow = (linker: Linker) => linker.shadowRoot!.querySelector('a')!.click();
const start = location.href;
afterEach(() => history.replaceState(null, '', start));

describe('a link to a record', () => {
  it('asks the page first, which may answer it in its own way', async () => {
    const holder = await fixture<HTMLElement>(html`<div><x-linker></x-linker><x-shower></x-shower></div>`);
    let asked = '';
    holder.addEventListener('wijkgids-navigate', (event) => {
      expect(event).to.be.instanceOf(NavigateEvent);
      asked = event.fullId;
      event.preventDefault();
    });
    follow(holder.querySelector<Linker>('x-linker')!);
    expect(asked).to.equal('wegwijzer/stap/druk');
    expect(holder.querySelector<Shower>('x-shower')!.shown).to.equal('');
  });

  it('moves the first element in page order that shows the kind, and puts the keyboard and the address there', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><x-shower id="one"></x-shower><x-linker></x-linker><x-shower id="two"></x-shower></div>`,
    );
    const [one, two] = holder.querySelectorAll<Shower>('x-shower');
    follow(holder.querySelector<Linker>('x-linker')!);
    await one!.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(one!.shown).to.equal('wegwijzer/stap/druk');
    expect(two!.shown).to.equal('');
    expect(one!.shadowRoot!.activeElement?.localName).to.equal('p');
    expect(location.search).to.contain('wijkgids=wegwijzer/stap/druk');
  });

  it('keeps what someone noticed about a child out of the address', async () => {
    const holder = await fixture<HTMLElement>(html`<div><x-noticed></x-noticed></div>`);
    const noticed = holder.querySelector<Shower>('x-noticed')!;
    expect(navigate(noticed, 'wegwijzer/signaal/druk')).to.equal(true);
    expect(noticed.shown).to.equal('wegwijzer/signaal/druk');
    expect(location.search).to.not.contain('druk');
  });

  it('prefers an element in the same scope', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <x-shower></x-shower>
        <wijkgids-scope><x-linker></x-linker><x-shower class="near"></x-shower></wijkgids-scope>
      </div>`,
    );
    follow(holder.querySelector<Linker>('x-linker')!);
    expect(holder.querySelector<Shower>('.near')!.shown).to.equal('wegwijzer/stap/druk');
  });

  it('is answered by the element that it stands in, not by what stands inside that one or first on the page', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><x-shower></x-shower><x-outer></x-outer><x-linker></x-linker></div>`,
    );
    const outer = holder.querySelector<Outer>('x-outer')!;
    const [first, last] = [
      holder.querySelector<Shower>('x-shower')!,
      holder.querySelector<Linker>('x-linker')!,
    ];
    follow(linkerIn(outer));
    expect([first.shown, outer.shown]).to.deep.equal(['', 'wegwijzer/stap/druk']);
    expect(showerIn(outer).shown).to.equal('');

    first.remove();
    outer.shown = '';
    follow(last);
    expect([outer.shown, showerIn(outer).shown]).to.deep.equal(['wegwijzer/stap/druk', '']);
  });

  it('prefers an element in the scope also from inside another element', async () => {
    customElements.define(
      'x-holder',
      class extends GuideElement {
        protected override renderGuide(): TemplateResult {
          return html`<x-linker></x-linker>`;
        }
      },
    );
    const holder = await fixture<HTMLElement>(
      html`<div>
        <x-shower></x-shower>
        <wijkgids-scope><x-holder></x-holder><x-shower class="near"></x-shower></wijkgids-scope>
      </div>`,
    );
    follow(linkerIn(holder.querySelector('x-holder')!));
    expect(holder.querySelector<Shower>('.near')!.shown).to.equal('wegwijzer/stap/druk');
  });

  it('carries the address of the scope’s template, else its own', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <wijkgids-scope href-template="/gids?wijkgids={id}"><x-linker></x-linker></wijkgids-scope>
        <x-linker></x-linker>
      </div>`,
    );
    const [inScope, alone] = holder.querySelectorAll<Linker>('x-linker');
    expect(inScope!.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal(
      '/gids?wijkgids=wegwijzer/stap/druk',
    );
    expect(alone!.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('#own');
  });

  it('is left to the browser when nothing on the page shows the kind', async () => {
    const linker = await fixture<Linker>(html`<x-linker></x-linker>`);
    let prevented: boolean | undefined;
    linker.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    follow(linker);
    expect(prevented).to.equal(false);
  });
});

describe('a deep link', () => {
  it('moves the first element that can show it, and only that one', async () => {
    history.replaceState(null, '', '?wijkgids=wegwijzer/stap/eten');
    const holder = await fixture<HTMLElement>(html`<div><x-shower></x-shower><x-shower></x-shower></div>`);
    const [one, two] = holder.querySelectorAll<Shower>('x-shower');
    expect(one!.shown).to.equal('wegwijzer/stap/eten');
    expect(two!.shown).to.equal('');
  });

  it('is not taken by what stands inside an element that shows it', async () => {
    history.replaceState(null, '', '?wijkgids=wegwijzer/stap/slaap');
    const outer = await fixture<Outer>(html`<x-outer></x-outer>`);
    await outer.updateComplete;
    expect([outer.shown, showerIn(outer).shown]).to.deep.equal(['wegwijzer/stap/slaap', '']);
    const later = new Shower();
    history.replaceState(null, '', '?wijkgids=wegwijzer/stap/later');
    outer.shadowRoot!.append(later);
    expect(later.shown).to.equal('');
    later.remove();
  });

  it('goes out of the address, and leaves the rest, when what is shown is no record', () => {
    history.replaceState(null, '', '?page=3&wijkgids=wegwijzer/stap/eten#part');
    pushDeepLink('');
    expect(location.search + location.hash).to.equal('?page=3#part');
  });

  it('is followed again when the user goes back', async () => {
    const shower = await fixture<Shower>(html`<x-shower></x-shower>`);
    history.replaceState(null, '', '?wijkgids=wegwijzer/stap/huilen');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(shower.shown).to.equal('wegwijzer/stap/huilen');
  });
});

describe('a shared filter in the address', () => {
  it('stands under the tag’s name, leaves the rest of the address alone, and goes when it is empty', () => {
    history.replaceState(null, '', '?page=3#part');
    shareValue('zrm-matrix', 'domain', 'financien', 'replace');
    expect(location.search + location.hash).to.equal('?page=3&zrm-matrix.domain=financien#part');
    expect(sharedValue('zrm-matrix', 'domain')).to.equal('financien');
    shareValue('zrm-matrix', 'domain', '', 'replace');
    expect(location.search + location.hash).to.equal('?page=3#part');
  });

  it('is one step back for a move, none while typing', () => {
    // The length of the history says nothing: a browser keeps no more than fifty steps.
    const steps: string[] = [];
    const {pushState, replaceState} = history;
    history.pushState = (...args) => {
      steps.push('push');
      pushState.apply(history, args);
    };
    history.replaceState = (...args) => {
      steps.push('replace');
      replaceState.apply(history, args);
    };
    shareValue('zrm-matrix', 'domain', 'justitie', 'replace');
    shareValue('zrm-matrix', 'domain', 'financien', 'push');
    Object.assign(history, {pushState, replaceState});
    expect(steps).to.deep.equal(['replace', 'push']);
  });
});
