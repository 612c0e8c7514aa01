/** Something that may still have to be loaded: a collection, or code. */
export interface Loadable {
  readonly value: unknown;
  load(): Promise<unknown>;
}

/** How far that is what a part of the element needs. */
export type LaterState = 'here' | 'coming' | 'failed';

interface Host {
  requestUpdate(): void;
}

/** What an element asks for when a part of it is needed or opened, not before it can draw. */
export class LaterContent {
  readonly #asked = new Set<Loadable>();
  readonly #failed = new Set<Loadable>();

  /** @param report Tells the developer that a load failed; the element itself lives on. */
  constructor(
    private readonly host: Host,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Whether all of it is there; asks for what is not, and draws the host again as it comes. */
  need(...all: readonly Loadable[]): LaterState {
    const missing = all.filter(({value}) => !value);
    if (!missing.length) return 'here';
    if (missing.some((one) => this.#failed.has(one))) return 'failed';
    missing.filter((one) => !this.#asked.has(one)).forEach((one) => this.#ask(one));
    return 'coming';
  }

  /** Asks again for what did not come. */
  readonly retry = (): void => {
    for (const one of this.#failed) this.#asked.delete(one);
    this.#failed.clear();
    this.host.requestUpdate();
  };

  #ask(one: Loadable): void {
    this.#asked.add(one);
    one.load().then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        this.#failed.add(one);
        this.report(error);
        this.host.requestUpdate();
      },
    );
  }
}
