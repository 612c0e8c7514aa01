import {expect} from '@open-wc/testing';
import {Collection} from '../../src/core/collection.js';
import {emptyLayer, type Layer, type LocalAddition} from '../../src/core/layer.js';
import {readAll, readRecord} from '../../src/core/records.js';
import '../support/console.js';

const records = {first: {title: 'Een'}, second: {title: 'Twee'}};
const source = {bron: {title: 'Bron'}};

describe('a collection', () => {
  it('is loaded once for all who ask, and is there synchronously from then on', async () => {
    let loads = 0;
    const collection = new Collection('methodiek/x', async () => {
      loads++;
      return {default: records, sources: source};
    });
    expect(collection.value).to.equal(undefined);
    await Promise.all([collection.load(), collection.load()]);
    await collection.load();
    expect(loads).to.equal(1);
    expect(collection.value).to.equal(records);
    expect(collection.sources).to.equal(source);
  });

  it('can be asked for again after a load that failed', async () => {
    let broken = true;
    const collection = new Collection('methodiek/x', async () => {
      if (broken) throw new Error('offline');
      return {default: records, sources: {}};
    });
    let message = '';
    await collection.load().catch((error: unknown) => (message = (error as Error).message));
    expect(message).to.equal('offline');
    broken = false;
    expect(await collection.load()).to.equal(records);
  });
});

describe('reading records', () => {
  const collection = new Collection<{title: string}>('methodiek/x', async () => ({
    default: records,
    sources: {},
  }));
  before(() => collection.load());

  it('gives the national record with its full id', () => {
    expect(readRecord(collection, 'first', emptyLayer)).to.deep.equal({
      id: 'first',
      fullId: 'methodiek/x/first',
      record: records.first,
      additions: [],
    });
  });

  it('gives nothing for an id that does not exist', () => {
    expect(readRecord(collection, 'third', emptyLayer)).to.equal(undefined);
  });

  it('adds what the layer adds, leaves out what it hides, and puts its own records last', () => {
    const addition: LocalAddition = {
      id: 'a',
      kind: 'nummer',
      at: ['methodiek/x/second'],
      settings: [],
      title: 'Eigen nummer',
      organisation: 'Gemeente',
      date: '2026-01-01',
    };
    const layer: Layer = {
      ...emptyLayer,
      additions: (id) => (id === 'methodiek/x/second' ? [addition] : []),
      shown: (id, record) => (id === 'methodiek/x/first' ? undefined : record),
      records: () => ({own: {title: 'Eigen'}}),
    };
    const all = readAll(collection, layer);
    expect(all.map(({id}) => id)).to.deep.equal(['second', 'own']);
    expect(all[0]!.additions).to.deep.equal([addition]);
  });
});
