/** `<wegwijzer-guide>` and its first page by hand. */
import {drawElement, offerCase} from './offer-case.js';
import {guideByHand} from './wegwijzer-guide/index.js';

const TAG = 'wegwijzer-guide';

offerCase({
  tag: TAG,
  prepare: ([steps, phases]) => ({
    steps: Object.entries(steps).map(([id, {title, phase}], i) => ({id, title, phase, number: i + 1})),
    phases: Object.entries(phases).map(([id, {title}]) => ({id, title})),
  }),
  element: {draw: (given) => drawElement(TAG, {}, given)},
  byHand: {draw: guideByHand},
});
