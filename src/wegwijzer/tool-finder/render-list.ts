/** The tools that fit, below each other. What was drawn once stays there, hidden, so that typing draws nothing anew. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Layer} from '../../core/layer.js';
import {tools as toolCollection} from '../content.js';
import {renderTool, type ToolContext} from './render-tool.js';
import type {ToolEntry} from './tool-list.js';

/** The tool, and the placement if any, that a link asked for. */
export interface Arrival {
  readonly tool: string;
  readonly placement: string;
}

export interface ListContext extends Omit<ToolContext, 'arrival' | 'editionYear'> {
  readonly arrival: Arrival | undefined;
  /** Draws what a municipality adds. */
  readonly draw: Layer['draw'];
  /** Id of the setting for which additions count. */
  readonly setting: string;
}

/**
 * @param tools In the order in which they stand, with those that are hidden.
 * @param shown The tools that fit.
 */
export function renderList(
  tools: readonly ToolEntry[],
  shown: ReadonlySet<ToolEntry>,
  {arrival, draw, setting, ...context}: ListContext,
): TemplateResult {
  const {words} = context;
  return html`<ul class="tools" role="list" ?hidden=${!shown.size} aria-label=${words.title}>
    ${repeat(
      tools,
      ({id}) => id,
      (tool) => {
        const {record, local} = tool;
        const isHidden = !shown.has(tool);
        if (!record) {
          return html`<li class="tool" ?hidden=${isHidden}>${local ? draw([local]) : nothing}</li>`;
        }
        const arrives = arrival?.tool === tool.id ? arrival.placement : undefined;
        const editionYear = toolCollection.sources[record.source]?.year;
        // While someone types, what stays in the list is not drawn again.
        return html`<li class="tool" ?hidden=${isHidden} ?data-asked=${arrives !== undefined}>
          ${guard([tool, arrives, setting], () => renderTool(tool.id, record, {...context, editionYear, arrival: arrives}))}
        </li>`;
      },
    )}
  </ul>`;
}
