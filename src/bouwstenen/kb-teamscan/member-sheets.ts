/** What a member and a lead do with answer sheets: saving the own one, going on with it, opening those of the team. */
import type {TemplateResult} from 'lit';
import type {MomentId} from '../../core/work/moments.js';
import {fill} from '../../core/work/take-away/words.js';
import {blocks} from '../content.js';
import type {KbTeamscan} from './kb-teamscan.js';
import {SHEET_FORMAT, mergeSheets, randomId, sheetValue, type Sheet} from './sheets.js';
import {renderSheets, type SheetReport} from './sheets-view.js';
import {answer, type TeamscanValue} from './value.js';
import type {ScanView} from './view.js';
import type {TeamscanWords} from './words.js';

const NOTHING: SheetReport = {message: '', refused: []};

export class MemberSheets {
  #report = NOTHING;

  /** @param momentId The moment that is filled in. */
  constructor(
    private readonly host: KbTeamscan,
    private readonly momentId: () => MomentId,
  ) {}

  render(view: ScanView): TemplateResult {
    return renderSheets(view, this.#report, {
      save: () => void this.#do(() => this.#save()),
      openOwn: ([file]) => void this.#do(() => this.#openOwn(file!)),
      open: (files) => void this.#do(() => this.#open(files)),
      remove: () => this.#remove(),
    });
  }

  get #words(): TeamscanWords {
    return this.host.words;
  }

  #tell(report: Partial<SheetReport>): void {
    this.#report = {...NOTHING, ...report};
    this.host.requestUpdate();
  }

  /** What only these actions need is loaded on first use. */
  async #do(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      console.error(`[wijkgids] <${this.host.localName}>: the answer sheet failed`, error);
      this.#tell({message: this.#words.sheetFailed});
    }
  }

  async #save(): Promise<void> {
    const {sheetId, moments} = this.host.value;
    const id = sheetId || randomId();
    const {answers = {}} = moments.find((moment) => moment.id === this.momentId()) ?? {};
    const sheet = sheetValue(id, answers);
    if (!Object.keys(sheet.answers).length) {
      this.#tell({message: this.#words.sheetEmpty});
      return;
    }
    const {saveFile, toFile} = await import('../../core/work/take-away.js');
    // Two members may save on the same day: the beginning of the number tells their files apart.
    const name = `${this.#words.sheetName} ${id.slice(0, 4)}`;
    const file = toFile(SHEET_FORMAT, Object.keys(blocks.sources)[0] ?? '', sheet, name);
    saveFile(file.name, file.text, 'application/json');
    this.host.apply((value) => ({...value, sheetId: id}));
    this.#tell({message: this.#words.sheetSaved});
  }

  async #openOwn(file: File): Promise<void> {
    const {sheets, refused} = await this.#read([file]);
    const [sheet] = sheets;
    if (!sheet) {
      this.#tell({refused});
      return;
    }
    const moment = this.momentId();
    const rows = Object.keys(sheet.answers);
    this.host.apply((value) => {
      const domains = [...new Set([...value.domains, ...this.host.domainsOf(rows)])];
      const start: TeamscanValue = {...value, domains, sheetId: sheet.id};
      return Object.entries(sheet.answers).reduce(
        (next, [row, given]) => answer(next, moment, row, given),
        start,
      );
    });
    this.#tell({message: this.#words.sheetOpened});
  }

  async #open(files: readonly File[]): Promise<void> {
    const {sheets, refused} = await this.#read(files);
    const before = this.host.value.sheets;
    const rows = sheets.flatMap(({answers}) => Object.keys(answers));
    if (sheets.length) {
      this.host.apply((value) => ({
        ...value,
        // What the members looked at, the team looks at.
        domains: [...new Set([...value.domains, ...this.host.domainsOf(rows)])],
        sheets: mergeSheets(value.sheets, sheets),
      }));
    }
    this.#tell({message: this.#outcomeOf(before, sheets), refused});
  }

  #outcomeOf(before: readonly Sheet[], opened: readonly Sheet[]): string {
    const words = this.#words;
    if (!opened.length) return '';
    const added = this.host.value.sheets.length - before.length;
    const others = opened.length - added;
    return [
      added === 1 ? words.sheetOpenedOne : fill(words.sheetsOpened, {count: added}),
      ...(others ? [fill(words.sheetsReplaced, {count: others})] : []),
    ].join(' ');
  }

  async #read(files: readonly File[]): ReturnType<typeof import('./open-sheets.js').readSheets> {
    const {readSheets} = await import('./open-sheets.js');
    return readSheets(files, this.momentId(), this.host.knownIds.rows, this.#words);
  }

  #remove(): void {
    const moment = this.momentId();
    this.host.apply((value) => ({
      ...value,
      sheets: value.sheets.filter((sheet) => sheet.moment !== moment),
    }));
    this.#tell({message: this.#words.sheetsRemoved});
  }
}
