/** Content modules for rollup, and for Vite behind Storybook. */
import {join} from 'node:path';
import type {Plugin} from 'rollup';
import {DATA} from './files.js';
import {PREFIX, contentModule} from './modules.js';

/** Serves `#content/…` imports, and lets a dynamic import that failed be asked for again at a fresh address. */
export function contentPlugin(): Plugin {
  return {
    name: 'content',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      this.addWatchFile(join(DATA, name));
      return {code: contentModule(name), moduleSideEffects: false};
    },
    // A browser remembers that an import failed. Asked again at once, at an address it does not know yet, it tries anew.
    renderDynamicImport: () => ({
      left: '((address)=>import(address).catch(()=>import(`${address}?${Date.now()}`)))(',
      right: ')',
    }),
  };
}
