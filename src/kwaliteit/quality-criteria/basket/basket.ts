/** The working part of `<quality-criteria>`: what a buyer takes along. Loaded when something is first taken. */
import type {TemplateResult} from 'lit';
import {fill} from '../../../core/facets/words.js';
import type {Records} from '../../../core/collection.js';
import type {Source} from '../../../core/shared/schema.js';
import {workBarStyles} from '../../../core/work/work-bar.styles.js';
import {WorkBar} from '../../../core/work/work-bar.js';
import type {WorkElement, WorkPart} from '../../../core/work/work-element.js';
import type {Desk} from '../desk.js';
import type {CriteriaReading} from '../reading/reading.js';
import {groupNames} from '../reading/names.js';
import {renderBasket, type BasketView} from './basket-view.js';
import {basketStyles} from './basket.styles.js';
import {basketDocument, basketParts, basketTable, useName, type Packing} from './luggage.js';
import {takingOf, useAtFirst, type Taking, type TakingSources} from './takings.js';
import {
  byUse,
  emptyBasket,
  frameworkOf,
  holds,
  isFramework,
  knownBasket,
  moved,
  withItem,
  withReason,
  withReference,
  withUse,
  withoutItem,
  REFERENCE,
  type Basket,
  type Use,
} from './value.js';
import {basketWords, type BasketWords} from './words.js';

/** The document that the frameworks come from. */
const SOURCE = 'kwaliteitskaders-inkoop';
/** From so many on, a buyer is reminded that fewer requirements work better. */
const MANY = 10;
/** The guidance that says so. */
const FEWER = 'minder-eisen';
/** From so many criteria of one framework on, referring to it as a whole is worth a thought. */
const MANY_OF_ONE = 5;

export interface BasketHost {
  readonly element: WorkElement<Basket>;
  readonly desk: Desk;
  readonly reading: CriteriaReading;
  /** The publications that the records come from. */
  readonly sources: () => Records<Source>;
  /** Draws the element, this basket in it. */
  readonly draw: () => TemplateResult;
}

export class CriteriaBasket implements WorkPart<Basket> {
  readonly styles = [workBarStyles, basketStyles];

  /** Ids of what goes along besides the criteria themselves. */
  readonly included = new Set(['reasons']);

  #value = emptyBasket();
  readonly #bar: WorkBar<Basket>;

  constructor(private readonly host: BasketHost) {
    this.#bar = new WorkBar(host.element, {
      name: basketWords.fileName,
      content: () => SOURCE,
      isImpersonal: true,
      words: () => this.words,
      parts: () => basketParts(this.words).filter(({id}) => this.included.has(id)),
      document: (included) => basketDocument(this.#packing, included),
      texts: () => this.#value.items.map(({why}) => why),
      table: () => basketTable(this.#packing),
    });
  }

  readonly empty = emptyBasket;

  known(value: unknown): Basket {
    return knownBasket(
      value,
      (id) => this.#exists(id),
      (id) => this.#useAtFirst(id),
    );
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  render(value: Basket): TemplateResult {
    this.#value = value;
    return this.host.draw();
  }

  get words(): BasketWords {
    return this.host.desk.ownWords(basketWords);
  }

  get size(): number {
    return this.#value.items.length;
  }

  has(fullId: string): boolean {
    return holds(this.#value, fullId);
  }

  /** Puts it in, used as what it is; or takes it out. */
  take(fullId: string, isTaken: boolean): void {
    this.#apply((basket) =>
      isTaken ? withItem(basket, fullId, this.#useAtFirst(fullId)) : withoutItem(basket, fullId),
    );
  }

  /** The basket as a view. */
  renderView(): TemplateResult {
    this.#bar.prepare();
    const {desk, reading} = this.host;
    return renderBasket({
      desk,
      words: this.words,
      readingWords: reading.words,
      context: reading.context,
      bar: this.#bar.render(),
      groups: this.#groups,
      advice: this.size >= MANY ? this.#advice : undefined,
      wholes: this.#wholes,
      questions: this.#questions,
      parts: basketParts(this.words).map((part) => ({...part, isIncluded: this.included.has(part.id)})),
      include: (part, isIncluded) => {
        if (isIncluded) this.included.add(part);
        else this.included.delete(part);
        void desk.redraw();
      },
      remove: this.#remove,
      use: this.#use,
      why: (id, why) => this.#apply((basket) => withReason(basket, id, why)),
      move: this.#move,
      refer: (framework) => this.#apply((basket) => withItem(basket, framework, REFERENCE)),
    });
  }

  readonly #use = (taking: Taking, use: Use): void => {
    const {id} = taking.item;
    const before = this.host.element.value;
    const {words} = this;
    if (use === REFERENCE) {
      this.#apply((basket) => withReference(basket, id));
      this.#bar.say(fill(words.referred, {name: taking.framework.record.short}), before);
      this.#focus('.basket-item', `kwaliteit/kader/${taking.framework.id}`, 'input');
      return;
    }
    this.#apply((basket) => withUse(basket, id, use));
    // The item moved to another list; the keyboard moves along.
    this.#focus('.basket-item', id, 'select');
    this.#bar.say(fill(words.wentTo, {name: taking.title, use: words[use].toLowerCase()}));
  };

  readonly #remove = (taking: Taking): void => {
    const before = this.host.element.value;
    const at = this.#inOrder.findIndex(({item}) => item.id === taking.item.id);
    this.#apply((basket) => withoutItem(basket, taking.item.id));
    this.#bar.say(fill(this.words.removed, {name: taking.title}), before);
    const next = this.#inOrder[Math.min(at, this.#inOrder.length - 1)];
    if (next) this.#focus('.basket-item', next.item.id, '.remove');
    else void this.host.desk.redraw().then(() => this.host.desk.find('.basket-empty')?.focus());
  };

