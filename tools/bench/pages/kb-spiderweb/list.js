/** The list: domains that open their blocks, and what stands around them. */
import {el} from '../dom.js';
import {words} from './words.js';

/** @param toggle Called with a domain's id when its button was used. */
export function domainList({domains, blocks}, toggle) {
  const rows = new Map();
  const list = el('ol', {class: 'domains', role: 'list'});
  domains.forEach((domain, i) => {
    const own = blocks.filter((block) => block.domain === domain.id);
    const button = el(
      'button',
      {
        type: 'button',
        class: 'domain-button',
        'aria-expanded': 'false',
        'aria-controls': `blocks-${domain.id}`,
        onclick: () => toggle(domain.id),
      },
      number(i + 1),
      el(
        'span',
        {class: 'domain-label'},
        el('span', {}, domain.title),
        ' ',
        el('span', {class: 'count small muted'}, words.blocksCount(own.length)),
      ),
    );
    const opened = el(
      'div',
      {class: 'opened', id: `blocks-${domain.id}`, hidden: true},
      ...domain.text.map((text) => el('p', {}, text)),
      blockList(own),
    );
    rows.set(domain.id, {button, opened});
    list.append(el('li', {class: 'domain'}, el('h4', {class: 'domain-title'}, button), opened));
  });
  return {list, rows};
}

function blockList(own) {
  const item = (block) => {
    const parts = own.filter(({parent}) => parent === block.id);
    return el(
      'li',
      {},
      el('div', {class: 'row'}, number(own.indexOf(block) + 1), link(`blok/${block.id}`, block.title)),
      ...(parts.length
        ? [el('ol', {role: 'list', 'aria-label': words.partsOf(block.title)}, ...parts.map(item))]
        : []),
    );
  };
  return el('ol', {class: 'blocks', role: 'list'}, ...own.filter(({parent}) => !parent).map(item));
}

const number = (text) => el('span', {class: 'number', 'aria-hidden': 'true'}, text);
const link = (path, text) => el('a', {href: `?wijkgids=bouwstenen/${path}`}, text);

export const around = ({competencies, groups}) =>
  el(
    'nav',
    {class: 'around', 'aria-label': words.around},
    part(
      'competencies',
      words.competencies,
      'ol',
      competencies.map(({id, short}) => link(`competentie/${id}`, short)),
    ),
    part(
      'groups',
      words.groups,
      'ol',
      groups.map(({id, title, abbreviation}) =>
        link(`doelgroep/${id}`, abbreviation ? `${title} (${abbreviation})` : title),
      ),
    ),
    part(
      'topics',
      words.topics,
      'ul',
      words.topicNames.map((name) => el('button', {type: 'button', class: 'text-button'}, name)),
    ),
  );

const part = (id, title, list, entries) =>
  el(
    'section',
    {},
    el('h3', {class: 'part-title', id}, title),
    el(
      list,
      {role: 'list', 'aria-labelledby': id},
      ...entries.map((entry) => el('li', {}, el('div', {class: 'row'}, entry))),
    ),
  );
