import {expect} from '@open-wc/testing';
import {Collection} from '../../../src/core/collection.js';
import {LaterContent} from '../../../src/core/later/later-content.js';
import {LaterModule} from '../../../src/core/later/later-module.js';
import '../../support/console.js';

describe('content that comes later', () => {
  it('can be code too, beside a collection', async () => {
    let asked = 0;
    const code = new LaterModule(() =>
      asked++ ? Promise.resolve({hi: 1}) : Promise.reject(new Error('weg')),
    );
    const records = new Collection<object>('methodiek/proef', () =>
      Promise.resolve({default: {}, sources: {}}),
    );
    const later = new LaterContent({requestUpdate: () => undefined}, () => undefined);
    expect(later.need(records, code)).to.equal('coming');
    await new Promise((resolve) => setTimeout(resolve));
    expect(later.need(records, code)).to.equal('failed');
    expect(code.value).to.equal(undefined);
    later.retry();
    later.need(records, code);
    await new Promise((resolve) => setTimeout(resolve));
    expect(later.need(records, code)).to.equal('here');
    expect(code.value).to.deep.equal({hi: 1});
    expect(asked).to.equal(2);
  });
});
