import * as v from 'valibot';
import {schemas} from '../../content/kinds.js';
import {shown, type Rule} from '../finding.js';

/** Every file has the shape that its guide's schema gives, and stands in a folder that the schema knows. */
export const shape: Rule = ({files}) =>
  files.flatMap(({path, guide, collection, value}) => {
    const schema = schemas[guide]?.collections[collection];
    if (!schema) {
      const known = Object.keys(schemas[guide]?.collections ?? {}).join(', ');
      return [{file: path, pointer: '', found: `a folder "${collection}"`, expected: `one of: ${known}`}];
    }
    const result = v.safeParse(schema, value);
    return (result.issues ?? []).map((issue) => ({
      file: path,
      pointer: (issue.path ?? []).map(({key}) => `/${String(key)}`).join(''),
      found: shown(issue.input),
      expected: issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message,
    }));
  });
