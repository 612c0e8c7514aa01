/** One phase: what belongs to it, what to ask, and what to work with. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {phases} from '../content.js';
import type {Phase} from '../schema.js';
import {common, items, note, points, related} from './texts.js';
import {hasModes, toolsOf, type ToolId, type ToolMode} from './tools.js';
import {SECTION, pageTitle, type GuideView, type Part} from './view.js';

export interface Workbench {
  /** The element that is open. */
  readonly tool: ToolId | undefined;
  readonly mode: ToolMode;
  /** Opens an element, or with nothing closes it. */
  readonly open: (tool: ToolId | undefined) => void;
  readonly choose: (mode: ToolMode) => void;
}

export function renderPhase(view: GuideView, phase: Reading<Phase>): TemplateResult {
  const {id, fullId, record} = phase;
  const {words} = view;
  const number = view.all(phases).findIndex((one) => one.id === id) + 1;
  return html`
    ${pageTitle(view, html`<span class="number" aria-hidden="true">${number}</span> ${record.title}`)}
    <div class="stack">
      ${common(
        view,
        fullId,
        record,
        html`
          <section class="section">
            ${view.heading(words.partsTitle, SECTION, 'item-title')}
            ${items(
              view,
              id,
              'fase-onderdeel',
              record.parts,
              (part) =>
                html`<strong>${part.title}</strong>${part.text ? html`. ${part.text}` : nothing}
                  ${related(view, part.related, '')}`,
            )}
          </section>
          ${
            record.questions?.length
              ? html`<section class="section">
                  ${view.heading(words.questionsTitle, SECTION, 'item-title')}
                  <div class="named">
                    ${record.questions.map(
                      (group) =>
                        html`<div class="item" data-id=${`methodiek/evaluatievraag/${id}/${group.id}`}>
                          <p class="label">${group.title}</p>
                          ${points(group.questions)} ${note(view, group)}
                          ${view.local(`methodiek/evaluatievraag/${id}/${group.id}`)}
                        </div>`,
                    )}
                  </div>
                </section>`
              : nothing
          }
          ${record.cautions?.map((text) => html`<p class="caution">${text}</p>`)}
        `,
      )}
    </div>
  `;
}

/** The choice of what to work with; the element itself stands below it. */
export function renderWorkbench(view: GuideView, phase: string, bench: Workbench): Part {
  const tools = toolsOf(phase);
  if (!tools.length) return nothing;
  const {words} = view;
  const {tool: current} = bench;
  return html`<section class="workbench" aria-labelledby="workbench">
    ${view.heading(words.workTitle, SECTION, 'section-title', 'workbench')}
    <p>${words.workIntro}</p>
    <div class="tools">
      ${tools.map(
        (tool) =>
          html`<button
            class="button tool"
            type="button"
            aria-expanded=${tool === current ? 'true' : 'false'}
            @click=${() => bench.open(tool === current ? undefined : tool)}
          >
            ${words[`tool-${tool}`]}
          </button>`,
      )}
    </div>
    ${current && tools.includes(current) && hasModes(current) ? renderModes(view, bench) : nothing}
  </section>`;
}

function renderModes({words}: GuideView, {mode, choose}: Workbench): TemplateResult {
  return html`<fieldset class="modes">
    <legend class="visually-hidden">${words.modeTitle}</legend>
    ${(['score', 'read'] as const).map(
      (one) =>
        html`<label class="tick">
          <input
            type="radio"
            name="mode"
            value=${one}
            .checked=${mode === one}
            @change=${() => choose(one)}
          />
          <span>${words[`mode-${one}`]}</span>
        </label>`,
    )}
  </fieldset>`;
}
