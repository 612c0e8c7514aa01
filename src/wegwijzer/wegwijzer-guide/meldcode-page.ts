/** The Meldcode, as far as the guide speaks of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import {guideSteps as steps, meldcode, tools} from '../content.js';
import type {Meldcode} from '../schema.js';
import {renderNote, renderReferences} from './texts.js';
import {SECTION, pageTitle, type GuideView} from './view.js';

/** The step of the Meldcode that a step of the guide serves, once that is known. */
export const meldcodeStepOf = (
  view: GuideView,
  step: string,
): Meldcode['meldcodeSteps'][number] | undefined =>
  view.all(meldcode)[0]?.record.meldcodeSteps.find((one) => one.step === step);

export function renderMeldcode(view: GuideView): TemplateResult {
  return view.later(
    [meldcode],
    () =>
      html`${view.all(meldcode).map(({id, fullId, record}) => html`${renderRecord(view, id, record)} ${view.local(fullId)} ${view.related(meldcode, fullId)}`)}`,
  );
}

function renderRecord(view: GuideView, id: string, record: Meldcode): TemplateResult {
  const {words, explain} = view;
  const {title, about, duty, note} = record;
  return html`
    ${pageTitle(view, title)}
    <p class="lead">${explain(about)}</p>
    <div class="columns">
      ${renderSteps(view, id, record)} ${renderRoles(view, id, record)} ${renderProtocols(view, id, record)}
      <section>
        ${view.heading(words.duty, SECTION, 'section-title')}
        <p>${explain(duty.text)}</p>
        <ul class="points">
          ${duty.sectors.map((sector) => html`<li>${explain(sector)}</li>`)}
        </ul>
      </section>
    </div>
    ${renderNote(view, note)}
  `;
}

function renderSteps(view: GuideView, id: string, {meldcodeSteps}: Meldcode): TemplateResult {
  const {words, explain} = view;
  return html`<section>
    ${view.heading(words.meldcodeSteps, SECTION, 'section-title')}
    <ol class="meldcode-steps" role="list">
      ${meldcodeSteps.map(
        ({id: step, order, title, text, note, step: inGuide}) =>
          html`<li data-id=${`wegwijzer/meldcode-stap/${id}/${step}`}>
            <span class="number" aria-hidden="true">${order}</span>
            <div>
              <p class="label"><span class="visually-hidden">${order}. </span>${title}</p>
              ${text ? html`<p>${explain(text)}</p>` : nothing}
              <p class="small">
                ${words.inGuide}
                ${view.link(`wegwijzer/stap/${inGuide}`, view.one(steps, inGuide)?.record.title)}
              </p>
              ${renderNote(view, note)} ${view.local(`wegwijzer/meldcode-stap/${id}/${step}`)}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

const renderRoles = (view: GuideView, id: string, {roles, helpLines}: Meldcode): TemplateResult =>
  html`<section>
    ${view.heading(view.words.roles, SECTION, 'section-title')} ${renderReferences(view, id, {helpLines})}
    ${roles.map(
      ({id: role, name, text, tools, note}) =>
        html`<div class="part" data-id=${`wegwijzer/rol/${id}/${role}`}>
          <p class="label">${view.explain(name)}</p>
          <p>${view.explain(text)}</p>
          ${renderReferences(view, id, {tools})} ${renderNote(view, note)}
          ${view.local(`wegwijzer/rol/${id}/${role}`)}
        </div>`,
    )}
  </section>`;

function renderProtocols(view: GuideView, id: string, {protocols, tools: toolIds}: Meldcode): TemplateResult {
  const where = [...new Set(protocols.map(({setting}) => setting))];
  const item = ({id: protocol, name, tool, note}: Meldcode['protocols'][number]) =>
    html`<li data-id=${`wegwijzer/protocol/${id}/${protocol}`}>
      ${view.link(`${tools.kind}/${tool}`, name)} ${renderNote(view, note)}
      ${view.local(`wegwijzer/protocol/${id}/${protocol}`)}
    </li>`;
  return html`<section>
    ${view.heading(view.words.protocols, SECTION, 'section-title')}
    <dl class="rows protocols">
      ${where.map(
        (setting) =>
          html`<div>
            <dt>${settings[setting]?.name}</dt>
            <dd>
              <ul class="inline" role="list">
                ${protocols.filter((protocol) => protocol.setting === setting).map(item)}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>
    ${renderReferences(view, id, {tools: toolIds})}
  </section>`;
}
