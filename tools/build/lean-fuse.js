/**
 * Takes out of fuse.js all but what finds a word in a list of words: records with keys, marks on letters, search by
 * token, and lists that change.
 */
import takeOut from './take-out.js';

const file = 'fuse.js/dist/fuse.basic.mjs';

const members = [
  ...['add', 'remove', 'removeAt', 'removeAll', 'size', 'toJSON', 'getIndex', 'getValueForItemAtKeyId'],
  ...['_createObjectRecord', '_searchObjectList', '_findMatches', '_normalizedKeys', '_coversAllTokens'],
];

const cuts = [
  {file, text: /\bisString\(this\._?docs\[0\]\)/g, by: 'true'},
  {file, text: /\bthis\.options\.useTokenSearch\b/g, by: 'false'},
  {
    file,
    text: /const NON_DECOMPOSABLE_MAP = [^]*?const stripDiacritics = .*/,
    by: 'const stripDiacritics = (text) => text;',
  },
  {file, text: /Fuse\.version = [^]*?(?=var entry_default)/},
  {file, text: 'this._keyStore = new KeyStore(this.options.keys);'},
  {file, text: 'keys.map(createKey)', by: 'keys'},
  {file, text: 'getFn: get,', by: 'getFn: null,'},
  {file, text: 'minMatchCharLength > 1 || includeMatches', by: 'false'},
  {file, text: /(?<!else )if \((?:hasMatches && )?includeMatches\) .*/g},
  {file, text: /for \(let i = 0, len = registeredSearchers[^]*?\n\t\}\n/},
  {file, text: /if \(this\.options\.useExtendedSearch && true\) .*/},
  // `size` is a getter elsewhere, which stays.
  ...members.map((member) => ({file, text: new RegExp(String.raw`\n\t${member}\([^]*?\n\t\}(?=\n)`, 'g')})),
];

const gone =
  /\b(?:ignoreDiacritics|includeMatches|useExtendedSearch|useTokenSearch): true|\bminMatchCharLength\b|\bFuse\.[a-z]|\bnew Fuse\([^;]*\bkeys:/;

export {cuts};

export default () => takeOut('lean-fuse', cuts, gone);
