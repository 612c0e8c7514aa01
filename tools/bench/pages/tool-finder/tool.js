/** One tool of the list, by hand. */
import {el} from '../dom.js';
import {settings, words} from './words.js';

/** @param names Titles of steps and names of topics by id. @param year Of the document that names the links. */
export function toolItem({title, url, publisher, year: printed, ...tool}, names, year) {
  const {about, author, partOf, points, links = [], note, placements} = tool;
  const perPlace = placements.map((placement) => factsOf(placement, names));
  const isCommon = ([name, text]) =>
    perPlace.every((facts) => facts.some((other) => other[0] === name && other[1] === text));
  const common = [
    [words.author, author],
    [words.partOf, partOf],
    ...(perPlace[0] ?? []).filter(isCommon),
  ].filter(([, text]) => text);
  return el(
    'li',
    {class: 'tool'},
    el('div', {class: 'tool-title'}, outside({title, url, publisher, year: printed}, year)),
    el('p', {}, about),
    ...(points ? [el('ul', {class: 'points'}, ...points.map((point) => el('li', {}, point)))] : []),
    ...links.map((link) => el('p', {}, outside(link, year))),
    ...(note ? [el('p', {class: 'small'}, el('strong', {}, words.note, ':'), ` ${note}`)] : []),
    ...facts(common),
    el('p', {class: 'small places-title'}, words.shownAt, ':'),
    el(
      'ul',
      {class: 'places small', role: 'list'},
      ...placements.map((placement, at) =>
        place(
          placement,
          title,
          perPlace[at].filter((fact) => !isCommon(fact)),
          names,
          year,
        ),
      ),
    ),
  );
}

function place({step, setting, title, purpose, url, note}, toolTitle, own, names, year) {
  const shown = [[words.printedTitle, title && title !== toolTitle ? title : ''], ...own];
  return el(
    'li',
    {},
    el('span', {}, el('strong', {}, names.step[step]), `, ${settings[setting]}`),
    ...facts(shown.filter(([, text]) => text)),
    ...(purpose ? [el('p', {}, purpose)] : []),
    ...(url ? [el('p', {}, words.address, ': ', outside({title: title ?? toolTitle, url}, year))] : []),
    ...(note ? [el('p', {class: 'muted'}, note)] : []),
  );
}

function factsOf({topics = [], pages, meldcodeStep, ages, prenatal}, names) {
  return [
    [words.topic, topics.map((id) => names.topic[id]).join(', ')],
    [words.age, ages ? ageText(ages, prenatal) : ''],
    [words.pages, pages],
    [words.meldcode, meldcodeStep ? `stap ${meldcodeStep}` : ''],
  ].filter(([, text]) => text);
}

function ageText({from, to}, prenatal) {
  if (prenatal) {
    if (to === undefined) return 'voor de geboorte en vanaf 0 jaar';
    return to === 0 ? 'voor de geboorte, 0 jaar' : `voor de geboorte tot en met ${to} jaar`;
  }
  if (to === undefined) return `vanaf ${from} jaar`;
  return from === to ? `${from} jaar` : `${from} tot en met ${to} jaar`;
}

const facts = (said) =>
  said.length
    ? [
        el(
          'dl',
          {class: 'facts small'},
          ...said.map(([name, text]) => el('div', {}, el('dt', {}, name), el('dd', {}, text))),
        ),
      ]
    : [];

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
      `${by ? `${by}. ` : ''}${words.linkFrom} ${year}, ${words.unchecked} (`,
      el(
        'a',
        {href: `https://web.archive.org/web/${year}/${url}`, rel: 'noopener noreferrer'},
        words.keptCopy,
      ),
      ')',
    ),
  );
}
