/** What the cases of `<quality-criteria>` share. */
/* global CSSStyleSheet, Event, performance */
import {drawList} from '../offer-case.js';
import {criteriaByHand} from './index.js';

const TAG = 'quality-criteria';

/** What a user types, key by key, and takes away again. */
const TYPED = ['m', 'me', 'mel', 'meld', 'meldc', 'meld', 'mel', 'me', 'm', ''];

export async function prepareCriteria([frameworks, segments, themes]) {
  const [collection] = customElements.get(TAG).collections;
  return {
    frameworks,
    segments,
    themes,
    lists: await criteriaLists(),
    source: Object.values(collection.sources)[0],
  };
}

/** The criteria, which the element loads when they are first shown, from the chunk that the bench has loaded. */
async function criteriaLists() {
  const {name} = performance.getEntriesByType('resource').find(({name}) => name.includes('criteria-lists'));
  const exported = Object.values(await import(name)).flatMap((one) => [one, one.default]);
  return exported.find((one) => one?.['jij-kader']?.criteria);
}

/** Rules with which the browser lays out the whole list, also what is out of sight. */
export function wholeListSheet() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.criterion { content-visibility: visible !important; }');
  return sheet;
}

export const criteriaSide = {
  element: (sheet) => ({
    draw: (given) => drawList(TAG, {view: 'criteria'}, given, {list: '.criteria', sheet}),
    shown: (element) => element.updateComplete,
  }),
  byHand: (sheet) => ({draw: (given) => adopt(criteriaByHand(given), sheet)}),
};

function adopt(host, sheet) {
  if (sheet) host.shadowRoot.adoptedStyleSheets.push(sheet);
  return host;
}

/** One act for each key. */
export const keysOf = (drawn) => {
  const input = drawn.shadowRoot.querySelector('.search input');
  return TYPED.map((text) => () => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
  });
};
