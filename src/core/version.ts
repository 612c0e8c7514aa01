/** The version of the package; `test/tools/version.node.test.ts` keeps it equal to package.json. */
export const VERSION = '0.1.0';
