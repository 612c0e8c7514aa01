/** `<kb-teamscan>` where it is filled in, and the same by hand: one answer changes, and the web with it. */
import {offerCase} from './offer-case.js';
import {TAG, drawScan, givenOf} from './kb-teamscan/given.js';
import {scanByHand} from './kb-teamscan/index.js';

offerCase({
  tag: TAG,
  prepare: givenOf,
  element: {draw: drawScan, shown: (element) => element.updateComplete},
  byHand: {draw: scanByHand},
  // Another answer for each row, and the first one again.
  changes: (scan) =>
    ['te-weinig', 'genoeg'].flatMap((answer) =>
      [...scan.shadowRoot.querySelectorAll(`.answers [value="${answer}"]`)].map(
        (radio) => () => radio.click(),
      ),
    ),
});
