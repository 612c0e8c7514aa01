/** Tips as people read them. */
import {html, nothing, type TemplateResult} from 'lit';
import {SHOWN_KINDS} from './place.js';
import type {Tip} from './topics.js';
import {landing, type TipsView} from './view.js';

type Part = TemplateResult | typeof nothing;

/** @param depth Of the headings of the tips. */
export const renderTips = (view: TipsView, tips: readonly Tip[], depth: number): TemplateResult[] =>
  tips.map((tip) => renderTip(view, tip, depth));

function renderTip(view: TipsView, tip: Tip, depth: number): TemplateResult {
  return html`<div class="tip">
    ${landing(view, tip.id, view.heading(tip.title, depth, 'tip-title'))}
    <p>${tip.text}</p>
    ${renderPoints(tip.points)} ${tip.why ? html`<p class="muted">${tip.why}</p>` : nothing}
    ${renderExamples(tip.examples?.map((text) => ({text})))} ${renderNote(view, tip.note)}
    ${[SHOWN_KINDS.bandTip, SHOWN_KINDS.tip].map((kind) => view.local(`${kind}/${tip.id}`))}
  </div>`;
}

export const renderPoints = (points: readonly string[] | undefined): Part =>
  points?.length
    ? html`<ul class="points">
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>`
    : nothing;

/** Sentences that someone can say, or should rather not: then the label tells. */
export const renderExamples = (
  examples: readonly {readonly text: string; readonly label?: string | undefined}[] | undefined,
): Part =>
  examples?.length
    ? html`<ul class="examples" role="list">
        ${examples.map(
          ({text, label}) =>
            html`<li>${text} ${label ? html`<span class="example-label">${label}</span>` : nothing}</li>`,
        )}
      </ul>`
    : nothing;

export const renderNote = ({words}: TipsView, note: string | undefined): Part =>
  note ? html`<p class="note"><strong>${words.note}</strong> ${note}</p>` : nothing;
