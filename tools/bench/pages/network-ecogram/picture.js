/**
 * The drawing, as someone would make it for one page: three rings of a size that was tried out by eye, everyone at equal
 * distance from the next, and a name below each. Nothing is measured.
 */
import {draw} from '../dom.js';

const WIDTH = 608;
const HEIGHT = 800;
const RINGS = {dichtbij: [110, 140], ertussen: [185, 235], 'ver-weg': [260, 340]};
const MIDDLE = {x: WIDTH / 2, y: HEIGHT / 2};
const CLIENT = 42;
const HALF = 22;
const INK = '#1b2733';
const PAPER = '#ffffff';

export function picture(members, letters) {
  const places = members.map((member, i) => {
    const [rx, ry] = RINGS[member.bond.near];
    const angle = (i / members.length) * 2 * Math.PI;
    return {...member, x: MIDDLE.x + rx * Math.sin(angle), y: MIDDLE.y - ry * Math.cos(angle)};
  });
  return draw(
    'svg',
    {
      class: 'drawing',
      'aria-hidden': 'true',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    },
    draw(
      'g',
      {class: 'ecogram', fill: 'none', 'font-family': 'sans-serif', 'font-size': 14},
      ...Object.values(RINGS).map(([rx, ry]) =>
        draw('ellipse', {class: 'orbit', stroke: '#d8dfe6', cx: MIDDLE.x, cy: MIDDLE.y, rx, ry}),
      ),
      ...places.map(bond),
      draw(
        'g',
        {class: 'resident'},
        draw('circle', {cx: MIDDLE.x, cy: MIDDLE.y, r: CLIENT, fill: INK}),
        text('bewoner', MIDDLE.x, MIDDLE.y, {fill: PAPER}),
      ),
      ...places.flatMap((place) => [member(place, letters), nameOf(place)]),
    ),
  );
}

function bond({x, y, bond: {received, given}}) {
  const length = Math.hypot(x - MIDDLE.x, y - MIDDLE.y);
  const [dx, dy] = [(x - MIDDLE.x) / length, (y - MIDDLE.y) / length];
  const at = (distance) => [MIDDLE.x + dx * distance, MIDDLE.y + dy * distance];
  const [from, to] = [at(CLIENT), at(length - HALF - 4)];
  const point = ([px, py], way) =>
    draw('path', {
      class: 'point',
      fill: INK,
      d:
        `M${px} ${py}L${px + way * dx * 7 - dy * 3.5} ${py + way * dy * 7 + dx * 3.5}` +
        `L${px + way * dx * 7 + dy * 3.5} ${py + way * dy * 7 - dx * 3.5}Z`,
    });
  return draw(
    'g',
    {class: 'bond'},
    draw('path', {
      d: `M${from.join(' ')}L${to.join(' ')}`,
      stroke: INK,
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
      'stroke-dasharray': received.length || given.length ? 'none' : '2 4',
    }),
    ...(received.length ? [point(from, 1)] : []),
    ...(given.length ? [point(to, -1)] : []),
  );
}

function member({x, y, symbol, bond: {received, given}}, letters) {
  const written = (ids, look, dy, weight) =>
    ids.length
      ? [
          text(ids.map((id) => letters.get(id)).join(''), x, y + dy, {
            class: `letters ${look}`,
            'font-size': 11.5,
            'font-weight': weight,
            fill: INK,
            stroke: PAPER,
            'stroke-width': 3,
            'paint-order': 'stroke',
          }),
        ]
      : [];
  return draw(
    'g',
    {class: 'member'},
    shape(x, y, symbol),
    draw('path', {class: 'divide', stroke: '#8595a5', d: `M${x - 14} ${y}L${x + 14} ${y}`}),
    ...written(received, 'received', -8, 700),
    ...written(given, 'given', 8, 400),
  );
}

function shape(x, y, symbol) {
  const look = {fill: PAPER, stroke: INK, 'stroke-width': 1.5, 'stroke-linejoin': 'round'};
  if (symbol === 'vrouwelijk') return draw('circle', {...look, class: 'shape woman', cx: x, cy: y, r: HALF});
  const corners =
    symbol === 'mannelijk'
      ? [
          [-20, -20],
          [20, -20],
          [20, 20],
          [-20, 20],
        ]
      : [
          [-22, 0],
          [-14, -19],
          [14, -19],
          [22, 0],
          [14, 19],
          [-14, 19],
        ];
  const d = corners.map(([dx, dy], i) => `${i ? 'L' : 'M'}${x + dx} ${y + dy}`).join('') + 'Z';
  return draw('path', {...look, class: 'shape', d});
}

const nameOf = ({x, y, name}) =>
  text(name, x, y + HALF + 12, {
    class: 'name',
    fill: INK,
    stroke: PAPER,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });

const text = (words, x, y, look) =>
  draw('text', {x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central', ...look}, words);
