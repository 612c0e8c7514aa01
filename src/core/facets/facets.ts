/**
 * Filtering by facets, without any drawing. Values of one facet widen each other (“or”), facets narrow each other
 * (“and”). An item may have several values for a facet, or none.
 */

/** One way in which items differ. */
export interface Facet<T, Id extends string = string> {
  readonly id: Id;
  /** The values that an item counts for. Cheap: it is asked for every item each time. */
  readonly valuesOf: (item: T) => readonly string[];
}

/** What is chosen, by facet. A facet without choices lets everything through. */
export type FacetChoice<Id extends string = string> = Readonly<Partial<Record<Id, readonly string[]>>>;

/** How many would be found, by value. A value that is not in it has 0. */
export type FacetCounts = ReadonlyMap<string, number>;

export interface Faceted<T, Id extends string = string> {
  /** The items that fit the choice, in their given order. */
  readonly items: readonly T[];
  /** Per facet and value: how many fit if it were the only value chosen in its facet, the other facets as they are. */
  readonly counts: Readonly<Record<Id, FacetCounts>>;
}

/**
 * Applies a choice.
 * @param unitOf What is counted, where several items belong to one thing: a tool that stands in three places is one
 * tool. Each item counts for itself by default.
 */
export function applyFacets<T, Id extends string>(
  items: readonly T[],
  facets: readonly Facet<T, Id>[],
  choice: FacetChoice<Id>,
  unitOf: (item: T) => unknown = (item) => item,
): Faceted<T, Id> {
  const chosen = facets.map(({id}) => new Set(choice[id] ?? []));
  const units = facets.map(() => new Map<string, Set<unknown>>());
  const count = (item: T, at: number, values: readonly string[]) => {
    for (const value of values) {
      const counted = units[at]!.get(value);
      if (counted) counted.add(unitOf(item));
      else units[at]!.set(value, new Set([unitOf(item)]));
    }
  };

  const fitting = items.filter((item) => {
    const values = facets.map(({valuesOf}) => valuesOf(item));
    const refusing = facets.flatMap((_, at) => (lets(chosen[at]!, values[at]!) ? [] : [at]));
    // What only one facet refuses would be found if another value were chosen there.
    if (refusing.length === 0) values.forEach((own, at) => count(item, at, own));
    else if (refusing.length === 1) count(item, refusing[0]!, values[refusing[0]!]!);
    return refusing.length === 0;
  });

  const counts = facets.map(({id}, at) => [id, sizes(units[at]!)] as const);
  return {items: fitting, counts: Object.fromEntries(counts) as Record<Id, FacetCounts>};
}

const lets = (chosen: ReadonlySet<string>, values: readonly string[]): boolean =>
  chosen.size === 0 || values.some((value) => chosen.has(value));

const sizes = (units: ReadonlyMap<string, ReadonlySet<unknown>>): FacetCounts =>
  new Map([...units].map(([value, {size}]) => [value, size]));

/** The choice with one value more, or less if it was chosen. */
export function toggled<Id extends string>(choice: FacetChoice<Id>, id: Id, value: string): FacetChoice<Id> {
  const chosen: readonly string[] = choice[id] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return {...choice, [id]: next};
}

/** How many values are chosen in all. */
export const chosenCount = (choice: FacetChoice): number =>
  Object.values(choice).reduce((sum, values) => sum + (values?.length ?? 0), 0);
