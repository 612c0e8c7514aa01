/**
 * `<tool-finder>` and the same by hand: all tools with all their placements, and typing in the filter. Both sides lay out
 * the whole list; `tool-finder-in-sight.js` measures what laying out only what is in sight saves.
 */
import {finderSide, keysOf, prepareFinder, wholeListSheet} from './tool-finder/case.js';
import {offerCase} from './offer-case.js';

offerCase({
  tag: 'tool-finder',
  prepare: prepareFinder,
  element: finderSide.element(wholeListSheet()),
  byHand: finderSide.byHand(wholeListSheet()),
  changes: keysOf,
});
