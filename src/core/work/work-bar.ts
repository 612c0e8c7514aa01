/**
 * What stands above everything that someone fills in, the same everywhere: whether it is kept, hide, clear, copy for
 * the file, and under “Meer” print, file and table. What it needs for that is loaded on first use.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {includedAtFirst, renderBeforeLeaving, type Departure, type TakenPart} from './before-leaving.js';
import {blankAll, joinBlank, leaveBlank} from './blank.js';
import {forgetKept, keepInTab, keyOf, readKept} from './keep.js';
import {guardLeaving, unguardLeaving, updateGuard} from './leave-guard.js';
import type {TakeAwayDocument} from './take-away/document.js';
import {ValueChangeEvent} from './value-change-event.js';
import {workWords, type WorkWords} from './words.js';
import type {WorkElement} from './work-element.js';

type TakeAway = typeof import('./take-away.js');

/** What an element has to take along. */
export interface Luggage {
  /** What a file is called, in Dutch and without the name of a person. */
  readonly name: string;
  /** Id of the edition or source that was filled in. */
  content(): string;
  /** Parts that can be left out of what goes there. */
  parts(departure: Departure): readonly TakenPart[];
  /** What goes on paper and into the file. @param included Ids of the parts that go along. */
  document(included: ReadonlySet<string>): TakeAwayDocument | Promise<TakeAwayDocument>;
  /** Texts that someone wrote, to look for personal data. */
  texts(): readonly string[];
  /** The same as a table. */
  table(): {readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]};
  /** A drawing that can be kept as a file. @param included Ids of the parts that go along. */
  picture?(included: ReadonlySet<string>): SVGSVGElement;
  /** `false` where nobody takes a print home to a resident. */
  readonly home?: boolean;
  /**
   * Set where nothing is about a person: it need not be hidden, is not for taking home, and leaves without a question
   * unless something that someone wrote seems to hold personal data.
   */
  readonly isImpersonal?: boolean;
  /** Words of the bar that differ, such as where the copy is meant for. */
  words?(): Partial<WorkWords>;
}

export class WorkBar<Value extends object> implements ReactiveController {
  /** One tap blanks this element and all others that are filled in, for when someone walks in. */
  isHidden = false;

  #isKept = false;
  #message = '';
  /** What stood there before the last thing that could be regretted. */
  #before: Value | undefined;
  #departure: Departure | undefined;
  #included: ReadonlySet<string> = new Set();
  #findings: ReturnType<TakeAway['findPersonalData']> = [];
  #takeAway: TakeAway | undefined;

