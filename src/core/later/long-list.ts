/** A long list that is drawn in pieces: what may be in sight at once, the rest right after it, so that nobody waits. */

/** More than fits on a tall screen. */
const FIRST = 16;
/** How many times as many each next piece brings. */
const GROWTH = 8;
/** A rest of less than this part of a piece comes along with it. */
const REST = 0.5;

interface Host {
  requestUpdate(): void;
}

export class LongList {
  #limit = FIRST;
  #next: Promise<void> | undefined;

  constructor(private readonly host: Host) {}

  /** How many of the items to draw now. The host draws again for the others. */
  take(total: number): number {
    if (total <= this.#limit * (1 + REST)) return total;
    this.#next ??= this.#grow();
    return this.#limit;
  }

  /** From now on all are drawn at once, for what must find one of them. */
  takeAll(): void {
    this.#limit = Infinity;
  }

  /**
   * The host's `updateComplete`, for the whole list.
   * @param update Resolves with what one drawing of the host resolves with.
   */
  async whole(update: () => Promise<boolean>): Promise<boolean> {
    let isComplete = await update();
    while (this.#next) {
      await this.#next;
      isComplete = await update();
    }
    return isComplete;
  }

  /** In a task of its own, so that the browser can show what is drawn. */
  async #grow(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#next = undefined;
    this.#limit *= GROWTH;
    this.host.requestUpdate();
  }
}
