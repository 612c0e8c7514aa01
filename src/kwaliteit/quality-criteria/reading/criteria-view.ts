/** The list of criteria, with filters beside it. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {chosenCount, toggled} from '../../../core/facets/facets.js';
import {
  focusAfterRemoval,
  renderChosen,
  renderFacet,
  renderFilterPanel,
  type FacetView,
} from '../../../core/facets/render-facet.js';
import {facetWords, fill} from '../../../core/facets/words.js';
import type {Reading} from '../../../core/records.js';
import type {Framework} from '../../schema.js';
import type {CriterionFacet, Desk, Wish} from '../desk.js';
import {renderCriterion, type CriterionContext} from './criterion.js';
import {renderCautions} from './cautions.js';
import {byFramework, find, type Entry, type Shelf} from './shelf.js';
import type {ReadingWords} from './words.js';

/** What stays between two drawings and is nobody else's business. */
export interface ListState {
  filtersOpen: boolean;
  /** Filters that were folded open because something in them was chosen. */
  readonly unfolded: Set<CriterionFacet>;
}

export interface CriteriaView {
  readonly desk: Desk;
  readonly words: ReadingWords;
  readonly shelf: Shelf;
  readonly views: readonly FacetView<CriterionFacet>[];
  readonly state: ListState;
  readonly context: CriterionContext;
  /** The field for what the buyer buys. */
  readonly purchase: TemplateResult;
}

export function renderCriteria(view: CriteriaView): TemplateResult {
  const {desk, words, shelf, views} = view;
  const {items, counts} = find(shelf, desk.wish);
  const {choice, text} = desk.wish;
  const isAll = !text.trim() && !chosenCount(choice);
  const choose = (next: Wish['choice'], typed = text) => desk.choose({choice: next, text: typed}, 'push');
  const clear = () => {
    choose({}, '');
    focusStatus(desk);
  };
  const remove = (id: CriterionFacet, value: string, at: number) => {
    choose(toggled(choice, id, value));
    void desk.redraw().then(() => {
      const results = desk.find('.results');
      if (results) focusAfterRemoval(results, at);
    });
  };
  return html`<div class="finder">
    <div class="finder-search" role="search" aria-label=${words.searchArea}>
      ${view.purchase} ${renderSearch(view)} ${renderFilters(view, counts, items.length, choose)}
    </div>
    <div class="results">
      ${renderChosen(views, choice, remove, clear)}
      <p class="status" role="status" tabindex="-1">
        ${fill(isAll ? words.all : words.some, {n: items.length, total: shelf.total})}
      </p>
      ${chosenThemes(desk).map((id) => [desk.local(id), desk.related(id)])}
      ${items.length ? renderGroups(items, view) : renderNothing(view, clear)}
    </div>
  </div>`;
}

/** Full ids of the themes that the list is narrowed to: what belongs to a theme stands above its criteria. */
const chosenThemes = ({wish, themes}: Desk): string[] =>
  themes.filter(({id}) => wish.choice.topic?.includes(id)).map(({fullId}) => fullId);

/** What the buyer buys is chosen in a field of its own. */
const withoutSegment = (views: CriteriaView['views']): CriteriaView['views'] =>
  views.filter(({id}) => id !== 'segment');

const focusStatus = (desk: Desk): void =>
  void desk.redraw().then(() => desk.find('.results [role="status"]')?.focus());

function renderSearch({desk, words}: CriteriaView): TemplateResult {
  return html`<label class="search">
    <span class="facet-label">${words.search}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${desk.wish.text}
      @input=${(event: Event) =>
        desk.choose({...desk.wish, text: (event.target as HTMLInputElement).value}, 'replace')}
    />
  </label>`;
}

function renderFilters(
  {desk, words, views, state}: CriteriaView,
  counts: ReturnType<typeof find>['counts'],
  n: number,
  choose: (choice: Wish['choice']) => void,
): TemplateResult {
  const {choice} = desk.wish;
  return renderFilterPanel(
    {
      open: state.filtersOpen,
      toggle: () => {
        state.filtersOpen = !state.filtersOpen;
        void desk.redraw();
      },
      chosen: chosenCount({...choice, segment: []}),
      show: n === 1 ? words.showOne : fill(words.show, {n}),
      leave: () => {
        state.filtersOpen = false;
        focusStatus(desk);
      },
    },
    withoutSegment(views).map((view) => {
      const chosen = choice[view.id] ?? [];
      if (chosen.length) state.unfolded.add(view.id);
      return renderFacet(
        view.open === undefined ? view : {...view, open: state.unfolded.has(view.id)},
        counts[view.id],
        chosen,
        (values) => choose({...choice, [view.id]: values}),
      );
    }),
  );
}

function renderGroups(items: readonly Entry[], view: CriteriaView): TemplateResult {
  const now = items.slice(0, view.desk.howMany(items.length));
  const counts = new Map(byFramework(items).map(({framework, entries}) => [framework, entries.length]));
  return html`${repeat(
    byFramework(now),
    ({framework}) => framework.id,
    ({framework, entries}) =>
      html`<section class="group">
        ${renderGroupHead(framework, counts.get(framework)!, view)}
        <ul class="criteria" role="list">
          ${repeat(
            entries,
            ({fullId}) => fullId,
            (entry) => {
              const isTaken = view.desk.isTaken(entry.fullId);
              return guard([entry, isTaken, view.words, view.desk.setting], () =>
                renderCriterion(entry, isTaken, view.context),
              );
            },
          )}
        </ul>
      </section>`,
  )}`;
}

function renderGroupHead(
  {fullId, record}: Reading<Framework>,
  n: number,
  {desk, words}: CriteriaView,
): TemplateResult {
  const {number, short, publishers, year} = record;
  return html`<header class="group-head">
    ${desk.heading(desk.link(fullId, `${number}. ${short}`), 1, 'part-title')}
    <p class="small muted">
      ${publishers.join(', ')}, ${year}. ${n === 1 ? words.inGroupOne : fill(words.inGroup, {n})}
    </p>
    ${renderCautions(record, words)}
  </header>`;
}

/** Nothing fits: says which filter to take back, and what that would give. */
function renderNothing({desk, words, shelf, views}: CriteriaView, clear: () => void): TemplateResult {
  const {choice, text} = desk.wish;
  const typed = text.trim();
  const ways = [
    ...views
      .filter(({id}) => choice[id]?.length)
      .map(({id, label, name}) => ({name: name ?? label, choice: {...choice, [id]: []}, text})),
    ...(typed ? [{name: fill(words.wordsTyped, {text: typed}), choice, text: ''}] : []),
  ]
    .map((way) => ({...way, n: find(shelf, way).items.length}))
    .filter(({n}) => n > 0);
  return html`<div class="nothing">
    <p>${words.none} ${words.noneAdvice}</p>
    <div class="ways">
      ${ways.map(
        ({name, n, ...wish}) =>
          html`<button
            class="button"
            type="button"
            @click=${() => {
              desk.choose(wish, 'push');
              focusStatus(desk);
            }}
          >
            ${fill(words.without, {name, n})}
          </button>`,
      )}
      <button class="button" type="button" @click=${clear}>${facetWords.clearAll}</button>
    </div>
  </div>`;
}
