/** Draws one tool of the list. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../core/external-link.js';
import {fill} from '../../core/facets/words.js';
import type {GuideElement} from '../../core/guide-element.js';
import type {Placement, Tool} from '../schema.js';
import {ageText} from './ages.js';
import type {ToolFacet} from './tool-list.js';
import type {ToolWords} from './words.js';

export interface ToolContext {
  readonly words: ToolWords;
  /** What the layer adds to a record. */
  readonly local: GuideElement['local'];
  /** Name of a step, setting, situation or topic. */
  readonly nameOf: (facet: ToolFacet, id: string) => string;
  /** Year of the document that names the links. */
  readonly editionYear?: number | undefined;
  /** Where a followed link arrives: at this placement, or at the tool itself when empty. */
  readonly arrival?: string | undefined;
}

type Fact = readonly [name: string, text: string];

export function renderTool(id: string, record: Tool, context: ToolContext): TemplateResult {
  const {words, editionYear, arrival, local} = context;
  const {about, author, partOf, points, links, note, placements} = record;
  const perPlace = placements.map((placement) => factsOf(placement, context));
  // What holds wherever the tool stands is said once.
  const isCommon = ([name, text]: Fact) =>
    perPlace.every((facts) => facts.some((other) => other[0] === name && other[1] === text));
  const common: Fact[] = [
    [words.author, author ?? ''],
    [words.partOf, partOf ?? ''],
    ...(perPlace[0] ?? []).filter(isCommon),
  ];
  return html`
    <div class="tool-title" tabindex=${arrival === '' ? -1 : nothing} ?data-arrival=${arrival === ''}>
      ${externalLink(record, editionYear)}
    </div>
    <p .textContent=${about}></p>
    ${
      points
        ? html`<ul class="points">
            ${points.map((point) => html`<li .textContent=${point}></li>`)}
          </ul>`
        : nothing
    }${links?.map(
      (link) =>
        html`<p>${externalLink(link, editionYear)}</p>
          ${local(`wegwijzer/link/${id}/${link.id}`)}`,
    )}${note ? html`<p class="small"><strong>${words.note}:</strong> ${note}</p>` : nothing}${renderFacts(common)}${local(
      `wegwijzer/hulpmiddel/${id}`,
    )}
    <p class="small places-title" .textContent=${`${words.shownAt}:`}></p>
    <ul class="places small" role="list">
      ${placements.map((placement, at) =>
        renderPlace(
          {id, title: record.title},
          placement,
          perPlace[at]!.filter((fact) => !isCommon(fact)),
          context,
        ),
      )}
    </ul>
  `;
}

/** What the guide says of a tool at one place, apart from its purpose. */
function factsOf(placement: Placement, {words, nameOf}: ToolContext): Fact[] {
  const {topics = [], pages = '', meldcodeStep} = placement;
  const facts: Fact[] = [
    [words.topic, topics.map((id) => nameOf('topic', id)).join(', ')],
    [words.age, ageText(placement, words)],
    [words.pages, pages],
    [words.meldcode, meldcodeStep ? fill(words.meldcodeStep, {n: meldcodeStep}) : ''],
  ];
  return facts.filter(([, text]) => text);
}

function renderFacts(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const said = facts.filter(([, text]) => text);
  if (!said.length) return nothing;
  return html`<dl class="facts small">
    ${said.map(
      ([name, text]) =>
        html`<div>
          <dt .textContent=${name}></dt>
          <dd .textContent=${text}></dd>
        </div>`,
    )}
  </dl>`;
}

function renderPlace(
  tool: {readonly id: string; readonly title: string},
  {id, step, setting, title, purpose, url, note}: Placement,
  facts: readonly Fact[],
  {words, nameOf, editionYear, arrival, local}: ToolContext,
): TemplateResult {
  return html`<li tabindex=${arrival === id ? -1 : nothing} ?data-arrival=${arrival === id}>
    <span><strong .textContent=${nameOf('step', step)}></strong>, ${nameOf('setting', setting)}</span>
    ${renderFacts([[words.printedTitle, title && title !== tool.title ? title : ''], ...facts])}${
      purpose ? html`<p .textContent=${purpose}></p>` : nothing
    }${url ? html`<p>${words.address}: ${externalLink({title: title ?? tool.title, url}, editionYear)}</p>` : nothing}${
      note ? html`<p class="muted">${note}</p>` : nothing
    }${local(`wegwijzer/plaatsing/${tool.id}/${id}`)}
  </li>`;
}
