import {expect} from '@open-wc/testing';
import {hiding} from '../../src/layer/hiding.js';

const tool = {
  title: 'Kaart',
  placements: [
    {id: 'a', step: 'x'},
    {id: 'b', step: 'y'},
  ],
};

describe('hiding in a layer', () => {
  it('leaves a record as it is where nothing of it is hidden', () => {
    const {shown} = hiding(['wegwijzer/plaatsing/ander/a']);
    expect(shown('wegwijzer/hulpmiddel/kaart', tool)).to.equal(tool);
  });

  it('leaves out one placement, and gives the same record each time', () => {
    const {shown} = hiding(['wegwijzer/plaatsing/kaart/a']);
    const record = shown('wegwijzer/hulpmiddel/kaart', tool)!;
    expect(record.placements).to.deep.equal([{id: 'b', step: 'y'}]);
    expect(shown('wegwijzer/hulpmiddel/kaart', tool)).to.equal(record);
  });

  it('leaves out a tool of which every placement is hidden', () => {
    const {shown} = hiding(['wegwijzer/plaatsing/kaart/a', 'wegwijzer/plaatsing/kaart/b']);
    expect(shown('wegwijzer/hulpmiddel/kaart', tool)).to.equal(undefined);
  });

  it('leaves out a link, however deep it stands', () => {
    const {shown} = hiding(['wegwijzer/link/stap/los']);
    const step = {parts: [{id: 'deel', links: [{id: 'los'}, {id: 'vast'}]}], links: [{id: 'los'}]};
    expect(shown('wegwijzer/stap/stap', step)).to.deep.equal({
      parts: [{id: 'deel', links: [{id: 'vast'}]}],
      links: [],
    });
  });

  for (const id of ['wegwijzer/signaal/druk', 'methodiek/zrm-niveau/financien/1', 'shared/hulplijn/112']) {
    it(`never leaves out ${id}`, () => {
      const {shown, hides} = hiding([id]);
      const record = {title: 'x'};
      expect(shown(id, record)).to.equal(record);
      expect(hides(id)).to.equal(false);
    });
  }
});
