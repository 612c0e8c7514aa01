/** What the ecogram says in words, by hand. */
import {el} from '../dom.js';

const LIST = new Intl.ListFormat('nl', {type: 'conjunction'});

export function sentences(members, supports) {
  const named = (text, fits) => {
    const names = members.filter(fits).map(({name}) => name);
    return names.length ? [`${text}: ${LIST.format(names)}.`] : [];
  };
  const receives = ({bond}) => bond.received.length > 0;
  const gives = ({bond}) => bond.given.length > 0;
  const mutual = [
    `In het netwerk: ${members.length} mensen.`,
    ...named('Dichtbij', ({bond}) => bond.near === 'dichtbij'),
    ...named('Steun over en weer', (one) => receives(one) && gives(one)),
    ...named('De bewoner krijgt steun en geeft geen steun terug', (one) => receives(one) && !gives(one)),
    ...named('De bewoner geeft steun en krijgt geen steun terug', (one) => !receives(one) && gives(one)),
    ...named('Nog geen steun genoemd', (one) => !receives(one) && !gives(one)),
  ];
  const missing = supports
    .filter(({id}) => !members.some(({bond}) => bond.received.includes(id)))
    .map(({title}) => title.charAt(0).toLowerCase() + title.slice(1));
  const gaps = missing.length ? [`Van niemand krijgt de bewoner: ${LIST.format(missing)}.`] : [];
  return [part('Over en weer', mutual), part('Wat ontbreekt', gaps)];
}

const part = (title, said) =>
  el(
    'div',
    {class: 'part'},
    el('h3', {class: 'part-title'}, title),
    el('ul', {class: 'points'}, ...said.map((text) => el('li', {}, text))),
  );
