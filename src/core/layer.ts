/** What a municipality adds to the national content. Only additions: what is national stays as it is. */

/** Something local that stands beside a national record, visibly local. */
export interface LocalAddition {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
  readonly organisation: string;
  /** ISO date. */
  readonly date: string;
}

/** A layer as elements see it. */
export interface Layer {
  /** Additions to the record with this full id. */
  additions(fullId: string): readonly LocalAddition[];
  /** Whether the layer hides this record; only tools and links can be hidden. */
  hides(fullId: string): boolean;
  /** Other words for the interface of this tag. */
  words(tag: string): Readonly<Record<string, string>>;
  /** Records of its own, by kind, in the form of the national ones: an own edition of the matrix. */
  records(kind: string): Readonly<Record<string, object>>;
}

const nothing = Object.freeze({});

/** The layer of a page that names none. */
export const emptyLayer: Layer = {
  additions: () => [],
  hides: () => false,
  words: () => nothing,
  records: () => nothing,
};
