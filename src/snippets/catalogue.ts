/** What the snippet page knows of the elements. The build makes it of the manifest, the content and the Dutch words. */

/** A value that an attribute can have. */
export interface Value {
  readonly id: string;
  readonly title: string;
  /** What the guide says of it, for the light text. */
  readonly text?: string;
  /** Heading under which it stands in a long list. */
  readonly group?: string;
}

export interface Option {
  readonly attribute: string;
  readonly label: string;
  readonly hint?: string;
  /** `one` or `many` values of a list, a `switch`, or free text. */
  readonly form: 'one' | 'many' | 'switch' | 'text';
  /** Name of the list in `Catalogue.lists`. */
  readonly list?: string;
  /** What counts when nothing is chosen, in words. */
  readonly initial?: string;
  /** Few pages need it, so it stands behind “Meer”. */
  readonly rare?: boolean;
}

export interface ElementInfo {
  readonly tag: string;
  readonly name: string;
  /** What it is for, in a sentence or two. */
  readonly use: string;
  /** What the page says until the element can draw. */
  readonly light: string;
  /** The publication behind it. */
  readonly source?: {readonly text: string; readonly url?: string};
  /** Heading in the list of elements. */
  readonly group: string;
  readonly options: readonly Option[];
  /** Whether people fill something in. */
  readonly fills: boolean;
  /** Whether it has room for a municipality's own number. */
  readonly contact: boolean;
  /** Whether harm may show in it, so that the light text names whom to call. */
  readonly harm: boolean;
  /** Whether other elements stand inside it. */
  readonly holds: boolean;
}

/** A number in the light text: when to call whom. */
export interface Help {
  readonly when: string;
  readonly name: string;
  readonly number: string;
}

/** Text with links, code and emphasis: the bits of a line of Markdown. */
export type Bit =
  | string
  | {readonly text: string; readonly as: 'code' | 'strong'}
  | {readonly text: string; readonly href: string};

export type Block =
  | {readonly kind: 'heading' | 'paragraph'; readonly bits: readonly Bit[]}
  | {readonly kind: 'list' | 'steps'; readonly items: readonly (readonly Bit[])[]}
  | {readonly kind: 'code'; readonly text: string};

/** Facts for a colleague, from one page of `docs`. */
export interface Facts {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Catalogue {
  readonly version: string;
  readonly elements: readonly ElementInfo[];
  readonly lists: Readonly<Record<string, readonly Value[]>>;
  readonly help: readonly Help[];
  /** The strictest content security policy under which everything works. */
  readonly policy: string;
  readonly facts: readonly Facts[];
}

/** What the editor chose. */
export interface Selection {
  readonly tag: string;
  /** Attributes that are set, with their values; a switch has an empty one. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Tags that stand inside, for an element that holds others. */
  readonly inside: readonly string[];
  readonly contact: {readonly name: string; readonly phone: string; readonly when: string};
}
