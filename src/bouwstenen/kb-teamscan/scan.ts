/** The working part of `<kb-teamscan>`: the steps, what a user does in them, and what goes along. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Moment, MomentId} from '../../core/work/moments.js';
import {momentsBar} from '../../core/work/moments-bar.js';
import {fill} from '../../core/work/take-away/words.js';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import {WorkBar} from '../../core/work/work-bar.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {drawingStyles} from '../../core/drawing/styles.js';
import {renderRelated} from '../../core/related/related.js';
import {relatedStyles} from '../../core/related/related.styles.js';
import {blocks, competencies, targetGroups} from '../content.js';
import {WebPicture} from '../web/web-picture.js';
import {webStyles} from '../web/web.styles.js';
import type {RowAnswer} from './answers.js';
import {renderChoose} from './choose-view.js';
import {renderFill} from './fill-view.js';
import {fillStyles} from './fill.styles.js';
import type {KbTeamscan} from './kb-teamscan.js';
import {scanDocument, scanParts, scanTable, scanTexts, type Packing} from './luggage.js';
import {outcomeRows, type OutcomeRow} from './outcome.js';
import {outcomeStyles, unseenStyles} from './outcome.styles.js';
import {renderOutcome} from './outcome-view.js';
import {agree, move, planItems, setPlanned} from './plan.js';
import {renderPlan} from './plan-view.js';
import {MemberSheets} from './member-sheets.js';
import {sheetsAt} from './sheets.js';
import {answer, clearAnswer, emptyScan, knownScan, pick, type TeamscanValue} from './value.js';
import {layoutTeamWeb, numbersIn, openDomain, renderTeamWeb} from './team-web.js';
import {domId, type ScanActions, type ScanView} from './view.js';
import {
  answerNames,
  roleNames,
  sentencesAbout,
  stepNames,
  subjectNames,
  teamscanWords,
  type TeamscanWords,
} from './words.js';

/** What the bar says in the scan's own way; all else that it says is as everywhere. */
const barWords = ({copy, copied, copyFailed, question, sensitive}: TeamscanWords) => ({
  copy,
  copied,
  copyFailed,
  question,
  sensitive,
});

export class TeamScan implements WorkPart<TeamscanValue> {
  readonly styles = [
    workBarStyles,
    drawingStyles,
    relatedStyles,
    webStyles,
    unseenStyles,
    fillStyles,
    outcomeStyles,
  ];

  #momentId: MomentId | undefined;
  /** What folds open below its row. */
  readonly #unfolded = new Set<string>();
  /** What the plan last told a screen reader. */
  #said = '';
  readonly #bar: WorkBar<TeamscanValue>;
  readonly #members: MemberSheets;
  readonly #picture: WebPicture;

