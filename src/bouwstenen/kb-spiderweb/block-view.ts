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
    <div class="panel-head">
      ${renderTitle(view, record.title)} ${renderParent(view, record)}
      ${isEmpty ? nothing : renderContents(view, record)}
    </div>
    ${renderHelp(view, block, false)} ${renderNote(record.note)} ${view.local(block.fullId)}
    ${
      isEmpty
        ? html`<p class="muted">${words.nothingHere}</p>`
        : html`<div class="kinds">
              ${renderKnowledge(view, id, record, 'general')} ${renderKnowledge(view, id, record, 'specific')}
            </div>
            ${renderBoundary(view, block)} ${renderHelp(view, block, true)} ${renderReading(view, block)}`
    }
    ${view.related(block.fullId)} ${domain ? renderOthers(view, domain.id, domain.record.title) : nothing}
  `;
}

function renderParent(view: SpiderwebView, {parent}: Block): TemplateResult | typeof nothing {
  const main = parent ? view.library.block(parent) : undefined;
  return main
    ? html`<p class="small">${view.words.partOf} ${recordLink(view, main.fullId, main.record.title)}</p>`
    : nothing;
}

/** What the block holds and how much of it, with a way to each part: a long block fills several screens. */
function renderContents({words}: SpiderwebView, record: Block): TemplateResult {
  const edges = edgesOf(record).length;
  const parts = [
    ['general', words.general, record.general.length],
    ['specific', words.specific, record.specific.length],
    ['boundary', words.boundary, edges],
    ['links', words.links, record.links.length],
  ] as const;
  const jump = (part: string) => (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const section = root.querySelector<HTMLElement>(`[data-section="${part}"]`);
    section?.focus({preventScroll: true});
    section?.scrollIntoView({block: 'start'});
  };
  return html`<ul class="contents" role="list" aria-label=${words.contents}>
    ${parts
      .filter(([, , count]) => count)
      .map(
        ([part, name, count]) =>
          html`<li>
            <button type="button" class="text-button" @click=${jump(part)}>
              ${name} <span class="count">${count}</span>
            </button>
          </li>`,
      )}
  </ul>`;
}

/** @param isAside Whether this is the place for help with a part of the block only. */
function renderHelp(
  {words, setting, localHelpLines: local}: SpiderwebView,
  {id, record}: Reading<Block>,
  isAside: boolean,
): TemplateResult | typeof nothing {
  const help = helpForBlock[id];
  if (!help || Boolean(help.isAside) !== isAside) return nothing;
  return actNow({
    lines: help.lines,
    local,
    setting,
    first: words[help.first],
    about: record.title,
    contact: true,
  });
}

function renderKnowledge(
  view: SpiderwebView,
  owner: string,
  record: Block,
  kind: 'general' | 'specific',
): TemplateResult {
  const {words} = view;
  const items = record[kind];
  const [help, none] =
    kind === 'general' ? [words.generalHelp, words.noGeneral] : [words.specificHelp, words.noSpecific];
  return html`<section class="knowledge" tabindex="-1" data-section=${kind}>
    ${view.heading(words[kind], SECTION, 'kind-title')}
    <p class="small muted">${items.length ? help : none}</p>
    ${renderItems(view, owner, items)}
  </section>`;
}

/** Where it is about the edge of the own role. */
const edgesOf = ({general, specific}: Block): Knowledge[] =>
  [...general, ...specific].filter(({referral}) => referral);

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
          ${renderNote(item.note)} ${view.local(knowledgeId(owner, item))}
          ${renderItems(view, owner, items, item.id)}
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
  const edges = edgesOf(record);
  if (!edges.length) return html`<p class="small muted">${words.noBoundary}</p>`;
  return html`<section class="boundary" tabindex="-1" data-section="boundary">
    ${view.heading(words.boundary, SECTION, 'kind-title')}
    <p>${words.boundaryHelp}</p>
    <ul class="points">
      ${edges.map((item) => html`<li>${recordLink(view, knowledgeId(id, item), item.name)}</li>`)}
    </ul>
  </section>`;
}

function renderReading(view: SpiderwebView, {id, record}: Reading<Block>): TemplateResult {
  const {words} = view;
  return html`<section tabindex="-1" data-section="links">
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
