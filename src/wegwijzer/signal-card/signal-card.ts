import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import {GuideElement} from '../../core/guide-element.js';
import {LaterContent} from '../../core/later/later-content.js';
import {laterPart} from '../../core/later/later-part.js';
import {deepLink, pushDeepLink} from '../../core/navigation/address.js';
import {NavigateEvent} from '../../core/navigation/navigate-event.js';
import {hrefOf} from '../../core/navigation/navigation.js';
import {currentId} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {noScope} from '../../core/scope/context.js';
import {settings} from '../../core/shared/content.js';
import {sourceLine} from '../../core/source-line.js';
import {cautionSets, colleagueTalk, meldcode, signalCategories, signalGroups} from '../content.js';
import {sharedIndex} from '../signals/shared-index.js';
import {SIGNAL_KIND, sectionsWith, type SignalIndex} from '../signals/signal-index.js';
import {signalsStyles} from '../signals/signals.styles.js';
import {STEPS} from '../signals/steps.js';
import {renderMany, renderOne} from './card.js';
import {renderCategory, renderOverview} from './overview.js';
import {OVERVIEW, fullIdOf, namedPlace, placeOf, titleOf, type Place, type RecordView} from './place.js';
import {styles} from './signal-card.styles.js';
import {folded, type CardView} from './view.js';
import {signalWords} from './words.js';

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
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class SignalCard extends GuideElement {
  static override styles = [...GuideElement.styles, actNowStyles, relatedStyles, signalsStyles, styles];
  static override readonly collections = [
    signalGroups,
    signalCategories,
    cautionSets,
    colleagueTalk,
    meldcode,
  ];
  static override readonly shownKinds = [SIGNAL_KIND, signalGroups.kind, signalCategories.kind];

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
  @state() private unfolded = folded;

  readonly #later = new LaterContent(this, (error) =>
    this.reportContentError('a part of the card could not be loaded.', error),
  );
  readonly #opened = new Set<string>();
  #index!: SignalIndex;
  /** What the attributes name. */
  #home = OVERVIEW;

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
    this.#index = sharedIndex(this.scope.layer);
    this.#home = this.#named('signal') ?? this.#named('group') ?? this.#named('category') ?? OVERVIEW;
  }

  protected override moveTo(fullId: string): void {
    this.#go(placeOf(currentId(fullId)));
  }

  protected override renderGuide(): TemplateResult {
    return html`<article class="guide" lang="nl" dir="ltr">
      ${this.#renderPlace(this.#view)}
      ${sourceLine(signalGroups.sources, cautionSets.sources, colleagueTalk.sources)}
    </article>`;
  }

  #renderPlace(view: CardView): TemplateResult {
    const {signals, groups, categories} = view.index;
    const {view: kind, id} = view.shown;
    const signal = kind === 'signal' && signals.get(id);
    if (signal) return renderOne(view, signal);
    const group = kind === 'group' && groups.get(id);
    if (group) return renderMany(view, group);
    const category = kind === 'category' && categories.get(id);
    return category ? renderCategory(view, category) : renderOverview(view);
  }

  get #view(): CardView {
    const index = this.#index;
    const words = this.wordsOf(signalWords);
    const isAway = this.place && fullIdOf(this.place) !== fullIdOf(this.#home);
    const isAsked = Boolean(this.signal || this.group || this.category);
    return {
      words,
      heading: (...args) => this.heading(...args),
      local: (fullId) => this.local(fullId),
      related: (fullId) => renderRelated(this, [signalGroups, signalCategories], fullId, 1),
      recordLink: (fullId, text) => html`<a href=${this.#href(fullId)} data-record=${fullId}>${text}</a>`,
      recordItem: (fullId, text) =>
        html`<li><a href=${this.#href(fullId)} data-record=${fullId}>${text}</a></li>`,
      read: (collection, id) => this.read(collection, id),
      readAll: (collection) => this.readAll(collection),
      index,
      shown: this.#shown,
      home: isAway ? titleOf(index, this.#home) : undefined,
      isMissing: this.#shown === OVERVIEW && !this.place && isAsked,
      settingFor: (ofSignals) => this.#settingFor(ofSignals),
      chooseSetting: this.#chooseSetting,
      strip: (ofSignals) => ({
        words,
        setting: this.#settingFor(ofSignals),
        meldcode: this.readAll(meldcode)[0]?.record,
        local: this.localLines,
      }),
      stepLink: this.#renderStepLink(words.toStep),
      unfolded: this.unfolded,
      unfold: (change) => (this.unfolded = {...this.unfolded, ...change}),
      opened: this.#opened,
      whenHere: (needs, content) =>
        laterPart(this.#later.need(...needs), content, {loading: words.loading, retry: this.#later.retry}),
    };
  }

  /** Address of a link to a record. The root follows links: none has a listener of its own. */
  #href(fullId: string): string {
    return hrefOf(fullId, this.scope, `?wijkgids=${fullId}`);
  }

  #renderStepLink(text: string): TemplateResult | typeof nothing {
    const root = this.getRootNode();
    const around = root instanceof ShadowRoot && root.host;
    const isShown = around instanceof GuideElement && around.shows('wegwijzer/stap');
    // Without a page or an element that shows steps the link would lead nowhere.
    if (!isShown && !this.scope.hrefTemplate) return nothing;
    const fullId = `wegwijzer/stap/${STEPS[1]}`;
    return html`<p>${this.link(fullId, text, `?wijkgids=${fullId}`)}</p>`;
  }

  /** Where the reader is, as far as that exists. */
  get #shown(): Place {
    const {place} = this;
    return place && (place.view === 'overview' || titleOf(this.#index, place)) ? place : this.#home;
  }

  #named(attribute: RecordView): Place | undefined {
    return namedPlace(this, attribute, this[attribute], this.#index);
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

  #go(place: Place | undefined): void {
    this.place = place;
    this.unfolded = {...folded, typed: this.unfolded.typed};
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
