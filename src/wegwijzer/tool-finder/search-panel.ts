/** What a user asks with: words, and the facets with how many tools each value would give. */
import {html, type TemplateResult} from 'lit';
import {chosenCount, type FacetCounts} from '../../core/facets/facets.js';
import {renderFacet, renderFilterPanel, type FacetView} from '../../core/facets/render-facet.js';
import {fill} from '../../core/facets/words.js';
import type {ToolChoice, Wish} from './shelf.js';
import type {ToolFacet} from './tool-list.js';
import type {ToolWords} from './words.js';

/** Facets that are folded away until something in them is chosen: long, and not the first that people think of. */
const FOLDED: readonly ToolFacet[] = ['situation', 'topic'];

export interface SearchPanel {
  readonly words: ToolWords;
  readonly views: readonly FacetView<ToolFacet>[];
  readonly wish: Wish;
  readonly counts: Readonly<Record<ToolFacet, FacetCounts>>;
  /** How many tools are found. */
  readonly n: number;
  /** Facets that stand open although they are long. */
  readonly unfolded: ReadonlySet<ToolFacet>;
  /** Whether the facets are open where there is little room. */
  readonly isOpen: boolean;
  readonly type: (text: string) => void;
  readonly choose: (choice: ToolChoice) => void;
  readonly toggle: () => void;
  /** Leads back to the list. */
  readonly leave: () => void;
}

export const renderSearchPanel = (panel: SearchPanel): TemplateResult =>
  html`<div class="tools-search" role="search" aria-label=${panel.words.searchArea}>
    <label class="search">
      <span class="facet-label">${panel.words.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${panel.wish.text}
        @input=${(event: Event) => panel.type((event.target as HTMLInputElement).value)}
      />
    </label>
    ${renderFilters(panel)}
  </div>`;

function renderFilters(panel: SearchPanel): TemplateResult {
  const {words, views, wish, counts, n, unfolded, isOpen, choose, toggle, leave} = panel;
  const {choice} = wish;
  return renderFilterPanel(
    {
      open: isOpen,
      toggle,
      chosen: chosenCount(choice),
      show: n === 1 ? words.showOne : fill(words.show, {n}),
      leave,
    },
    views.map((view) =>
      renderFacet(
        FOLDED.includes(view.id) ? {...view, open: unfolded.has(view.id)} : view,
        counts[view.id],
        choice[view.id] ?? [],
        (values) => choose({...choice, [view.id]: values}),
      ),
    ),
  );
}
