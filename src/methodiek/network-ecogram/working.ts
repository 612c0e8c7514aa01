/** The working part of `<network-ecogram>`: the list, the drawing that follows it, and what it says in words. */
import {html, nothing, type TemplateResult} from 'lit';
import {fontOf, lineHeightOf, measureText} from '../../core/drawing/measure.js';
import {DrawingRoom} from '../../core/drawing/room.js';
import {LABEL_SCALE} from '../../core/drawing/styles.js';
import type {Draft} from '../../core/work/drafts.js';
import {MOMENTS, type Moment, type MomentId} from '../../core/work/moments.js';
import {momentsBar} from '../../core/work/moments-bar.js';
import {WorkBar} from '../../core/work/work-bar.js';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {balanceOf, fill} from './balance.js';
import {changeSentences} from './change.js';
import {ecogramDrafts} from './drafts.js';
import {drawEcogram} from './draw.js';
import {renderList, type ListView} from './list-view.js';
import {ecogramDocument, ecogramParts, ecogramSvg, ecogramTable, type Packing} from './luggage.js';
import type {NetworkEcogram} from './network-ecogram.js';
import {membersAt, nameOf, type Member} from './people.js';
import {
  MOST_PEOPLE,
  addMoment,
  addPerson,
  bondsAt,
  changeBond,
  emptyEcogram,
  giveRole,
  giveSymbol,
  knownEcogram,
  removePerson,
  toggleSupport,
  withoutStrangers,
  type Bond,
  type EcogramValue,
} from './value.js';
import {roleGroupNames, roleNames} from './words.js';
import {workingStyles} from './working.styles.js';
import {MOMENT_NAMES, workingWords} from './working-words.js';

/** The drawing is as wide as its column beside the list, else as the element. */
const PICTURE_EM = 38;
const BESIDE_EM = 64;

export class EcogramWorking implements WorkPart<EcogramValue> {
  readonly styles = [workBarStyles, workingStyles];

  /** What is drawn now. */
  #value = emptyEcogram();
  #momentId: MomentId | undefined;
  #openId = '';
  #nextRole = 'partner';
  readonly #bar: WorkBar<EcogramValue>;
  readonly #room: DrawingRoom;

  constructor(private readonly ecogram: NetworkEcogram) {
    this.#room = new DrawingRoom(ecogram);
    this.#bar = new WorkBar(ecogram, {
      name: workingWords.fileName,
      content: () => ecogram.shownEcogram.id,
      parts: (departure) => ecogramParts(this.#packing, departure),
      document: (included) => ecogramDocument(this.#packing, included),
      // Nothing can be typed, so there is nothing to look through.
      texts: () => [],
      table: () => ecogramTable(this.#packing),
      picture: (included) => ecogramSvg(this.#packing, included),
    });
  }

  empty = emptyEcogram;

  known(value: unknown): EcogramValue {
    return knownEcogram(
      value,
      this.#supports.map(({id}) => id),
    );
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  drafts(value: EcogramValue): readonly Draft[] {
    return ecogramDrafts(value, this.#roleNames, this.#words.draftBasis);
  }

  render(value: EcogramValue): TemplateResult {
    this.#value = value;
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const {ecogram} = this;
    const words = this.#words;
    return ecogram.renderPage(html`
      ${this.#bar.render()} ${ecogram.renderHelp(!value.people.length)}
      <div class="work">
        <section class="seen">
          ${ecogram.heading(words.pictureTitle, 1, 'part-title')} ${this.#renderMoments()}
          ${this.#renderPictures()} ${ecogram.renderLegend()}
        </section>
        <section class="list">
          ${ecogram.heading(words.listTitle, 1, 'part-title')}
          <p class="small muted">${words.privacy}</p>
          ${renderList(this.#listView)}
        </section>
        <section class="said" aria-live="polite">${this.#renderSentences()}</section>
      </div>
    `);
  }

  get #words(): typeof workingWords {
    return this.ecogram.ownWords(workingWords);
  }

  get #roleNames(): typeof roleNames {
    return this.ecogram.ownWords(roleNames);
  }

  get #supports() {
    return this.ecogram.shownEcogram.record.supportTypes;
  }

  get #packing(): Packing {
    const {ecogram} = this;
    return {
      value: ecogram.value,
      moment: this.#moment.id,
      compared: this.#compared?.id,
      record: ecogram.shownEcogram.record,
      words: this.#words,
      signWords: ecogram.words,
      roleNames: this.#roleNames,
    };
  }

  /** The moment that is filled in: the chosen one, or the last when that is gone. */
  get #moment(): Moment<Bond> {
    const {moments} = this.#value;
    return moments.find(({id}) => id === this.#momentId) ?? moments.at(-1)!;
  }

