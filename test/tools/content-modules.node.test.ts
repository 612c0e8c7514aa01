import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
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
