import {expect} from '@open-wc/testing';
import type {Reading} from '../../src/core/records.js';
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import type {Framework} from '../../src/kwaliteit/schema.js';
import {consoleLines} from '../support/console.js';
import {html, within} from '../support/page.js';
import {
  COUNTS,
  TOTAL,
  all,
  allRecords,
  box,
  count,
  criteria,
  list,
  listStatus,
  press,
  root,
  type,
  until,
  words,
  type AllRecords,
} from './support.js';
import {setViewport} from '../support/viewport.js';

let records: AllRecords;
let frameworks: readonly Reading<Framework>[];
before(async () => {
  records = await allRecords();
  frameworks = records.frameworks;
});
beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('the criteria of <quality-criteria>', () => {
  it('are all there, and for each framework as many as the document has', async () => {
    const tool = await list();
    expect(criteria(tool)).to.have.length(TOTAL);
    expect(listStatus(tool)).to.equal('612 criteria');
    expect(frameworks.map(({id}) => count(tool, 'framework', id))).to.deep.equal(COUNTS);
    expect(all(tool, '.group').map((group) => group.querySelectorAll('.criterion').length)).to.deep.equal(
      COUNTS,
    );
  });

  it('say everything that the records say', async () => {
    const tool = await list();
    const shown = new Map(criteria(tool).map((one) => [one.dataset.record, words(one)]));
    for (const {id, record} of records.lists) {
      const framework = frameworks.find((one) => one.id === id)!.record;
      for (const criterion of record.criteria) {
        const text = shown.get(`kwaliteit/criterium/${id}/${criterion.id}`)!;
        const asides = [
          ...(criterion.exceptions ?? []),
          ...(criterion.tips ?? []),
          ...(criterion.inspirations ?? []),
          ...(criterion.remarks ?? []),
        ];
        const said = [
          criterion.label,
          criterion.text,
          criterion.number,
          criterion.note,
          criterion.pointsIntro,
          ...(criterion.details ?? []),
          ...(criterion.closing ?? []),
          ...(criterion.worksNot ?? []),
          ...(criterion.points ?? []).flatMap((point) => [point.text, point.note]),
          ...(criterion.links ?? []).map(({title}) => title),
          ...asides.flatMap((aside) => [
            aside.title,
            aside.text,
            aside.note,
            ...(aside.details ?? []),
            ...(aside.closing ?? []),
            ...(aside.points ?? []).map((point) => point.text),
            ...(aside.links ?? []).map(({title}) => title),
            ...(aside.origins ?? []).map((origin) => origin.text),
          ]),
        ];
        for (const part of said) if (part) expect(text).to.contain(part);
        expect(text).to.contain(
          `Vrij weergegeven naar kader ${framework.number}, ${framework.short}, ${framework.year}`,
        );
        if (criterion.number) expect(text).to.contain(`${framework.year}, nr ${criterion.number}`);
      }
    }
  }).timeout(20000);

  it('say whom they address, and stand out where that is the municipality or where it is no requirement', async () => {
    const tool = await list();
    const tags = (id: string) =>
      all(tool, `[data-record="kwaliteit/criterium/${id}"] .tags [data-mind]`).map(words);
    expect(tags('werken-aan-veiligheid/1')).to.deep.equal(['De gemeente zelf']);
    expect(tags('werken-aan-veiligheid/4')).to.deep.equal(['De taak ligt volgens het kader bij de gemeente']);
    expect(tags('wat-werkt-clientenparticipatie/werkzaam-1')).to.deep.equal(['Werkzaam element, geen eis']);
    expect(tags('beschermd-wonen-en-opvang/6')).to.deep.equal(['Alleen voor: Nachtopvang en crisisopvang']);
    expect(tags('jij-kader/1-1')).to.deep.equal([]);
    const worksNot = all(tool, '.works-not').map(
      (one) => one.closest<HTMLElement>('.criterion')!.dataset.record,
    );
    expect(worksNot).to.deep.equal([
      'kwaliteit/criterium/daginvulling-en-participatie/onderkenning-3',
      'kwaliteit/criterium/wat-werkt-armoede-en-schulden/basiselementen-2',
    ]);
  });

  for (const facet of ['topic', 'element', 'addressee', 'kind', 'framework', 'group', 'law', 'publisher']) {
    it(`are found with each ${facet} in the number that it promises`, async () => {
      const tool = await list();
      const inputs = all(tool, `.filters input[name=${facet}]`) as HTMLInputElement[];
      const values = inputs.map(({value}) => value);
      for (const value of values) expect(count(tool, facet, value)).to.be.greaterThan(0);
      // Drawing the whole list again for every value would take minutes; `find` is tested for all of them.
      const rarest = [...values].sort((a, b) => count(tool, facet, a) - count(tool, facet, b))[0]!;
      const promised = count(tool, facet, rarest);
      await press(tool, box(tool, facet, rarest));
      expect(criteria(tool)).to.have.length(promised);
    });
  }

  it('are filtered while typing, by all words in any order', async () => {
    const tool = await list();
    await type(tool, 'label.search input[type=search]', 'meldcode professional');
    const found = criteria(tool);
    expect(found.length).to.be.within(2, 40);
    for (const one of found) expect(words(one).toLowerCase()).to.contain('meldcode');
    expect(listStatus(tool)).to.equal(`${found.length} van 612 criteria`);
  });

  it('come with each filter as something that can be taken back, and the keyboard stays near', async () => {
    const tool = await list();
    await press(tool, box(tool, 'topic', 'privacy'));
    await press(tool, box(tool, 'addressee', 'aanbieder'));
    expect(all(tool, '.results .chip').map(words)).to.deep.equal([
      'Thema: Privacy en dossier ×',
      'Aan wie gericht: De aanbieder ×',
    ]);
    await press(tool, all(tool, '.results .chip')[0]!);
    await until(() => root(tool).activeElement?.className === 'chip');
    expect(all(tool, '.results .chip').map(words)).to.deep.equal(['Aan wie gericht: De aanbieder ×']);
  });

  it('give a way out where nothing fits, with what that would give', async () => {
    const tool = await list();
    await press(tool, box(tool, 'topic', 'privacy'));
    await type(tool, 'label.search input[type=search]', 'zonnepaneel');
    expect(words(within(tool, '.nothing'))).to.contain('Geen criterium past bij alles wat je koos.');
    await press(tool, within(tool, '.ways button', 'zonder het woord “zonnepaneel” (17)'));
    expect(criteria(tool)).to.have.length(17);
  });

  it('follow what is bought: all youth frameworks for foster care, and their special group too', async () => {
    const tool = await list(html`<quality-criteria segment="pleegzorg" view="criteria"></quality-criteria>`);
    const shown = all(tool, '.group-head').map((head) => words(head.firstElementChild!));
    expect(shown).to.have.length(9);
    expect(shown[1]).to.equal('4. Voorkomen seksueel misbruik');
    await press(tool, box(tool, 'group', 'pleegzorg'));
    expect(criteria(tool)).to.have.length(8);
  });

  it('begin with what the page asks for', async () => {
    const tool = await list(
      html`<quality-criteria topic="veiligheid" element="samenwerking"></quality-criteria>`,
    );
    expect(box(tool, 'topic', 'veiligheid').checked).to.equal(true);
    expect(box(tool, 'element', 'samenwerking').checked).to.equal(true);
    const expected = records.lists
      .flatMap(({record}) => record.criteria)
      .filter(({themes, elements}) => themes.includes('veiligheid') && elements.includes('samenwerking'));
    expect(criteria(tool)).to.have.length(expected.length);
  });

  it('warn of what does not exist with what does, once, and show everything', async () => {
    const tool = await list(
      html`<quality-criteria framework="jij-kadr" topic="veiligheit" view="lijst"></quality-criteria>`,
    );
    expect(criteria(tool)).to.have.length(TOTAL);
    const lines = consoleLines('warn');
    expect(lines).to.have.length(3);
    expect(lines.join('\n')).to.contain(
      '<quality-criteria framework="jij-kadr">: unknown value. Did you mean "jij-kader"?',
    );
    expect(lines.join('\n')).to.contain('Did you mean "veiligheid"?');
    expect(lines.join('\n')).to.contain('Allowed: overzicht, criteria, vergelijken, mandje.');
  });
});
