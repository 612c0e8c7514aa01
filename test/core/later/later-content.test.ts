import {expect} from '@open-wc/testing';
import {Collection} from '../../../src/core/collection.js';
import {LaterContent} from '../../../src/core/later/later-content.js';
import '../../support/console.js';

describe('content that comes later', () => {
  it('is asked for once, draws the host when it comes, and can be asked for again when it failed', async () => {
    let asked = 0;
    let works = false;
    const collection = new Collection<object>('methodiek/proef', () => {
      asked++;
      return works ? Promise.resolve({default: {}, sources: {}}) : Promise.reject(new Error('weg'));
    });
    const errors: unknown[] = [];
    let draws = 0;
    const later = new LaterContent({requestUpdate: () => draws++}, (error) => errors.push(error));
    expect(later.need(collection)).to.equal('coming');
    expect(later.need(collection)).to.equal('coming');
    await new Promise((resolve) => setTimeout(resolve));
    expect(later.need(collection)).to.equal('failed');
    expect([asked, draws, errors.length]).to.deep.equal([1, 1, 1]);
    works = true;
    later.retry();
    expect(later.need(collection)).to.equal('coming');
    await new Promise((resolve) => setTimeout(resolve));
    expect(later.need(collection)).to.equal('here');
    expect([asked, draws]).to.deep.equal([2, 3]);
  });
});
