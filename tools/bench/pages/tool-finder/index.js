/**
 * All tools with their filters, as someone would write it for one page: plain DOM code, no library. Each key hides what
 * does not fit and writes the counts anew. It yields the accessibility tree of `<tool-finder>` with nothing chosen.
 */
import {el} from '../dom.js';
import {hostByHand} from '../offer-case.js';
import {filters} from './filters.js';
import {toolItem} from './tool.js';
import {settings, words} from './words.js';

/** @param given `tools`, `steps`, `situations`, `topics`: records by id; `source`: of the tools. */
export function finderByHand(given) {
  const {source} = given;
  const host = hostByHand(given);
  const names = namesOf(given);
  const entries = sorted(given.tools).map((tool) => ({
    tool,
    folded: fold(textsOf(tool, names).join(' ')),
    item: toolItem(tool, names, source.year),
  }));
  const last = Math.max(
    ...entries.flatMap(({tool}) => tool.placements.map(({ages}) => ages?.to ?? ages?.from ?? 0)),
  );
  const places = entries.flatMap((entry) =>
    entry.tool.placements.map((placement) => ({tool: entry, values: valuesOf(placement, last)})),
  );
  const {panel, count} = filters(facetsOf(given, names, last));
  const status = el('p', {class: 'status', role: 'status', tabindex: '-1'});
  const input = el('input', {type: 'search', autocomplete: 'off', oninput: () => filter(input.value)});

  function filter(typed) {
    const typedWords = fold(typed).split(/\s+/).filter(Boolean);
    const fits = new Set(entries.filter(({folded}) => typedWords.every((word) => folded.includes(word))));
    for (const entry of entries) entry.item.hidden = !fits.has(entry);
    count(places.filter(({tool}) => fits.has(tool)));
    const n = `${entries.length} hulpmiddelen`;
    status.textContent = typedWords.length ? `${fits.size} van ${n}` : n;
    panel.querySelector('.filters > .button').textContent = `Toon ${fits.size} hulpmiddelen`;
  }
  filter('');

  host.shadowRoot.append(
    el(
      'article',
      {class: 'guide', lang: 'nl', dir: 'ltr'},
      el('header', {}, el('h2', {class: 'title'}, words.title), el('p', {class: 'muted'}, words.intro)),
      el('div', {'aria-live': 'polite'}),
      el(
        'div',
        {class: 'finder'},
        el(
          'div',
          {class: 'tools-search', role: 'search', 'aria-label': words.searchArea},
          el('label', {class: 'search'}, el('span', {class: 'facet-label'}, words.search), input),
          panel,
        ),
        el(
          'div',
          {class: 'results'},
          status,
          el(
            'ul',
            {class: 'tools', role: 'list', 'aria-label': words.title},
            ...entries.map(({item}) => item),
          ),
        ),
      ),
      sourceLine(source),
    ),
  );
  return host;
}

const namesOf = ({steps, situations, topics}) => ({
  step: mapValues(steps, ({title}) => title),
  situation: mapValues(situations, ({name}) => name),
  topic: mapValues(topics, ({name}) => name),
});

const mapValues = (records, value) =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, value(record)]));

function sorted(tools) {
  const {compare} = new Intl.Collator('nl', {numeric: true});
  return Object.values(tools).sort((a, b) => compare(a.title, b.title));
}

const fold = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'");

const textsOf = ({title, author, publisher, partOf, about, points = [], links = [], placements}, names) => [
  title,
  author,
  publisher,
  partOf,
  about,
  ...points,
  ...links.map((link) => link.title),
  ...placements.flatMap(({title, purpose, step, topics = [], situations = []}) => [
    title,
    purpose,
    names.step[step],
    ...topics.map((id) => names.topic[id]),
    ...situations.map((id) => names.situation[id]),
  ]),
];

const years = (from, to) => Array.from({length: Math.max(0, to - from + 1)}, (_, i) => String(from + i));

function valuesOf({step, setting, situations = [], topics = [], ages, prenatal}, last) {
  const all = ['prenataal', ...years(0, last)];
  return {
    step: [step],
    setting: setting === 'alle' ? Object.keys(settings) : [setting],
    situation: situations,
    topic: topics,
    age: ages ? [...(prenatal ? ['prenataal'] : []), ...years(ages.from, ages.to ?? last)] : all,
  };
}

function facetsOf({situations, topics}, names, last) {
  const named = (values) => Object.entries(values).map(([id, label]) => ({id, label}));
  return [
    {id: 'step', label: words.step, values: named(names.step)},
    {id: 'setting', label: words.setting, help: words.settingHelp, values: named(settings)},
    {
      id: 'age',
      label: words.age,
      help: words.ageHelp,
      any: words.anyAge,
      form: 'select',
      values: [
        {id: 'prenataal', label: words.prenatal},
        ...years(0, last).map((id) => ({id, label: `${id} jaar`})),
      ],
    },
    {id: 'situation', label: words.situation, isFolded: true, values: named(names.situation)},
    {
      id: 'topic',
      label: words.topic,
      isFolded: true,
      values: Object.entries(topics).map(([id, {name, situation}]) => {
        const same = situation && situations[situation].name;
        return {id, label: name, hint: same?.toLowerCase().includes(name.toLowerCase()) ? '' : same};
      }),
    },
  ];
}

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
