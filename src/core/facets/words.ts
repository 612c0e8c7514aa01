/** Words of filters. `{n}` and `{name}` are filled in. */
export const facetWords = {
  filters: 'Filters',
  chosen: '{n} gekozen',
  chosenFilters: 'Gekozen filters',
  remove: 'Wis filter {name}',
  clearAll: 'Wis alle filters',
} as const;

/** Puts values in the places that the words leave open: `{n} van {total}`. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
