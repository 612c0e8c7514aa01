/** Elements of ours that stand inside another one. */
import {html, nothing, type TemplateResult} from 'lit';
import {ContentErrorEvent} from '../content-error-event.js';
import type {GuideElement} from '../guide-element.js';
import {sharedWords} from '../words.js';

/** An element as the one around it places it. */
export interface InnerElement {
  readonly tag: string;
  /** Imports the module that defines the tag. */
  readonly load: () => Promise<unknown>;
  /** Values of its own properties, such as `{step: 'risicotaxatie'}`. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Keeps what is chosen inside it out of the address, also where the element around it shares. */
  readonly isPrivate?: boolean;
}

/**
 * Makes the elements that an element shows inside itself, each when it is first shown. They stay on the page, hidden,
 * while another one is shown: so what someone filled in stays, and so does the guard against leaving without keeping it.
 *
 * What they share of setting, layer and links reaches them through the scope; the host provides one if it knows better.
 */
export class InnerElements {
  readonly #made = new Map<string, GuideElement>();
  readonly #asked = new Set<string>();
  readonly #failed = new Set<string>();

  /** @param depth Of their headings below the host's own. */
  constructor(
    private readonly host: GuideElement,
    private readonly depth: number,
  ) {}

  /** The element with this tag, once it has been shown and its code is there. */
  get(tag: string): GuideElement | undefined {
    return this.#made.get(tag);
  }

  /**
   * Draws the place where they stand; always draw it in the same spot.
   * @param shown The one to show; none when left out.
   * @param loading What to say while its code is on its way.
   */
  render(shown: InnerElement | undefined, loading: string): TemplateResult {
    const element = shown && this.#made.get(shown.tag);
    if (shown && element) this.#pass(shown, element);
    else if (shown) this.#ask(shown);
    for (const [tag, one] of this.#made) one.hidden = tag !== shown?.tag;
    return html`${shown && !element ? this.#renderWaiting(shown, loading) : nothing}
      <div class="inner" ?hidden=${!element}></div>`;
  }

  /** Puts new ones in their place; call it when the host has drawn. */
  settle(): void {
    const place = this.host.renderRoot.querySelector('.inner');
    if (!place) return;
    for (const element of this.#made.values()) if (element.parentNode !== place) place.append(element);
  }

  #pass({properties, isPrivate}: InnerElement, element: GuideElement): void {
    const {headingLevel, share} = this.host;
    Object.assign(element, properties, {
      headingLevel: Math.min((Math.trunc(headingLevel) || 2) + this.depth, 6),
      share: share && !isPrivate,
    });
    // Working elements can keep what is filled in until the tab closes, unless the page switched that off.
    if ('keep' in element && 'keep' in this.host) element.keep = this.host.keep;
  }

  #ask(shown: InnerElement): void {
    const {tag} = shown;
    if (this.#asked.has(tag)) return;
    this.#asked.add(tag);
    shown
      .load()
      .then(
        () => this.#make(shown),
        (error: unknown) => {
          this.#failed.add(tag);
          console.error(
            `[wijkgids] <${this.host.localName}>: the code of <${tag}> could not be loaded`,
            error,
          );
          this.host.dispatchEvent(new ContentErrorEvent(`<${tag}>: ${sharedWords.loadFailed}`, error));
        },
      )
      .finally(() => this.host.requestUpdate());
  }

  #make(shown: InnerElement): void {
    const element = new (customElements.get(shown.tag) as new () => GuideElement)();
    this.#pass(shown, element);
    // The event does not bubble, and the page knows nothing of what stands inside.
    element.addEventListener(ContentErrorEvent.type, ({message, cause}) =>
      this.host.dispatchEvent(new ContentErrorEvent(message, cause)),
    );
    // A municipality's own numbers belong in every strip with help lines; a slot gives them to the first one only.
    for (const own of this.host.querySelectorAll(':scope > [slot="contact"]'))
      element.append(own.cloneNode(true));
    this.#made.set(shown.tag, element);
  }

  #renderWaiting({tag}: InnerElement, loading: string): TemplateResult {
    if (!this.#failed.has(tag)) return html`<p class="muted" role="status">${loading}</p>`;
    const retry = () => {
      this.#failed.delete(tag);
      this.#asked.delete(tag);
      this.host.requestUpdate();
    };
    return html`<div class="problem" role="status">
      <p>${sharedWords.loadFailed}</p>
      <button class="button quiet" type="button" @click=${retry}>${sharedWords.tryAgain}</button>
    </div>`;
  }
}
