/** Who the generalist is: attitude and profile, core roles, competencies. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {competencies, coreRoles, generalist} from '../content.js';
import type {Competency, CoreRole, Generalist} from '../schema.js';
import {callNow, common, fold, items, paragraphs, points} from './texts.js';
import {GENERALIST_OF} from './topics.js';
import {SECTION, pageTitle, type GuideView, type Part} from './view.js';

export function renderGeneralist(view: GuideView): TemplateResult {
  const {words} = view;
  const own = view.all(generalist).filter(({id}) => !GENERALIST_OF[id]);
  return html`${pageTitle(view, words['topic-generalist'], words['about-generalist'])}
    ${own.map((reading) => renderRecord(view, reading))}
    <p class="related">
      <span class="muted">${words.readOn}</span>
      <span>${view.goLink({page: 'onderwerp', id: 'kernrollen'}, words['topic-kernrollen'])}</span>
      <span>${view.goLink({page: 'onderwerp', id: 'competenties'}, words['topic-competenties'])}</span>
    </p>`;
}

function renderRecord(view: GuideView, {id, fullId, record}: Reading<Generalist>): TemplateResult {
  const {words} = view;
  const {viewOfPeople, attitudes, recommendations, directions, exception} = record;
  const titled = (title: string, part: Part) =>
    part === nothing
      ? nothing
      : html`<div class="item">
          <p class="label">${title}</p>
          ${part}
        </div>`;
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`
        ${titled(
          words.viewOfPeople,
          items(view, id, 'mensbeeld', viewOfPeople, ({text}) => text),
        )}
        ${titled(
          words.attitudes,
          items(view, id, 'houding', attitudes, ({text}) => text),
        )}
        ${titled(
          words.recommendations,
          items(view, id, 'aanbeveling', recommendations, ({text}) => text),
        )}
        ${directions ? renderDirections(view, id, directions) : nothing}
        ${
          exception
            ? html`<p>${exception.text}</p>
                ${callNow(view, exception.actNow, record.title)}`
            : nothing
        }
      `,
    )}
  </section>`;
}

/** Who directs: each next one has more people who direct with the resident. */
const renderDirections = (
  view: GuideView,
  owner: string,
  directions: NonNullable<Generalist['directions']>,
): TemplateResult =>
  html`<ol class="directions" role="list">
    ${directions.map(({id, title}) => html`<li data-id=${`methodiek/regie/${owner}/${id}`}>${title} ${view.local(`methodiek/regie/${owner}/${id}`)}</li>`)}
  </ol>`;

export function renderCoreRoles(view: GuideView): TemplateResult {
  const {words} = view;
  const about = view.all(generalist).filter(({id}) => GENERALIST_OF[id]);
  return html`${pageTitle(view, words['topic-kernrollen'])}
  ${about.map(
    ({fullId, record}) => html`<div class="stack" data-id=${fullId}>${common(view, fullId, record)}</div>`,
  )}
  ${view.all(coreRoles).map((reading) => renderCoreRole(view, reading))}`;
}

function renderCoreRole(view: GuideView, {id, fullId, record}: Reading<CoreRole>): TemplateResult {
  const {words} = view;
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`
        ${items(view, id, 'rolgedrag', record.practices, ({text}) => text)}
        ${record.pitfall ? html`<p class="caution"><strong>${words.pitfall}</strong> ${record.pitfall}</p>` : nothing}
      `,
    )}
  </section>`;
}

export function renderCompetencies(view: GuideView): TemplateResult {
  const {words} = view;
  return html`${pageTitle(view, words['topic-competenties'], words['about-competenties'])}
    <div class="folds">${view.all(competencies).map((reading) => renderCompetency(view, reading))}</div>`;
}

function renderCompetency(view: GuideView, {id, fullId, record}: Reading<Competency>): TemplateResult {
  const {words} = view;
  const {text, behaviours, components = [], traits = [], remarks} = record;
  return fold(
    fullId,
    record.title,
    html`
      ${common(view, fullId, {text, note: record.note, noteSource: record.noteSource})}
      <div class="item">
        <p class="label">${words.behaviours}</p>
        ${items(view, id, 'gedrag', behaviours, (behaviour) => behaviour.text)}
      </div>
      ${
        components.length
          ? html`<div class="item">
              <p class="label">${words.components}</p>
              ${points(components.map((one) => [one.title, one.text].filter(Boolean).join(': ')))}
            </div>`
          : nothing
      }
      ${paragraphs(remarks)}
      ${traits.length ? html`<p class="small muted">${words.traits} ${traits.join(', ')}.</p>` : nothing}
    `,
  );
}
