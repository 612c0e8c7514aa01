import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {actNow, actNowStyles} from '../../core/act-now/act-now.js';
import {knownList} from '../../core/attributes.js';
import {facetStyles} from '../../core/facets/facets.styles.js';
import {chosenCount, toggled, type FacetCounts} from '../../core/facets/facets.js';
import {
  focusAfterRemoval,
  renderChosen,
  renderFacet,
  renderFilterPanel,
  type FacetView,
} from '../../core/facets/render-facet.js';
import {shareValues} from '../../core/facets/share-choice.js';
import {facetWords, fill} from '../../core/facets/words.js';
import {GuideElement} from '../../core/guide-element.js';
import type {Layer} from '../../core/layer.js';
import {sharedValue} from '../../core/navigation/address.js';
import {currentId} from '../../core/records.js';
import {settings} from '../../core/shared/content.js';
import {sourceLine} from '../../core/source-line.js';
import {situations, steps, tools, topics} from '../content.js';
import {nameIn} from './facet-views.js';
import {harmLines, harmTopics} from './harm.js';
import {renderTool} from './render-tool.js';
import {find, makeShelf, waysOut, type Shelf, type ToolChoice, type Wish} from './shelf.js';
import {styles} from './tool-finder.styles.js';
import {FACETS, toolsOf, type ToolEntry, type ToolFacet} from './tool-list.js';
import {toolWords} from './words.js';

const TEXT = 'text';
/** Facets that are folded away until something in them is chosen: long, and not the first that people think of. */
const FOLDED: readonly ToolFacet[] = ['situation', 'topic'];

