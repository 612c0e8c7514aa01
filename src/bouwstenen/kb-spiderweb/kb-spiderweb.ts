import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import type {Collection} from '../../core/collection.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import {externalLink} from '../../core/external-link.js';
import {shareValues} from '../../core/facets/share-choice.js';
import {fill} from '../../core/facets/words.js';
import {GuideElement} from '../../core/guide-element.js';
import {sharedValue} from '../../core/navigation/address.js';
import {hrefOf} from '../../core/navigation/navigation.js';
import {currentId, type Reading} from '../../core/records.js';
import {sourceLine} from '../../core/source-line.js';
import {sharedWords} from '../../core/words.js';
import {blocks, competencies, domains, targetGroups, topics} from '../content.js';
import type {Block, Competency, Domain, TargetGroup, Topic} from '../schema.js';
import {renderBlock} from './block-view.js';
import {findBlocks, searchableBlocks, type FoundBlock} from './filter.js';
import {renderTargetGroup} from './group-view.js';
import {renderAround, renderFound, renderIndex} from './index-view.js';
import {styles} from './kb-spiderweb.styles.js';
import type {WebContent, WebLayout, WebText} from './layout.js';
import {
  TOPIC_GROUPS,
  attributesOf,
  placeOf,
  start,
  type Place,
  type Present,
  type TopicGroup,
} from './place.js';
import {renderTopics} from './topic-view.js';
import {renderWeb} from './web.js';
import {blocksOf, webContent} from './web-content.js';
import {WebPicture} from './web-picture.js';
import {spiderwebWords, type SpiderwebWords} from './words.js';

const DISPLAYS = ['web', 'list'] as const;
const PLACE_ATTRIBUTES = ['domain', 'block', 'targetGroup', 'topic'] as const;

