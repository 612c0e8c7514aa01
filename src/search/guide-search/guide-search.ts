import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNow, actNowStyles} from '../../core/act-now/act-now.js';
import {known, knownList} from '../../core/attributes.js';
import {fill} from '../../core/facets/words.js';
import {GUIDES} from '../../core/full-id.js';
import {GuideElement} from '../../core/guide-element.js';
import {LaterContent} from '../../core/later/later-content.js';
import {LaterModule} from '../../core/later/later-module.js';
import {shareValue, sharedValue} from '../../core/navigation/address.js';
import type {SearchEntry} from '../../core/search-entry.js';
import type {Scope} from '../../core/scope/context.js';
import {sourceLine} from '../../core/source-line.js';
import {sharedWords} from '../../core/words.js';
import {styles} from './guide-search.styles.js';
import type {Answer, Searcher} from './searcher.js';
import {searchWords} from './words.js';

const QUERY = 'query';
const LIMIT = 20;
/** A letter is no question yet. */
const LEAST = 2;

/** What a question needs: the index, and what draws its results. */
interface Engine {
  readonly searcher: Searcher;
  readonly draw: typeof import('./results.js');
}

/**
 * One search over all guides: signals, tips, tools, building blocks, matrix, functions, criteria, abbreviations and
 * help lines. It understands plurals, compounds, everyday words, typing mistakes and whole questions. What it searches
 * in loads when someone goes to the field; what is typed stays in the page.
 * Put a sentence inside the tag: it shows until, and unless, the field can be drawn.
 *
 * @summary One search over all guides.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {NavigateEvent} wijkgids-navigate - A result was followed. Bubbles; cancelable.
 * @fires {ContentErrorEvent} content-error - What it searches in did not arrive. Does not bubble.
 * @csspart act-now - The strip with help lines.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and the words that were found.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class GuideSearch extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, styles];

  /** Guides to search in, separated by spaces: `bouwstenen wegwijzer methodiek kwaliteit`. All by default. */
  @property() guides = '';

  /** Kinds to find, separated by spaces, such as `wegwijzer/signaal bouwstenen/blok`. All by default. */
  @property() kinds = '';

  /** Question to begin with. */
  @property() query = '';

  /** How many results are shown at first. */
  @property({type: Number}) limit = LIMIT;

  /** Address of a result's page, with `{id}` for its full id; goes before the one of the scope. */
  @property({attribute: 'href-template'}) hrefTemplate = '';

  @state() private typed = '';
  @state() private wantsMore = false;
  @state() private isAsking = false;

  /** What the page last asked for, so that what is typed stays until the page asks for something else. */
  #asked = '';
  #guides: readonly string[] = [];
  readonly #later = new LaterContent(this, (error) => this.reportContentError(sharedWords.loadFailed, error));
  readonly #engine = new LaterModule<Engine>(async () => {
    const {searcher, draw} = await import('./answering.js');
    return {searcher: await searcher(), draw};
  });

  protected override get scope(): Scope {
    const shared = super.scope;
    return this.hrefTemplate ? {...shared, hrefTemplate: this.hrefTemplate} : shared;
  }

  override addressChanged(): void {
    if (this.share) this.typed = sharedValue(this.localName, QUERY) ?? this.query;
    super.addressChanged();
  }

  protected override willUpdate(): void {
    const asked = this.attributeOrAddress(QUERY, this.query);
    if (asked !== this.#asked) this.typed = this.#asked = asked;
    this.#guides = knownList(this, 'guides', split(this.guides), GUIDES);
  }

  protected override renderGuide(): TemplateResult {
    const {words} = this;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(words.title)}
        <p class="muted">${words.intro}</p>
      </header>
      <div class="ask" role="search" aria-label=${words.title}>
        <label for="question">${words.search}</label>
        <input
          id="question"
          type="search"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="help"
          .value=${this.typed}
          @focus=${() => (this.isAsking = true)}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
          @keydown=${this.#leaveField}
        />
        <p class="small muted" id="help">${words.help}</p>
      </div>
      ${this.#renderAnswer()}
    </article>`;
  }

  /** Words of the interface. */
  private get words() {
    return this.wordsOf(searchWords);
  }

  #type(text: string): void {
    this.typed = text;
    this.wantsMore = false;
    if (this.share) shareValue(this.localName, QUERY, text.trim(), 'replace');
  }

  #renderAnswer(): TemplateResult {
    const question = this.typed.trim();
    const asks = question.length >= LEAST;
    if (!asks && !this.isAsking) return html`<p class="status" role="status"></p>`;
    const state = this.#later.need(this.#engine);
    if (state === 'failed') {
      return html`<div class="problem" role="status">
        <p>${sharedWords.loadFailed}</p>
        <button class="button quiet" type="button" @click=${this.#later.retry}>
          ${sharedWords.tryAgain}
        </button>
      </div>`;
    }
    if (!asks) return html`<p class="status" role="status"></p>`;
    if (state === 'coming') return html`<p class="status" role="status">${this.words.preparing}</p>`;
    return this.#renderFound(question, this.#engine.value!);
  }

  #renderFound(question: string, {searcher, draw}: Engine): TemplateResult {
    const {words} = this;
    const limit = this.wantsMore ? Infinity : Math.max(1, Math.trunc(this.limit) || LIMIT);
    const answer = searcher.ask(question, this.scope.layer, {limit, counts: this.#counts(searcher)});
    const link = (fullId: string, content: unknown) => this.link(fullId, content, `?wijkgids=${fullId}`);
    const heading = this.heading.bind(this);
    const used = new Set(answer.hits.map(({entry}) => entry.source));
    return html`
      <div aria-live="polite">
        ${
          answer.danger.length
            ? actNow({
                lines: answer.danger,
                setting: this.scope.setting,
                first: words.danger,
                local: this.localLines,
                contact: true,
                forYourself: true,
              })
            : nothing
        }
      </div>
      <p class="status" role="status">${this.#status(question, answer)}</p>
      ${this.#renderNearest(answer)}
      <div class="results" @keydown=${this.#walk}>
        ${draw.renderLocal(answer.local, words, heading, link)}
        ${draw.renderResults({hits: answer.hits, isFound: answer.isFound, words, heading, link})}
      </div>
      ${
        answer.hits.length < answer.total
          ? html`<button class="button more" type="button" @click=${() => (this.wantsMore = true)}>
              ${words.more}
            </button>`
          : nothing
      }
      ${
        answer.hits.length
          ? sourceLine(Object.fromEntries(Object.entries(searcher.sources).filter(([id]) => used.has(id))))
          : nothing
      }
    `;
  }

  #status(question: string, {hits, total, local}: Answer): string {
    const {words} = this;
    const n = hits.length + local.length;
    if (!n) return fill(words.none, {question});
    if (hits.length < total) return fill(words.foundSome, {n, total: total + local.length});
    return n === 1 ? words.foundOne : fill(words.found, {n});
  }

  #renderNearest({hits, local, nearest}: Answer): TemplateResult | typeof nothing {
    if (hits.length || local.length) return nothing;
    const {words} = this;
    if (!nearest.length) return html`<p class="muted">${words.advice}</p>`;
    return html`<p class="nearest">
      ${words.nearest}:
      ${nearest.map(
        (term) =>
          html`<button class="button" type="button" @click=${() => this.#askInstead(term)}>${term}</button>`,
      )}
    </p>`;
  }

  #askInstead(term: string): void {
    this.#type(term);
    this.#field?.focus();
  }

  /** Which entries the page wants to have found. */
  #counts(searcher: Searcher): (entry: SearchEntry) => boolean {
    const guides = this.#guides;
    const kinds = split(this.kinds).flatMap((kind) => {
      const found = known(this, 'kinds', kind, searcher.kinds, undefined);
      return found ?? [];
    });
    return ({kind}) =>
      (!guides.length || guides.some((guide) => kind.startsWith(`${guide}/`))) &&
      (!kinds.length || kinds.includes(kind));
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#question');
  }

  get #links(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.results .hit-title a')];
  }

  /** Down and Enter lead to the first result; the results are below the field already. */
  readonly #leaveField = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    const [first] = this.#links;
    if (!first) return;
    event.preventDefault();
    first.focus();
  };

  /** Arrows go from result to result, and from the first back to the field; so does Escape. */
  readonly #walk = (event: KeyboardEvent): void => {
    const links = this.#links;
    const at = links.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    if (at < 0 && event.key !== 'Escape') return;
    if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? this.#field)?.focus();
    else if (event.key === 'Escape') this.#field?.focus();
    else return;
    event.preventDefault();
  };
}

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

declare global {
  interface HTMLElementTagNameMap {
    'guide-search': GuideSearch;
  }
}
