/** `<network-ecogram>` and the ecogram by hand: forty people, one moment, and one person after the other farther away. */
/* global NodeFilter */
import {drawElement, offerCase} from './offer-case.js';
import {NEARNESS, ecogramByHand} from './network-ecogram/index.js';

const TAG = 'network-ecogram';
const PEOPLE = 40;
/** How many people move in one measurement. */
const MOVED = 6;
const SUPPORTS = [['m', 'g'], ['e'], []];

const value = {
  people: Array.from({length: PEOPLE}, (_, i) => ({
    id: `p${i + 1}`,
    role: i % 2 ? 'buurman' : 'vriend',
    number: Math.floor(i / 2) + 1,
    symbol: ['mannelijk', 'vrouwelijk', ''][i % 3],
  })),
  moments: [
    {
      id: 'start',
      answers: Object.fromEntries(
        Array.from({length: PEOPLE}, (_, i) => [
          `p${i + 1}`,
          {near: NEARNESS[i % 3], received: SUPPORTS[i % 3], given: i % 4 ? ['a'] : []},
        ]),
      ),
    },
  ],
};

offerCase({
  tag: TAG,
  async prepare([ecograms]) {
    const place = document.querySelector('main');
    const element = await drawElement(TAG, {}, {place}, value);
    while (!element.shadowRoot.querySelector('.picture svg')) await element.updateComplete;
    const fixed = fixedParts(element.shadowRoot);
    element.remove();
    return {value, supports: Object.values(ecograms)[0].supportTypes, fixed};
  },
  element: {
    draw: (given) => drawElement(TAG, {}, given, given.value),
    shown: (element) => element.updateComplete,
  },
  byHand: {draw: ecogramByHand},
  // Some go a ring farther away, and come back.
  changes: (ecogram, side) =>
    [1, 0].flatMap((ring) =>
      Array.from({length: MOVED}, (_, i) => () => {
        const id = `p${3 * i + 1}`;
        if (side === 'by-hand') ecogram.move(id, NEARNESS[ring]);
        else {
          const {value} = ecogram;
          const [moment] = value.moments;
          const answers = {...moment.answers, [id]: {...moment.answers[id], near: NEARNESS[ring]}};
          ecogram.value = {...value, moments: [{...moment, answers}]};
        }
      }),
    ),
});

/**
 * What says the same whatever is filled in. A page by hand has it as plain HTML; it is taken here from the element,
 * before anything is measured, so that it need not be kept twice.
 */
function fixedParts(root) {
  const guide = root.querySelector('.guide').cloneNode(true);
  for (const one of ['.people', '.picture', '.said']) guide.querySelector(one).replaceChildren();
  const comments = document.createTreeWalker(guide, NodeFilter.SHOW_COMMENT);
  const all = [];
  while (comments.nextNode()) all.push(comments.currentNode);
  for (const one of all) one.remove();
  return guide;
}
