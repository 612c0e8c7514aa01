/** What the pages of the guide share while they draw. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Collection} from '../../core/collection.js';
import type {GuideElement} from '../../core/guide-element.js';
import type {Reading} from '../../core/records.js';
import type {Place} from './place.js';
import type {GuideWords} from './words.js';

export type Part = TemplateResult | typeof nothing;

export interface GuideView {
  readonly words: GuideWords;
  readonly place: Place;
  readonly setting: string;
  /** Numbers that the layer adds to the help lines. */
  readonly localLines: GuideElement['localLines'];
  readonly heading: GuideElement['heading'];
  /** A link to a record, which the guide or the page follows. */
  readonly link: (fullId: string, text: unknown) => TemplateResult;
  /** A link to a page that is no record. */
  readonly goLink: (place: Place, text: unknown) => TemplateResult;
  readonly all: <T extends object>(collection: Collection<T>) => Reading<T>[];
  readonly one: <T extends object>(collection: Collection<T>, id: string) => Reading<T> | undefined;
  /** What the layer adds to a record. */
  readonly local: (fullId: string) => Part;
  /** What belongs to a record of this collection, as the guides are joined. */
  readonly elsewhere: (collection: Collection<object>, fullId: string) => Part;
  /** Draws what needs more content than the guide began with; says so while that is on its way, or did not come. */
  readonly later: (needed: readonly Collection<object>[], content: () => TemplateResult) => TemplateResult;
}

/** Depths of headings below the guide's own. */
export const PAGE = 1;
export const SECTION = 2;
export const ITEM = 3;

/** Where a followed link arrives when it leads to the page itself. */
export const pageTitle = (view: GuideView, title: unknown, intro?: unknown): TemplateResult =>
  html`<div class="page-head">
    <div class="landing" tabindex="-1" data-title>${view.heading(title, PAGE, 'page-title')}</div>
    ${intro ? html`<p class="lead">${intro}</p>` : nothing}
  </div>`;
