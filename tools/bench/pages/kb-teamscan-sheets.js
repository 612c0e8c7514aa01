/** `<kb-teamscan>` and the same by hand: the sheets of twelve members are merged, each saved twice. */
import {offerCase} from './offer-case.js';
import {TAG, drawScan, givenOf, valueOf} from './kb-teamscan/given.js';
import {scanByHand} from './kb-teamscan/index.js';

let given;

offerCase({
  tag: TAG,
  prepare: (collections) => (given = givenOf(collections)),
  element: {draw: drawScan, shown: (element) => element.updateComplete},
  byHand: {draw: scanByHand},
  // Other sheets, and the first ones again, ten times.
  changes: (scan, side) =>
    Array.from({length: 20}, (_, i) => {
      const sheets = i % 2 ? given.sheets : given.otherSheets;
      return side === 'element' ? () => (scan.value = valueOf(given, sheets)) : () => scan.merge(sheets);
    }),
});
