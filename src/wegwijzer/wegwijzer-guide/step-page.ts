/** A step, and the start of a phase. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {advice, cautionSets, colleagueTalk, guideSteps as steps, phases} from '../content.js';
import type {Phase, Step} from '../schema.js';
import {renderAdvice, renderCautions} from './advice.js';
import {meldcodeStepOf} from './meldcode-page.js';
import {PARTS, type PartId} from './parts.js';
import {renderBackground, renderBySetting, renderColleagueTalk, renderToolGaps} from './setting-texts.js';
import {renderNote} from './texts.js';
import {SECTION, pageTitle, type GuideView, type Part} from './view.js';
import {fill} from './words.js';

const COLLEAGUE = 'bespreken-met-collega';

/** All steps in a row, in the colours of their phases: one action from each to each. */
export function renderRibbon(view: GuideView, current: string | undefined): TemplateResult {
  return html`<nav class="ribbon" aria-label=${view.words.steps}>
    <ol role="list">
      ${view
        .all(steps)
        .map(
          ({id, fullId, record}, i) =>
            html`<li class=${`${record.phase}${id === current ? ' current' : ''}`}>
              ${view.link(
                fullId,
                html`<span class="number">${i + 1}</span> <span class="step-name">${record.title}</span>`,
                id === current,
              )}
            </li>`,
        )}
    </ol>
  </nav>`;
}

/** Title, what the step is, and what there is to choose from in it. */
export function renderStepHead(
  view: GuideView,
  step: Reading<Step>,
  part: PartId,
  choose: (part: PartId) => void,
): TemplateResult {
  const {words} = view;
  const all = view.all(steps);
  const n = all.findIndex(({id}) => id === step.id) + 1;
  const phase = view.one(phases, step.record.phase);
  return html`
    <header class=${`page-head ${step.record.phase}`}>
      <p class="position small">
        ${phase ? view.link(phase.fullId, phase.record.title) : nothing}
        <span><strong>${fill(words.position, {n, total: all.length})}.</strong> ${words.noLine}</span>
      </p>
      ${pageTitle(view, step.record.title)} ${renderMeldcodeLine(view, step.id)} ${view.local(step.fullId)}
    </header>
    <nav class="parts" aria-label=${words.inStep}>
      <ul role="list">
        ${PARTS[step.id]!.map(
          (id) =>
            html`<li>
              <button
                class="part-button"
                type="button"
                aria-current=${id === part ? 'true' : nothing}
                @click=${() => choose(id)}
              >
                ${words[`part-${id}`]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>
  `;
}

function renderMeldcodeLine(view: GuideView, step: string): Part {
  const here = meldcodeStepOf(view, step);
  if (!here) return nothing;
  return html`<p class="small">
    ${view.link(
      'wegwijzer/meldcode/meldcode',
      fill(view.words.thisMeldcodeStep, {n: here.order, title: here.title}),
    )}
  </p>`;
}

/** The texts of a part; elements inside stand below them. */
export function renderStepTexts(view: GuideView, step: Reading<Step>, part: PartId): Part {
  if (part === 'hulpmiddelen') return renderToolGaps(view, step);
  if (part !== 'lezen' && part !== 'achtergrond') return nothing;
  return html`<div class="text">
      <p class="lead">${view.explain(step.record.about)}</p>
      ${renderNote(view, step.record.note)}
    </div>
    ${renderRunningText(view, step, part)} ${view.related(steps, step.fullId)}`;
}

/** What is said to the reader's setting and to all, and what to keep in mind. */
function renderRunningText(view: GuideView, step: Reading<Step>, part: PartId): Part {
  if (step.id === COLLEAGUE) {
    return view.later([colleagueTalk], () =>
      renderBySetting(
        view,
        (setting, depth) => renderColleagueTalk(view, setting, depth),
        () => html`<p>${view.link('wegwijzer/privacy/privacy', view.words.privacy)}</p>`,
      ),
    );
  }
  const background = (setting: string) => renderBackground(view, step, setting);
  return view.later(part === 'lezen' ? [advice, cautionSets] : [cautionSets], () => {
    const texts = renderBySetting(
      view,
      background,
      part === 'lezen' ? () => renderAdvice(view, step.id) : undefined,
    );
    return html`${texts} ${renderCautions(view, step.id)}`;
  });
}

/** The start of a phase: its steps, and what each is about. */
export function renderPhase(view: GuideView, {id, fullId, record}: Reading<Phase>): TemplateResult {
  const {words} = view;
  const all = view.all(phases);
  const n = all.findIndex((phase) => phase.id === id) + 1;
  const numbered = view.all(steps).map((step, i) => ({step, number: i + 1}));
  return html`
    <header class=${`page-head ${id}`}>
      <p class="position small">
        <span><strong>${fill(words.phasePosition, {n, total: all.length})}.</strong> ${words.noLine}</span>
      </p>
      ${pageTitle(view, record.name)} ${renderNote(view, record.note)} ${view.local(fullId)}
    </header>
    <div class="columns">
      ${numbered
        .filter(({step}) => step.record.phase === id)
        .map(
          ({step, number}) =>
            html`<section class=${`phase-step ${id}`}>
              ${view.heading(
                view.link(
                  step.fullId,
                  html`<span class="number">${number}</span> <span>${step.record.title}</span>`,
                ),
                SECTION,
                'section-title',
              )}
              <p>${view.explain(step.record.about)}</p>
            </section>`,
        )}
    </div>
  `;
}
