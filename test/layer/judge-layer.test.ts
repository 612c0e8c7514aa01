import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {judgeLayer, type Known} from '../../src/layer/judge-layer.js';
import {knownContent} from '../../src/layer/known-content.js';
import {layerOf} from '../../src/layer/layer-of.js';
import '../support/console.js';

const known: Known = knownContent(['zrm-matrix', 'signal-card']);
const head = {format: 'wijkgids-lokaal', version: 1, organisation: 'Gemeente Voorbeeld', date: '2026-11-26'};
const addition = {
  id: 'school-loket',
  kind: 'afspraak',
  at: ['wegwijzer/signaal/druk'],
  title: 'Bel eerst het schoolloket',
  phone: '010 123 45 67',
};
const judgeFile = (file: unknown) => {
  const {content, faults} = judgeLayer(file, known);
  return {layer: layerOf(content), faults};
};
const judge = (more: object) => judgeFile({...head, ...more});
const lines = (more: object) =>
  judge(more).faults.map(({pointer, found, expected}) => `${pointer}: ${found}; ${expected}`);

describe('a local layer', () => {
  it('stands beside the record that it names, with the organisation and the date of the file', () => {
    const {layer, faults} = judge({additions: [addition]});
    expect(faults).to.deep.equal([]);
    expect(layer.additions('wegwijzer/signaal/druk')).to.deep.equal([
      {...addition, settings: [], organisation: 'Gemeente Voorbeeld', date: '2026-11-26'},
    ]);
    expect(layer.additions('wegwijzer/signaal/eten')).to.deep.equal([]);
  });

  it('may say for one addition who added it and when', () => {
    const {layer} = judge({additions: [{...addition, organisation: 'GGD', date: '2026-01-02'}]});
    expect(layer.all[0]).to.include({organisation: 'GGD', date: '2026-01-02'});
  });

  it('brings numbers of its own', () => {
    const {layer, faults} = judge({
      helpLines: [
        {
          id: 'veilig-thuis-regio',
          name: 'Veilig Thuis Regio',
          when: 'Dag en nacht.',
          phones: [{number: '0800 2000'}],
        },
      ],
    });
    expect(faults).to.deep.equal([]);
    expect(layer.helpLines[0]).to.include({name: 'Veilig Thuis Regio', organisation: 'Gemeente Voorbeeld'});
  });

  it('hides a tool, a placement or a link', () => {
    const tool = 'wegwijzer/hulpmiddel/aandachtsfunctionarissen-augeo';
    const {layer, faults} = judge({hide: [tool]});
    expect(faults).to.deep.equal([]);
    expect(layer.hides(tool)).to.equal(true);
    expect(layer.hides('wegwijzer/signaal/druk')).to.equal(false);
    expect(layer.shown(tool, {title: 'x'})).to.equal(undefined);
  });

  for (const id of [
    'wegwijzer/signaal/druk',
    'methodiek/zrm-niveau/financien/1',
    'shared/hulplijn/112',
    'methodiek/zrm-editie/2013',
    'wegwijzer/let-op/signalen',
    'wegwijzer/privacy/privacy',
  ]) {
    it(`never hides ${id}`, () => {
      const {layer, faults} = judge({hide: [id]});
      expect(layer.hides(id)).to.equal(false);
      expect(faults[0]!.expected).to.equal('the id of a tool or a link; nothing else can be hidden');
    });
  }

  it('keeps what is right beside what is wrong, and says where, what was found and what was expected', () => {
    const {layer, faults} = judge({
      additions: [
        addition,
        {...addition, id: 'twee', kind: 'advertentie'},
        {...addition, id: 'drie', at: ['wegwijzer/signaal/druck']},
      ],
    });
    expect(layer.all.map(({id}) => id)).to.deep.equal(['school-loket']);
    expect(faults).to.deep.equal([
      {
        pointer: '/additions/1/kind',
        found: '"advertentie"',
        expected: '("afspraak" | "hulpmiddel" | "link" | "notitie" | "nummer")',
      },
      {
        pointer: '/additions/2/at/0',
        found: '"wegwijzer/signaal/druck"',
        expected: 'an id that exists, such as "wegwijzer/signaal/druk"',
      },
    ]);
  });

  it('keeps an addition at the places that exist', () => {
    const {layer, faults} = judge({
      additions: [{...addition, at: [...addition.at, 'wegwijzer/signaal/geen']}],
    });
    expect(layer.all[0]!.at).to.deep.equal(addition.at);
    expect(faults).to.have.length(1);
  });

  it('leaves out an addition for a setting that does not exist, instead of showing it to everyone', () => {
    const {layer} = judge({additions: [{...addition, settings: ['school']}]});
    expect(layer.all).to.deep.equal([]);
  });

  it('uses an id once', () => {
    expect(lines({additions: [addition, addition]})).to.deep.equal([
      '/additions/1/id: "school-loket"; an id that this file uses once',
    ]);
  });

  it('replaces words of a tag that exists', () => {
    const {layer, faults} = judge({words: {'zrm-matrix': {intro: 'Eigen zin'}, 'x-y': {intro: 'Nee'}}});
    expect(layer.words('zrm-matrix')).to.deep.equal({intro: 'Eigen zin'});
    expect(faults.map(({pointer}) => pointer)).to.deep.equal(['/words/x-y']);
  });

  it('refuses an edition with a domain that nobody has', () => {
    const edition = {
      source: 'zrm',
      title: 'Eigen editie',
      year: 2020,
      owner: 'GGD',
      notice: 'Met licentie.',
      audience: 'Voor geschoolde professionals.',
      levels: [{id: '1', name: 'Acuut', resident: 'Het lukt niet'}],
      domains: ['financien', 'tuinieren'],
    };
    const {layer, faults} = judge({records: {'methodiek/zrm-editie': {eigen: edition}}});
    expect(layer.records('methodiek/zrm-editie')).to.deep.equal({});
    expect(faults.map(({pointer}) => pointer)).to.deep.equal([
      '/records/methodiek~1zrm-editie/eigen/domains/1',
    ]);
    const right = judge({records: {'methodiek/zrm-editie': {eigen: {...edition, domains: ['financien']}}}});
    expect(Object.keys(right.layer.records('methodiek/zrm-editie'))).to.deep.equal(['eigen']);
  });

  it('takes no records of other kinds', () => {
    expect(lines({records: {'wegwijzer/signaal': {druk: {}}}})[0]).to.contain('/records/wegwijzer~1signaal');
  });

  for (const [what, url] of [
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['a file', 'file:///etc/passwd'],
    ['markup', 'https://voorbeeld.nl/"onclick="x'],
    ['an address without a scheme', '//voorbeeld.nl'],
    ['a script behind a space', ' javascript:alert(1)'],
    ['a script in capitals', 'JAVASCRIPT:alert(1)'],
  ] as const) {
    it(`follows no link with ${what}`, () => {
      const {layer, faults} = judge({additions: [{...addition, url}]});
      expect(layer.all).to.deep.equal([]);
      expect(faults[0]!.pointer).to.equal('/additions/0/url');
    });
  }

  it('takes no markup in a text', () => {
    expect(judge({additions: [{...addition, text: '<b>Let op</b>'}]}).layer.all).to.deep.equal([]);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'lokaal'],
    ['another format', {...head, format: 'iets'}],
    ['a later version', {...head, version: 2}],
    ['no organisation', {...head, organisation: undefined}],
  ] as const) {
    it(`uses nothing of ${what}`, () => {
      const {layer, faults} = judgeFile(value);
      expect(layer.all).to.deep.equal([]);
      expect(faults).to.have.length(1);
    });
  }

  it('stops at deep nesting', () => {
    let deep: object = {};
    for (let i = 0; i < 5000; i++) deep = {deep};
    expect(lines({additions: [deep]})).to.deep.equal([': "deep nesting"; at most 12 levels']);
  });

  it('takes wrong types anywhere without an error, and never makes up an addition', () => {
    const anything = fc.anything({maxDepth: 3});
    fc.assert(
      fc.property(
        anything,
        anything,
        anything,
        anything,
        anything,
        (helpLines, additions, hide, words, records) => {
          const {layer} = judge({helpLines, additions, hide, words, records});
          return layer.all.length === 0 && layer.helpLines.length === 0;
        },
      ),
      {numRuns: 300},
    );
  });

  it('cannot be used to change what all objects have', () => {
    const file = JSON.parse(
      JSON.stringify({...head, words: {}, records: {'methodiek/zrm-domein': {}}}).replace(
        '"words":{}',
        '"words":{"__proto__":{"x":"y"},"constructor":{"x":"y"}}',
      ),
    ) as unknown;
    judgeLayer(file, known);
    expect(({} as {x?: string}).x).to.equal(undefined);
  });
});
