import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import {cuts} from '../../tools/build/lean-fuse.js';
import {leanCode} from '../../tools/build/take-out.js';

/** fuse.js as the build delivers it. */
async function leanFuse(): Promise<typeof Fuse> {
  const path = fileURLToPath(import.meta.resolve('fuse.js/basic'));
  const url = `data:text/javascript,${encodeURIComponent(leanCode(cuts, readFileSync(path, 'utf8'), path)!)}`;
  return ((await import(url)) as {default: typeof Fuse}).default;
}

const word = fc.stringMatching(/^[abcdeënst ]{1,40}$/);

describe('fuse.js with what search has no use for taken out', () => {
  it('finds words as much alike as before', async () => {
    const Lean = await leanFuse();
    const options = {threshold: 0.4, distance: 12};
    fc.assert(
      fc.property(word, word, (asked, text) => {
        assert.deepEqual(Lean.match(asked, text, options), Fuse.match(asked, text, options));
      }),
      {numRuns: 5000},
    );
  });
});
