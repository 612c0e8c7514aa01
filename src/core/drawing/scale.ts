/** From what is shown to where it stands in a drawing. */

/** Steps in a row, each in the middle of an equal share of the length. */
export interface PointScale {
  readonly ids: readonly string[];
  /** Length of one share, which is also the distance between neighbours. */
  readonly step: number;
  /** Position of a step; nothing for an id that is not on the scale. */
  at(id: string): number | undefined;
}

/**
 * A scale of steps, such as levels.
 * @param ids The steps in their order.
 * @param length What they share, in the drawing's units; positions run from 0 to this.
 */
export function pointScale(ids: readonly string[], length: number): PointScale {
  const step = ids.length ? length / ids.length : length;
  return {
    ids,
    step,
    at(id) {
      const place = ids.indexOf(id);
      return place < 0 ? undefined : (place + 0.5) * step;
    },
  };
}

/** Numbers on a line. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Position of a number. A number outside the domain lies outside the range. */
  at(value: number): number;
}

/**
 * A scale of numbers, such as ages.
 * @param domain First and last number.
 * @param range Where those stand, in the drawing's units. May run backwards, as heights in a picture do.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const [first, last] = domain;
  const [start, end] = range;
  return {
    domain,
    range,
    // A domain of one number has no direction: it stands in the middle.
    at: (value) => start + (end - start) * (first === last ? 0.5 : (value - first) / (last - first)),
  };
}
