/**
 * Asks for the page or element that shows a record. Bubbles through shadow roots; a page that shows the record in its
 * own way calls `preventDefault()`.
 */
export class NavigateEvent extends Event {
  static readonly type = 'wijkgids-navigate';

  /** @param fullId The record's full id, such as `wegwijzer/signaal/druk`. */
  constructor(readonly fullId: string) {
    super(NavigateEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wijkgids-navigate': NavigateEvent;
  }
}
