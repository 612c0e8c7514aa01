import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNow, actNowStyles} from '../../core/act-now/act-now.js';
import {LaterModule} from '../../core/later/later-module.js';
import {known} from '../../core/attributes.js';
import {GuideElement} from '../../core/guide-element.js';
import {LaterContent} from '../../core/later/later-content.js';
import {laterPart} from '../../core/later/later-part.js';
import {sharedValue, shareValue} from '../../core/navigation/address.js';
import {currentId} from '../../core/records.js';
import {noScope} from '../../core/scope/context.js';
import {renderSegments} from '../../core/segments/segments.js';
import {segmentStyles} from '../../core/segments/segments.styles.js';
import {settings} from '../../core/shared/content.js';
import {sourceLine} from '../../core/source-line.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {factorCautions, factorGroups, steps, tools} from '../content.js';
import {factorsOf, placeOf, shownGroups, type Factor, type Group} from './factors.js';
import {styles} from './factor-overview.styles.js';
import {renderFurther} from './further.js';
import {renderList, type Ticking} from './render-list.js';
import type {FactorsValue} from './value.js';
import {PART_IDS, factorWords} from './words.js';

const MODES = ['fill', 'read'] as const;
const HELP_LINES = ['112', 'veilig-thuis', '113'];

/** Once for all on the page. */
const working = new LaterModule(() => import('./ticking.js'));

