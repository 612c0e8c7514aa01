import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNow, actNowStyles} from '../../core/act-now/act-now.js';
import {known} from '../../core/attributes.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import {GuideElement} from '../../core/guide-element.js';
import {sharedValue, shareValue} from '../../core/navigation/address.js';
import {segmentStyles} from '../../core/segments/segments.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {sharedWords} from '../../core/words.js';
import {ageBands, conversation} from '../content.js';
import {styles} from './age-conversation-tips.styles.js';
import type {BandOfAge} from './ages.js';
import {askedBand} from './choice.js';
import {renderPicker} from './controls.js';
import {renderPage} from './page.js';
import {SHOWN_KINDS, placeOf} from './place.js';
import {tipStyles} from './tips.styles.js';
import type {TipsView} from './view.js';
import {TOPICS, tipsWords, topicNames, type Topic} from './words.js';

const HELP_LINES = ['112', 'veilig-thuis', '113'];

/**
 * How to talk with a child of a certain age, and with parents: kinds of questions, how long, what to say first, what
 * to do afterwards. Two ages can stand beside each other, and one age fits on a sheet of A4 to take along.
 * Put a sentence and a link inside the tag: they show until, and unless, the tips can be drawn.
 *
 * @summary Tips for talking with a child of a certain age, and with parents.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
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
export class AgeConversationTips extends GuideElement {
  static override styles = [
    ...GuideElement.styles,
    actNowStyles,
    drawingStyles,
    segmentStyles,
    tipStyles,
    styles,
  ];
  static override readonly collections = [ageBands];
  static override readonly shownKinds = Object.values(SHOWN_KINDS);

  /** The child's age in years, 2 to 18. */
  @property() age = '';

  /** Id of the band, such as `8-9` or `16-plus`. Counts before `age`. */
  @property() band = '';

  /** Id of the topic that is shown alone, such as `vertrouwen` or `ouders`; all topics when empty. */
  @property() topic = '';

  @state() private chosen: BandOfAge = {};
  @state() private chosenTopic: Topic | '' = '';
  @state() private comparedWith = '';
  @state() private arrival = '';
  /** Whether the general themes did not arrive. The tips for the age stand without them. */
  @state() private themesFailed = false;

  @state() private cardFailed = false;

  /** Which attributes are still to be followed. */
  readonly #unread = new Set(['band', 'topic']);
  /** Full id of a link that is still to be followed. */
  #asked = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // Another element of the page may have brought the bands, but not the themes.
    if (this.isReady) void this.#loadThemes();
  }

  /** Loads the bands, which are enough to draw, and then what holds for every age. */
  override async loadContent(): Promise<void> {
    await super.loadContent();
    if (this.isReady) await this.#loadThemes();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('age') || changed.has('band')) this.#unread.add('band');
    if (changed.has('topic')) this.#unread.add('topic');
    if (!this.isReady) return;
    if (this.#unread.delete('band')) this.#followAge(this.age, this.#ownOrShared('band'));
    if (this.#unread.delete('topic')) this.#followTopic(this.#ownOrShared('topic'));
    if (this.#asked) this.#followLink();
  }

  override show(fullId: string): void {
    void this.#loadThemes().then(() => super.show(fullId));
  }

  override addressChanged(): void {
    if (!this.share || !this.isReady) return;
    const band = sharedValue(this.localName, 'band');
    this.#followAge(band ? '' : this.age, band ?? this.band);
    this.#followTopic(sharedValue(this.localName, 'topic') ?? this.topic);
  }

  protected override moveTo(fullId: string): void {
    this.#asked = fullId;
    this.requestUpdate();
  }

  protected override renderGuide(): TemplateResult {
    const view = this.#view;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(view.words.title)}
        ${renderPicker(view, this.chosen.band, (id) => this.#chooseBand(id))}
      </header>
      ${renderPage(
        view,
        {
          outside: this.chosen.outside,
          topic: this.chosenTopic,
          themesFailed: this.themesFailed,
          cardFailed: this.cardFailed,
        },
        {
          chooseTopic: (topic) => this.#chooseTopic(topic),
          compareWith: (band) => (this.comparedWith = band),
          printCard: () => void this.#printCard(view),
          showHelpLines: () => this.#showHelpLines(),
          loadThemes: () => void this.#loadThemes(),
        },
      )}
      <div class="help" tabindex="-1">
        ${actNow({
          lines: HELP_LINES,
          setting: this.scope.setting,
          first: view.words.consultFirst,
          local: this.localLines,
          contact: true,
          forYourself: true,
        })}
      </div>
      ${sourceLine(ageBands.sources, conversation.sources)}
    </article>`;
  }

  get #view(): TipsView {
    const allBands = this.readAll(ageBands);
    const shown = [this.chosen.band, this.comparedWith];
    return {
      words: this.wordsOf(tipsWords),
      topicNames: this.wordsOf(topicNames),
      heading: (...args) => this.heading(...args),
      local: (fullId) => this.local(fullId),
      bands: shown.flatMap((id) => allBands.find((band) => band.id === id) ?? []),
      allBands,
      themes: this.readAll(conversation),
      open: this.chosenTopic !== '',
      arrival: this.arrival,
    };
  }

  async #loadThemes(): Promise<void> {
    try {
      await conversation.load();
      this.themesFailed = false;
    } catch (error) {
      this.themesFailed = true;
      this.reportContentError(sharedWords.loadFailed, error);
    }
    this.requestUpdate();
  }

  #ownOrShared(attribute: 'band' | 'topic'): string {
    // An age that the page sets is not overruled by a band in the address.
    const isSet = attribute === 'band' && Boolean(this.age);
    return isSet ? this.band : this.attributeOrAddress(attribute, this[attribute]);
  }

  #followAge(age: string, band: string): void {
    this.chosen = askedBand(this, {age, band}, this.readAll(ageBands));
    if (!this.chosen.band || this.chosen.band === this.comparedWith) this.comparedWith = '';
  }

  #followTopic(topic: string): void {
    this.chosenTopic = known(this, 'topic', topic, TOPICS, '');
  }

  #followLink(): void {
    const place = placeOf(this.#asked, this.readAll(ageBands), this.readAll(conversation));
    // What is not found among the bands may stand in the themes, which come later.
    if (place ?? conversation.value ?? this.themesFailed) this.#asked = '';
    if (!place) return;
    if (place.band) this.#followAge('', place.band);
    if (place.topic !== undefined) this.chosenTopic = place.topic;
    this.arrival = place.arrival;
  }

  #chooseBand(id: string): void {
    this.#followAge('', id);
    this.arrival = '';
    if (this.share) shareValue(this.localName, 'band', id, 'push');
  }

  #chooseTopic(topic: Topic | ''): void {
    this.chosenTopic = topic;
    this.arrival = '';
    if (this.share) shareValue(this.localName, 'topic', topic, 'push');
  }

  async #printCard({words, topicNames, bands, themes}: TipsView): Promise<void> {
    try {
      const {printCard} = await import('./conversation-card.js');
      const sources = Object.values({...ageBands.sources, ...conversation.sources});
      await printCard({band: bands[0]!, themes, sources, words, topicNames, today: new Date()});
      this.cardFailed = false;
    } catch (error) {
      this.cardFailed = true;
      this.reportContentError(words.cardFailed, error);
    }
  }

  #showHelpLines(): void {
    const help = this.renderRoot.querySelector<HTMLElement>('.help');
    help?.scrollIntoView({block: 'nearest'});
    help?.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'age-conversation-tips': AgeConversationTips;
  }
}
