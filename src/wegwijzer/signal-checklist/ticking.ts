/** The working part of `<signal-checklist>`: the work bar, choosing, writing, and the summary. */
import {html, nothing, type TemplateResult} from 'lit';
import {facetStyles} from '../../core/facets/facets.styles.js';
import {sourceLine} from '../../core/source-line.js';
import {settings} from '../../core/shared/content.js';
import {WorkBar} from '../../core/work/work-bar.js';
import {workBarStyles} from '../../core/work/work-bar.styles.js';
import type {WorkPart} from '../../core/work/work-element.js';
import {cautionSets, colleagueTalk, signalGroups} from '../content.js';
import {renderFoldedStrip} from '../signals/strip.js';
import {renderChosenBar} from './chosen-bar.js';
import {renderFinding, renderNothingLeft} from './finding.js';
import {renderList} from './list.js';
import {checklistDocument, checklistParts, checklistTable, checklistTexts, type Packing} from './luggage.js';
import type {SignalChecklist} from './signal-checklist.js';
import {styles} from './signal-checklist.styles.js';
import {renderSummary} from './summary-view.js';
import {emptyChecklist, knownChecklist, type ChecklistValue} from './value.js';
import {LIST} from './view.js';
import {checklistWords} from './words.js';

/** All collections that the texts come from. */
const COLLECTIONS = [signalGroups, cautionSets, colleagueTalk];

export class Ticking implements WorkPart<ChecklistValue> {
  readonly styles = [facetStyles, workBarStyles, styles];
  readonly #bar: WorkBar<ChecklistValue>;

  constructor(private readonly checklist: SignalChecklist) {
    this.#bar = new WorkBar(checklist, {
      name: checklistWords.fileName,
      content: () => Object.keys(signalGroups.sources).join(' '),
      parts: () => checklistParts(this.#packing),
      document: (included) => checklistDocument(this.#packing, included),
      texts: () => checklistTexts(checklist.value),
      table: () => checklistTable(this.#packing),
    });
  }

  empty = emptyChecklist;

  known(value: unknown): ChecklistValue {
    return knownChecklist(value, this.checklist.index.signals, Object.keys(settings));
  }

  kept(): unknown {
    return this.#bar.kept();
  }

  render(value: ChecklistValue): TemplateResult {
    if (this.#bar.isHidden) return this.#bar.renderHidden();
    const view = this.checklist.viewOf(value);
    const {words, heading, summary} = view;
    const isUrgent = summary.urgency.lines.length > 0;
    return html`<article class="guide" lang="nl" dir="ltr">
      <header>
        ${heading(words.title)}
        <p class="muted">${words.intro}</p>
      </header>
      ${renderFoldedStrip([...view.index.signals.values()], view.strip, !isUrgent)} ${this.#bar.render()}
      <section
        class="choosing"
        aria-label=${words.title}
        tabindex=${view.arrival === LIST ? -1 : nothing}
        ?data-arrival=${view.arrival === LIST}
      >
        ${renderFinding(view)} ${renderNothingLeft(view)} ${renderList(view)} ${renderChosenBar(view)}
      </section>
      ${renderSummary(view)} ${sourceLine(...COLLECTIONS.map(({sources}) => sources))}
    </article>`;
  }

  get #packing(): Packing {
    const {words, summary} = this.checklist.viewOf(this.checklist.value);
    const sources = Object.assign(
      {},
      ...COLLECTIONS.map(({sources}) => sources),
    ) as typeof signalGroups.sources;
    return {words, summary, sources: Object.values(sources)};
  }
}
