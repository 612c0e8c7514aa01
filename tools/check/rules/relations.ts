import {shown, type Finding, type Rule} from '../finding.js';

/** Longest reason that still reads as one line beside a link. */
const LONGEST = 160;

/** What joins two records names two things that exist, once, with a reason of one sentence in plain words. */
export const relations: Rule = ({items, relations: table}) => {
  const known = new Set(items.map(({fullId}) => fullId));
  const seen = new Set<string>();
  return table.flatMap(({from, to, reason}, i) => {
    const findings: Finding[] = [];
    const fault = (found: string, expected: string) =>
      void findings.push({file: 'relations.json', pointer: `/${i}`, found, expected});
    const pair = [from, to].sort().join(' ');
    for (const id of [from, to]) if (!known.has(id)) fault(shown(id), 'the full id of a record');
    if (from === to) fault(`${shown(from)} twice`, 'two records');
    if (seen.has(pair)) fault(`${pair} again`, 'it once; the inverse is derived');
    if (!reason.trim()) fault('no reason', 'why these belong together');
    else if (!/^[^.!?]+\.$/.test(reason)) fault(shown(reason), 'one sentence that ends with a full stop');
    else if (reason.length > LONGEST) fault(shown(reason), `at most ${LONGEST} characters`);
    seen.add(pair);
    return findings;
  });
};
