import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import takeOut from '../../tools/build/take-out.js';

const cuts = [{file: 'library/main.js', text: /unused\(\);/, by: ''}];
const plugin = takeOut('lean', cuts, /\bunused: true/);

/** What the plugin makes of a module; a complaint of its own is thrown. */
function transform(code: string, id: string): string | undefined {
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  return plugin.transform.call(context, code, id)?.code;
}

describe('taking out of a library what nobody uses', () => {
  it('takes it out of that file only', () => {
    assert.equal(transform('used();unused();', '/a/node_modules/library/main.js'), 'used();');
    assert.equal(transform('used();unused();', '/a/node_modules/library/other.js'), undefined);
  });

  it('stops the build where the library reads differently', () => {
    assert.throws(() => transform('other();', '/a/node_modules/library/main.js'), /main\.js has no/);
  });

  it('stops the build where our code asks for it', () => {
    assert.throws(() => transform('use({unused: true})', '/a/src/code.ts'), /lean takes out .* unused: true/);
    assert.equal(transform('use({})', '/a/src/code.ts'), undefined);
  });
});
