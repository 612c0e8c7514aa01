/**
 * The drawing, as someone would make it for one page of one width: places follow from a few numbers that were tried out
 * by eye, and nothing is measured.
 */
import {draw} from '../dom.js';
import {words} from './words.js';

const TAU = 2 * Math.PI;
/** Lines along which blocks stand, as part of the radius. */
const THREADS = [0.52, 0.64, 0.76, 0.88];
/** The part of the circle that an open domain gets. */
const OPEN = 0.25;
const LINE = 17.5;

/** @param open Id of the open domain, or nothing. */
export function web(given, width, open) {
  const radius = width / 2 - 30;
  const at = (r, angle) => [width / 2 + r * Math.cos(angle), width / 2 + r * Math.sin(angle)];
  const arcs = arcsOf(given, open);
  const height = width + 110;
  return draw(
    'svg',
    {class: 'drawing', 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}`},
    ...given.domains.flatMap((domain, i) => sector(domain, given, arcs[i], {at, radius, open})),
    ...ring(given.competencies, {at, radius}),
    ...people(width),
    ...groups(given.groups, width),
  );
}

function arcsOf({domains, blocks}, open) {
  const weights = domains.map(({id}) => blocks.filter(({domain}) => domain === id).length ** 0.4);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = total - (weights[domains.findIndex(({id}) => id === open)] ?? 0);
  let from = -TAU / 4;
  return domains.map(({id}, i) => {
    const share = !open ? weights[i] / total : id === open ? OPEN : (weights[i] / rest) * (1 - OPEN);
    const arc = {from, to: from + share * TAU};
    from = arc.to;
    return arc;
  });
}

function sector({id, title}, {blocks}, {from, to}, {at, radius, open}) {
  const own = blocks.filter(({domain}) => domain === id);
  const isOpen = id === open;
  const spokes = [0, 1 / 3, 2 / 3, 1].map((part) => from + part * (to - from));
  const thread = (part) =>
    spokes.map((angle, i) => `${i ? 'L' : 'M'}${at(part * radius, angle).join(' ')}`).join('');
  const name = `name-${id}`;
  return [
    part(
      `sector ${isOpen ? 'chosen' : ''}`,
      title,
      draw('path', {class: 'field', d: piece(at, 0.42 * radius, radius, from, to)}),
      draw('path', {
        class: 'thread',
        d:
          spokes
            .map((angle) => `M${at(0.42 * radius, angle).join(' ')}L${at(radius, angle).join(' ')}`)
            .join('') + THREADS.map(thread).join(''),
      }),
    ),
    ...own.map((block, i) => {
      const row = i % THREADS.length;
      const [x, y] = at(THREADS[row] * radius, from + ((i + 0.5) / own.length) * (to - from));
      return part(
        `block ${isOpen ? 'open' : ''}`,
        block.title,
        draw('circle', {class: 'reach', cx: x, cy: y, r: 12}),
        draw('circle', {class: 'knot', cx: x, cy: y, r: isOpen ? 9 : 6}),
        ...(isOpen ? [text(i + 1, x, y, 'middle'), text(block.title, x + 12, y, 'start')] : []),
      );
    }),
    part(
      'text domain-name',
      title,
      draw('path', {id: name, d: along(at, radius + 7, from, to)}),
      curved(name, title),
    ),
  ];
}

const ring = (competencies, {at, radius}) =>
  competencies.map(({id, short}, i) => {
    const [from, to] = [i, i + 1].map((step) => (step / competencies.length) * TAU - TAU / 4);
    const name = `ring-${id}`;
    return part(
      'cell',
      short,
      draw('path', {class: 'field', d: piece(at, 0.3 * radius, 0.42 * radius, from, to)}),
      draw('path', {id: name, d: along(at, 0.35 * radius, from, to)}),
      curved(name, short),
    );
  });

const people = (width) =>
  [
    ['resident', words.resident, -35],
    ['professional', words.professional, 35],
  ].map(([look, name, aside]) => {
    const x = width / 2 + aside;
    const y = width / 2;
    return part(
      `person ${look}`,
      name,
      draw('circle', {class: 'body', cx: x, cy: y - 30, r: 14}),
      draw('path', {
        class: 'body',
        d: `M${x - 22} ${y + 16}C${x - 22} ${y - 22} ${x + 22} ${y - 22} ${x + 22} ${y + 16}Z`,
      }),
      text(name, x, y + 28, 'middle'),
    );
  });

const groups = (all, width) =>
  all.map(({title, abbreviation}, i) => {
    const x = 10 + (i % 3) * (width / 3);
    const y = width + 20 + Math.floor(i / 3) * 1.5 * LINE;
    return part(
      'group',
      title,
      draw('path', {class: 'mark', d: `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`}),
      text(abbreviation ?? title, x + 16, y, 'start'),
    );
  });

const part = (look, name, ...drawn) => draw('g', {class: look}, draw('title', {}, name), ...drawn);

const text = (words, x, y, anchor) =>
  draw('text', {class: 'label', x, y, 'text-anchor': anchor, 'dominant-baseline': 'central'}, words);

const curved = (path, words) =>
  draw(
    'text',
    {class: 'label', 'text-anchor': 'middle'},
    draw('textPath', {href: `#${path}`, startOffset: '50%'}, words),
  );

const along = (at, r, from, to) => `M${at(r, from).join(' ')}A${r} ${r} 0 0 1 ${at(r, to).join(' ')}`;

const piece = (at, inner, outer, from, to) =>
  `M${at(inner, from).join(' ')}L${at(outer, from).join(' ')}A${outer} ${outer} 0 0 1 ${at(outer, to).join(' ')}` +
  `L${at(inner, to).join(' ')}A${inner} ${inner} 0 0 0 ${at(inner, from).join(' ')}Z`;
