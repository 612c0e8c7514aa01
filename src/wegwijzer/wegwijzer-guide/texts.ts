/** Running text, lists, and what a text refers to: tools, help lines, links. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink, type OutsideLink} from '../../core/external-link.js';
import {helpLines} from '../../core/shared/content.js';
import {guideSteps as steps, tools as toolCollection} from '../content.js';
import type {Part as PartRecord} from '../schema.js';
import type {GuideView, Part} from './view.js';

/** What a text can refer to. */
export interface References {
  readonly tools?: readonly string[] | undefined;
  readonly helpLines?: readonly string[] | undefined;
  readonly links?:
    readonly (OutsideLink & {readonly id: string; readonly note?: string | undefined})[] | undefined;
}

export const renderNote = ({words}: GuideView, note: string | undefined): Part =>
  note ? html`<p class="note small muted">${words.note} ${note}</p>` : nothing;

/** Short lines; each may be a record of its own. */
export function renderLines(
  {explain}: GuideView,
  lines: readonly string[] | undefined,
  className = 'points',
): Part {
  if (!lines?.length) return nothing;
  return html`<ul class=${className}>
    ${lines.map((line) => html`<li>${explain(line)}</li>`)}
  </ul>`;
}

/** A label with short lines under it. */
export const renderLabelled = (
  view: GuideView,
  label: string,
  lines: readonly string[] | undefined,
  className = 'points',
): Part =>
  lines?.length
    ? html`<div class="labelled">
        <p class="label">${label}</p>
        ${renderLines(view, lines, className)}
      </div>`
    : nothing;

/**
 * A titled piece of text.
 * @param owner Id of the record that it is a part of.
 * @param depth Of its heading.
 */
export function renderPart(view: GuideView, owner: string, part: PartRecord, depth: number): TemplateResult {
  const {id, title, text, points, note} = part;
  const fullId = `wegwijzer/onderdeel/${owner}/${id}`;
  return html`<div class="part" data-id=${fullId}>
    ${title ? view.heading(view.explain(title), depth, 'part-title') : nothing}
    <p>${view.explain(text)}</p>
    ${renderLines(view, points)} ${renderReferences(view, owner, part)} ${renderNote(view, note)}
    ${view.local(fullId)}
  </div>`;
}

/** @param owner Id of the record that refers to them. */
export function renderReferences(
  view: GuideView,
  owner: string,
  {tools, helpLines, links}: References,
): TemplateResult {
  return html`${renderHelpLines(helpLines)} ${renderTools(view, tools)} ${renderLinks(view, owner, links)}`;
}

function renderHelpLines(ids: readonly string[] | undefined): Part {
  if (!ids?.length) return nothing;
  return html`<ul class="help-lines" role="list">
    ${ids.map((id) => {
      const line = helpLines[id];
      return line
        ? html`<li>
            <strong>${line.name}</strong>
            ${line.phones.map(
              ({number, label}) =>
                html`<a href=${`tel:${number.replaceAll(/\D/g, '')}`}>${number}</a> ${label ?? nothing} `,
            )}
            <span class="small muted">${line.when}</span>
          </li>`
        : nothing;
    })}
  </ul>`;
}

/** Tools that a text names, with what they are for. */
function renderTools(view: GuideView, ids: readonly string[] | undefined): Part {
  if (!ids?.length) return nothing;
  const {words} = view;
  return html`<div class="labelled">
    <p class="label">${ids.length === 1 ? words.toolsHere : words.toolsHereMany}</p>
    ${view.later(
      [toolCollection],
      () =>
        html`<ul class="tools" role="list">
          ${ids.map((id) => {
            const tool = view.one(toolCollection, id);
            return tool
              ? html`<li>${renderTool(view, tool.record)} ${view.local(tool.fullId)}</li>`
              : nothing;
          })}
        </ul>`,
    )}
  </div>`;
}

const renderTool = (
  {explain}: GuideView,
  tool: OutsideLink & {readonly about: string; readonly source: string},
): TemplateResult =>
  html`${externalLink(tool, toolCollection.sources[tool.source]?.year)}
    <p class="small">${explain(tool.about)}</p>`;

function renderLinks(view: GuideView, owner: string, links: References['links']): Part {
  if (!links?.length) return nothing;
  const year = steps.sources.wegwijzer?.year;
  return html`<ul class="tools" role="list">
    ${links.map(
      (link) =>
        html`<li data-id=${`wegwijzer/link/${owner}/${link.id}`}>
          ${externalLink(link, year)} ${renderNote(view, link.note)}
          ${view.local(`wegwijzer/link/${owner}/${link.id}`)}
        </li>`,
    )}
  </ul>`;
}
