/** The working part of `<factor-overview>`: ticks, notes, own words, and the summary. */
import {html, nothing, type TemplateResult} from 'lit';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import {WorkBar} from '../../core/work/work-bar.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {factorCautions, factorGroups} from '../content.js';
import type {FactorOverview} from './factor-overview.js';
import type {Factor} from './factors.js';
import {factorDocument, factorParts, factorTable, factorTexts, type Packing} from './luggage.js';
import {silences, summarize, tickedOf, type SummaryWords} from './summary.js';
import {tickingStyles} from './ticking.styles.js';
import {tickingWords} from './ticking-words.js';
import {addOwn, emptyFactors, knownFactors, note, tick, type FactorsValue, type OwnFactors} from './value.js';

export class FactorTicking implements WorkPart<FactorsValue> {
  readonly styles = [workBarStyles, tickingStyles];

  /** What is drawn now. */
  #value = emptyFactors();
  readonly #bar: WorkBar<FactorsValue>;

  constructor(private readonly overview: FactorOverview) {
    this.#bar = new WorkBar(overview, {
      name: tickingWords.fileName,
      content: () => overview.groups[0]?.record.source ?? '',
      parts: () => factorParts(this.#packing),
      document: (included) => factorDocument(this.#packing, included),
      texts: () => factorTexts(overview.value),
      table: () => factorTable(this.#packing),
    });
  }

  empty = emptyFactors;

  known(value: unknown): FactorsValue {
    return knownFactors(value, new Set(this.overview.factors.map(({id}) => id)));
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  render(value: FactorsValue): TemplateResult {
    this.#value = value;
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const lists = this.overview.renderLists({
      isTicked: ({id}) => value.chosen.includes(id),
      name: (factor, textId) => this.#renderTick(factor, textId),
      below: (factor) => this.#renderNote(factor),
    });
    return this.overview.renderPage(
      html`<div class="work">
        <div class="filling">
          <button class="button to-summary" type="button" @click=${() => this.#goToSummary()}>
            ${this.#words.toSummary}
          </button>
          ${lists} ${this.#renderOwn()}
        </div>
        ${this.#renderSummary()}
      </div>`,
      this.#bar.render(),
    );
  }

  get #words(): SummaryWords {
    return {...this.overview.words, ...this.overview.ownWords(tickingWords)};
  }

  get #packing(): Packing {
    const {overview} = this;
    return {
      value: overview.value,
      factors: overview.factors,
      cautions: {title: overview.cautionsTitle, texts: overview.cautions.map(({text}) => text)},
      sources: Object.values({...factorGroups.sources, ...factorCautions.sources}),
      words: this.#words,
    };
  }

  #renderTick({id, record}: Factor, textId: string): TemplateResult {
    return html`<label class="tick factor-name">
      <input
        type="checkbox"
        .checked=${this.#value.chosen.includes(id)}
        aria-describedby=${textId}
        @change=${(event: Event) => {
          const {checked} = event.target as HTMLInputElement;
          this.overview.apply((value) => tick(value, id, checked));
        }}
      />
      <span>${record.name}</span>
    </label>`;
  }

  #renderNote({id, record}: Factor): TemplateResult | typeof nothing {
    const words = this.#words;
    const {chosen, notes} = this.#value;
    if (!chosen.includes(id)) return nothing;
    return html`<details class="note">
      <summary>
        ${words.note}<span class="visually-hidden"> ${words.noteAt} ${record.name}</span
        >${notes[id] ? ' •' : ''}
      </summary>
      ${this.#renderField(words.noteLabel, notes[id] ?? '', (value, text) => note(value, id, text))}
    </details>`;
  }

  #renderOwn(): TemplateResult {
    const words = this.#words;
    const field = (label: string, effect: keyof OwnFactors) =>
      this.#renderField(label, this.#value.own[effect], (value, text) => addOwn(value, effect, text));
    return html`<section class="own">
      ${this.overview.heading(words.ownTitle, 1, 'part-title')}
      <p class="small muted">${words.ownHelp}</p>
      <div class="own-fields">
        ${field(words.ownRisk, 'risk')} ${field(words.ownProtective, 'protective')}
      </div>
    </section>`;
  }

  #renderField(
    label: string,
    text: string,
    change: (value: FactorsValue, text: string) => FactorsValue,
  ): TemplateResult {
    return html`<label class="field">
      <span class="small">${label}</span>
      <textarea
        rows="2"
        maxlength="2000"
        .value=${text}
        @input=${(event: Event) => {
          const text = (event.target as HTMLTextAreaElement).value;
          this.overview.apply((value) => change(value, text));
        }}
      ></textarea>
    </label>`;
  }

  #goToSummary(): void {
    const summary = this.overview.renderRoot.querySelector<HTMLElement>('.summary-title');
    summary?.scrollIntoView({block: 'start'});
    summary?.focus({preventScroll: true});
  }

  #renderSummary(): TemplateResult {
    const {overview} = this;
    const words = this.#words;
    return html`<section class="summary">
      <div class="summary-page">
        <div class="summary-title" tabindex="-1">${overview.heading(words.summary, 1, 'part-title')}</div>
        ${overview.isFilled ? this.#renderSentences(words) : html`<p class="muted">${words.nothingYet}</p>`}
        <div class="said">${overview.renderCautions(2)}</div>
      </div>
    </section>`;
  }

  #renderSentences(words: SummaryWords): TemplateResult {
    const {overview} = this;
    const {own} = this.#value;
    const ticked = tickedOf(overview.factors, this.#value);
    const ownWords = [
      [words.ownRisk, own.risk],
      [words.ownProtective, own.protective],
    ].filter(([, text]) => text);
    return html`
      ${summarize(ticked, words).map(
        ({title, sentences}) =>
          html`<div class="said">
            ${overview.heading(title, 2, 'small-title')} ${sentences.map((text) => html`<p>${text}</p>`)}
          </div>`,
      )}
      ${
        ownWords.length
          ? html`<div class="said">
              ${overview.heading(words.partOwn, 2, 'small-title')}
              ${ownWords.map(
                ([label, text]) =>
                  html`<p class="muted">${label}</p>
                    <p class="own-words">${text}</p>`,
              )}
            </div>`
          : nothing
      }
      <div class="said">
        ${silences(ticked, this.#value, words).map((text) => html`<p>${text}</p>`)}
        <p>${words.noScore}</p>
      </div>
    `;
  }
}
