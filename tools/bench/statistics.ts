/** What a list of measurements says. */

export interface Spread {
  readonly median: number;
  /** A quarter of the measurements lies below this, a quarter above `upper`. */
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

/** @param values At least one, in any order. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** Between two measurements in proportion to how near each is. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}
