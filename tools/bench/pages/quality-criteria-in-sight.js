/** `<quality-criteria>`, which lays out what is in sight, and a page by hand that lays out the whole list. */
import {criteriaSide, prepareCriteria, wholeListSheet} from './quality-criteria/case.js';
import {offerCase} from './offer-case.js';

offerCase({
  tag: 'quality-criteria',
  prepare: prepareCriteria,
  element: criteriaSide.element(),
  byHand: criteriaSide.byHand(wholeListSheet()),
});
