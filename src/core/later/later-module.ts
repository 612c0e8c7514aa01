/** Code that only a part of an element needs, such as one that the reader folds out. Made for `LaterContent`. */
export class LaterModule<T> {
  #value: T | undefined;
  #pending: Promise<T> | undefined;

  constructor(private readonly importModule: () => Promise<T>) {}

  /** The module, if it has arrived. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Loads the module. A load that failed can be tried again by calling this again. */
  load(): Promise<T> {
    this.#pending ??= this.importModule().then(
      (module) => (this.#value = module),
      (error: unknown) => {
        this.#pending = undefined;
        throw error;
      },
    );
    return this.#pending;
  }
}
