import {expect} from '@open-wc/testing';
import {elements} from '../../src/elements.js';
import '../support/console.js';

const shownBy = (tag: string) =>
  (customElements.get(tag) as {shownKinds?: readonly string[]} | undefined)?.shownKinds ?? [];

describe('the loader’s table', () => {
  let everyKind: readonly string[];
  before(async function () {
    this.timeout(60000);
    await Promise.all(Object.values(elements).map(({load}) => load()));
    everyKind = Object.keys(elements).flatMap(shownBy);
  });

  for (const [tag, {load, kinds}] of Object.entries(elements)) {
    it(`loads <${tag}>, and names the kinds that it shows`, async () => {
      await load();
      const shown = shownBy(tag);
      expect(customElements.get(tag)).to.not.equal(undefined);
      const isWhole = (kind: string) => kinds.includes(kind.replace(/\/.*/, '/*'));
      expect(
        [...new Set(shown.map((kind) => (isWhole(kind) ? kind.replace(/\/.*/, '/*') : kind)))].sort(),
      ).to.deep.equal([...kinds].sort());
      for (const kind of everyKind.filter(isWhole)) expect(shown).to.include(kind);
    });
  }
});
