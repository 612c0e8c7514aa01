import {state} from 'lit/decorators.js';
import {GuideElement} from './guide-element.js';
import {ValueChangeEvent} from './value-change-event.js';

/**
 * An element in which someone fills something in. What is filled in stays in the page: nothing is posted or stored.
 *
 * `Value` is plain JSON. A subclass says how an empty value looks and which fields of a foreign value it knows.
 */
export abstract class WorkElement<Value extends object> extends GuideElement {
  @state() protected current: Value = this.emptyValue();

  /**
   * What is filled in, as plain JSON that can be kept and set again. Reading gives a copy. Setting takes over the
   * fields and entries that are known and right, warns of the others, and tells no event: only users do.
   */
  get value(): Value {
    return structuredClone(this.current);
  }

  set value(value: unknown) {
    this.current = this.knownValue(value);
  }

  /** Whether the user has filled in anything. */
  get isFilled(): boolean {
    return JSON.stringify(this.current) !== JSON.stringify(this.emptyValue());
  }

  /** Empties the element. */
  clear(): void {
    this.change(this.emptyValue());
  }

  /** The value of an element in which nothing is filled in. */
  protected abstract emptyValue(): Value;

  /** What of an unknown value is known and right; the rest is named in a warning and left out. */
  protected abstract knownValue(value: unknown): Value;

  /** Takes over what the user did, and tells it. */
  protected change(value: Value): void {
    this.current = value;
    this.dispatchEvent(new ValueChangeEvent());
  }
}
