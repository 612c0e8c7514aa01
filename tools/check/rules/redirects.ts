import {shown, type Finding, type Rule} from '../finding.js';

/** An id that moved no longer exists itself, and leads, without a circle, to one that does. */
export const redirects: Rule = ({items, redirects: table}) => {
  const known = new Set(items.map(({fullId}) => fullId));
  const findings: Finding[] = [];
  for (const from of Object.keys(table)) {
    const pointer = `/${from.replaceAll('/', '~1')}`;
    if (known.has(from)) {
      findings.push({
        file: 'redirects.json',
        pointer,
        found: `${from}, which exists`,
        expected: 'an id that is gone',
      });
    }
    const passed = new Set([from]);
    let to = table[from]!;
    while (table[to] && !passed.has(to)) {
      passed.add(to);
      to = table[to]!;
    }
    if (passed.has(to))
      findings.push({file: 'redirects.json', pointer, found: `a circle through ${to}`, expected: 'an end'});
    else if (!known.has(to))
      findings.push({file: 'redirects.json', pointer, found: shown(to), expected: 'the full id of a record'});
  }
  return findings;
};
