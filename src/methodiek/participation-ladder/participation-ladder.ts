import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {known} from '../../core/attributes.js';
import {LaterModule} from '../../core/later/later-module.js';
import type {Reading} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {participationLadder} from '../content.js';
import type {ParticipationLadder as LadderRecord} from '../schema.js';
import {styles} from './participation-ladder.styles.js';
import type {LadderValue} from './value.js';
import {ladderWords} from './words.js';

const MODES = ['read', 'score'] as const;
export type Rung = LadderRecord['rungs'][number];

/** Once for all on the page. */
const working = new LaterModule(() => import('./working.js'));

/**
 * The participation ladder for work: six steps from living isolated to paid work, to read, or to fill in together with
 * a resident: where they stand and where they want to be, at up to three moments. The wish counts, not the top.
 * Put a sentence and a link inside the tag: they show until, and unless, the ladder can be drawn.
 *
 * `value` is `{moments: [{id, date, current?, wish?, note?}]}`; `current` and `wish` are ids of rungs, `1` to `6`.
 *
 * @summary Participation ladder for work, to read or to fill in.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown below the ladder.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class ParticipationLadder extends WorkElement<LadderValue> {
  static override styles = [...WorkElement.styles, relatedStyles, styles];
  static override readonly collections = [participationLadder];
  static override readonly shownKinds = [participationLadder.kind, 'methodiek/trede'];

  /** `read` shows the ladder, `score` lets people fill it in. */
  @property() mode = '';

  /** Id of the ladder, such as `arbeid`. */
  @property() ladder = '';

  /** Full id of the ladder or the rung that a link led to. */
  @state() private arrived = '';

  /** The ladder that is shown. Known once the content is there. */
  shownLadder!: Reading<LadderRecord>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ladder') && this.ladder) this.arrived = '';
    const ladders = this.readAll(participationLadder);
    const ids = ladders.map(({id}) => id);
    const wanted = known(this, 'ladder', this.ladder, ids, ids[0]);
    const [, , linked] = this.arrived.split('/');
    const shown = ladders.find(({id}) => id === linked) ?? ladders.find(({id}) => id === wanted);
    if (shown) this.shownLadder = shown;
  }

  protected override get works(): boolean {
    return known(this, 'mode', this.mode, MODES, 'read') === 'score';
  }

  protected override async loadWorkPart(): Promise<WorkPart<LadderValue>> {
    const {LadderWorking} = await working.load();
    return new LadderWorking(this);
  }

  protected override moveTo(fullId: string): void {
    this.arrived = fullId;
  }

  /** Words of the interface. */
  get words() {
    return this.wordsOf(ladderWords);
  }

  /** Words of the working part, with those that the layer replaces. */
  ownWords<T extends Readonly<Record<string, string>>>(words: T): T {
    return this.wordsOf(words);
  }

  protected override renderReading(): TemplateResult {
    const [, ...others] = this.shownLadder.record.text;
    return this.renderPage(html`
      <div class="ladder">${this.renderRungs()}</div>
      ${this.renderChanged()}
      <div class="remarks">
        <p class="wish-counts">${this.words.wishCounts}</p>
        ${others.map((text) => html`<p>${text}</p>`)}
      </div>
      ${this.renderAbout()} ${renderRelated(this, [participationLadder], this.shownLadder.fullId, 1)}
    `);
  }

  /** Title above, source below: the same for reading and filling in. */
  renderPage(content: TemplateResult): TemplateResult {
    const {record} = this.shownLadder;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header tabindex="-1" ?data-arrival=${this.arrived === this.shownLadder.fullId}>
        ${this.heading(record.title)}
        <p class="muted">${record.text[0]}</p>
        ${this.local(this.shownLadder.fullId)}
      </header>
      ${content}
      <slot name="contact"></slot>
      ${sourceLine(participationLadder.sources)}
    </article>`;
  }

  /** The rungs, the highest first. @param marks What stands at a rung, such as where someone is. */
  renderRungs(
    marks: (rung: Rung) => 'current' | 'wish' | 'both' | undefined = () => undefined,
  ): TemplateResult {
    const rungs = [...this.shownLadder.record.rungs].reverse();
    return html`<ol class="rungs" role="list" aria-label=${this.words.rungs}>
      ${rungs.map(
        (rung, i) =>
          html`<li
            class="rung"
            data-row=${i + 1}
            data-mark=${marks(rung) ?? nothing}
            tabindex="-1"
            ?data-arrival=${this.arrived === `methodiek/trede/${this.shownLadder.id}/${rung.id}`}
          >
            <span class="number"><span class="visually-hidden">${this.words.level} </span>${rung.id}</span>
            ${this.#renderRung(rung)} ${this.local(`methodiek/trede/${this.shownLadder.id}/${rung.id}`)}
          </li>`,
      )}
    </ol>`;
  }

  /** What changed since the document, below the ladder: what stands at a rung is as the document has it. */
  renderChanged(): readonly TemplateResult[] {
    return this.shownLadder.record.rungs
      .filter(({noteSource}) => noteSource)
      .map(({id, note}) => html`<p class="small muted">${this.words.level} ${id}: ${note}</p>`);
  }

  /** What is not certain in the document. */
  renderAbout(): TemplateResult {
    const {note, rungs} = this.shownLadder.record;
    const {words} = this;
    const noted = rungs.filter((rung) => rung.note && !rung.noteSource);
    return html`<details class="about">
      <summary>${words.about}</summary>
      <div>
        ${note ? html`<p>${note}</p>` : nothing}
        <ul class="notes">
          ${noted.map((rung) => html`<li><strong>${words.level} ${rung.id}.</strong> ${rung.note}</li>`)}
        </ul>
      </div>
    </details>`;
  }

  #renderRung({id, title, resident, additions = []}: Rung): TemplateResult {
    return html`<div class="rung-text">
      <p class="rung-title" id="rung-${id}">${title}</p>
      <p class="small muted" id="about-${id}">${resident}</p>
      ${
        additions.length
          ? html`<p class="small added">
              <span class="tag">${this.words.added}</span> ${additions.join(', ')}
            </p>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'participation-ladder': ParticipationLadder;
  }
}
