import {expect} from '@open-wc/testing';
import {kindOf, parseFullId} from '../../src/core/full-id.js';
import {nearest} from '../../src/core/nearest.js';

describe('a full id', () => {
  it('has a guide, a kind and an id, which may name its owner', () => {
    expect(parseFullId('wegwijzer/signaal/druk')).to.deep.equal({
      guide: 'wegwijzer',
      kind: 'signaal',
      id: 'druk',
    });
    expect(parseFullId('methodiek/zrm-niveau/financien/2')?.id).to.equal('financien/2');
    expect(kindOf('methodiek/zrm-niveau/financien/2')).to.equal('methodiek/zrm-niveau');
  });

  for (const wrong of [
    '',
    'wegwijzer',
    'wegwijzer/signaal',
    'gids/signaal/druk',
    'wegwijzer/signaal/',
    'wegwijzer/Signaal/x',
    'wegwijzer/signaal/<b>',
    'wegwijzer//x',
  ]) {
    it(`is not “${wrong}”`, () => expect(parseFullId(wrong)).to.equal(undefined));
  }
});

describe('the nearest value', () => {
  it('mends a slip of the keys', () =>
    expect(nearest('financen', ['financien', 'justitie'])).to.equal('financien'));
  it('finishes a word', () => expect(nearest('fin', ['financien', 'justitie'])).to.equal('financien'));
  it('sends nobody to something unrelated', () =>
    expect(nearest('zzzzzz', ['financien', 'justitie'])).to.equal(undefined));
});
