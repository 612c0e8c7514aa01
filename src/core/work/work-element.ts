import type {CSSResult, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {GuideElement} from '../guide-element.js';
import {addStyles} from '../later/add-styles.js';
import {offerDrafts, withdrawDrafts, type Draft, type DraftSource} from './drafts.js';
import {ValueChangeEvent} from './value-change-event.js';

/**
 * What an element needs only where someone fills something in. It is a module of its own, so that a page on which
 * people just read does not load it.
 */
export interface WorkPart<Value extends object> {
  /** Styles on top of the element's own. */
  readonly styles: readonly CSSResult[];
  /** The value of an element in which nothing is filled in. */
  empty(): Value;
  /** What of an unknown value is known and right; the rest is named in a warning and left out. */
  known(value: unknown): Value;
  /** Draws the element to be filled in. */
  render(value: Value): TemplateResult;
  /** What this tab kept of an earlier visit, if the user wanted that. */
  kept?(): unknown;
  /** What others may begin with, such as the domains of the matrix that are marked to work on. */
  drafts?(value: Value): readonly Draft[];
}

/**
 * An element in which someone fills something in. What is filled in stays in the page: nothing is posted or stored.
 * A subclass says when it is filled in (`works`) and loads its working part; `Value` is plain JSON.
 */
export abstract class WorkElement<Value extends object> extends GuideElement implements DraftSource {
  /** `off` takes away the choice to keep what is filled in until the tab closes. */
  @property() keep = '';

  @state() private current: Value | undefined;

  #part: WorkPart<Value> | undefined;
  #loading: Promise<void> | undefined;
  /** A value that was set before the working part was there to judge it. */
  #waiting: unknown;

  /**
   * What is filled in, as plain JSON that can be kept and set again. Reading gives a copy. Setting takes over the
   * fields and entries that are known and right, warns of the others, and tells no event: only users do.
   * Until the element is ready to be filled in, it reads as what was set.
   */
  get value(): Value {
    return structuredClone(this.current ?? this.#waiting ?? {}) as Value;
  }

  set value(value: unknown) {
    if (this.#part) this.current = this.#part.known(value);
    else this.#waiting = value;
  }

  /** Whether the user has filled in anything. */
  get isFilled(): boolean {
    return this.#part !== undefined && JSON.stringify(this.current) !== JSON.stringify(this.#part.empty());
  }

  /** What other working elements, such as a plan, may begin with. Read on request; never filled in by itself. */
  get drafts(): readonly Draft[] {
    return (this.current && this.#part?.drafts?.(this.current)) ?? [];
  }

  /** Empties the element. */
  clear(): void {
    const part = this.#part;
    if (part) this.apply(() => part.empty());
    else this.#waiting = undefined;
  }

  /**
   * Takes over what the user did, and tells it.
   * @param change Makes the new value from the one of this moment, which may be newer than the one that was drawn.
   */
  apply(change: (value: Value) => Value): void {
    if (!this.current) return;
    this.current = change(this.current);
    this.dispatchEvent(new ValueChangeEvent());
  }

  /** Takes over a value from a file that the user opened, as far as it is known, and tells it. */
  takeOver(value: unknown): void {
    const part = this.#part;
    if (part) this.apply(() => part.known(value));
  }

  /** Whether the element is to be filled in, and not just read. */
  protected abstract get works(): boolean;

  /** Imports the working part. */
  protected abstract loadWorkPart(): Promise<WorkPart<Value>>;

  /** Draws the element to be read. */
  protected abstract renderReading(): TemplateResult;

  override connectedCallback(): void {
    this.#takeEarlyValue();
    super.connectedCallback();
    this.#offer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    withdrawDrafts(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('current')) this.#offer();
  }

  override async loadContent(): Promise<void> {
    await super.loadContent();
    if (this.works && this.isReady) await this.#loadPart();
  }

  protected override renderGuide(): TemplateResult {
    if (!this.works) return this.renderReading();
    if (this.#part && this.current) return this.#part.render(this.current);
    // The attribute that makes it a working element may have been set after the first load.
    void this.#loadPart();
    return this.renderWaiting();
  }

  /** What shows until the working part is there. */
  protected renderWaiting(): TemplateResult {
    return this.renderLightText();
  }

  /** The working part did not arrive. An element that can be read without it overrides this. */
  protected workPartFailed(error: unknown): void {
    this.fail(error);
  }

  /** A page may have set the value before the code of the element was there: then it is a plain property. */
  #takeEarlyValue(): void {
    if (!Object.hasOwn(this, 'value')) return;
    const early: unknown = Reflect.get(this, 'value');
    Reflect.deleteProperty(this, 'value');
    this.value = early;
  }

  #offer(): void {
    if (this.current && this.#part?.drafts) offerDrafts(this);
  }

  #loadPart(): Promise<void> {
    this.#loading ??= this.loadWorkPart().then(
      (part) => {
        this.#part = part;
        addStyles(this.renderRoot as ShadowRoot, part.styles);
        const given = this.#waiting ?? part.kept?.();
        this.current = given === undefined ? part.empty() : part.known(given);
        this.#waiting = undefined;
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.workPartFailed(error);
      },
    );
    return this.#loading;
  }
}
