import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {facetStyles} from '../../core/facets/facets.styles.js';
import {toggled} from '../../core/facets/facets.js';
import {focusAfterRemoval, renderChosen} from '../../core/facets/render-facet.js';
import {shareValues} from '../../core/facets/share-choice.js';
import {GuideElement} from '../../core/guide-element.js';
import {bringIntoView} from '../../core/later/into-view.js';
import {LongList} from '../../core/later/long-list.js';
import type {Layer} from '../../core/layer.js';
import {sharedValue} from '../../core/navigation/address.js';
import {currentId} from '../../core/records.js';
import {settings} from '../../core/shared/content.js';
import {sourceLine} from '../../core/source-line.js';
import {situations, steps, tools, topics} from '../content.js';
import {nameIn} from './facet-views.js';
import {renderHarm} from './harm.js';
import {isTool} from './local-tools.js';
import {renderNothing, renderNotices} from './notices.js';
import {PageWish} from './page-wish.js';
import {renderList, type Arrival, type ListContext} from './render-list.js';
import {renderSearchPanel} from './search-panel.js';
import {find, makeShelf, statusText, type Shelf, type ToolChoice, type Wish} from './shelf.js';
import {styles} from './tool-finder.styles.js';
import {FACETS, inOrder, toolsOf, type ToolEntry, type ToolFacet} from './tool-list.js';
import {toolWords} from './words.js';

const TEXT = 'text';

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
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
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
  @state() private arrival: Arrival | undefined;

  #shelf: Shelf | undefined;
  #layer: Layer | undefined;
  readonly #page = new PageWish(this);
  /** Facets that stand open because something in them was asked for. */
  readonly #unfolded = new Set<ToolFacet>();
  #arriving = false;
  readonly #long = new LongList(this);
  /** Tools that stand in the list, shown or hidden. */
  readonly #drawn = new Set<ToolEntry>();

  protected override willUpdate(): void {
    if (!this.isReady) return;
    if (!this.#shelf || this.#layer !== this.scope.layer) {
      this.#shelf = this.#makeShelf();
      this.#drawn.clear();
    }
    this.#layer = this.scope.layer;
    for (const id of FACETS) {
      const own = this.attributeOrAddress(id, this[id]);
      const asked = own || (id === 'setting' ? this.scope.setting : '');
      if (this.#page.isNew(id, asked)) this.#take(id, asked);
    }
    const typed = this.attributeOrAddress(TEXT, '');
    if (this.#page.isNew(TEXT, typed)) this.text = this.#page.takeText(typed);
    if (this.#arriving) this.#makeRoomForArrival();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#long.whole(() => super.getUpdateComplete());
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
    const arrival = this.renderRoot.querySelector('[data-arrival]');
    if (arrival) bringIntoView(arrival);
  }

  protected override renderGuide(): TemplateResult {
    const {words, choice} = this;
    const {tools: all, views} = this.#shelf!;
    const found = find(this.#shelf!, this.#wish);
    const list = toolsOf(found.items, choice);
    for (const tool of list.slice(0, this.#long.take(list.length))) this.#drawn.add(tool);
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(words.title)}
        <p class="muted">${words.intro}</p>
      </header>
      <div aria-live="polite">${renderHarm(choice, this.scope.setting, words, this.localLines)}</div>
      <div class="finder">
        ${renderSearchPanel({
          words,
          views,
          wish: this.#wish,
          counts: found.counts,
          n: list.length,
          unfolded: this.#unfolded,
          isOpen: this.filtersOpen,
          type: (text) => this.#type(text),
          choose: (chosen) => this.#choose(chosen),
          toggle: () => (this.filtersOpen = !this.filtersOpen),
          leave: this.#leaveFilters,
        })}
        <div class="results">
          ${renderChosen(views, choice, this.#remove, this.#clear)}
          <p class="status" role="status" tabindex="-1">
            ${statusText(this.#wish, list.length, all.length, words)}
          </p>
          ${this.#renderNotices()} ${this.#renderLocal()}
          ${renderList(inOrder(all, list, this.#drawn), new Set(list), this.#listContext)}
          ${list.length ? nothing : this.#renderNothing()}
        </div>
      </div>
      ${sourceLine(tools.sources)}
    </article>`;
  }

  /** Words of the interface. */
  private get words() {
    return this.wordsOf(toolWords);
  }

  get #nameOf() {
    return nameIn(this.#shelf!.views);
  }

  #makeShelf(): Shelf {
    const sources = {
      steps: this.readAll(steps),
      settings,
      situations: this.readAll(situations),
      topics: this.readAll(topics),
    };
    return makeShelf(this.readAll(tools), this.scope.layer.all, sources, this.words);
  }

  get #wish(): Wish {
    return {choice: this.choice, text: this.text};
  }

  /** Moves a facet to what the page asks for. */
  #take(id: ToolFacet, asked: string): void {
    const view = this.#shelf!.views.find((one) => one.id === id)!;
    const chosen = this.#page.take(view, asked);
    if (chosen.length) this.#unfolded.add(id);
    this.choice = {...this.choice, [id]: chosen};
  }

  /** Takes filters away that would hide what a link asked for. */
  #makeRoomForArrival(): void {
    this.#long.takeAll();
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
    this.#page.ageOutside = '';
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

  #renderNotices(): TemplateResult {
    return renderNotices({
      words: this.words,
      choice: this.choice,
      ageOutside: this.#page.ageOutside,
      lastAge: this.#shelf!.lastAge,
      isUnknown: this.arrival !== undefined && !this.#arrivalExists,
      stepOf: (id) => this.read(steps, id)?.record,
      nameOf: this.#nameOf,
    });
  }

  get #listContext(): ListContext {
    const {layer, setting} = this.scope;
    return {
      words: this.words,
      nameOf: this.#nameOf,
      arrival: this.arrival,
      local: (fullId) => this.local(fullId),
      draw: (additions) => layer.draw(additions),
      setting,
    };
  }

  /** What a municipality says of the steps, situations and topics that are chosen. Its tools stand in the list. */
  #renderLocal(): TemplateResult | typeof nothing {
    const {step = [], situation = [], topic = []} = this.choice;
    const chosen = [
      ...step.map((id) => `${steps.kind}/${id}`),
      ...situation.map((id) => `${situations.kind}/${id}`),
      ...topic.map((id) => `${topics.kind}/${id}`),
    ];
    const {layer} = this.scope;
    const said = chosen.flatMap((id) => layer.additions(id)).filter((addition) => !isTool(addition));
    return layer.draw([...new Set(said)]);
  }

  #renderNothing(): TemplateResult {
    return renderNothing({
      shelf: this.#shelf!,
      wish: this.#wish,
      words: this.words,
      follow: ({choice, text}) => {
        this.#choose(choice, text);
        this.#leaveFilters();
      },
      clear: this.#clear,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tool-finder': ToolFinder;
  }
}
