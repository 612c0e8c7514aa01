/** A file of its own: nothing may have loaded the criteria before. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import type {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';

it('keeps a basket that was given before the criteria were there', async () => {
  const items = [
    {id: 'kwaliteit/criterium/jij-kader/1-1', use: 'eis', why: ''},
    {id: 'kwaliteit/vraag/wat-werkt-integraal-werken/allianties', use: 'gunningsvraag', why: ''},
  ];
  const tool = await fixture<QualityCriteria>(html`
    <quality-criteria view="mandje" .value=${{items}}></quality-criteria>
  `);
  await waitUntil(() => tool.shadowRoot!.querySelectorAll('.basket-item').length === 2, 'both are shown');
  expect(tool.value).to.deep.equal({items});
});
