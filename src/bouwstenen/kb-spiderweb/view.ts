/** What the parts of the element share while it draws, and the small parts that many of them draw. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../core/external-link.js';
import type {GuideElement} from '../../core/guide-element.js';
import type {LocalHelpLine} from '../../core/layer.js';
import type {WebKind} from '../web/texts.js';
import type {Block, Topic} from '../schema.js';
import type {Library} from './library.js';
import type {Place} from './place.js';
import type {SpiderwebWords} from './words.js';

export interface SpiderwebView {
  readonly words: SpiderwebWords;
  readonly library: Library;
  readonly heading: GuideElement['heading'];
  readonly place: Place;
  /** Id of the domain that stands out: the open one, or that of the block. */
  readonly openDomain: string;
  /** Full id of what the keyboard or the pointer is at, in the list or in the web. */
  readonly pointed: string;
  /** What stands out in list and web, by full id. */
  readonly chosen: ReadonlySet<string>;
  /** Whether the list stands beside a web. */
  readonly hasWeb: boolean;
  /** Whether the web shows letters in place of names of this kind: then the list has them too. */
  readonly isNumbered: (kind: WebKind) => boolean;
  /** The address that a link to a record carries. */
  readonly hrefOf: (fullId: string) => string;
  /** Whether the reader came from what was found. */
  readonly hasFound: boolean;
  /** Id of the setting that the scope shares. */
  readonly setting: string;
  /** Draws what the layer adds to a record. */
  readonly local: GuideElement['local'];
  /** Draws what belongs to a record elsewhere. */
  readonly related: GuideElement['local'];
  /** Numbers that the layer adds to the help lines. */
  readonly localHelpLines: readonly LocalHelpLine[];
  /** Moves the reader, and the keyboard with them. */
  readonly go: (place: Place) => void;
  readonly toggleDomain: (id: string) => void;
}

/** Depths of headings under the element's own. */
export const PART = 1;
export const SECTION = 2;

/** A link to a record of ours: it moves the reader here, and can be opened in a tab of its own. */
export function recordLink(
  view: SpiderwebView,
  fullId: string,
  text: unknown,
  {isHere = false, arrives = false}: {isHere?: boolean; arrives?: boolean} = {},
): TemplateResult {
  return html`<a
    href=${view.hrefOf(fullId)}
    data-to=${fullId}
    aria-current=${isHere ? 'true' : nothing}
    ?data-arrival=${arrives}
    >${text}</a
  >`;
}

/** Whether a followed link arrives at this record or item. */
export const arrivesAt = ({place}: SpiderwebView, fullId: string): boolean => place.item === fullId;

/** The title of what fills the panel, where a followed link arrives. */
export const renderTitle = ({heading, place}: SpiderwebView, title: string): TemplateResult =>
  html`<div class="panel-title" tabindex="-1" ?data-arrival=${!place.item}>
    ${heading(title, PART, 'part-title')}
  </div>`;

/** The way back to the list, or to what was found. */
export const renderBack = (view: SpiderwebView, text: string, place: Place): TemplateResult =>
  html`<button type="button" class="button quiet back" @click=${() => view.go(place)}>
    <span aria-hidden="true">‹</span> ${view.hasFound ? view.words.backToResults : text}
  </button>`;

export const renderNote = (note: string | undefined): TemplateResult | typeof nothing =>
  note ? html`<p class="note small muted">${note}</p>` : nothing;

/** Links to the outside world. */
export const renderLinks = (
  view: SpiderwebView,
  owner: string,
  links: Block['links'],
  edition: number | undefined,
): TemplateResult =>
  html`<ul class="links" role="list">
    ${links.map((link) => {
      const fullId = `bouwstenen/link/${owner}/${link.id}`;
      return html`<li class="item" tabindex="-1" ?data-arrival=${arrivesAt(view, fullId)}>
        ${externalLink(link, edition)} ${renderNote(link.note)} ${view.local(fullId)}
      </li>`;
    })}
  </ul>`;

export function renderPoints(
  view: SpiderwebView,
  owner: string,
  points: Topic['points'],
  intro?: string,
): TemplateResult | typeof nothing {
  if (!points.length) return nothing;
  return html`${intro ? html`<p>${intro}</p>` : nothing}
    <ul class="points">
      ${points.map(({id, text, percentage, note}) => {
        const fullId = `bouwstenen/punt/${owner}/${id}`;
        return html`<li tabindex="-1" ?data-arrival=${arrivesAt(view, fullId)}>
          <p>${text} ${percentage === undefined ? nothing : html`<strong>${percentage}%</strong>`}</p>
          ${renderNote(note)} ${view.local(fullId)}
        </li>`;
      })}
    </ul>`;
}
