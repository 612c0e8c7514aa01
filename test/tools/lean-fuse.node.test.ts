import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import {cuts} from '../../tools/build/lean-fuse.js';

/** fuse.js as the build delivers it. */
async function leanFuse(): Promise<typeof Fuse> {
  const path = new URL(import.meta.resolve('fuse.js/basic'));
  const code = cuts.reduce((text, cut) => text.replace(cut.text, cut.by ?? ''), readFileSync(path, 'utf8'));
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(url)) as {default: typeof Fuse}).default;
}

const word = fc.stringMatching(/^[abcdeënst ]{1,40}$/);

describe('fuse.js with what search has no use for taken out', () => {
  it('finds the same words, as surely', async () => {
    const Lean = await leanFuse();
    const options = {includeScore: true, threshold: 0.4, distance: 12, ignoreFieldNorm: true};
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), word, (words, asked) => {
        const find = (Finder: typeof Fuse) => new Finder(words, options).search(asked, {limit: 30});
        assert.deepEqual(find(Lean), find(Fuse));
      }),
      {numRuns: 500},
    );
  });
});
