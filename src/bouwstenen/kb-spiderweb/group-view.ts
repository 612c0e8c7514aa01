/** A target group: how many people it is about, who they are, what helps. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {TargetGroup} from '../schema.js';
import {drawFigure} from './figure-drawing.js';
import {amountOf, originOf, pictureOf, writtenNumber, type Figure} from './figures.js';
import {editionOf, fullName} from './library.js';
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

export function renderTargetGroup(
  view: SpiderwebView,
  {id, fullId, record}: Reading<TargetGroup>,
): TemplateResult {
  const {words} = view;
  const edition = editionOf(record);
  return html`
    ${renderBack(view, words.back, {kind: 'overview', domain: '', item: fullId})}
    ${renderTitle(view, fullName(record))} ${renderNote(record.note)} ${view.local(fullId)}
    <section>
      ${view.heading(words.size, SECTION, 'kind-title')} ${record.size.map((text) => html`<p>${text}</p>`)}
      ${renderFigures(view, id, record.figures, edition)}
    </section>
    <section>
      ${view.heading(words.about, SECTION, 'kind-title')}
      ${record.description.map((text) => html`<p>${text}</p>`)}
      ${renderPoints(view, id, record.points, record.pointsIntro)}
    </section>
    ${
      record.links.length
        ? html`<section>
            ${view.heading(words.links, SECTION, 'kind-title')}
            ${renderLinks(view, id, record.links, edition)}
          </section>`
        : nothing
    }
    ${view.related(fullId)}
  `;
}

/** Each figure in words, and as a drawing where that says no more than the words. */
export function renderFigures(
  view: SpiderwebView,
  owner: string,
  figures: readonly Figure[],
  edition: number | undefined,
): TemplateResult | typeof nothing {
  if (!figures.length) return nothing;
  const {words} = view;
  return html`<div class="then">
    <p class="small">
      <strong>${words.thenTitle}</strong> ${edition ? fill(words.thenFigures, {edition}) : words.thenUndated}
    </p>
    <ul class="figures" role="list">
      ${figures.map((figure) => renderFigure(view, owner, figure, figures, edition))}
    </ul>
  </div>`;
}

function renderFigure(
  view: SpiderwebView,
  owner: string,
  figure: Figure,
  all: readonly Figure[],
  edition: number | undefined,
): TemplateResult {
  const {words} = view;
  const picture = pictureOf(figure, all);
  const whole = picture?.kind === 'bar' ? picture.whole : undefined;
  const fullId = `bouwstenen/cijfer/${owner}/${figure.id}`;
  return html`<li class="figure" tabindex="-1" ?data-arrival=${arrivesAt(view, fullId)}>
    <p>
      <span class="name">${figure.label}</span>: ${amountOf(figure, words)}
      ${whole ? html`${words.of} ${writtenNumber(whole.value)} ${whole.label} (${whole.year ?? words.noYear})` : nothing}
    </p>
    ${picture ? drawFigure(picture) : nothing}
    <p class="small muted">${originOf(figure, edition, words)}</p>
    ${renderNote(figure.note)} ${view.local(fullId)}
  </li>`;
}