/**
 * What a neighbourhood team should know: seven domains with their building blocks, the competencies of every
 * professional, and the target groups, as a spider web and as the list that it is a picture of.
 * Put a sentence and a link inside the tag: they show until, and unless, the web can be drawn.
 *
 * @summary The building blocks of knowledge, as a web and as a list.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines of blocks about harm.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart act-now - The strip with help lines.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class KbSpiderweb extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, drawingStyles, styles];
  static override readonly collections = [domains, blocks, competencies, targetGroups];
  static override readonly shownKinds = [
    ...[domains, blocks, targetGroups, competencies, topics].map(({kind}) => kind),
    ...['kennis', 'link', 'punt', 'cijfer'].map((kind) => `bouwstenen/${kind}`),
  ];

  /** Id of the domain that is open, such as `inkomen`. */
  @property() domain = '';

  /** Id of the block that is shown, such as `schulden`. */
  @property() block = '';

  /** Id of the target group that is shown, such as `ouderen`. */
  @property({attribute: 'target-group'}) targetGroup = '';

  /** What is shown of the parts around the domains: `guide`, `resident`, `competencies` or `working-factors`. */
  @property() topic = '';

  /** `web` shows the web beside the list, `list` the list only. */
  @property() display = '';

  /** Where the reader is. */
  @state() place: Place = start;
  /** What someone typed to find. */
  @state() private typed = '';
  /** Full id of what the keyboard or the pointer is at, in the list or in the web. */
  @state() pointed = '';
  /** Whether the topics did not arrive. */
  @state() topicsFailed = false;
  @state() private notFound = false;

  allDomains: readonly Reading<Domain>[] = [];
  allCompetencies: readonly Reading<Competency>[] = [];
  allGroups: readonly Reading<TargetGroup>[] = [];
  #blocks: readonly Reading<Block>[] = [];
  #search: ReturnType<typeof searchableBlocks> | undefined;
  #found: readonly FoundBlock[] | undefined;
  #content: WebContent | undefined;
  #layout: WebLayout | undefined;
  /** The layer whose content was read. */
  #layer: unknown;
  readonly #picture = new WebPicture(this);
  /** A place that was asked for, which only the content can tell. */
  #asked: (() => Place | undefined) | undefined;
  #arriving = false;
  #loadsTopics = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A link that someone followed to this page counts for more than where the page starts.
    const hasMoved = PLACE_ATTRIBUTES.some((name) => changed.has(name));
    if (hasMoved && (this.hasUpdated || !this.#asked)) this.#askAddress();
    if (!this.isReady) return;
    if (!this.#content || this.#layer !== this.scope.layer) this.#readContent();
    this.#answer();
    this.#layout = this.#hasWeb ? this.#picture.layout(this.#content!, this.openDomain) : undefined;
    this.#found = this.typed
      ? findBlocks(this.typed, (this.#search ??= searchableBlocks(this.#blocks)))
      : undefined;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener('click', (event) => this.#follow(event as MouseEvent));
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout'])
      root.addEventListener(type, (event) => this.#point(event));
  }

  protected override updated(): void {
    this.#picture.watch(this.renderRoot.querySelector('.web'));
    // Focus marks where the keyboard is, which asks for another update.
    if (this.#arriving) void this.updateComplete.then(() => this.focusShown());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#picture.rest();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override addressChanged(): void {
    if (this.share) this.#askAddress();
    super.addressChanged();
  }

  protected override moveTo(fullId: string): void {
    this.#asked = () => placeOf(currentId(fullId), this.#present);
    this.typed = '';
    this.requestUpdate();
  }

  protected override focusShown(): void {
    const arrival = this.renderRoot.querySelector<HTMLElement>('[data-arrival]');
    this.#arriving = !arrival;
    arrival?.focus({preventScroll: true});
    arrival?.scrollIntoView({block: 'nearest'});
  }

  /** Moves the reader, and the keyboard with them. */
  go(place: Place): void {
    this.place = place;
    this.notFound = false;
    this.#arriving = true;
    this.#sharePlace();
  }

  toggleDomain(id: string): void {
    this.place = {kind: 'overview', domain: this.openDomain === id ? '' : id};
    this.notFound = false;
    this.#sharePlace();
  }

  /** Words of the interface. */
  get words(): SpiderwebWords {
    return this.wordsOf(spiderwebWords);
  }

  /** Id of the setting that the scope shares. */
  get setting(): string {
    return this.scope.setting;
  }

  /** Year of the edition that the figures and links come from. */
  get editionYear(): number | undefined {
    return Object.values(blocks.sources)[0]?.year;
  }

  /** Id of the domain that stands out: the open one, or that of the block. */
  get openDomain(): string {
    if (this.place.kind === 'block') return this.blockOf(this.place.id)?.record.domain ?? '';
    return this.place.kind === 'overview' ? this.place.domain : '';
  }

  /** A block by its id. */
  blockOf(id: string): Reading<Block> | undefined {
    return this.read(blocks, id);
  }

  /** The blocks of a domain in the order of their numbers. */
  blocksIn(domain: string): readonly Reading<Block>[] {
    return blocksOf(domain, this.#blocks) as Reading<Block>[];
  }

  /** What stands out in list and web, by full id. */
  get chosen(): ReadonlySet<string> {
    const {place, openDomain} = this;
    return new Set([
      ...(openDomain ? [`${domains.kind}/${openDomain}`] : []),
      ...(place.kind === 'block' ? [`${blocks.kind}/${place.id}`] : []),
      ...(place.kind === 'target-group' ? [`${targetGroups.kind}/${place.id}`] : []),
      ...(place.kind === 'topic' ? [`topic:${place.group}`, place.item ?? ''] : []),
    ]);
  }

  /** Whether the web shows numbers or letters in place of names of this kind: then the list has them too. */
  isNumbered(kind: WebText['kind']): boolean {
    return this.#layout?.texts.some((text) => text.kind === kind && text.isNumber) ?? false;
  }

  /** Whether a followed link arrives at this record or item. */
  arrivesAt(fullId: string): boolean {
    return this.place.item === fullId;
  }

  /** Loads what stands around the domains, also after an earlier try that failed. */
  async loadTopics(): Promise<void> {
    if (this.#loadsTopics) return;
    this.#loadsTopics = true;
    this.topicsFailed = false;
    try {
      await topics.load();
    } catch (error) {
      this.topicsFailed = true;
      this.reportContentError(sharedWords.loadFailed, error);
    }
    this.#loadsTopics = false;
    this.requestUpdate();
  }

  protected override renderGuide(): TemplateResult {
    const {words} = this;
    const hasWeb = this.#hasWeb;
    return html`<article class="guide ${hasWeb ? 'with-web' : ''}" lang="nl" dir="ltr">
      <header>
        ${this.heading(words.title)}
        <p class="muted">${words.intro}</p>
      </header>
      <div class="panel">${this.#renderFilter()} ${this.#renderPlace()}</div>
      ${hasWeb ? this.#renderWeb() : nothing} ${renderAround(this)}
      ${sourceLine(blocks.sources, topics.sources)}
    </article>`;
  }

  /** A link to a record of ours: it moves the reader here, and can be opened in a tab of its own. */
  to(fullId: string, text: unknown, isHere = false): TemplateResult {
    const arrives = this.place.kind === 'overview' && this.arrivesAt(fullId);
    return html`<a
      href=${hrefOf(fullId, this.scope, `?wijkgids=${fullId}`)}
      data-to=${fullId}
      aria-current=${isHere ? 'true' : nothing}
      ?data-arrival=${arrives}
      >${text}</a
    >`;
  }

  /** The title of what fills the panel, where a followed link arrives. */
  renderTitle(title: string): TemplateResult {
    return html`<div class="panel-title" tabindex="-1" ?data-arrival=${!this.place.item}>
      ${this.heading(title, 1, 'part-title')}
    </div>`;
  }

  /** The way back to the list, or to what was found. */
  renderBack(text: string, place: Place): TemplateResult {
    return html`<button type="button" class="button quiet back" @click=${() => this.go(place)}>
      <span aria-hidden="true">‹</span> ${this.#found ? this.words.backToResults : text}
    </button>`;
  }

  renderNote(note: string | undefined): TemplateResult | typeof nothing {
    return note ? html`<p class="note small muted">${note}</p>` : nothing;
  }

  renderLinks(owner: string, links: Block['links']): TemplateResult {
    return html`<ul class="links" role="list">
      ${links.map((link) => {
        const arrives = this.arrivesAt(`bouwstenen/link/${owner}/${link.id}`);
        return html`<li class="item" tabindex="-1" ?data-arrival=${arrives}>
          ${externalLink(link, this.editionYear)} ${this.renderNote(link.note)}
        </li>`;
      })}
    </ul>`;
  }

  renderPoints(owner: string, points: Topic['points'], intro?: string): TemplateResult | typeof nothing {
    if (!points.length) return nothing;
    return html`${intro ? html`<p>${intro}</p>` : nothing}
      <ul class="points">
        ${points.map(({id, text, percentage, note}) => {
          const arrives = this.arrivesAt(`bouwstenen/punt/${owner}/${id}`);
          return html`<li tabindex="-1" ?data-arrival=${arrives}>
            <p>${text} ${percentage === undefined ? nothing : html`<b>${percentage}%</b>`}</p>
            ${this.renderNote(note)}
          </li>`;
        })}
      </ul>`;
  }

  #renderFilter(): TemplateResult {
    const {words} = this;
    const count = this.#found?.reduce((sum, {items}) => sum + Math.max(1, items.length), 0) ?? 0;
    const inBlocks = this.#found?.length ?? 0;
    const said = inBlocks === 1 ? words.foundInOne : words.found;
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
      <p role="status">
        ${
          !this.#found
            ? nothing
            : count
              ? fill(said, {n: count, blocks: inBlocks})
              : fill(words.foundNothing, {text: this.typed.trim()})
        }
      </p>
    </div>`;
  }

  #renderPlace(): TemplateResult {
    const {place} = this;
    if (place.kind === 'block') {
      const block = this.blockOf(place.id);
      if (block) return renderBlock(this, block);
    }
    if (place.kind === 'target-group') {
      const group = this.read(targetGroups, place.id);
      if (group) return renderTargetGroup(this, group);
    }
    if (place.kind === 'topic') return renderTopics(this, place.group, this.#topicsOf(place.group));
    return html`
      ${this.notFound ? html`<p class="problem" role="status">${this.words.notFound}</p>` : nothing}
      ${this.#found ? renderFound(this, this.#found) : renderIndex(this)}
    `;
  }

  #renderWeb(): TemplateResult {
    const {words} = this;
    const content = this.#content!;
    const layout = this.#layout;
    const found = this.#found && new Set(this.#found.map(({id}) => `${blocks.kind}/${id}`));
    return html`<figure class="picture">
      <div class="web">
        ${layout ? renderWeb(layout, content, {chosen: this.chosen, pointed: this.pointed, found}) : nothing}
      </div>
      <figcaption class="small muted">
        <p>${words.webHelp} ${found ? words.webMatches : words.webNumbers}</p>
      </figcaption>
    </figure>`;
  }

  #readContent(): void {
    this.#layer = this.scope.layer;
    this.allDomains = this.readAll(domains);
    this.allCompetencies = this.readAll(competencies);
    this.allGroups = this.readAll(targetGroups);
    this.#blocks = this.readAll(blocks);
    this.#search = undefined;
    this.#content = webContent({
      domains: this.allDomains,
      blocks: this.#blocks,
      competencies: this.allCompetencies,
      groups: this.allGroups,
      resident: this.words.resident,
      professional: this.words.professional,
    });
  }

  /** Answers what was asked for, now that the content is there. */
  #answer(): void {
    const asked = this.#asked;
    this.#asked = undefined;
    if (asked) {
      const place = asked();
      this.notFound = !place;
      this.place = place ?? start;
    }
    if (this.place.kind !== 'topic') return;
    if (!topics.value) void this.loadTopics();
    else if (!this.place.group) this.#findTopic(this.place.item ?? '');
  }

  /** A link to a topic, or to an item of one, does not say to which group it belongs. */
  #findTopic(item: string): void {
    const id = item.split('/')[2] ?? '';
    const topic = this.read(topics, id);
    this.notFound = !topic;
    this.place = topic ? {kind: 'topic', group: topic.record.group, item} : start;
  }

  #topicsOf(group: TopicGroup | ''): readonly Reading<Topic>[] | undefined {
    return topics.value && this.readAll(topics).filter(({record}) => record.group === group);
  }

  /** Asks for what the attributes say, or, where they say nothing and `share` is set, the address. */
  #askAddress(): void {
    this.#asked = () => this.#placeOfAttributes();
    this.typed = this.share ? (sharedValue(this.localName, 'filter') ?? '') : this.typed;
  }

  #placeOfAttributes(): Place {
    const block = this.#attribute('block', this.block, blocks);
    if (block) return {kind: 'block', id: block};
    const group = this.#attribute('target-group', this.targetGroup, targetGroups);
    if (group) return {kind: 'target-group', id: group};
    const topic = known(this, 'topic', this.attributeOrAddress('topic', this.topic), TOPIC_GROUPS, undefined);
    if (topic) return {kind: 'topic', group: topic};
    return {kind: 'overview', domain: this.#attribute('domain', this.domain, domains)};
  }

  /** The id that an attribute names, also when it has moved since. */
  #attribute(name: string, own: string, collection: Collection<object>): string {
    const value = this.attributeOrAddress(name, own);
    const present = value ? this.read(collection, value) : undefined;
    return present?.id ?? known(this, name, value, Object.keys(collection.value ?? {}), '');
  }

  get #hasWeb(): boolean {
    return known(this, 'display', this.display, DISPLAYS, 'web') === 'web';
  }

  get #present(): Present {
    return {
      domain: (id) => this.read(domains, id) !== undefined,
      competency: (id) => this.read(competencies, id) !== undefined,
      block: (id) => {
        const record = this.blockOf(id)?.record;
        return record && {domain: record.domain, items: itemsOf(id, record)};
      },
      group: (id) => {
        const record = this.read(targetGroups, id)?.record;
        return record && {items: itemsOf(id, record)};
      },
    };
  }

  /** Links in the list and everything in the web lead somewhere. */
  #follow(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement | SVGElement>('[data-to]');
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!target || opensElsewhere) return;
    event.preventDefault();
    const to = target.dataset.to!;
    const group = TOPIC_GROUPS.find((one) => to === `topic:${one}`);
    this.go(group ? {kind: 'topic', group} : (placeOf(to, this.#present) ?? start));
  }

  /** Keyboard and pointer show where they are, in list and web. */
  #point(event: Event): void {
    const marked = (event.target as Element).closest<HTMLElement | SVGElement>('[data-to], [data-mark]');
    const isLeaving = event.type.endsWith('out');
    const pointed = isLeaving ? '' : (marked?.dataset.to ?? marked?.dataset.mark ?? '');
    // Focus also leaves what is taken away while drawing.
    queueMicrotask(() => (this.pointed = pointed));
  }

  #type(text: string): void {
    this.typed = text;
    this.notFound = false;
    if (this.place.kind !== 'overview') this.place = start;
    if (this.share) shareValues(this.localName, {...attributesOf(this.place), filter: text}, 'replace');
  }

  #sharePlace(): void {
    if (this.share) shareValues(this.localName, attributesOf(this.place), 'push');
  }
}

/** Full ids of the items in a record. */
function itemsOf(owner: string, record: Block | TargetGroup): string[] {
  const kinds = {general: 'kennis', specific: 'kennis', links: 'link', points: 'punt', figures: 'cijfer'};
  return Object.entries(kinds).flatMap(([key, kind]) => {
    const items = (
      record as unknown as Readonly<Record<string, readonly {readonly id: string}[] | undefined>>
    )[key];
    return (items ?? []).map(({id}) => `bouwstenen/${kind}/${owner}/${id}`);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'kb-spiderweb': KbSpiderweb;
  }
}
