/** The web of the team: what was answered fills it. A picture of the questions; pointing at it leads to them. */
import {html, nothing, type TemplateResult} from 'lit';
import {renderWeb, webTarget, webTargetOf} from '../web/render-web.js';
import {isNumbered, type WebLayout} from '../web/layout.js';
import {letterOf, type WebKind} from '../web/texts.js';
import type {WebContent} from '../web/web-content.js';
import type {WebPicture} from '../web/web-picture.js';
import type {WebFill} from '../web/fills.js';
import {fillOf} from './answer-mark.js';
import type {OutcomeRow} from './outcome.js';
import type {ScanView} from './view.js';

const GUIDE = 'bouwstenen/';

/** Where everything in the web stands; nothing before its size is known. */
export const layoutTeamWeb = (
  {part, step}: Pick<ScanView, 'part' | 'step'>,
  content: WebContent,
  picture: WebPicture,
): WebLayout | undefined => picture.layout(content, {open: openDomain({part, step}), hasFills: true});

/** Only where a part is filled in does its domain stand out. */
export const openDomain = ({part, step}: Pick<ScanView, 'part' | 'step'>): string =>
  step === 'invullen' && !part.isQuick ? part.id : '';

/** Numbers and letters that stand in the web for names, by kind and id: the list says what they mean. */
export function numbersIn(
  layout: WebLayout | undefined,
  {domains, competencies, groups}: WebContent,
  open: string,
): ReadonlyMap<string, string> {
  const numbered = (kind: WebKind, ids: readonly {readonly id: string}[], textOf: (i: number) => string) =>
    layout && isNumbered(layout, kind)
      ? ids.map(({id}, i) => [webTarget(kind, id).slice(GUIDE.length), textOf(i)] as const)
      : [];
  const number = (i: number) => String(i + 1);
  return new Map([
    ...numbered('domain', domains, number),
    ...numbered('block', domains.find(({id}) => id === open)?.blocks ?? [], number),
    ...numbered('competency', competencies, letterOf),
    ...numbered('group', groups, (i) => letterOf(competencies.length + i)),
  ]);
}

/** The fill of each row that the team looks at. */
export const fillsOf = (rows: readonly OutcomeRow[]): ReadonlyMap<string, WebFill> =>
  new Map(rows.map(({key, answer}) => [`${GUIDE}${key}`, fillOf(answer)]));

export function renderTeamWeb(
  view: ScanView,
  content: WebContent,
  layout: WebLayout | undefined,
): TemplateResult {
  const {rows, words, step} = view;
  const open = openDomain(view);
  const chosen = new Set(open ? [webTarget('domain', open)] : []);
  return html`<div class="picture">
    <p class="small-title">${words.overview}</p>
    <div class="web" aria-hidden="true" @click=${(event: Event) => follow(webTargetOf(event), view)}>
      ${layout ? renderWeb(layout, content, {chosen, fills: fillsOf(rows)}) : nothing}
    </div>
    <p class="small muted" role=${step === 'invullen' ? 'status' : nothing}>${progressOf(view)}</p>
    ${hasUnseen(view, content) ? html`<p class="small muted">${words.unseen}</p>` : nothing}
  </div>`;
}

const hasUnseen = ({value}: ScanView, {domains}: WebContent): boolean =>
  value.domains.length < domains.length;

function progressOf({rows, words}: ScanView): string {
  const done = rows.filter(({answer}) => answer).length;
  return words.progressAll.replace('{done}', String(done)).replace('{total}', String(rows.length));
}

/** To the row or the part that was pointed at, if the team looks at it. */
function follow(target: string, {rows, parts, act}: ScanView): void {
  const key = target.slice(GUIDE.length);
  const row = rows.find((one) => one.key === key);
  const part = row?.part ?? parts.find(({id}) => key === `domein/${id}`)?.id;
  if (part) act.open(part, row?.key);
}
