/** A file of its own: nothing may have defined the tag before. */
import {expect} from '@open-wc/testing';
import type {} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import '../support/console.js';

it('keeps a value that the page set before the code of the element was there', async () => {
  const matrix = document.createElement('zrm-matrix');
  matrix.setAttribute('mode', 'score');
  matrix.value = {choices: [{id: 'financien', why: 'Huur'}]};
  document.body.append(matrix);
  expect(customElements.get('zrm-matrix')).to.equal(undefined);
  await import('../../src/methodiek/zrm-matrix/zrm-matrix.define.js');
  await matrix.loadContent();
  expect(matrix.value.choices).to.deep.equal([{id: 'financien', why: 'Huur'}]);
  expect(Object.hasOwn(matrix, 'value')).to.equal(false);
  matrix.remove();
});
