/** What the parts of the scan are drawn from, and what a user can do in them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Moment} from '../../core/work/moments.js';
import type {Answer, RowAnswer} from './answers.js';
import type {OutcomeRow, SentenceWords, Subject} from './outcome.js';
import type {PlanItem} from './plan.js';
import type {ScanPart} from './rows.js';
import type {Sheet} from './sheets.js';
import type {TeamscanValue} from './value.js';
import type {Step, TeamscanWords} from './words.js';

export interface ScanView {
  readonly step: Step;
  readonly value: TeamscanValue;
  readonly moment: Moment<RowAnswer>;
  /** All parts that there are. */
  readonly allParts: readonly ScanPart[];
  /** Those that the team looks at. */
  readonly parts: readonly ScanPart[];
  /** The part that is open. */
  readonly part: ScanPart;
  readonly rows: readonly OutcomeRow[];
  /** What stands in the web in place of a name that does not fit, by `domein/…` or key of a row. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly plan: readonly PlanItem[];
  /** Answer sheets of this moment. */
  readonly sheets: readonly Sheet[];
  readonly words: TeamscanWords;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly stepNames: Readonly<Record<Step, string>>;
  readonly sentences: SentenceWords;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly roles: readonly string[];
  /** Year of the document that names the sources. */
  readonly editionYear: number | undefined;
  /** @param depth As of the element's own headings: 1 for a step. */
  readonly heading: (content: unknown, depth: number, className: string, id?: string) => TemplateResult;
  /** What the layer adds to the record of a row. */
  readonly local: (row: string) => TemplateResult | typeof nothing;
  /** What belongs to the record of a row elsewhere. */
  readonly related: (row: string) => TemplateResult | typeof nothing;
  /** Whether something folds open below its row. */
  readonly isOpen: (id: string) => boolean;
  readonly act: ScanActions;
}

export interface ScanActions {
  readonly go: (step: Step) => void;
  /** @param row Key of the row at which the keyboard should arrive. */
  readonly open: (part: string, row?: string) => void;
  readonly pick: (domains: readonly string[], isPicked: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly answer: (row: string, change: Partial<RowAnswer>) => void;
  readonly clear: (row: string) => void;
  /** Takes over what all sheets agree on. */
  readonly takeAgreed: (agreed: ReadonlyMap<string, Answer>) => void;
  readonly move: (row: OutcomeRow, by: -1 | 1) => void;
  readonly agree: (row: string, change: {readonly role?: string; readonly date?: string}) => void;
  readonly setPlanned: (row: OutcomeRow, isIn: boolean) => void;
}

/** An id for a row's parts in the page. */
export const domId = (key: string): string => key.replace('/', '-');

/** The number or letter that stands in the web. A screen reader has no web, and needs none. */
export const renderNumber = (number: string | undefined): TemplateResult | typeof nothing =>
  number ? html`<span class="web-number" aria-hidden="true">${number}</span>` : nothing;
