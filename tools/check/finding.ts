/** One thing that is wrong in the content: where, what was found, what was expected. */
export interface Finding {
  /** File below `data`. */
  readonly file: string;
  /** JSON pointer within the file; empty for the whole file. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

/** Everything that the rules look at. */
export interface Content {
  readonly files: readonly import('../content/files.js').RecordFile[];
  readonly items: readonly import('../content/items.js').Item[];
  /** `inventory*.json` by guide. */
  readonly inventories: readonly {readonly file: string; readonly guide: string; readonly value: Inventory}[];
  readonly redirects: Readonly<Record<string, string>>;
  readonly relations: readonly {readonly from: string; readonly to: string; readonly reason: string}[];
  /** What people say for what the guides call otherwise, and words at which help lines go first. */
  readonly everyday: {
    readonly words: readonly {readonly say: readonly string[]; readonly find: readonly string[]}[];
    readonly danger: readonly {readonly say: readonly string[]; readonly lines: readonly string[]}[];
  };
  /** In which other words people ask for a record or an item, by full id. */
  readonly askedAs: Readonly<Record<string, readonly string[]>>;
}

export interface InventoryEntry {
  readonly kind: string;
  /** Key of the list, where two lists hold items of one kind. */
  readonly list?: string;
  readonly count: number;
  readonly names?: readonly string[];
}

export interface Inventory {
  readonly sources: readonly string[];
  readonly sections: readonly {
    readonly section: string;
    readonly where?: string;
    readonly items: readonly InventoryEntry[];
  }[];
}

/** A rule looks at the whole content and names what is wrong. */
export type Rule = (content: Content) => Finding[];

export const print = ({file, pointer, found, expected}: Finding): string =>
  `data/${file}${pointer ? ` ${pointer}` : ''}: found ${found}; expected ${expected}`;

/** A value as a message shows it: short enough to read. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