/**
 * All tools of the wegwijzer: publications, sites, trainings, instruments. Find them by step, setting, vulnerable
 * situation, topic, age and words. What is for all settings counts for each; a tool without an age counts for all ages.
 * Put a sentence and a link inside the tag: they show until, and unless, the list can be drawn.
 *
 * @summary Finds tools by step, setting, situation, topic and age.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @fires {ContentErrorEvent} content-error - The records did not arrive, or a link asked for an unknown tool. Does not
 * bubble.
 * @csspart act-now - The strip with help lines.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class ToolFinder extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, facetStyles, styles];
  static override readonly collections = [tools, steps, situations, topics];
  static override readonly shownKinds = [tools.kind, `wegwijzer/plaatsing`];

  /** Ids of the steps to begin with, separated by spaces, such as `gesprek-met-jeugdige-en-gezin`. */
  @property() step = '';

  /** Ids of the settings to begin with, such as `jgz`. Without it, the setting that the scope shares. */
  @property() setting = '';

  /** Ids of the vulnerable situations to begin with, such as `verslaving`. */
  @property() situation = '';

  /** Ids of the topics to begin with, such as `scheiding`. */
  @property() topic = '';

  /** Age in years to begin with, such as `9`; `prenataal` before birth. */
  @property() age = '';

  @state() private choice: ToolChoice = {};
  @state() private text = '';
  @state() private filtersOpen = false;
  /** The tool, and the placement if any, that a link asked for. */
  @state() private arrival: {tool: string; placement: string} | undefined;

  #shelf: Shelf | undefined;
  #layer: Layer | undefined;
  /** What the page last asked for, so that the user's own choice stays until the page asks for something else. */
  readonly #asked = new Map<ToolFacet | typeof TEXT, string>();
  readonly #unfolded = new Set<ToolFacet>();
  #ageOutside = '';
  #arriving = false;

  protected override willUpdate(): void {
    if (!this.isReady) return;
    if (!this.#shelf || this.#layer !== this.scope.layer) this.#shelf = this.#makeShelf();
    this.#layer = this.scope.layer;
    for (const id of FACETS) {
      const own = this.attributeOrAddress(id, this[id]);
      const asked = own || (id === 'setting' ? this.scope.setting : '');
      if ((this.#asked.get(id) ?? '') !== asked) this.#take(id, asked);
    }
    const typed = this.attributeOrAddress(TEXT, '');
    if ((this.#asked.get(TEXT) ?? '') !== typed) this.text = typed;
    this.#asked.set(TEXT, typed);
    if (this.#arriving) this.#makeRoomForArrival();
  }

  protected override updated(): void {
    if (!this.isReady || !this.#arriving) return;
    this.#arriving = false;
    this.focusShown();
  }

  override addressChanged(): void {
    // An attribute goes before the address, but “back” must also undo what the user chose over it.
    if (this.share && this.isReady) {
      for (const id of FACETS) if (this[id]) this.#take(id, sharedValue(this.localName, id) ?? this[id]);
    }
    super.addressChanged();
  }

  protected override moveTo(fullId: string): void {
    const [tool = '', placement = ''] = currentId(fullId).split('/').slice(2);
    this.arrival = {tool, placement};
    this.#arriving = true;
  }

  protected override focusShown(): void {
    super.focusShown();
    // In a long list the element's own top is far from what the link asked for.
    this.renderRoot.querySelector('[data-arrival]')?.scrollIntoView({block: 'start'});
  }

  protected override renderGuide(): TemplateResult {
    const all = this.#shelf!.tools;
    const found = find(this.#shelf!, this.#wish);
    const list = toolsOf(found.items, this.choice);
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(this.words.title)}
        <p class="muted">${this.words.intro}</p>
      </header>
      <div aria-live="polite">${this.#renderActNow()}</div>
      <div class="finder">
        <div class="tools-search" role="search" aria-label=${this.words.searchArea}>
          ${this.#renderSearch()} ${this.#renderFilters(found.counts, list.length)}
        </div>
        <div class="results">
          ${renderChosen(this.#views, this.choice, this.#remove, this.#clear)}
          <p class="status" role="status" tabindex="-1">${this.#statusText(list.length, all.length)}</p>
          ${this.#renderNotices()} ${list.length ? this.#renderList(list) : this.#renderNothing()}
        </div>
      </div>
      ${sourceLine(tools.sources)}
    </article>`;
  }

  /** Words of the interface. */
  private get words() {
    return this.wordsOf(toolWords);
  }

  get #views(): readonly FacetView<ToolFacet>[] {
    return this.#shelf!.views;
  }

  get #nameOf() {
    return nameIn(this.#views);
  }

  #makeShelf(): Shelf {
    const sources = {
      steps: this.readAll(steps),
      settings,
      situations: this.readAll(situations),
      topics: this.readAll(topics),
    };
    return makeShelf(this.readAll(tools), sources, this.words);
  }

  get #wish(): Wish {
    return {choice: this.choice, text: this.text};
  }

  /** Moves a facet to what the page asks for. */
  #take(id: ToolFacet, asked: string): void {
    this.#asked.set(id, asked);
    const values = this.#views.find((view) => view.id === id)!.values.map((value) => value.id);
    const chosen = knownList(this, id, asked.split(/\s+/).filter(Boolean), values);
    if (id === 'age') this.#ageOutside = !chosen.length && /^-?\d+$/.test(asked) ? asked : '';
    if (chosen.length) this.#unfolded.add(id);
    this.choice = {...this.choice, [id]: chosen};
  }

  /** Takes filters away that would hide what a link asked for. */
  #makeRoomForArrival(): void {
    const shown = find(this.#shelf!, this.#wish).items;
    if (shown.some(({tool}) => tool.id === this.arrival!.tool)) return;
    this.choice = {};
    this.text = '';
    if (!this.#arrivalExists) this.reportContentError(`there is no tool “${this.arrival!.tool}”`);
  }

  get #arrivalExists(): boolean {
    return this.#shelf!.tools.some(({id}) => id === this.arrival?.tool);
  }

  /** The user chose something. */
  #choose(choice: ToolChoice, text = this.text): void {
    this.choice = choice;
    this.text = text;
    this.#ageOutside = '';
    this.arrival = undefined;
    this.#shareAll('push');
  }

  #type(text: string): void {
    this.text = text;
    this.arrival = undefined;
    this.#shareAll('replace');
  }

  #shareAll(how: 'push' | 'replace'): void {
    if (!this.share) return;
    const values: Record<string, string> = {[TEXT]: this.text};
    for (const id of FACETS) values[id] = (this.choice[id] ?? []).join(' ');
    shareValues(this.localName, values, how);
  }

  readonly #remove = (id: ToolFacet, value: string, at: number): void => {
    this.#choose(toggled(this.choice, id, value));
    void this.updateComplete.then(() => focusAfterRemoval(this.renderRoot, at));
  };

  readonly #clear = (): void => {
    this.#choose({}, '');
    void this.updateComplete.then(() => focusAfterRemoval(this.renderRoot));
  };

  readonly #leaveFilters = (): void => {
    this.filtersOpen = false;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus(),
    );
  };

  #statusText(n: number, total: number): string {
    const {words} = this;
    const isAll = !this.text.trim() && !chosenCount(this.choice);
    return fill(isAll ? words.all : words.some, {n, total});
  }

  #renderActNow(): TemplateResult | typeof nothing {
    const mayHarm = this.choice.topic?.some((id) => harmTopics.includes(id));
    if (!mayHarm) return nothing;
    const {setting = []} = this.choice;
    return actNow({
      lines: harmLines,
      setting: setting.length === 1 ? setting[0]! : this.scope.setting,
      first: this.words.consultFirst,
      contact: true,
    });
  }

  #renderSearch(): TemplateResult {
    return html`<label class="search">
      <span class="facet-label">${this.words.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${this.text}
        @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  #renderFilters(counts: Readonly<Record<ToolFacet, FacetCounts>>, n: number): TemplateResult {
    const {words} = this;
    return renderFilterPanel(
      {
        open: this.filtersOpen,
        toggle: () => (this.filtersOpen = !this.filtersOpen),
        chosen: chosenCount(this.choice),
        show: n === 1 ? words.showOne : fill(words.show, {n}),
        leave: this.#leaveFilters,
      },
      this.#views.map((view) =>
        renderFacet(
          FOLDED.includes(view.id) ? {...view, open: this.#unfolded.has(view.id)} : view,
          counts[view.id],
          this.choice[view.id] ?? [],
          (values) => this.#choose({...this.choice, [view.id]: values}),
        ),
      ),
    );
  }

  #renderList(list: readonly ToolEntry[]): TemplateResult {
    const {arrival} = this;
    const context = {words: this.words, nameOf: this.#nameOf};
    return html`<ul class="tools" role="list" aria-label=${this.words.title}>
      ${repeat(
        list,
        ({id}) => id,
        (tool) => {
          const arrives = arrival?.tool === tool.id ? arrival.placement : undefined;
          const editionYear = tools.sources[tool.record.source]?.year;
          return html`<li class="tool" ?data-asked=${arrives !== undefined}>
            ${guard([tool, arrives], () => renderTool(tool, {...context, editionYear, arrival: arrives}))}
          </li>`;
        },
      )}
    </ul>`;
  }

  /** What the reader must know about this choice. */
  #renderNotices(): TemplateResult {
    const {words, arrival, choice} = this;
    const isSpecific = Boolean(choice.age?.length) || Boolean(choice.setting?.length);
    return html`
      ${this.#ageOutside ? html`<p class="problem">${fill(words.ageOutside, {age: this.#ageOutside, to: this.#shelf!.lastAge})}</p>` : nothing}
      ${arrival && !this.#arrivalExists ? html`<p class="problem">${words.unknown}</p>` : nothing}
      ${this.#gaps().map((gap) => html`<p class="problem">${fill(words.gap, gap)}</p>`)}
      ${isSpecific ? html`<p class="small muted">${words.specificFirst}</p>` : nothing}
    `;
  }

  /** Where the guide itself says that it has no tools yet, among the chosen steps and settings. */
  #gaps(): {step: string; setting: string}[] {
    return (this.choice.step ?? []).flatMap((id) => {
      const {title = '', gaps = []} = this.read(steps, id)?.record ?? {};
      return gaps
        .filter(
          ({missing, setting}) => missing === 'tools' && (this.choice.setting?.includes(setting) ?? false),
        )
        .map(({setting}) => ({step: title, setting: this.#nameOf('setting', setting)}));
    });
  }

  /** Nothing fits: says which filter to take back, and what that would give. */
  #renderNothing(): TemplateResult {
    const {words} = this;
    const follow = (wish: Wish) => () => {
      this.#choose(wish.choice, wish.text);
      this.#leaveFilters();
    };
    return html`<div class="nothing">
      <p>${words.none} ${words.noneAdvice}</p>
      <div class="ways">
        ${waysOut(this.#shelf!, this.#wish, words).map(
          (way) =>
            html`<button class="button" type="button" @click=${follow(way)}>
              ${fill(words.without, {name: way.name, n: way.n})}
            </button>`,
        )}
        <button class="button" type="button" @click=${this.#clear}>${facetWords.clearAll}</button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tool-finder': ToolFinder;
  }
}
