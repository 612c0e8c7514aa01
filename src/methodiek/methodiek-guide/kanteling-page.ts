/** De Kanteling: the talk, the four frames of solutions in their order, and the arrangement that they make together. */
import {html, type TemplateResult} from 'lit';
import {externalLink} from '../../core/external-link.js';
import type {Reading} from '../../core/records.js';
import {background, policyFrames, solutionFrames} from '../content.js';
import type {SolutionFrame} from '../schema.js';
import {renderBackgroundRecord, renderPolicy} from './background-page.js';
import {common, named, note, points} from './texts.js';
import {BACKGROUND_OF, KANTELING} from './topics.js';
import {ITEM, SECTION, pageTitle, type GuideView} from './view.js';

export function renderKanteling(view: GuideView): TemplateResult {
  const {words} = view;
  const policy = view.one(policyFrames, KANTELING);
  const arrangement = view.all(background).filter(({id}) => BACKGROUND_OF[id] === 'kanteling');
  return html`${pageTitle(view, words['topic-kanteling'], words['about-kanteling'])}
    ${policy ? renderPolicy(view, policy) : ''}
    <section class="section">
      ${view.heading(words.framesTitle, SECTION, 'section-title')}
      <p>${words.framesIntro}</p>
      <ol class="frames" role="list">
        ${view.all(solutionFrames).map((frame, i) => renderFrame(view, frame, i + 1))}
      </ol>
    </section>
    ${arrangement.map((reading) => renderBackgroundRecord(view, reading))}`;
}

function renderFrame(
  view: GuideView,
  {id, fullId, record}: Reading<SolutionFrame>,
  n: number,
): TemplateResult {
  const {provisions = [], examples = [], links = []} = record;
  const nameOf = (ids: readonly string[]) =>
    provisions.flatMap((one) => (ids.includes(one.id) ? [one.title] : [])).join(', ');
  return html`<li class="frame" data-id=${fullId}>
    <span class="number" aria-hidden="true">${n}</span>
    <div class="stack">
      ${view.heading(record.title, ITEM, 'item-title')}
      <p class="prompt">${record.prompt}</p>
      ${common(
        view,
        fullId,
        record,
        html`
          ${named(view, id, 'voorziening', provisions, ({text}) => html`<p>${text}</p>`)}
          ${examples.map(
            (group) =>
              html`<div class="item">
                <p class="label">${view.words.examplesOf} ${nameOf(group.provisions).toLowerCase()}</p>
                ${points(group.examples)} ${note(view, group)}
              </div>`,
          )}
          ${links.map(
            (link) =>
              html`<div class="item" data-id=${`methodiek/link/${id}/${link.id}`}>
                <p>${externalLink(link)}</p>
                ${note(view, link)} ${view.local(`methodiek/link/${id}/${link.id}`)}
              </div>`,
          )}
        `,
      )}
    </div>
  </li>`;
}
