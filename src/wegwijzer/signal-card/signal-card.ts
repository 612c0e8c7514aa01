import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import {GuideElement} from '../../core/guide-element.js';
import {LaterContent} from '../../core/later-content.js';
import {laterPart} from '../../core/later-part.js';
import {deepLink, pushDeepLink} from '../../core/navigation/address.js';
import {NavigateEvent} from '../../core/navigation/navigate-event.js';
import {hrefOf} from '../../core/navigation/navigation.js';
import {currentId, type Reading} from '../../core/records.js';
import {noScope} from '../../core/scope/context.js';
import {settings} from '../../core/shared/content.js';
import {sourceLine} from '../../core/source-line.js';
import {
  cautionSets,
  colleagueTalk,
  conversation,
  meldcode,
  signalCategories,
  signalGroups,
  tools,
  topics,
} from '../content.js';
import type {SignalGroup} from '../schema.js';
import {fittingTools, placedAtSignals} from './fitting-tools.js';
import {renderCautions, renderNextStep} from './next-step.js';
import {renderOverview} from './overview.js';
import {OVERVIEW, fullIdOf, placeOf, type Place, type RecordView} from './place.js';
import {renderQuestions} from './questions.js';
import {sharedIndex} from './shared-index.js';
import {indexSignals, sectionsWith, type SignalEntry, type SignalIndex} from './signal-index.js';
import {renderMarks, renderSignal} from './signal.js';
import {styles} from './signal-card.styles.js';
import {renderFoldedStrip, renderStrip, type StripContext} from './strip.js';
import {renderTools, renderToolsBeside} from './tools.js';
import {renderTrail} from './trail.js';
import {signalWords} from './words.js';

/** The step of the guide that the signals belong to, and the one after it. */
const STEPS = ['signalen-opmerken', 'bespreken-met-collega'] as const;

