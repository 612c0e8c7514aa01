import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCollection} from '../../tools/content/files.js';
import {contentModule} from '../../tools/content/modules.js';

/** What a module exports as its default. */
async function records(name: string): Promise<Record<string, Record<string, number>>> {
  const url = `data:text/javascript,${encodeURIComponent(contentModule(name))}`;
  return ((await import(url)) as {default: Record<string, Record<string, number>>}).default;
}

describe('the module of counts', () => {
  it('says of every record how long its lists are, in the order of the records', async () => {
    const counts = await records('counts/kwaliteit/criteria-lists');
    assert.equal(Object.keys(counts).length, 15);
    assert.equal(Object.keys(counts)[0], 'beschermd-wonen-en-opvang');
    assert.deepEqual(counts['jij-kader'], {headings: 3, explanations: 3, criteria: 14});
  });
});

describe('the module of a large collection', () => {
  it('holds its records to the letter, also where a browser reads them as JSON', async () => {
    assert.match(contentModule('kwaliteit/criteria-lists'), /^export default JSON\.parse/);
    const lists = await records('kwaliteit/criteria-lists');
    for (const {id, value} of readCollection('kwaliteit', 'criteria-lists')) {
      const {$schema: _schema, order: _order, ...record} = value as Record<string, unknown>;
      assert.deepEqual(lists[id], record);
    }
  });
});

describe('the module of some fields', () => {
  it('has just these of every record, in the order of the records', async () => {
    const settings = await records('only/name,adviser/shared/settings');
    assert.equal(Object.keys(settings)[0], 'alle');
    assert.ok(Object.values(settings).every((setting) => Object.keys(setting).join() === 'name,adviser'));
  });
});

describe('what is related to the records of a module', () => {
  it('has the title of each target, and of what that stands in where it needs that', async () => {
    const url = `data:text/javascript,${encodeURIComponent(contentModule('methodiek/zrm'))}`;
    const {related} = (await import(url)) as {related: Record<string, {to: string; title: string}[]>};
    const [first] = related['methodiek/zrm-domein/financien']!;
    assert.deepEqual(
      [first!.to, first!.title],
      ['bouwstenen/blok/schulden', 'Inkomen: Schulden en financiële uitbuiting'],
    );
  });

  it('says it from both ends, and only for its own records', async () => {
    const url = `data:text/javascript,${encodeURIComponent(contentModule('bouwstenen/blocks'))}`;
    const {related} = (await import(url)) as {related: Record<string, {to: string; title: string}[]>};
    assert.ok(Object.keys(related).every((id) => id.startsWith('bouwstenen/blok/')));
    assert.ok(related['bouwstenen/blok/schulden']!.some(({to}) => to === 'methodiek/zrm-domein/financien'));
    assert.ok(related['bouwstenen/blok/schulden']!.some(({title}) => title === 'Financiën: Problemen'));
  });
});
