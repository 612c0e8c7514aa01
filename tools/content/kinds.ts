/** Which schema and which Dutch kind belongs to which folder and which list of items. */
import * as bouwstenen from '../../src/bouwstenen/schema.js';
import * as shared from '../../src/core/shared/schema.js';
import * as kwaliteit from '../../src/kwaliteit/schema.js';
import * as methodiek from '../../src/methodiek/schema.js';
import * as wegwijzer from '../../src/wegwijzer/schema.js';
import type {GenericSchema} from 'valibot';

interface GuideSchema {
  readonly collections: Readonly<Record<string, GenericSchema>>;
  /** Dutch kind by folder, by key of a list of items, or by `folder/key` where one key means two things. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Keys of lists whose items have an id that is unique in the whole guide: `wegwijzer/signaal/druk`. */
  readonly standalone?: readonly string[];
}

export const schemas: Readonly<Record<string, GuideSchema>> = {
  bouwstenen,
  kwaliteit,
  methodiek,
  shared,
  wegwijzer,
};

/** The Dutch kind of a collection's records. */
export const recordKind = (guide: string, collection: string): string | undefined =>
  schemas[guide]?.kinds[collection];

/** Whether the items in this list have an address without their owner's id. */
export const standsAlone = (guide: string, key: string): boolean =>
  schemas[guide]?.standalone?.includes(key) ?? false;

/** The Dutch kind of the items in a list of a record. */
export const itemKind = (guide: string, collection: string, key: string): string | undefined =>
  schemas[guide]?.kinds[`${collection}/${key}`] ?? schemas[guide]?.kinds[key];
