import {shown, type Finding, type Rule} from '../finding.js';

/** Fields that hold the id of a record elsewhere, and the folder in which it stands. */
const FIELDS: Readonly<Record<string, string>> = {
  source: 'shared/sources',
  actNow: 'shared/help-lines',
  helpLines: 'shared/help-lines',
  setting: 'shared/settings',
  settings: 'shared/settings',
  'zrm-editions/domains': 'methodiek/zrm',
};

/** Every id in a field that refers to another record names one that exists. */
export const references: Rule = ({files}) => {
  const known = new Map<string, Set<string>>();
  for (const {guide, collection, id} of files) {
    const folder = `${guide}/${collection}`;
    known.set(folder, (known.get(folder) ?? new Set()).add(id));
  }
  const findings: Finding[] = [];
  for (const file of files) {
    walk(file.value, '', (field, value, pointer) => {
      const folder = FIELDS[`${file.collection}/${field}`] ?? FIELDS[field];
      if (!folder || typeof value !== 'string') return;
      if (!known.get(folder)?.has(value)) {
        findings.push({
          file: file.path,
          pointer,
          found: shown(value),
          expected: `the id of a file in data/${folder}`,
        });
      }
    });
  }
  return findings;
};

/** Calls back for every value below, with the name of the field in which it stands, also within a list. */
function walk(
  value: unknown,
  pointer: string,
  see: (field: string, value: unknown, pointer: string) => void,
  field = '',
): void {
  see(field, value, pointer);
  if (Array.isArray(value)) value.forEach((entry, i) => walk(entry, `${pointer}/${i}`, see, field));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) walk(entry, `${pointer}/${name}`, see, name);
  }
}
