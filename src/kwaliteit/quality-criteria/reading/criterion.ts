/** Draws one criterion. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../../core/external-link.js';
import {fill} from '../../../core/facets/words.js';
import type {Reading} from '../../../core/records.js';
import type {Criterion, Framework} from '../../schema.js';
import type {Desk} from '../desk.js';
import {addresseeName, kindName} from './names.js';
import type {Entry} from './shelf.js';
import {ASIDES, type Aside, type AsideKey} from './texts.js';
import type {ReadingWords} from './words.js';

export interface CriterionContext {
  readonly desk: Desk;
  readonly words: ReadingWords;
  readonly groupNames: ReadonlyMap<string, string>;
  readonly themeNames: ReadonlyMap<string, string>;
  /** How deep the criterion's heading stands below the element's own. */
  readonly depth: number;
  /** Whether the headings above it are said with it, because they do not stand above it. */
  readonly withPath?: boolean;
}

/** “Vrij weergegeven naar kader 8, JIJ-kader, 2021, nr 1”. */
export function markOf(
  {record}: Reading<Framework>,
  number: string | undefined,
  words: Pick<ReadingWords, 'mark' | 'markNumber'>,
): string {
  const mark = fill(words.mark, {number: record.number, framework: record.short, year: record.year});
  return number ? `${mark}, ${fill(words.markNumber, {number})}` : mark;
}

/** The whole criterion, as an item of a list. */
export function renderCriterion(entry: Entry, isTaken: boolean, context: CriterionContext): TemplateResult {
  const {desk, words, depth} = context;
  const {criterion, framework, fullId, path} = entry;
  const {number, label, text} = criterion;
  const from = [markOf(framework, number, words), ...(context.withPath ? [path.join(' › ')] : [])];
  return html`<li class="criterion" data-record=${fullId}>
    ${desk.heading(renderTitle(number, label), depth, 'criterion-title')}
    ${renderTake(fullId, label, isTaken, desk, words)}
    <div class="criterion-body">
      <p>${text}</p>
      ${renderBody(criterion)} ${renderWorksNot(criterion, words)} ${renderExceptions(entry, context)}
      ${renderTags(entry, context)} ${renderMore(entry, context)}
      <p class="small muted">${from.filter(Boolean).join('. ')}</p>
      ${desk.local(fullId)}
    </div>
  </li>`;
}

const renderTitle = (number: string | undefined, label: string): unknown =>
  // The space stands inside: between the two it is lost where the browser has not laid out the list yet.
  number ? html`<span class="number">${`${number} `}</span>${label}` : label;

/** The criterion where little room is: its sentence, and the rest behind “Lees verder”. */
export function renderCompact(entry: Entry, isTaken: boolean, context: CriterionContext): TemplateResult {
  const {desk, words} = context;
  const {criterion, fullId} = entry;
  const {number, label, text} = criterion;
  const rest = renderRest(entry, context);
  return html`<li class="criterion compact" data-record=${fullId}>
    <strong class="criterion-title">${renderTitle(number, label)}</strong>
    ${renderTake(fullId, label, isTaken, desk, words)}
    <div class="criterion-body">
      <p>${text}</p>
      ${renderWorksNot(criterion, words)} ${renderTags(entry, context, false)}
      ${
        rest === nothing
          ? nothing
          : html`<details>
              <summary>${words.more}</summary>
              ${rest}
            </details>`
      }
      ${desk.local(fullId)}
    </div>
  </li>`;
}

/** All that a criterion says besides its sentence; nothing when that is all. */
export function renderRest(entry: Entry, context: CriterionContext): TemplateResult | typeof nothing {
  const {criterion} = entry;
  const {details, points, closing, exceptions} = criterion;
  const hasMore = details ?? points ?? closing ?? exceptions ?? ASIDES.some((key) => criterion[key]);
  if (!hasMore && !criterion.note && !criterion.links) return nothing;
  return html`${renderBody(criterion)} ${renderExceptions(entry, context)} ${renderAsides(entry, context)}`;
}

/** Takes something along, or leaves it out again. */
export function renderTake(
  fullId: string,
  name: string,
  isTaken: boolean,
  desk: Desk,
  words: ReadingWords,
  label: string = words.take,
): TemplateResult {
  const take = async (event: Event) => {
    const tick = event.target as HTMLInputElement;
    await desk.take(fullId, tick.checked, name);
    // A tick that came to nothing is taken back.
    tick.checked = desk.isTaken(fullId);
  };
  return html`<label class="take">
    <input type="checkbox" aria-label="${label}: ${name}" .checked=${isTaken} @change=${take} />
    <span>${label}</span>
  </label>`;
}

type Body = Pick<Criterion, 'details' | 'pointsIntro' | 'points' | 'closing'>;

