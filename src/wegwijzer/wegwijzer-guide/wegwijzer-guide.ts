import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import {GuideElement} from '../../core/guide-element.js';
import {InnerElements} from '../../core/inside/inner-elements.js';
import {deepLink, pushDeepLink, sharedValue, shareValue} from '../../core/navigation/address.js';
import {hrefOf, navigate} from '../../core/navigation/navigation.js';
import {currentId} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {noScope, type Scope} from '../../core/scope/context.js';
import {abbreviations} from '../../core/shared/abbreviations.js';
import {settings} from '../../core/shared/content.js';
import {sourceLine} from '../../core/source-line.js';
import {sharedWords} from '../../core/words.js';
import {guideSteps as steps, meldcode, phases, situations, topics} from '../content.js';
import {LaterContent} from '../../core/later/later-content.js';
import {laterPart} from '../../core/later/later-part.js';
import {renderAbbreviations, renderAbout} from './about-page.js';
import {explainer} from './explain.js';
import {renderCallNow, renderMore, renderSettingChoice, renderTop, renderYourself} from './frame.js';
import {innerElementOf} from './inside.js';
import {renderMeldcode} from './meldcode-page.js';
import {PARTS, type PartId} from './parts.js';
import {PAGES, SHOWN_KINDS, START, neededFor, placeOf, recordOf, type Page, type Place} from './place.js';
import {renderPrivacy} from './privacy-page.js';
import {ALL} from './setting-texts.js';
import {renderEntries, renderOverview, renderSubjects} from './start-page.js';
import {renderPhase, renderRibbon, renderStepHead, renderStepTexts} from './step-page.js';
import {SECTION, pageTitle, type GuideView} from './view.js';
import {styles} from './wegwijzer-guide.styles.js';
import {fill, guideWords} from './words.js';

