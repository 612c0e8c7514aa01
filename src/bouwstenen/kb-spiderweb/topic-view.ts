/** What stands around the domains: competencies, the resident's view, what works, what the guide is for. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Topic} from '../schema.js';
import {renderFigures} from './group-view.js';
import {topicNames, topicPlace} from './index-view.js';
import {editionOf} from './library.js';
import type {TopicGroup} from './place.js';
import {
  SECTION,
  arrivesAt,
  renderBack,
  renderLinks,
  renderNote,
  renderPoints,
  renderTitle,
  type SpiderwebView,
} from './view.js';

export function renderTopics(view: SpiderwebView, group: TopicGroup): TemplateResult {
  const {words, library} = view;
  const name = topicNames(view).find(([id]) => id === group)?.[1] ?? '';
  return html`
    ${renderBack(view, words.back, {kind: 'overview', domain: '', item: topicPlace(group)})}
    ${renderTitle(view, name)} ${group === 'competencies' ? renderCompetencies(view) : nothing}
    ${library.topicsIn(group).map((topic) => renderTopic(view, topic))}
  `;
}

function renderCompetencies(view: SpiderwebView): TemplateResult {
  return html`<p class="muted">${view.words.competenciesIntro}</p>
    <ol class="competencies" role="list">
      ${view.library.competencies.map(
        ({fullId, record}) =>
          html`<li class="item" tabindex="-1" ?data-arrival=${arrivesAt(view, fullId)}>
            ${view.heading(record.title, SECTION, 'kind-title')}
            <p>${record.text}</p>
            ${renderNote(record.note)} ${view.local(fullId)} ${view.related(fullId)}
          </li>`,
      )}
    </ol>`;
}

function renderTopic(view: SpiderwebView, {id, fullId, record}: Reading<Topic>): TemplateResult {
  const {publisher, year} = record.figuresFrom ?? {};
  const edition = editionOf(record);
  return html`<section class="topic" tabindex="-1" ?data-arrival=${arrivesAt(view, fullId)}>
    ${view.heading(record.title, SECTION, 'kind-title')} ${record.text.map((text) => html`<p>${text}</p>`)}
    ${record.figures ? renderFigures(view, id, record.figures, edition) : nothing}
    ${renderPoints(view, id, record.points)}
    ${publisher && year ? html`<p class="small muted">${fill(view.words.figuresFrom, {publisher, year})}</p>` : nothing}
    ${record.links.length ? renderLinks(view, id, record.links, edition) : nothing} ${renderNote(record.note)}
    ${view.local(fullId)} ${view.related(fullId)}
  </section>`;
}
