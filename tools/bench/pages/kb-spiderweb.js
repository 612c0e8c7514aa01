/** `<kb-spiderweb>` and the web by hand: the whole guide to choose from, and then one domain after the other open. */
/* global requestAnimationFrame */
import {drawElement, offerCase} from './offer-case.js';
import {spiderwebByHand} from './kb-spiderweb/index.js';

const TAG = 'kb-spiderweb';

offerCase({
  tag: TAG,
  prepare: ([domains, blocks, competencies, groups]) => ({
    domains: entriesOf(domains),
    blocks: entriesOf(blocks),
    competencies: entriesOf(competencies),
    groups: entriesOf(groups),
  }),
  element: {
    async draw(given) {
      const element = await drawElement(TAG, {}, given);
      // The drawing follows once the list has shown how much room there is.
      while (!element.shadowRoot.querySelector('.web svg')) await drawn(element);
      return element;
    },
    shown: (element) => element.updateComplete,
  },
  byHand: {draw: spiderwebByHand},
  // Each domain opens, which closes the one before it; then all are closed.
  changes(web) {
    const buttons = [...web.shadowRoot.querySelectorAll('.domain-button')];
    return [...buttons, buttons.at(-1)].map((button) => () => button.click());
  },
});

const entriesOf = (records) => Object.entries(records).map(([id, record]) => ({id, ...record}));

async function drawn(element) {
  await element.updateComplete;
  if (!element.shadowRoot.querySelector('.web svg')) await new Promise(requestAnimationFrame);
}
