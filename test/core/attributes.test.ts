import {expect} from '@open-wc/testing';
import {known, knownList} from '../../src/core/attributes.js';
import {consoleLines} from '../support/console.js';

const host = () => document.createElement('x-host');

describe('an attribute with known values', () => {
  it('takes a known value and says nothing', () => {
    expect(known(host(), 'mode', 'read', ['read', 'score'], 'read')).to.equal('read');
  });

  it('takes the default when it is empty, and says nothing', () => {
    expect(known(host(), 'mode', '', ['read', 'score'], 'read')).to.equal('read');
  });

  it('names the tag, the attribute, the nearest value and the allowed values in the warning, once', () => {
    for (let i = 0; i < 3; i++)
      expect(known(host(), 'mode', 'scoer', ['read', 'score'], 'read')).to.equal('read');
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <x-host mode="scoer">: unknown value. Did you mean "score"? Allowed: read, score.',
    ]);
  });

  it('suggests nothing when nothing is near', () => {
    known(host(), 'mode', 'qwertyuiop', ['read', 'score'], 'read');
    expect(consoleLines('warn')[0]).to.equal(
      '[wijkgids] <x-host mode="qwertyuiop">: unknown value. Allowed: read, score.',
    );
  });

  it('keeps the right values of a list in their order and warns of the others', () => {
    expect(knownList(host(), 'domains', ['b', 'nope', 'a'], ['a', 'b'])).to.deep.equal(['b', 'a']);
    expect(consoleLines('warn')).to.have.length(1);
  });
});
