/** Draws one list of factors: to read, or with what someone fills in. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {GuideElement} from '../../core/guide-element.js';
import type {FactorGroup} from '../schema.js';
import {factorsOf, type Factor, type Group} from './factors.js';
import type {FactorWords} from './words.js';

export interface ListContext {
  readonly words: FactorWords;
  /** The heading of the list, with this id. */
  readonly heading: (content: unknown, id: string) => TemplateResult;
  /** Id of the list or factor that a followed link leads to. */
  readonly arrival: string;
  /** What the layer adds to a record. */
  readonly local: GuideElement['local'];
}

/** What stands around a factor where it can be ticked. */
export interface Ticking {
  readonly isTicked: (factor: Factor) => boolean;
  readonly name: (factor: Factor, textId: string) => TemplateResult;
  readonly below: (factor: Factor) => TemplateResult | typeof nothing;
}

type Effect = FactorGroup['effect'];

/** Beside the words: an arrow that is stopped, and one that goes on. */
const SIGNS: Readonly<Record<Effect, string>> = {
  risk: 'M2 10h10M8.5 6l4 4-4 4M17 3v14',
  protective: 'M2 10h15M13 6l4 4-4 4',
};

export const sign = (effect: Effect): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${SIGNS[effect]} />`}</svg>`;

export function renderList(group: Group, context: ListContext, ticking?: Ticking): TemplateResult {
  const {id, fullId, record} = group;
  const {words, heading, arrival, local} = context;
  const says = record.effect === 'risk' && record.level === 'overarching' ? 'overarching' : record.effect;
  return html`<section class="list ${record.effect}">
    <div class="list-title" tabindex="-1" ?data-arrival=${arrival === id}>
      ${sign(record.effect)}
      <div>
        ${heading(record.title, `list-${id}`)}
        <p class="small muted">${words[says]}</p>
      </div>
    </div>
    ${local(fullId)}
    <ul class="factors" role="list" aria-labelledby="list-${id}">
      ${factorsOf(group).map((factor) => renderFactor(factor, context, ticking))}
    </ul>
  </section>`;
}

function renderFactor(
  factor: Factor,
  {words, arrival, local}: ListContext,
  ticking: Ticking | undefined,
): TemplateResult {
  const {id, record} = factor;
  const textId = `text-${id.replace('/', '-')}`;
  return html`<li
    class=${ticking?.isTicked(factor) ? 'factor ticked' : 'factor'}
    tabindex="-1"
    ?data-arrival=${arrival === id}
  >
    ${ticking ? ticking.name(factor, textId) : html`<strong class="factor-name">${record.name}</strong>`}
    <div class="about" id=${textId}>
      ${record.background ? html`<p class="small"><span class="mark">${words.background}</span></p>` : nothing}
      ${record.text ? html`<p>${record.text}</p>` : nothing}
      ${record.examples ? html`<p>${fill(words.examples, {examples: record.examples.join(', ')})}</p>` : nothing}
      ${record.note ? html`<p class="small muted">${record.note}</p>` : nothing}
    </div>
    ${local(`wegwijzer/factor/${id}`)} ${ticking?.below(factor) ?? nothing}
  </li>`;
}
