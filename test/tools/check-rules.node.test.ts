import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RecordFile} from '../../tools/content/files.js';
import {itemsOf} from '../../tools/content/items.js';
import {print, type Content, type Inventory} from '../../tools/check/finding.js';
import {readContent} from '../../tools/check/content.js';
import {staleSchemas} from '../../tools/check/json-schemas.js';
import {ids} from '../../tools/check/rules/ids.js';
import {inventory} from '../../tools/check/rules/inventory.js';
import {levels} from '../../tools/check/rules/levels.js';
import {redirects} from '../../tools/check/rules/redirects.js';
import {references} from '../../tools/check/rules/references.js';
import {askedAs} from '../../tools/check/rules/asked-as.js';
import {everydayWords} from '../../tools/check/rules/everyday-words.js';
import {relations} from '../../tools/check/rules/relations.js';
import {schemaAddress} from '../../tools/check/rules/schema-address.js';
import {rules} from '../../tools/check/rules/index.js';
import {shape} from '../../tools/check/rules/shape.js';

const level = (id: string) => ({id, text: 'Er is genoeg geld.', resident: 'Je hebt genoeg geld.'});
const domain = (change: object = {}, id = 'financien'): RecordFile => ({
  path: `methodiek/zrm/${id}.json`,
  guide: 'methodiek',
  collection: 'zrm',
  id,
  value: {
    $schema: '../../schemas/methodiek/zrm.json',
    source: 'zrm-2013',
    section: 'Matrix',
    order: 1,
    title: 'Financiën',
    about: 'Is er genoeg geld?',
    levels: [level('1'), level('2')],
    ...change,
  },
});
const source: RecordFile = {
  path: 'shared/sources/zrm-2013.json',
  guide: 'shared',
  collection: 'sources',
  id: 'zrm-2013',
  value: {
    $schema: '../../schemas/shared/sources.json',
    title: 'ZRM',
    publisher: 'GGD',
    rights: 'Van de GGD.',
  },
};
const content = (files: RecordFile[], change: Partial<Content> = {}): Content => ({
  files,
  items: files.flatMap((file) => [...itemsOf(file)]),
  inventories: [],
  redirects: {},
  relations: [],
  everyday: {words: [], danger: []},
  askedAs: {},
  ...change,
});
const counts = (value: Inventory) => [{file: 'methodiek/inventory.json', guide: 'methodiek', value}];

describe('the content check', () => {
  it('finds nothing wrong in the content as it is', () => {
    const all = readContent();
    const findings = [...staleSchemas(), ...Object.values(rules).flatMap((rule) => rule(all))];
    assert.deepEqual(findings.map(print), []);
  });

  it('says where, what was found and what was expected', () => {
    const [finding] = shape(content([domain({title: ''})]));
    assert.equal(print(finding!), 'data/methodiek/zrm/financien.json /title: found ""; expected some text');
  });
});

describe('the rule on shape', () => {
  const wrong: [string, object, string, RegExp][] = [
    ['an unknown field', {colour: 'red'}, '/colour', /never/],
    ['a missing field', {about: undefined}, '/about', /string/],
    ['markup', {about: 'Is er <b>genoeg</b> geld?'}, '/about', /without markup/],
    ['a line break', {about: 'Is er\ngenoeg geld?'}, '/about', /one line/],
    ['an entity', {about: 'Geld &amp; schuld'}, '/about', /without markup/],
    ['a text that is too long', {about: 'a'.repeat(701)}, '/about', /at most 700/],
    [
      'a help line that is no id',
      {levels: [{...level('1'), actNow: ['Veilig Thuis']}]},
      '/levels/0/actNow/0',
      /an id/,
    ],
  ];
  for (const [name, change, pointer, expected] of wrong) {
    it(`points at ${name}`, () => {
      const [finding] = shape(content([domain(change)]));
      assert.equal(finding?.pointer, pointer);
      assert.match(finding.expected, expected);
    });
  }

  it('names a folder that no schema knows', () => {
    const [finding] = shape(content([{...domain(), collection: 'zrn'}]));
    assert.match(finding!.expected, /one of: .*zrm/);
  });
});

