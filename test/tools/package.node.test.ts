import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {VERSION} from '../../src/core/version.js';
import {contentModule} from '../../tools/content/modules.js';

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

describe('the package', () => {
  it('has one version', () => assert.equal(json('package.json').version, VERSION));

  it('has no download address in its lock file', () => {
    assert.doesNotMatch(
      readFileSync('package-lock.json', 'utf8'),
      /"resolved": "https?:\/\/(?!registry\.npmjs\.org)/,
    );
  });
});

describe('a content module', () => {
  it('holds the records in their order, and the sources that they name', async () => {
    const code = contentModule('methodiek/zrm');
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: Record<string, {title: string}>;
      sources: Record<string, {title: string}>;
    };
    assert.equal(Object.keys(module.default)[0], 'financien');
    assert.ok(Object.keys(module.sources).includes('zrm-2013'));
  });

  it('can be one record of a collection, for an element that shows no more of it', () => {
    const code = contentModule('wegwijzer/caution-sets/factoren');
    assert.match(code, /^export default \{"factoren":/);
    assert.doesNotMatch(code, /"signalen":/);
  });
});
