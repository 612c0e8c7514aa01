/** One criterion of the list, by hand. */
import {el} from '../dom.js';
import {addressees, kinds, words} from './words.js';

const ASIDES = ['remarks', 'tips', 'inspirations'];

/** @param given `framework` it is of, `path` of headings, `names` of themes and groups, `year` of the document. */
export function criterionItem(criterion, {framework, path, names, year}) {
  const {number, label, text, exceptions = [], worksNot} = criterion;
  const mark = `Vrij weergegeven naar kader ${framework.number}, ${framework.short}, ${framework.year}`;
  const from = [number ? `${mark}, nr ${number}` : mark, path.join(' › ')].filter(Boolean).join('. ');
  return el(
    'li',
    {class: 'criterion'},
    el(
      'h4',
      {class: 'criterion-title'},
      ...(number ? [el('span', {class: 'number'}, `${number} `)] : []),
      label,
    ),
    el(
      'label',
      {class: 'take'},
      el('input', {type: 'checkbox', 'aria-label': `${words.take}: ${label}`}),
      el('span', {}, words.take),
    ),
    el(
      'div',
      {class: 'criterion-body'},
      el('p', {}, text),
      ...body(criterion),
      ...(worksNot
        ? [
            el(
              'div',
              {class: 'works-not'},
              el('p', {}, el('strong', {}, words.worksNot)),
              el('p', {}, worksNot.join(' ')),
            ),
          ]
        : []),
      ...exceptions.map((one) => aside(one, words.exception, year)),
      tags(criterion, names),
      ...more(criterion, year),
      el('p', {class: 'small muted'}, from),
    ),
  );
}

function body({details, pointsIntro, points, closing}) {
  const hasMarks = points?.some(({mark}) => mark);
  return [
    ...(details ? [el('p', {}, details.join(' '))] : []),
    ...(points
      ? [
          el(
            'div',
            {},
            el('p', {}, pointsIntro),
            el(
              'ul',
              {class: hasMarks ? 'points marked' : 'points', role: 'list'},
              ...points.map(({mark, text, note}) =>
                el(
                  'li',
                  {},
                  ...(mark ? [el('span', {class: 'point-mark'}, mark)] : []),
                  el(
                    'span',
                    {},
                    text,
                    ...(note ? [' ', el('span', {class: 'small muted'}, `(${note})`)] : []),
                  ),
                ),
              ),
            ),
          ),
        ]
      : []),
    ...(closing ? [el('p', {}, closing.join(' '))] : []),
  ];
}

function tags({addressee, taskOf, kind, group, themes}, names) {
  const tag = (text, isMinded, attributes = {}) => el('li', {...attributes, 'data-mind': isMinded}, text);
  return el(
    'ul',
    {class: 'tags small', role: 'list'},
    tag(addressees[addressee], addressee === 'gemeente'),
    ...(taskOf ? [tag(words.taskOfGemeente, true)] : []),
    tag(kind === 'eis' ? kinds.eis : `${kinds[kind]}, ${words.notARequirement}`, kind !== 'eis'),
    ...(group ? [tag(`${words.onlyFor}: ${names.group[group]}`, true)] : []),
    ...themes.map((id) => tag(names.theme[id], false, {class: 'theme'})),
  );
}

function more(criterion, year) {
  const {links = [], note} = criterion;
  const inside = [
    ...ASIDES.filter((key) => criterion[key]).map((key) => words[key]),
    ...(links.length ? [words.links] : []),
    ...(note ? [words.note] : []),
  ];
  if (!inside.length) return [];
  return [
    el(
      'details',
      {class: 'more'},
      el('summary', {}, inside.join(', ')),
      ...ASIDES.flatMap((key) => (criterion[key] ?? []).map((one) => aside(one, words[key], year))),
      ...links.map((link) => el('p', {}, outside(link, year))),
      ...(note ? [el('p', {class: 'small muted'}, `${words.note}: ${note}`)] : []),
    ),
  ];
}

function aside({title, text, origins = [], links = [], note, ...rest}, name, year) {
  const heading = title && (title.startsWith(name) ? title : `${name}: ${title}`);
  return el(
    'div',
    {class: 'aside'},
    el('p', {}, el('strong', {}, heading ?? name)),
    el('p', {}, text),
    ...body(rest),
    ...links.map((link) => el('p', {}, outside(link, year))),
    ...origins.map((origin) =>
      el(
        'p',
        {class: 'small muted'},
        `${words.origin}: ${origin.text}`,
        origin.note ? ` (${origin.note})` : '',
      ),
    ),
    ...(note ? [el('p', {class: 'small muted'}, `${words.note}: ${note}`)] : []),
  );
}

function outside({title, url, publisher, year: printed}, year) {
  const by = [publisher, printed].filter(Boolean).join(', ');
  return el(
    'span',
    {class: 'outside'},
    el('a', {href: url, rel: 'noopener noreferrer'}, title),
    ' ',
    el(
      'span',
      {class: 'small muted'},
      `${by ? `${by}. ` : ''}Link uit ${year}, niet gecontroleerd (`,
      el(
        'a',
        {href: `https://web.archive.org/web/${year}/${url}`, rel: 'noopener noreferrer'},
        'bewaarde versie',
      ),
      ')',
    ),
  );
}
