import {expect} from '@open-wc/testing';
import {findPurchases, fitsPurchase, usesOf} from '../../src/kwaliteit/quality-criteria/purchases.js';
import {criteriaWords} from '../../src/kwaliteit/quality-criteria/words.js';
import '../support/console.js';
import {allRecords, type AllRecords} from './support.js';

let records: AllRecords;
before(async () => (records = await allRecords()));

const labels = (typed: string) => findPurchases(records.purchases, typed).map(({label}) => label);
const purchase = (id: string) => records.purchases.find((one) => one.id === id)!;
const numbersFor = (id: string) =>
  records.frameworks
    .filter(({record}) => fitsPurchase(record, purchase(id)))
    .map(({record}) => record.number);

describe('what a buyer buys', () => {
  it('is found by what the buyer calls it, that name first', () => {
    expect(labels('pleegzorg')).to.deep.equal(['Crisis pleegzorg', 'Pleegzorg']);
    expect(labels('begeleiding individueel')).to.include.members([
      'Begeleiding individueel',
      'Individuele begeleiding',
    ]);
    expect(labels('MST')).to.include('Erkende gedragsinterventies');
    expect(labels('kinderdagcentrum')).to.deep.equal(['KDC’s']);
  });

  it('is found in the description of a segment too: ambulant help is segment 4', () => {
    expect(labels('ambulant')).to.include.members([
      'Jeugdhulp 4: Specialistisch / veel voorkomend',
      'Ambulante crisisvoorzieningen',
      'Intensieve ambulante substituten',
    ]);
  });

  it('is found without capitals and accents, and not at all for nonsense', () => {
    expect(labels('JEUGDZORGPLUS')).to.include('Jeugdzorgplus');
    expect(labels('fietsenmaker')).to.deep.equal([]);
    expect(labels('  ')).to.deep.equal([]);
  });

  it('offers every segment and every usual offer of the records once', () => {
    const ids = records.purchases.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const {id, record} of records.segments) {
      expect(ids).to.include(id);
      for (const offer of record.offers) expect(purchase(offer.id).segments).to.include(id);
    }
  });

  it('goes, for every youth segment, with every framework for all youth help', () => {
    const forAll = records.frameworks
      .filter(({record}) => record.applies.some(({field, segments}) => field === 'jeugdhulp' && !segments))
      .map(({record}) => record.number);
    expect(forAll).to.deep.equal([2, 4, 8, 10, 11, 12, 13, 14, 15]);
    for (const {id, record} of records.segments) {
      if (record.field === 'jeugdhulp') expect(numbersFor(id)).to.include.members(forAll);
    }
    expect(numbersFor('jeugdhulp-4')).to.deep.equal(forAll);
    expect(numbersFor('jeugdhulp-1')).to.deep.equal([2, 3, 4, 8, 10, 11, 12, 13, 14, 15]);
    expect(numbersFor('pleegzorg')).to.deep.equal(forAll);
  });

  it('keeps social work apart: it is no segment, and framework 9 stands for it', () => {
    expect(numbersFor('sociaal-werk')).to.deep.equal([9, 11]);
    expect(purchase('sociaal-werk').segments).to.deep.equal([]);
    for (const {id} of records.segments) expect(numbersFor(id)).to.not.include(9);
  });

  it('counts an offer of several segments for each of them', () => {
    expect(purchase('begeleiding-individueel').segments).to.deep.equal(['wmo-1b', 'wmo-2', 'wmo-3']);
    expect(numbersFor('begeleiding-individueel')).to.include(5);
    expect(numbersFor('hulpmiddelen')).to.not.include(5);
  });

  it('says where a framework can be used, with the restriction that is printed', () => {
    const uses = (number: number) =>
      usesOf(
        records.frameworks.find(({record}) => record.number === number)!.record,
        records.segments,
        criteriaWords,
      );
    expect(uses(3)[0]).to.include({place: 'Jeugdhulp 1', text: 'Alleen JeugdzorgPlus.'});
    expect(uses(5)[0]!.place).to.equal('Wmo 1a, 1b, 2');
    expect(uses(9).map(({place}) => place)).to.deep.equal(['Sociaal werk']);
  });
});