/**
 * Risk factors and protective factors of a child, the parents or family, and overarching ones. People tick what they
 * see, make a note, and get a summary in words with what to keep in mind. There is no score: factors are not counted.
 * Put a sentence and a link inside the tag: they show until, and unless, the lists can be drawn.
 *
 * @summary Risk and protective factors around a child, to read or to tick, without a score.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart act-now - The strip with help lines.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class FactorOverview extends WorkElement<FactorsValue> {
  static override styles = [...WorkElement.styles, actNowStyles, segmentStyles, styles];
  static override readonly collections = [factorGroups, factorCautions];
  static override readonly shownKinds = [factorGroups.kind, 'wegwijzer/factor'];

  /** `fill` lets people tick and note, `read` shows the factors. */
  @property() mode = '';

  /** What is shown: `jeugdige`, `ouders`, `overkoepelend`, or the id of a list; everything when empty. */
  @property() topic = '';

  /** Where the reader works: the id of a setting, such as `onderwijs`. The scope's by default. */
  @property() setting = '';

  @state() private chosenTopic = '';
  @state() private chosenSetting = '';
  @state() private arrival = '';
  @state() private furtherOpen = false;

  /** What the page last asked for, so that the user's own choice stays until it asks for something else. */
  #askedTopic = '';

  readonly #later = new LaterContent(this, (error) =>
    this.reportContentError('a part of the overview could not be loaded.', error),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('setting')) this.chosenSetting = '';
    if (!this.isReady) return;
    const asked = this.attributeOrAddress('topic', this.topic);
    if (asked !== this.#askedTopic) this.#followTopic(asked);
    if (this.arrival) this.#makeRoomForArrival();
  }

  override addressChanged(): void {
    if (this.share && this.isReady) this.#followTopic(sharedValue(this.localName, 'topic') ?? this.topic);
    super.addressChanged();
  }

  protected override get works(): boolean {
    return known(this, 'mode', this.mode, MODES, 'fill') === 'fill';
  }

  protected override async loadWorkPart(): Promise<WorkPart<FactorsValue>> {
    const {FactorTicking} = await working.load();
    return new FactorTicking(this);
  }

  protected override moveTo(fullId: string): void {
    const {group, factor} = placeOf(currentId(fullId));
    this.arrival = factor || group;
  }

  protected override renderReading(): TemplateResult {
    return this.renderPage(html`${this.renderCautions()} ${this.renderLists()}`);
  }

  /** Words of the interface. */
  get words() {
    return this.wordsOf(factorWords);
  }

  /** Words of the working part, with those that the layer replaces. */
  ownWords<T extends Readonly<Record<string, string>>>(words: T): T {
    return this.wordsOf(words);
  }

  /** All lists of the guide. */
  get groups(): readonly Group[] {
    return this.readAll(factorGroups);
  }

  /** All factors of the guide, in its order. */
  get factors(): readonly Factor[] {
    return this.groups.flatMap(factorsOf);
  }

  /** What to keep in mind with factors. */
  get cautions() {
    return this.readAll(factorCautions).flatMap(({record}) => record.cautions);
  }

  get cautionsTitle(): string {
    return this.readAll(factorCautions)[0]?.record.title ?? '';
  }

  /**
   * Title and help lines above, tools and source below: the same for reading and for filling in.
   * @param above What stands between the title and the rest.
   */
  renderPage(content: TemplateResult, above: TemplateResult | typeof nothing = nothing): TemplateResult {
    const {words} = this;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(words.title)}
        <p class="muted">${words.intro}</p>
      </header>
      ${above}
      <details class="call-now">
        <summary>${words.callNow} <span>${words.callNowOpen}</span></summary>
        ${actNow({
          lines: HELP_LINES,
          setting: this.#shownSetting,
          first: words.consultFirst,
          local: this.localLines,
          contact: true,
          forYourself: true,
        })}
      </details>
      ${content} ${this.#renderFurther()} ${sourceLine(factorGroups.sources)}
    </article>`;
  }

  /** The lists of what is chosen to be shown, and the choice. */
  renderLists(ticking?: Ticking): TemplateResult {
    const context = {
      words: this.words,
      heading: (content: unknown, id: string) => this.heading(content, 1, 'part-title', id),
      local: (fullId: string) => this.local(fullId),
      arrival: this.arrival,
    };
    const {words} = this;
    return html`<div class="lists">
      ${renderSegments({
        legend: words.part,
        name: 'topic',
        segments: ['' as const, ...PART_IDS].map((id) => ({id, label: words[id || 'all']})),
        chosen: this.chosenTopic,
        choose: (id) => this.#chooseTopic(id),
      })}
      ${shownGroups(this.chosenTopic, this.groups).map(
        (groups) =>
          html`<div class="part">${groups.map((group) => renderList(group, context, ticking))}</div>`,
      )}
    </div>`;
  }

  /** What to keep in mind, with examples. @param depth Of its heading. */
  renderCautions(depth = 1): TemplateResult {
    return html`<section class="cautions">
      ${this.heading(this.cautionsTitle, depth, 'small-title', 'cautions')}
      <ul role="list" aria-labelledby="cautions">
        ${this.cautions.map(
          ({text, example}) =>
            html`<li>
              <p>${text}</p>
              ${example ? html`<p class="small muted">${example}</p>` : nothing}
            </li>`,
        )}
      </ul>
      ${this.readAll(factorCautions).map(({fullId}) => this.local(fullId))}
    </section>`;
  }

  #followTopic(asked: string): void {
    this.#askedTopic = asked;
    const ids = [...PART_IDS, ...this.groups.map(({id}) => id)];
    this.chosenTopic = known(this, 'topic', asked, ids, '');
  }

  #chooseTopic(topic: string): void {
    this.chosenTopic = topic;
    this.#askedTopic = this.share ? topic : this.#askedTopic;
    this.arrival = '';
    if (this.share) shareValue(this.localName, 'topic', topic, 'push');
  }

  /** Shows everything when what a link asked for would be out of sight. */
  #makeRoomForArrival(): void {
    const [group] = this.arrival.split('/');
    const isShown = shownGroups(this.chosenTopic, this.groups)
      .flat()
      .some(({id}) => id === group);
    if (!isShown) this.chosenTopic = '';
  }

  /** Id of the reader's setting; empty when not known. */
  get #shownSetting(): string {
    const asked = known(this, 'setting', this.setting, Object.keys(settings), this.scope.setting);
    return this.chosenSetting || asked;
  }

  readonly #chooseSetting = (setting: string): void => {
    // In a scope all choose together; an attribute of our own goes before the scope's, so the choice must too.
    if (this.scope === noScope || this.setting) this.chosenSetting = setting;
    else this.scope.setSetting(setting);
  };

  #renderFurther(): TemplateResult {
    const {words} = this;
    const content = () =>
      renderFurther({
        words,
        setting: this.#shownSetting || 'alle',
        choose: this.#chooseSetting,
        heading: (text) => this.heading(text, 1, 'part-title'),
        steps: this.readAll(steps),
        tools: this.readAll(tools),
        local: (fullId) => this.local(fullId),
        stepLink: (fullId, text) => this.#renderStepLink(fullId, text),
      });
    const toggled = (event: Event) => (this.furtherOpen = (event.target as HTMLDetailsElement).open);
    return html`<details class="more" ?open=${this.furtherOpen} @toggle=${toggled}>
      <summary>${words.further}</summary>
      ${
        this.furtherOpen
          ? laterPart(this.#later.need(steps, tools), content, {
              loading: words.loading,
              retry: this.#later.retry,
            })
          : nothing
      }
    </details>`;
  }

  #renderStepLink(fullId: string, text: string): TemplateResult | typeof nothing {
    const root = this.getRootNode();
    const around = root instanceof ShadowRoot && root.host;
    const isShown = around instanceof GuideElement && around.shows('wegwijzer/stap');
    // Without a page or an element that shows steps the link would lead nowhere.
    if (!isShown && !this.scope.hrefTemplate) return nothing;
    return html`<p>${this.link(fullId, text, `?wijkgids=${fullId}`)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factor-overview': FactorOverview;
  }
}
