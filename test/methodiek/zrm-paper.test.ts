import {expect} from '@open-wc/testing';
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {withoutPictures} from '../../src/core/work/take-away/document.js';
import {zrmDomains, zrmEditions} from '../../src/methodiek/content.js';
import {zrmDocument, type Packing} from '../../src/methodiek/zrm-matrix/luggage.js';
import {scoringWords} from '../../src/methodiek/zrm-matrix/scoring-words.js';
import type {ZrmAnswer} from '../../src/methodiek/zrm-matrix/value.js';
import '../support/console.js';

/** What is packed of these answers at the start, by id of the domain. */
async function packed(answers: Record<string, ZrmAnswer>): Promise<Packing> {
  await Promise.all([zrmDomains.load(), zrmEditions.load()]);
  return {
    value: {
      edition: '',
      choices: Object.keys(answers).map((id) => ({id, why: ''})),
      moments: [{id: 'start', date: '', answers}],
    },
    edition: readAll(zrmEditions, emptyLayer)[0]!.record,
    domains: readAll(zrmDomains, emptyLayer),
    words: scoringWords,
  };
}

const drawn = (packing: Packing, ...included: readonly string[]) =>
  zrmDocument(packing, new Set(included)).sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.draw().textContent] : [])),
  );

describe('the profile of the matrix on paper', () => {
  it('is drawn, with what its marks mean in the drawing', async () => {
    const [picture = ''] = drawn(
      await packed({financien: {level: '2', resident: '4', workOn: true}}),
      'profile',
    );
    for (const text of ['Financiën ★', 'Professional, start', 'Bewoner']) expect(picture).to.contain(text);
  });

  it('does not show a domain that is left out', async () => {
    const packing = await packed({financien: {level: '2'}, 'huiselijke-relaties': {level: '1'}});
    expect(drawn(packing, 'profile')[0]).to.not.contain('Huiselijke relaties');
    expect(drawn(packing, 'profile', 'home')[0]).to.contain('Huiselijke relaties');
  });

  it('is not drawn where there is nothing to draw, or where it is left out', async () => {
    expect(drawn(await packed({financien: {}}), 'profile')).to.deep.equal([]);
    expect(drawn(await packed({financien: {level: '2'}}))).to.deep.equal([]);
  });

  it('says the same without the drawing', async () => {
    const document = zrmDocument(await packed({financien: {level: '2'}}), new Set(['profile']));
    const [profile] = withoutPictures(document).sections;
    expect(profile!.blocks.map(({kind}) => kind))
      .to.include('table')
      .and.not.include('picture');
  });
});
