import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {watchTags} from '../../src/loader/watch-tags.js';
import {consoleLines} from '../support/console.js';

const loads: string[] = [];
const entry = (tag: string, fails = false) => ({
  kinds: [],
  load: async () => {
    loads.push(tag);
    if (fails) throw new Error(`no ${tag}`);
    customElements.define(tag, class extends HTMLElement {});
  },
});
const root = document.createElement('div');
document.body.append(root);
watchTags(root, {
  'w-one': entry('w-one'),
  'w-two': entry('w-two'),
  'w-bad': entry('w-bad', true),
  'w-deep': entry('w-deep'),
  'w-late': entry('w-late'),
  'w-div': entry('w-div'),
});

describe('the loader’s watch', () => {
  it('loads a scope before the elements inside it, so that it can answer them', async () => {
    const order: string[] = [];
    const area = document.createElement('div');
    document.body.append(area);
    area.innerHTML = '<wijkgids-scope><w-inside></w-inside></wijkgids-scope>';
    const slow = (tag: string, wait: number) => ({
      kinds: [],
      load: async () => {
        await aTimeout(wait);
        order.push(tag);
      },
    });
    watchTags(area, {'w-inside': slow('w-inside', 0), 'wijkgids-scope': slow('wijkgids-scope', 20)});
    await aTimeout(60);
    expect(order).to.deep.equal(['wijkgids-scope', 'w-inside']);
    area.remove();
  });

  it('loads what stands on the page, once, and nothing else', async () => {
    root.append(...['w-one', 'w-one', 'w-unknown'].map((tag) => document.createElement(tag)));
    await aTimeout(10);
    expect(loads).to.deep.equal(['w-one']);
  });

  it('loads a tag that is added later, deep inside what is added', async () => {
    const div = document.createElement('div');
    div.innerHTML = '<p><span><w-two></w-two></span></p>';
    root.append(div);
    await aTimeout(10);
    expect(loads).to.contain('w-two');
  });

  it('reports a module that does not come, keeps the light text, and goes on with the others', async () => {
    root.insertAdjacentHTML('beforeend', '<w-bad>Lichte tekst</w-bad>');
    await aTimeout(10);
    expect(consoleLines('error')[0]).to.contain('<w-bad>: its code could not be loaded; its own text stays.');
    expect(root.querySelector('w-bad')!.textContent).to.equal('Lichte tekst');
  });

  it('finds tags in open shadow roots, also in one that is attached after its host came', async () => {
    const host = document.createElement('div');
    root.append(host);
    await aTimeout(10);
    const shadow = host.attachShadow({mode: 'open'});
    shadow.innerHTML = '<section><w-deep></w-deep></section>';
    await aTimeout(10);
    expect(loads).to.contain('w-deep');
    shadow.append(document.createElement('w-late'));
    await aTimeout(10);
    expect(loads).to.contain('w-late');
  });

  it('puts the element in the place of a div that stands for it, with its attributes and content', async () => {
    root.insertAdjacentHTML(
      'beforeend',
      '<div data-wijkgids="w-div" data-mode="score" class="x"><p>Tekst</p></div>',
    );
    await aTimeout(10);
    const real = root.querySelector('w-div')!;
    expect(real.getAttribute('mode')).to.equal('score');
    expect(real.className).to.equal('x');
    expect(real.innerHTML).to.equal('<p>Tekst</p>');
    expect(customElements.get('w-div')).to.not.equal(undefined);
  });

  it('names a stand-in that stands for nothing, and the elements that exist', async () => {
    await fixture(html`<i></i>`);
    root.insertAdjacentHTML('beforeend', '<div data-wijkgids="zrm-matrx">Tekst</div>');
    await aTimeout(10);
    expect(consoleLines('error')[0]).to.contain('data-wijkgids="zrm-matrx": no such element. Known: w-one');
  });
});
