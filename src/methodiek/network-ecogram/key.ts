/** What stands below a drawing: whom the numbers stand for and, where the drawing goes away from the page, its signs. */
import {svg, type SVGTemplateResult} from 'lit';
import {tidy} from '../../core/drawing/marks.js';
import type {Measure} from '../../core/drawing/measure.js';
import type {EcogramLayout} from './layout.js';
import type {Member} from './people.js';
import type {EcogramKey} from './picture.js';
import {SIGN_HEIGHT, SIGN_WIDTH, signOf, type Sign} from './signs.js';

const INK = '#1b2733';

export interface KeyOptions {
  readonly layout: EcogramLayout;
  readonly members: readonly Member[];
  /** Explained only where the page does not do that. */
  readonly signs?: readonly Sign[];
  readonly measure: Measure;
  readonly lineHeight: number;
}

/** Nothing when every name is shown and no sign is to be explained. */
export function ecogramKey({layout, members, signs = [], measure, lineHeight}: KeyOptions): EcogramKey {
  const {width, height, unit} = layout;
  const numbered = layout.people.flatMap(({id, number}) => {
    const name = members.find((member) => member.id === id)?.name ?? '';
    return number === undefined ? [] : [`${number} ${name}`];
  });
  const names = inColumns(numbered, {width, measure, aside: 0, row: lineHeight * 1.2, gap: 20 * unit});
  const texts = signs.map(({text}) => text);
  const aside = (SIGN_WIDTH + 8) * unit;
  const explained = inColumns(texts, {width, measure, aside, row: (SIGN_HEIGHT + 4) * unit, gap: 24 * unit});
  const top = height + 8 * unit;
  const signsTop = top + names.height + (numbered.length && signs.length ? 12 * unit : 0);
  return {
    height: numbered.length || signs.length ? signsTop + explained.height - height + 4 * unit : 0,
    content: svg`<g class="key">
      ${names.places.map(({x, y}, i) => line(numbered[i]!, x, top + y))}
      ${explained.places.map(
        ({x, y}, i) => svg`
          <g transform="translate(${tidy(x)} ${tidy(signsTop + y - (SIGN_HEIGHT / 2) * unit)}) scale(${unit})">${signOf(signs[i]!)}</g>
          ${line(texts[i]!, x + aside, signsTop + y)}`,
      )}
    </g>`,
  };
}

const line = (text: string, x: number, y: number): SVGTemplateResult =>
  svg`<text class="name" x=${tidy(x)} y=${tidy(y)} dominant-baseline="central" fill=${INK}>${text}</text>`;

interface Columns {
  readonly width: number;
  readonly measure: Measure;
  /** Room before each text. */
  readonly aside: number;
  readonly row: number;
  readonly gap: number;
}

/** Texts in as many equal columns as fit, filled from top to bottom. */
function inColumns(
  texts: readonly string[],
  {width, measure, aside, row, gap}: Columns,
): {readonly height: number; readonly places: readonly {readonly x: number; readonly y: number}[]} {
  if (!texts.length) return {height: 0, places: []};
  const widest = Math.max(...texts.map(measure)) + aside + gap;
  const columns = Math.max(1, Math.floor((width + gap) / widest));
  const rows = Math.ceil(texts.length / columns);
  return {
    height: rows * row,
    places: texts.map((_, i) => ({
      x: Math.floor(i / rows) * (width / columns),
      y: ((i % rows) + 0.5) * row,
    })),
  };
}
