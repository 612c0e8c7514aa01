import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import type {Collection} from '../../core/collection.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import {fill} from '../../core/facets/words.js';
import {GuideElement} from '../../core/guide-element.js';
import {deepLink, pushDeepLink, shareValue} from '../../core/navigation/address.js';
import {NavigateEvent} from '../../core/navigation/navigate-event.js';
import {hrefOf} from '../../core/navigation/navigation.js';
import {currentId} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {blocks, competencies, domains, targetGroups, topics} from '../content.js';
import {isNumbered, type WebLayout} from '../web/layout.js';
import {renderWeb, webTarget, webTargetOf} from '../web/render-web.js';
import {WebPicture} from '../web/web-picture.js';
import {webStyles} from '../web/web.styles.js';
import {renderBlock} from './block-view.js';
import {find, searchable, type Found} from './filter.js';
import {renderFound} from './found-view.js';
import {renderTargetGroup} from './group-view.js';
import {renderAround, renderIndex} from './index-view.js';
import {styles} from './kb-spiderweb.styles.js';
import {Library} from './library.js';
import {START, TOPIC_GROUPS, fullIdOf, placeOf, type Place} from './place.js';
import {renderTopics} from './topic-view.js';
import {SECTION, type SpiderwebView} from './view.js';
import {spiderwebWords, type SpiderwebWords} from './words.js';

const DISPLAYS = ['web', 'list'] as const;
const FILTER = 'filter';

/** The people in the middle of the web are no records: the parts of the guide about them. */
const PEOPLE: Readonly<Record<string, Place>> = {
  [webTarget('person', 'resident')]: {kind: 'topic', group: 'resident'},
  [webTarget('person', 'professional')]: {
    kind: 'topic',
    group: 'guide',
    item: 'bouwstenen/onderwerp/wijkprofessional',
  },
};