describe('the rule on the schema address', () => {
  it('points at a file that names another schema', () => {
    assert.equal(schemaAddress(content([domain({$schema: 'x.json'})]))[0]?.pointer, '/$schema');
    assert.deepEqual(schemaAddress(content([domain()])), []);
  });
});

describe('the rule on ids', () => {
  it('points at a file name that is no id', () => {
    assert.match(ids(content([domain({}, 'Financiën')]))[0]!.found, /Financiën/);
  });
  it('points at an id that stands twice, and where it stands first', () => {
    const [finding] = ids(content([domain({levels: [level('1'), level('1')]})]));
    assert.equal(finding?.pointer, '/levels/1');
    assert.match(finding.expected, /financien\.json\/levels\/0/);
  });
  it('points at a list of items without a kind', () => {
    const [finding] = ids(content([domain({colours: [{id: 'red'}]})]));
    assert.match(finding!.expected, /a kind for "colours" in src\/methodiek\/schema\.ts/);
  });
});

describe('the rule on references', () => {
  it('points at a source and a help line that do not exist', () => {
    const found = references(
      content([domain({source: 'zrm-2012', levels: [{...level('1'), actNow: ['111']}]}), source]),
    );
    assert.deepEqual(
      found.map(({pointer}) => pointer),
      ['/source', '/levels/0/actNow/0'],
    );
    assert.deepEqual(references(content([domain(), source])), []);
  });
});

describe('the rule on levels', () => {
  const edition = (order: string[]): RecordFile => ({
    path: 'methodiek/zrm-editions/2013.json',
    guide: 'methodiek',
    collection: 'zrm-editions',
    id: '2013',
    value: {levels: order.map((id) => ({id})), domains: ['financien']},
  });
  it('points at a domain whose levels are not those of the edition', () => {
    assert.deepEqual(levels(content([domain(), edition(['1', '2'])])), []);
    assert.equal(levels(content([domain(), edition(['1', '2', '3'])]))[0]?.found, '1, 2');
    assert.equal(levels(content([domain(), edition(['2', '1'])])).length, 1);
  });
});

describe('the rule on the inventory', () => {
  const section = (kind: string, count: number, more: object = {}) => ({
    section: 'Matrix',
    items: [{kind, count, ...more}],
  });
  const whole = {sources: ['zrm-2013'], sections: [section('zrm-domein', 1), section('zrm-niveau', 2)]};
  const check = (value: Inventory) => inventory(content([domain()], {inventories: counts(value)}));

  it('is content when the records are those that were counted', () => assert.deepEqual(check(whole), []));
  it('points at a record that is missing', () => {
    const [finding] = check({...whole, sections: [section('zrm-domein', 1), section('zrm-niveau', 3)]});
    assert.match(print(finding!), /sections\/1\/items\/0: found 2 × zrm-niveau in “Matrix”; expected 3/);
  });
  it('points at records that nobody counted', () => {
    assert.match(
      check({...whole, sections: [section('zrm-domein', 1)]})[0]!.found,
      /2 record\(s\) under Matrix \| zrm-niveau/,
    );
  });
  it('points at a count that is not the number of names', () => {
    const named = section('zrm-domein', 1, {names: ['Financiën', 'Justitie']});
    assert.match(check({...whole, sections: [named, section('zrm-niveau', 2)]})[0]!.found, /2 names/);
  });
  it('leaves texts that have no record of their own to a reader', () => {
    assert.deepEqual(
      check({
        ...whole,
        sections: [...whole.sections, {section: 'Voorwoord', items: [{kind: 'tekst', count: 4}]}],
      }),
      [],
    );
  });
});

