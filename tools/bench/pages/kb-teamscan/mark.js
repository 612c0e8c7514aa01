/** The signs of the answers. */
import {draw} from '../dom.js';

/** A sign with its middle at `x`, `y`. */
export function mark(answer, x, y, r) {
  const circle = (look, radius = r) => draw('circle', {class: `fill-shape ${look}`, cx: x, cy: y, r: radius});
  const diamond = (look, half) =>
    draw('path', {class: look, d: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`});
  const parts = {
    genoeg: () => [circle('fill-solid')],
    deels: () => [
      circle(''),
      draw('path', {class: 'fill-solid', d: `M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z`}),
    ],
    'te-weinig': () => [circle('fill-heavy', r - 0.5)],
    specialist: () => [diamond('fill-shape', r * 1.2), diamond('fill-solid', r * 0.45)],
    nvt: () => [
      draw('circle', {class: 'fill-ground', cx: x, cy: y, r}),
      draw('path', {class: 'fill-dash', d: `M${x - r * 0.7} ${y}L${x + r * 0.7} ${y}`}),
    ],
  }[answer]();
  return draw('g', {class: 'fill'}, ...parts);
}

const SIZE = 18;

export const icon = (answer) =>
  draw(
    'svg',
    {class: 'drawing fill-icon', 'aria-hidden': 'true', viewBox: `0 0 ${SIZE} ${SIZE}`},
    mark(answer, SIZE / 2, SIZE / 2, SIZE / 2 - 2.5),
  );
