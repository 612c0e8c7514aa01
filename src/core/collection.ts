import type {RelatedRecords} from './related/relation.js';
import type {Source} from './shared/schema.js';

/** Records by short id, in the order in which they are shown. */
export type Records<T> = Readonly<Record<string, T>>;

/** What the build makes of a folder of records: the records, the sources that they name, and what is related to them. */
interface ContentModule {
  default: unknown;
  sources: unknown;
  related?: unknown;
}

/**
 * A folder of records that is loaded as one file, when an element first needs it.
 * All elements of a page share it; once loaded its `value` is there synchronously.
 */
export class Collection<T extends object> {
  #value: Records<T> | undefined;
  #sources: Records<Source> = {};
  #related: RelatedRecords = {};
  #pending: Promise<Records<T>> | undefined;

  /**
   * @param kind Guide and Dutch kind of its records, such as `methodiek/zrm-domein`.
   * @param importModule Imports the module that the build makes of the folder.
   */
  constructor(
    readonly kind: string,
    private readonly importModule: () => Promise<ContentModule>,
  ) {}

  /** The records, if they have arrived. */
  get value(): Records<T> | undefined {
    return this.#value;
  }

  /** The publications that the records come from, by id. Empty until the records have arrived. */
  get sources(): Records<Source> {
    return this.#sources;
  }

  /** What belongs to the records and to the items in them, by full id. Empty until the records have arrived. */
  get related(): RelatedRecords {
    return this.#related;
  }

  /** Loads the records. A load that failed can be tried again by calling this again. */
  load(): Promise<Records<T>> {
    this.#pending ??= this.importModule().then(
      (module) => {
        this.#sources = module.sources as Records<Source>;
        this.#related = (module.related ?? {}) as RelatedRecords;
        return (this.#value = module.default as Records<T>);
      },
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }
}
