/** The working part of `<zrm-matrix>`: choosing domains, scoring them at moments and from two views, and the profile. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {actNow} from '../../core/act-now/act-now.js';
import {measureText} from '../../core/drawing/measure.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import type {Reading} from '../../core/records.js';
import type {Draft} from '../../core/work/drafts.js';
import type {Moment, MomentId} from '../../core/work/moments.js';
import {momentsBar} from '../../core/work/moments-bar.js';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import {WorkBar} from '../../core/work/work-bar.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {zrmDomains} from '../content.js';
import type {ZrmDomain} from '../schema.js';
import {zrmDrafts} from './drafts.js';
import {zrmDocument, zrmParts, zrmTable, zrmTexts, type Packing} from './luggage.js';
import {notScored, profileRows, profileSentences} from './profile.js';
import {renderProfile} from './profile-view.js';
import {scoringStyles} from './scoring.styles.js';
import {scoringWords} from './scoring-words.js';
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
import type {ZrmMatrix} from './zrm-matrix.js';

type Domain = Reading<ZrmDomain>;
type Level = ZrmDomain['levels'][number];
/** Who gives a level: the field of an answer in which it stands. */
type View = 'level' | 'resident';

export class ZrmScoring implements WorkPart<ZrmValue> {
  readonly styles = [workBarStyles, drawingStyles, scoringStyles];

  /** What is drawn now. */
  #value = emptyZrm();
  #momentId: MomentId | undefined;
  #wantsResident = false;
  readonly #bar: WorkBar<ZrmValue>;

  constructor(private readonly matrix: ZrmMatrix) {
    this.#bar = new WorkBar(matrix, {
      name: scoringWords.fileName,
      content: () => matrix.shownEdition.id,
      parts: () => zrmParts(this.#packing),
      document: (included) => zrmDocument(this.#packing, included),
      texts: () => zrmTexts(matrix.value),
      table: () => zrmTable(this.#packing),
    });
  }

  empty = emptyZrm;

  known(value: unknown): ZrmValue {
    const domains = this.matrix.shownDomains.length ? this.matrix.shownDomains : [];
    const all = [
      ...Object.entries(zrmDomains.value ?? {}),
      ...domains.map(({id, record}) => [id, record] as const),
    ];
    return knownZrm(value, new Map(all.map(([id, {levels}]) => [id, levels.map((level) => level.id)])));
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  drafts(value: ZrmValue): readonly Draft[] {
    return zrmDrafts({...this.#packing, value});
  }

  render(value: ZrmValue): TemplateResult {
    this.#value = value;
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const {matrix} = this;
    const words = this.#words;
    const chosen = value.choices.flatMap(
      ({id}) => matrix.shownDomains.find((domain) => domain.id === id) ?? [],
    );
    return matrix.renderPage(html`
      ${this.#bar.render()}
      <section class="choose">
        ${matrix.heading(words.chooseTitle, 1, 'part-title', 'choose')}
        <p>${words.chooseHelp}</p>
        <ul class="choices" role="list" aria-labelledby="choose">
          ${matrix.shownDomains.map((domain) => this.#renderChoice(domain))}
        </ul>
      </section>
      <section class="score">
        ${matrix.heading(words.scoreTitle, 1, 'part-title')}
        ${
          chosen.length
            ? html`${this.#renderCompare()}
              ${matrix.renderDomains(
                'scoring',
                chosen,
                (domain) => html`${keyed(domain.id, this.#renderQuestion(domain, chosen))}`,
              )}`
            : html`<p class="muted">${words.nothingChosen}</p>`
        }
      </section>
      ${this.#renderProfile()}
    `);
  }

  get #words(): typeof scoringWords {
    return this.matrix.ownWords(scoringWords);
  }

  get #packing(): Packing {
    const {matrix} = this;
    return {
      value: matrix.value,
      edition: matrix.shownEdition.record,
      domains: matrix.shownDomains,
      words: this.#words,
    };
  }

  /** The moment that is filled in: the chosen one, or the last when that is gone. */
  get #moment(): Moment<ZrmAnswer> {
    const {moments} = this.#value;
    return moments.find(({id}) => id === this.#momentId) ?? moments.at(-1)!;
  }

  /** Whether the resident's view stands beside the professional's. */
  get #hasResident(): boolean {
    const said = ({resident, residentWords}: ZrmAnswer) => Boolean(resident ?? residentWords);
    return this.#wantsResident || this.#value.moments.some(({answers}) => Object.values(answers).some(said));
  }

  #answer({id}: Domain, change: Partial<ZrmAnswer>): void {
    const moment = this.#moment.id;
    this.matrix.apply((value) => answer(value, moment, id, change));
  }

  #clear({id}: Domain): void {
    const moment = this.#moment.id;
    this.matrix.apply((value) => clearAnswer(value, moment, id));
  }

