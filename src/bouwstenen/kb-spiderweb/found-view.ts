/** What was found: blocks by domain, then what stands around them. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import {kindOf} from '../../core/full-id.js';
import {competencies, targetGroups, topics} from '../content.js';
import type {Found} from './filter.js';
import {renderNumber} from './index-view.js';
import {PART, SECTION, arrivesAt, recordLink, type SpiderwebView} from './view.js';

/** Items of one record that are shown; the record itself has the others. */
const MOST_ITEMS = 6;

export function renderFound(view: SpiderwebView, found: readonly Found[]): TemplateResult | typeof nothing {
  if (!found.length) return nothing;
  const {words, library} = view;
  const byId = new Map(found.map((one) => [one.fullId, one]));
  const ofKind = (kind: string) => found.filter(({fullId}) => kindOf(fullId) === kind);
  const parts = [
    ...library.domains.map(({id, record}, i) => ({
      title: html`${renderNumber(view.hasWeb, i + 1)} ${record.title}`,
      own: library.blocksIn(id).flatMap(({fullId}) => byId.get(fullId) ?? []),
    })),
    {title: words.groups, own: ofKind(targetGroups.kind)},
    {title: words.competencies, own: ofKind(competencies.kind)},
    {title: words.topics, own: ofKind(topics.kind)},
  ];
  return html`<section aria-labelledby="found">
    ${view.heading(words.foundTitle, PART, 'part-title', 'found')}
    <ul class="domains" role="list" aria-labelledby="found">
      ${parts
        .filter(({own}) => own.length)
        .map(
          ({title, own}) =>
            html`<li class="domain">
              ${view.heading(title, SECTION, 'domain-title found-title')}
              <ul role="list" class="found-records">
                ${own.map((one) => renderRecord(view, one))}
              </ul>
            </li>`,
        )}
    </ul>
  </section>`;
}

function renderRecord(view: SpiderwebView, {fullId, title, items}: Found): TemplateResult {
  const {words} = view;
  const kinds = {
    general: words.kindGeneral,
    specific: words.kindSpecific,
    link: words.kindLink,
    point: words.kindPoint,
  };
  const more = items.length - MOST_ITEMS;
  return html`<li>
    <span class="row" ?data-pointed=${view.pointed === fullId}
      >${recordLink(view, fullId, title, {arrives: arrivesAt(view, fullId)})}</span
    >
    ${
      items.length
        ? html`<ul role="list" class="found-items small">
            ${items
              .slice(0, MOST_ITEMS)
              .map(
                (item) =>
                  html`<li>
                    ${recordLink(view, item.fullId, item.name)} <span class="muted">${kinds[item.kind]}</span>
                  </li>`,
              )}
            ${more > 0 ? html`<li class="muted">${fill(words.more, {n: more})}</li>` : nothing}
          </ul>`
        : nothing
    }
  </li>`;
}
