import {readdirSync, rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {register} from 'tsx/esm/api';
import carryAlong from './tools/build/carry-along.js';
import firstCopy from './tools/build/first-copy.js';
import leanFuse from './tools/build/lean-fuse.js';
import leanLit from './tools/build/lean-lit.js';
import minifyTemplates from './tools/build/minify-templates.js';
import oneNotice from './tools/build/one-notice.js';

register();
const {contentPlugin} = await import('./tools/content/rollup-plugin.ts');
const {layerSchema} = await import('./tools/build/layer-schema.ts');

rmSync('dist', {recursive: true, force: true});

/** Every module that defines a tag: `src/<guide>/<tag>/<tag>.define.ts`. */
const defining = Object.fromEntries(
  readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.define.ts'))
    .map((file) => [file.split('/').at(-1).replace('.define.ts', ''), `src/${file}`]),
);

const plugins = (...more) => [
  ...more,
  leanFuse(),
  leanLit(),
  contentPlugin(),
  resolve(),
  esbuild({target: 'es2022', sourceMap: true}),
  minifyTemplates(),
  oneNotice(),
  terser({
    ecma: 2020,
    module: true,
    // What is inlined at each of its places is longer than a call, also after gzip.
    compress: {passes: 6, inline: 1, unsafe_arrows: true, keep_fargs: false},
    format: {comments: /^!|@license/},
  }),
];

/** A content chunk is named after its collection, so that a server's log says what was loaded. */
const chunkFileNames = ({facadeModuleId, name}) => {
  const content = facadeModuleId?.match(/#content\/(.+)$/)?.[1].replaceAll('/', '-');
  return `chunks/${content ?? name.replace('.define', '')}-[hash].js`;
};

/** Small collections that travel with a larger one, so that a page with one element loads three files. */
const travelsWith = {
  'bouwstenen/domains': 'bouwstenen/blocks',
  'bouwstenen/competencies': 'bouwstenen/blocks',
  'bouwstenen/target-groups': 'bouwstenen/blocks',
  'bouwstenen/topics': 'bouwstenen/blocks',
  'methodiek/zrm-editions': 'methodiek/zrm',
  'methodiek/ecogram': 'methodiek/network',
  'wegwijzer/signal-categories': 'wegwijzer/signal-groups',
  'wegwijzer/caution-sets': 'wegwijzer/signal-groups',
  'wegwijzer/colleague-talk': 'wegwijzer/signal-groups',
  'wegwijzer/meldcode': 'wegwijzer/signal-groups',
  'wegwijzer/caution-sets/factoren': 'wegwijzer/factor-groups',
  'wegwijzer/steps': 'wegwijzer/tools',
  'wegwijzer/situations': 'wegwijzer/tools',
  'wegwijzer/topics': 'wegwijzer/tools',
  'wegwijzer/steps/*': 'wegwijzer/phases',
  'shared/abbreviations': 'wegwijzer/phases',
  'wegwijzer/about': 'wegwijzer/advice',
  'wegwijzer/privacy': 'wegwijzer/advice',
  'wegwijzer/conversation': 'wegwijzer/age-bands',
  'kwaliteit/segments': 'kwaliteit/frameworks',
  'kwaliteit/themes': 'kwaliteit/frameworks',
  'counts/kwaliteit/criteria-lists': 'kwaliteit/frameworks',
  'everyday-words': 'search/shared',
};

/**
 * Pieces that keep nothing which has to be one for the whole page: each element that uses them carries them along in its
 * own file. What a collection loaded may be kept twice, its records are the same.
 */
const CARRIED = new RegExp(
  [
    String.raw`/lit(?:-html)?/(?:async-)?directive`,
    '/src/core/(?:act-now|drawing|facets|inside|later|related|segments|shared)/',
    '/src/core/external-link',
    String.raw`/src/core/work/(?!blank|drafts|take-away(?!/words)|value-change)`,
    String.raw`/src/[a-z]+/content\.ts`,
    '/src/bouwstenen/web/',
    '/src/wegwijzer/signals/',
    '^\0#content/(?:only|shared)/(?!abbreviations)',
  ].join('|'),
);

/** lit and what all elements share come with the loader; an element and its content each are one more file. */
function dropInChunk(id) {
  const content = id.match(/^\0#content\/(.+)$/)?.[1];
  const chunk = travelsWith[content] ?? content;
  if (chunk && !/^(?:shared|only)\/|^redirects$/.test(chunk)) return chunk.replaceAll('/', '-');
  if (CARRIED.test(id) || /src\/core\/work\/take-away/.test(id)) return undefined;
  for (const [chunk, modules] of Object.entries(apart)) if (modules.test(id)) return chunk;
  return /node_modules(?!\/fuse)|src\/core\/|src\/loader|src\/elements|#content/.test(id)
    ? 'loader'
    : undefined;
}

/** What few pages need has a name of its own, or else what the loader imports would draw it in. */
const apart = {
  'wijkgids-scope':
    /src\/core\/scope\/wijkgids|src\/layer\/wijkgids|@lit\/context\/lib\/(controllers\/context-provider|value-notifier)/,
  // What judges a layer's file: the page's own content was judged when it was built.
  'read-layer': /valibot|src\/core\/(shared\/)?schema|src\/[a-z]+\/schema|src\/layer\/(?!wijkgids)/,
};

export default [
  {
    input: {index: 'src/index.ts', ...defining},
    external: /^(lit|@lit)(\/|$)/,
    plugins: plugins(),
    output: {dir: 'dist/npm', format: 'es', sourcemap: true, chunkFileNames},
  },
  {
    input: {loader: 'src/loader.ts'},
    preserveEntrySignatures: false,
    plugins: plugins(firstCopy(), carryAlong(CARRIED)),
    output: {
      dir: 'dist/drop-in',
      format: 'es',
      sourcemap: true,
      chunkFileNames,
      manualChunks: dropInChunk,
    },
  },
  {
    input: 'src/all.ts',
    plugins: plugins(firstCopy()),
    output: {
      file: 'dist/wijkgids.js',
      format: 'iife',
      sourcemap: true,
      inlineDynamicImports: true,
      // All of it runs at once, so a page that has us already must be noticed before, not after.
      banner: `(()=>{if(document.documentElement.hasAttribute("data-wijkgids-loader"))return;`,
      footer: '})();',
    },
  },
  {
    input: 'tools/cli/wijkgids.ts',
    external: /^node:/,
    plugins: plugins(layerSchema()),
    output: {
      dir: 'dist/cli',
      format: 'es',
      banner: '#!/usr/bin/env node',
    },
  },
];
