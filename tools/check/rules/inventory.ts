import type {Item} from '../../content/items.js';
import type {Finding, Rule} from '../finding.js';

/** Kind of an entry that lists texts which have no record of their own; a reader ticks them by hand. */
const TEXT = 'tekst';

/**
 * Nothing is lost: per section of the source and per kind there are as many records as the inventory counts, which
 * someone else wrote from the source. And nothing is made up: no records in sections that the inventory lacks.
 */
export const inventory: Rule = ({items, inventories}) => {
  const findings: Finding[] = [];
  for (const guide of new Set(inventories.map((one) => one.guide))) {
    const own = inventories.filter((one) => one.guide === guide);
    const sources = new Set(own.flatMap(({value}) => value.sources));
    const open = new Set(items.filter((item) => belongs(item, guide, sources)));
    for (const {file, value} of own) {
      for (const [s, {section, items: entries}] of value.sections.entries()) {
        for (const [e, {kind, list, count, names}] of entries.entries()) {
          const pointer = `/sections/${s}/items/${e}`;
          if (names && names.length !== count) {
            findings.push({file, pointer, found: `${names.length} names`, expected: `${count}, as counted`});
          }
          if (kind === TEXT) continue;
          const found = [...open].filter(
            (item) => item.section === section && item.kind === kind && (!list || item.key === list),
          );
          for (const item of found) open.delete(item);
          if (found.length !== count) {
            const what = list ? `${kind} (${list})` : kind;
            findings.push({
              file,
              pointer,
              found: `${found.length} × ${what} in “${section}”`,
              expected: `${count}`,
            });
          }
        }
      }
    }
    const file = own[0]!.file;
    for (const [key, uncounted] of groups(open)) {
      const [first] = uncounted;
      findings.push({
        file,
        pointer: '',
        found: `${uncounted.length} record(s) under ${key} (data/${first!.file.path}${first!.pointer})`,
        expected: 'an entry in the inventory',
      });
    }
  }
  return findings;
};

/** A record that only groups others has no section, and is not counted. */
function belongs(item: Item, guide: string, sources: ReadonlySet<string>): boolean {
  const {source = ''} = item.file.value as {source?: string};
  const isOwn = item.file.guide === guide || item.file.guide === 'shared';
  return isOwn && sources.has(source) && item.kind !== undefined && item.section !== undefined;
}

function groups(items: ReadonlySet<Item>): Map<string, Item[]> {
  const result = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.section} | ${item.kind}`;
    result.set(key, [...(result.get(key) ?? []), item]);
  }
  return result;
}
