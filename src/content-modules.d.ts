/**
 * A folder or file of `data` as a module: `#content/methodiek/zrm` holds its records by file name, in order,
 * the sources that they name, and what is related to them. `#content/counts/methodiek/zrm` holds how long the lists of each record are,
 * `#content/only/name,about/methodiek/zrm` holds just these fields of each record.
 */
declare module '#content/*' {
  const records: unknown;
  export default records;
  export const sources: unknown;
  export const related: unknown;
}
