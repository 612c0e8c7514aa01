/** What belongs to a record in this guide or another one, each with its reason: the way from what lacks to what helps. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Collection} from '../collection.js';
import {guideOf} from '../full-id.js';
import type {GuideElement} from '../guide-element.js';
import type {Related} from './relation.js';
import {guideNames, relatedWords as words} from './words.js';

/**
 * Draws the list; nothing when there is no such thing, or nobody who shows it. Put `relatedStyles` into the element's
 * styles.
 * @param collections In which the record stands.
 * @param depth Of the heading, below the element's own.
 */
export function renderRelated(
  host: GuideElement,
  collections: readonly Collection<object>[],
  fullId: string,
  depth: number,
): TemplateResult | typeof nothing {
  const all = collections.flatMap(({related}) => related[fullId] ?? []);
  const shown = all.filter(({to}) => host.leadsTo(to));
  if (!shown.length) return nothing;
  return html`<div class="related-records" part="related">
    ${host.heading(words.title, depth, 'related-title')}
    <ul role="list">
      ${shown.map((one) => renderOne(host, one))}
    </ul>
  </div>`;
}

const renderOne = (host: GuideElement, {to, title, reason}: Related): TemplateResult =>
  html`<li>
    ${host.link(to, title, `?wijkgids=${to}`)}
    <p class="small"><span class="muted">${guideNames[guideOf(to)]}.</span> ${reason}</p>
  </li>`;
