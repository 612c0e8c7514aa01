/** The list that the web is a picture of: domains that open their blocks, and what stands around them. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {Block, Domain} from '../schema.js';
import {letterOf, type WebKind} from '../web/texts.js';
import {fullName} from './library.js';
import type {TopicGroup} from './place.js';
import {PART, SECTION, arrivesAt, recordLink, type SpiderwebView} from './view.js';

export function renderIndex(view: SpiderwebView): TemplateResult {
  return html`<section class="index" aria-labelledby="domains">
    ${view.heading(view.words.domains, PART, 'part-title', 'domains')}
    <ol class="domains" role="list">
      ${view.library.domains.map((domain, i) => renderDomain(view, domain, i + 1))}
    </ol>
  </section>`;
}

function renderDomain(
  view: SpiderwebView,
  {id, fullId, record}: Reading<Domain>,
  number: number,
): TemplateResult {
  const {place, words} = view;
  const isOpen = view.openDomain === id;
  const blocks = view.library.blocksIn(id);
  const arrives = isOpen && place.kind === 'overview' && !place.item;
  // A block that is not in sight is somewhere in here.
  const holdsPointed = !isOpen && blocks.some((block) => block.fullId === view.pointed);
  return html`<li class="domain">
    ${view.heading(
      html`<button
        type="button"
        class="domain-button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="blocks-${id}"
        data-mark=${fullId}
        ?data-arrival=${arrives}
        ?data-pointed=${view.pointed === fullId || holdsPointed}
        @click=${() => view.toggleDomain(id)}
      >
        ${renderNumber(view.hasWeb, number)}<span class="domain-label"
          ><span .textContent=${record.title}></span>
          <span class="count small muted" .textContent=${fill(words.blocksCount, {n: blocks.length})}></span
        ></span>
      </button>`,
      SECTION,
      'domain-title',
    )}
    <div class="opened" id="blocks-${id}" ?hidden=${!isOpen}>
      ${record.text.map((text) => html`<p .textContent=${text}></p>`)}${view.local(fullId)}${renderBlockList(view, blocks)}
    </div>
  </li>`;
}

/** The blocks of a domain in the order of their numbers; parts below their main block. */
export function renderBlockList(view: SpiderwebView, blocks: readonly Reading<Block>[]): TemplateResult {
  const {place, words} = view;
  const render = (block: Reading<Block>): TemplateResult => {
    const {id, fullId, record} = block;
    const parts = blocks.filter((other) => other.record.parent === id);
    const isHere = place.kind === 'block' && place.id === id;
    const arrives = isBackAt(view, fullId);
    return html`<li>
      <div class="row" ?data-pointed=${view.pointed === fullId}>
        ${renderNumber(view.hasWeb, blocks.indexOf(block) + 1)}${recordLink(view, fullId, record.title, {isHere, arrives})}
      </div>
      ${
        parts.length
          ? html`<ol role="list" aria-label=${fill(words.partsOf, {title: record.title})}>
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

/** The number or letter that stands in the web where a name has no room. Who listens hears the names. */
export const renderNumber = (isShown: boolean, number: number | string): TemplateResult | typeof nothing =>
  isShown ? html`<span class="number" aria-hidden="true" .textContent=${number}></span>` : nothing;

/** What stands in the web around the domains, and what is not in it. */
export function renderAround(view: SpiderwebView): TemplateResult {
  const {words, library} = view;
  const letters = library.competencies.length;
  return html`<nav class="around" aria-label=${words.around}>
    <section>
      ${view.heading(words.competencies, PART, 'part-title', 'competencies')}
      <ol role="list" aria-labelledby="competencies">
        ${library.competencies.map(({fullId, record}, i) => renderEntry(view, 'competency', fullId, record.short, letterOf(i)))}
      </ol>
    </section>
    <section>
      ${view.heading(words.groups, PART, 'part-title', 'groups')}
      <ol role="list" aria-labelledby="groups">
        ${library.groups.map(({fullId, record}, i) => renderEntry(view, 'group', fullId, fullName(record), letterOf(letters + i)))}
      </ol>
    </section>
    <section>
      ${view.heading(words.topics, PART, 'part-title', 'topics')}
      <ul role="list" aria-labelledby="topics">
        ${topicNames(view).map(([group, name]) => renderTopicEntry(view, group, name))}
      </ul>
    </section>
  </nav>`;
}

/** The groups of topics, each by its name. */
export const topicNames = ({words}: SpiderwebView): readonly (readonly [TopicGroup, string])[] => [
  ['guide', words.guide],
  ['resident', words.residentView],
  ['competencies', words.competencies],
  ['working-factors', words.workingFactors],
];

/** What a reader who comes back from a group of topics comes back to: a group is no record. */
export const topicPlace = (group: TopicGroup): string => `topic:${group}`;

/** Whether the reader comes back to the list from here. */
const isBackAt = (view: SpiderwebView, item: string): boolean =>
  view.place.kind === 'overview' && arrivesAt(view, item);

function renderEntry(
  view: SpiderwebView,
  kind: WebKind,
  fullId: string,
  name: string,
  letter: string,
): TemplateResult {
  return html`<li>
    <div class="row" ?data-pointed=${view.pointed === fullId}>
      ${renderNumber(view.isNumbered(kind), letter)}${recordLink(view, fullId, name, {isHere: view.chosen.has(fullId), arrives: isBackAt(view, fullId)})}
    </div>
  </li>`;
}

function renderTopicEntry(view: SpiderwebView, group: TopicGroup, name: string): TemplateResult {
  const {place} = view;
  const isHere = place.kind === 'topic' && place.group === group;
  return html`<li>
    <div class="row">
      <button
        type="button"
        class="text-button"
        aria-current=${isHere ? 'true' : nothing}
        ?data-arrival=${isBackAt(view, topicPlace(group))}
        @click=${() => view.go({kind: 'topic', group})}
      >
        ${name}
      </button>
    </div>
  </li>`;
}
