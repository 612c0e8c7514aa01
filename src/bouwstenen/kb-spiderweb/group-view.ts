/** A target group: how many people it is about, who they are, what helps. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {TargetGroup} from '../schema.js';
import {drawFigure} from './figure-drawing.js';
import {amountOf, originOf, pictureOf, writtenNumber, type Figure} from './figures.js';
import type {KbSpiderweb} from './kb-spiderweb.js';

export function renderTargetGroup(web: KbSpiderweb, {id, record}: Reading<TargetGroup>): TemplateResult {
  const {words} = web;
  const title = record.abbreviation ? `${record.title} (${record.abbreviation})` : record.title;
  return html`
    ${web.renderBack(words.back, {kind: 'overview', domain: ''})} ${web.renderTitle(title)}
    ${web.renderNote(record.note)}
    <section>
      ${web.heading(words.size, 2, 'kind-title')} ${record.size.map((text) => html`<p>${text}</p>`)}
      ${renderFigures(web, id, record.figures)}
    </section>
    <section>
      ${web.heading(words.about, 2, 'kind-title')} ${record.description.map((text) => html`<p>${text}</p>`)}
      ${web.renderPoints(id, record.points, record.pointsIntro)}
    </section>
    ${
      record.links.length
        ? html`<section>
            ${web.heading(words.links, 2, 'kind-title')} ${web.renderLinks(id, record.links)}
          </section>`
        : nothing
    }
  `;
}

/** Each figure in words, and as a drawing where that says no more than the words. */
export function renderFigures(
  web: KbSpiderweb,
  owner: string,
  figures: readonly Figure[],
): TemplateResult | typeof nothing {
  if (!figures.length) return nothing;
  return html`<ul class="figures" role="list">
      ${figures.map((figure) => renderFigure(web, owner, figure, figures))}
    </ul>
    <p class="small muted">${fill(web.words.thenFigures, {edition: web.editionYear ?? ''})}</p>`;
}

function renderFigure(
  web: KbSpiderweb,
  owner: string,
  figure: Figure,
  all: readonly Figure[],
): TemplateResult {
  const {words} = web;
  const fullId = `bouwstenen/cijfer/${owner}/${figure.id}`;
  const picture = pictureOf(figure, all);
  const whole = picture?.kind === 'bar' ? picture.whole : undefined;
  return html`<li class="figure" tabindex="-1" ?data-arrival=${web.arrivesAt(fullId)}>
    <p>
      <span class="name">${figure.label}</span>: ${amountOf(figure, words)}
      ${whole ? html`${words.of} ${writtenNumber(whole.value)} ${whole.label} (${whole.year ?? words.noYear})` : nothing}
    </p>
    ${picture ? drawFigure(picture) : nothing}
    <p class="small muted">${originOf(figure, web.editionYear, words)}</p>
    ${web.renderNote(figure.note)}
  </li>`;
}
