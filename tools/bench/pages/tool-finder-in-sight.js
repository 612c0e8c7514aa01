/** `<tool-finder>`, which lays out what is in sight, and a page by hand that lays out the whole list. */
import {finderSide, prepareFinder, wholeListSheet} from './tool-finder/case.js';
import {offerCase} from './offer-case.js';

offerCase({
  tag: 'tool-finder',
  prepare: prepareFinder,
  element: finderSide.element(),
  byHand: finderSide.byHand(wholeListSheet()),
});
