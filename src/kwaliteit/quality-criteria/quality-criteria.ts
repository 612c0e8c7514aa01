import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {shareValues} from '../../core/facets/share-choice.js';
import {fill} from '../../core/facets/words.js';
import {kindOf} from '../../core/full-id.js';
import {addStyles} from '../../core/later/add-styles.js';
import {LaterContent} from '../../core/later/later-content.js';
import {LaterModule} from '../../core/later/later-module.js';
import {laterPart} from '../../core/later/later-part.js';
import {LongList} from '../../core/later/long-list.js';
import type {Layer} from '../../core/layer.js';
import {deepLink, dropDeepLink, sharedValue} from '../../core/navigation/address.js';
import {currentId} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {keyOf, readKept} from '../../core/work/keep.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {criteriaCounts, criteriaLists, frameworks, guidance, segments, themes} from '../content.js';
import {arriveAt} from './arrival.js';
import type {CriteriaBasket} from './basket/basket.js';
import type {Basket} from './basket/value.js';
import type {Desk, Records} from './desk.js';
import {follow, withoutRecord} from './follow.js';
import {renderFrame} from './frame.js';
import {LiveDesk} from './live-desk.js';
import {renderGuidanceFold, renderOverview} from './overview.js';
import {byNumber, type Sorting} from './overview-rows.js';
import {SHOWN_KINDS, type View} from './place.js';
import {renderPurchaseField} from './purchase-field.js';
import {listPurchases} from './purchases.js';
import {styles} from './quality-criteria.styles.js';
import type {CriteriaReading} from './reading/reading.js';
import {SHARED, nothingAsked, sharedValues, withAsked, type Shared, type Shown} from './shown.js';
import {valuesOf} from './vocabulary.js';
import {criteriaWords} from './words.js';

const MAIN_SOURCE = 'kwaliteitskaders-inkoop';
/** Attributes that begin with the criteria instead of the overview. */
const FILTERS = ['framework', 'element', 'topic'] as const;

