/** The fan of seven steps in three phases. */
import {draw, el} from '../dom.js';

const OUTER = 150;
const BAND = 124;
const INNER = 58;
const MIDDLE = 152;

const at = (radius, turn) => {
  const angle = Math.PI * (1 - turn);
  return [MIDDLE + radius * Math.cos(angle), MIDDLE - radius * Math.sin(angle)].map(
    (value) => Math.round(value * 100) / 100,
  );
};

const piece = (inner, outer, from, to) =>
  `M${at(inner, from).join(' ')} L${at(outer, from).join(' ')} A${outer} ${outer} 0 0 1 ${at(outer, to).join(' ')} ` +
  `L${at(inner, to).join(' ')} A${inner} ${inner} 0 0 0 ${at(inner, from).join(' ')} Z`;

export function fan(steps, phases) {
  const turn = (index) => index / steps.length;
  return el(
    'div',
    {class: 'fan'},
    draw(
      'svg',
      {class: 'drawing', 'aria-hidden': 'true', width: 304, height: 154, viewBox: '0 0 304 154'},
      ...steps.map(({phase, number}, i) => {
        const [x, y] = at((INNER + BAND) / 2, (turn(i) + turn(i + 1)) / 2);
        const middle = {class: 'fan-number', x, y, 'text-anchor': 'middle', 'dominant-baseline': 'central'};
        return draw(
          'g',
          {class: `sector ${phase}`},
          draw('path', {class: 'piece', d: piece(INNER, BAND, turn(i), turn(i + 1))}),
          draw('text', middle, String(number)),
        );
      }),
      ...phases.map(({id, title}) => {
        const own = steps.filter(({phase}) => phase === id).map(({number}) => number - 1);
        return band(id, title, turn(own[0]), turn(own.at(-1) + 1));
      }),
    ),
  );
}

function band(id, title, from, to) {
  const radius = (OUTER + BAND) / 2;
  const line = `M${at(radius, from).join(' ')} A${radius} ${radius} 0 0 1 ${at(radius, to).join(' ')}`;
  return draw(
    'g',
    {class: `band ${id}`},
    draw('path', {class: 'piece', d: piece(BAND, OUTER, from, to)}),
    draw('path', {id: `band-${id}`, d: line}),
    draw(
      'text',
      {'dominant-baseline': 'central'},
      draw('textPath', {href: `#band-${id}`, startOffset: '50%', 'text-anchor': 'middle'}, title),
    ),
  );
}
