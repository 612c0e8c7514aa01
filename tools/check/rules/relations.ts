import {shown, type Rule} from '../finding.js';

/** What joins two guides names two things that exist, once, with a reason in plain words. */
export const relations: Rule = ({items, relations: table}) => {
  const known = new Set(items.map(({fullId}) => fullId));
  const seen = new Set<string>();
  return table.flatMap(({from, to, reason}, i) => {
    const pointer = `/${i}`;
    const pair = [from, to].sort().join(' ');
    const findings = [from, to]
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: 'relations.json',
        pointer,
        found: shown(id),
        expected: 'the full id of a record',
      }));
    if (seen.has(pair))
      findings.push({
        file: 'relations.json',
        pointer,
        found: `${pair} again`,
        expected: 'it once; the inverse is derived',
      });
    if (!reason.trim())
      findings.push({
        file: 'relations.json',
        pointer,
        found: 'no reason',
        expected: 'why these belong together',
      });
    seen.add(pair);
    return findings;
  });
};