/**
 * The whole guide for who works with children and has a bad feeling about one: begin with what you are about to do, or
 * with one of seven steps in three phases. The elements for signals, conversation tips, factors and tools stand in
 * their place inside it; whom to call is always one action away.
 * Put a sentence and a link inside the tag: they show until, and unless, the guide can be drawn.
 *
 * @summary The guide to vulnerable situations of children: seven steps, with what to do in each.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {ContentErrorEvent} content-error - Records did not arrive, or a link asked for an unknown one. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart act-now - The strip with help lines.
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class WegwijzerGuide extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, drawingStyles, relatedStyles, styles];
  static override readonly collections = [steps, phases, abbreviations];
  static override readonly shownKinds = SHOWN_KINDS;

  /** Id of the step to begin at, such as `gesprek-met-jeugdige-en-gezin`; the start when empty. */
  @property() step = '';

  /** Id of the phase to begin at, such as `toetsen`; counts when there is no `step`. */
  @property() phase = '';

  /** Where the reader works: the id of a setting, such as `onderwijs`. The scope's by default. */
  @property() setting = '';

  /** `off` takes away the choice to keep what is filled in inside the guide until the tab closes. */
  @property() keep = '';

  /** Where the reader moved; nothing while the attributes count. */
  @state() private place: Place | undefined;

  @state() private chosenSetting = '';
  @state() private subjectsOpen = false;
  /** Why a link did not lead anywhere, if so. */
  @state() private problem: 'unknown' | 'failed' | undefined;

  readonly #later = new LaterContent(this, (error) =>
    this.reportContentError('a part of the guide could not be loaded.', error),
  );
  readonly #inner = new InnerElements(this, 2);
  #given: {outer: Scope; setting: string} | undefined;
  /** The part that the reader last chose in a step. */
  readonly #parts = new Map<string, PartId>();
  /** Full id of a link that is still to be followed. */
  #asked = '';
  /** Full id of a link that could not be followed, because what it needs did not come. */
  #failed = '';
  /** Whether the keyboard is still to arrive where a link led. */
  #isArriving = false;
  /** Whether something that was drawn last is still on its way. */
  #isWaiting = false;
  /** What the address said when the reader last moved. */
  #address = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keyup', this.#keepInSight);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keyup', this.#keepInSight);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('step') || changed.has('phase'))) this.#move(undefined);
    if (changed.has('setting')) this.chosenSetting = '';
    this.#provide();
    if (this.isReady && this.#asked) this.#followLink();
  }

  protected override updated(): void {
    this.#inner.settle();
    if (this.#isArriving) void this.#arrive();
  }

  override show(fullId: string): void {
    this.moveTo(fullId);
    this.#isArriving = true;
  }

  override addressChanged(): void {
    if (!this.isReady) return;
    const {id} = this.#shown;
    if (this.share) {
      this.chosenSetting = sharedValue(this.localName, 'setting') ?? '';
      if (id) this.#parts.delete(id);
      this.requestUpdate();
    }
    // A link in the page itself also goes through the history, and moves nobody.
    const address = this.#addressNow;
    if (address !== this.#address && !deepLink()) this.#move(undefined);
    this.#address = address;
  }

  protected override moveTo(fullId: string): void {
    this.#asked = currentId(fullId);
    this.requestUpdate();
  }

  protected override renderGuide(): TemplateResult {
    const view = this.#view;
    const part = this.#part;
    this.#isWaiting = false;
    const isStart = view.place.page === 'start';
    const inner = innerElementOf(view.place, part);
    return html`<article class="guide" lang="nl" dir="ltr">
      ${renderCallNow(view)}
      <header class=${isStart ? 'top start' : 'top'}>
        ${renderTop(view)}
        ${isStart ? this.#landing(this.heading(view.words.title)) : this.heading(view.words.title)}
        ${isStart ? html`<p class="lead">${view.words.intro}</p>` : nothing} ${this.#renderProblem(view)}
      </header>
      ${renderSettingChoice(view, (setting) => this.#chooseSetting(setting))}
      ${isStart ? nothing : renderRibbon(view, view.place.page === 'stap' ? view.place.id : undefined)}
      <div class="page">${this.#renderPage(view, part)}</div>
      ${this.#inner.render(inner, view.words.loading)}
      <footer class="foot">
        ${renderMore(view)} ${renderYourself(view)} ${inner ? nothing : sourceLine(steps.sources)}
      </footer>
    </article>`;
  }

  #renderPage(view: GuideView, part: PartId | undefined): TemplateResult {
    const {page, id = ''} = view.place;
    switch (page) {
      case 'stap': {
        this.#later.need(meldcode);
        const step = view.one(steps, id)!;
        return html`${renderStepHead(view, step, part!, (chosen) => this.#choosePart(chosen))}
        ${renderStepTexts(view, step, part!)}`;
      }
      case 'fase':
        return renderPhase(view, view.one(phases, id)!);
      case 'hulpmiddelen':
        return this.#renderToolsTitle(view);
      case 'meldcode':
        return renderMeldcode(view);
      case 'privacy':
        return renderPrivacy(view);
      case 'afkortingen':
        return renderAbbreviations(view);
      case 'over':
        return renderAbout(view);
      default:
        return html`${renderEntries(view)} ${renderOverview(view)}
        ${renderSubjects(view, this.subjectsOpen, (isOpen) => (this.subjectsOpen = isOpen))}`;
    }
  }

  #renderProblem({words}: GuideView): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    if (this.problem === 'unknown') return html`<p class="problem" role="status">${words.unknown}</p>`;
    const retry = () => {
      this.#later.retry();
      this.show(this.#failed);
    };
    return html`<div class="problem" role="status">
      <p>${sharedWords.loadFailed}</p>
      <button class="button quiet" type="button" @click=${retry}>${sharedWords.tryAgain}</button>
    </div>`;
  }

  #renderToolsTitle(view: GuideView): TemplateResult {
    const {situation, topic} = view.place;
    if (!situation && !topic) return pageTitle(view, view.words.tools);
    return view.later([situations, topics], () => {
      const found = situation ? view.one(situations, situation) : view.one(topics, topic!);
      return html`${pageTitle(view, fill(view.words.toolsFor, {name: found?.record.name ?? ''}))}
      ${found ? view.related(situation ? situations : topics, found.fullId) : nothing}`;
    });
  }

  /** What a link without a record of its own arrives at. */
  #landing(heading: TemplateResult): TemplateResult {
    return html`<div class="landing" tabindex="-1" data-title>${heading}</div>`;
  }

  get #view(): GuideView {
    const words = this.wordsOf(guideWords);
    const setting = this.#setting;
    return {
      words,
      place: this.#shown,
      setting: setting === ALL ? '' : setting,
      isSettingChosen: setting !== '',
      heading: (...args) => this.heading(...args),
      link: (fullId, text, isCurrent) => this.#renderLink(fullId, text, isCurrent),
      follow: (fullId) => this.#follow(fullId),
      go: (place) => this.#go(place),
      explain: explainer(abbreviations.value!),
      all: (collection) => this.readAll(collection),
      one: (collection, id) => this.read(collection, id),
      local: (fullId) => this.scope.layer.render(fullId, setting === ALL ? '' : setting),
      related: (collection, fullId) => renderRelated(this, [collection], fullId, SECTION),
      localLines: this.localLines,
      later: (needed, content) => {
        const state = this.#later.need(...needed);
        this.#isWaiting ||= state === 'coming';
        return laterPart(state, content, {loading: words.loading, retry: this.#later.retry});
      },
    };
  }

  /** Where the reader is, as far as that exists. */
  get #shown(): Place {
    return this.place ?? this.#home;
  }

  /** Where the attributes, or else the address, let the guide begin. */
  get #home(): Place {
    const step = known(this, 'step', this.step, Object.keys(steps.value!), '');
    if (step) return {page: 'stap', id: step};
    const phase = known(this, 'phase', this.phase, Object.keys(phases.value!), '');
    if (phase) return {page: 'fase', id: phase};
    const page = this.share ? sharedValue(this.localName, 'page') : undefined;
    return PAGES.includes(page as Page) && !recordOf({page: page as Page}) ? {page: page as Page} : START;
  }

  /** The part of the step that is shown. */
  get #part(): PartId | undefined {
    const {id = '', part, page} = this.#shown;
    if (page !== 'stap') return undefined;
    const own = PARTS[id] ?? [];
    const shared = this.share ? sharedValue(this.localName, 'part') : undefined;
    return part ?? own.find((one) => one === shared) ?? this.#parts.get(id) ?? own[0];
  }

  get #setting(): string {
    const asked = this.attributeOrAddress('setting', this.setting);
    return this.chosenSetting || known(this, 'setting', asked, Object.keys(settings), this.scope.setting);
  }

  /** What stands inside knows the setting that was chosen here, and can change it. */
  #provide(): void {
    const setting = this.#setting === ALL ? '' : this.#setting;
    if (this.#given?.outer === this.scope && this.#given.setting === setting) return;
    this.#given = {outer: this.scope, setting};
    this.#inner.give({
      ...this.scope,
      setting,
      setSetting: (chosen) => this.#chooseSetting(chosen),
    });
  }

  #chooseSetting(setting: string): void {
    // In a scope all choose together; an attribute of our own goes before the scope's, so the choice must too.
    if (this.scope === noScope || this.setting) this.chosenSetting = setting;
    else this.scope.setSetting(setting);
    if (this.share) shareValue(this.localName, 'setting', setting, 'push');
    this.#address = this.#addressNow;
  }

  #choosePart(part: PartId): void {
    const {id = ''} = this.#shown;
    this.#parts.set(id, part);
    this.place = {page: 'stap', id, part};
    if (this.share) shareValue(this.localName, 'part', part, 'push');
    this.#address = this.#addressNow;
  }

  /** What of the address moves the guide, links to records aside. */
  get #addressNow(): string {
    return [deepLink(), this.share ? sharedValue(this.localName, 'page') : ''].join(' ');
  }

  #move(place: Place | undefined): void {
    this.place = place;
    this.problem = undefined;
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.page details'))
      details.open = false;
  }

  /** Goes to a page that is no record. */
  #go(place: Place): void {
    this.#move(place);
    this.#isArriving = true;
    pushDeepLink('');
    this.#shareAfter(place.page === 'start' ? '' : place.page);
  }

  #follow(fullId: string): boolean {
    const isFollowed = navigate(this, fullId);
    if (isFollowed) this.#shareAfter('');
    return isFollowed;
  }

  /** After a move: what the address still says of the page that was left goes out of it. */
  #shareAfter(page: string): void {
    if (this.share) {
      shareValue(this.localName, 'part', '', 'replace');
      shareValue('tool-finder', 'step', '', 'replace');
      shareValue(this.localName, 'page', page, 'replace');
    }
    this.#address = this.#addressNow;
  }

  /** Moves to the record of a link, once it is known where that stands. */
  #followLink(): void {
    const state = this.#later.need(...neededFor(this.#asked));
    if (state === 'coming') return;
    const asked = this.#asked;
    this.#asked = '';
    if (state === 'failed') {
      // It is not known yet whether there is such a record.
      this.#move(START);
      this.problem = 'failed';
      this.#failed = asked;
      return;
    }
    const place = placeOf(asked);
    const exists = place && this.#exists(place);
    this.#move(exists ? place : START);
    if (!exists) this.problem = 'unknown';
    if (!exists) this.reportContentError(`there is no place for “${asked}”`);
    if (place?.arrival || place?.inner) this.#isArriving = true;
    this.#address = this.#addressNow;
  }

  #exists({page, id = ''}: Place): boolean {
    if (page === 'stap') return steps.value![id] !== undefined;
    return page !== 'fase' || phases.value![id] !== undefined;
  }

  /** Puts the keyboard where a link led, once that has been drawn. */
  async #arrive(): Promise<void> {
    const {arrival, inner, ...place} = this.#shown;
    if (this.#asked) return;
    if (inner) {
      const shown = innerElementOf(place, this.#part);
      const element = shown && this.#inner.get(shown.tag);
      if (!element) return;
      this.#isArriving = false;
      await element.loadContent();
      element.show(inner);
      return;
    }
    const target = arrival && this.#find(arrival);
    if (arrival && !target && this.#isWaiting) return;
    const title = this.renderRoot.querySelector<HTMLElement>('[data-title]');
    if (!target && !title && this.#isWaiting) return;
    this.#isArriving = false;
    if (target) this.#land(target);
    else {
      this.scrollIntoView({block: 'start'});
      title?.focus({preventScroll: true});
    }
  }

  #find(fullId: string): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-id]')].find(
      ({dataset}) => dataset.id === fullId,
    );
  }

  #land(target: HTMLElement): void {
    for (let at = target.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true;
    target.tabIndex = -1;
    target.focus({preventScroll: true});
    target.scrollIntoView({block: 'center'});
  }

  override link(fullId: string, text: unknown): TemplateResult {
    return this.#renderLink(fullId, text);
  }

  #renderLink(fullId: string, text: unknown, isCurrent = false): TemplateResult {
    const follow = (event: MouseEvent) => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
      if (!opensElsewhere && this.#follow(fullId)) event.preventDefault();
    };
    return html`<a
      href=${hrefOf(fullId, this.scope, `?wijkgids=${fullId}`)}
      aria-current=${isCurrent ? 'page' : nothing}
      @click=${follow}
      >${text}</a
    >`;
  }

  /**
   * The strip at the foot of the screen must not lie over what the keyboard is at. Keys tell of it, because a focus
   * that moves within an element inside does not leave that element.
   */
  readonly #keepInSight = (event: KeyboardEvent): void => {
    const strip = this.renderRoot.querySelector('.call-now')?.getBoundingClientRect();
    const [target] = event.composedPath();
    if (!strip || strip.bottom < innerHeight - 1 || !(target instanceof Element)) return;
    if (target.closest('.call-now') || !target.matches(':focus-visible')) return;
    const {top, bottom} = target.getBoundingClientRect();
    if (bottom > strip.top && top < strip.bottom) scrollBy({top: bottom - strip.top + 16});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'wegwijzer-guide': WegwijzerGuide;
  }
}
