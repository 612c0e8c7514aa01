import type {Collection} from './collection.js';

/** How far content is that only a part of the element needs. */
export type LaterState = 'here' | 'coming' | 'failed';

interface Host {
  requestUpdate(): void;
}

/** Content that an element asks for when a part of it is needed or opened, not before it can draw. */
export class LaterContent {
  readonly #asked = new Set<Collection<object>>();
  readonly #failed = new Set<Collection<object>>();

  /** @param report Tells the developer that a load failed; the element itself lives on. */
  constructor(
    private readonly host: Host,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Whether the collections are there; asks for those that are not, and draws the host again as they come. */
  need(...collections: readonly Collection<object>[]): LaterState {
    const missing = collections.filter(({value}) => !value);
    if (!missing.length) return 'here';
    if (missing.some((collection) => this.#failed.has(collection))) return 'failed';
    missing.filter((collection) => !this.#asked.has(collection)).forEach((one) => this.#ask(one));
    return 'coming';
  }

  /** Asks again for what did not come. */
  readonly retry = (): void => {
    for (const collection of this.#failed) this.#asked.delete(collection);
    this.#failed.clear();
    this.host.requestUpdate();
  };

  #ask(collection: Collection<object>): void {
    this.#asked.add(collection);
    collection.load().then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        this.#failed.add(collection);
        this.report(error);
        this.host.requestUpdate();
      },
    );
  }
}
