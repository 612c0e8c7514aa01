/** The part of `<quality-criteria>` in which criteria are read: the list, a framework's page, the comparison. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {facetStyles} from '../../../core/facets/facets.styles.js';
import type {FacetView} from '../../../core/facets/render-facet.js';
import type {Reading} from '../../../core/records.js';
import type {CriteriaList, Framework} from '../../schema.js';
import type {CriterionFacet, Desk} from '../desk.js';
import {renderCompare} from './compare-view.js';
import {renderCriteria, type ListState} from './criteria-view.js';
import type {CriterionContext} from './criterion.js';
import {facetViews} from './facet-views.js';
import {renderFrameworkPage} from './framework-page.js';
import {groupNames} from './names.js';
import {makeShelf, type Entry, type Shelf} from './shelf.js';
import {readingStyles} from './reading.styles.js';
import {readingWords, type ReadingWords} from './words.js';

export class CriteriaReading {
  static readonly styles = [facetStyles, readingStyles];

  #made:
    | {
        readonly lists: readonly Reading<CriteriaList>[];
        readonly shelf: Shelf;
        readonly words: ReadingWords;
        readonly views: readonly FacetView<CriterionFacet>[];
        readonly context: CriterionContext;
      }
    | undefined;
  readonly #state: ListState = {filtersOpen: false, unfolded: new Set()};

  constructor(private readonly desk: Desk) {}

  /** One criterion by its full id. */
  entry(fullId: string): Entry | undefined {
    return this.#ready.shelf.byId.get(fullId);
  }

  get words(): ReadingWords {
    return this.#ready.words;
  }

  get context(): CriterionContext {
    return this.#ready.context;
  }

  /** @param purchase The field for what the buyer buys. */
  renderCriteria(purchase: TemplateResult): TemplateResult {
    const {desk} = this;
    const {context, ...made} = this.#ready;
    return renderCriteria({
      desk,
      state: this.#state,
      purchase,
      ...made,
      context: {...context, depth: 2, withPath: true},
    });
  }

  renderPage(framework: Reading<Framework>): TemplateResult {
    const {desk} = this;
    const {context, ...made} = this.#ready;
    const list = desk.lists.find(({id}) => id === framework.id);
    if (!list) return html``;
    return renderFrameworkPage({
      desk,
      ...made,
      framework,
      list: list.record,
      context: {...context, depth: 4, withPath: false},
    });
  }

  renderCompare(): TemplateResult {
    return renderCompare({desk: this.desk, ...this.#ready});
  }

  /** What follows from the content alone, made once for each layer. */
  get #ready() {
    const {desk} = this;
    if (this.#made?.lists !== desk.lists) {
      const words = desk.ownWords(readingWords);
      const themeNames = new Map(desk.themes.map(({id, record}) => [id, record.title]));
      this.#made = {
        lists: desk.lists,
        words,
        shelf: makeShelf(desk.frameworks, desk.lists, desk.purchases, (id) => themeNames.get(id) ?? id),
        views: facetViews(desk, words),
        context: {desk, words, groupNames: groupNames(desk.frameworks), themeNames, depth: 2},
      };
    }
    return this.#made;
  }
}
