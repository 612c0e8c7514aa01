import {expect} from '@open-wc/testing';
import * as bouwstenen from '../../src/bouwstenen/content.js';
import {Collection} from '../../src/core/collection.js';
import * as kwaliteit from '../../src/kwaliteit/content.js';
import * as methodiek from '../../src/methodiek/content.js';
import * as wegwijzer from '../../src/wegwijzer/content.js';
import '../support/console.js';

describe('the collections of the guides', () => {
  for (const [guide, content] of Object.entries({bouwstenen, kwaliteit, methodiek, wegwijzer})) {
    for (const [name, collection] of Object.entries(content as Record<string, unknown>)) {
      if (!(collection instanceof Collection)) continue;
      it(`${guide}: ${name} load, with the sources that they name`, async () => {
        const records = (await collection.load()) as Record<string, {source?: string}>;
        expect(Object.keys(records).length).to.be.greaterThan(0);
        for (const {source} of Object.values(records)) {
          if (source) expect(collection.sources[source]?.title).to.be.a('string');
        }
        expect(collection.kind.startsWith(`${guide}/`)).to.equal(true);
      });
    }
  }
});
