import type {Finding, Rule} from '../finding.js';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** File names are ids; a full id stands for one thing; every list of items has a kind. */
export const ids: Rule = ({files, items}) => {
  const findings: Finding[] = [];
  for (const {path, id} of files) {
    if (!ID.test(id)) {
      findings.push({
        file: path,
        pointer: '',
        found: `the file name "${id}"`,
        expected: 'lower-case letters, digits, hyphens',
      });
    }
  }
  const first = new Map<string, string>();
  for (const {fullId, kind, key, file, pointer} of items) {
    if (!kind) {
      const expected = `a kind for "${key || file.collection}" in src/${file.guide}/schema.ts`;
      findings.push({file: file.path, pointer, found: 'an item without a kind', expected});
      continue;
    }
    const earlier = first.get(fullId);
    if (earlier)
      findings.push({
        file: file.path,
        pointer,
        found: `the id ${fullId} again`,
        expected: `it once (${earlier})`,
      });
    else first.set(fullId, `data/${file.path}${pointer}`);
  }
  return findings;
};
