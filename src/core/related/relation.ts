import type {Guide} from '../full-id.js';

/** What belongs to a record, as the build writes it: nothing else is loaded to show the link. */
export interface Related {
  /** Full id of the other record. */
  readonly to: string;
  readonly title: string;
  /** One sentence that holds at both ends. */
  readonly reason: string;
}

/** What belongs to each record and item of a collection, by full id. */
export type RelatedRecords = Readonly<Record<string, readonly Related[]>>;

/** What people call a guide. */
export type GuideNames = Readonly<Record<Guide, string>>;
