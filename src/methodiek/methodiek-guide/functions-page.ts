/** The 25 functions, each with where the line lies between passing on, informing and handling. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {background, solutionFrames, teamFunctions} from '../content.js';
import type {TeamFunction} from '../schema.js';
import {callNow, common, fold, note} from './texts.js';
import {BACKGROUND_OF} from './topics.js';
import {SECTION, pageTitle, type GuideView} from './view.js';

export function renderFunctions(view: GuideView): TemplateResult {
  const {words} = view;
  const about = view.all(background).filter(({id}) => BACKGROUND_OF[id] === 'functies');
  return html`${pageTitle(view, about[0]?.record.title ?? words['topic-functies'])}
    ${about.map(
      ({fullId, record}) => html`<div class="stack" data-id=${fullId}>${common(view, fullId, record)}</div>`,
    )}
    <section class="section">
      ${view.heading(words.allFunctions, SECTION, 'section-title')}
      <p class="small muted">${words.boundaryHelp}</p>
      <ol class="folds" role="list">
        ${view.all(teamFunctions).map((reading, i) => html`<li>${renderFunction(view, reading, i + 1)}</li>`)}
      </ol>
    </section>`;
}

function renderFunction(
  view: GuideView,
  {id, fullId, record}: Reading<TeamFunction>,
  n: number,
): TemplateResult {
  const {words} = view;
  const {boundary, reportingPoints = [], solutionFrames: frames = []} = record;
  const lines = [...new Set(reportingPoints.flatMap(({actNow = []}) => actNow))];
  return fold(
    fullId,
    html`<span class="count">${n}</span> ${record.title}`,
    html`
      ${callNow(view, lines, record.title)}
      <div class=${boundary.stated ? 'boundary stated' : 'boundary'}>
        <p class="label">${words.boundary}</p>
        <p>${boundary.text}</p>
      </div>
      ${common(
        view,
        fullId,
        record,
        html`
          ${
            frames.length
              ? html`<ol class="points">
                  ${frames.map((frame) => {
                    const reading = view.one(solutionFrames, frame);
                    return html`<li>
                      ${reading ? view.link(reading.fullId, reading.record.title) : frame}
                    </li>`;
                  })}
                </ol>`
              : nothing
          }
          ${reportingPoints.map(
            (point) =>
              html`<div class="item old" data-id=${`methodiek/meldpunt/${id}/${point.id}`}>
                <p class="label">${point.title} <span class="tag">${words.doNotCall}</span></p>
                ${point.text ? html`<p>${point.text}</p>` : nothing} ${note(view, point)}
                ${view.local(`methodiek/meldpunt/${id}/${point.id}`)}
              </div>`,
          )}
        `,
      )}
    `,
    boundary.stated ? html`<span class="tag">${words.boundaryStated}</span>` : nothing,
  );
}
