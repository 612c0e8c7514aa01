/**
 * What one working element has to offer another: the matrix knows what someone wants to work on, the plan begins with
 * that. An offer is read on request and taken over by the user; nothing is ever filled in by itself.
 */

/** What a draft is for. A reader takes the kinds that it knows. */
export type DraftKind = 'problem' | 'goal' | 'person';

/** A beginning of something that can be filled in elsewhere. */
export interface Draft {
  /** The same for the same thing, whatever is said about it: the full id of a record, or a name of the element's own. */
  readonly about: string;
  readonly kind: DraftKind;
  /** What it is about, such as “Financiën”. */
  readonly title: string;
  /** What someone said about it, in their own words; empty when there are none. */
  readonly text: string;
  /** A sentence from which someone can find their own words. */
  readonly hint?: string;
  /** What it rests on, as a line that can stand below it: “Zelfredzaamheid-Matrix 2013: niveau 2”. */
  readonly basis: string;
  /** What must stand wherever the basis goes, such as who owns the instrument. */
  readonly notice?: string;
  /** Could endanger someone at home: stays off a print to take home unless ticked. */
  readonly careful?: boolean;
  /** Ids of help lines to show at once. */
  readonly actNow?: readonly string[];
}

/** An element that has something to offer. */
export interface DraftSource extends Element {
  readonly drafts: readonly Draft[];
}

const sources = new Set<DraftSource>();
const readers = new Set<() => void>();

/** Everything on the page that has something to offer. */
export const draftOffers: ReadonlySet<DraftSource> = sources;

const tellReaders = (): void => readers.forEach((tell) => tell());

/** An element says that it is on the page; again whenever what it offers may have changed. */
export function offerDrafts(source: DraftSource): void {
  sources.add(source);
  tellReaders();
}

/** An element says that it left the page. */
export function withdrawDrafts(source: DraftSource): void {
  if (sources.delete(source)) tellReaders();
}

/**
 * Hears when an element came, went, or may offer something else.
 * @returns What ends that.
 */
export function onDraftsChange(tell: () => void): () => void {
  readers.add(tell);
  return () => readers.delete(tell);
}
