/** The working part of `<zrm-matrix>`: choosing domains, scoring them, notes. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {actNow} from '../../core/act-now/act-now.js';
import type {Reading} from '../../core/records.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {zrmDomains} from '../content.js';
import type {ZrmDomain} from '../schema.js';
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

export class ZrmScoring implements WorkPart<ZrmValue> {
  #value = emptyZrm();

  constructor(private readonly matrix: ZrmMatrix) {}

  empty = emptyZrm;

  known(value: unknown): ZrmValue {
    const domains = Object.entries(zrmDomains.value ?? {});
    return knownZrm(value, new Map(domains.map(([id, {levels}]) => [id, levels.map((level) => level.id)])));
  }

  render(value: ZrmValue): TemplateResult {
    this.#value = value;
    const {matrix} = this;
    const {words, shownDomains} = matrix;
    const chosen = value.choices.flatMap(({id}) => shownDomains.find((domain) => domain.id === id) ?? []);
    return matrix.renderPage(html`
      <section class="choose">
        ${matrix.heading(words.chooseTitle, 1, 'part-title', 'choose')}
        <p>${words.chooseHelp}</p>
        <ul class="choices" role="list" aria-labelledby="choose">
          ${shownDomains.map((domain) => this.#renderChoice(domain))}
        </ul>
      </section>
      <section>
        ${matrix.heading(words.scoreTitle, 1, 'part-title')}
        ${
          chosen.length
            ? matrix.renderDomains(
                'scoring',
                chosen,
                (domain) => html`${keyed(domain.id, this.#renderQuestion(domain, chosen))}`,
              )
            : html`<p class="muted">${words.nothingChosen}</p>`
        }
      </section>
    `);
  }

  /** The moment at hand. */
  get #moment() {
    return this.#value.moments.at(-1)!;
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

  #renderQuestion(domain: Domain, chosen: readonly Domain[]): TemplateResult {
    const given = this.#moment.answers[domain.id] ?? {};
    return html`
      <fieldset class="question">
        <legend>${this.matrix.renderDomainTitle(domain)}</legend>
        ${this.#renderReason(domain)}
        <div class="cells">
          ${domain.record.levels.map((level, i) => this.#renderOption(domain, level, i, given))}
        </div>
      </fieldset>
      <div aria-live="polite">${this.#renderAlarm(domain, chosen)}</div>
      ${this.#renderExtras(domain, given)}
    `;
  }

  #renderReason({id}: Domain): TemplateResult {
    const why = this.#value.choices.find((choice) => choice.id === id)?.why ?? '';
    return html`<label class="why">
      <span class="small">${this.matrix.words.why}</span>
      <input
        type="text"
        maxlength="200"
        .value=${why}
        @input=${(event: Event) =>
          this.matrix.apply((value) => giveReason(value, id, (event.target as HTMLInputElement).value))}
      />
    </label>`;
  }

  #renderOption(domain: Domain, level: Level, i: number, given: ZrmAnswer): TemplateResult {
    const id = `${domain.id}-${level.id}`;
    return html`<div class="cell option">
      <label class="level" for=${id} data-step=${i + 1}>${this.matrix.renderLevelName(level.id)}</label>
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
      // The slot for own numbers can stand in one strip only: the first.
      contact: domain === chosen.find((one) => this.#alarmOf(one)),
      ...(domain.record.sensitiveAtHome ? {first: this.matrix.words.consultFirst} : {}),
    });
  }

  #renderExtras(domain: Domain, given: ZrmAnswer): TemplateResult {
    const {words} = this.matrix;
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
}
