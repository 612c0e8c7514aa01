import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import {shareValues} from '../../core/facets/share-choice.js';
import {sharedValue} from '../../core/navigation/address.js';
import {currentId} from '../../core/records.js';
import {noScope} from '../../core/scope/context.js';
import {settings} from '../../core/shared/content.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {cautionSets, colleagueTalk, meldcode, signalCategories, signalGroups} from '../content.js';
import {sharedIndex} from '../signals/shared-index.js';
import {SIGNAL_KIND, sectionsWith, type SignalIndex} from '../signals/signal-index.js';
import {signalsStyles} from '../signals/signals.styles.js';
import {ELSEWHERE} from './list.js';
import {FILTERS, everything, narrow, type Filter, type Wish} from './narrow.js';
import {summarise} from './summary.js';
import {Ticking} from './ticking.js';
import {describe, tick, workIn, type ChecklistValue} from './value.js';
import {LIST, type ChecklistView} from './view.js';
import {checklistWords} from './words.js';

/**
 * Choose the signals that you noticed in a child, write what you saw or heard, and take a summary to a colleague: what
 * was chosen, what to ask, with whom to talk, the step of the Meldcode, whom to call. It gives no score.
 * Put a sentence and a link inside the tag: they show until, and unless, the list can be drawn.
 *
 * @summary Choose what you saw or heard, and take a summary to a colleague.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @fires {ContentErrorEvent} content-error - The records did not arrive, or a link asked for an unknown signal. Does
 * not bubble.
 * @csspart act-now - The strip with help lines.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class SignalChecklist extends WorkElement<ChecklistValue> {
  static override styles = [...WorkElement.styles, actNowStyles, signalsStyles];
  static override readonly collections = [
    signalGroups,
    signalCategories,
    cautionSets,
    colleagueTalk,
    meldcode,
  ];
  static override readonly shownKinds = [SIGNAL_KIND, signalGroups.kind, signalCategories.kind];

  /** Where the reader works: the id of a setting, such as `onderwijs`. The scope's by default. */
  @property() setting = '';

  /** Id of the category to begin with, such as `ik-hoor`; `onderwijs` or `jgz` for the signals of that setting. */
  @property() category = '';

  /** Id of the group of signals to begin with, such as `leefstijl`. */
  @property() group = '';

  @state() private chosenSetting = '';
  @state() private wish = everything;
  @state() private filtersOpen = false;
  /** Id of the signal, or `list`, that a link asked for. */
  @state() private arrival = '';

  /** All signals. Known once the content is there. */
  index!: SignalIndex;

  /** What the page last asked for, so that the user's own choice stays until the page asks for something else. */
  readonly #asked = new Map<Filter, string>();
  readonly #opened = new Set<string>();
  /** What was written about signals that were taken out again, so that a slip of the finger loses nothing. */
  readonly #takenOut = new Map<string, string>();
  /** Full id of a link that is still to be followed. */
  #link = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('setting')) this.chosenSetting = '';
    if (!this.isReady) return;
    this.index = sharedIndex(this.scope.layer);
    for (const filter of FILTERS) {
      const asked = this.attributeOrAddress(filter, this[filter]);
      if ((this.#asked.get(filter) ?? '') !== asked) this.#take(filter, asked);
    }
    if (this.#link) this.#follow(this.#link);
    this.#link = '';
  }

  override addressChanged(): void {
    // An attribute goes before the address, but “back” must also undo what the user chose over it.
    if (this.share && this.isReady) {
      for (const filter of FILTERS) {
        if (this[filter]) this.#take(filter, sharedValue(this.localName, filter) ?? this[filter]);
      }
    }
    super.addressChanged();
  }

  override get isFilled(): boolean {
    return super.isFilled && this.value.signals.length > 0;
  }

  override clear(): void {
    this.#takenOut.clear();
    super.clear();
  }

  /** What the parts draw from. */
  viewOf(value: ChecklistValue): ChecklistView {
    const words = this.wordsOf(checklistWords);
    const {index, wish} = this;
    const setting = this.#settingFor(value);
    const code = this.readAll(meldcode)[0]?.record;
    const records = {
      index,
      cautionSets: this.readAll(cautionSets),
      talks: this.readAll(colleagueTalk),
      meldcode: code,
      local: this.localLines,
    };
    return {
      words,
      heading: (...args) => this.heading(...args),
      index,
      value,
      summary: summarise(value, records, setting, words),
      setting,
      chooseSetting: this.#chooseSetting,
      strip: {words, setting, meldcode: code, local: this.localLines},
      local: (fullId) => this.local(fullId),
      wish,
      narrowed: narrow(index, wish, setting),
      look: this.#look,
      filtersOpen: this.filtersOpen,
      toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
      leaveFilters: this.#leaveFilters,
      opened: this.#opened,
      arrival: this.arrival,
      tick: this.#tick,
      describe: (id, seen) => this.apply((now) => describe(now, id, seen)),
      goTo: (id) => this.#goTo(id),
      goToSummary: () => void this.#bring('[data-summary]'),
      goToWorkBar: () => void this.#bring('.work-bar .button.main'),
    };
  }

  protected override get works(): boolean {
    return true;
  }

  /** It is always filled in, so its working part comes with it. */
  protected override loadWorkPart(): Promise<WorkPart<ChecklistValue>> {
    return Promise.resolve(new Ticking(this));
  }

  protected override renderReading(): TemplateResult {
    return this.renderLightText();
  }

  protected override moveTo(fullId: string): void {
    this.#link = currentId(fullId);
    this.requestUpdate();
  }

  protected override focusShown(): void {
    super.focusShown();
    // In a long list the element's own top is far from what the link asked for.
    this.renderRoot.querySelector('[data-arrival]')?.scrollIntoView({block: 'center'});
  }

  #follow(fullId: string): void {
    const [, kind = '', id = ''] = fullId.split('/');
    const isSignal = `wegwijzer/${kind}` === SIGNAL_KIND;
    if (isSignal && this.index.signals.has(id)) {
      this.wish = everything;
      this.#open(id);
      this.arrival = id;
      return;
    }
    const filter = `wegwijzer/${kind}` === signalGroups.kind ? 'group' : 'category';
    if (isSignal || !this.#idsOf(filter).includes(id)) {
      this.reportContentError(`there is no record “${fullId}”`);
      return;
    }
    this.wish = {...everything, [filter]: id};
    this.arrival = LIST;
  }

  /** Moves a filter to what the page asks for. */
  #take(filter: Filter, asked: string): void {
    this.#asked.set(filter, asked);
    this.wish = {...this.wish, [filter]: known(this, filter, asked, this.#idsOf(filter), '')};
  }

  #idsOf(filter: Filter): string[] {
    return filter === 'group' ? [...this.index.groups.keys()] : this.index.sections.map(({id}) => id);
  }

  /** The user looks for something. What they type says what they noticed, so only filters may enter the address. */
  readonly #look = (change: Partial<Wish>, how: 'push' | 'replace' = 'push'): void => {
    this.wish = {...this.wish, ...change};
    this.arrival = '';
    if (this.share) shareValues(this.localName, {category: this.wish.category, group: this.wish.group}, how);
  };

  readonly #leaveFilters = (): void => {
    this.filtersOpen = false;
    void this.#bring('.sections summary');
  };

  readonly #tick = (id: string, ticked: boolean): void => {
    const {seen = ''} = this.value.signals.find((signal) => signal.id === id) ?? {};
    if (!ticked) this.#takenOut.set(id, seen);
    this.#open(id);
    this.apply((now) => tick(now, id, ticked, this.#takenOut.get(id)));
  };

  /** Where a signal stands stays open, also when the list is wide again. */
  #open(id: string): void {
    const entry = this.index.signals.get(id);
    for (const section of entry ? sectionsWith(this.index, [entry]) : []) {
      this.#opened.add(section.id);
      if (section.setting && section.setting !== this.#settingFor(this.value)) this.#opened.add(ELSEWHERE);
    }
  }

  #goTo(id: string): void {
    this.#look(everything);
    this.#open(id);
    this.requestUpdate();
    void this.#bring(`#seen-${id}`);
  }

  /** Brings something into view, with the keyboard in it. */
  async #bring(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.scrollIntoView({block: selector.startsWith('#') ? 'center' : 'start'});
    target?.focus({preventScroll: true});
  }

  /** The setting of this moment, else the page's, else the one that was saved; empty when not known. */
  #settingFor(value: ChecklistValue): string {
    const own = known(this, 'setting', this.setting, Object.keys(settings), this.scope.setting);
    return [this.chosenSetting, own, value.setting].find(Boolean) ?? '';
  }

  readonly #chooseSetting = (setting: string): void => {
    // In a scope all choose together; an attribute of our own goes before the scope's, so the choice must too.
    if (this.scope === noScope || this.setting) this.chosenSetting = setting;
    else this.scope.setSetting(setting);
    this.apply((now) => workIn(now, setting));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-checklist': SignalChecklist;
  }
}
