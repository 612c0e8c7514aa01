/**
 * The building blocks to choose from, as someone would write it for one page: plain DOM code, no library, each change
 * updating just what it touches. It yields the accessibility tree of `<kb-spiderweb>` as it starts, so that a comparison
 * of the two says what the element's way of drawing costs.
 *
 * When the element shows something new in that state, a part is added here; `test/dist/bench.node.test.ts` says
 * what differs.
 */
import {hostByHand} from '../offer-case.js';
import {el} from '../dom.js';
import {around, domainList} from './list.js';
import {web} from './web.js';
import {words} from './words.js';

/** Puts a web on the page. */
export function spiderwebByHand(given) {
  const host = hostByHand(given);
  let open = '';
  const {list, rows} = domainList(given, toggle);
  const box = el('div', {class: 'web'});
  host.shadowRoot.append(
    el(
      'article',
      {class: 'guide with-web', 'data-place': 'overview', lang: 'nl', dir: 'ltr'},
      el('header', {}, el('h2', {class: 'title'}, words.title), el('p', {class: 'muted'}, words.intro)),
      el(
        'div',
        {class: 'panel'},
        filter(),
        el(
          'section',
          {class: 'index', 'aria-labelledby': 'domains'},
          el('h3', {class: 'part-title', id: 'domains'}, words.domains),
          list,
        ),
      ),
      el(
        'figure',
        {class: 'picture'},
        box,
        el('figcaption', {class: 'small muted'}, el('p', {}, words.webHelp)),
      ),
      around(given),
      el('footer', {class: 'sources small muted'}, ...words.sources.map(source)),
    ),
  );
  const width = box.clientWidth;
  box.append(web(given, width, open));

  function toggle(id) {
    for (const one of new Set([open, id].filter(Boolean))) {
      const {button, opened} = rows.get(one);
      const isOpen = one === id && open !== id;
      button.setAttribute('aria-expanded', String(isOpen));
      opened.hidden = !isOpen;
    }
    open = open === id ? '' : id;
    box.replaceChildren(web(given, width, open));
  }

  return host;
}

const filter = () =>
  el(
    'div',
    {class: 'filter', role: 'search'},
    el('label', {for: 'filter'}, words.filter),
    el('input', {id: 'filter', type: 'search', autocomplete: 'off', 'aria-describedby': 'filter-help'}),
    el('p', {class: 'small muted', id: 'filter-help'}, words.filterHelp),
    el('p', {class: 'status', role: 'status'}),
  );

const source = ({title, url, rest}) =>
  el('p', {}, 'Bron: ', url ? el('a', {href: url, rel: 'noopener noreferrer'}, title) : title, rest);
