import type {Finding, Rule} from '../finding.js';

/** Kind of an entry that lists texts which have no record of their own; a reader ticks them by hand. */
const TEXT = 'tekst';

/**
 * Nothing is lost: per section of the source and per kind there are as many records as the inventory counts, which
 * someone else wrote from the source. And nothing is made up: no records in sections that the inventory lacks.
 */
export const inventory: Rule = ({items, inventories}) => {
  const findings: Finding[] = [];
  for (const {file, guide, value} of inventories) {
    const sources = new Set(value.sources);
    const counted = new Map<string, {count: number; example: string}>();
    for (const item of items) {
      const source = (item.file.value as {source?: string}).source ?? '';
      if (item.file.guide !== guide && item.file.guide !== 'shared') continue;
      if (!sources.has(source) || !item.kind) continue;
      const key = `${item.section} | ${item.kind}`;
      const seen = counted.get(key);
      counted.set(key, {
        count: (seen?.count ?? 0) + 1,
        example: seen?.example ?? `data/${item.file.path}${item.pointer}`,
      });
    }
    for (const [s, {section, items: entries}] of value.sections.entries()) {
      for (const [e, {kind, count, names}] of entries.entries()) {
        const pointer = `/sections/${s}/items/${e}`;
        if (names && names.length !== count) {
          findings.push({file, pointer, found: `${names.length} names`, expected: `${count}, as counted`});
        }
        if (kind === TEXT) continue;
        const key = `${section} | ${kind}`;
        const found = counted.get(key)?.count ?? 0;
        counted.delete(key);
        if (found !== count) {
          findings.push({file, pointer, found: `${found} × ${kind} in “${section}”`, expected: `${count}`});
        }
      }
    }
    for (const [key, {count, example}] of counted) {
      findings.push({
        file,
        pointer: '',
        found: `${count} record(s) under ${key} (${example})`,
        expected: 'an entry in the inventory',
      });
    }
  }
  return findings;
};
