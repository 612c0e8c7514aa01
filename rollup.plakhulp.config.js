/** The snippet page. It reads the description of the elements, so it is built after that was made. */
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {register} from 'tsx/esm/api';

register();
const {snippetPage} = await import('./tools/snippets/rollup-plugin.ts');

export default {
  input: 'src/snippets/plakhulp.ts',
  plugins: [snippetPage(), esbuild({target: 'es2022'}), terser({ecma: 2020})],
  // No module: it also works when somebody opens the page from a disk.
  output: {file: 'dist/plakhulp.js', format: 'iife'},
};
