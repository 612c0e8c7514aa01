/** Content that an element needs did not arrive or does not exist. Told once per failure; does not bubble. */
export class ContentErrorEvent extends Event {
  static readonly type = 'content-error';

  /**
   * @param message What was asked for and what went wrong, for a developer.
   * @param cause The error of the failed load, if there was one.
   */
  constructor(
    readonly message: string,
    readonly cause?: unknown,
  ) {
    super(ContentErrorEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'content-error': ContentErrorEvent;
  }
}
