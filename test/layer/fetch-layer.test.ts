import {expect} from '@open-wc/testing';
import {LayerProblem, fetchLayer} from '../../src/layer/fetch-layer.js';
import '../support/console.js';

const original = window.fetch;
afterEach(() => {
  window.fetch = original;
});

const answers = (body: BodyInit | null, init?: ResponseInit) => {
  window.fetch = async () => new Response(body, init);
};
const problem = async (address = '/lokaal.json'): Promise<string> => {
  try {
    await fetchLayer(address);
  } catch (error) {
    expect(error).to.be.instanceOf(LayerProblem);
    return (error as Error).message;
  }
  throw new Error('no problem');
};

describe('the file of a layer', () => {
  it('is read as JSON', async () => {
    answers('{"format":"wijkgids-lokaal"}');
    expect(await fetchLayer('/lokaal.json')).to.deep.equal({format: 'wijkgids-lokaal'});
  });

  it('names the address and the status when there is none', async () => {
    answers('Weg', {status: 404});
    expect(await problem()).to.equal(
      `${location.origin}/lokaal.json: found status 404; expected a JSON file.`,
    );
  });

  it('says so when a page comes instead', async () => {
    answers('\n<!doctype html><title>Inloggen</title>');
    expect(await problem()).to.contain('found HTML; expected JSON');
  });

  it('says how it begins when it is no JSON', async () => {
    answers('format: wijkgids');
    expect(await problem()).to.contain('found "format: wijkgids"; expected JSON');
  });

  it('is not read beyond one megabyte', async () => {
    let sent = 0;
    answers(
      new ReadableStream({
        pull(controller) {
          sent += 100_000;
          controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)));
        },
      }),
    );
    expect(await problem()).to.contain('found more than 1000000 bytes');
    expect(sent).to.be.lessThan(1_500_000);
  });

  it('says so when no server answers', async () => {
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await problem()).to.contain('found no server that answers');
  });

  it('says so when the server is too slow', async () => {
    window.fetch = () => Promise.reject(new DOMException('too late', 'TimeoutError'));
    expect(await problem()).to.contain('found no whole file within 10 seconds');
  });

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'http://']) {
    it(`asks nothing of ${address}`, async () => {
      window.fetch = () => Promise.reject(new Error('asked'));
      expect(await problem(address)).to.contain('found no address');
    });
  }
});