  constructor(private readonly host: KbTeamscan) {
    this.#bar = new WorkBar(host, {
      name: teamscanWords.fileName,
      content: () => Object.keys(blocks.sources)[0] ?? '',
      parts: () => scanParts(this.#packing),
      document: (included) => scanDocument(this.#packing, included),
      texts: () => scanTexts(host.value),
      table: () => scanTable(this.#packing),
      words: () => barWords(host.words),
      home: false,
    });
    this.#picture = new WebPicture(host);
    this.#members = new MemberSheets(host, () => this.#momentOf(host.value).id);
  }

  empty = emptyScan;

  known(value: unknown): TeamscanValue {
    return knownScan(value, this.host.knownIds);
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  render(value: TeamscanValue): TemplateResult {
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const view = this.#viewOf(value);
    return this.host.renderPage(
      html`${this.#bar.render()} ${this.host.renderSteps()}
        <div class="stage" tabindex="-1">
          ${this.host.openStep === 'kiezen' ? nothing : this.#renderMoments(view)} ${this.#renderStep(view)}
        </div>`,
    );
  }

  #renderStep(view: ScanView): TemplateResult {
    switch (this.host.openStep) {
      case 'kiezen':
        return renderChoose(view, this.#members.render(view));
      case 'invullen':
        return renderFill(view, this.#members.render(view), this.#renderWeb(view));
      case 'beeld':
        return renderOutcome(view, this.#renderWeb(view));
      case 'plan':
        return renderPlan(view, this.#said);
    }
  }

  #renderWeb(view: ScanView): TemplateResult {
    const {webContent} = this.host;
    return renderTeamWeb(view, webContent, layoutTeamWeb(view, webContent, this.#picture));
  }

  #renderMoments({value, moment}: ScanView): TemplateResult {
    const {host} = this;
    return momentsBar({
      moments: value.moments,
      current: moment.id,
      choose: (id) => {
        this.#momentId = id;
        host.requestUpdate();
      },
      change: (change, current) => {
        this.#momentId = current;
        const before = host.value;
        host.apply((value) => ({...value, moments: change(value.moments)}));
        if (host.value.moments.length < before.moments.length) this.#bar.sayRemoved(before);
      },
    });
  }

  /** The moment that is filled in: the chosen one, or the last when that is gone. */
  #momentOf({moments}: TeamscanValue): Moment<RowAnswer> {
    return moments.find(({id}) => id === this.#momentId) ?? moments.at(-1)!;
  }

  #viewOf(value: TeamscanValue): ScanView {
    const {host} = this;
    const words = this.#words;
    const moment = this.#momentOf(value);
    const allParts = host.parts;
    const parts = allParts.filter(({id, isQuick}) => isQuick || value.domains.includes(id));
    const part = parts.find(({id}) => id === host.openPart) ?? parts[0]!;
    const where = {part, step: host.openStep};
    const rows = outcomeRows(value, parts, moment.id);
    return {
      ...where,
      value,
      moment,
      allParts,
      parts,
      rows,
      numbers: numbersIn(
        layoutTeamWeb(where, host.webContent, this.#picture),
        host.webContent,
        openDomain(where),
      ),
      plan: planItems(value, rows),
      sheets: sheetsAt(value.sheets, moment.id),
      words,
      answers: answerNames(words),
      stepNames: stepNames(words),
      sentences: sentencesAbout(words),
      subjects: subjectNames(words),
      roles: roleNames(words),
      editionYear: Object.values(blocks.sources)[0]?.year,
      heading: (content, depth, className, id) => host.heading(content, depth, className, id),
      local: (row) => host.local(`bouwstenen/${row}`),
      related: (row) => renderRelated(host, [blocks, competencies, targetGroups], `bouwstenen/${row}`, 3),
      isOpen: (id) => this.#unfolded.has(id),
      act: this.#act,
    };
  }

  get #packing(): Packing {
    const {host} = this;
    return {...this.#viewOf(host.value), sources: Object.values(blocks.sources), web: host.webContent};
  }

  /** Keys of the rows in the plan, as they stand now. */
  get #planned(): readonly string[] {
    return this.#viewOf(this.host.value).plan.map(({row}) => row.key);
  }

  readonly #act: ScanActions = {
    go: (step) => this.host.go(step),
    open: (part, row) => this.host.open(part, row && `#title-${domId(row)}`),
    pick: (domains, isPicked) => this.host.apply((value) => pick(value, domains, isPicked)),
    toggle: (id) => {
      if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
      this.host.requestUpdate();
    },
    answer: (row, change) => this.host.apply((value) => answer(value, this.#momentOf(value).id, row, change)),
    clear: (row) => this.host.apply((value) => clearAnswer(value, this.#momentOf(value).id, row)),
    takeAgreed: (agreed) => {
      const before = this.host.value;
      this.host.apply((value) =>
        [...agreed].reduce(
          (next, [row, given]) => answer(next, this.#momentOf(next).id, row, {answer: given}),
          value,
        ),
      );
      this.#bar.say(this.#words.tookAgreed, before);
    },
    move: (row, by) => this.#move(row, by),
    agree: (row, change) => {
      const planned = this.#planned;
      this.host.apply((value) => agree(value, planned, row, change));
    },
    setPlanned: (row, isIn) => {
      const planned = this.#planned;
      this.host.apply((value) => setPlanned(value, planned, row.key, isIn));
      this.#tell(fill(isIn ? this.#words.takenIn : this.#words.takenOut, {row: row.name}));
      this.host.focusOn('#plan');
    },
  };

  #move({key, name}: OutcomeRow, by: -1 | 1): void {
    const planned = this.#planned;
    const at = planned.indexOf(key) + by;
    if (!planned[at]) return;
    this.host.apply((value) => move(value, planned, key, by));
    this.#tell(fill(this.#words.moved, {row: name, at: at + 1, total: planned.length}));
    // The row moved in the page, and lost the keyboard by that.
    this.host.focusOn(`[data-move="${key} ${by}"]`);
  }

  #tell(text: string): void {
    this.#said = text;
    this.host.requestUpdate();
  }

  get #words(): TeamscanWords {
    return this.host.words;
  }
}
