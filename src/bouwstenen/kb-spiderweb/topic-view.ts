/** What stands around the domains: competencies, the resident's view, what works, what the guide is for. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import {sharedWords} from '../../core/words.js';
import type {Topic} from '../schema.js';
import {renderFigures} from './group-view.js';
import {topicNames} from './index-view.js';
import type {KbSpiderweb} from './kb-spiderweb.js';
import type {TopicGroup} from './place.js';

/** @param topics Of this group; absent while they are on their way. */
export function renderTopics(
  web: KbSpiderweb,
  group: TopicGroup | '',
  topics: readonly Reading<Topic>[] | undefined,
): TemplateResult {
  const {words} = web;
  const name = topicNames(web).find(([id]) => id === group)?.[1] ?? words.guide;
  return html`
    ${web.renderBack(words.back, {kind: 'overview', domain: ''})} ${web.renderTitle(name)}
    ${group === 'competencies' ? renderCompetencies(web) : nothing}
    ${topics ? topics.map((topic) => renderTopic(web, topic)) : renderWaiting(web)}
  `;
}

const renderWaiting = (web: KbSpiderweb): TemplateResult =>
  web.topicsFailed
    ? html`<div class="problem" role="status">
        <p>${sharedWords.loadFailed}</p>
        <button class="button quiet" type="button" @click=${() => web.loadTopics()}>
          ${sharedWords.tryAgain}
        </button>
      </div>`
    : html`<p class="muted" role="status">${web.words.topicLoading}</p>`;

function renderCompetencies(web: KbSpiderweb): TemplateResult {
  return html`<p class="muted">${web.words.competenciesIntro}</p>
    <ol class="competencies" role="list">
      ${web.allCompetencies.map(
        ({fullId, record}) =>
          html`<li class="item" tabindex="-1" ?data-arrival=${web.arrivesAt(fullId)}>
            ${web.heading(record.title, 2, 'kind-title')}
            <p>${record.text}</p>
            ${web.renderNote(record.note)}
          </li>`,
      )}
    </ol>`;
}

function renderTopic(web: KbSpiderweb, {id, fullId, record}: Reading<Topic>): TemplateResult {
  const {publisher, year} = record.figuresFrom ?? {};
  return html`<section class="topic" tabindex="-1" ?data-arrival=${web.arrivesAt(fullId)}>
    ${web.heading(record.title, 2, 'kind-title')} ${record.text.map((text) => html`<p>${text}</p>`)}
    ${record.figures ? renderFigures(web, id, record.figures) : nothing}
    ${web.renderPoints(id, record.points)}
    ${publisher && year ? html`<p class="small muted">${fill(web.words.figuresFrom, {publisher, year})}</p>` : nothing}
    ${record.links.length ? web.renderLinks(id, record.links) : nothing} ${web.renderNote(record.note)}
  </section>`;
}
