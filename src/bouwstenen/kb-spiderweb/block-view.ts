/** One building block: what everyone recognises, what someone knows who supports, and what to read. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Block, Knowledge} from '../schema.js';
import {helpForBlock} from './help-lines.js';
import {renderBlockList} from './index-view.js';
import type {KbSpiderweb} from './kb-spiderweb.js';

export function renderBlock(web: KbSpiderweb, block: Reading<Block>): TemplateResult {
  const {words} = web;
  const {record} = block;
  const domain = web.allDomains.find(({id}) => id === record.domain);
  const isEmpty = !record.general.length && !record.specific.length && !record.links.length;
  return html`
    ${domain ? web.renderBack(fill(words.backToDomain, {title: domain.record.title}), {kind: 'overview', domain: domain.id, item: block.fullId}) : nothing}
    ${web.renderTitle(record.title)} ${renderParent(web, record)} ${renderHelp(web, block)}
    ${web.renderNote(record.note)}
    ${
      isEmpty
        ? html`<p class="muted">${words.nothingHere}</p>`
        : html`${renderReferralHelp(web, record)}
            <div class="kinds">
              ${renderKnowledge(web, block, 'general')} ${renderKnowledge(web, block, 'specific')}
            </div>
            ${renderLinks(web, block)}`
    }
    ${domain ? renderOthers(web, domain.id, domain.record.title) : nothing}
  `;
}

function renderParent(web: KbSpiderweb, {parent}: Block): TemplateResult | typeof nothing {
  const main = parent ? web.blockOf(parent) : undefined;
  return main
    ? html`<p class="small">${web.words.partOf} ${web.to(main.fullId, main.record.title)}</p>`
    : nothing;
}

function renderHelp(web: KbSpiderweb, {id, record}: Reading<Block>): TemplateResult | typeof nothing {
  const help = helpForBlock[id];
  return help
    ? actNow({
        lines: help.lines,
        setting: web.setting,
        first: web.words[help.first],
        about: record.title,
        contact: true,
      })
    : nothing;
}

/** What the mark means, once, where there is one. */
function renderReferralHelp(web: KbSpiderweb, {general, specific}: Block): TemplateResult | typeof nothing {
  return [...general, ...specific].some(({referral}) => referral)
    ? html`<p class="referral-help small">${renderMark(web)} ${web.words.referralHelp}</p>`
    : nothing;
}

const renderMark = (web: KbSpiderweb): TemplateResult =>
  html`<span class="referral-mark">
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path d="M2.5 3v10M6 8h7M10 5l3 3-3 3" />
    </svg>
    ${web.words.referral}
  </span>`;

function renderKnowledge(
  web: KbSpiderweb,
  block: Reading<Block>,
  kind: 'general' | 'specific',
): TemplateResult {
  const {words} = web;
  const items = block.record[kind];
  const title = kind === 'general' ? words.general : words.specific;
  return html`<section class="knowledge">
    ${web.heading(title, 2, 'kind-title')}
    ${
      items.length
        ? html`<p class="small muted">${kind === 'general' ? words.generalHelp : words.specificHelp}</p>
            ${renderItems(web, block, items)}`
        : html`<p class="small muted">${kind === 'general' ? words.noGeneral : words.noSpecific}</p>`
    }
  </section>`;
}

function renderItems(
  web: KbSpiderweb,
  {id}: Reading<Block>,
  items: readonly Knowledge[],
  under?: string,
): TemplateResult | typeof nothing {
  const own = items.filter((item) => item.under === under);
  if (!own.length) return nothing;
  const renderItem = (item: Knowledge): TemplateResult => {
    const fullId = `bouwstenen/kennis/${id}/${item.id}`;
    return html`<li
      class=${item.referral ? 'item referral' : 'item'}
      tabindex="-1"
      ?data-arrival=${web.arrivesAt(fullId)}
    >
      <p class="name">${item.name}</p>
      ${item.referral ? html`<p class="small">${renderMark(web)}</p>` : nothing}
      ${item.text ? html`<p>${item.text}</p>` : nothing}
      ${item.times ? html`<p class="small muted">${fill(web.words.times, {n: item.times})}</p>` : nothing}
      ${web.renderNote(item.note)} ${renderItems(web, {id} as Reading<Block>, items, item.id)}
    </li>`;
  };
  return html`<ul role="list" class="items">
    ${own.map(renderItem)}
  </ul>`;
}

function renderLinks(web: KbSpiderweb, {id, record}: Reading<Block>): TemplateResult | typeof nothing {
  if (!record.links.length) return nothing;
  return html`<section>
    ${web.heading(web.words.links, 2, 'kind-title')}
    <p class="small muted">${web.words.linksHelp}</p>
    ${web.renderLinks(id, record.links)}
  </section>`;
}

function renderOthers(web: KbSpiderweb, domain: string, title: string): TemplateResult {
  const name = fill(web.words.otherBlocks, {title});
  return html`<nav class="others" aria-label=${name}>
    ${web.heading(name, 2, 'kind-title')} ${renderBlockList(web, web.blocksIn(domain))}
  </nav>`;
}
