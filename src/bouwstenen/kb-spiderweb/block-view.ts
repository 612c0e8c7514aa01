/** One building block: what everyone recognises, what someone knows who supports, where the own role ends, what to read. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Block, Knowledge} from '../schema.js';
import {helpForBlock} from './help-lines.js';
import {renderBlockList} from './index-view.js';
import {editionOf} from './library.js';
import {
  SECTION,
  arrivesAt,
  recordLink,
  renderBack,
  renderLinks,
  renderNote,
  renderTitle,
  type SpiderwebView,
} from './view.js';

export function renderBlock(view: SpiderwebView, block: Reading<Block>): TemplateResult {
  const {words, library} = view;
  const {id, record} = block;
  const domain = library.domain(record.domain);
  const isEmpty = !record.general.length && !record.specific.length && !record.links.length;
  return html`
    ${domain ? renderBack(view, fill(words.backToDomain, {title: domain.record.title}), {kind: 'overview', domain: domain.id, item: block.fullId}) : nothing}
    <div class="panel-head">${renderTitle(view, record.title)} ${renderParent(view, record)}</div>
    ${renderHelp(view, block)} ${renderNote(record.note)}
    ${
      isEmpty
        ? html`<p class="muted">${words.nothingHere}</p>`
        : html`<div class="kinds">
              ${renderKnowledge(view, id, record.general, words.general, words.generalHelp, words.noGeneral)}
              ${renderKnowledge(view, id, record.specific, words.specific, words.specificHelp, words.noSpecific)}
            </div>
            ${renderBoundary(view, block)} ${renderReading(view, block)}`
    }
    ${domain ? renderOthers(view, domain.id, domain.record.title) : nothing}
  `;
}

function renderParent(view: SpiderwebView, {parent}: Block): TemplateResult | typeof nothing {
  const main = parent ? view.library.block(parent) : undefined;
  return main
    ? html`<p class="small">${view.words.partOf} ${recordLink(view, main.fullId, main.record.title)}</p>`
    : nothing;
}

function renderHelp({words, setting}: SpiderwebView, {id, record}: Reading<Block>): unknown {
  const help = helpForBlock[id];
  if (!help) return nothing;
  return actNow({lines: help.lines, setting, first: words[help.first], about: record.title, contact: true});
}

function renderKnowledge(
  view: SpiderwebView,
  owner: string,
  items: readonly Knowledge[],
  title: string,
  help: string,
  none: string,
): TemplateResult {
  return html`<section class="knowledge">
    ${view.heading(title, SECTION, 'kind-title')}
    <p class="small muted">${items.length ? help : none}</p>
    ${renderItems(view, owner, items)}
  </section>`;
}

function renderItems(
  view: SpiderwebView,
  owner: string,
  items: readonly Knowledge[],
  under?: string,
): TemplateResult | typeof nothing {
  const own = items.filter((item) => item.under === under);
  if (!own.length) return nothing;
  return html`<ul role="list" class="items">
    ${own.map(
      (item) =>
        html`<li
          class=${item.referral ? 'item referral' : 'item'}
          tabindex="-1"
          ?data-arrival=${arrivesAt(view, knowledgeId(owner, item))}
        >
          <p class="name">${item.name}</p>
          ${item.referral ? renderMark(view) : nothing} ${item.text ? html`<p>${item.text}</p>` : nothing}
          ${item.times ? html`<p class="small muted">${fill(view.words.times, {n: item.times})}</p>` : nothing}
          ${renderNote(item.note)} ${renderItems(view, owner, items, item.id)}
        </li>`,
    )}
  </ul>`;
}

const knowledgeId = (owner: string, {id}: Knowledge): string => `bouwstenen/kennis/${owner}/${id}`;

/** An arrow that leaves a wall behind. */
const renderMark = ({words}: SpiderwebView): TemplateResult =>
  html`<p class="referral-mark small">
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2.5 3v10M6 8h7M10 5l3 3-3 3" />
    </svg>
    ${words.referral}
  </p>`;

/** Where a generalist stops and a specialist starts, in one place. */
function renderBoundary(view: SpiderwebView, {id, record}: Reading<Block>): TemplateResult {
  const {words} = view;
  const edges = [...record.general, ...record.specific].filter(({referral}) => referral);
  if (!edges.length) return html`<p class="small muted">${words.noBoundary}</p>`;
  return html`<section class="boundary">
    ${view.heading(words.boundary, SECTION, 'kind-title')}
    <p>${words.boundaryHelp}</p>
    <ul class="points">
      ${edges.map((item) => html`<li>${recordLink(view, knowledgeId(id, item), item.name)}</li>`)}
    </ul>
  </section>`;
}

function renderReading(view: SpiderwebView, {id, record}: Reading<Block>): TemplateResult {
  const {words} = view;
  return html`<section>
    ${view.heading(words.links, SECTION, 'kind-title')}
    <p class="small muted">${record.links.length ? words.linksHelp : words.noLinks}</p>
    ${record.links.length ? renderLinks(view, id, record.links, editionOf(record)) : nothing}
  </section>`;
}

function renderOthers(view: SpiderwebView, domain: string, title: string): TemplateResult {
  const name = fill(view.words.otherBlocks, {title});
  return html`<nav class="others" aria-label=${name}>
    ${view.heading(name, SECTION, 'kind-title')} ${renderBlockList(view, view.library.blocksIn(domain))}
  </nav>`;
}
