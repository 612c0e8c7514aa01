/** The tools that fit, below each other. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {tools as toolCollection} from '../content.js';
import {renderTool, type ToolContext} from './render-tool.js';
import type {ToolEntry} from './tool-list.js';

/** The tool, and the placement if any, that a link asked for. */
export interface Arrival {
  readonly tool: string;
  readonly placement: string;
}

export function renderList(
  tools: readonly ToolEntry[],
  {words, nameOf, arrival}: Omit<ToolContext, 'arrival' | 'editionYear'> & {arrival: Arrival | undefined},
): TemplateResult {
  return html`<ul class="tools" role="list" aria-label=${words.title}>
    ${repeat(
      tools,
      ({id}) => id,
      (tool) => {
        const arrives = arrival?.tool === tool.id ? arrival.placement : undefined;
        const editionYear = toolCollection.sources[tool.record.source]?.year;
        // While someone types, what stays in the list is not drawn again.
        return html`<li class="tool" ?data-asked=${arrives !== undefined}>
          ${guard([tool, arrives], () => renderTool(tool, {words, nameOf, editionYear, arrival: arrives}))}
        </li>`;
      },
    )}
  </ul>`;
}
