/** The working part of `<participation-ladder>`: where someone stands and wants to be, at up to three moments. */
import {html, nothing, type TemplateResult} from 'lit';
import {fontOf, lineHeightOf, measureText} from '../../core/drawing/measure.js';
import {legend} from '../../core/drawing/legend.js';
import {DrawingRoom} from '../../core/drawing/room.js';
import {LABEL_SCALE, drawingStyles} from '../../core/drawing/styles.js';
import type {Draft} from '../../core/work/drafts.js';
import type {MomentId} from '../../core/work/moments.js';
import {momentsBar} from '../../core/work/moments-bar.js';
import {WorkBar} from '../../core/work/work-bar.js';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {workWords} from '../../core/work/words.js';
import {ladderSentences} from './difference.js';
import {ladderDrafts} from './drafts.js';
import {ladderDrawing, ladderKey, ladderLayout} from './ladder-picture.js';
import {ladderDocument, ladderParts, ladderTable, ladderTexts, type Packing} from './luggage.js';
import type {ParticipationLadder, Rung} from './participation-ladder.js';
import {
  answer,
  asShared,
  clearAnswer,
  emptyLadder,
  knownLadder,
  withMoments,
  type LadderAnswer,
  type LadderMoment,
  type LadderValue,
} from './value.js';
import {workingStyles} from './working.styles.js';
import {MOMENT_NAMES, workingWords} from './working-words.js';

/** What is chosen of a rung: the field of an answer in which it stands. */
type Choice = 'current' | 'wish';

/** The drawing is as wide as its column beside the ladder, else as the element. */
const PICTURE_EM = 22;
const BESIDE_EM = 60;
const WIDEST_EM = 30;

export class LadderWorking implements WorkPart<LadderValue> {
  readonly styles = [workBarStyles, drawingStyles, workingStyles];

  /** What is drawn now. */
  #value = emptyLadder();
  #momentId: MomentId | undefined;
  readonly #bar: WorkBar<LadderValue>;
  readonly #room: DrawingRoom;

  constructor(private readonly ladder: ParticipationLadder) {
    this.#room = new DrawingRoom(ladder);
    this.#bar = new WorkBar(ladder, {
      name: workingWords.fileName,
      content: () => ladder.shownLadder.id,
      parts: (departure) => ladderParts(this.#packing, departure),
      document: (included) => ladderDocument(this.#packing, included),
      texts: () => ladderTexts(ladder.value),
      table: () => ladderTable(this.#packing),
    });
  }

  empty = emptyLadder;

  known(value: unknown): LadderValue {
    return knownLadder(
      value,
      this.#rungs.map(({id}) => id),
    );
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  drafts(value: LadderValue): readonly Draft[] {
    return ladderDrafts(value, this.ladder.shownLadder, this.#words);
  }

  render(value: LadderValue): TemplateResult {
    this.#value = value;
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const {ladder} = this;
    const words = this.#words;
    return ladder.renderPage(html`
      ${this.#bar.render()}
      <div class="work">
        <section class="stand">
          ${ladder.heading(words.title, 1, 'part-title')}
          <p>${ladder.words.wishCounts}</p>
          ${this.#renderMoments()}
          <div class="ladder">
            ${ladder.renderRungs((rung) => this.#markOf(rung))} ${this.#renderChoices('current')}
            ${this.#renderChoices('wish')}
          </div>
          ${ladder.renderChanged()} ${this.#renderExtras()}
        </section>
        ${this.#renderDifference()}
      </div>
      ${ladder.renderAbout()}
    `);
  }

  get #words(): typeof workingWords {
    return this.ladder.ownWords(workingWords);
  }

  /** From low to high. */
  get #rungs(): readonly Rung[] {
    return this.ladder.shownLadder.record.rungs;
  }

  get #packing(): Packing {
    const {ladder} = this;
    return {value: ladder.value, ladder: ladder.shownLadder.record, words: this.#words};
  }

  /** The moment that is filled in: the chosen one, or the last when that is gone. */
  get #moment(): LadderMoment {
    const {moments} = this.#value;
    return moments.find(({id}) => id === this.#momentId) ?? moments.at(-1)!;
  }

  #answer(change: LadderAnswer): void {
    const {id} = this.#moment;
    this.ladder.apply((value) => answer(value, id, change));
  }

