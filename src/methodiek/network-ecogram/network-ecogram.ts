import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {known} from '../../core/attributes.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import {LaterModule} from '../../core/later/later-module.js';
import type {Reading} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {ecogram, network} from '../content.js';
import type {Ecogram, Network} from '../schema.js';
import {renderAsking, renderOtherWay, renderSigns, type AskingView} from './asking.js';
import {styles} from './network-ecogram.styles.js';
import type {EcogramValue} from './value.js';
import {ecogramWords} from './words.js';

const MODES = ['score', 'read'] as const;

/** Once for all on the page. */
const working = new LaterModule(() => import('./working.js'));

/**
 * An ecogram: who stands around a resident, how near, and which support goes to and fro. A list is the control; the
 * drawing follows. People stand in it by role and number ("vriend 1"), never by name. What works and what does not
 * when you ask about a network stands beside it.
 * Put a sentence and a link inside the tag: they show until, and unless, the ecogram can be drawn.
 *
 * `value` is `{people: [{id, role, number, symbol}], moments: [{id, date, answers}]}`; `answers` has a bond by id of
 * the person: `{near, received?, given?, expecting?, deceased?, strain?}`.
 *
 * @summary Ecogram: draw someone's network together, from a list.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown below the ecogram.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text and lines.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class NetworkEcogram extends WorkElement<EcogramValue> {
  static override styles = [...WorkElement.styles, drawingStyles, relatedStyles, styles];
  static override readonly collections = [ecogram, network];
  static override readonly shownKinds = [
    ecogram.kind,
    'methodiek/symbool',
    'methodiek/steunsoort',
    network.kind,
    'methodiek/werkt-niet',
    'methodiek/werkt-wel',
    'methodiek/netwerkvraag',
    'methodiek/netwerkfase',
    'methodiek/instrument',
  ];

  /** `score` lets people draw a network, `read` only tells how that is done. */
  @property() mode = '';

  /** Full id of what a link led to. */
  @state() private arrived = '';

  /** The record of the ecogram. Known once the content is there. */
  shownEcogram!: Reading<Ecogram>;

  protected override willUpdate(): void {
    const [first] = this.readAll(ecogram);
    if (first) this.shownEcogram = first;
  }

  protected override get works(): boolean {
    return known(this, 'mode', this.mode, MODES, 'score') === 'score';
  }

  protected override async loadWorkPart(): Promise<WorkPart<EcogramValue>> {
    const {EcogramWorking} = await working.load();
    return new EcogramWorking(this);
  }

  protected override moveTo(fullId: string): void {
    this.arrived = fullId;
  }

  /** Words of the interface. */
  get words() {
    return this.wordsOf(ecogramWords);
  }

  /** Words of the working part, with those that the layer replaces. */
  ownWords<T extends Readonly<Record<string, string>>>(words: T): T {
    return this.wordsOf(words);
  }

  protected override renderReading(): TemplateResult {
    const [, ...others] = this.shownEcogram.record.text;
    const {words} = this;
    return this.renderPage(html`
      <div class="prose">${others.map((text) => html`<p>${text}</p>`)}</div>
      <section class="part">
        ${this.heading(words.legend, 1, 'part-title')} ${renderSigns(this.shownEcogram, this.#view(2))}
      </section>
      ${this.#networks.map(
        (reading) =>
          html`<section class="part">
            ${this.heading(reading.record.title, 1, 'part-title')}
            ${isAsking(reading) ? renderAsking(reading, this.#view(2)) : renderOtherWay(reading, this.#view(2))}
          </section>`,
      )}
      ${renderRelated(this, [ecogram, network], this.shownEcogram.fullId, 1)}
    `);
  }

  /** Title above, source below: the same for reading and drawing. */
  renderPage(content: TemplateResult): TemplateResult {
    const {fullId, record} = this.shownEcogram;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header tabindex="-1" ?data-arrival=${this.arrived === fullId}>
        ${this.heading(record.title)}
        <p class="muted">${record.text[0]}</p>
        ${this.local(fullId)}
      </header>
      ${content}
      <slot name="contact"></slot>
      ${sourceLine(ecogram.sources, network.sources)}
    </article>`;
  }

  /** How to ask about a network, folded away. @param isOpen At first: where nothing is drawn yet. */
  renderHelp(isOpen: boolean): TemplateResult {
    const {words} = this;
    return html`<div class="help">
      ${this.#networks.map((reading) => {
        const asks = isAsking(reading);
        const title = asks ? words.asking : `${words.otherWay}: ${reading.record.title}`;
        return html`<details ?open=${(asks && isOpen) || this.#arrivesIn(reading.id)}>
          <summary>${title}</summary>
          ${asks ? renderAsking(reading, this.#view(1)) : renderOtherWay(reading, this.#view(1))}
        </details>`;
      })}
    </div>`;
  }

  /** What the signs mean, folded away. */
  renderLegend(): TemplateResult {
    const arrives = /^methodiek\/(symbool|steunsoort)\//.test(this.arrived);
    return html`<details class="signs-fold" ?open=${arrives}>
      <summary>${this.words.legend}</summary>
      ${renderSigns(this.shownEcogram, this.#view(1))}
    </details>`;
  }

  /** Questions that help to ask about support, as the record has them. @param group Such as `steun-krijgen`. */
  questionsAbout(group: string): readonly string[] {
    const groups = this.#networks.flatMap(({record}) => record.questions ?? []);
    return groups.find(({id}) => id === group)?.questions ?? [];
  }

  get #networks(): readonly Reading<Network>[] {
    return this.readAll(network);
  }

  /** @param depth Of the headings: those in a fold follow the element's own. */
  #view(depth: number): AskingView {
    return {
      words: this.words,
      heading: (text) => this.heading(text, depth, 'small-title'),
      arrives: (fullId) => fullId !== '' && this.arrived === fullId,
      local: (fullId) => this.local(fullId),
    };
  }

  #arrivesIn(networkId: string): boolean {
    const [, kind, owner] = this.arrived.split('/');
    return owner === networkId && kind !== 'ecogram';
  }
}

const isAsking = ({record}: Reading<Network>): boolean => Boolean(record.works ?? record.worksNot);

declare global {
  interface HTMLElementTagNameMap {
    'network-ecogram': NetworkEcogram;
  }
}