/**
 * What a neighbourhood team should know: seven domains with their building blocks, the competencies of every
 * professional, and the target groups, as a spider web and as the list that it is a picture of.
 * Put a sentence and a link inside the tag: they show until, and unless, the web can be drawn.
 *
 * @summary The building blocks of knowledge, as a web and as a list.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines of blocks about harm.
 * @fires {ContentErrorEvent} content-error - The records did not arrive, or a link asked for one that is not there.
 *   Does not bubble.
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
export class KbSpiderweb extends GuideElement {
  static override styles = [
    ...GuideElement.styles,
    actNowStyles,
    relatedStyles,
    drawingStyles,
    webStyles,
    styles,
  ];
  static override readonly collections: readonly Collection<object>[] = [
    domains,
    blocks,
    competencies,
    targetGroups,
    topics,
  ];
  static override readonly shownKinds = [
    ...[domains, blocks, targetGroups, competencies, topics].map(({kind}) => kind),
    ...['kennis', 'link', 'punt', 'cijfer'].map((kind) => `bouwstenen/${kind}`),
  ];

  /** Id of the domain that is open, such as `inkomen`. */
  @property() domain = '';

  /** Id of the block that is shown, such as `schulden`. Counts before `domain`. */
  @property() block = '';

  /** Id of the target group that is shown, such as `ouderen`; counts when there is no `block`. */
  @property({attribute: 'target-group'}) targetGroup = '';

  /** A part around the domains that is shown: `guide`, `resident`, `competencies` or `working-factors`. */
  @property() topic = '';

  /** `web` shows the web beside the list, `list` the list only. */
  @property() display = '';

  /** Words that the list is narrowed to, such as `schulden`. */
  @property() filter = '';

  @state() private place: Place = START;
  /** What someone typed to find. */
  @state() private typed = '';
  /** Full id of what the keyboard or the pointer is at. */
  @state() private pointed = '';
  @state() private notFound = false;

  readonly #picture = new WebPicture(this);
  #library: Library | undefined;
  /** The layer whose content was read. */
  #layer: unknown;
  #searchable: ReturnType<typeof searchable> | undefined;
  #found: readonly Found[] | undefined;
  #layout: WebLayout | undefined;
  /** A link that is still to be followed. */
  #asked = '';
  /** Whether the attributes are still to be followed. */
  #isUnread = true;
  #arriving = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#follow(event as MouseEvent));
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      root.addEventListener(type, (event) => this.#point(event));
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const places = ['domain', 'block', 'targetGroup', 'topic'] as const;
    if (places.some((name) => changed.has(name))) this.#isUnread = true;
    if (changed.has('filter')) this.typed = this.attributeOrAddress(FILTER, this.filter);
    if (!this.isReady) return;
    if (!this.#library || this.#layer !== this.scope.layer) this.#readContent();
    if (this.#isUnread) this.#followAttributes();
    if (this.#asked) this.#followLink();
    this.#layout = this.#hasWeb
      ? this.#picture.layout(this.#library!.web, {open: this.#openDomain})
      : undefined;
    this.#found = this.typed
      ? find(this.typed, (this.#searchable ??= searchable(this.#library!)))
      : undefined;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#picture.whole(() => super.getUpdateComplete());
  }

  protected override updated(): void {
    if (this.#arriving && this.isReady) this.focusShown();
  }

  override addressChanged(): void {
    if (!this.share) return;
    this.typed = this.attributeOrAddress(FILTER, '') || this.filter;
    if (!deepLink()) this.#isUnread = true;
    this.requestUpdate();
  }

  protected override moveTo(fullId: string): void {
    this.#asked = fullId;
    this.requestUpdate();
  }

  protected override focusShown(): void {
    const arrival = this.renderRoot.querySelector<HTMLElement>('[data-arrival]');
    this.#arriving = false;
    arrival?.focus({preventScroll: true});
    arrival?.scrollIntoView({block: 'nearest'});
  }

  protected override renderGuide(): TemplateResult {
    const view = this.#view;
    const {words, hasWeb} = view;
    return html`<article
      class=${hasWeb ? 'guide with-web' : 'guide'}
      data-place=${this.place.kind}
      lang="nl"
      dir="ltr"
    >
      <header>
        ${this.heading(words.title)}
        <p class="muted">${words.intro}</p>
      </header>
      <div class="panel">${this.#renderFilter(words)} ${this.#renderPlace(view)}</div>
      ${hasWeb ? this.#renderWeb(view) : nothing} ${renderAround(view)}
      ${sourceLine(blocks.sources, topics.sources)}
    </article>`;
  }

  get #words(): SpiderwebWords {
    return this.wordsOf(spiderwebWords);
  }

  get #hasWeb(): boolean {
    return known(this, 'display', this.display, DISPLAYS, 'web') === 'web';
  }

  get #openDomain(): string {
    if (this.place.kind === 'block') return this.#library!.block(this.place.id)?.record.domain ?? '';
    return this.place.kind === 'overview' ? this.place.domain : '';
  }

  get #view(): SpiderwebView {
    const {place, scope} = this;
    const openDomain = this.#openDomain;
    return {
      words: this.#words,
      library: this.#library!,
      heading: (...args) => this.heading(...args),
      place,
      openDomain,
      pointed: this.pointed,
      chosen: new Set([
        openDomain && webTarget('domain', openDomain),
        place.kind === 'overview' ? '' : fullIdOf(place, this.#library!),
      ]),
      hasWeb: this.#hasWeb,
      isNumbered: (kind) => (this.#layout ? isNumbered(this.#layout, kind) : false),
      hrefOf: (fullId) => hrefOf(fullId, scope, `?wijkgids=${fullId}`),
      hasFound: this.#found !== undefined,
      setting: scope.setting,
      local: (fullId) => this.local(fullId),
      related: (fullId) => renderRelated(this, KbSpiderweb.collections, fullId, SECTION),
      localHelpLines: this.localLines,
      go: (to) => this.#go(to),
      toggleDomain: (id) => this.#toggleDomain(id),
    };
  }

  #readContent(): void {
    this.#layer = this.scope.layer;
    const {resident, professional, groups} = this.#words;
    this.#library = new Library((collection) => this.readAll(collection), {
      resident,
      professional,
      groupsTitle: groups,
    });
    this.#searchable = undefined;
  }

  /** Goes to what the page asks for. */
  #followAttributes(): void {
    this.#isUnread = false;
    this.notFound = false;
    const record =
      this.#named('block', this.block, blocks) || this.#named('target-group', this.targetGroup, targetGroups);
    const group = known(this, 'topic', this.topic, TOPIC_GROUPS, undefined);
    const fullId = record || (group ? '' : this.#named('domain', this.domain, domains));
    this.place = placeOf(fullId, this.#library!) ?? (group ? {kind: 'topic', group} : START);
  }

  /** The record that an attribute names, also when its id has moved since. */
  #named(attribute: string, id: string, collection: Collection<object>): string {
    if (!id) return '';
    const record = this.read(collection, id);
    if (!record) known(this, attribute, id, Object.keys(collection.value!), '');
    return record?.fullId ?? '';
  }

  /** Goes to what a link asks for. */
  #followLink(): void {
    const place = placeOf(currentId(this.#asked), this.#library!);
    if (!place) this.reportContentError(`there is no “${this.#asked}” among the building blocks`);
    this.#asked = '';
    this.notFound = !place;
    this.place = place ?? START;
    this.typed = '';
  }

  /** Moves the reader, and the keyboard with them. */
  #go(place: Place): void {
    this.#moveTo(place);
    this.#arriving = true;
  }

  #toggleDomain(id: string): void {
    const isOpen = this.place.kind === 'overview' && this.place.domain === id;
    this.#moveTo({kind: 'overview', domain: isOpen ? '' : id});
  }

  #moveTo(place: Place): void {
    this.place = place;
    this.notFound = false;
    if (this.share) pushDeepLink(fullIdOf(place, this.#library!));
  }

  /** Links in the list and everything in the web lead somewhere. */
  #follow(event: MouseEvent): void {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    const link = (event.target as Element).closest<HTMLElement>('[data-to]')?.dataset.to;
    const target = link ?? webTargetOf(event);
    if (!target || opensElsewhere) return;
    event.preventDefault();
    const person = PEOPLE[target];
    if (person) this.#go(person);
    else if (this.dispatchEvent(new NavigateEvent(target))) this.#goTo(target, link === undefined);
  }

  #goTo(fullId: string, isInWeb: boolean): void {
    const place = placeOf(fullId, this.#library!) ?? START;
    // A sector does what the button of its domain does.
    if (isInWeb && place.kind === 'overview' && !this.#found) this.#toggleDomain(place.domain);
    else this.#go(place);
  }

  /** Keyboard and pointer show where they are, in list and web. */
  #point(event: Event): void {
    const marked = (event.target as Element).closest<HTMLElement>('[data-to], [data-mark]');
    const {to, mark} = marked?.dataset ?? {};
    const pointed = event.type.endsWith('out') ? '' : this.#recordOf(to ?? mark ?? webTargetOf(event));
    // Focus also leaves what is taken away while drawing.
    if (pointed !== this.pointed) queueMicrotask(() => (this.pointed = pointed));
  }

  /** The record that an item belongs to: that is what the web shows. */
  #recordOf(fullId: string): string {
    const place = this.#library && placeOf(fullId, this.#library);
    return place ? fullIdOf(place, this.#library!) : fullId;
  }

  #type(text: string): void {
    this.typed = text;
    this.notFound = false;
    if (this.place.kind !== 'overview') this.place = START;
    if (this.share) shareValue(this.localName, FILTER, text, 'replace');
  }

  #renderFilter(words: SpiderwebWords): TemplateResult {
    return html`<div class="filter" role="search">
      <label for="filter">${words.filter}</label>
      <input
        id="filter"
        type="search"
        autocomplete="off"
        aria-describedby="filter-help"
        .value=${this.typed}
        @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
      />
      <p class="small muted" id="filter-help">${words.filterHelp}</p>
      <p class="status" role="status">${this.#found ? this.#statusText(words, this.#found) : nothing}</p>
    </div>`;
  }

  #statusText(words: SpiderwebWords, found: readonly Found[]): string {
    const n = found.reduce((sum, {items}) => sum + Math.max(1, items.length), 0);
    if (!n) return fill(words.foundNothing, {text: this.typed.trim()});
    return fill(found.length === 1 ? words.foundInOne : words.found, {n, records: found.length});
  }

  #renderPlace(view: SpiderwebView): TemplateResult {
    const {place} = this;
    const {words, library} = view;
    const block = place.kind === 'block' && library.block(place.id);
    if (block) return renderBlock(view, block);
    const group = place.kind === 'target-group' && library.group(place.id);
    if (group) return renderTargetGroup(view, group);
    if (place.kind === 'topic') return renderTopics(view, place.group);
    return html`
      ${this.notFound ? html`<p class="problem" role="status">${words.notFound}</p>` : nothing}
      ${this.#found ? renderFound(view, this.#found) : renderIndex(view)}
    `;
  }

  #renderWeb({words, library, chosen, pointed}: SpiderwebView): TemplateResult {
    const found = this.#found && new Set(this.#found.map(({fullId}) => fullId));
    return html`<figure class="picture">
      <div class="web">
        ${this.#layout ? renderWeb(this.#layout, library.web, {chosen, pointed, found}) : nothing}
      </div>
      <figcaption class="small muted">
        <p>${words.webHelp} ${found ? words.webMatches : nothing}</p>
      </figcaption>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kb-spiderweb': KbSpiderweb;
  }
}
