import {expect, fixture, html} from '@open-wc/testing';
import {forgetKept, keepInTab, keyOf, readKept} from '../../src/core/work/keep.js';
import '../support/console.js';

const KEY = 'wijkgids:test';
const ownStorage = window.sessionStorage;

/** Gives the page another storage, or one that cannot be reached. */
const giveStorage = (get: () => unknown) =>
  Object.defineProperty(window, 'sessionStorage', {configurable: true, get});

afterEach(() => {
  giveStorage(() => ownStorage);
  sessionStorage.clear();
});

describe('keeping what is filled in until the tab closes', () => {
  for (const value of [{moments: [{id: 'start', note: 'é “€” 😀'}]}, [], 0, '', false, null]) {
    it(`gives back ${JSON.stringify(value)}`, () => {
      expect(keepInTab(KEY, value)).to.equal(true);
      expect(readKept(KEY)).to.deep.equal(value);
    });
  }

  it('keeps the newest value, and each key its own', () => {
    keepInTab(KEY, 1);
    keepInTab(KEY, 2);
    keepInTab(`${KEY}:other`, 3);
    expect(readKept(KEY)).to.equal(2);
    expect(readKept(`${KEY}:other`)).to.equal(3);
  });

  it('reads nothing where nothing was kept', () => {
    expect(readKept(KEY)).to.equal(undefined);
  });

  it('forgets', () => {
    keepInTab(KEY, 1);
    expect(forgetKept(KEY)).to.equal(true);
    expect(readKept(KEY)).to.equal(undefined);
    expect(sessionStorage).to.have.length(0);
    expect(forgetKept(KEY)).to.equal(true);
  });

  for (const text of ['', '{', 'undefined', '{"a":1', '<p>']) {
    it(`takes “${text}”, which is not JSON, for absent`, () => {
      sessionStorage.setItem(KEY, text);
      expect(readKept(KEY)).to.equal(undefined);
    });
  }

  it('keeps nothing that JSON cannot hold, and leaves what was kept', () => {
    const round: Record<string, unknown> = {};
    round.self = round;
    keepInTab(KEY, 1);
    for (const value of [undefined, () => 1, round, 1n]) expect(keepInTab(KEY, value)).to.equal(false);
    expect(readKept(KEY)).to.equal(1);
  });

  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const storages: Readonly<Record<string, () => unknown>> = {
    missing: () => undefined,
    empty: () => null,
    forbidden: refuse,
    'forbidden at every use': () => ({getItem: refuse, setItem: refuse, removeItem: refuse}),
  };
  for (const [name, get] of Object.entries(storages)) {
    it(`keeps nothing, and does not throw, when storage is ${name}`, () => {
      giveStorage(get);
      expect(keepInTab(KEY, 1)).to.equal(false);
      expect(readKept(KEY)).to.equal(undefined);
      expect(forgetKept(KEY)).to.equal(false);
    });
  }

  it('says so when storage is full, and keeps what was there', () => {
    keepInTab(KEY, 'small');
    expect(keepInTab(KEY, 'x'.repeat(20_000_000))).to.equal(false);
    expect(readKept(KEY)).to.equal('small');
  });
});

describe('the key of an element', () => {
  it('names the page’s path, the tag and the element’s id', async () => {
    const element = await fixture(html`<b-keep id="gezin"></b-keep>`);
    expect(keyOf(element)).to.equal(`wijkgids:${location.pathname}:b-keep#gezin`);
  });

  it('names the place among those with the same tag where there is no id', async () => {
    const page = await fixture(
      html`<div>
        <b-keep></b-keep><b-other></b-other>
        <p><b-keep></b-keep></p>
      </div>`,
    );
    expect([...page.querySelectorAll('b-keep, b-other')].map(keyOf)).to.deep.equal([
      `wijkgids:${location.pathname}:b-keep:0`,
      `wijkgids:${location.pathname}:b-other:0`,
      `wijkgids:${location.pathname}:b-keep:1`,
    ]);
  });

  it('is the same after the page is built again', async () => {
    const build = async () => {
      const page = await fixture(html`<div><b-keep></b-keep><b-keep id="a"></b-keep></div>`);
      const keys = [...page.children].map(keyOf);
      page.remove();
      return keys;
    };
    expect(await build()).to.deep.equal(await build());
  });

  it('differs for two elements that were given the same id', async () => {
    const page = await fixture(html`<div><b-keep id="a"></b-keep><b-keep id="a"></b-keep></div>`);
    expect(new Set([...page.children].map(keyOf))).to.have.length(2);
  });

  it('differs for elements inside two others', async () => {
    const page = await fixture(html`<div><b-shell></b-shell><b-shell></b-shell></div>`);
    const keys = [...page.children].map((shell) => {
      const inner = document.createElement('b-keep');
      shell.attachShadow({mode: 'open'}).append(inner);
      return keyOf(inner);
    });
    expect(keys).to.deep.equal([
      `wijkgids:${location.pathname}:b-shell:0/b-keep:0`,
      `wijkgids:${location.pathname}:b-shell:1/b-keep:0`,
    ]);
  });

  it('does not throw for an element that is not on a page', () => {
    expect(keyOf(document.createElement('b-keep'))).to.contain('b-keep');
  });
});
