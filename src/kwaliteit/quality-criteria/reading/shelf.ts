/** All criteria with their framework, made ready once for filtering at every key and tick. */
import {applyFacets, type Faceted} from '../../../core/facets/facets.js';
import {fold, textFilter} from '../../../core/facets/text-filter.js';
import type {Reading} from '../../../core/records.js';
import type {Criterion, CriteriaList, Framework} from '../../schema.js';
import {FACETS, type CriterionFacet, type Wish} from '../desk.js';
import {fitsPurchase, type Purchase} from '../purchases.js';
import {idOf, lawId} from '../vocabulary.js';
import {allTexts} from './texts.js';

/** One criterion where it stands. */
export interface Entry {
  readonly fullId: string;
  readonly criterion: Criterion;
  readonly framework: Reading<Framework>;
  /** Titles of the headings above it, from the outside in. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<CriterionFacet, readonly string[]>>;
  /** All that typed words are looked for in; made when someone first types. */
  folded(): string;
}

export interface Shelf {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly total: number;
}

export function makeShelf(
  frameworks: readonly Reading<Framework>[],
  lists: readonly Reading<CriteriaList>[],
  purchases: readonly Purchase[],
  themeName: (id: string) => string,
): Shelf {
  const entries = frameworks.flatMap((framework) => {
    const list = lists.find(({id}) => id === framework.id)?.record;
    return list ? entriesOf(framework, list, purchases, themeName) : [];
  });
  return {entries, byId: new Map(entries.map((entry) => [entry.fullId, entry])), total: entries.length};
}

function entriesOf(
  framework: Reading<Framework>,
  list: CriteriaList,
  purchases: readonly Purchase[],
  themeName: (id: string) => string,
): Entry[] {
  const {id, record} = framework;
  const common = {
    segment: purchases.filter((purchase) => fitsPurchase(record, purchase)).map((purchase) => purchase.id),
    framework: [id],
    law: (record.laws ?? []).map(lawId),
    publisher: record.publishers.map(idOf),
  };
  const paths = new Map(list.headings.map(({key}) => [key, headingPath(list, key).map(({title}) => title)]));
  return list.criteria.map((criterion) => {
    const path = paths.get(criterion.heading ?? '') ?? [];
    let folded: string | undefined;
    return {
      fullId: `kwaliteit/criterium/${id}/${criterion.id}`,
      criterion,
      framework,
      path,
      values: {
        ...common,
        element: criterion.elements,
        topic: criterion.themes,
        addressee: criterion.taskOf ? [criterion.addressee, criterion.taskOf] : [criterion.addressee],
        kind: [criterion.kind],
        group: criterion.group ? [criterion.group] : [],
      },
      folded: () =>
        (folded ??= fold(
          [
            record.title,
            record.short,
            ...path,
            ...criterion.themes.map(themeName),
            ...allTexts(criterion),
          ].join(' '),
        )),
    };
  });
}

/** The headings above a criterion, from the outside in. */
export function headingPath(
  {headings}: CriteriaList,
  key: string | undefined,
): readonly CriteriaList['headings'][number][] {
  const path = [];
  for (let at = key; at !== undefined;) {
    const heading = headings.find((one) => one.key === at);
    if (!heading) break;
    path.unshift(heading);
    at = heading.under;
  }
  return path;
}

const facets = FACETS.map((id) => ({id, valuesOf: ({values}: Entry) => values[id]}));

/** The criteria that fit, and what each value of a facet would give. */
export function find({entries}: Shelf, {choice, text}: Wish): Faceted<Entry, CriterionFacet> {
  if (!text.trim()) return applyFacets(entries, facets, choice);
  const fits = textFilter(text);
  return applyFacets(
    entries.filter((entry) => fits(entry.folded())),
    facets,
    choice,
  );
}

/** Runs of criteria of the same framework. */
export function byFramework(entries: readonly Entry[]): {framework: Reading<Framework>; entries: Entry[]}[] {
  const groups: {framework: Reading<Framework>; entries: Entry[]}[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.framework === entry.framework) last.entries.push(entry);
    else groups.push({framework: entry.framework, entries: [entry]});
  }
  return groups;
}
