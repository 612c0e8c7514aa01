/** The user changed what stands in a working element; its `value` has the new state. Does not bubble. */
export class ValueChangeEvent extends Event {
  static readonly type = 'value-change';

  constructor() {
    super(ValueChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'value-change': ValueChangeEvent;
  }
}
