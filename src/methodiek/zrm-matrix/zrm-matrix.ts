import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {actNow, actNowStyles} from '../../core/act-now/act-now.js';
import {known, knownList, tokenList} from '../../core/attributes.js';
import {shareValue} from '../../core/navigation/address.js';
import type {Reading} from '../../core/records.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {WorkElement, type WorkPart} from '../../core/work/work-element.js';
import {zrmDomains, zrmEditions} from '../content.js';
import type {ZrmDomain, ZrmEdition} from '../schema.js';
import type {ZrmValue} from './value.js';
import {zrmWords} from './words.js';
import {styles} from './zrm-matrix.styles.js';

const MODES = ['read', 'score'] as const;
type Domain = Reading<ZrmDomain>;

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
 * @csspart related - Links to what helps further, in this guide or another.
 * @csspart local - What a municipality adds in its layer.
 * @cssprop [--wijkgids-accent=#0b5c7d] - Links, focus and what is chosen.
 * @cssprop [--wijkgids-ink=#1b2733] - Text.
 * @cssprop [--wijkgids-surface=#ffffff] - Background.
 * @cssprop [--wijkgids-color-scheme=light] - `dark` where you give a dark background.
 * @cssprop [--wijkgids-font-family] - Typeface; the page's own by default.
 * @cssprop [--wijkgids-corner=0.375em] - Rounding of corners.
 */
export class ZrmMatrix extends WorkElement<ZrmValue> {
  static override styles = [...WorkElement.styles, actNowStyles, relatedStyles, styles];
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

  /** The edition that is shown. Known once the content is there. */
  shownEdition!: Reading<ZrmEdition>;

  /** The domains that are shown, in their order. */
  shownDomains: readonly Domain[] = [];

  /** What the page last asked for, so that the user's own choice stays until it asks for something else. */
  #askedDomain = '';

  protected override willUpdate(): void {
    const editions = this.readAll(zrmEditions);
    const ids = editions.map(({id}) => id);
    const wantedEdition = known(this, 'edition', this.edition, ids, ids.at(-1));
    const edition = editions.find(({id}) => id === wantedEdition);
    if (!edition) return;
    this.shownEdition = edition;
    const all = edition.record.domains;
    if (this.domain !== this.#askedDomain) {
      this.#askedDomain = this.domain;
      this.openDomain = known(this, 'domain', this.domain, all, this.openDomain);
    }
    const wanted = knownList(this, 'domains', this.domains, all);
    this.shownDomains = (wanted.length ? wanted : all).flatMap((id) => this.read(zrmDomains, id) ?? []);
  }

  protected override get works(): boolean {
    return known(this, 'mode', this.mode, MODES, 'read') === 'score';
  }

  protected override async loadWorkPart(): Promise<WorkPart<ZrmValue>> {
    const {ZrmScoring} = await import('./scoring.js');
    return new ZrmScoring(this);
  }

  protected override moveTo(fullId: string): void {
    const [id = ''] = fullId.split('/').slice(2);
    this.openDomain = id;
  }

  protected override renderReading(): TemplateResult {
    const lines = this.shownDomains.flatMap(({record}) =>
      record.levels.flatMap((level) => level.actNow ?? []),
    );
    return this.renderPage(html`
      ${
        lines.length
          ? actNow({
              lines: [...new Set(lines)],
              setting: this.scope.setting,
              first: this.words.consultFirst,
              local: this.localLines,
              contact: true,
            })
          : nothing
      }
      ${this.renderDomains('reading', this.shownDomains, (domain) => this.#renderCells(domain))}
    `);
  }

  /** Words of the interface. */
  get words() {
    return this.wordsOf(zrmWords);
  }

  /** Words of the working part, with those that the layer replaces. */
  ownWords<T extends Readonly<Record<string, string>>>(words: T): T {
    return this.wordsOf(words);
  }

  /** Id of the setting that the scope shares. */
  get setting(): string {
    return this.scope.setting;
  }

  /** Opens a domain where there is room for one at a time. */
  open(id: string): void {
    this.openDomain = id;
    if (this.share) shareValue(this.localName, 'domain', id, 'push');
  }

  /** Title above, edition and owner below: the same for reading and scoring. */
  renderPage(content: TemplateResult): TemplateResult {
    const {id, fullId, record} = this.shownEdition;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header tabindex="-1" ?data-arrival=${this.openDomain === this.shownEdition.id}>
        ${this.heading(record.title)}
        <p class="muted">${this.words.intro}</p>
        ${this.local(fullId)}
        ${record.levels.map((level) => this.local(`methodiek/zrm-niveaunaam/${id}/${level.id}`))}
      </header>
      ${content}
      <footer class="small muted">
        <p>${record.notice} ${record.audience}</p>
      </footer>
    </article>`;
  }

  /** The domains below each other; where there is little room, one at a time with a way to the others. */
  renderDomains(
    use: 'reading' | 'scoring',
    domains: readonly Domain[],
    body: (domain: Domain) => TemplateResult,
  ): TemplateResult {
    const open = domains.find(({id}) => id === this.openDomain) ?? domains[0];
    return html`<div class="rows ${use}">
      ${domains.length > 1 && open ? this.#renderPager(domains, open) : nothing}
      <div class="level-names" aria-hidden="true">
        ${this.shownEdition.record.levels.map(
          ({id, name}, i) =>
            html`<span class="level-name" data-step=${i + 1} data-number=${id}>${name}</span>`,
        )}
      </div>
      ${domains.map(
        (domain) =>
          html`<section class="domain" ?data-open=${domain === open}>
            ${body(domain)} ${this.local(domain.fullId)}
          </section>`,
      )}
    </div>`;
  }

  /** The title of a domain, where a followed link arrives. */
  renderDomainTitle({id, record}: Domain): TemplateResult {
    return html`<div class="domain-title" tabindex="-1" ?data-arrival=${id === this.openDomain}>
      ${this.heading(record.title, 1, 'part-title')}
    </div>`;
  }

  /** Number and name of a level. @param name Another name than the edition's. */
  renderLevelName(levelId: string, name = this.#nameOf(levelId)): TemplateResult {
    return html`<span class="number">${levelId}</span> <span class="name">${name}</span>`;
  }

  #nameOf(levelId: string): string {
    return this.shownEdition.record.levels.find(({id}) => id === levelId)?.name ?? '';
  }

  #renderPager(domains: readonly Domain[], open: Domain): TemplateResult {
    const {words} = this;
    const at = domains.indexOf(open);
    const step = (to: number, label: string, sign: string) =>
      html`<button
        class="button"
        type="button"
        aria-label=${label}
        ?disabled=${!domains[to]}
        @click=${() => this.open(domains[to]!.id)}
      >
        ${sign}
      </button>`;
    return html`<nav class="pager" aria-label=${words.domain}>
      ${step(at - 1, words.previous, '‹')}
      <select
        aria-label=${words.domain}
        @change=${(event: Event) => this.open((event.target as HTMLSelectElement).value)}
      >
        ${domains.map(
          ({id, record}, i) =>
            html`<option value=${id} .selected=${id === open.id}>
              ${record.title} (${i + 1} ${words.of} ${domains.length})
            </option>`,
        )}
      </select>
      ${step(at + 1, words.next, '›')}
    </nav>`;
  }

  #renderCells(domain: Domain): TemplateResult {
    return html`
      ${this.renderDomainTitle(domain)}
      <ol class="cells" role="list">
        ${domain.record.levels.map(
          ({id, text}, i) =>
            html`<li class="cell">
              <span class="level" data-step=${i + 1}>${this.renderLevelName(id)}</span>
              <p class="small">${text}</p>
              ${this.local(`methodiek/zrm-niveau/${domain.id}/${id}`)}
            </li>`,
        )}
      </ol>
      ${renderRelated(this, [zrmDomains], domain.fullId, 2)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zrm-matrix': ZrmMatrix;
  }
}