  readonly #move = (taking: Taking, step: -1 | 1): void => {
    const {id} = taking.item;
    this.#apply((basket) => moved(basket, id, step));
    this.#focus('.basket-item', id, step < 0 ? '.up' : '.down');
  };

  /** Keeps the keyboard at an item that was drawn anew elsewhere. */
  #focus(list: string, id: string, control: string): void {
    const {desk} = this.host;
    void desk.redraw().then(() => {
      const item = desk.find(`${list}[data-record="${id}"]`);
      const wanted = item?.querySelector<HTMLElement>(`${control}:not(:disabled)`);
      (wanted ?? item?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
    });
  }

  #apply(change: (basket: Basket) => Basket): void {
    this.host.element.apply(change);
    this.#value = this.host.element.value;
  }

  #useAtFirst(fullId: string): Use {
    const entry = this.host.reading.entry(fullId);
    return entry ? useAtFirst(entry) : 'gunningsvraag';
  }

  #exists(id: string): boolean {
    const {frameworks} = this.host.desk;
    const framework = frameworks.find((one) => one.id === frameworkOf(id));
    return (
      framework !== undefined &&
      (id === framework.fullId ||
        this.host.reading.entry(id) !== undefined ||
        (framework.record.questions ?? []).some(
          (question) => id === `kwaliteit/vraag/${framework.id}/${question.id}`,
        ))
    );
  }

  get #sources(): TakingSources {
    const {desk, reading} = this.host;
    return {
      frameworks: desk.frameworks,
      entry: (id) => reading.entry(id),
      groupNames: groupNames(desk.frameworks),
      words: this.words,
      readingWords: reading.words,
    };
  }

  get #groups(): {use: Use; name: string; takings: Taking[]}[] {
    const sources = this.#sources;
    return byUse(this.#value).map(({use, items}) => ({
      use,
      name: useName(use, this.words),
      takings: items.flatMap((item) => takingOf(item, sources) ?? []),
    }));
  }

  get #inOrder(): Taking[] {
    return this.#groups.flatMap(({takings}) => takings);
  }

  get #packing(): Packing {
    const {desk, reading} = this.host;
    return {
      groups: this.#groups,
      words: this.words,
      readingWords: reading.words,
      themeNames: new Map(desk.themes.map(({id, record}) => [id, record.title])),
      source: this.host.sources()[SOURCE],
    };
  }

  /** That fewer requirements work better: how many there are, and whose advice it is, in the record's words. */
  get #advice(): BasketView['advice'] {
    const {guidance} = this.host.desk;
    const record = guidance.find(({id}) => id === FEWER)?.record;
    const [advice] = record?.advice ?? [];
    const publisher = record && this.host.sources()[record.source]?.publisher;
    return {
      text: fill(this.words.many, {n: this.size}),
      by: [advice?.text, publisher && `(${publisher})`].filter(Boolean).join(' '),
    };
  }

  /** Frameworks of which much was taken, but that are not referred to as a whole. */
  get #wholes(): {fullId: string; name: string; n: number}[] {
    const {frameworks} = this.host.desk;
    return frameworks.flatMap(({id, fullId, record}) => {
      const n = this.#value.items.filter(
        (item) => frameworkOf(item.id) === id && item.id.startsWith('kwaliteit/criterium/'),
      ).length;
      return n >= MANY_OF_ONE && !this.has(fullId) ? [{fullId, name: record.short, n}] : [];
    });
  }

  /** Questions to bidders of frameworks that something was taken from. */
  get #questions(): {fullId: string; framework: string; text: string; isReady: boolean}[] {
    const taken = new Set(
      this.#value.items
        .filter(({id}) => isFramework(id) || id.startsWith('kwaliteit/criterium/'))
        .map(({id}) => frameworkOf(id)),
    );
    return this.host.desk.frameworks
      .filter(({id}) => taken.has(id))
      .flatMap(({id, record}) =>
        (record.questions ?? []).map((question) => ({
          fullId: `kwaliteit/vraag/${id}/${question.id}`,
          framework: record.short,
          text: question.text,
          isReady: question.ready === true,
        })),
      );
  }
}