/**
 * Quality criteria for procurement out of fifteen frameworks: find the frameworks that go with what you buy, filter and
 * compare their criteria, and take the right handful along to the text you are writing, with their source.
 * Put a sentence and a link inside the tag: they show until, and unless, the overview can be drawn.
 *
 * @summary Filters, compares and collects quality criteria for procurement.
 *
 * @slot - Fallback text.
 * @fires {ValueChangeEvent} value-change - The user changed the basket; read `value`. Does not bubble.
 * @fires {ContentErrorEvent} content-error - Records or a part did not arrive, or a link asked for an unknown record.
 * Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class QualityCriteria extends WorkElement<Basket> {
  static override styles = [...WorkElement.styles, relatedStyles, styles];
  static override readonly collections = [frameworks, segments, themes, criteriaCounts];
  static override readonly shownKinds = SHOWN_KINDS;

  /** View to begin with: `overzicht`, `criteria`, `vergelijken` or `mandje`. */
  @property() view = '';

  /** Ids of the frameworks to begin with, separated by spaces, such as `jij-kader`. Begins with the criteria. */
  @property() framework = '';

  /** Ids of the elements to begin with, such as `samenwerking`. Begins with the criteria. */
  @property() element = '';

  /** What is bought, to begin with: a segment (`jeugdhulp-2`), a field (`wmo`) or an offer (`pleegzorg`). */
  @property() segment = '';

  /** Ids of the themes to begin with, such as `veiligheid`. Begins with the criteria. */
  @property() topic = '';

  @state() private shown: Shown = nothingAsked;
  /** Id of the framework whose page lies over the view; empty when none. */
  @state() private page = '';
  @state() private sorting: Sorting = byNumber;
  /** What is typed in the field for what the buyer buys. */
  @state() private typed = '';
  @state() private segmentsOpen = false;
  @state() private guidanceOpen = false;
  /** What was just done, for those who do not see it. */
  @state() private said = '';
  @state() private isUnknown = false;
  @state() private wantsBasket = false;
  @state() private basketFailed = false;

  #records: Records | undefined;
  #layer: Layer | undefined;
  #basket: CriteriaBasket | undefined;
  #askedKept = false;
  /** What the page last asked for, so that the user's own choice stays until the page asks for something else. */
  readonly #asked = new Map<Shared, string>();
  /** A record that a link asked for, until the content is there to say what it is. */
  #wanted = '';
  /** The record at which the keyboard is to arrive once it is drawn. */
  #arriving = '';

  readonly #long = new LongList(this);
  readonly #desk: Desk = this.#makeDesk();
  readonly #later = new LaterContent(this, (error) => this.#reportLater(error));
  readonly #reading = new LaterModule(async () => {
    const {CriteriaReading} = await import('./reading/reading.js');
    addStyles(this.renderRoot as ShadowRoot, CriteriaReading.styles);
    return new CriteriaReading(this.#desk);
  });

  override get value(): Basket {
    return super.value;
  }

  override set value(value: unknown) {
    super.value = value;
    this.wantsBasket = true;
  }

  override addressChanged(): void {
    if (this.share && this.isReady) {
      // An attribute goes before the address, but “back” must also undo what the user chose over it.
      for (const key of SHARED) {
        const own = this.#attribute(key);
        if (own) this.#takeOver(key, sharedValue(this.localName, key) ?? own);
      }
    }
    if (!this.#isLinked) this.page = '';
    super.addressChanged();
  }

  protected override moveTo(fullId: string): void {
    this.#wanted = currentId(fullId);
    this.requestUpdate();
  }

  protected override get works(): boolean {
    return this.wantsBasket;
  }

  protected override async loadWorkPart(): Promise<WorkPart<Basket>> {
    const [{CriteriaBasket}, reading] = await Promise.all([
      import('./basket/basket.js'),
      this.#reading.load(),
      criteriaLists.load(),
      guidance.load(),
    ]);
    this.#basket = new CriteriaBasket({
      element: this,
      desk: this.#desk,
      reading,
      sources: () => ({...frameworks.sources, ...guidance.sources}),
      draw: () => this.#draw(),
    });
    return this.#basket;
  }

  protected override workPartFailed(error: unknown): void {
    this.wantsBasket = false;
    this.basketFailed = true;
    this.reportContentError('the basket could not be loaded.', error);
  }

  protected override willUpdate(): void {
    if (!this.isReady) return;
    this.#readRecords();
    for (const key of SHARED) {
      const asked = this.attributeOrAddress(key, this.#attribute(key));
      if (this.#asked.get(key) !== asked) this.#takeOver(key, asked);
    }
    if (this.#wanted) this.#goToWanted();
    if (this.#wasKept() || (this.shown.view === 'mandje' && !this.basketFailed)) this.wantsBasket = true;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#long.whole(() => super.getUpdateComplete());
  }

  protected override updated(): void {
    if (this.#arriving && arriveAt(this.renderRoot, this.#arriving)) this.#arriving = '';
  }

  protected override focusShown(): void {
    // What the link asked for may still be on its way; `updated` sees it come.
  }

  protected override renderReading(): TemplateResult {
    return this.#draw();
  }

  protected override renderWaiting(): TemplateResult {
    return this.#draw();
  }

  /** Words of the interface. */
  private get words() {
    return this.wordsOf(criteriaWords);
  }

  /** What an attribute asks for; empty for what has none. */
  #attribute(key: Shared): string {
    switch (key) {
      case 'view':
      case 'framework':
      case 'element':
      case 'segment':
      case 'topic':
        return this[key];
      default:
        return '';
    }
  }

  /** The view that shows when none is asked for. */
  get #home(): View {
    return FILTERS.some((name) => this[name]) ? 'criteria' : 'overzicht';
  }

  #takeOver(key: Shared, asked: string): void {
    this.#asked.set(key, asked);
    this.shown = withAsked(this.shown, key, asked, {
      host: this,
      home: this.#home,
      values: (facet) => valuesOf(facet, this.#records!),
    });
  }

  /** The records as they are now: those of a value that was set at once arrive between two drawings. */
  #readRecords(): Records {
    const {layer} = this.scope;
    const before = this.#layer === layer ? this.#records : undefined;
    const isComplete = (before?.lists.length ?? 0) > 0 || !criteriaLists.value;
    const hasGuidance = (before?.guidance.length ?? 0) > 0 || !guidance.value;
    if (before && isComplete && hasGuidance) return before;
    this.#layer = layer;
    const own = before ?? {
      frameworks: this.readAll(frameworks),
      segments: this.readAll(segments),
      themes: this.readAll(themes),
      purchases: listPurchases(this.readAll(segments), this.words),
    };
    return (this.#records = {
      ...own,
      lists: before?.lists.length ? before.lists : this.readAll(criteriaLists),
      guidance: this.readAll(guidance),
    });
  }

  /** Whether the basket was kept in this tab; asked once, when the element first draws. */
  #wasKept(): boolean {
    if (this.#askedKept) return false;
    this.#askedKept = true;
    return this.keep !== 'off' && readKept(keyOf(this)) !== undefined;
  }

  /** Whether the address asks for a record that is shown here. */
  get #isLinked(): boolean {
    const linked = deepLink();
    return linked !== '' && this.shows(kindOf(linked));
  }

  #goToWanted(): void {
    const wanted = this.#wanted;
    this.#wanted = '';
    const followed = follow(wanted, this.shown, this.#records!);
    this.isUnknown = !followed;
    this.page = followed?.page ?? '';
    this.shown = followed?.shown ?? withoutRecord(this.shown);
    this.#arriving = followed?.arriving ?? '';
    if (followed?.guidance) this.guidanceOpen = true;
    if (!followed) this.reportContentError(`there is no record “${wanted}”`);
  }

  /** The user moved: the address follows, where the page wants that. */
  #move(change: Partial<Shown>, how: 'push' | 'replace' = 'push'): void {
    this.shown = {...this.shown, ...change};
    this.isUnknown = false;
    if (this.share) shareValues(this.localName, sharedValues(this.shown, this.#home), how);
  }

  #go(view: View): void {
    const left = this.page;
    this.page = '';
    if (this.#isLinked) dropDeepLink();
    this.#move({view}, left ? 'replace' : 'push');
    if (left) this.#arriving = 'view';
  }

  async #take(fullId: string, isTaken: boolean, name: string): Promise<void> {
    this.basketFailed = false;
    this.wantsBasket = true;
    await this.loadContent();
    if (this.#basket) {
      this.#basket.take(fullId, isTaken);
      const {words} = this;
      this.said = fill(isTaken ? words.taken : words.leftOut, {name, n: this.#basket.size});
    }
  }

  #makeDesk(): Desk {
    return new LiveDesk({
      records: () => this.#readRecords(),
      shown: () => this.shown,
      words: () => this.words,
      editionYear: () => frameworks.sources[MAIN_SOURCE]?.year,
      ownWords: (words) => this.wordsOf(words),
      heading: (content, depth, className) => this.heading(content, depth, className),
      link: (fullId, text) => this.link(fullId, text, `?wijkgids=${fullId}`),
      setting: () => this.scope.setting,
      howMany: (total) => this.#long.take(total),
      local: (fullId) => this.local(fullId),
      related: (fullId) => renderRelated(this, [frameworks, themes], fullId, 1),
      redraw: async () => {
        this.requestUpdate();
        await this.updateComplete;
      },
      find: (selector) => this.renderRoot.querySelector<HTMLElement>(selector),
      move: (change, how) => this.#move(change, how),
      go: (view) => this.#go(view),
      isTaken: (fullId) => this.#basket?.has(fullId) ?? false,
      take: (fullId, isTaken, name) => this.#take(fullId, isTaken, name),
    });
  }

  #reportLater(error: unknown): void {
    this.reportContentError('a part could not be loaded.', error);
  }

  #draw(): TemplateResult {
    return renderFrame(
      {
        desk: this.#desk,
        criteria: Object.values(criteriaCounts.value ?? {}).reduce((sum, {criteria}) => sum + criteria, 0),
        inBasket: this.#basket?.size ?? 0,
        said: this.said,
        retryBasket: this.basketFailed ? () => (this.basketFailed = false) : undefined,
        foot: sourceLine(frameworks.sources, guidance.value ? guidance.sources : {}),
      },
      this.#renderView(),
    );
  }

  #renderView(): TemplateResult {
    const framework = this.#records!.frameworks.find(({id}) => id === this.page);
    if (framework) return this.#withReading((reading) => reading.renderPage(framework));
    switch (this.shown.view) {
      case 'overzicht':
        return html`${this.#renderPurchase()} ${this.#renderOverview()}`;
      case 'criteria':
        return this.#withReading((reading) => reading.renderCriteria(this.#renderPurchase(true)));
      case 'vergelijken':
        return this.#withReading((reading) => reading.renderCompare());
      case 'mandje':
        return this.#basket?.renderView() ?? html`<p class="muted">${this.words.loading}</p>`;
    }
  }

  /** A view that needs the criteria and the code that shows them. */
  #withReading(content: (reading: CriteriaReading) => TemplateResult): TemplateResult {
    return laterPart(this.#later.need(this.#reading, criteriaLists), () => content(this.#reading.value!), {
      loading: this.words.loading,
      retry: this.#later.retry,
    });
  }

  #renderPurchase(isBeside = false): TemplateResult {
    return renderPurchaseField({
      desk: this.#desk,
      isBeside,
      typed: this.typed,
      type: (text) => (this.typed = text),
      isListOpen: this.segmentsOpen,
      toggleList: (isOpen) => (this.segmentsOpen = isOpen),
    });
  }

  #renderOverview(): TemplateResult {
    return html`
      ${this.isUnknown ? html`<p class="problem">${this.words.unknownRecord}</p>` : nothing}
      ${renderOverview({
        desk: this.#desk,
        sorting: this.sorting,
        sort: (sorting) => (this.sorting = sorting),
        counts: criteriaCounts.value ?? {},
      })}
      ${renderGuidanceFold({
        desk: this.#desk,
        isOpen: this.guidanceOpen,
        toggle: (isOpen) => (this.guidanceOpen = isOpen),
        need: () => this.#later.need(guidance),
        retry: this.#later.retry,
      })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quality-criteria': QualityCriteria;
  }
}
