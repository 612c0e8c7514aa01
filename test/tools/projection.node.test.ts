import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readAll} from '../../tools/content/files.js';
import {itemsOf} from '../../tools/content/items.js';
import {project} from '../../tools/content/projection.js';

const entries = readAll().flatMap(project);
const find = (id: string) => entries.find((entry) => entry.id === id);

describe('the search projection', () => {
  it('has one entry for every record and item that says something', () => {
    const found = new Set(entries.map(({id}) => id));
    assert.equal(found.size, entries.length);
    const missing = readAll()
      .flatMap((file) => [...itemsOf(file)])
      .filter(({kind, fullId}) => kind && !found.has(fullId))
      .map(({kind}) => kind);
    assert.deepEqual([...new Set(missing)], ['criterialijst'], 'a list of criteria only groups them');
  });

  it('gives every entry a title', () => {
    assert.deepEqual(
      entries.filter(({title, id}) => !title || title === id).map(({id}) => id),
      [],
    );
  });

  it('keeps what an item says with the item, and says where it stands', () => {
    const level = find('methodiek/zrm-niveau/financien/1');
    const domain = find('methodiek/zrm-domein/financien');
    assert.deepEqual(level?.path, ['Financiën']);
    assert.ok(level.text.length > 20);
    assert.ok(!domain!.text.includes(level.text.slice(0, 20)));
  });

  it('says of a criterion in which framework and under which headings it stands', () => {
    assert.deepEqual(
      find('kwaliteit/criterium/competentieprofiel-jeugd-en-gezinsprofessional/regie-gedrag-1')?.path,
      ['Jeugd- en gezinsprofessional (hbo)', 'Ondersteunen bij regievoeren', 'Vakvolwassen gedrag'],
    );
    const criteria = entries.filter(({kind}) => kind === 'kwaliteit/criterium');
    assert.ok(criteria.every(({path}) => path.length > 1));
  });

  it('finds a short form among the terms', () => {
    assert.deepEqual(find('shared/afkorting/ggd')?.terms, ['GGD']);
  });

  it('knows a level by its number', () => {
    assert.deepEqual(find('methodiek/zrm-niveau/financien/2')?.terms, ['Financiën niveau 2']);
    assert.match(find('methodiek/trede/arbeid/3')!.terms.join(), /trede 3$/);
  });

  it('has the other words in which people ask', () => {
    assert.ok(find('wegwijzer/signaal/eten')?.askedAs?.includes('broodtrommel leeg'));
  });

  it('holds no ids, addresses or notes as text', () => {
    for (const {id, text} of entries) assert.doesNotMatch(text, /https?:\/\/|^[a-z0-9]+-[a-z0-9-]+$/, id);
  });
});