  #choose(id: string, chosen: boolean): void {
    this.matrix.apply((value) => choose(value, id, chosen));
    if (chosen) this.matrix.open(id);
  }

  #renderChoice({id, record}: Domain): TemplateResult {
    return html`<li class="choice">
      <label>
        <input
          type="checkbox"
          .checked=${this.#value.choices.some((choice) => choice.id === id)}
          aria-describedby="about-${id}"
          @change=${(event: Event) => this.#choose(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${record.title}</span>
      </label>
      <p class="small muted" id="about-${id}">${record.about}</p>
    </li>`;
  }

  #renderCompare(): TemplateResult {
    const {matrix} = this;
    return momentsBar({
      moments: this.#value.moments,
      current: this.#moment.id,
      hasResident: this.#hasResident,
      choose: (id) => {
        this.#momentId = id;
        matrix.requestUpdate();
      },
      change: (change, current) => {
        this.#momentId = current;
        const before = matrix.value;
        matrix.apply((value) => ({...value, moments: change(value.moments)}));
        if (matrix.value.moments.length < before.moments.length) this.#bar.sayRemoved(before);
      },
      showResident: (isShown) => {
        this.#wantsResident = isShown;
        matrix.requestUpdate();
      },
    });
  }

  #renderQuestion(domain: Domain, chosen: readonly Domain[]): TemplateResult {
    const given = this.#moment.answers[domain.id] ?? {};
    return html`
      ${this.#renderLevels(domain, 'level', given, this.matrix.renderDomainTitle(domain), this.#renderReason(domain))}
      <div aria-live="polite">${this.#renderAlarm(domain, chosen)}</div>
      ${
        this.#hasResident
          ? html`${this.#renderLevels(domain, 'resident', given, html`${this.#words.residentQuestion}`)}
            ${this.#renderResidentWords(domain, given)}`
          : nothing
      }
      ${this.#renderExtras(domain, given)}
    `;
  }

  #renderLevels(
    domain: Domain,
    view: View,
    given: ZrmAnswer,
    legend: TemplateResult,
    before: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<fieldset class="question by-${view}">
      <legend>${legend}</legend>
      ${before}
      <div class="cells">
        ${domain.record.levels.map((level, i) => this.#renderOption(domain, view, level, i, given))}
      </div>
    </fieldset>`;
  }

  #renderReason({id}: Domain): TemplateResult {
    const why = this.#value.choices.find((choice) => choice.id === id)?.why ?? '';
    return html`<label class="why">
      <span class="small">${this.#words.why}</span>
      <input
        type="text"
        maxlength="200"
        .value=${why}
        @input=${(event: Event) => {
          const text = (event.target as HTMLInputElement).value;
          this.matrix.apply((value) => giveReason(value, id, text));
        }}
      />
    </label>`;
  }

  #renderOption(domain: Domain, view: View, level: Level, i: number, given: ZrmAnswer): TemplateResult {
    const id = `${domain.id}-${level.id}${view === 'resident' ? '-resident' : ''}`;
    const {levels} = this.matrix.shownEdition.record;
    const own = view === 'resident' ? levels.find((one) => one.id === level.id)?.resident : undefined;
    return html`<div class="cell option">
      <label class="level" for=${id} data-step=${i + 1}>${this.matrix.renderLevelName(level.id, own)}</label>
      <input
        type="radio"
        id=${id}
        name="${view}-${domain.id}"
        value=${level.id}
        aria-describedby="text-${id}"
        .checked=${given[view] === level.id}
        @change=${() => this.#answer(domain, {[view]: level.id})}
      />
      <p class="small" id="text-${id}">${view === 'resident' ? level.resident : level.text}</p>
      ${view === 'resident' ? nothing : this.matrix.local(`methodiek/zrm-niveau/${domain.id}/${level.id}`)}
    </div>`;
  }

  #renderResidentWords(domain: Domain, {residentWords = ''}: ZrmAnswer): TemplateResult {
    return html`<label class="why">
      <span class="small">${this.#words.residentWords}</span>
      <input
        type="text"
        maxlength="500"
        .value=${residentWords}
        @input=${(event: Event) =>
          this.#answer(domain, {residentWords: (event.target as HTMLInputElement).value})}
      />
    </label>`;
  }

  #alarmOf({id, record}: Domain): readonly string[] | undefined {
    const level = this.#moment.answers[id]?.level;
    return record.levels.find((one) => one.id === level)?.actNow;
  }

  #renderAlarm(domain: Domain, chosen: readonly Domain[]): TemplateResult | typeof nothing {
    const lines = this.#alarmOf(domain);
    if (!lines) return nothing;
    return actNow({
      lines,
      setting: this.matrix.setting,
      about: domain.record.title,
      local: this.matrix.localLines,
      // The slot for own numbers can stand in one strip only: the first.
      contact: domain === chosen.find((one) => this.#alarmOf(one)),
      ...(domain.record.sensitiveAtHome ? {first: this.matrix.words.consultFirst} : {}),
    });
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
        @click=${() => this.#clear(domain)}
      >
        ${words.clear}
      </button>
    </div>`;
  }

  #renderProfile(): TemplateResult | typeof nothing {
    const {matrix} = this;
    const words = this.#words;
    const {levels} = matrix.shownEdition.record;
    const domains = matrix.shownDomains.map(({id, record}) => ({id, title: record.title}));
    const rows = profileRows(
      this.#value,
      domains,
      levels.map(({id}) => id),
    );
    if (!rows.length) return nothing;
    const levelName = (id: string) =>
      `${id} ${levels.find((level) => level.id === id)?.name.toLowerCase() ?? ''}`;
    return renderProfile({
      rows,
      sentences: profileSentences(rows, notScored(this.#value, domains, rows), words, levelName),
      levels,
      moments: this.#value.moments.map(({id}) => id),
      words,
      measure: measureText('14px sans-serif'),
      heading: matrix.heading(words.profileTitle, 1, 'part-title'),
    });
  }
}
