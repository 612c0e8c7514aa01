/**
 * What every page of the bench offers to `case-page.ts`: the same thing drawn by an element of ours and by hand, one at
 * a time or in turn. To look at one of them, open the page with `#element` or `#by-hand` behind its address.
 */
/* global CSSStyleSheet, location, performance, scheduler, window */

const place = document.querySelector('main');

/**
 * @typedef Side How one side draws.
 * @property {(given: object) => Element | Promise<Element>} draw Draws into the page (`given.place`) and returns what
 * stands there, finished. `given` is what `prepare` made, with `css`, the element's rules as text.
 * @property {(drawn: Element) => unknown} [shown] Resolves when it shows what was done last.
 */

/**
 * @param {object} options
 * @param {string} options.tag The element of ours that is loaded.
 * @param {(collections: object[]) => object} [options.prepare] Makes what both sides draw from the records of the
 * element's collections.
 * @param {Side} options.element
 * @param {Side} options.byHand
 * @param {(drawn: Element, side: string) => (() => void)[]} [options.changes] What a user does, one after the other;
 * ends where it began.
 */
export function offerCase({tag, prepare = () => ({}), element, byHand, changes = () => []}) {
  const sides = {element, 'by-hand': byHand};
  let given;
  const draw = (side) => sides[side].draw(given);
  const shown = (side, drawn) => sides[side].shown?.(drawn);

  window.bench = {
    /**
     * Gets everything that both sides need, so that no measurement waits for the network.
     * @param modules Addresses of the element's modules, to have them loaded without drawing anything.
     * @param css The element's style sheet; read from an element when it is not given.
     * @returns The style sheet, for the next page.
     */
    async prepare(modules = [], css = '') {
      await Promise.all(modules.map((url) => import(url)));
      given = {...(await prepare(await collectionsOf(tag))), place, css};
      given.css ||= await readStyles(draw);
      return given.css;
    },

    /** Draws one side, and leaves it. */
    async show(side) {
      await draw(side);
    },

    /** Leaves no garbage that would be collected in the middle of a measurement. */
    collect() {
      globalThis.gc?.();
    },

    /** Takes away what a measurement left on the page. */
    clear() {
      place.replaceChildren();
    },

    /** Draws one, with its layout. @returns Milliseconds, and how many times it was done in them. */
    async firstRender(side) {
      const start = performance.now();
      layOut(await draw(side));
      return {time: performance.now() - start, times: 1};
    },

    /** Does what a user does, each with its layout. @returns The same. */
    async change(side) {
      const drawn = place.firstElementChild;
      const acts = changes(drawn, side);
      const start = performance.now();
      for (const act of acts) {
        act();
        await shown(side, drawn);
        layOut(drawn);
      }
      return {time: performance.now() - start, times: acts.length};
    },

    /** Leaves this many on the page. */
    async fill(side, count) {
      for (let i = 0; i < count; i++) layOut(await draw(side));
    },

    /** Draws this many, and takes each away again. */
    async comeAndGo(side, rounds) {
      for (let i = 0; i < rounds; i++) {
        (await draw(side)).remove();
        await endTask();
      }
    },

    /** Takes one away and puts it back, this many times, and leaves the page empty. */
    async comeBack(side, rounds) {
      const drawn = await draw(side);
      for (let i = 0; i < rounds; i++) {
        drawn.remove();
        place.append(drawn);
        await shown(side, drawn);
        await endTask();
      }
      drawn.remove();
    },
  };

  void showAsked(sides);
}

/** Puts an element of ours on the page, waits until it has drawn, and returns it. */
export async function drawElement(tag, attributes, given, value) {
  const element = putElement(tag, attributes, given, value);
  await element.loadContent();
  await element.updateComplete;
  return element;
}

/**
 * The same for a long list, which the element draws in pieces.
 * @param options.list Selector of the list.
 * @param options.sheet Rules with which all of it is laid out; then it waits for the whole list, else for what it shows
 * first.
 */
export async function drawList(tag, attributes, given, {list, sheet}) {
  const element = putElement(tag, attributes, given);
  if (sheet) element.shadowRoot.adoptedStyleSheets.push(sheet);
  await new Promise((resolve) => {
    const seen = () => element.shadowRoot.querySelector(list) && resolve();
    element.addController({hostUpdated: seen});
  });
  if (sheet) await element.updateComplete;
  return element;
}

function putElement(tag, attributes, {place: parent}, value) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  if (value !== undefined) element.value = value;
  parent.append(element);
  return element;
}

/** A host by hand on the page, whose root looks like the element's. */
export function hostByHand({place: parent, css}) {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheetOf(css)];
  parent.append(host);
  return host;
}

let sheet;

/** One for all that is drawn by hand on the page: how it looks is no part of the comparison. */
function sheetOf(css) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** Records by id of the element's collections, from the chunks that the element loads. */
async function collectionsOf(tag) {
  if (!customElements.get(tag)) {
    // The loader loads what it sees on the page.
    const element = place.appendChild(document.createElement(tag));
    await customElements.whenDefined(tag);
    element.remove();
  }
  return Promise.all(customElements.get(tag).collections.map((collection) => collection.load()));
}

/** All rules that an element has adopted once it is drawn. */
async function readStyles(draw) {
  const drawn = await draw('element');
  // A page of many elements stands in a plain one.
  const {shadowRoot} = [drawn, ...drawn.children].find((element) => element.shadowRoot);
  const rules = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  drawn.remove();
  return rules.map(({cssText}) => cssText).join('\n');
}

/** Begins a new task: the browser keeps a record of each long one, which would count as memory of ours. */
const endTask = () => scheduler.postTask(() => undefined);

/** Makes the browser work out where everything stands. */
const layOut = (drawn) => drawn.getBoundingClientRect().height;

async function showAsked(sides) {
  const asked = location.hash.slice(1);
  if (!(asked in sides)) return;
  await window.bench.prepare();
  await window.bench.show(asked);
  document.documentElement.dataset.shown = asked;
}
