import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import {GuideElement} from '../../core/guide-element.js';
import {InnerElements} from '../../core/inside/inner-elements.js';
import {LaterContent} from '../../core/later/later-content.js';
import {laterPart} from '../../core/later/later-part.js';
import {deepLink, pushDeepLink, sharedValue} from '../../core/navigation/address.js';
import {shareValues} from '../../core/facets/share-choice.js';
import {hrefOf, navigate} from '../../core/navigation/navigation.js';
import {currentId} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {phases} from '../content.js';
import {renderBackground, renderPolicies} from './background-page.js';
import {renderCases, renderExamples} from './cases-page.js';
import {renderContents, renderTurn} from './contents.js';
import {renderFunctions} from './functions-page.js';
import {renderCompetencies, renderCoreRoles, renderGeneralist} from './generalist-page.js';
import {renderKanteling} from './kanteling-page.js';
import {styles} from './methodiek-guide.styles.js';
import {renderPhase, renderWorkbench} from './phase-page.js';
import {SHOWN_KINDS, START, neededFor, placeOf, type Place} from './place.js';
import {renderStart} from './start-page.js';
import {renderNetworks, renderStrengths} from './strength-page.js';
import {innerOf, toolsOf} from './tools.js';
import {TOPICS, TOPIC_COLLECTIONS, type TopicId} from './topics.js';
import {ITEM, type GuideView} from './view.js';
import {guideWords} from './words.js';

const PAGES: Readonly<Record<TopicId, (view: GuideView) => TemplateResult>> = {
  achtergrond: renderBackground,
  kaders: renderPolicies,
  kanteling: renderKanteling,
  'eigen-kracht': renderStrengths,
  netwerk: renderNetworks,
  generalist: renderGeneralist,
  kernrollen: renderCoreRoles,
  competenties: renderCompetencies,
  functies: renderFunctions,
  casussen: renderCases,
  voorbeelden: renderExamples,
};

