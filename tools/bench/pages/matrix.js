/**
 * The page on which `<zrm-matrix>` and the matrix by hand are drawn, one at a time or in turn.
 * To look at one of them, open the page with `#element` or `#by-hand` behind its address.
 */
/* global location, performance, scheduler, window */
import {matrixByHand} from './matrix-by-hand.js';

const TAG = 'zrm-matrix';
/** What is measured: every domain of the edition chosen, one moment, the middle level everywhere. */
const FIRST_LEVEL = '3';
const OTHER_LEVEL = '4';

const place = document.querySelector('main');

/** What both sides draw: the records of the content chunk, the element's style sheet, and what is filled in. */
let content;

/** Each side draws a matrix into the page, and says when it shows what was done last. */
const sides = {
  element: {
    async draw() {
      const element = document.createElement(TAG);
      element.setAttribute('mode', 'score');
      element.value = content.value;
      place.append(element);
      await element.loadContent();
      await element.updateComplete;
      return element;
    },
    shown: (element) => element.updateComplete,
  },
  'by-hand': {
    draw() {
      const host = matrixByHand(content);
      place.append(host);
      return host;
    },
    shown: () => undefined,
  },
};

window.bench = {
  /**
   * Gets everything that both sides need, so that no measurement waits for the network.
   * @param modules Addresses of the element's modules, to have them loaded without drawing anything.
   * @param css The element's style sheet; read from an element when it is not given.
   * @returns The style sheet, for the next page.
   */
  async prepare(modules = [], css = '') {
    await Promise.all(modules.map((url) => import(url)));
    const [domains, editions] = await collections();
    const edition = Object.values(editions).at(-1);
    content = {edition, domains, css, value: valueOf(edition)};
    content.css ||= await readStyles();
    return content.css;
  },

  /** Draws one side, and leaves it. */
  async show(side) {
    await sides[side].draw();
  },

  /** Leaves no garbage that would be collected in the middle of a measurement. */
  collect() {
    globalThis.gc?.();
  },

  /** Takes away what a measurement left on the page. */
  clear() {
    place.replaceChildren();
  },

  /** Draws a matrix, with its layout. @returns Milliseconds, and how many times it was done in them. */
  async firstRender(side) {
    const start = performance.now();
    layOut(await sides[side].draw());
    return {time: performance.now() - start, times: 1};
  },

  /** Chooses another level for each domain, and the first one again, each with its layout. @returns The same. */
  async radioChange(side) {
    const matrix = place.firstElementChild;
    const radios = [OTHER_LEVEL, FIRST_LEVEL].flatMap((level) => radiosOf(matrix, level));
    const start = performance.now();
    for (const radio of radios) {
      radio.click();
      await sides[side].shown(matrix);
      layOut(matrix);
    }
    return {time: performance.now() - start, times: radios.length};
  },

  /** Leaves this many matrices on the page. */
  async fill(side, count) {
    for (let i = 0; i < count; i++) layOut(await sides[side].draw());
  },

  /** Draws this many, and takes each away again. */
  async comeAndGo(side, rounds) {
    for (let i = 0; i < rounds; i++) {
      (await sides[side].draw()).remove();
      await endTask();
    }
  },

  /** Takes one away and puts it back, this many times, and leaves the page empty. */
  async comeBack(side, rounds) {
    const matrix = await sides[side].draw();
    for (let i = 0; i < rounds; i++) {
      matrix.remove();
      place.append(matrix);
      await sides[side].shown(matrix);
      await endTask();
    }
    matrix.remove();
  },
};

/** Records by id of the domains and the editions, from the chunk that the element loads. */
async function collections() {
  if (!customElements.get(TAG)) await loadElement();
  return Promise.all(customElements.get(TAG).collections.map((collection) => collection.load()));
}

/** The loader loads what it sees on the page. */
async function loadElement() {
  const element = place.appendChild(document.createElement(TAG));
  await customElements.whenDefined(TAG);
  element.remove();
}

const valueOf = ({domains}) => ({
  choices: domains.map((id) => ({id})),
  moments: [{id: 'start', answers: Object.fromEntries(domains.map((id) => [id, {level: FIRST_LEVEL}]))}],
});

/** All rules that an element has adopted once it is drawn. */
async function readStyles() {
  const element = await sides.element.draw();
  const rules = element.shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  element.remove();
  return rules.map(({cssText}) => cssText).join('\n');
}

/** Begins a new task: the browser keeps a record of each long one, which would count as memory of ours. */
const endTask = () => scheduler.postTask(() => undefined);

/** Makes the browser work out where everything stands. */
const layOut = (matrix) => matrix.getBoundingClientRect().height;

const radiosOf = (matrix, level) => [
  ...matrix.shadowRoot.querySelectorAll(`.scoring input[type="radio"][value="${level}"]`),
];

const asked = location.hash.slice(1);
if (asked in sides) {
  await window.bench.prepare();
  await window.bench.show(asked);
}
