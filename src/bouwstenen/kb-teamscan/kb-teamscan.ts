import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {known, knownList, tokenList} from '../../core/attributes.js';
import {shareValues} from '../../core/facets/share-choice.js';
import type {Layer} from '../../core/layer.js';
import {sharedValue} from '../../core/navigation/address.js';
import {sourceLine} from '../../core/source-line.js';
import {knownObject} from '../../core/work/known-value.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {blocks, competencies, domains, targetGroups} from '../content.js';
import {webContent, type WebContent} from '../web/web-content.js';
import {styles} from './kb-teamscan.styles.js';
import {allParts, type ScanPart} from './rows.js';
import {TeamScan} from './scan.js';
import type {KnownIds, TeamscanValue} from './value.js';
import {STEPS, stepNames, teamscanWords, type Step, type TeamscanWords} from './words.js';

interface ReadContent {
  readonly layer: Layer;
  readonly parts: readonly ScanPart[];
  readonly web: WebContent;
}

/**
 * A team looks together at what it knows of the building blocks of knowledge, and makes a training plan of its gaps.
 * It is about the team, not about persons. Nobody has to answer everything.
 * Put a sentence and a link inside the tag: they show until, and unless, the scan can be drawn.
 *
 * @summary A team finds its gaps in knowledge and plans training.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown while the scan cannot be drawn.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class KbTeamscan extends WorkElement<TeamscanValue> {
  static override styles = [...WorkElement.styles, styles];
  static override readonly collections = [domains, blocks, competencies, targetGroups];

  /** Ids of the domains that the team can choose from, separated by spaces; all when empty. */
  @property({converter: tokenList}) domains: readonly string[] = [];

  /** Id of the domain that is open once the team has chosen it; `competenties` and `doelgroepen` are always there. */
  @property() domain = '';

  /** Which step is open: `kiezen`, `invullen`, `beeld` or `plan`. */
  @property() step = '';

  /** The step that is shown. */
  @state() openStep: Step = 'kiezen';

  /** Id of the part that is shown in `invullen`. */
  @state() openPart = '';

  /** Everything that the team can look at, in its order. */
  parts: readonly ScanPart[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('step')) this.#followStep(this.attributeOrAddress('step', this.step));
    if (!this.isReady) return;
    this.parts = this.#shownParts();
    if (changed.has('domain') || !this.#hasFollowedDomain) {
      this.#hasFollowedDomain = true;
      this.#followPart(this.attributeOrAddress('domain', this.domain));
    }
  }

  override addressChanged(): void {
    if (!this.share || !this.isReady) return;
    this.#followStep(sharedValue(this.localName, 'step') ?? this.step);
    this.#followPart(sharedValue(this.localName, 'domain') ?? this.domain);
  }

  /** A file of a whole scan may be handed around to begin with: who goes on with it gets a sheet of their own. */
  override takeOver(value: unknown): void {
    super.takeOver({...knownObject(value), sheetId: ''});
  }

  protected override get works(): boolean {
    return true;
  }

  protected override loadWorkPart(): Promise<WorkPart<TeamscanValue>> {
    return Promise.resolve(new TeamScan(this));
  }

  protected override renderReading(): TemplateResult {
    return this.renderLightText();
  }

  /** Title above, source below. */
  renderPage(content: TemplateResult): TemplateResult {
    const {words} = this;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(words.title)}
        <p class="muted">${words.intro}</p>
        <p><strong>${words.aboutTeam}</strong> ${words.nobodyAll}</p>
      </header>
      ${content} ${sourceLine(blocks.sources)}
    </article>`;
  }

  /** Words of the interface, with those that the layer replaces. */
  get words(): TeamscanWords {
    return this.wordsOf(teamscanWords);
  }

  /** What a value may name. */
  get knownIds(): KnownIds {
    const all = this.#allParts();
    return {
      domains: all.filter(({isQuick}) => !isQuick).map(({id}) => id),
      rows: new Set(all.flatMap(({rows}) => rows.map(({key}) => key))),
    };
  }

  /** What the web shows. */
  get webContent(): WebContent {
    return this.#content().web;
  }

  /** Ids of the domains in which rows stand. */
  domainsOf(rows: readonly string[]): readonly string[] {
    return this.#allParts()
      .filter(({isQuick, rows: own}) => !isQuick && own.some(({key}) => rows.includes(key)))
      .map(({id}) => id);
  }

  /** Goes to a step, and puts the keyboard where it begins. */
  go(step: Step): void {
    this.openStep = step;
    if (this.share) shareValues(this.localName, {step}, 'push');
    this.focusOn('.stage');
  }

  /** Opens a part to be filled in, and puts the keyboard at its head, or where it is asked to. */
  open(part: string, arrival = '.part-head'): void {
    this.openPart = part;
    this.openStep = 'invullen';
    if (this.share) shareValues(this.localName, {step: this.openStep, domain: part}, 'push');
    this.focusOn(arrival);
  }

  /** Puts the keyboard on something, once it is drawn, and brings it into view where it is not. */
  focusOn(selector: string): void {
    void this.updateComplete.then(() => {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      found?.focus({preventScroll: true});
      const {top = 0} = found?.getBoundingClientRect() ?? {};
      if (top < 0 || top > innerHeight * 0.75) found?.scrollIntoView({block: 'start'});
    });
  }

  /** The way through the scan, with the step that is shown. */
  renderSteps(): TemplateResult {
    const {words} = this;
    const names = stepNames(words);
    return html`<nav class="steps" aria-label=${words.steps}>
      <ol role="list">
        ${STEPS.map(
          (step, i) =>
            html`<li>
              <button
                class="step-button"
                type="button"
                aria-current=${step === this.openStep ? 'step' : nothing}
                @click=${() => this.go(step)}
              >
                <span class="step-number" aria-hidden="true">${i + 1}</span> ${names[step]}
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #hasFollowedDomain = false;
  #read: ReadContent | undefined;

  #followStep(step: string): void {
    this.openStep = known(this, 'step', step, STEPS, 'kiezen');
  }

  #followPart(part: string): void {
    const ids = this.#allParts().map(({id}) => id);
    this.openPart = known(this, 'domain', part, ids, '');
  }

  #allParts(): readonly ScanPart[] {
    return this.#content().parts;
  }

  /** Read once for each layer: a change of one answer reads nothing again. */
  #content(): ReadContent {
    const {layer} = this.scope;
    if (this.#read?.layer !== layer) {
      const {words} = this;
      const records = {
        domains: this.readAll(domains),
        blocks: this.readAll(blocks),
        competencies: this.readAll(competencies),
        groups: this.readAll(targetGroups),
      };
      this.#read = {
        layer,
        parts: allParts(records, {competenties: words.competencies, doelgroepen: words.targetGroups}),
        web: webContent({...records, resident: words.resident, professional: words.professional}),
      };
    }
    return this.#read;
  }

  /** The domains that the page allows, and the quick rows. */
  #shownParts(): readonly ScanPart[] {
    const all = this.#allParts();
    const ids = all.filter(({isQuick}) => !isQuick).map(({id}) => id);
    const wanted = knownList(this, 'domains', this.domains, ids);
    return wanted.length
      ? [
          ...wanted.flatMap((id) => all.find((part) => part.id === id) ?? []),
          ...all.filter(({isQuick}) => isQuick),
        ]
      : all;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kb-teamscan': KbTeamscan;
  }
}