  #markOf({id}: Rung): 'current' | 'wish' | 'both' | undefined {
    const {current, wish} = this.#moment;
    if (current === id) return wish === id ? 'both' : 'current';
    return wish === id ? 'wish' : undefined;
  }

  #renderMoments(): TemplateResult {
    const {ladder} = this;
    return momentsBar({
      moments: asShared(this.#value.moments),
      current: this.#moment.id,
      choose: (id) => {
        this.#momentId = id;
        ladder.requestUpdate();
      },
      change: (change, current) => {
        this.#momentId = current;
        const before = ladder.value;
        ladder.apply((value) => withMoments(value, change));
        if (ladder.value.moments.length < before.moments.length) this.#bar.sayRemoved(before);
      },
    });
  }

  /** One column of the ladder: the highest rung first, as the rungs stand. */
  #renderChoices(choice: Choice): TemplateResult {
    const words = this.#words;
    return html`<fieldset class="choice by-${choice}">
      <legend>${words[choice]}</legend>
      ${[...this.#rungs].reverse().map(({id}, i) => this.#renderChoice(choice, id, i + 1))}
    </fieldset>`;
  }

  #renderChoice(choice: Choice, rung: string, row: number): TemplateResult {
    const id = `${choice}-${rung}`;
    return html`<div class="pick" data-row=${row}>
      <input
        type="radio"
        id=${id}
        name=${choice}
        value=${rung}
        aria-labelledby="label-${id} rung-${rung}"
        aria-describedby="about-${rung}"
        .checked=${this.#moment[choice] === rung}
        @change=${() => this.#answer({[choice]: rung})}
      />
      <label for=${id} id="label-${id}">${this.#words[`${choice}Short`]}</label>
    </div>`;
  }

  #renderExtras(): TemplateResult {
    const words = this.#words;
    const moment = this.#moment;
    const isSaid = [moment.current, moment.wish, moment.note].some(Boolean);
    return html`<div class="extras">
      <details class="note">
        <summary>${words.note}${moment.note ? ' •' : ''}</summary>
        <label>
          <span class="small">${words.noteLabel}</span>
          <textarea
            rows="3"
            maxlength="2000"
            .value=${moment.note ?? ''}
            @input=${(event: Event) => this.#answer({note: (event.target as HTMLTextAreaElement).value})}
          ></textarea>
        </label>
      </details>
      ${
        isSaid
          ? html`<button class="button quiet" type="button" @click=${this.#clear}>${words.clear}</button>`
          : nothing
      }
    </div>`;
  }

  readonly #clear = (): void => {
    const {id} = this.#moment;
    const before = this.ladder.value;
    this.ladder.apply((value) => clearAnswer(value, id));
    this.#bar.say(workWords.cleared, before);
  };

  #renderDifference(): TemplateResult {
    const {ladder} = this;
    const words = this.#words;
    const {moments} = this.#value;
    const sentences = ladderSentences(moments, this.#rungs, words, (id) => MOMENT_NAMES[id]);
    return html`<section class="difference">
      ${ladder.heading(words.differenceTitle, 1, 'part-title')}
      <div class="sentences" aria-live="polite">
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
        ${sentences.length ? nothing : html`<p class="muted">${words.nothingYet}</p>`}
      </div>
      ${this.#renderPicture(moments)}
    </section>`;
  }

  #renderPicture(moments: readonly LadderMoment[]): TemplateResult {
    const {em, width} = this.#room;
    const font = fontOf(this.ladder, LABEL_SCALE);
    const lineHeight = lineHeightOf(font);
    const layout = ladderLayout(this.#rungs, moments, {
      width: width >= BESIDE_EM * em || !width ? PICTURE_EM * em : Math.min(width, WIDEST_EM * em),
      measure: measureText(font),
      lineHeight,
    });
    const key = ladderKey(layout.columns, this.#words, (id) => workWords.moments[id].toLowerCase());
    return html`<div class="picture">
      ${ladderDrawing(layout, lineHeight)} ${legend(key, this.#words.legend)}
    </div>`;
  }
}
