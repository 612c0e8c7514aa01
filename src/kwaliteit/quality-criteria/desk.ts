/** What all views of `<quality-criteria>` work with. The element offers it; a view knows nothing else of the element. */
import type {TemplateResult, nothing} from 'lit';
import type {FacetChoice} from '../../core/facets/facets.js';
import type {Reading} from '../../core/records.js';
import type {CriteriaList, Framework, Guidance, Segment, Theme} from '../schema.js';
import type {View} from './place.js';
import type {Purchase} from './purchases.js';
import type {CriteriaWords} from './words.js';

/** Ways to filter criteria. The names are those of attributes and of what stands in the address. */
export const FACETS = [
  'segment',
  'element',
  'topic',
  'addressee',
  'kind',
  'framework',
  'group',
  'law',
  'publisher',
] as const;
export type CriterionFacet = (typeof FACETS)[number];

/** What the user asks for. */
export interface Wish {
  readonly choice: FacetChoice<CriterionFacet>;
  readonly text: string;
}

/** What the user compares: two or three frameworks, or one theme in all of them. */
export interface Comparison {
  readonly by: 'kaders' | 'thema';
  /** Ids of frameworks; an empty one where nothing is chosen yet. */
  readonly frameworks: readonly string[];
  /** Id of a theme; empty for all themes of the frameworks. */
  readonly topic: string;
}

/** The records with what the layer adds, read once. */
export interface Records {
  readonly frameworks: readonly Reading<Framework>[];
  readonly segments: readonly Reading<Segment>[];
  readonly themes: readonly Reading<Theme>[];
  readonly purchases: readonly Purchase[];
  /** Empty until the criteria have arrived. */
  readonly lists: readonly Reading<CriteriaList>[];
  /** Empty until it has arrived. */
  readonly guidance: readonly Reading<Guidance>[];
}

export interface Desk extends Records {
  readonly words: CriteriaWords;
  readonly wish: Wish;
  readonly comparison: Comparison;
  /** Year of the document that names the links. */
  readonly editionYear: number | undefined;

  ownWords<T extends Readonly<Record<string, string>>>(words: T): T;
  heading(content: unknown, depth: number, className?: string): TemplateResult;
  /** A link to a record of the frameworks. */
  link(fullId: string, text: unknown): TemplateResult;
  /** Id of the setting that the scope shares: what the layer adds may count for some only. */
  readonly setting: string;
  /** What the layer adds to a record. */
  local(fullId: string): TemplateResult | typeof nothing;
  /** What belongs to a record in other guides. */
  related(fullId: string): TemplateResult | typeof nothing;
  /** How many of a long list's items to draw now; the element draws again for the others. */
  howMany(total: number): number;
  /** Draws the element again. */
  redraw(): Promise<void>;
  /** Something in the element, once it is drawn. */
  find(selector: string): HTMLElement | null;

  /** The user filters. @param how `push` for a choice, `replace` while someone types. */
  choose(wish: Wish, how: 'push' | 'replace'): void;
  compare(comparison: Comparison): void;
  go(view: View): void;
  /** The view that comes back when the page of a framework is closed. */
  readonly view: View;

  isTaken(fullId: string): boolean;
  /**
   * Puts something in the basket or takes it out.
   * @param name What it is called, for what is said of it.
   * @returns When that is done, or has failed.
   */
  take(fullId: string, isTaken: boolean, name: string): Promise<void>;
}