describe('the rule on relations', () => {
  const id = 'methodiek/zrm-domein/financien';
  const other = 'methodiek/zrm-niveau/financien/1';
  const check = (list: Content['relations']) => relations(content([domain()], {relations: list}));
  it('accepts two records that exist, with a reason', () =>
    assert.deepEqual(check([{from: id, to: other, reason: 'Hoort erbij.'}]), []));
  it('points at a record that does not exist', () => {
    assert.match(
      check([{from: id, to: 'bouwstenen/blok/goud', reason: 'Hoort erbij.'}])[0]!.found,
      /bouwstenen\/blok\/goud/,
    );
  });
  it('points at the same pair the other way round', () => {
    const found = check([
      {from: id, to: other, reason: 'Hoort erbij.'},
      {from: other, to: id, reason: 'Hoort erbij.'},
    ]);
    assert.match(found[0]!.expected, /inverse is derived/);
  });
  it('asks for a reason', () =>
    assert.equal(check([{from: id, to: other, reason: ' '}])[0]?.found, 'no reason'));
  it('asks for one sentence', () => {
    const {expected} = check([{from: id, to: other, reason: 'Hoort erbij. En nog iets.'}])[0]!;
    assert.match(expected, /one sentence/);
  });
  it('asks for a short one', () => {
    const {expected} = check([{from: id, to: other, reason: `${'a'.repeat(200)}.`}])[0]!;
    assert.match(expected, /at most 160/);
  });
});

describe('the rule on everyday words', () => {
  const check = (change: Partial<Content['everyday']>) =>
    everydayWords(content([domain()], {everyday: {words: [], danger: [], ...change}}));
  it('accepts words that stand in a record, in any form', () =>
    assert.deepEqual(check({words: [{say: ['centen'], find: ['financien']}]}), []));
  it('points at words that stand nowhere', () =>
    assert.equal(
      check({words: [{say: ['x'], find: ['financiën', 'zwemles']}]})[0]?.pointer,
      '/words/0/find/1',
    ));
  it('points at a help line that does not exist', () =>
    assert.match(check({danger: [{say: ['gevaar'], lines: ['911']}]})[0]!.expected, /help line/));
  it('points at what is said twice', () =>
    assert.equal(check({words: [{say: ['geld', 'geld'], find: ['financien']}]})[0]?.found, '"geld" again'));
});

describe('the rule on the words in which people ask', () => {
  const here = 'methodiek/zrm-domein/financien';
  const check = (table: Content['askedAs']) => askedAs(content([domain()], {askedAs: table}));
  it('accepts other words for what exists', () => assert.deepEqual(check({[here]: ['rood staan']}), []));
  it('points at an id that does not exist', () =>
    assert.equal(check({'methodiek/zrm-domein/goud': ['geel']})[0]?.pointer, '/methodiek~1zrm-domein~1goud'));
  it('points at what the title says already, and at what is said twice', () =>
    assert.deepEqual(
      check({[here]: ['financien', 'rood staan', 'Rood staan']}).map(({pointer}) => pointer.slice(-2)),
      ['/0', '/2'],
    ));
  it('points at a phrase that nobody types', () =>
    assert.deepEqual(
      check({[here]: ['a'.repeat(46), '?!']}).map(({expected}) => expected),
      ['at most 45 characters', 'words'],
    ));
});

describe('the rule on redirects', () => {
  const check = (table: Content['redirects']) => redirects(content([domain()], {redirects: table}));
  const here = 'methodiek/zrm-domein/financien';
  it('accepts a chain that ends at a record', () => {
    assert.deepEqual(
      check({
        'methodiek/zrm-domein/geld': 'methodiek/zrm-domein/inkomen',
        'methodiek/zrm-domein/inkomen': here,
      }),
      [],
    );
  });
  it('points at an id that still exists', () =>
    assert.match(check({[here]: here})[0]!.found, /which exists/));
  it('points at an end that does not exist', () =>
    assert.equal(check({'methodiek/zrm-domein/geld': 'methodiek/zrm-domein/goud'}).length, 1));
  it('points at a circle', () => {
    assert.match(check({'a/b/c': 'a/b/d', 'a/b/d': 'a/b/c'})[0]!.found, /a circle/);
  });
});
