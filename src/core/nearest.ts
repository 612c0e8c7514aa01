/** Number of single-letter edits between two short strings (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * The known value that a mistyped one most likely stands for.
 * @returns Nothing when no value is within half of what was typed, so that nobody is sent to something unrelated.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, typed.length / 2);
  for (const value of known) {
    const d = value.startsWith(typed) && typed ? 1 : distance(typed.toLowerCase(), value);
    if (d < bestDistance) [best, bestDistance] = [value, d];
  }
  return best;
}
