import type {Finding, Rule} from '../finding.js';

interface WithLevels {
  readonly levels: readonly {readonly id: string}[];
}

/** A domain of the matrix has the levels of its edition, in the same order: a missing level would shift a score. */
export const levels: Rule = ({files}) => {
  const domains = new Map(
    files.filter(({path}) => path.startsWith('methodiek/zrm/')).map((file) => [file.id, file]),
  );
  const findings: Finding[] = [];
  for (const edition of files.filter(({path}) => path.startsWith('methodiek/zrm-editions/'))) {
    const {levels: expected, domains: ids} = edition.value as WithLevels & {
      readonly domains: readonly string[];
    };
    const order = expected.map(({id}) => id).join(', ');
    for (const id of ids) {
      const domain = domains.get(id);
      const found = (domain?.value as WithLevels | undefined)?.levels.map((level) => level.id).join(', ');
      if (domain && found !== order) {
        findings.push({
          file: domain.path,
          pointer: '/levels',
          found: found ?? 'none',
          expected: `${order}, as in ${edition.path}`,
        });
      }
    }
  }
  return findings;
};
