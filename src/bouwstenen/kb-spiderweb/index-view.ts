/** The list that the web is a picture of: domains that open their blocks, and what stands around them. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Block, Domain} from '../schema.js';
import type {FoundBlock, FoundItem} from './filter.js';
import type {KbSpiderweb} from './kb-spiderweb.js';
import {letterOf, type WebText} from './layout.js';
import type {TopicGroup} from './place.js';
import {shortName} from './web-content.js';

/** Items of one block that are shown among what was found; the block itself has the others. */
const MOST_FOUND = 6;

export function renderIndex(web: KbSpiderweb): TemplateResult {
  return html`<section aria-labelledby="domains">
    ${web.heading(web.words.domains, 1, 'part-title', 'domains')}
    <ol class="domains" role="list">
      ${web.allDomains.map((domain, i) => renderDomain(web, domain, i + 1))}
    </ol>
  </section>`;
}

function renderDomain(
  web: KbSpiderweb,
  {id, fullId, record}: Reading<Domain>,
  number: number,
): TemplateResult {
  const isOpen = web.openDomain === id;
  const blocks = web.blocksIn(id);
  const arrives = isOpen && web.place.kind === 'overview' && !web.place.item;
  return html`<li class="domain">
    ${web.heading(
      html`<button
        type="button"
        class="domain-button"
        aria-expanded=${isOpen}
        aria-controls="blocks-${id}"
        data-mark=${fullId}
        ?data-arrival=${arrives}
        ?data-pointed=${web.pointed === fullId}
        @click=${() => web.toggleDomain(id)}
      >
        ${renderNumber(web, 'domain', number)}<span class="name">${record.title}</span>
        <span class="count small muted">${fill(web.words.blocksCount, {n: blocks.length})}</span>
      </button>`,
      2,
      'domain-title',
    )}
    <div class="opened" id="blocks-${id}" ?hidden=${!isOpen}>
      ${record.text.map((text) => html`<p>${text}</p>`)} ${renderBlockList(web, blocks)}
    </div>
  </li>`;
}

/** The blocks of a domain in the order of their numbers; parts below their main block. */
export function renderBlockList(web: KbSpiderweb, blocks: readonly Reading<Block>[]): TemplateResult {
  const render = (block: Reading<Block>): TemplateResult => {
    const parts = blocks.filter(({record}) => record.parent === block.id);
    const isHere = web.place.kind === 'block' && web.place.id === block.id;
    return html`<li>
      <span class="row" ?data-pointed=${web.pointed === block.fullId}>
        ${renderNumber(web, 'block', blocks.indexOf(block) + 1)}
        ${web.to(block.fullId, block.record.title, isHere)}
      </span>
      ${
        parts.length
          ? html`<ol role="list" aria-label=${fill(web.words.partsOf, {title: block.record.title})}>
              ${parts.map(render)}
            </ol>`
          : nothing
      }
    </li>`;
  };
  return html`<ol class="blocks" role="list">
    ${blocks.filter(({record}) => !record.parent).map(render)}
  </ol>`;
}

/** The number or letter that stands in the web where a name has no room. */
const renderNumber = (
  web: KbSpiderweb,
  kind: WebText['kind'],
  number: number | string,
): TemplateResult | typeof nothing =>
  web.isNumbered(kind) ? html`<span class="number" aria-hidden="true">${number}</span>` : nothing;

/** What was found, by domain. */
export function renderFound(web: KbSpiderweb, found: readonly FoundBlock[]): TemplateResult {
  if (!found.length) return html``;
  return html`${web.heading(web.words.foundTitle, 1, 'part-title', 'found')}
    <ul class="domains found" role="list" aria-labelledby="found">
      ${web.allDomains.map((domain, i) => {
        const own = found.filter(({id}) => web.blockOf(id)?.record.domain === domain.id);
        return own.length
          ? html`<li class="domain">
              ${web.heading(html`${renderNumber(web, 'domain', i + 1)} ${domain.record.title}`, 2, 'domain-title found-title')}
              <ul role="list" class="found-blocks">
                ${own.map((block) => renderFoundBlock(web, block))}
              </ul>
            </li>`
          : nothing;
      })}
    </ul>`;
}

function renderFoundBlock(web: KbSpiderweb, {id, items}: FoundBlock): TemplateResult {
  const {fullId, record} = web.blockOf(id)!;
  const kinds = {general: web.words.kindGeneral, specific: web.words.kindSpecific, link: web.words.kindLink};
  const renderItem = (item: FoundItem) =>
    html`<li>${web.to(item.fullId, item.name)} <span class="small muted">${kinds[item.kind]}</span></li>`;
  return html`<li>
    <span class="row" ?data-pointed=${web.pointed === fullId}
      >${web.to(fullId, html`<b>${record.title}</b>`)}</span
    >
    <ul class="found-items" role="list">
      ${items.slice(0, MOST_FOUND).map(renderItem)}
      ${
        items.length > MOST_FOUND
          ? html`<li class="small muted">${fill(web.words.more, {n: items.length - MOST_FOUND})}</li>`
          : nothing
      }
    </ul>
  </li>`;
}

/** Competencies, target groups and topics. */
export function renderAround(web: KbSpiderweb): TemplateResult {
  const {words} = web;
  return html`<nav class="around" aria-label=${words.around}>
    <section>
      ${web.heading(words.competencies, 1, 'part-title', 'competencies')}
      <ol role="list" aria-labelledby="competencies">
        ${web.allCompetencies.map(({fullId, record}, i) => renderEntry(web, 'competency', fullId, record.short, letterOf(i)))}
      </ol>
    </section>
    <section>
      ${web.heading(words.groups, 1, 'part-title', 'groups')}
      <ol role="list" aria-labelledby="groups">
        ${web.allGroups.map(({fullId, record}, i) =>
          renderEntry(
            web,
            'group',
            fullId,
            record.abbreviation ? html`${record.title} (${shortName(record)})` : record.title,
            letterOf(web.allCompetencies.length + i),
          ),
        )}
      </ol>
    </section>
    <section>
      ${web.heading(words.topics, 1, 'part-title', 'topics')}
      <ul role="list" aria-labelledby="topics">
        ${topicNames(web).map(([group, name]) => renderTopicEntry(web, group, name))}
      </ul>
    </section>
  </nav>`;
}

/** The groups of topics, each by its name. */
export const topicNames = ({words}: KbSpiderweb): readonly (readonly [TopicGroup, string])[] => [
  ['guide', words.guide],
  ['resident', words.residentView],
  ['competencies', words.competencies],
  ['working-factors', words.workingFactors],
];

function renderEntry(
  web: KbSpiderweb,
  kind: WebText['kind'],
  fullId: string,
  name: unknown,
  letter: string,
): TemplateResult {
  return html`<li>
    <span class="row" ?data-pointed=${web.pointed === fullId}>
      ${renderNumber(web, kind, letter)} ${web.to(fullId, name, web.chosen.has(fullId))}
    </span>
  </li>`;
}

function renderTopicEntry(web: KbSpiderweb, group: TopicGroup, name: string): TemplateResult {
  const isHere = web.place.kind === 'topic' && web.place.group === group;
  const target = `topic:${group}`;
  return html`<li>
    <span class="row" ?data-pointed=${web.pointed === target}>
      <button type="button" class="text-button" data-to=${target} aria-current=${isHere ? 'true' : nothing}>
        ${name}
      </button>
    </span>
  </li>`;
}