/**
 * The method of a neighbourhood team: what a new team member reads on the first day, and works with after that. Five
 * phases, each with the elements that belong to it; background, policy, De Kanteling, strengths, network, the
 * generalist, 25 functions, cases and examples. What has changed since the document appeared says so.
 * Put a sentence and a link inside the tag: they show until, and unless, the guide can be drawn.
 *
 * @summary The method of a neighbourhood team, to read and to work with.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown at the foot, and with help lines.
 * @fires {ContentErrorEvent} content-error - Records did not arrive, or a link asked for an unknown one. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart act-now - A strip with help lines.
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class MethodiekGuide extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, relatedStyles, styles];
  static override readonly collections = [phases];
  static override readonly shownKinds = SHOWN_KINDS;

  /** Id of the phase to begin at, such as `planfase`; the start when empty. */
  @property() phase = '';

  /** Id of the topic to begin at, such as `functies`; counts when there is no `phase`. */
  @property() topic = '';

  /** `off` takes away the choice to keep what is filled in inside the guide until the tab closes. */
  @property() keep = '';

  /** Where the reader moved; nothing while the attributes count. */
  @state() private place: Place | undefined;

  @state() private contentsOpen = false;
  @state() private isMissing = false;

  readonly #later = new LaterContent(this, (error) =>
    this.reportContentError('a part of the guide could not be loaded.', error),
  );
  readonly #inner = new InnerElements(this, 2);
  /** What was last open in a phase. */
  readonly #benches = new Map<string, Pick<Place, 'tool' | 'mode'>>();
  /** Full id of a link that is still to be followed. */
  #asked = '';
  /** Whether the keyboard is still to arrive where a link led. */
  #isArriving = false;
  /** Whether something that was drawn last is still on its way. */
  #isWaiting = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('phase') || changed.has('topic'))) this.#move(undefined);
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
    if (!this.isReady || deepLink()) return;
    this.#move(undefined);
  }

  protected override moveTo(fullId: string): void {
    this.#asked = currentId(fullId);
    this.requestUpdate();
  }

  protected override renderGuide(): TemplateResult {
    const view = this.#view;
    const {page, id = '', tool, mode = 'score'} = view.place;
    this.#isWaiting = false;
    const isStart = page === 'start';
    const isOpen = page === 'fase' && tool !== undefined && toolsOf(id).includes(tool);
    const inner = isOpen ? innerOf(tool, mode) : undefined;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header class=${isStart ? 'top start' : 'top'}>
        <div class="landing" tabindex="-1" ?data-title=${isStart}>${this.heading(view.words.title)}</div>
        ${isStart ? html`<p class="lead">${view.words.intro}</p>` : nothing}
        ${this.isMissing ? html`<p class="problem" role="status">${view.words.unknown}</p>` : nothing}
      </header>
      <div class=${isStart ? 'sheet' : 'sheet beside'}>
        ${
          isStart
            ? nothing
            : renderContents(view, {
                isOpen: this.contentsOpen,
                toggle: () => (this.contentsOpen = !this.contentsOpen),
              })
        }
        <div class="page">
          ${this.#renderPage(view)} ${this.#inner.render(inner, view.words.loading)} ${renderTurn(view)}
        </div>
      </div>
      <footer class="foot"><slot name="contact"></slot> ${sourceLine(this.#sources(view))}</footer>
    </article>`;
  }

  #renderPage(view: GuideView): TemplateResult {
    const {page, id = '', tool, mode = 'score'} = view.place;
    if (page === 'start') return renderStart(view);
    if (page === 'onderwerp') {
      return view.later(TOPIC_COLLECTIONS[id as TopicId], () => PAGES[id as TopicId](view));
    }
    return html`${renderPhase(view, view.one(phases, id)!)}
    ${renderWorkbench(view, id, {
      tool,
      mode,
      open: (chosen) => this.#open({...view.place, tool: chosen, mode: 'score'} as Place),
      choose: (chosen) => this.#open({...view.place, mode: chosen}),
    })}`;
  }

  get #view(): GuideView {
    const words = this.wordsOf(guideWords);
    return {
      words,
      place: this.#shown,
      setting: this.scope.setting,
      localLines: this.localLines,
      heading: (...args) => this.heading(...args),
      link: (fullId, text) => this.#renderLink(fullId, text),
      goLink: (place, text) => this.#renderGoLink(place, text),
      all: (collection) => this.readAll(collection),
      one: (collection, id) => this.read(collection, id),
      local: (fullId) => this.local(fullId),
      elsewhere: (collection, fullId) => renderRelated(this, [collection], fullId, ITEM),
      later: (needed, content) => {
        const state = this.#later.need(...needed);
        this.#isWaiting ||= state === 'coming';
        return laterPart(state, content, {loading: words.loading, retry: this.#later.retry});
      },
    };
  }

  /** Where the facts on the page come from. */
  #sources({place}: GuideView): typeof phases.sources {
    const shown = place.page === 'onderwerp' ? TOPIC_COLLECTIONS[place.id as TopicId] : [];
    return Object.assign({}, phases.sources, ...shown.map(({sources}) => sources)) as typeof phases.sources;
  }

  /** Where the reader is; in a phase with what was last open there. */
  get #shown(): Place {
    const place = this.place ?? this.#home;
    const bench = place.page === 'fase' && !('tool' in place) ? this.#benches.get(place.id ?? '') : undefined;
    return {...bench, ...place};
  }

  /** Where the attributes, or else the address, let the guide begin. */
  get #home(): Place {
    const phase = this.#named('phase', Object.keys(phases.value!));
    if (phase) return {page: 'fase', id: phase};
    const topic = this.#named('topic', TOPICS);
    return topic ? {page: 'onderwerp', id: topic} : START;
  }

  /** What the address says goes before the attribute here: it is where the reader went from there. */
  #named(attribute: 'phase' | 'topic', ids: readonly string[]): string {
    const shared = this.share ? sharedValue(this.localName, attribute) : undefined;
    if (this.share && ['phase', 'topic'].some((one) => sharedValue(this.localName, one) !== undefined)) {
      return ids.find((id) => id === shared) ?? '';
    }
    return known(this, attribute, this[attribute], ids, '');
  }

  #move(place: Place | undefined): void {
    this.place = place;
    this.isMissing = false;
    this.contentsOpen = false;
  }

  /** Opens or closes an element in the phase that is shown. */
  #open(place: Place): void {
    const {tool, mode} = place;
    this.#benches.set(place.id ?? '', tool ? {tool, ...(mode && {mode})} : {});
    this.place = {page: 'fase', ...(place.id && {id: place.id}), tool, mode} as Place;
  }

  /** Goes to a page, as a step that “back” undoes where the page shares. */
  #go(place: Place): void {
    if (place.tool) this.#open(place);
    else this.#move(place);
    this.isMissing = false;
    this.contentsOpen = false;
    this.#isArriving = true;
    if (deepLink()) pushDeepLink('');
    if (this.share) {
      const {page, id = ''} = place;
      shareValues(
        this.localName,
        {phase: page === 'fase' ? id : '', topic: page === 'onderwerp' ? id : ''},
        'push',
      );
    }
  }

  /** Moves to the record of a link, once it is known where that stands. */
  #followLink(): void {
    if (this.#later.need(...neededFor(this.#asked)) === 'coming') return;
    const asked = this.#asked;
    this.#asked = '';
    const place = placeOf(asked);
    const exists = place !== undefined && (place.page !== 'fase' || phases.value![place.id!] !== undefined);
    if (exists && place.tool) this.#benches.set(place.id!, {tool: place.tool, mode: 'read'});
    this.#move(exists ? place : START);
    this.isMissing = !exists;
    if (!exists) this.reportContentError(`there is no place for “${asked}”`);
    this.#isArriving = true;
  }

  /** Puts the keyboard where a link led, once that has been drawn. */
  async #arrive(): Promise<void> {
    const {arrival, inner, tool, mode = 'score'} = this.#shown;
    if (this.#asked) return;
    if (inner && tool) {
      const element = this.#inner.get(innerOf(tool, mode).tag);
      if (!element) return;
      this.#isArriving = false;
      await element.loadContent();
      element.show(inner);
      return;
    }
    const target = arrival && this.#find(arrival);
    if (!target && this.#isWaiting) return;
    this.#isArriving = false;
    if (target) this.#land(target);
    else {
      this.scrollIntoView({block: 'start'});
      this.renderRoot.querySelector<HTMLElement>('[data-title]')?.focus({preventScroll: true});
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
    target.scrollIntoView({block: target.offsetHeight > innerHeight / 2 ? 'start' : 'center'});
  }

  #renderLink(fullId: string, text: unknown): TemplateResult {
    const follow = (event: MouseEvent) => {
      if (isPlain(event) && navigate(this, fullId)) event.preventDefault();
    };
    return html`<a href=${hrefOf(fullId, this.scope, `?wijkgids=${fullId}`)} @click=${follow}>${text}</a>`;
  }

  #renderGoLink(place: Place, text: unknown): TemplateResult {
    const {page, id = ''} = place;
    const isCurrent = page === this.#shown.page && id === (this.#shown.id ?? '');
    const follow = (event: MouseEvent) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      this.#go(place);
    };
    const name = page === 'fase' ? 'phase' : 'topic';
    const href = page === 'start' ? '?' : `?${this.localName}.${name}=${id}`;
    return html`<a href=${href} aria-current=${isCurrent && !place.tool ? 'page' : nothing} @click=${follow}
      >${text}</a
    >`;
  }
}

/** A click that the browser would follow in this tab. */
const isPlain = ({ctrlKey, metaKey, shiftKey, button}: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey && button === 0;

declare global {
  interface HTMLElementTagNameMap {
    'methodiek-guide': MethodiekGuide;
  }
}