/**
 * Shows one signal, a group of signals, or all of them to choose from: what you may see or hear in a child, what that
 * does not tell you, and what to do next. Where abuse may be the case, whom to call and “consult first” stand before
 * anything else.
 * Put a sentence and a link inside the tag: they show until, and unless, the card can be drawn.
 *
 * @summary What you may notice in a child, and what to do next.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines or the next step.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart act-now - The strip with help lines.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class SignalCard extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, styles];
  static override readonly collections = [
    signalGroups,
    signalCategories,
    cautionSets,
    colleagueTalk,
    meldcode,
  ];
  static override readonly shownKinds = ['wegwijzer/signaal', signalGroups.kind, signalCategories.kind];

  /** Id of the signal, such as `druk`. */
  @property() signal = '';

  /** Id of a group of signals, such as `leefstijl`; counts when there is no `signal`. */
  @property() group = '';

  /** Id of a category, such as `ik-hoor`; counts when there is no `signal` or `group`. */
  @property() category = '';

  /** Where the reader works: the id of a setting, such as `onderwijs`. The scope's by default. */
  @property() setting = '';

  /** Where the reader moved; nothing while the attributes count. */
  @state() private place: Place | undefined;

  @state() private chosenSetting = '';
  @state() private typed = '';
  @state() private toolsOpen = false;
  @state() private talkOpen: boolean | undefined;

  readonly #later = new LaterContent(this, (error) =>
    this.reportContentError('a part of the card could not be loaded.', error),
  );
  /** Sections of the overview that the reader opened. */
  readonly #opened = new Set<string>();
  #index!: SignalIndex;
  /** What the attributes name. */
  #home = OVERVIEW;

  /** Words of the interface. */
  get words() {
    return this.wordsOf(signalWords);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // One listener for all links to records, so that a page with a thousand cards stays light.
    root.addEventListener('click', this.#follow as EventListener);
    return root;
  }

  override addressChanged(): void {
    if (this.share && !deepLink()) this.#go(undefined);
    super.addressChanged();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isMovedByPage = changed.has('signal') || changed.has('group') || changed.has('category');
    if (this.hasUpdated && isMovedByPage) this.#go(undefined);
    if (changed.has('setting')) this.chosenSetting = '';
    if (!this.isReady) return;
    this.#index = sharedIndex(signalGroups.value!, this.scope.layer, () =>
      indexSignals(this.readAll(signalGroups), this.readAll(signalCategories), settings),
    );
    this.#home = this.#named('signal') ?? this.#named('group') ?? this.#named('category') ?? OVERVIEW;
  }

  protected override moveTo(fullId: string): void {
    this.#go(placeOf(currentId(fullId)));
  }

  protected override renderGuide(): TemplateResult {
    return html`<article class="guide" lang="nl" dir="ltr">
      ${this.#renderPlace(this.#shown)}
      ${sourceLine(signalGroups.sources, cautionSets.sources, colleagueTalk.sources)}
    </article>`;
  }

  /** A link that moves the card itself, unless the page answers it. The root follows it: it has no listener of its own. */
  recordLink(fullId: string, text: unknown): TemplateResult {
    const href = hrefOf(fullId, this.scope, `?wijkgids=${fullId}`);
    return html`<a href=${href} data-record=${fullId}>${text}</a>`;
  }

  /** A group of signals, such as one to read on in. */
  groupOf(id: string): Reading<SignalGroup> | undefined {
    return this.#index.groups.get(id)?.group;
  }

  #renderPlace({view, id}: Place): TemplateResult {
    const {signals, groups, categories, sections} = this.#index;
    const signal = view === 'signal' && signals.get(id);
    if (signal) return this.#renderSignal(signal);
    const group = view === 'group' && groups.get(id);
    if (group) return this.#renderGroup(group.group, group.entries);
    const category = view === 'category' && categories.get(id);
    if (category) return this.#renderChoice([category], category.title);
    return this.#renderChoice(this.#ownFirst(sections), this.words.overviewTitle);
  }

  #renderSignal(entry: SignalEntry): TemplateResult {
    const {signal, group} = entry;
    const {title, setting} = group.record;
    return html`
      <header>
        ${this.#renderTrail([entry], {fullId: group.fullId, title})} ${this.#renderTitle(signal.name)}
        ${renderMarks(this, {background: signal.background, setting})}
      </header>
      ${renderStrip([entry], signal.name, this.#stripContext(setting))}
      ${this.#renderBody([entry], html`${renderSignal(this, entry)} ${this.#renderToolsBeside(entry)}`)}
      ${this.#renderNotes([entry])}
    `;
  }

  #renderGroup({record}: Reading<SignalGroup>, entries: readonly SignalEntry[]): TemplateResult {
    const {title, setting} = record;
    const categories = [...new Set(entries.map(({category}) => category))];
    const depth = categories.length > 1 ? 2 : 1;
    return html`
      <header>
        ${this.#renderTrail(entries)} ${this.#renderTitle(title)} ${renderMarks(this, {setting})}
      </header>
      ${renderStrip(entries, title, this.#stripContext(setting))}
      ${this.#renderBody(
        entries,
        html`${categories.map(
          (category) => html`
            ${category && depth > 1 ? this.heading(category.record.name, 1, 'part-title') : nothing}
            ${entries
              .filter((entry) => entry.category === category)
              .map((entry) => this.#renderMember(entry, depth))}
          `,
        )}`,
      )}
      ${this.#renderNotes(entries)}
    `;
  }

  /** One of several signals. */
  #renderMember(entry: SignalEntry, depth: number): TemplateResult {
    const {signal, fullId} = entry;
    return html`<section class="member">
      ${this.heading(this.recordLink(fullId, signal.name), depth, 'part-title')}
      ${renderMarks(this, {consult: signal.consultFirst, background: signal.background})}
      ${renderSignal(this, entry)} ${this.#renderToolsBeside(entry)}
    </section>`;
  }

  #renderBody(entries: readonly SignalEntry[], content: TemplateResult): TemplateResult {
    const consult = entries.some(({signal}) => signal.consultFirst);
    const hasStrip = entries.some(({signal}) => signal.actNow?.length);
    return html`<div class="body">
      <div class="main">
        ${content}
        ${renderCautions(
          this,
          this.readAll(cautionSets).filter(({record}) => record.step === STEPS[0]),
        )}
      </div>
      ${this.#renderNextStep(entries, consult, !hasStrip)} ${consult ? this.#renderQuestions() : nothing}
      ${this.#renderTools(entries)}
    </div>`;
  }

  #renderNextStep(entries: readonly SignalEntry[], consult: boolean, contact: boolean): TemplateResult {
    const setting = this.#settingFor(entries[0]?.group.record.setting);
    const talks = this.readAll(colleagueTalk).map(({record}) => record);
    return renderNextStep(this, {
      general: talks.find((talk) => talk.setting === 'alle'),
      own: talks.find((talk) => talk.setting === setting),
      setting,
      contact,
      // Where abuse may be the case, with whom to talk is what the reader needs first.
      isOpen: this.talkOpen ?? consult,
      onToggle: (isOpen) => (this.talkOpen = isOpen),
      onSetting: this.#chooseSetting,
      stepLink: this.#renderStepLink(),
    });
  }

  #renderStepLink(): TemplateResult | typeof nothing {
    const root = this.getRootNode();
    const around = root instanceof ShadowRoot && root.host;
    const isShown = around instanceof GuideElement && around.shows('wegwijzer/stap');
    // Without a page or an element that shows steps the link would lead nowhere.
    if (!isShown && !this.scope.hrefTemplate) return nothing;
    const fullId = `wegwijzer/stap/${STEPS[1]}`;
    return html`<p>${this.link(fullId, this.words.toStep, `?wijkgids=${fullId}`)}</p>`;
  }

  #renderQuestions(): TemplateResult {
    return html`<section class="questions">
      ${this.heading(this.words.questionsTitle, 1, 'part-title')}
      ${laterPart(
        this.#later.need(conversation),
        () => renderQuestions(this, this.readAll(conversation)),
        this.#waiting,
      )}
    </section>`;
  }

  /** What this edition added or doubted; signals of a group often share a note. */
  #renderNotes(entries: readonly SignalEntry[]): TemplateResult | typeof nothing {
    const notes = new Map<string, string[]>();
    for (const {signal} of entries) {
      if (signal.note) notes.set(signal.note, [...(notes.get(signal.note) ?? []), signal.name]);
    }
    if (!notes.size) return nothing;
    return html`<div class="notes small muted">
      ${[...notes].map(
        ([note, names]) =>
          html`<p>${this.words.note} ${entries.length > 1 ? `${names.join(', ')}: ` : nothing}${note}</p>`,
      )}
    </div>`;
  }

  #renderToolsBeside({signal}: SignalEntry): TemplateResult | typeof nothing {
    const ids = signal.tools;
    if (!ids?.length) return nothing;
    const content = () => {
      const beside = ids.flatMap((id) => this.read(tools, id) ?? []).map(placedAtSignals);
      return html`${renderToolsBeside(this, beside)}`;
    };
    return laterPart(this.#later.need(tools), content, this.#waiting);
  }

  #renderTools(entries: readonly SignalEntry[]): TemplateResult {
    const toggled = (event: Event) => (this.toolsOpen = (event.target as HTMLDetailsElement).open);
    const content = () => {
      const fitting = fittingTools(
        entries.map(({signal}) => signal),
        [...this.#index.signals.values()].map(({signal}) => signal),
        this.readAll(tools),
        this.readAll(topics),
        this.#settingFor(entries[0]?.group.record.setting),
      );
      return renderTools(this, fitting, entries.length > 1);
    };
    return html`<details class="all-tools" ?open=${this.toolsOpen} @toggle=${toggled}>
      <summary>${this.words.tools}</summary>
      ${
        this.toolsOpen
          ? html`<div class="tool-parts">
              ${laterPart(this.#later.need(tools, topics), content, this.#waiting)}
            </div>`
          : nothing
      }
    </details>`;
  }

  #renderChoice(sections: SignalIndex['sections'], title: string): TemplateResult {
    const {words} = this;
    const only = this.#shown.view === 'category' ? sections[0] : undefined;
    const entries = [...this.#index.signals.values()];
    return html`
      <header>
        ${only ? this.#renderTrail([]) : nothing} ${this.#renderTitle(title)}
        ${this.#isMissing ? html`<p>${words.notFound}</p>` : nothing}
        <p class="muted">${only ? only.category?.record.about : words.overviewIntro}</p>
      </header>
      ${renderFoldedStrip(entries, this.#stripContext(undefined))}
      ${renderOverview(this, {
        sections,
        typed: this.typed,
        onType: (typed) => (this.typed = typed),
        isOpen: (id) => this.#opened.has(id),
        onToggle: (id, isOpen) => (isOpen ? this.#opened.add(id) : this.#opened.delete(id)),
      })}
    `;
  }

  /** The title, where a followed link arrives. */
  #renderTitle(title: string): TemplateResult {
    return html`<div tabindex="-1" data-arrival>${this.heading(title)}</div>`;
  }

  #renderTrail(
    entries: readonly SignalEntry[],
    group?: {readonly fullId: string; readonly title: string},
  ): TemplateResult {
    const isAway = this.place && fullIdOf(this.place) !== fullIdOf(this.#home);
    return renderTrail(this, {
      home: isAway ? this.#titleOf(this.#home) : undefined,
      sections: sectionsWith(this.#index, entries),
      ...(group && {group}),
    });
  }

  get #waiting() {
    return {loading: this.words.loading, retry: this.#later.retry};
  }

  /** Where the reader is, as far as that exists. */
  get #shown(): Place {
    const {place} = this;
    return place && (place.view === 'overview' || this.#titleOf(place)) ? place : this.#home;
  }

  #titleOf({view, id}: Place): string | undefined {
    if (view === 'signal') return this.#index.signals.get(id)?.signal.name;
    return view === 'group' ? this.groupOf(id)?.record.title : this.#index.categories.get(id)?.title;
  }

  /** Whether the page asks for what does not exist. */
  get #isMissing(): boolean {
    return this.#shown === OVERVIEW && !this.place && [this.signal, this.group, this.category].some(Boolean);
  }

  /** What an attribute names, if that exists. */
  #named(attribute: RecordView): Place | undefined {
    const value = this[attribute];
    if (!value) return undefined;
    const moved = placeOf(currentId(fullIdOf({view: attribute, id: value}))) ?? {view: attribute, id: value};
    if (this.#titleOf(moved)) return moved;
    const {signals, groups, categories} = this.#index;
    known(
      this,
      attribute,
      value,
      [...{signal: signals, group: groups, category: categories}[attribute].keys()],
      '',
    );
    return undefined;
  }

  /** The reader's setting, else the one that the signals are limited to; empty when not known. */
  #settingFor(ofSignals: string | undefined): string {
    const own = known(this, 'setting', this.setting, Object.keys(settings), this.scope.setting);
    return [this.chosenSetting, own, ofSignals].find(Boolean) ?? '';
  }

  readonly #chooseSetting = (setting: string): void => {
    // In a scope all choose together; an attribute of our own goes before the scope's, so the choice must too.
    if (this.scope === noScope || this.setting) this.chosenSetting = setting;
    else this.scope.setSetting(setting);
  };

  /** The signals of the reader's own setting before those of others; nothing is left out. */
  #ownFirst(sections: SignalIndex['sections']): SignalIndex['sections'] {
    const setting = this.#settingFor(undefined);
    const own = sections.filter((section) => section.setting && section.setting === setting);
    return own.length ? [...own, ...sections.filter((section) => !own.includes(section))] : sections;
  }

  #stripContext(ofSignals: string | undefined): StripContext {
    return {
      words: this.words,
      setting: this.#settingFor(ofSignals),
      meldcode: this.readAll(meldcode)[0]?.record,
      steps: STEPS,
    };
  }

  #go(place: Place | undefined): void {
    this.place = place;
    this.toolsOpen = false;
    this.talkOpen = undefined;
  }

  readonly #follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const target = (event.target as Element).closest<HTMLElement>('[data-record], [data-go]');
    if (!target) return;
    const {record, go} = target.dataset;
    event.preventDefault();
    if (go) void this.#leave(go === 'home' ? undefined : OVERVIEW);
    else if (record && this.dispatchEvent(new NavigateEvent(record))) {
      // Which signal someone reads stays out of the address, unless the page asked for that.
      if (this.share) pushDeepLink(record);
      this.show(record);
    }
  };

  /** Back to where the reader came from, with the keyboard at what was left. */
  async #leave(place: Place | undefined): Promise<void> {
    const left = this.#shown;
    const entries = [...this.#index.signals.values()].filter(
      ({id, group}) => (left.view === 'signal' ? id : group.id) === left.id,
    );
    if (left.view !== 'category') {
      for (const {id} of sectionsWith(this.#index, entries)) this.#opened.add(id);
    }
    this.#go(place);
    await this.updateComplete;
    const link = this.renderRoot.querySelector<HTMLElement>(`.sections [data-record="${fullIdOf(left)}"]`);
    if (link) link.focus();
    else this.focusShown();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-card': SignalCard;
  }
}
