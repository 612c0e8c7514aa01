/**
 * Takes out of fuse.js all but `Fuse.match` without marks on letters: what looks a list through, with its index, and
 * what reads other alphabets. Left is what tells how alike two words are.
 */
import takeOut from './take-out.js';

const file = 'fuse.js/dist/fuse.basic.mjs';

const cuts = [
  {file, text: /var Fuse = class \{[^]*?\n\};/, by: 'const Fuse = {};'},
  {file, text: /Fuse\.version = [^]*?(?=Fuse\.match = )/},
  {file, text: /Fuse\.parseQuery = [^]*?(?=var entry_default)/},
  {file, text: /if \(options && options\.useTokenSearch\) .*/},
  {file, text: /for \(let i = 0, len = registeredSearchers[^]*?\n\t\}\n/},
  {
    file,
    text: /const NON_DECOMPOSABLE_MAP = [^]*?const stripDiacritics = .*/,
    by: 'const stripDiacritics = (text) => text;',
  },
  {file, text: 'getFn: get,', by: 'getFn: null,'},
  {file, text: 'minMatchCharLength > 1 || includeMatches', by: 'false'},
  {file, text: /(?<!else )if \((?:hasMatches && )?includeMatches\) .*/g},
];

const gone =
  /\b(?:ignoreDiacritics|includeMatches|useExtendedSearch|useTokenSearch): true|\bminMatchCharLength\b|\bFuse\.(?!match\b)[a-z]|\bnew Fuse\b/;

export {cuts};

export default () => takeOut('lean-fuse', cuts, gone);
