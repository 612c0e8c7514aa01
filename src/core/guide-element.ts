import {ContextConsumer} from '@lit/context';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Collection} from './collection.js';
import {ContentErrorEvent} from './content-error-event.js';
import {kindOf} from './full-id.js';
import type {Layer} from './layer.js';
import {sharedValue} from './navigation/address.js';
import {
  claimDeepLink,
  hrefOf,
  isShown,
  joinPage,
  leavePage,
  navigate,
  type Shower,
} from './navigation/navigation.js';
import {readAll, readRecord, type Reading} from './records.js';
import {noScope, scopeContext, type Scope} from './scope/context.js';
import {theme} from './theme.js';
import {VERSION} from './version.js';
import {sharedWords} from './words.js';

/**
 * A template for each level. Lit tells templates apart by their strings, so each is made once.
 * @param parts What stands between the values: class, then id or content.
 */
const headings = (...parts: readonly string[]) =>
  [1, 2, 3, 4, 5, 6].map((level) => {
    const strings = [`<h${level} class="`, ...parts.slice(0, -1), `${parts.at(-1)}</h${level}>`];
    return Object.assign(strings, {raw: strings});
  });
const HEADINGS = headings('">', '');
const TEXT_HEADINGS = headings('" .textContent=', '>');
const HEADINGS_WITH_ID = headings('" id=', '>', '');

/**
 * What every element does: it loads the collections that it shows, keeps the page's own text until it can draw and
 * when it cannot, takes part in the scope and in navigation, and has a heading that fits the page.
 *
 * A subclass names its collections and draws in `renderGuide()`, which is called once they are there.
 */
export abstract class GuideElement extends LitElement implements Shower {
  static readonly version = VERSION;
  static override styles = [theme];

  /** The collections without which the element cannot draw. */
  static readonly collections: readonly Collection<object>[] = [];

  /** Kinds of records that links can move this element to. */
  static readonly shownKinds: readonly string[] = [];

  /** Level of the element's heading on the page, 1 to 6. Headings inside go deeper, h6 at most. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Whether what the user chose may stand in the page's address. */
  @property({type: Boolean}) share = false;

  @state() private failed: unknown;

  readonly #scope = new ContextConsumer(this, {context: scopeContext, subscribe: true});

  /** What the `<wijkgids-scope>` around this element shares. */
  protected get scope(): Scope {
    return this.#scope.value ?? noScope;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this);
    const asked = claimDeepLink(this);
    if (asked) this.moveTo(asked);
    if (!this.isReady) void this.loadContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
  }

  /** Loads what is missing, also after an earlier try that failed. */
  async loadContent(): Promise<void> {
    try {
      await Promise.all(this.#collections.map((collection) => collection.load()));
      this.failed = undefined;
      this.requestUpdate();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Whether everything is there that the element reads. */
  protected get isReady(): boolean {
    return this.#collections.every((collection) => collection.value);
  }

  /** Falls back to the light text, and says why. */
  protected fail(error: unknown): void {
    this.failed = error;
    this.reportContentError(sharedWords.loadFailed, error);
  }

  shows(kind: string): boolean {
    return (this.constructor as typeof GuideElement).shownKinds.includes(kind);
  }

  show(fullId: string): void {
    this.moveTo(fullId);
    void this.updateComplete.then(() => {
      this.scrollIntoView({block: 'start'});
      this.focusShown();
    });
  }

  addressChanged(): void {
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A root that was drawn on the server is drawn again, not filled twice.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override render(): TemplateResult {
    return this.isReady && !this.failed ? this.renderGuide() : this.renderLightText();
  }

  /** The page's own text, with a message when the element could not be drawn. */
  protected renderLightText(): TemplateResult {
    return html`<slot></slot><slot name="contact"></slot>${this.failed ? this.#renderFailure() : nothing}`;
  }

  /** Draws the element; all its collections are there. */
  protected abstract renderGuide(): TemplateResult;

  /** Sets the state to a record that a link asked for. */
  protected moveTo(_fullId: string): void {
    // Elements that show no records of their own have nowhere to move.
  }

  /** Puts the keyboard where a followed link arrived. */
  protected focusShown(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-arrival]')?.focus({preventScroll: true});
  }

  /** One record of a collection, with what the layer adds. */
  protected read<T extends object>(collection: Collection<T>, id: string): Reading<T> | undefined {
    return readRecord(collection, id, this.scope.layer);
  }

  /** All records of a collection in their order, with what the layer adds. */
  protected readAll<T extends object>(collection: Collection<T>): Reading<T>[] {
    return readAll(collection, this.scope.layer);
  }

  /** What the layer adds to a record, to stand beside the national text; nothing where there is no such thing. */
  local(fullId: string): TemplateResult | typeof nothing {
    const {layer, setting} = this.scope;
    return layer.render(fullId, setting);
  }

  /** Numbers that the layer adds, for a strip with help lines. */
  get localLines(): Layer['helpLines'] {
    return this.scope.layer.helpLines;
  }

  /** Words of the interface, with those that the layer replaces. */
  protected wordsOf<T extends Readonly<Record<string, string>>>(words: T): T {
    return {...words, ...this.scope.layer.words(this.localName)};
  }

  /** An attribute, or where it is not set and `share` is, its value in the page's address. */
  protected attributeOrAddress(attribute: string, value: string): string {
    return value || !this.share ? value : (sharedValue(this.localName, attribute) ?? '');
  }

  /**
   * A heading of the element.
   * @param depth 0 for the element's own heading, 1 for those below it, and so on.
   */
  heading(content: unknown, depth = 0, className = 'title', id = ''): TemplateResult {
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1) + depth, 6);
    if (id) return html(HEADINGS_WITH_ID[level - 1]!, className, id, content);
    // Most are text, and a text that is set costs lit no part of the tree: there may be a thousand cards on a page.
    const templates = typeof content === 'string' ? TEXT_HEADINGS : HEADINGS;
    return html(templates[level - 1]!, className, content);
  }

  /** Whether somebody answers a link to this record: a page of its own, or an element on this one. */
  leadsTo(fullId: string): boolean {
    return Boolean(this.scope.hrefTemplate) || isShown(kindOf(fullId));
  }

  /** A link to a record, which the page, another element or the browser follows. */
  link(fullId: string, text: unknown, ownHref: string): TemplateResult {
    const follow = (event: MouseEvent) => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      if (!opensElsewhere && navigate(this, fullId)) event.preventDefault();
    };
    return html`<a href=${hrefOf(fullId, this.scope, ownHref)} @click=${follow}>${text}</a>`;
  }

  /** Tells the page and the developer that something asked for cannot be shown. The page lives on. */
  protected reportContentError(message: string, cause?: unknown): void {
    const text = `<${this.localName}>: ${message}`;
    console.error(`[wijkgids] ${text}`, ...(cause === undefined ? [] : [cause]));
    this.dispatchEvent(new ContentErrorEvent(text, cause));
  }

  get #collections(): readonly Collection<object>[] {
    return (this.constructor as typeof GuideElement).collections;
  }

  #renderFailure(): TemplateResult {
    return html`<div class="problem" role="status" lang="nl" dir="ltr">
      <p>${sharedWords.loadFailed}</p>
      <button class="button quiet" type="button" @click=${() => this.loadContent()}>
        ${sharedWords.tryAgain}
      </button>
    </div>`;
  }
}
