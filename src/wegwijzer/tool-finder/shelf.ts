/** What the finder knows of the content, and what a choice finds in it. */
import {applyFacets, chosenCount, type Faceted, type FacetChoice} from '../../core/facets/facets.js';
import type {FacetView} from '../../core/facets/render-facet.js';
import {textFilter} from '../../core/facets/text-filter.js';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {LocalAddition} from '../../core/layer.js';
import type {Tool} from '../schema.js';
import {oldest} from './ages.js';
import {facetViews, nameIn, type FacetSources} from './facet-views.js';
import {listLocalTools, placeLocalTools} from './local-tools.js';
import {
  FACETS,
  listPlaces,
  listTools,
  toolsOf,
  type ToolEntry,
  type ToolFacet,
  type ToolPlace,
} from './tool-list.js';
import type {ToolWords} from './words.js';

export type ToolChoice = FacetChoice<ToolFacet>;

/** What follows from the content alone. */
export interface Shelf {
  readonly views: readonly FacetView<ToolFacet>[];
  readonly tools: readonly ToolEntry[];
  readonly places: readonly ToolPlace[];
  /** The highest age that a tool names. */
  readonly lastAge: number;
}

/** What the user asks for. */
export interface Wish {
  readonly choice: ToolChoice;
  readonly text: string;
}

const facets = FACETS.map((id) => ({id, valuesOf: ({values}: ToolPlace) => values[id]}));

export function makeShelf(
  readings: readonly Reading<Tool>[],
  additions: readonly LocalAddition[],
  sources: Omit<FacetSources, 'lastAge'>,
  words: ToolWords,
): Shelf {
  const lastAge = oldest(readings.flatMap(({record}) => record.placements));
  const views = facetViews({...sources, lastAge}, words);
  const tools = listTools(readings, listLocalTools(additions), nameIn(views));
  const settings = Object.keys(sources.settings);
  const local = placeLocalTools(tools, {steps: sources.steps.map(({id}) => id), settings, lastAge});
  return {views, tools, places: [...listPlaces(tools, settings), ...local], lastAge};
}

/** The places that fit, and what each value of a facet would give, counted in tools. */
export function find({places}: Shelf, {choice, text}: Wish): Faceted<ToolPlace, ToolFacet> {
  const fits = textFilter(text);
  const said = places.filter(({tool}) => fits(tool.folded));
  return applyFacets(said, facets, choice, ({tool}) => tool);
}

/** The line that says how many tools are found. */
export function statusText({choice, text}: Wish, n: number, total: number, words: ToolWords): string {
  const isAll = !text.trim() && !chosenCount(choice);
  return fill(isAll ? words.all : words.some, {n, total});
}

/** A wish with one thing taken back, and how many tools that would give. */
export interface WayOut extends Wish {
  /** What is taken back. */
  readonly name: string;
  readonly n: number;
}

/** Where nothing fits: each single thing to take back that would give something. */
export function waysOut(shelf: Shelf, {choice, text}: Wish, words: ToolWords): WayOut[] {
  const typed = text.trim();
  const wishes = [
    ...shelf.views
      .filter(({id}) => choice[id]?.length)
      .map(({id, label, name}) => ({name: name ?? label, choice: {...choice, [id]: []}, text})),
    ...(typed ? [{name: fill(words.words, {text: typed}), choice, text: ''}] : []),
  ];
  return wishes
    .map((wish) => ({...wish, n: toolsOf(find(shelf, wish).items, {}).length}))
    .filter(({n}) => n > 0);
}
