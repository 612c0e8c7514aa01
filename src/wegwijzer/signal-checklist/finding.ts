/** Where do you work, what do you look for, and what is left of the list. */
import {html, nothing, type TemplateResult} from 'lit';
import {renderFacet, renderFilterPanel, type FacetView} from '../../core/facets/render-facet.js';
import {fill} from '../../core/facets/words.js';
import {settings} from '../../core/shared/content.js';
import {renderSetting} from '../signals/colleague-talk.js';
import {renderSearch} from '../signals/search.js';
import {everything, type Filter} from './narrow.js';
import type {ChecklistView} from './view.js';

export function renderFinding(view: ChecklistView): TemplateResult {
  const {words, wish, narrowed, look, setting} = view;
  const total = view.index.signals.size;
  return html`<div class="finding-signals">
    ${renderSetting(words, setting, view.chooseSetting)}
    ${renderSearch(words, {
      typed: wish.typed,
      onType: (typed) => look({typed}, 'replace'),
      found: narrowed.found,
      total,
      showAll: () => look(everything),
    })}
    ${renderFilters(view, narrowed.found ?? total)}
  </div>`;
}

function renderFilters(view: ChecklistView, found: number): TemplateResult {
  const {words, wish, narrowed, look, filtersOpen, toggleFilters, leaveFilters} = view;
  return renderFilterPanel(
    {
      open: filtersOpen,
      toggle: toggleFilters,
      chosen: [wish.category, wish.group].filter(Boolean).length,
      show: found === 1 ? words.showOne : fill(words.show, {n: found}),
      leave: leaveFilters,
    },
    filterViews(view).map((filter) =>
      renderFacet(filter, narrowed.counts[filter.id], wish[filter.id] ? [wish[filter.id]] : [], ([id = '']) =>
        look({[filter.id]: id}),
      ),
    ),
  );
}

function filterViews({words, index}: ChecklistView): FacetView<Filter>[] {
  const groups = [...index.groups.values()].map(({group: {id, record}}) => ({
    id,
    // Two settings have a group called “Ouders”.
    label: record.setting ? `${record.title} · ${settings[record.setting]?.name ?? ''}` : record.title,
  }));
  return [
    {
      id: 'category',
      label: words.category,
      form: 'select',
      any: words.anyCategory,
      values: index.sections.map(({id, title}) => ({id, label: title})),
    },
    {id: 'group', label: words.group, form: 'select', any: words.anyGroup, values: groups},
  ];
}

/** Nothing is left: says so, with the way out. */
export function renderNothingLeft({words, narrowed, look}: ChecklistView): TemplateResult | typeof nothing {
  if (narrowed.sections.length || narrowed.elsewhere.length) return nothing;
  return html`<div class="nothing">
    <p>${words.noneHere}</p>
    <button class="button" type="button" @click=${() => look(everything)}>${words.showAll}</button>
  </div>`;
}