  /** The moment beside it: the first, or where that is filled in the last. */
  get #compared(): Moment<Bond> | undefined {
    const {moments} = this.#value;
    if (moments.length < 2) return undefined;
    return this.#moment === moments[0] ? moments.at(-1) : moments[0];
  }

  #membersAt(moment: MomentId): readonly Member[] {
    return membersAt(this.#value, moment, this.#roleNames);
  }

  #apply(change: (value: EcogramValue, moment: MomentId) => EcogramValue): void {
    const {id} = this.#moment;
    this.ecogram.apply((value) => change(value, id));
  }

  #open(id: string): void {
    this.#openId = id;
    this.ecogram.requestUpdate();
  }

  readonly #add = (): void => {
    const role = this.#nextRole;
    this.#apply((value, moment) => addPerson(value, moment, role));
    const added = this.ecogram.value.people.at(-1);
    if (!added) return;
    this.#open(added.id);
    this.#bar.say(fill(this.#words.added, {name: nameOf(added, this.#roleNames)}));
    void this.#focus(`#summary-${added.id}`);
  };

  #remove(id: string): void {
    const before = this.ecogram.value;
    const members = this.#membersAt(this.#moment.id);
    const at = members.findIndex((member) => member.id === id);
    const neighbour = members[at + 1] ?? members[at - 1];
    this.#apply((value, moment) => removePerson(value, moment, id));
    this.#openId = '';
    this.#bar.say(fill(this.#words.removed, {name: members[at]?.name ?? ''}), before);
    void this.#focus(neighbour ? `#summary-${neighbour.id}` : '.add select');
  }

  /** Keeps the keyboard where something came or went. */
  async #focus(selector: string): Promise<void> {
    await this.ecogram.updateComplete;
    this.ecogram.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  get #listView(): ListView {
    const {ecogram} = this;
    const value = this.#value;
    const members = this.#membersAt(this.#moment.id);
    const bonds = bondsAt(value, this.#moment.id);
    return {
      members,
      others: value.people
        .filter(({id}) => !bonds[id])
        .map((person) => ({id: person.id, name: nameOf(person, this.#roleNames)})),
      isFull: value.people.length >= MOST_PEOPLE,
      openId: this.#openId,
      nextRole: this.#nextRole,
      words: this.#words,
      roleNames: this.#roleNames,
      groupNames: ecogram.ownWords(roleGroupNames),
      supports: this.#supports,
      questions: {
        received: ecogram.questionsAbout('steun-krijgen'),
        given: ecogram.questionsAbout('steun-geven'),
      },
      personOf: (id) => value.people.find((person) => person.id === id)!,
      open: (id) => this.#open(id),
      chooseRole: (role) => {
        this.#nextRole = role;
      },
      add: this.#add,
      putBack: (id) => this.#apply((value, moment) => changeBond(value, moment, id, {})),
      remove: (id) => this.#remove(id),
      change: (id, change) => this.#apply((value, moment) => changeBond(value, moment, id, change)),
      toggle: (id, way, support, isChosen) =>
        this.#apply((value, moment) => toggleSupport(value, moment, id, way, support, isChosen)),
      giveRole: (id, role) => this.#apply((value) => giveRole(value, id, role)),
      giveSymbol: (id, symbol) => this.#apply((value) => giveSymbol(value, id, symbol)),
    };
  }

  #renderMoments(): TemplateResult {
    const {ecogram} = this;
    return momentsBar({
      moments: this.#value.moments,
      current: this.#moment.id,
      choose: (id) => {
        this.#momentId = id;
        ecogram.requestUpdate();
      },
      change: (change, current) => {
        this.#momentId = current;
        const before = ecogram.value;
        ecogram.apply((value) => {
          const moments = change(value.moments);
          const isNew = moments.length > value.moments.length;
          return isNew ? addMoment(value, current) : withoutStrangers({...value, moments});
        });
        if (ecogram.value.moments.length < before.moments.length) this.#bar.sayRemoved(before);
      },
    });
  }

  #renderPictures(): TemplateResult {
    const moment = this.#moment;
    const compared = this.#compared;
    if (!this.#value.people.length) return html`<p class="muted">${this.#words.nobodyYet}</p>`;
    if (!compared) return html`<div class="picture">${this.#renderPicture(moment.id)}</div>`;
    return html`<div class="pictures">
      ${inTime(moment, compared).map(
        ({id}) =>
          html`<figure class="picture">
            <figcaption>${fill(this.#words.pictureAt, {moment: MOMENT_NAMES[id]})}</figcaption>
            ${this.#renderPicture(id)}
          </figure>`,
      )}
    </div>`;
  }

  #renderPicture(moment: MomentId): TemplateResult {
    const {em, width} = this.#room;
    const font = fontOf(this.ecogram, LABEL_SCALE);
    return drawEcogram({
      members: this.#membersAt(moment),
      supports: this.#supports,
      resident: this.ecogram.words.resident,
      width: !width || width >= BESIDE_EM * em ? PICTURE_EM * em : Math.min(width, PICTURE_EM * em),
      measure: measureText(font),
      lineHeight: lineHeightOf(font),
      unit: em / 16,
    });
  }

  #renderSentences(): TemplateResult {
    const {ecogram} = this;
    const words = this.#words;
    const compared = this.#compared;
    const {mutual, gaps, strain} = balanceOf(this.#membersAt(this.#moment.id), this.#supports, words);
    const part = (title: string, sentences: readonly string[], privately: readonly string[] = []) =>
      sentences.length
        ? html`<div class="part">
            ${ecogram.heading(title, 1, 'part-title')}
            <ul class="points">
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
              ${privately.map((sentence) => html`<li class="flags">${sentence}</li>`)}
            </ul>
          </div>`
        : nothing;
    return html`${part(words.mutualTitle, mutual, strain)} ${part(words.gapsTitle, gaps)}
    ${compared ? this.#renderChange(inTime(this.#moment, compared), part) : nothing}`;
  }

  #renderChange(
    [earlier, later]: readonly [Moment<Bond>, Moment<Bond>],
    part: (title: string, sentences: readonly string[]) => TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    const words = this.#words;
    return part(
      fill(words.compareTitle, {moment: MOMENT_NAMES[earlier.id]}),
      changeSentences(this.#membersAt(earlier.id), this.#membersAt(later.id), words),
    );
  }
}

/** Two moments, the earlier first. */
const inTime = (a: Moment<Bond>, b: Moment<Bond>): readonly [Moment<Bond>, Moment<Bond>] =>
  MOMENTS.indexOf(a.id) < MOMENTS.indexOf(b.id) ? [a, b] : [b, a];
