import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Known} from '../../src/layer/judge-layer.js';
import {checkLayer} from '../../tools/cli/check-layer.js';

const known: Known = {
  tags: ['zrm-matrix'],
  has: (id) => id === 'wegwijzer/signaal/druk',
  near: () => undefined,
};
const folder = mkdtempSync(join(tmpdir(), 'layer-'));
const check = (content: unknown) => {
  const file = join(folder, 'lokaal.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const {lines, code} = checkLayer(file, known);
  return {code, lines: lines.map((line) => line.replace(file, 'lokaal.json'))};
};
const head = {format: 'wijkgids-lokaal', version: 1, organisation: 'Gemeente', date: '2026-11-26'};

describe('checking a layer file', () => {
  it('says that it is in order, with what is in it', () => {
    const addition = {id: 'a', kind: 'notitie', at: ['wegwijzer/signaal/druk'], title: 'Bij ons'};
    assert.deepEqual(check({...head, additions: [addition]}), {
      code: 0,
      lines: ['lokaal.json: in orde. Toevoegingen: 1. Eigen nummers: 0.'],
    });
  });

  it('says in Dutch where, what was found and what was expected', () => {
    const {code, lines} = check({
      ...head,
      date: '26-11-2026',
    });
    assert.equal(code, 1);
    assert.equal(
      lines[0],
      'lokaal.json /date: gevonden "26-11-2026"; verwacht een datum zoals "2026-11-26".',
    );
  });

  it('says what that means for the page: the rest works, or nothing does', () => {
    assert.match(check({...head, extra: 1}).lines.at(-1)!, /^1 fout\. .*de rest werkt\.$/);
    assert.match(check({...head, version: 9}).lines.at(-1)!, /het hele bestand .* overgeslagen\.$/);
  });

  it('has Dutch words for every fault', () => {
    const bad = {
      ...head,
      extra: 1,
      helpLines: [
        {id: 'A B', name: '', when: ' x', phones: [{number: 'bel'}], url: 'ftp://x'},
        'x',
        {id: 'a'},
      ],
      additions: [
        {id: 'a', kind: 'x', at: [], title: '<b>x</b>', text: 'x'.repeat(800)},
        {id: 'b', kind: 'link', at: ['druk'], title: 'B', kleur: 'rood'},
        {id: 'c', kind: 'link', at: ['wegwijzer/signaal/x'], title: 'C', settings: ['x']},
      ],
      hide: ['wegwijzer/signaal/druk', 5],
      words: {'zrm-matrix': {'a b': 'c', d: 1, consultFirst: 'Doe maar'}, x: {}, y: []},
      records: {x: {}, 'methodiek/zrm-editie': {a: {}}},
    };
    const {lines} = check(bad);
    const english = lines.filter((line) =>
      /\b(an?|the|at (least|most)|one of|with|without|such as|nothing)\b/.test(
        line.split('verwacht')[1] ?? '',
      ),
    );
    assert.deepEqual(english, []);
    assert.ok(lines.length > 15, String(lines.length));
  });

  it('names the line at which JSON goes wrong', () => {
    const {code, lines} = check('{\n  "format": "wijkgids-lokaal",\n  "version": 1,,\n}');
    assert.equal(code, 1);
    assert.match(lines[0]!, /geen geldige JSON\. Kijk bij regel 3/);
  });

  it('says so when there is no such file', () => {
    const {code, lines} = checkLayer(join(folder, 'weg.json'), known);
    assert.equal(code, 2);
    assert.match(lines[0]!, /dit bestand is er niet/);
  });
});
