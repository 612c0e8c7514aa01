/** Everything that a question needs. It loads when someone is about to ask, so that a page that is just read stays light. */
import type {Layer, LocalAddition} from '../../core/layer.js';
import type {SearchEntry} from '../../core/search-entry.js';
import {loadSearchContent, type SearchContent} from '../content.js';
import {dangerLines, stemDanger, type StemmedDanger} from '../engine/danger.js';
import {SearchIndex, type Found, type SearchOptions} from '../engine/search-index.js';

/** Kinds without a page anywhere that are worth reading where they are found. */
const SHARED_KINDS = ['shared/afkorting', 'shared/hulplijn'];

/** What was found in the guides, and what a municipality added. */
export interface Answer extends Found {
  readonly local: readonly LocalAddition[];
  /** Ids of help lines that go before everything else. */
  readonly danger: readonly string[];
}

let shared: Promise<Searcher> | undefined;

/** One for the whole page. A load that failed can be tried again by calling this again. */
export function searcher(): Promise<Searcher> {
  shared ??= Searcher.make().catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

export class Searcher {
  readonly #local = new WeakMap<Layer, SearchIndex>();
  readonly #dangers: readonly StemmedDanger[];

  private constructor(
    private readonly content: SearchContent,
    private readonly index: SearchIndex,
  ) {
    this.#dangers = content.danger.map(stemDanger);
  }

  static async make(): Promise<Searcher> {
    const content = await loadSearchContent();
    const entries = content.entries.filter(
      ({kind}) => !kind.startsWith('shared/') || SHARED_KINDS.includes(kind),
    );
    const urgent = content.danger.flatMap(({say}) => say.filter((phrase) => !phrase.includes(' ')));
    return new Searcher(content, await SearchIndex.build(entries, content.everyday, idle, urgent));
  }

  /** The publications that entries come from, by id. */
  get sources(): SearchContent['sources'] {
    return this.content.sources;
  }

  /** Every kind that can be found, such as `wegwijzer/signaal`. */
  get kinds(): readonly string[] {
    return [...new Set(this.content.entries.map(({kind}) => kind))];
  }

  ask(question: string, layer: Layer, options: SearchOptions): Answer {
    const counts = ({id}: SearchEntry) => !layer.hides(id);
    const found = this.index.search(question, {
      ...options,
      counts: (entry) => counts(entry) && (options.counts?.(entry) ?? true),
    });
    return {
      ...found,
      local: this.#askLayer(question, layer, options.limit),
      danger: dangerLines(question, this.index.stemsOf(question), this.#dangers),
    };
  }

  /** A layer has few entries of its own: their index is made at once. */
  #askLayer(question: string, layer: Layer, limit: number): readonly LocalAddition[] {
    if (!layer.all.length) return [];
    let index = this.#local.get(layer);
    if (!index)
      this.#local.set(layer, (index = SearchIndex.of(layer.all.map(entryOf), this.content.everyday)));
    const byId = new Map(layer.all.map((addition) => [addition.id, addition]));
    return index.search(question, {limit}).hits.flatMap(({entry}) => byId.get(entry.id) ?? []);
  }
}

const entryOf = ({id, kind, title, text = '', organisation}: LocalAddition): SearchEntry => ({
  id,
  kind: `lokaal/${kind}`,
  title,
  text,
  terms: [],
  path: [organisation],
});

/** Resolves when the page has nothing better to do. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, {timeout: 50});
    else setTimeout(resolve);
  });
