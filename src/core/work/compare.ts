/**
 * Compares two answers on a scale of steps: of two moments (then and now), or of two people (the professional and the
 * resident). The scale is data: any number of steps, with any ids.
 */

/**
 * How the second answer stands to the first.
 * - `rose`, `stayed`, `fell`: both are on the scale;
 * - `new`: only the second was given;
 * - `unknown`: the second was not given, or an answer is not on this scale, such as one of another edition.
 */
export type OrdinalChange = 'rose' | 'stayed' | 'fell' | 'new' | 'unknown';

/**
 * Compares two answers.
 * @param order Ids of the steps, the lowest first.
 * @param before Id of the answer to compare with; absent or empty when it was not given.
 * @param after Id of the answer that is compared.
 */
export function compareOrdinal(order: readonly string[], before?: string, after?: string): OrdinalChange {
  if (!before && after && order.includes(after)) return 'new';
  const steps = differenceInSteps(order, before, after);
  if (steps === undefined) return 'unknown';
  if (steps === 0) return 'stayed';
  return steps > 0 ? 'rose' : 'fell';
}

/** How many steps the second answer is higher than the first: negative when lower, nothing when one is not known. */
export function differenceInSteps(
  order: readonly string[],
  before?: string,
  after?: string,
): number | undefined {
  if (!before || !after || !order.includes(before) || !order.includes(after)) return undefined;
  return order.indexOf(after) - order.indexOf(before);
}
