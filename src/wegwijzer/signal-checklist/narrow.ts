/** Which signals stand in the list: by words, by category, by group. What is chosen is never touched by it. */
import {applyFacets, type Facet, type FacetCounts} from '../../core/facets/facets.js';
import {fits, wordsOf} from '../signals/filter.js';
import {entriesIn, limit, type Section, type SignalEntry, type SignalIndex} from '../signals/signal-index.js';

export const FILTERS = ['category', 'group'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the user looks for. Empty is everything. */
export interface Wish {
  readonly typed: string;
  /** Id of a category, or of a setting with signals of its own. */
  readonly category: string;
  /** Id of a group. */
  readonly group: string;
}

export const everything: Wish = {typed: '', category: '', group: ''};

export interface Narrowed {
  /** The signals for everyone, and before them those of the reader's own setting. */
  readonly sections: readonly Section[];
  /** The signals of other settings. */
  readonly elsewhere: readonly Section[];
  /** How many fit; nothing when nothing narrows the list. None means that no signal holds the words: then all stand there. */
  readonly found: number | undefined;
  readonly counts: Readonly<Record<Filter, FacetCounts>>;
}

type Standing = SignalEntry & {readonly section: string};

const FACETS: readonly Facet<Standing, Filter>[] = [
  {id: 'category', valuesOf: ({section}) => [section]},
  {id: 'group', valuesOf: ({group}) => [group.id]},
];

/** @param setting Id of the reader's setting; empty when not known. */
export function narrow({sections}: SignalIndex, wish: Wish, setting: string): Narrowed {
  const all = sections.flatMap((section) =>
    entriesIn(section).map((entry) => ({...entry, section: section.id})),
  );
  const words = wordsOf(wish.typed);
  const holding = all.filter((entry) => fits(entry, words));
  const choice = {category: chosen(wish.category), group: chosen(wish.group)};
  // Words that no signal holds hide nothing: then all stand there, and the status says so.
  const {items, counts} = applyFacets(holding.length ? holding : all, FACETS, choice);
  const left = new Set(items.map(({id}) => id));
  const shown = sections.flatMap((section) => {
    const parts = limit(section.parts, ({id}) => left.has(id));
    return parts.length ? [{...section, parts}] : [];
  });
  const isNarrowed = words.length > 0 || wish.category !== '' || wish.group !== '';
  const isOwn = (section: Section) => section.setting !== undefined && section.setting === setting;
  return {
    sections: [...shown.filter(isOwn), ...shown.filter((section) => section.setting === undefined)],
    elsewhere: shown.filter((section) => section.setting !== undefined && !isOwn(section)),
    found: isNarrowed ? (holding.length ? items.length : 0) : undefined,
    counts,
  };
}

const chosen = (id: string): readonly string[] => (id ? [id] : []);