function renderBody({details, pointsIntro, points, closing}: Body): TemplateResult {
  const hasMarks = points?.some(({mark}) => mark);
  return html`${details ? html`<p>${details.join(' ')}</p>` : nothing}${
    points
      ? html`<div>
          <p>${pointsIntro}</p>
          <ul class=${hasMarks ? 'points marked' : 'points'} role="list">
            ${points.map(
              ({mark, text, note}) =>
                html`<li>
                  ${mark ? html`<span class="point-mark">${mark}</span>` : nothing}<span
                    >${text}${note ? html` <span class="small muted">(${note})</span>` : nothing}</span
                  >
                </li>`,
            )}
          </ul>
        </div>`
      : nothing
  }${closing ? html`<p>${closing.join(' ')}</p>` : nothing}`;
}

const renderWorksNot = ({worksNot}: Criterion, words: ReadingWords): TemplateResult | typeof nothing =>
  worksNot
    ? html`<div class="works-not">
        <p><strong>${words.worksNot}</strong></p>
        <p>${worksNot.join(' ')}</p>
      </div>`
    : nothing;

/** To whom it is addressed and of what kind it is; what a buyer must not overlook stands out. */
function renderTags(
  {criterion}: Entry,
  {words, groupNames, themeNames}: CriterionContext,
  withThemes = true,
): TemplateResult {
  const {addressee, taskOf, kind, group, themes} = criterion;
  const isForGemeente = addressee === 'gemeente';
  const isEis = kind === 'eis';
  return html`<ul class="tags small" role="list">
    <li ?data-mind=${isForGemeente}>${addresseeName(addressee, words)}</li>
    ${taskOf ? html`<li data-mind>${words.taskOfGemeente}</li>` : nothing}
    <li ?data-mind=${!isEis}>
      ${isEis ? kindName(kind, words) : `${kindName(kind, words)}, ${words.notARequirement}`}
    </li>
    ${group ? html`<li data-mind>${fill(words.onlyFor, {name: groupNames.get(group) ?? group})}</li>` : nothing}
    ${withThemes ? themes.map((id) => html`<li class="theme">${themeNames.get(id)}</li>`) : nothing}
  </ul>`;
}

/** Tips and the like, folded away; the summary says what is inside. */
function renderMore(entry: Entry, context: CriterionContext): TemplateResult | typeof nothing {
  const {words} = context;
  const {criterion} = entry;
  const inside = [
    ...ASIDES.filter((key) => criterion[key]).map((key) => asideName(key, words)),
    ...(criterion.links ? [words.links] : []),
    ...(criterion.note ? [words.note] : []),
  ];
  if (!inside.length) return nothing;
  return html`<details class="more">
    <summary>${inside.join(', ')}</summary>
    ${renderAsides(entry, context)}
  </details>`;
}

const asideName = (key: AsideKey, words: ReadingWords): string =>
  ({remarks: words.remark, tips: words.tip, inspirations: words.inspiration})[key];

/** Kinds of what is printed with a criterion. */
const KINDS: Readonly<Record<AsideKey, string>> = {
  remarks: 'opmerking',
  tips: 'tip',
  inspirations: 'inspiratie',
};

const renderExceptions = ({criterion, framework}: Entry, context: CriterionContext): unknown =>
  criterion.exceptions?.map((aside) =>
    renderAside(aside, {name: context.words.exception, kind: 'uitzondering', owner: framework.id}, context),
  );

const renderAsides = (
  {criterion, framework: {id: owner}}: Entry,
  context: CriterionContext,
): TemplateResult =>
  html`${ASIDES.map((key) =>
    criterion[key]?.map((aside) =>
      renderAside(aside, {name: asideName(key, context.words), kind: KINDS[key], owner}, context),
    ),
  )}${renderLinks(criterion.links, owner, context.desk)}${
    criterion.note ? html`<p class="small muted">${context.words.note}: ${criterion.note}</p>` : nothing
  }`;

const renderLinks = (links: Criterion['links'], owner: string, desk: Desk): TemplateResult[] | undefined =>
  links?.map(
    (link) =>
      html`<div data-item=${link.id}>
        ${externalLink(link, desk.editionYear)} ${desk.local(`kwaliteit/link/${owner}/${link.id}`)}
      </div>`,
  );

function renderAside(
  aside: Aside,
  {name, kind, owner}: {readonly name: string; readonly kind: string; readonly owner: string},
  {desk, words}: CriterionContext,
): TemplateResult {
  const {title, text, origins, links, note} = aside;
  // “Uitzondering: Uitzondering maatschappelijke opvang” would say it twice.
  const heading = title && (title.startsWith(name) ? title : `${name}: ${title}`);
  return html`<div class="aside" data-item=${aside.id}>
    <p><strong>${heading ?? name}</strong></p>
    <p>${text}</p>
    ${renderBody(aside)} ${renderLinks(links, owner, desk)}
    ${origins?.map(
      ({id, text, note}) =>
        html`<p class="small muted" data-item=${id}>
            ${words.origin}: ${text}${note ? ` (${note})` : nothing}
          </p>
          ${desk.local(`kwaliteit/bron/${owner}/${id}`)}`,
    )}
    ${note ? html`<p class="small muted">${words.note}: ${note}</p>` : nothing}
    ${desk.local(`kwaliteit/${kind}/${owner}/${aside.id}`)}
  </div>`;
}
