import type {LaterState} from './later-content.js';

interface Host {
  requestUpdate(): void;
}

/** Code that an element asks for when a part of it is needed, not before it can draw. */
export class LaterModule<T> {
  #value: T | undefined;
  #pending: Promise<T> | undefined;
  #state: LaterState | undefined;

  /**
   * @param importPart Imports the module and makes of it what the element works with.
   * @param report Tells the developer that a load failed; the element itself lives on.
   */
  constructor(
    private readonly host: Host,
    private readonly importPart: () => Promise<T>,
    private readonly report: (error: unknown) => void,
  ) {}

  /** What the module gave, once it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Loads it. A load that failed can be tried again by calling this again. */
  load(): Promise<T> {
    this.#pending ??= this.importPart().then(
      (value) => (this.#value = value),
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }

  /** Whether it is there; asks for it if not, and draws the host again when it comes. */
  need(): LaterState {
    if (this.#value !== undefined) return 'here';
    if (!this.#state) {
      this.#state = 'coming';
      this.load().then(
        () => this.host.requestUpdate(),
        (error: unknown) => {
          this.#state = 'failed';
          this.report(error);
          this.host.requestUpdate();
        },
      );
    }
    return this.#state;
  }

  /** Asks again for what did not come. */
  readonly retry = (): void => {
    this.#state = undefined;
    this.host.requestUpdate();
  };
}
