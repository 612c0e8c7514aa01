import {expect} from '@open-wc/testing';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import {zrmDomains} from '../../src/methodiek/content.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import '../support/console.js';
import {html, place, within} from '../support/page.js';

async function matrixWith(answers: object, domain = 'financien', later: object[] = []): Promise<ZrmMatrix> {
  const matrix = await place<ZrmMatrix>(html`<zrm-matrix mode="score"></zrm-matrix>`);
  matrix.value = {choices: [{id: domain}], moments: [{id: 'start', answers: {[domain]: answers}}, ...later]};
  await matrix.updateComplete;
  return matrix;
}

describe('what the matrix offers a plan', () => {
  it('is nothing as long as no domain is marked to work on', async () => {
    expect((await matrixWith({level: '2'})).drafts).to.deep.equal([]);
    expect((await place<ZrmMatrix>(html`<zrm-matrix></zrm-matrix>`)).drafts).to.deep.equal([]);
  });

  it('is a draft problem for a domain that is marked: own words, level, and whose instrument it is', async () => {
    const matrix = await matrixWith({level: '2', residentWords: 'Ik kom niet rond'});
    [...matrix.shadowRoot!.querySelectorAll('.tick')]
      .find((label) => label.textContent.includes('Hier willen we aan werken'))!
      .querySelector('input')!
      .click();
    expect(matrix.drafts).to.deep.equal([
      {
        about: 'methodiek/zrm-domein/financien',
        kind: 'problem',
        title: 'Financiën',
        text: 'Ik kom niet rond',
        hint: zrmDomains.value!.financien!.levels[1]!.resident,
        basis: 'Zelfredzaamheid-Matrix 2013: niveau 2, niet zelfredzaam',
        notice: matrix.shownEdition.record.notice,
      },
    ]);
  });

  it('follows the last moment at which something was said about the domain', async () => {
    const later = (answer: object) => [{id: 'afsluiting', answers: {financien: answer}}];
    const still = await matrixWith({level: '2', workOn: true}, 'financien', [
      {id: 'tussentijds', answers: {}},
    ]);
    expect(still.drafts[0]!.basis).to.contain('niveau 2');
    const done = await matrixWith({level: '2', workOn: true}, 'financien', later({level: '4'}));
    expect(done.drafts).to.deep.equal([]);
    const more = await matrixWith({level: '2', workOn: true}, 'financien', later({level: '3', workOn: true}));
    expect(more.drafts[0]!.basis).to.contain('niveau 3, beperkt zelfredzaam');
  });

  it('says so where no level was given yet', async () => {
    const [draft] = (await matrixWith({workOn: true})).drafts;
    expect(draft!.basis).to.equal('Zelfredzaamheid-Matrix 2013: nog zonder niveau');
    expect(draft).to.not.have.property('hint');
  });

  it('is marked as careful at home, with its help lines, where the domain is', async () => {
    const [draft] = (await matrixWith({level: '1', workOn: true}, 'huiselijke-relaties')).drafts;
    expect(draft!.careful).to.equal(true);
    expect(draft!.actNow).to.include.members(['112', 'veilig-thuis']);
  });

  it('goes when the domain is no longer chosen', async () => {
    const matrix = await matrixWith({level: '2', workOn: true});
    expect(matrix.drafts).to.have.length(1);
    within<HTMLInputElement>(matrix, '.choice:has(:checked) input').click();
    expect(matrix.drafts).to.deep.equal([]);
  });
});
