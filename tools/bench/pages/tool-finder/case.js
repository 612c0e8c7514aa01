/** What the cases of `<tool-finder>` share. */
/* global CSSStyleSheet, Event */
import {drawList} from '../offer-case.js';
import {finderByHand} from './index.js';

const TAG = 'tool-finder';

/** What a user types, key by key, and takes away again. */
const TYPED = ['m', 'me', 'mel', 'meld', 'meldc', 'meld', 'mel', 'me', 'm', ''];

export function prepareFinder([tools, steps, situations, topics]) {
  const [collection] = customElements.get(TAG).collections;
  return {tools, steps, situations, topics, source: Object.values(collection.sources)[0]};
}

/** Rules with which the browser lays out the whole list, also what is out of sight. */
export function wholeListSheet() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.tool { content-visibility: visible !important; }');
  return sheet;
}

export const finderSide = {
  element: (sheet) => ({
    draw: (given) => drawList(TAG, {}, given, {list: '.tools', sheet}),
    shown: (element) => element.updateComplete,
  }),
  byHand: (sheet) => ({draw: (given) => adopt(finderByHand(given), sheet)}),
};

function adopt(host, sheet) {
  if (sheet) host.shadowRoot.adoptedStyleSheets.push(sheet);
  return host;
}

/** One act for each key. */
export const keysOf = (finder) => {
  const input = finder.shadowRoot.querySelector('input[type=search]');
  return TYPED.map((text) => () => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  });
};