  constructor(
    private readonly host: WorkElement<Value>,
    private readonly luggage: Luggage,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener(ValueChangeEvent.type, this.#changed);
    guardLeaving(this.host, () => this.host.isFilled && !this.#isKept);
    joinBlank(this.#setHidden);
  }

  hostDisconnected(): void {
    this.host.removeEventListener(ValueChangeEvent.type, this.#changed);
    unguardLeaving(this.host);
    leaveBlank(this.#setHidden);
  }

  /** What this tab kept, if the user wanted that on an earlier visit of the page. */
  kept(): unknown {
    const value = this.#mayKeep ? readKept(keyOf(this.host)) : undefined;
    this.#isKept = value !== undefined;
    return value;
  }

  /** Says something in the bar; with `before`, it can be undone. */
  say(message: string, before?: Value): void {
    this.#message = message;
    this.#before = before;
    this.host.requestUpdate();
  }

  /** Says that a moment was taken away, which can be undone. */
  sayRemoved(before: Value): void {
    this.say(this.#words.removedMoment, before);
  }

  /** Loads what the first copy needs: Safari lets nothing onto the clipboard once something was waited for. */
  prepare(): void {
    void this.#load();
  }

  render(): TemplateResult {
    const words = this.#words;
    return html`<section class="work-bar" aria-label=${words.bar}>
        <p class="work-status" role="status">
          ${this.#message || (this.#isKept ? words.kept : words.notKept)}
        </p>
        ${
          this.#before
            ? html`<button class="button quiet" type="button" @click=${this.#undo}>${words.undo}</button>`
            : nothing
        }
        ${
          this.#mayKeep
            ? html`<button class="button quiet" type="button" @click=${this.#toggleKeep}>
                ${this.#isKept ? words.keepNoMore : words.keepNow}
              </button>`
            : nothing
        }
        <div class="work-actions">
          ${
            this.luggage.isImpersonal
              ? nothing
              : html`<button class="button" type="button" @click=${() => this.#hide(true)}>
                  ${words.hide}
                </button>`
          }
          <button class="button" type="button" @click=${this.#clear}>${words.clear}</button>
          <button class="button main" type="button" @click=${() => this.#ask('copy')}>${words.copy}</button>
          ${this.#renderMore()}
        </div>
      </section>
      <dialog aria-labelledby="question" @close=${this.#closed}>
        ${
          this.#departure
            ? renderBeforeLeaving({
                departure: this.#departure,
                parts: this.luggage.parts(this.#departure),
                included: this.#included,
                findings: this.#findings,
                include: this.#include,
                goOn: this.#leave,
                goBack: () => this.#dialog?.close(),
                words,
              })
            : nothing
        }
      </dialog>`;
  }

  /** What stands there instead of the element while it is hidden. */
  renderHidden(): TemplateResult {
    return html`<div class="work-hidden" lang="nl" dir="ltr">
      <button class="button" type="button" data-show @click=${() => this.#hide(false)}>
        ${this.#words.show}
      </button>
    </div>`;
  }

  #renderMore(): TemplateResult {
    const words = this.#words;
    const {isImpersonal, home} = this.luggage;
    const item = (label: string, departure: Departure) =>
      html`<li>
        <button class="button quiet" type="button" @click=${() => this.#ask(departure)}>${label}</button>
      </li>`;
    return html`<details class="work-more">
      <summary class="button">${words.more}</summary>
      <ul role="list">
        ${isImpersonal ? item(words.copyText, 'text') : nothing} ${item(words.print, 'print')}
        ${isImpersonal || home === false ? nothing : item(words.printHome, 'home')}
        ${item(words.saveFile, 'file')}
        <li>
          <label class="button quiet">
            ${words.openFile}
            <input
              class="visually-hidden"
              type="file"
              accept=".json,application/json"
              @change=${this.#open}
            />
          </label>
        </li>
        ${this.luggage.picture ? item(words.savePicture, 'picture') : nothing}
        ${item(words.saveTable, 'table')}
      </ul>
    </details>`;
  }

  get #words(): WorkWords {
    return {...workWords, ...this.luggage.words?.()};
  }

  get #mayKeep(): boolean {
    return this.host.keep !== 'off';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }

  readonly #changed = (): void => {
    // What the user goes on with cannot be undone by what was before it.
    this.#message = '';
    this.#before = undefined;
    if (this.#isKept && !keepInTab(keyOf(this.host), this.host.value)) this.#isKept = false;
    updateGuard();
  };

  readonly #toggleKeep = (): void => {
    const key = keyOf(this.host);
    if (this.#isKept) {
      forgetKept(key);
      this.#isKept = false;
      this.say('');
    } else {
      this.#isKept = keepInTab(key, this.host.value);
      this.say(this.#isKept ? '' : this.#words.keepFailed);
    }
    updateGuard();
  };

  readonly #clear = (): void => {
    const before = this.host.value;
    const wasFilled = this.host.isFilled;
    const words = this.#words;
    this.host.clear();
    this.say(wasFilled ? words.cleared : words.nothingYet, wasFilled ? before : undefined);
  };

  readonly #undo = (): void => {
    const before = this.#before;
    if (before) this.host.apply(() => before);
  };

  readonly #setHidden = (isHidden: boolean): void => {
    this.isHidden = isHidden;
    this.host.requestUpdate();
  };

  #hide(isHidden: boolean): void {
    blankAll(isHidden);
    void this.host.updateComplete.then(() => {
      this.host.renderRoot
        .querySelector<HTMLElement>(isHidden ? '[data-show]' : '.work-bar .button')
        ?.focus();
    });
  }

  async #load(): Promise<TakeAway | undefined> {
    try {
      return (this.#takeAway ??= await import('./take-away.js'));
    } catch (error) {
      console.error(`[wijkgids] <${this.host.localName}>: the take-away could not be loaded`, error);
      this.say(this.#words.failed);
      return undefined;
    }
  }

  async #ask(departure: Departure): Promise<void> {
    if (!this.host.isFilled) {
      this.say(this.#words.nothingYet);
      return;
    }
    const takeAway = await this.#load();
    if (!takeAway) return;
    const included = includedAtFirst(departure, this.luggage.parts(departure));
    this.#findings = takeAway.findPersonalData(this.luggage.texts());
    if (this.luggage.isImpersonal && !this.#findings.length) {
      this.#trySend(departure, included, takeAway);
      return;
    }
    this.#departure = departure;
    this.#included = included;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#dialog?.showModal();
  }

  readonly #include = (part: string, isIncluded: boolean): void => {
    const included = new Set(this.#included);
    if (isIncluded) included.add(part);
    else included.delete(part);
    this.#included = included;
    this.host.requestUpdate();
  };

  readonly #closed = (): void => {
    this.#departure = undefined;
    this.host.requestUpdate();
  };

  /** Runs on the user's own click: a browser lets nothing onto the clipboard otherwise. */
  readonly #leave = (event: Event): void => {
    event.preventDefault();
    const departure = this.#departure;
    const included = this.#included;
    this.#dialog?.close();
    if (departure && this.#takeAway) this.#trySend(departure, included, this.#takeAway);
  };

  #trySend(departure: Departure, included: ReadonlySet<string>, takeAway: TakeAway): void {
    this.#send(departure, included, takeAway).catch((error: unknown) => {
      console.error(`[wijkgids] <${this.host.localName}>: ${departure} failed`, error);
      this.say(this.#words.failed);
    });
  }

  async #send(departure: Departure, included: ReadonlySet<string>, takeAway: TakeAway): Promise<void> {
    const {name} = this.luggage;
    const words = this.#words;
    if (departure === 'file') {
      const file = takeAway.toFile(this.host.localName, this.luggage.content(), this.host.value, name);
      takeAway.saveFile(file.name, file.text, 'application/json');
      this.say(words.saved);
    } else if (departure === 'picture') {
      const picture = this.luggage.picture!(included);
      takeAway.saveFile(takeAway.fileName(name, 'svg'), takeAway.toSvg(picture), 'image/svg+xml');
      this.say(words.saved);
    } else if (departure === 'table') {
      const {head, rows} = this.luggage.table();
      takeAway.saveFile(takeAway.fileName(name, 'csv'), takeAway.toCsv(head, rows), 'text/csv');
      this.say(words.saved);
    } else {
      const document = await this.luggage.document(included);
      if (departure === 'copy' || departure === 'text') {
        const text = takeAway.toText(document);
        const isCopied = await takeAway.copy(departure === 'copy' ? takeAway.toHtml(document) : '', text);
        this.say(isCopied ? words.copied : words.copyFailed);
      } else {
        await takeAway.printDocument(document);
      }
    }
  }

  readonly #open = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    const takeAway = file && (await this.#load());
    input.value = '';
    if (!takeAway) return;
    try {
      const {value} = await takeAway.readFile(file, this.host.localName);
      const before = this.host.value;
      this.host.takeOver(value);
      this.say(this.#words.opened, before);
    } catch (error) {
      if (!(error instanceof takeAway.FileProblem)) throw error;
      this.say(error.message);
    }
  };
}
