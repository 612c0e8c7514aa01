import {shown, type Rule} from '../finding.js';

/** Every file names its JSON Schema, so that an editor helps whoever changes it. */
export const schemaAddress: Rule = ({files}) =>
  files.flatMap(({path, guide, collection, value}) => {
    const expected = `../../schemas/${guide}/${collection}.json`;
    const found = (value as {$schema?: string}).$schema;
    return found === expected ? [] : [{file: path, pointer: '/$schema', found: shown(found), expected}];
  });
