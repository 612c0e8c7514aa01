/** The working part of `<action-plan>`: the parts of the plan, what others offer, and the way out. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {actNow} from '../../core/act-now/act-now.js';
import {LaterContent} from '../../core/later/later-content.js';
import {laterPart} from '../../core/later/later-part.js';
import type {Reading} from '../../core/records.js';
import type {Draft} from '../../core/work/drafts.js';
import {DraftReader} from '../../core/work/draft-reader.js';
import {fill} from '../../core/work/take-away/words.js';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import {WorkBar} from '../../core/work/work-bar.js';
import type {WorkPart} from '../../core/work/work-element.js';
import type {SolutionFrame} from '../schema.js';
import type {ActionPlan} from './action-plan.js';
import {helpCollections, renderHelp} from './help.js';
import {lineId, renderActions, renderLines, type LinesView} from './lines-view.js';
import {helpLinesOf, planDocument, planParts, planTable, planTexts, type Packing} from './luggage.js';
import {renderOffers} from './offers.js';
import {PARTS, isPartFilled, skippedFrames, type PartId} from './parts.js';
import {Rows} from './rows.js';
import {
  changeLine,
  discuss,
  emptyPlan,
  isTakenOver,
  knownPlan,
  removeLine,
  takeOver,
  type LineChange,
  type ListId,
  type PlanLine,
  type PlanValue,
} from './value.js';
import type {PlanWords} from './words.js';

type Frame = Reading<SolutionFrame>;
const LIST = new Intl.ListFormat('nl', {type: 'conjunction'});

export class PlanWork implements WorkPart<PlanValue> {
  readonly styles = [workBarStyles];
  readonly empty = emptyPlan;

  /** What is drawn now. */
  #value = emptyPlan();
  readonly #rows = new Rows();
  readonly #opened = new Set<string>();
  readonly #drafts: DraftReader;
  readonly #later: LaterContent;
  readonly #bar: WorkBar<PlanValue>;

  constructor(private readonly plan: ActionPlan) {
    this.#drafts = new DraftReader(plan, () => plan.htmlFor);
    this.#later = new LaterContent(plan, (error) => plan.reportMissing(error));
    this.#bar = new WorkBar(plan, {
      name: plan.words.fileName,
      content: () => plan.frames[0]?.record.source ?? '',
      parts: () => planParts(this.#packing),
      document: (included) => planDocument(this.#packing, included),
      texts: () => planTexts(plan.value),
      table: () => planTable(this.#packing),
    });
  }

  known(value: unknown): PlanValue {
    this.#rows.clear();
    return knownPlan(
      value,
      this.plan.frames.map(({id}) => id),
    );
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  /** Shows no empty lines any more but the first of each list. */
  forgetEmptyLines(): void {
    this.#rows.clear();
  }

  /** Tells the developer which ids in the attribute `for` stand nowhere. */
  warnOfUnknown(): void {
    this.#drafts.warnOfUnknown('for');
  }

  render(value: PlanValue): TemplateResult {
    this.#value = value;
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const words = this.#words;
    return this.plan.renderPage(html`
      ${this.#bar.render()} ${this.#renderProgress()}
      <div aria-live="polite">${this.#renderAlarm()}</div>
      ${this.#renderListPart('problems')} ${this.#renderListPart('goals')} ${this.#renderListPart('results')}
      ${this.#renderPart(
        'solutions',
        html`${this.plan.frames.map((frame) => this.#renderFrame(frame))}`,
        words.solutionsStart,
      )}
      ${this.#renderPart(
        'actions',
        this.#renderActionLines(),
        html`${words.actionsStart} <span id="when-hint">${words.actionsWhen}</span>`,
      )}
      ${this.#renderPart('evaluation', this.#renderEvaluation())}
      ${this.#renderPart('followUp', this.#renderFollowUp())} ${this.#renderNote()}
    `);
  }

  get #words(): PlanWords {
    return this.plan.words;
  }

  get #packing(): Packing {
    const {plan} = this;
    return {value: plan.value, frames: plan.frames, source: plan.sourceTitle, words: this.#words};
  }

  /** How far the plan is; each part leads to its place. */
  #renderProgress(): TemplateResult {
    const words = this.#words;
    const filled = PARTS.filter((part) => isPartFilled(this.#value, part));
    return html`<nav class="progress" aria-label=${words.progress}>
      <p class="small muted">${fill(words.filledCount, {n: filled.length, total: PARTS.length})}</p>
      <ol role="list">
        ${PARTS.map((part) => {
          const isFilled = filled.includes(part);
          return html`<li>
            <button
              class="step"
              type="button"
              ?data-filled=${isFilled}
              @click=${() => this.#focus(`part-${part}`)}
            >
              <span class="dot" aria-hidden="true"></span>
              ${words[part]}
              <span class="visually-hidden">(${isFilled ? words.filled : words.notFilled})</span>
            </button>
          </li>`;
        })}
      </ol>
    </nav>`;
  }

  /** Whom to call, where what was taken over or offered asks for that. */
  #renderAlarm(): TemplateResult | typeof nothing {
    const offered = this.#drafts.read('problem').flatMap(({actNow = []}) => actNow);
    const lines = [...new Set([...helpLinesOf({value: this.#value}), ...offered])];
    if (!lines.length) return nothing;
    const {plan} = this;
    return actNow({
      lines,
      setting: plan.setting,
      first: this.#words.consultFirst,
      local: plan.localLines,
      contact: true,
    });
  }

  /** One part of the plan: its question, help from the guide, and what is filled in. */
  #renderPart(
    part: PartId,
    content: TemplateResult,
    start: unknown = '',
    offers: unknown = nothing,
  ): TemplateResult {
    const {plan} = this;
    const words = this.#words;
    return html`<section class="part" aria-labelledby="head-${part}">
      <div class="part-head" tabindex="-1" data-place="part-${part}">
        ${plan.heading(html`${words[part]}`, 1, 'part-title', `head-${part}`)}
        <p class="ask">${words[`${part}Ask`]}</p>
        ${start ? html`<p class="small muted">${start}</p>` : nothing}
      </div>
      ${part === 'solutions' ? nothing : this.#renderHelp(part)}
      <div class="fields">${offers} ${content}</div>
    </section>`;
  }

  #renderListPart(list: 'problems' | 'goals' | 'results'): TemplateResult {
    const words = this.#words;
    return this.#renderPart(
      list,
      renderLines(this.#linesView(list, list, this.#value[list], words[list])),
      words[`${list}Start`],
      list === 'results' ? nothing : this.#renderOffers(list),
    );
  }

  #renderOffers(list: 'problems' | 'goals'): TemplateResult | typeof nothing {
    const words = this.#words;
    const all = this.#draftsFor(list);
    const hasMatrix = this.#drafts.sources.some(({localName}) => localName === 'zrm-matrix');
    if (list === 'problems' && hasMatrix && !all.length)
      return html`<p class="small muted">${words.noOffers}</p>`;
    return renderOffers({
      title: list === 'problems' ? words.offersProblems : words.offersGoals,
      drafts: all.filter((draft) => !isTakenOver(this.#value[list], draft)),
      words,
      take: (drafts) => this.#take(list, drafts),
    });
  }

  #draftsFor(list: string): readonly Draft[] {
    if (list === 'problems') return this.#drafts.read('problem');
    return list === 'goals' ? this.#drafts.read('goal') : [];
  }

  #renderFrame(frame: Frame): TemplateResult {
    const {plan} = this;
    const words = this.#words;
    const {id, record} = frame;
    const name = `solutions/${id}`;
    const own = this.#value.solutions.filter((solution) => solution.frame === id);
    const titles = plan.frames.map((one) => [one.id, one.record.title] as const);
    const skipped = skippedFrames(
      this.#value,
      id,
      titles.map(([one]) => one),
    );
    const skippedTitles = titles.flatMap(([one, title]) => (skipped.includes(one) ? [title] : []));
    return html`<section class="frame" aria-labelledby="head-${id}">
      <div class="part-head" tabindex="-1" data-place="frame-${id}" ?data-arrival=${plan.arrival === id}>
        ${plan.heading(html`<span class="number">${titles.findIndex(([one]) => one === id) + 1}</span> ${record.title}`, 2, 'frame-title', `head-${id}`)}
        <p class="ask">${record.prompt}</p>
      </div>
      ${this.#renderHelp('solutions', frame)}
      <div class="fields">
        ${
          skippedTitles.length
            ? html`<p class="hint small">
                ${fill(words.lookedHigher, {frames: LIST.format(skippedTitles)})}
              </p>`
            : nothing
        }
        ${plan.local(frame.fullId)}
        ${renderLines(this.#linesView('solutions', name, own, record.title, {frame: id}))}
        ${
          own.length
            ? nothing
            : html`<label class="tick small">
                <input
                  type="checkbox"
                  .checked=${live(this.#value.discussed.includes(id))}
                  @change=${(event: Event) => {
                    const isDiscussed = (event.target as HTMLInputElement).checked;
                    plan.apply((value) => discuss(value, id, isDiscussed));
                  }}
                />
                <span>${words.discussed}</span>
              </label>`
        }
      </div>
    </section>`;
  }

  #renderActionLines(): TemplateResult {
    const words = this.#words;
    const roles = [...this.#drafts.read('person').map(({title}) => title), ...words.roles.split(/,\s*/)];
    return html`
      ${renderActions(this.#linesView('actions', 'actions', this.#value.actions, words.action))}
      <datalist id="roles">
        ${[...new Set(roles)].map((role) => html`<option value=${role}></option>`)}
      </datalist>
    `;
  }

  #renderEvaluation(): TemplateResult {
    const words = this.#words;
    const {evaluation} = this.#value;
    const change = (of: keyof PlanValue['evaluation']) => (text: string) =>
      this.plan.apply((value) => ({...value, evaluation: {...value.evaluation, [of]: text}}));
    return html`
      <div class="pair">
        ${this.#renderInput('date', words.date, evaluation.date, change('date'))}
        ${this.#renderInput('text', words.how, evaluation.how, change('how'))}
      </div>
      ${this.#renderFolded('outcome', words.outcomeFold, words.outcome, evaluation.outcome, change('outcome'))}
    `;
  }

  #renderFollowUp(): TemplateResult {
    const words = this.#words;
    const {followUp} = this.#value;
    const change = (of: keyof PlanValue['followUp']) => (text: string) =>
      this.plan.apply((value) => ({...value, followUp: {...value.followUp, [of]: text}}));
    return html`<div class="pair">
      ${this.#renderInput('date', words.followUntil, followUp.date, change('date'))}
      ${this.#renderInput('text', words.how, followUp.how, change('how'))}
    </div>`;
  }

  #renderNote(): TemplateResult {
    const words = this.#words;
    return html`<section class="part note">
      ${this.#renderFolded('note', words.note, words.noteLabel, this.#value.note, (note) =>
        this.plan.apply((value) => ({...value, note})),
      )}
    </section>`;
  }

  #renderInput(
    type: 'date' | 'text',
    label: string,
    value: string,
    change: (text: string) => void,
  ): TemplateResult {
    return html`<label class="field">
      <span class="small">${label}</span>
      <input
        type=${type}
        maxlength=${type === 'text' ? 200 : nothing}
        autocomplete="off"
        .value=${live(value)}
        @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />
    </label>`;
  }

  /** A longer text that is not wanted at first sight; a dot says that something stands there. */
  #renderFolded(
    name: string,
    title: string,
    label: string,
    text: string,
    change: (text: string) => void,
  ): TemplateResult {
    return html`<details class="more" data-name=${name}>
      <summary>${title}${text ? ' •' : ''}</summary>
      <label class="field">
        <span class="small">${label}</span>
        <textarea
          rows="3"
          maxlength="2000"
          .value=${live(text)}
          @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    </details>`;
  }

  #renderHelp(part: PartId, frame?: Frame): TemplateResult {
    const words = this.#words;
    const name = frame?.id ?? part;
    const isOpen = this.#opened.has(name);
    const content = () => renderHelp(part, {...this.plan.reading, words, ...(frame && {frame})});
    return html`<details
      class="help"
      ?open=${isOpen}
      @toggle=${(event: Event) => this.#toggleHelp(name, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        ${words.help}<span class="visually-hidden">: ${frame?.record.title ?? words[part]}</span>
      </summary>
      ${
        isOpen
          ? laterPart(this.#later.need(...helpCollections(part)), content, {
              loading: words.loading,
              retry: this.#later.retry,
            })
          : nothing
      }
    </details>`;
  }

  #toggleHelp(name: string, isOpen: boolean): void {
    if (isOpen === this.#opened.has(name)) return;
    if (isOpen) this.#opened.add(name);
    else this.#opened.delete(name);
    this.plan.requestUpdate();
  }

  #linesView(
    list: ListId,
    name: string,
    lines: readonly PlanLine[],
    label: string,
    more: LineChange = {},
  ): LinesView {
    const rows = this.#rows.of(name, lines, this.#value[list]);
    return {
      name,
      label,
      lines,
      rows,
      words: this.#words,
      drafts: this.#draftsFor(list),
      change: (id, change) => {
        this.#rows.keep(name, id);
        this.plan.apply((value) => changeLine(value, list, id, {...more, ...change}, rows));
      },
      remove: (id) => this.#remove(list, name, id, rows),
      add: () => {
        const id = this.#rows.add(name, lines, this.#value[list]);
        this.plan.requestUpdate();
        this.#focus(lineId(name, id));
      },
    };
  }

  #remove(list: ListId, name: string, id: string, rows: readonly string[]): void {
    const {plan} = this;
    const before = plan.value;
    this.#rows.remove(name, id);
    plan.apply((value) => removeLine(value, list, id));
    this.#bar.say(this.#words.removed, before);
    const at = rows.indexOf(id);
    const near = rows[at + 1] ?? rows[at - 1];
    this.#focus(near ? lineId(name, near) : `part-${list}`);
  }

  #take(list: 'problems' | 'goals', drafts: readonly Draft[]): void {
    this.plan.apply((value) => drafts.reduce((so, draft) => takeOver(so, list, draft), value));
    const about = drafts[0]?.about;
    const taken = this.plan.value[list].find(({from}) => from?.about === about);
    if (taken) this.#focus(lineId(list, taken.id));
  }

  /** Puts the keyboard at a line or a part, once it is drawn. */
  #focus(place: string): void {
    void this.plan.updateComplete.then(() =>
      this.plan.renderRoot.querySelector<HTMLElement>(`[id="${place}"], [data-place="${place}"]`)?.focus(),
    );
  }
}
