/**
 * The profile: sentences, a drawing, and the same as a table. It is made anew when there are other rows; else only
 * what changed is set, and rows move to their new places.
 */
import {draw, el} from '../dom.js';
import {words} from './words.js';

const WIDTH = 640;
const NAME = 220;
const ROW = 34;
const TOP = 18;
const LINE = 20;
const LIST = new Intl.ListFormat('nl');

/** @returns The section, and `update` for when something changed. */
export function profile(matrix) {
  const section = el('section', {class: 'profile'});
  let kind = '';
  let show = () => undefined;
  const update = () => {
    const rows = rowsOf(matrix);
    section.hidden = rows.length === 0;
    const newKind = rows
      .map(({id, workOn}) => `${id}${workOn ? '*' : ''}`)
      .sort()
      .join();
    if (newKind !== kind) {
      kind = newKind;
      show = build(matrix, section, rows);
    }
    show(rows);
  };
  update();
  return {section, update};
}

/** The chosen domains with a level, the lowest first. */
const rowsOf = ({choices, domains, answers}) =>
  choices
    .map(({id}) => ({...domains.find((domain) => domain.id === id), ...answers[id]}))
    .filter(({level}) => level)
    .sort((a, b) => Number(a.level) - Number(b.level));

/** Makes everything for these rows. @returns Shows the same rows with other levels, in another order. */
function build(matrix, section, rows) {
  const bars = drawing(matrix, rows);
  const list = table(rows);
  section.replaceChildren(
    el('h3', {class: 'part-title'}, words.profileTitle),
    bars.svg,
    legend(),
    list.region,
  );
  let shown = [];
  return (rows) => {
    const texts = sentences(matrix, rows);
    if (texts.length === shown.length) {
      texts.forEach((one, i) => {
        if (shown[i].textContent !== one) shown[i].textContent = one;
      });
    } else {
      for (const paragraph of shown) paragraph.remove();
      shown = texts.map((one) => el('p', {}, one));
      section.firstChild.after(...shown);
    }
    bars.show(rows);
    list.show(rows);
  };
}

function sentences({choices, domains, answers, levels}, rows) {
  const titles = (list) => LIST.format(list.map(({title}) => title));
  const lowest = rows.filter(({level}) => level === rows[0].level);
  const workOn = rows.filter((row) => row.workOn);
  const open = domains.filter(({id}) => choices.some((one) => one.id === id) && !answers[id]?.level);
  const name = levels.find(({id}) => id === lowest[0]?.level)?.name.toLowerCase();
  return [
    ...(lowest.length ? [words.lowest(titles(lowest), `${lowest[0].level} ${name}`)] : []),
    ...(workOn.length ? [words.workOnTogether(titles(workOn))] : []),
    ...(open.length ? [words.noLevelYet(titles(open))] : []),
  ];
}

function drawing({levels}, rows) {
  const step = (WIDTH - NAME) / levels.length;
  const xOf = (level) => NAME + (levels.findIndex(({id}) => id === level) + 0.5) * step;
  const bottom = TOP + rows.length * ROW + 4;
  const height = bottom + 10 + LINE + 8;
  const bars = new Map(rows.map((row) => [row.id, bar(row, levels, xOf)]));
  const svg = draw(
    'svg',
    {class: 'drawing', 'aria-hidden': 'true', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`},
    ...[...bars.values()].map(({group}) => group),
    axis(levels, xOf, bottom),
  );
  return {
    svg,
    show(rows) {
      rows.forEach(({id, level}, i) => {
        const {group, mark} = bars.get(id);
        setChanged(group, 'transform', `translate(0 ${TOP + (i + 0.5) * ROW})`);
        setChanged(mark, 'cx', String(xOf(level)));
      });
    },
  };
}

function bar({title, workOn}, levels, xOf) {
  const mark = draw('circle', {class: 'mark ring series-1', cy: 0, r: 5.5});
  const group = draw(
    'g',
    {},
    draw('text', {class: 'label', x: 0, y: 5}, title + (workOn ? ' ★' : '')),
    draw(
      'g',
      {class: 'bar'},
      draw('path', {class: 'track', d: `M${NAME} 0L${WIDTH} 0`}),
      ...levels.map(({id}) => draw('circle', {class: 'stop', cx: xOf(id), cy: 0, r: 2.5})),
      mark,
    ),
  );
  return {group, mark};
}

const setChanged = (element, name, value) => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

const axis = (levels, xOf, y) =>
  draw(
    'g',
    {class: 'axis'},
    draw('path', {class: 'line', d: `M${NAME} ${y}L${WIDTH} ${y}`}),
    ...levels.flatMap(({id}) => {
      const x = xOf(id);
      return [
        draw('path', {class: 'line', d: `M${x} ${y}L${x} ${y + 6}`}),
        draw(
          'text',
          {class: 'label', x, y: y + LINE, 'text-anchor': 'middle', 'dominant-baseline': 'central'},
          id,
        ),
      ];
    }),
  );

const legend = () =>
  el(
    'ul',
    {class: 'legend', role: 'list', 'aria-label': words.legend},
    el(
      'li',
      {},
      draw(
        'svg',
        {class: 'drawing', 'aria-hidden': 'true', width: 14, height: 14, viewBox: '0 0 14 14'},
        draw('circle', {class: 'mark ring series-1', cx: 7, cy: 7, r: 5.5}),
      ),
      el('span', {}, words.professional),
    ),
  );

function table(rows) {
  const hasWork = rows.some(({workOn}) => workOn);
  const head = [words.domain, words.start, ...(hasWork ? [words.workOnColumn] : [])];
  const lines = new Map(rows.map((row) => [row.id, line(row, hasWork)]));
  const body = el('tbody', {});
  let order = '';
  return {
    region: el(
      'div',
      {class: 'table', role: 'region', 'aria-label': words.profileTable, tabindex: '0'},
      el(
        'table',
        {},
        el('caption', {}, words.profileTable),
        el('thead', {}, el('tr', {}, ...head.map((name) => el('th', {scope: 'col'}, name)))),
        body,
      ),
    ),
    show(rows) {
      for (const {id, level} of rows) {
        const {cell} = lines.get(id);
        if (cell.textContent !== level) cell.textContent = level;
      }
      const newOrder = rows.map(({id}) => id).join();
      if (newOrder !== order) body.append(...rows.map(({id}) => lines.get(id).row));
      order = newOrder;
    },
  };
}

function line({title, workOn}, hasWork) {
  const cell = el('td', {});
  const work = hasWork ? [el('td', {}, workOn ? words.yes : words.no)] : [];
  return {row: el('tr', {}, el('th', {scope: 'row'}, title), cell, ...work), cell};
}
