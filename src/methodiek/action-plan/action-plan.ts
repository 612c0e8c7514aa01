import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNowStyles} from '../../core/act-now/act-now.js';
import {tokenList} from '../../core/attributes.js';
import type {Reading} from '../../core/records.js';
import {sourceLine} from '../../core/source-line.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {solutionFrames} from '../content.js';
import type {SolutionFrame} from '../schema.js';
import {styles} from './action-plan.styles.js';
import type {HelpContext} from './help.js';
import {PlanWork} from './plan-work.js';
import type {PlanValue} from './value.js';
import {planWords} from './words.js';

/**
 * A plan in the resident's own words: problem, goal, results, solutions in four frames with lighter help first, actions
 * with who (a role, never a name) and when, evaluation and follow-up. It begins with what a `<zrm-matrix>` and a
 * `<participation-ladder>` in the same `<wijkgids-scope>` offer; the user takes that over, and it is never overwritten.
 * Put a sentence and a link inside the tag: they show until, and unless, the plan can be drawn.
 *
 * @summary A plan made with a resident, to take home.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @csspart act-now - The strip with help lines.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class ActionPlan extends WorkElement<PlanValue> {
  static override styles = [...WorkElement.styles, actNowStyles, styles];
  static override readonly collections = [solutionFrames];
  static override readonly shownKinds = [solutionFrames.kind];

  /** Ids of the elements to begin with, separated by spaces; without it, those in the same scope. */
  @property({attribute: 'for', converter: tokenList}) htmlFor: readonly string[] = [];

  /** Id of the frame that a link asked for. */
  @state() arrival = '';

  /** The four frames, the lightest first. */
  frames: readonly Reading<SolutionFrame>[] = [];

  readonly #work = new PlanWork(this);

  /** Words of the interface. */
  get words() {
    return this.wordsOf(planWords);
  }

  /** Id of the setting that the scope shares. */
  get setting(): string {
    return this.scope.setting;
  }

  /** Title of the document with the method. */
  get sourceTitle(): string {
    return Object.values(solutionFrames.sources)[0]?.title ?? '';
  }

  /** How the help reads the guide. */
  get reading(): Pick<HelpContext, 'read' | 'readAll'> {
    return {
      read: (collection, id) => this.read(collection, id),
      readAll: (collection) => this.readAll(collection),
    };
  }

  /** Tells the developer that the help of a part did not arrive. */
  reportMissing(error: unknown): void {
    this.reportContentError('help of the plan could not be loaded.', error);
  }

  override clear(): void {
    this.#work.forgetEmptyLines();
    super.clear();
  }

  protected override willUpdate(): void {
    if (!this.isReady) return;
    this.frames = this.readAll(solutionFrames);
    this.#work.warnOfUnknown();
  }

  protected override get works(): boolean {
    return true;
  }

  protected override loadWorkPart(): Promise<WorkPart<PlanValue>> {
    return Promise.resolve(this.#work);
  }

  protected override moveTo(fullId: string): void {
    this.arrival = fullId.split('/').at(-1) ?? '';
  }

  protected override renderReading(): TemplateResult {
    return this.renderLightText();
  }

  /** Title above, source below. */
  renderPage(content: TemplateResult): TemplateResult {
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(this.words.title)}
        <p class="muted">${this.words.intro}</p>
      </header>
      ${content} ${sourceLine(solutionFrames.sources)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'action-plan': ActionPlan;
  }
}
