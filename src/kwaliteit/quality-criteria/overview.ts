/** The frameworks as a table that can be sorted; where there is little room, as cards. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {LaterState} from '../../core/later/later-content.js';
import {laterPart} from '../../core/later/later-part.js';
import type {Reading} from '../../core/records.js';
import type {Framework, Guidance} from '../schema.js';
import type {Desk} from './desk.js';
import {COLUMNS, sortRows, sortedBy, type Column, type Row, type Sorting} from './overview-rows.js';
import {fitsPurchase, usesOf} from './purchases.js';
import type {CriteriaWords} from './words.js';

export interface Overview {
  readonly desk: Desk;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
  /** How many criteria a framework has, by its id. */
  readonly counts: Readonly<Record<string, {readonly criteria: number}>>;
}

/** The frameworks that go with what the buyer buys; all when nothing is chosen. */
export function fittingFrameworks({frameworks, purchases, wish}: Desk): readonly Reading<Framework>[] {
  const chosen = purchases.filter(({id}) => wish.choice.segment?.includes(id));
  return chosen.length
    ? frameworks.filter(({record}) => chosen.some((purchase) => fitsPurchase(record, purchase)))
    : frameworks;
}

export function renderOverview(overview: Overview): TemplateResult {
  const {desk, sorting} = overview;
  const {words, frameworks} = desk;
  const fitting = fittingFrameworks(desk);
  const rows = fitting.map((framework): Row => ({
    framework,
    criteria: overview.counts[framework.id]?.criteria ?? 0,
    usedFor: usesOf(framework.record, desk.segments, words)
      .map(({place}) => place)
      .join(', '),
  }));
  const counts = {n: fitting.length, total: frameworks.length};
  const isAll = counts.n === counts.total;
  return html`<div class="overview">
    <div class="overview-head">
      <p class="status" role="status">
        ${fill(isAll ? words.all : counts.n === 1 ? words.someOne : words.some, counts)}
      </p>
      ${renderSortChoice(overview)}
    </div>
    <table class="frameworks" role="table" aria-label=${words.tableName}>
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map((column) => renderHead(column, overview))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sortRows(rows, sorting).map((row) => renderRow(row, desk))}
      </tbody>
    </table>
  </div>`;
}

const columnName = (column: Column, words: CriteriaWords): string =>
  column === 'criteria' ? words.criteriaColumn : words[column];

function renderHead(column: Column, {desk, sorting, sort}: Overview): TemplateResult {
  const isSorted = sorting.column === column;
  return html`<th
    role="columnheader"
    scope="col"
    class="cell-${column}"
    aria-sort=${isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
  >
    <button class="sort" type="button" @click=${() => sort(sortedBy(column, sorting))}>
      ${columnName(column, desk.words)}
      <span class="sort-sign" aria-hidden="true">${isSorted ? (sorting.descending ? '▾' : '▴') : ''}</span>
    </button>
  </th>`;
}

/** Where the table shows as cards, its heads are out of sight. */
function renderSortChoice({desk, sorting, sort}: Overview): TemplateResult {
  const {words} = desk;
  const options = COLUMNS.map((column) => {
    const {descending} = sortedBy(column, {column: 'number', descending: true});
    return {column, descending: column !== 'number' && descending};
  });
  return html`<label class="sort-choice">
    <span class="small">${words.sortBy}</span>
    <select @change=${(event: Event) => sort(options[(event.target as HTMLSelectElement).selectedIndex]!)}>
      ${options.map(({column, descending}) => {
        const name = columnName(column, words);
        return html`<option .selected=${sorting.column === column}>
          ${descending ? fill(words.descending, {name}) : name}
        </option>`;
      })}
    </select>
  </label>`;
}

