/** Where a new team member begins: the five phases, and what there is to read. */
import {html, type TemplateResult} from 'lit';
import {phases} from '../content.js';
import {TOPICS} from './topics.js';
import {SECTION, type GuideView} from './view.js';

export function renderStart(view: GuideView): TemplateResult {
  const {words} = view;
  return html`
    <section class="section">
      ${view.heading(words.phasesTitle, SECTION - 1, 'section-title')}
      <p>${words.phasesIntro}</p>
      <ol class="cards phases" role="list">
        ${view.all(phases).map(
          ({id, record}, i) =>
            html`<li class="card">
              <span class="number" aria-hidden="true">${i + 1}</span>
              <div>
                <p class="card-title">${view.goLink({page: 'fase', id}, record.title)}</p>
                <p>${record.text[0]}</p>
              </div>
            </li>`,
        )}
      </ol>
    </section>
    <section class="section">
      ${view.heading(words.topicsTitle, SECTION - 1, 'section-title')}
      <p>${words.topicsIntro}</p>
      <ul class="cards" role="list">
        ${TOPICS.map(
          (id) =>
            html`<li class="card">
              <div>
                <p class="card-title">${view.goLink({page: 'onderwerp', id}, words[`topic-${id}`])}</p>
                <p>${words[`about-${id}`]}</p>
              </div>
            </li>`,
        )}
      </ul>
    </section>
  `;
}
