/**
 * All criteria with their filters, as someone would write it for one page: plain DOM code, no library. Each key hides what
 * does not fit and writes the counts anew. It yields the accessibility tree of `<quality-criteria view="criteria">`.
 */
import {el} from '../dom.js';
import {hostByHand} from '../offer-case.js';
import {filters} from '../tool-finder/filters.js';
import {criterionItem} from './criterion.js';
import {facetsOf, namesOf, valuesOf} from './facets.js';
import {views, words} from './words.js';

/** @param given `frameworks`, `lists`, `themes`: records by id; `source`: of the frameworks. */
export function criteriaByHand(given) {
  const {frameworks, lists, source} = given;
  const host = hostByHand(given);
  const names = namesOf(given);
  const groups = Object.entries(frameworks).map(([id, framework]) =>
    group(id, framework, lists[id], names, source.year),
  );
  const entries = groups.flatMap((one) => one.entries);
  const {panel, count} = filters(facetsOf(given, names));
  const status = el('p', {class: 'status', role: 'status', tabindex: '-1'});
  const input = el('input', {type: 'search', autocomplete: 'off', oninput: () => filter(input.value)});

  function filter(typed) {
    const typedWords = fold(typed).split(/\s+/).filter(Boolean);
    const fits = new Set(
      typedWords.length
        ? entries.filter((entry) => {
            entry.folded ??= fold(entry.texts().join(' '));
            return typedWords.every((word) => entry.folded.includes(word));
          })
        : entries,
    );
    for (const entry of entries) entry.item.hidden = !fits.has(entry);
    for (const one of groups) {
      const n = one.entries.filter((entry) => fits.has(entry)).length;
      one.section.hidden = n === 0;
      one.count.data = n === 1 ? '1 criterium' : `${n} criteria`;
    }
    count([...fits]);
    status.textContent = typedWords.length
      ? `${fits.size} van ${entries.length} criteria`
      : `${entries.length} criteria`;
    panel.querySelector('.filters > .button').textContent = `Toon ${fits.size} criteria`;
  }
  filter('');

  host.shadowRoot.append(
    el(
      'article',
      {class: 'guide', lang: 'nl', dir: 'ltr'},
      el(
        'header',
        {},
        el('h2', {class: 'title'}, words.title),
        el(
          'p',
          {class: 'muted'},
          `${groups.length} kaders met ${entries.length} criteria. Zoek wat bij je inkoop past, vergelijk, en neem het mee naar je tekst.`,
        ),
      ),
      viewLinks(),
      el('p', {class: 'visually-hidden', role: 'status'}),
      el(
        'div',
        {class: 'view'},
        el(
          'div',
          {class: 'finder'},
          el(
            'div',
            {class: 'finder-search', role: 'search', 'aria-label': words.searchArea},
            purchaseField(),
            el('label', {class: 'search'}, el('span', {class: 'facet-label'}, words.search), input),
            panel,
          ),
          el('div', {class: 'results'}, status, ...groups.map(({section}) => section)),
        ),
      ),
      sourceLine(source),
    ),
  );
  return host;
}

const fold = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'");

function group(id, framework, list, names, year) {
  const {number, short, publishers} = framework;
  const paths = Object.fromEntries(list.headings.map(({key}) => [key, pathTo(key, list.headings)]));
  const entries = list.criteria.map((criterion) => {
    const path = paths[criterion.heading] ?? [];
    return {
      item: criterionItem(criterion, {framework, path, names, year}),
      texts: () => [
        framework.title,
        short,
        ...path,
        ...criterion.themes.map((one) => names.theme[one]),
        ...textsOf(criterion),
      ],
      values: valuesOf(id, framework, criterion),
    };
  });
  for (const entry of entries) entry.tool = entry;
  const count = document.createTextNode('');
  const section = el(
    'section',
    {class: 'group'},
    el(
      'header',
      {class: 'group-head'},
      el(
        'h3',
        {class: 'part-title'},
        el('a', {href: `?wijkgids=kwaliteit/kader/${id}`}, `${number}. ${short}`),
      ),
      el('p', {class: 'small muted'}, `${publishers.join(', ')}, ${framework.year}. `, count),
      ...cautions(framework),
    ),
    el('ul', {class: 'criteria', role: 'list'}, ...entries.map(({item}) => item)),
  );
  return {section, count, entries};
}

function pathTo(key, headings) {
  const heading = headings.find((one) => one.key === key);
  return heading ? [...(heading.under ? pathTo(heading.under, headings) : []), heading.title] : [];
}

function cautions({lapsedOn, applies}) {
  const restrictions = applies.flatMap(({text}) => text ?? []);
  const day = () => new Date(lapsedOn).toLocaleDateString('nl-NL', {dateStyle: 'long', timeZone: 'UTC'});
  return [
    ...(lapsedOn
      ? [
          el(
            'p',
            {class: 'caution small'},
            `Dit kader gold tot en met ${day()}. Ga na of er een nieuwere versie is.`,
          ),
        ]
      : []),
    ...(restrictions.length ? [el('p', {class: 'small'}, restrictions.join(' '))] : []),
  ];
}

const bodyOf = ({details = [], pointsIntro = '', points = [], closing = []}) => [
  ...details,
  pointsIntro,
  ...points.map(({text}) => text),
  ...closing,
];

function textsOf(criterion) {
  const {number = '', label, text, terms = [], worksNot = []} = criterion;
  const asides = ['exceptions', 'remarks', 'tips', 'inspirations'].flatMap((key) => criterion[key] ?? []);
  return [
    number,
    label,
    text,
    ...bodyOf(criterion),
    ...worksNot,
    ...terms,
    ...asides.flatMap((one) => [
      one.title ?? '',
      one.text,
      ...bodyOf(one),
      ...(one.origins ?? []).map((origin) => origin.text),
      ...(one.links ?? []).map(({title}) => title),
    ]),
  ];
}

const viewLinks = () =>
  el(
    'nav',
    {class: 'views', 'aria-label': words.views},
    el(
      'ul',
      {role: 'list'},
      ...views.map((name, at) =>
        el(
          'li',
          {},
          el('button', {class: 'view-link', type: 'button', ...(at === 1 && {'aria-current': 'page'})}, name),
        ),
      ),
    ),
  );

const purchaseField = () =>
  el(
    'section',
    {class: 'purchase beside', 'aria-label': words.purchase},
    el(
      'div',
      {class: 'purchase-label'},
      el('label', {class: 'field-label', for: 'purchase'}, words.purchase),
      el('p', {class: 'small muted', id: 'purchase-help'}, words.purchaseHelp),
      el('input', {type: 'search', id: 'purchase', autocomplete: 'off', 'aria-describedby': 'purchase-help'}),
    ),
    el('p', {class: 'small purchase-status', role: 'status'}),
    el('details', {class: 'all-segments'}, el('summary', {}, words.segments)),
  );

const sourceLine = ({title, publisher, year, rights, url}) =>
  el(
    'footer',
    {class: 'sources small muted'},
    el(
      'p',
      {},
      words.source,
      ': ',
      url ? el('a', {href: url, rel: 'noopener noreferrer'}, title) : title,
      `, ${publisher}`,
      year ? ` (${year})` : '',
      `. ${rights}`,
    ),
  );
