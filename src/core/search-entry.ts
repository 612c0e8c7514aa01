/** What search knows of a record. The build makes these from every collection; `#content/search/<guide>` holds them. */
export interface SearchEntry {
  /** Full id, such as `wegwijzer/signaal/druk`. */
  readonly id: string;
  /** Guide and kind, such as `wegwijzer/signaal`. */
  readonly kind: string;
  readonly title: string;
  /** Everything that the record says itself; what its items say stands with them. */
  readonly text: string;
  /** Short forms and other names. */
  readonly terms: readonly string[];
  /** Other words in which people ask for it; shown nowhere. */
  readonly askedAs?: readonly string[] | undefined;
  /** Titles of what it stands in, from the outside in. */
  readonly path: readonly string[];
  /** Id of the publication that it comes from. */
  readonly source?: string | undefined;
}
