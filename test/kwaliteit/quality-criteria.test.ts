import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/layer/wijkgids-scope.define.js';
import type {Reading} from '../../src/core/records.js';
import type {Framework} from '../../src/kwaliteit/schema.js';
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import type {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';
import {consoleLines} from '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {
  COUNTS,
  TOTAL,
  all,
  allRecords,
  box,
  criteria,
  list,
  listStatus,
  plain,
  press,
  root,
  rows,
  type,
  until,
  viewLink,
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

describe('the overview of <quality-criteria>', () => {
  it('shows the fifteen frameworks with how many criteria each has', async () => {
    const tool = await plain();
    expect(rows(tool).map((row) => words(row.querySelector('.cell-framework a')!))).to.deep.equal(
      frameworks.map(({record}) => record.title),
    );
    expect(rows(tool).map((row) => Number(words(row.querySelector('.cell-criteria')!)))).to.deep.equal(
      COUNTS,
    );
    expect(words(within(tool, '.guide > header p'))).to.contain(`15 kaders met ${TOTAL} criteria`);
  });

  it('says of a framework that it has lapsed, and of none but that one', async () => {
    const tool = await plain();
    const lapsed = rows(tool).filter((row) => row.querySelector('.caution'));
    expect(lapsed.map((row) => words(row.querySelector('.cell-number')!))).to.deep.equal(['2']);
    expect(words(lapsed[0]!)).to.contain('Gold tot en met 31 december 2021');
  });

  it('is sorted by a click or Enter on a head, and turned round by the next', async () => {
    const tool = await plain();
    const numbers = () => rows(tool).map((row) => Number(words(row.querySelector('.cell-number')!)));
    const head = () => within(tool, 'th .sort', 'Criteria');
    head().focus();
    await sendKeys({press: 'Enter'});
    await tool.updateComplete;
    expect(numbers().slice(0, 3)).to.deep.equal([11, 12, 7]);
    expect(head().closest('th')!.getAttribute('aria-sort')).to.equal('descending');
    await sendKeys({press: 'Enter'});
    await tool.updateComplete;
    expect(numbers()[0]).to.equal(15);
    expect(head().closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    expect(all(tool, 'th[aria-sort]:not([aria-sort=none])')).to.have.length(1);
  });

  it('becomes cards in a narrow container, sorted by a choice instead of heads', async () => {
    const tool = await place<QualityCriteria>(html`<quality-criteria></quality-criteria>`, 400);
    expect(isVisible(within(tool, '.frameworks thead'))).to.equal(false);
    const select = within<HTMLSelectElement>(tool, '.sort-choice select');
    expect(isVisible(select)).to.equal(true);
    select.selectedIndex = [...select.options].findIndex((option) => option.text.startsWith('Jaar'));
    select.dispatchEvent(new Event('change'));
    await tool.updateComplete;
    expect(words(rows(tool)[0]!)).to.contain('JIJ-kader');
    // Laid out as cards it is still a table for assistive technology.
    expect(rows(tool)[0]!.getAttribute('role')).to.equal('row');
  });

  it('keeps the frameworks that go with what is typed and chosen, and says how many', async () => {
    const tool = await plain();
    await type(tool, '.purchase input[type=search]', 'pleegzorg');
    expect(words(within(tool, '.purchase-status'))).to.equal('2 gevonden');
    await press(tool, within(tool, '.found-item', 'Jeugdhulp 2, Wonen'));
    expect(words(within(tool, '.overview [role=status]'))).to.equal(
      '9 van 15 kaders passen bij wat je inkoopt',
    );
    expect(rows(tool).map((row) => Number(words(row.querySelector('.cell-number')!)))).to.deep.equal([
      2, 4, 8, 10, 11, 12, 13, 14, 15,
    ]);
    expect(words(within(tool, '.about-chosen'))).to.contain('Gebruikelijk aanbod: Pleegzorg');
    await press(tool, within(tool, '.chosen-purchases .chip', 'Pleegzorg'));
    expect(rows(tool)).to.have.length(15);
    expect(root(tool).activeElement).to.equal(within(tool, '.purchase input[type=search]'));
  });

  it('offers all segments to choose from, with what each usually holds', async () => {
    const tool = await plain();
    within<HTMLDetailsElement>(tool, '.all-segments').open = true;
    await until(() => all(tool, '.segment-choice').length > 0);
    const choices = all(tool, '.segment-choice').map(words);
    expect(choices).to.have.length(14);
    expect(choices.find((text) => text.startsWith('Jeugdhulp 2: Wonen'))).to.contain('Pleegzorg');
    within<HTMLInputElement>(tool, 'input[name=segment][value=sociaal-werk]').click();
    await tool.updateComplete;
    expect(rows(tool).map((row) => words(row.querySelector('.cell-number')!))).to.deep.equal(['9', '11']);
  });

  it('keeps the document’s own advice at hand, loaded when it is opened', async () => {
    const tool = await plain();
    within<HTMLDetailsElement>(tool, '.fold').open = true;
    await until(() => all(tool, '.guidance').length > 0);
    const text = words(within(tool, '.fold'));
    expect(text).to.contain('Dan kun je er onverkort naar verwijzen.');
    expect(text).to.contain('Stel bij de inkoop van jeugdhulp zo weinig mogelijk extra eisen.');
    expect(text).to.contain('Inkoopsegmenten Jeugdhulp en Wmo');
  });
});

describe('the page of a framework', () => {
  const page = async (id: string) => {
    const tool = await plain();
    tool.show(`kwaliteit/kader/${id}`);
    await until(() => all(tool, '.page').length > 0);
    return tool;
  };

  it('opens from the overview, and closes to the same row', async () => {
    const tool = await plain();
    within(tool, '.frameworks a', 'JIJ-kader').click();
    await until(() => all(tool, '.page').length > 0);
    await until(() => root(tool).activeElement?.className === 'arrival');
    await press(tool, within(tool, '.back', 'Alle kaders'));
    expect(rows(tool)).to.have.length(15);
    history.replaceState(null, '', location.pathname);
  });

  it('says everything that the record says, and has every criterion with its headings', async () => {
    for (const {id, record} of frameworks) {
      const tool = await page(id);
      const text = words(within(tool, '.page'));
      const own = records.lists.find((one) => one.id === id)!.record;
      const said = [
        record.title,
        record.theme,
        record.audience,
        record.edition,
        record.note,
        ...record.about,
        ...record.use,
        ...record.origin,
        ...record.structure,
        ...(record.principles ?? []),
        ...(record.scope ?? []),
        ...(record.alsoPrinted ?? []),
        ...(record.questions ?? []).flatMap((question) => [question.text, question.note]),
        ...(record.parts ?? []).flatMap((part) => [part.title, part.text, ...(part.points ?? [])]),
        ...[...(record.laws ?? []), ...(record.registers ?? []), ...(record.related ?? [])].flatMap((one) => [
          one.name,
          one.text,
          one.note,
        ]),
        ...(record.groups ?? []).flatMap((one) => [one.name, one.text]),
        ...(record.remarks ?? []).flatMap((one) => [one.text, one.note, ...(one.details ?? [])]),
        ...record.noCriteria.map((one) => one.text),
        ...record.links.flatMap((link) => [link.title, link.note]),
        ...record.applies.map((one) => one.text?.replace(/\.$/, '')),
        ...own.headings.flatMap((heading) => [heading.title, heading.note, ...(heading.text ?? [])]),
        ...(own.explanations ?? []).flatMap((one) => [one.title, one.note, ...one.text, ...(one.list ?? [])]),
        ...(own.remarks ?? []).map((one) => one.text),
      ];
      for (const part of said) if (part) expect(text).to.contain(part);
      expect(criteria(tool)).to.have.length(COUNTS[record.number - 1]!);
      tool.remove();
    }
  }).timeout(60000);

  it('says how a lapsed framework ended, and offers the ready question of framework 14', async () => {
    const lapsed = await page('werken-aan-veiligheid');
    expect(words(within(lapsed, '.page-head .caution'))).to.contain('31 december 2021');
    const tool = await page('wat-werkt-integraal-werken');
    expect(words(within(tool, '.question'))).to.contain('Het document geeft deze vraag zelf mee.');
    expect(words(within(tool, '.question blockquote'))).to.match(/^Hoe werken uw organisatie/);
  });

  it('says so where there is no address of the full document', async () => {
    const tool = await page('voorkomen-seksueel-misbruik');
    expect(words(within(tool, '.facts'))).to.contain('Het document noemt geen webadres.');
  });

  it('takes two elements together where the document does', async () => {
    const tool = await page('wat-werkt-clientenparticipatie');
    expect(all(tool, '.element-title').map(words)).to.deep.equal([
      'Samenwerking en organisatie',
      'Dienstverlening',
      'Vakmanschap',
    ]);
  });

  it('leads on to its criteria as a list, and to comparing it', async () => {
    const tool = await page('basisset-wmo');
    await press(tool, within(tool, '.page-actions button', 'Filter'));
    expect(criteria(tool)).to.have.length(17);
    tool.show('kwaliteit/kader/basisset-wmo');
    await until(() => all(tool, '.page').length > 0);
    await press(tool, within(tool, '.page-actions button', 'Vergelijk'));
    expect(within<HTMLSelectElement>(tool, '.choice select', 'Basisset Wmo').value).to.equal('basisset-wmo');
  });

  it('arrives at a criterion, and at what is folded away with one', async () => {
    const tool = await plain();
    tool.show('kwaliteit/criterium/beschermd-wonen-en-opvang/13');
    await until(() => root(tool).activeElement?.matches('.criterion') ?? false);
    expect(words(root(tool).activeElement!)).to.contain('Bewezen effectieve interventies');
    tool.show('kwaliteit/tip/beschermd-wonen-en-opvang/13-tip');
    await until(() => root(tool).activeElement?.matches('.aside') ?? false);
    expect(isVisible(root(tool).activeElement!)).to.equal(true);
    tool.show('kwaliteit/register/jeugdzorgplus/skj');
    await until(() => root(tool).activeElement?.textContent.includes('Kwaliteitsregister Jeugd') ?? false);
    expect(isVisible(root(tool).activeElement!)).to.equal(true);
  });

  it('is told apart from themes, segments, offers and the guidance that links lead to', async () => {
    const tool = await plain();
    tool.show('kwaliteit/thema/privacy');
    await until(() => criteria(tool).length === 17);
    tool.show('kwaliteit/aanbod/jeugdhulp-2/pleegzorg');
    await until(() => rows(tool).length === 9);
    tool.show('kwaliteit/segment/wmo-3');
    await until(() => rows(tool).length > 0 && words(within(tool, '.chosen-purchases')).startsWith('Wmo 3'));
    tool.show('kwaliteit/advies/inleiding/onverkort-verwijzen');
    await until(() => root(tool).activeElement?.textContent.includes('onverkort') ?? false);
  });

  it('says so when a link asks for what is not there', async () => {
    const tool = await plain();
    const told: string[] = [];
    tool.addEventListener('content-error', (event) => told.push(event.message));
    tool.show('kwaliteit/kader/bestaat-niet');
    await until(() => told.length > 0);
    await tool.updateComplete;
    expect(words(within(tool, '.view > .problem'))).to.contain('Wat de link vraagt, staat hier niet.');
    expect(consoleLines('error')).to.have.length(1);
  });
});

describe('comparing', () => {
  const compare = async (template = html`<quality-criteria view="vergelijken"></quality-criteria>`) => {
    const tool = await place<QualityCriteria>(template);
    await until(() => all(tool, '.comparison').length > 0);
    return tool;
  };
  const choose = async (tool: QualityCriteria, at: number, value: string) => {
    const select = all(tool, '.choice select')[at] as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await tool.updateComplete;
  };

  it('puts two or three frameworks side by side, by element', async () => {
    const tool = await compare();
    expect(words(within(tool, '.comparison'))).to.contain('Kies twee of drie kaders.');
    await choose(tool, 0, 'jij-kader');
    await choose(tool, 1, 'basisset-wmo');
    expect(all(tool, '.compared > .part-title').map(words)).to.deep.equal([
      'Dienstverlening',
      'Vakmanschap',
      'Samenwerking',
      'Organisatie',
    ]);
    const perElement = all(tool, '.compared').map((part) =>
      [...part.querySelectorAll('.column')].map((column) => column.querySelectorAll('.criterion').length),
    );
    expect(perElement).to.deep.equal([
      [5, 6],
      [5, 2],
      [0, 2],
      [4, 7],
    ]);
    expect(words(all(tool, '.compared')[2]!)).to.contain(
      'Het kader heeft hiervoor geen uitdrukkelijke criteria.',
    );
    await choose(tool, 2, 'jeugdzorgplus');
    expect(all(tool, '.compared:first-of-type .column')).to.have.length(3);
    const lefts = all(tool, '.compared')[0]!.querySelectorAll('.column');
    expect(lefts[0]!.getBoundingClientRect().top).to.equal(lefts[2]!.getBoundingClientRect().top);
  });

  it('does not offer the same framework twice, and can be limited to one theme', async () => {
    const tool = await compare();
    await choose(tool, 0, 'jij-kader');
    const second = all(tool, '.choice select')[1] as HTMLSelectElement;
    expect([...second.options].map(({value}) => value)).to.not.include('jij-kader');
    await choose(tool, 1, 'jeugdzorgplus');
    const before = criteria(tool).length;
    await choose(tool, 3, 'veiligheid');
    expect(criteria(tool).length).to.be.within(1, before - 1);
  });

  it('follows one theme through all frameworks, counted in a table', async () => {
    const tool = await compare();
    within<HTMLInputElement>(tool, 'input[value=thema]').click();
    await tool.updateComplete;
    await choose(tool, 0, 'privacy');
    expect(criteria(tool)).to.have.length(17);
    const sums = all(tool, '.table tbody tr').map((row) => Number(words(row.lastElementChild!)));
    expect(sums.reduce((sum, n) => sum + n, 0)).to.equal(17);
    await press(tool, all(tool, '.table tbody button')[2]!);
    expect(criteria(tool)).to.have.length(4);
    expect(listStatus(tool)).to.equal('4 van 612 criteria');
  });
});

describe('the address', () => {
  const here = location.href;
  afterEach(() => history.replaceState(null, '', here));
  const asked = (key: string) => new URL(location.href).searchParams.get(`quality-criteria.${key}`);
  const back = async (tool: QualityCriteria) => {
    const went = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await went;
    await tool.updateComplete;
  };

  it('holds view and filters with share, and “back” undoes one act at a time', async () => {
    const tool = await place<QualityCriteria>(html`<quality-criteria share></quality-criteria>`);
    await press(tool, viewLink(tool, 'Criteria'));
    await until(() => all(tool, '.results').length > 0);
    await press(tool, box(tool, 'topic', 'privacy'));
    await press(tool, box(tool, 'kind', 'eis'));
    expect([asked('view'), asked('topic'), asked('kind')]).to.deep.equal(['criteria', 'privacy', 'eis']);
    const {length} = criteria(tool);
    await back(tool);
    expect(criteria(tool).length).to.be.greaterThan(length);
    expect(box(tool, 'kind', 'eis').checked).to.equal(false);
    await back(tool);
    expect(criteria(tool)).to.have.length(TOTAL);
    await back(tool);
    expect(rows(tool)).to.have.length(15);
  });

  it('is read at the start, with share only', async () => {
    history.replaceState(null, '', '?quality-criteria.topic=privacy&quality-criteria.view=criteria');
    const tool = await list(html`<quality-criteria share></quality-criteria>`);
    expect(criteria(tool)).to.have.length(17);
    tool.remove();
    expect(rows(await plain())).to.have.length(15);
  });

  it('stays as it is without share', async () => {
    const tool = await list();
    const before = location.href;
    await press(tool, box(tool, 'topic', 'privacy'));
    expect(location.href).to.equal(before);
  });

  it('opens a record that it asks for, and “back” from a page brings the list again', async () => {
    const tool = await list();
    await press(tool, box(tool, 'topic', 'privacy'));
    within(tool, '.group-head a', 'JIJ-kader').click();
    await until(() => all(tool, '.page').length > 0);
    expect(location.search).to.contain('wijkgids=kwaliteit/kader/jij-kader');
    expect(words(within(tool, '.back'))).to.contain('Terug naar de criteria');
    await back(tool);
    expect(criteria(tool)).to.have.length(17);
  });
});

describe('<quality-criteria> beside others', () => {
  it('gives its links the addresses of the scope', async () => {
    const scope = await place(
      html`<wijkgids-scope href-template="/gids?id={id}"
        ><quality-criteria></quality-criteria
      ></wijkgids-scope>`,
    );
    const tool = scope.querySelector('quality-criteria')!;
    await tool.loadContent();
    await tool.updateComplete;
    expect(within(tool, '.frameworks a', 'JIJ-kader').getAttribute('href')).to.equal(
      '/gids?id=kwaliteit/kader/jij-kader',
    );
  });

  it('begins its headings at the level that the page asks for', async () => {
    const tool = await place<QualityCriteria>(
      html`<quality-criteria heading-level="4" view="criteria"></quality-criteria>`,
    );
    await until(() => all(tool, '.results').length > 0);
    expect(all(tool, '.title').map(({localName}) => localName)).to.deep.equal(['h4']);
    expect(all(tool, '.group-head .part-title')[0]!.localName).to.equal('h5');
    expect(all(tool, '.criterion-title')[0]!.localName).to.equal('h6');
  });
});
