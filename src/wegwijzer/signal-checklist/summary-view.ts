/** The summary on screen: whom to call if a signal asks for it, what was noticed, and what to do with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import {helpLines, settings} from '../../core/shared/content.js';
import {renderCautions} from '../signals/cautions.js';
import {
  EVERY_SETTING,
  renderLeaveOut,
  renderPeople,
  renderQuestionsFor,
  textFor,
} from '../signals/colleague-talk.js';
import {renderMark} from '../signals/marks.js';
import {renderHelpLines} from './help-lines.js';
import {namesIn, type ChosenPart, type ChosenSignal} from './summary.js';
import type {ChecklistView} from './view.js';

export function renderSummary(view: ChecklistView): TemplateResult {
  const {words, heading, summary} = view;
  const isEmpty = !namesIn(summary).length;
  return html`<section class="summary" aria-labelledby="summary">
    <div tabindex="-1" data-summary>${heading(words.summary, 1, 'part-title', 'summary')}</div>
    ${isEmpty ? html`<p class="muted">${words.summaryEmpty}</p>` : renderFilled(view)}
  </section>`;
}

function renderFilled(view: ChecklistView): TemplateResult {
  const {words, heading, summary, goToWorkBar} = view;
  const {urgency, talk} = summary;
  return html`
    ${
      urgency.lines.length
        ? actNow({
            lines: urgency.lines,
            setting: urgency.adviserIn,
            first: urgency.first,
            about: words.summary,
            local: summary.local,
            contact: true,
            forYourself: true,
          })
        : nothing
    }
    <div class="outcome">
      <div class="noticed">
        ${heading(words.noticed, 2, 'part-title')} ${summary.parts.map((part) => renderPart(view, part))}
        ${
          summary.background.length
            ? html`<div class="circumstances">
                <p class="label">${words.background}</p>
                ${summary.background.map((part) => renderPart(view, part))}
              </div>`
            : nothing
        }
        ${renderCautions(heading(words.cautions, 2, 'part-title'), summary.cautions)}
      </div>
      <div class="next">
        ${heading(words.nextStep, 2, 'part-title')}
        <p>${textFor(talk, 'wat')}</p>
        ${renderQuestionsFor(talk, words)} ${renderPeople(talk, words)} ${renderLeaveOut(talk, words)}
      </div>
      ${renderMeldcode(view)} ${renderAdvice(view)}
    </div>
    <button class="button to-work-bar" type="button" @click=${goToWorkBar}>${words.toWorkBar}</button>
  `;
}

const renderPart = (view: ChecklistView, {section, signals}: ChosenPart): TemplateResult =>
  html`<div class="noticed-part">
    ${view.heading(section.title, 3, 'label')}
    <ul class="noticed-signals" role="list">
      ${signals.map((signal) => renderSignal(view, signal))}
    </ul>
  </div>`;

function renderSignal({words, goTo}: ChecklistView, {id, signal, seen}: ChosenSignal): TemplateResult {
  const change = seen ? words.change : words.complete;
  return html`<li>
    <p class="noticed-name">
      <span>${signal.name}</span> ${signal.background ? nothing : renderMark(words, signal)}
      <button
        class="button quiet small"
        type="button"
        aria-label="${change}: ${signal.name}"
        @click=${() => goTo(id)}
      >
        ${change}
      </button>
    </p>
    <p class=${seen ? 'seen-text' : 'muted'}>${seen || words.notDescribed}</p>
  </li>`;
}

function renderMeldcode({words, heading, summary}: ChecklistView): TemplateResult {
  const adviser = settings[summary.setting || EVERY_SETTING]?.adviser;
  return html`<div class="next">
    ${heading(words.meldcodeTitle, 2, 'part-title')}
    <p>${words.meldcodeWhen} ${summary.meldcode}</p>
    ${adviser && !summary.urgency.adviserIn ? html`<p>${adviser}</p>` : nothing}
  </div>`;
}

function renderAdvice({words, heading, summary}: ChecklistView): TemplateResult | typeof nothing {
  const {advice, urgency, talk, local} = summary;
  const isUrgent = urgency.lines.length > 0;
  const lines = [...advice.flatMap((id) => helpLines[id] ?? []), ...(isUrgent ? [] : local)];
  if (!lines.length) return nothing;
  return html`<div class="next">
    ${heading(words.helpTitle, 2, 'part-title')}
    ${isUrgent ? nothing : html`<p>${textFor(talk, 'advieslijn')}</p>`} ${renderHelpLines(lines)}
  </div>`;
}
