/**
 * `<quality-criteria>` with all its criteria and the same by hand, and typing in the filter. Both sides lay out the whole
 * list; `quality-criteria-in-sight.js` measures what laying out only what is in sight saves.
 */
import {criteriaSide, keysOf, prepareCriteria, wholeListSheet} from './quality-criteria/case.js';
import {offerCase} from './offer-case.js';

offerCase({
  tag: 'quality-criteria',
  prepare: prepareCriteria,
  element: criteriaSide.element(wholeListSheet()),
  byHand: criteriaSide.byHand(wholeListSheet()),
  changes: keysOf,
});