function renderRow({framework, criteria, usedFor}: Row, desk: Desk): TemplateResult {
  const {words} = desk;
  const {fullId, record} = framework;
  const restrictions = record.applies.flatMap(({text}) => text ?? []);
  const cell = (column: Column, content: unknown) =>
    html`<td role="cell" class="cell-${column}" data-label=${columnName(column, words)}>${content}</td>`;
  return html`<tr role="row" data-record=${fullId}>
    ${cell('number', record.number)}
    <th role="rowheader" scope="row" class="cell-framework">
      ${desk.link(fullId, record.title)}
      <p class="small">${record.theme}</p>
      ${
        record.lapsedOn
          ? html`<p class="caution small">${fill(words.onlyUntil, {date: dutchDate(record.lapsedOn)})}</p>`
          : nothing
      }
    </th>
    ${cell('publisher', record.publishers.join(', '))} ${cell('year', record.year)}
    ${cell(
      'usedFor',
      html`${usedFor}${restrictions.map((text) => html`<span class="small muted restriction">${text}</span>`)}`,
    )}
    ${cell('criteria', criteria)}
  </tr>`;
}

/** A day as people write it; ISO dates have no time zone. */
export const dutchDate = (iso: string): string =>
  new Date(iso).toLocaleDateString('nl-NL', {dateStyle: 'long', timeZone: 'UTC'});

export interface GuidanceFold {
  readonly desk: Desk;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
  /** How far the guidance is; asked only when the fold is open. */
  readonly need: () => LaterState;
  readonly retry: () => void;
}

/** What the document says of itself and advises, folded away and loaded when it is opened. */
export function renderGuidanceFold({desk, isOpen, toggle, need, retry}: GuidanceFold): TemplateResult {
  const {words} = desk;
  return html`<details
    class="fold"
    ?open=${isOpen}
    @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}
  >
    <summary>${words.about}</summary>
    ${
      isOpen
        ? html`<div>
            ${laterPart(need(), () => renderGuidance(desk.guidance, desk), {loading: words.loading, retry})}
          </div>`
        : nothing
    }
  </details>`;
}

function renderGuidance(guidance: readonly Reading<Guidance>[], desk: Desk): TemplateResult {
  const {words} = desk;
  const short = (id: string) => desk.frameworks.find((one) => one.id === id)?.record.short ?? id;
  return html`${guidance.map(
    ({fullId, id, record}) =>
      html`<section class="guidance" data-record=${fullId}>
        ${desk.heading(record.title, 1, 'part-title')} ${record.about?.map((text) => html`<p>${text}</p>`)}
        ${desk.local(fullId)}
        ${record.introductions?.map(
          ({id: item, title, text, points}) =>
            html`<div class="introduction" data-record="kwaliteit/inleiding/${id}/${item}">
              ${desk.heading(title, 2, 'document-title')} ${text.map((line) => html`<p>${line}</p>`)}
              ${
                points
                  ? html`<ul class="points">
                      ${points.map(
                        ({text, frameworks}) =>
                          html`<li>
                            ${text}
                            ${frameworks?.map((one) => html`<span class="seen">${desk.link(`kwaliteit/kader/${one}`, short(one))}</span>`)}
                          </li>`,
                      )}
                    </ul>`
                  : nothing
              }
              ${desk.local(`kwaliteit/inleiding/${id}/${item}`)}
            </div>`,
        )}
        ${
          record.advice
            ? html`<p><strong>${words.advice}</strong></p>
                <ul class="points">
                  ${record.advice.map(
                    ({id: item, text}) =>
                      html`<li data-record="kwaliteit/advies/${id}/${item}">
                        ${text} ${desk.local(`kwaliteit/advies/${id}/${item}`)}
                      </li>`,
                  )}
                </ul>`
            : nothing
        }
        ${record.origins?.map(
          ({id: item, text}) =>
            html`<p class="small muted" data-record="kwaliteit/bron/${id}/${item}">
                ${words.origins}: ${text}
              </p>
              ${desk.local(`kwaliteit/bron/${id}/${item}`)}`,
        )}
      </section>`,
  )}`;
}
