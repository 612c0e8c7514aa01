/** `<zrm-matrix mode="score">` and the matrix by hand: every domain chosen, one moment, the middle level everywhere. */
import {drawElement, offerCase} from './offer-case.js';
import {matrixByHand} from './zrm-matrix/index.js';

const TAG = 'zrm-matrix';
const FIRST_LEVEL = '3';
const OTHER_LEVEL = '4';

offerCase({
  tag: TAG,
  prepare([domains, editions]) {
    const edition = Object.values(editions).at(-1);
    return {domains, edition, value: valueOf(edition)};
  },
  element: {
    draw: (given) => drawElement(TAG, {mode: 'score'}, given, given.value),
    shown: (element) => element.updateComplete,
  },
  byHand: {draw: matrixByHand},
  // Another level for each domain, and the first one again.
  changes: (matrix) =>
    [OTHER_LEVEL, FIRST_LEVEL].flatMap((level) =>
      radiosOf(matrix, level).map((radio) => () => radio.click()),
    ),
});

const valueOf = ({domains}) => ({
  choices: domains.map((id) => ({id})),
  moments: [{id: 'start', answers: Object.fromEntries(domains.map((id) => [id, {level: FIRST_LEVEL}]))}],
});

const radiosOf = (matrix, level) => [
  ...matrix.shadowRoot.querySelectorAll(`.scoring input[type="radio"][value="${level}"]`),
];
