import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {actNow, actNowStyles} from '../../core/act-now/act-now.js';
import {known, knownList, tokenList} from '../../core/attributes.js';
import {shareValue} from '../../core/navigation/address.js';
import type {Reading} from '../../core/records.js';
import {WorkElement} from '../../core/work-element.js';
import {zrmDomains, zrmEditions} from '../content.js';
import type {ZrmDomain, ZrmEdition} from '../schema.js';
import {
  answer,
  choose,
  clearAnswer,
  emptyZrm,
  giveReason,
  knownZrm,
  type ZrmAnswer,
  type ZrmValue,
} from './value.js';
import {zrmWords} from './words.js';
import {styles} from './zrm-matrix.styles.js';

const MODES = ['read', 'score'] as const;
type Domain = Reading<ZrmDomain>;
type Level = ZrmDomain['levels'][number];

/**
 * The self-sufficiency matrix (Zelfredzaamheid-Matrix): domains of life with levels, to read, or to score together
 * with a resident. In our own words: "geen officiële ZRM-tekst"; the instrument belongs to GGD Amsterdam.
 * Put a sentence and a link inside the tag: they show until, and unless, the matrix can be drawn.
 *
 * @summary Zelfredzaamheid-Matrix to read or to score.
 *
 * @slot - Fallback text.
 * @slot contact - A municipality's own numbers, in plain HTML; shown with the help lines.
 * @fires {ValueChangeEvent} value-change - The user changed something; read `value`. Does not bubble.
 * @fires {ContentErrorEvent} content-error - The records did not arrive. Does not bubble.
 * @fires {NavigateEvent} wijkgids-navigate - A link to a record was followed. Bubbles; cancelable.
 * @csspart act-now - The strip with help lines.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class ZrmMatrix extends WorkElement<ZrmValue> {
  static override styles = [...WorkElement.styles, actNowStyles, styles];
  static override readonly collections = [zrmDomains, zrmEditions];
  static override readonly shownKinds = [zrmDomains.kind, zrmEditions.kind, 'methodiek/zrm-niveau'];

  /** `read` shows the matrix, `score` lets people fill it in. */
  @property() mode = '';

  /** Ids of the domains to show, separated by spaces; all of the edition when empty. */
  @property({converter: tokenList}) domains: readonly string[] = [];

  /** Id of the domain that is open where there is room for one at a time. */
  @property() domain = '';

  /** Id of the edition, such as `2013`. */
  @property() edition = '';

  @state() private openDomain = '';

  #edition!: Reading<ZrmEdition>;
  #shown: Domain[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('domain') && this.domain) this.openDomain = this.domain;
    const editions = this.readAll(zrmEditions);
    const edition = editions.find(({id}) => id === this.#editionId(editions)) ?? editions.at(-1);
    if (!edition) return;
    this.#edition = edition;
    const ids = edition.record.domains;
    const wanted = knownList(this, 'domains', this.domains, ids);
    this.#shown = (wanted.length ? wanted : ids).flatMap((id) => this.read(zrmDomains, id) ?? []);
  }

  protected override emptyValue(): ZrmValue {
    return emptyZrm();
  }

  protected override knownValue(value: unknown): ZrmValue {
    const all = this.readAll(zrmDomains);
    const levels = new Map(all.map(({id, record}) => [id, record.levels.map((level) => level.id)]));
    return knownZrm(value, levels.size ? levels : undefined);
  }

  protected override moveTo(fullId: string): void {
    const [id = ''] = fullId.split('/').slice(2);
    this.openDomain = id;
  }

  protected override renderGuide(): TemplateResult {
    const {record} = this.#edition;
    const scoring = known(this, 'mode', this.mode, MODES, 'read') === 'score';
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${this.heading(record.title)}
        <p class="muted">${this.#words.intro}</p>
      </header>
      ${scoring ? this.#renderScoring() : this.#renderReading()}
      <footer class="small muted">
        <p>${record.notice} ${record.audience}</p>
      </footer>
    </article>`;
  }

  get #words() {
    return this.wordsOf(zrmWords);
  }

  /** The levels of the moment at hand. */
  get #moment() {
    return this.current.moments.at(-1)!;
  }

  #editionId(editions: readonly Reading<ZrmEdition>[]): string {
    const ids = editions.map(({id}) => id);
    return this.current.edition || known(this, 'edition', this.edition, ids, '');
  }

  #open(id: string): void {
    this.openDomain = id;
    if (this.share) shareValue(this.localName, 'domain', id, 'push');
  }

  #renderReading(): TemplateResult {
    const lines = new Set(
      this.#shown.flatMap(({record}) => record.levels.flatMap((level) => level.actNow ?? [])),
    );
    return html`
      ${
        lines.size
          ? actNow({
              lines: [...lines],
              setting: this.scope.setting,
              first: this.#words.consultFirst,
              contact: true,
            })
          : nothing
      }
      ${this.#renderDomains('reading', this.#shown, (domain) => this.#renderCells(domain))}
    `;
  }

  #renderScoring(): TemplateResult {
    const words = this.#words;
    const chosen = this.current.choices.flatMap(
      ({id}) => this.#shown.find((domain) => domain.id === id) ?? [],
    );
    return html`
      <section class="choose">
        ${this.heading(words.chooseTitle, 1, 'part-title', 'choose')}
        <p>${words.chooseHelp}</p>
        <ul class="choices" role="list" aria-labelledby="choose">
          ${this.#shown.map((domain) => this.#renderChoice(domain))}
        </ul>
      </section>
      <section>
        ${this.heading(words.scoreTitle, 1, 'part-title')}
        ${
          chosen.length
            ? this.#renderDomains('scoring', chosen, (domain) => this.#renderQuestion(domain, chosen))
            : html`<p class="muted">${words.nothingChosen}</p>`
        }
      </section>
    `;
  }

  #renderChoice({id, record}: Domain): TemplateResult {
    const choice = this.current.choices.find((one) => one.id === id);
    return html`<li class="choice">
      <label>
        <input
          type="checkbox"
          .checked=${Boolean(choice)}
          aria-describedby="about-${id}"
          @change=${(event: Event) => this.#choose(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${record.title}</span>
      </label>
      <p class="small muted" id="about-${id}">${record.about}</p>
      ${
        choice
          ? html`<label class="why">
              <span class="small">${this.#words.why}</span>
              <input
                type="text"
                maxlength="200"
                .value=${choice.why}
                @input=${(event: Event) =>
                  this.change(giveReason(this.current, id, (event.target as HTMLInputElement).value))}
              />
            </label>`
          : nothing
      }
    </li>`;
  }

  #choose(id: string, chosen: boolean): void {
    this.change(choose(this.current, id, chosen));
    if (chosen) this.openDomain = id;
  }

  /** The domains below each other; where there is little room, one at a time with a way to the others. */
  #renderDomains(
    use: 'reading' | 'scoring',
    domains: readonly Domain[],
    body: (domain: Domain) => TemplateResult,
  ): TemplateResult {
    const open = domains.find(({id}) => id === this.openDomain) ?? domains[0];
    return html`<div class="rows ${use}">
      ${domains.length > 1 && open ? this.#renderPager(domains, open) : nothing}
      <div class="level-names" aria-hidden="true">
        ${this.#edition.record.levels.map(
          ({name}, i) => html`<span class="level-name" data-step=${i + 1}>${name}</span>`,
        )}
      </div>
      ${repeat(
        domains,
        ({id}) => id,
        (domain) => html`<section class="domain" ?data-open=${domain === open}>${body(domain)}</section>`,
      )}
    </div>`;
  }

  #renderPager(domains: readonly Domain[], open: Domain): TemplateResult {
    const words = this.#words;
    const at = domains.indexOf(open);
    const go = (to: number) => () => this.#open(domains[to]?.id ?? open.id);
    return html`<nav class="pager" aria-label=${words.domain}>
      <button
        class="button"
        type="button"
        aria-label=${words.previous}
        ?disabled=${at === 0}
        @click=${go(at - 1)}
      >
        ‹
      </button>
      <label>
        <span class="visually-hidden">${words.domain}</span>
        <select @change=${(event: Event) => this.#open((event.target as HTMLSelectElement).value)}>
          ${domains.map(
            ({id, record}, i) =>
              html`<option value=${id} .selected=${id === open.id}>
                ${record.title} (${i + 1} ${words.of} ${domains.length})
              </option>`,
          )}
        </select>
      </label>
      <button
        class="button"
        type="button"
        aria-label=${words.next}
        ?disabled=${at === domains.length - 1}
        @click=${go(at + 1)}
      >
        ›
      </button>
    </nav>`;
  }

  #renderDomainTitle({id, record}: Domain): TemplateResult {
    return html`<div class="domain-title" tabindex="-1" ?data-arrival=${id === this.openDomain}>
      ${this.heading(record.title, 1, 'part-title')}
    </div>`;
  }

  #renderCells(domain: Domain): TemplateResult {
    return html`
      ${this.#renderDomainTitle(domain)}
      <ol class="cells" role="list">
        ${domain.record.levels.map(
          (level, i) =>
            html`<li class="cell">
              <span class="level" data-step=${i + 1}>${this.#levelName(level)}</span>
              <p class="small">${level.text}</p>
            </li>`,
        )}
      </ol>
    `;
  }

  #levelName(level: Level): TemplateResult {
    const name = this.#edition.record.levels.find(({id}) => id === level.id)?.name ?? level.id;
    return html`<span class="number">${level.id}</span> <span class="name">${name}</span>`;
  }

  #renderQuestion(domain: Domain, chosen: readonly Domain[]): TemplateResult {
    const given = this.#moment.answers[domain.id] ?? {};
    const alarming = domain.record.levels.find(({id}) => id === given.level)?.actNow;
    // The slot for own numbers can stand in one strip only: the first.
    const firstAlarm = chosen.find(({id, record}) =>
      record.levels.some((level) => level.actNow && level.id === this.#moment.answers[id]?.level),
    );
    return html`
      <fieldset class="question">
        <legend>${this.#renderDomainTitle(domain)}</legend>
        <div class="cells">
          ${domain.record.levels.map((level, i) => this.#renderOption(domain, level, i, given))}
        </div>
      </fieldset>
      <div aria-live="polite">
        ${
          alarming
            ? actNow({
                lines: alarming,
                setting: this.scope.setting,
                about: domain.record.title,
                contact: domain === firstAlarm,
                ...(domain.record.sensitiveAtHome ? {first: this.#words.consultFirst} : {}),
              })
            : nothing
        }
      </div>
      ${this.#renderExtras(domain, given)}
    `;
  }

  #renderOption(domain: Domain, level: Level, i: number, given: ZrmAnswer): TemplateResult {
    const id = `${domain.id}-${level.id}`;
    return html`<div class="cell option">
      <label class="level" for=${id} data-step=${i + 1}>${this.#levelName(level)}</label>
      <input
        type="radio"
        id=${id}
        name="level-${domain.id}"
        value=${level.id}
        aria-describedby="text-${id}"
        .checked=${given.level === level.id}
        @change=${() => this.#answer(domain, {level: level.id})}
      />
      <p class="small" id="text-${id}">${level.text}</p>
    </div>`;
  }

  #renderExtras(domain: Domain, given: ZrmAnswer): TemplateResult {
    const words = this.#words;
    return html`<div class="extras">
      <label class="tick">
        <input
          type="checkbox"
          .checked=${given.workOn ?? false}
          @change=${(event: Event) => this.#answer(domain, {workOn: (event.target as HTMLInputElement).checked})}
        />
        <span>${words.workOn}</span>
      </label>
      <details class="note">
        <summary>${words.note}${given.note ? ' •' : ''}</summary>
        <label>
          <span class="small">${words.noteLabel}</span>
          <textarea
            rows="3"
            maxlength="2000"
            .value=${given.note ?? ''}
            @input=${(event: Event) => this.#answer(domain, {note: (event.target as HTMLTextAreaElement).value})}
          ></textarea>
        </label>
      </details>
      <span class="small muted">${given.level ? '' : words.notDiscussed}</span>
      <button
        class="button quiet"
        type="button"
        aria-label="${words.clear} ${domain.record.title}"
        @click=${() => this.change(clearAnswer(this.current, this.#moment.id, domain.id))}
      >
        ${words.clear}
      </button>
    </div>`;
  }

  #answer({id}: Domain, change: Partial<ZrmAnswer>): void {
    this.change(answer(this.current, this.#moment.id, id, change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zrm-matrix': ZrmMatrix;
  }
}
