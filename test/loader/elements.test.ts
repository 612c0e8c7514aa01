import {expect} from '@open-wc/testing';
import {elements} from '../../src/elements.js';
import '../support/console.js';

describe('the loader’s table', () => {
  for (const [tag, {load, kinds}] of Object.entries(elements)) {
    it(`loads <${tag}>, and names the kinds that it shows`, async () => {
      await load();
      const shown =
        (customElements.get(tag) as {shownKinds?: readonly string[]} | undefined)?.shownKinds ?? [];
      expect(customElements.get(tag)).to.not.equal(undefined);
      expect([...shown].sort()).to.deep.equal([...kinds].sort());
    });
  }
});
