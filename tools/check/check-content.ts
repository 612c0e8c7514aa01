/** `npm run check:content`: validates `data`, and exits with 1 when anything is wrong. `--write` renews the schemas. */
import {readContent} from './content.js';
import {print} from './finding.js';
import {staleSchemas, writeJsonSchemas} from './json-schemas.js';
import {rules} from './rules/index.js';

if (process.argv.includes('--write')) writeJsonSchemas();

const only = process.argv.find((argument) => argument.startsWith('--guide='))?.slice(8);
const content = readContent();
const findings = [...staleSchemas(), ...Object.values(rules).flatMap((rule) => rule(content))].filter(
  ({file}) => !only || file.startsWith(`${only}/`),
);
for (const finding of findings) console.error(print(finding));
console.log(
  `${content.files.length} files, ${content.items.length} records and items, ${findings.length} findings`,
);
process.exitCode = findings.length ? 1 : 0;
