/** The profile on screen: sentences, a drawing, and the same as a table. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {axis, layoutAxis} from '../../core/drawing/axis.js';
import {bar, barHeight, type BarMark} from '../../core/drawing/bar.js';
import {drawing} from '../../core/drawing/drawing.js';
import {legend, type LegendEntry} from '../../core/drawing/legend.js';
import type {MarkShape} from '../../core/drawing/marks.js';
import type {Measure} from '../../core/drawing/measure.js';
import {pointScale} from '../../core/drawing/scale.js';
import type {MomentId} from '../../core/work/moments.js';
import {workWords} from '../../core/work/words.js';
import type {ProfileRow} from './profile.js';
import type {scoringWords} from './scoring-words.js';

/** Each moment has a shape of its own; the last one stands out most. */
const SHAPES: Readonly<Record<MomentId, MarkShape>> = {
  start: 'ring',
  tussentijds: 'square',
  afsluiting: 'dot',
};

export interface ProfileView {
  readonly rows: readonly ProfileRow[];
  readonly sentences: readonly string[];
  /** From low to high. */
  readonly levels: readonly {readonly id: string; readonly name: string}[];
  readonly moments: readonly MomentId[];
  readonly words: typeof scoringWords;
  readonly measure: Measure;
  readonly heading: TemplateResult;
}

export function renderProfile(view: ProfileView): TemplateResult {
  const {rows, sentences, heading} = view;
  return html`<section class="profile">
    ${heading}
    <div class="sentences">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
    ${rows.length ? html`${renderDrawing(view)} ${renderTable(view)}` : nothing}
  </section>`;
}

const WIDTH = 640;
const NAME = 220;
const TOP = 18;

function renderDrawing({rows, levels, moments, words, measure}: ProfileView): TemplateResult {
  const scale = pointScale(
    levels.map(({id}) => id),
    WIDTH - NAME,
  );
  const stops = levels.map(({id}) => scale.at(id)!);
  const ticks = levels.map(({id, name}, i) => ({at: stops[i]!, text: `${id} ${name}`, short: id}));
  let y = TOP;
  const bars = rows.map((row) => {
    const marks = marksOf(row, scale.at);
    const height = Math.max(barHeight(marks), 24) + 10;
    const middle = y + height / 2;
    y += height;
    return svg`<text class=${row.workOn ? 'label chosen' : 'label'} x="0" y=${middle + 5}>${row.title}${row.workOn ? ' ★' : ''}</text>
      ${bar({x: NAME, y: middle, length: WIDTH - NAME, marks, stops})}`;
  });
  const layout = layoutAxis({length: WIDTH - NAME, ticks, measure});
  return html`<div class="picture">
    ${drawing({width: WIDTH, height: y + layout.depth + 8}, svg`${bars}${axis(layout, NAME, y + 4)}`)}
    ${legend(legendOf(rows, moments, words), words.legend)}
  </div>`;
}

function marksOf(row: ProfileRow, at: (id: string) => number | undefined): BarMark[] {
  const own = row.levels.flatMap(({moment, level}) => {
    const place = at(level);
    return place === undefined ? [] : [{at: place, shape: SHAPES[moment]}];
  });
  const resident = row.resident ? at(row.resident) : undefined;
  return resident === undefined
    ? own
    : [...own, {at: resident, shape: 'diamond' as const, series: 2 as const}];
}

function legendOf(
  rows: readonly ProfileRow[],
  moments: readonly MomentId[],
  words: typeof scoringWords,
): readonly LegendEntry[] {
  const used = moments.filter((id) => rows.some(({levels}) => levels.some(({moment}) => moment === id)));
  return [
    ...used.map((id) => ({
      shape: SHAPES[id],
      text: `${words.professional}, ${workWords.moments[id].toLowerCase()}`,
    })),
    ...(rows.some(({resident}) => resident)
      ? [{shape: 'diamond' as const, series: 2 as const, text: words.resident}]
      : []),
  ];
}

/** What the drawing shows, for everyone: head and rows of the profile's table. */
export function profileTable(
  rows: readonly ProfileRow[],
  moments: readonly MomentId[],
  words: typeof scoringWords,
): {head: string[]; rows: string[][]} {
  const hasResident = rows.some(({resident}) => resident);
  const hasWork = rows.some(({workOn}) => workOn);
  return {
    head: [
      words.domainColumn,
      ...moments.map((id) => workWords.moments[id]),
      ...(hasResident ? [words.resident] : []),
      ...(hasWork ? [words.workOnColumn] : []),
    ],
    rows: rows.map((row) => [
      row.title,
      ...moments.map((id) => row.levels.find(({moment}) => moment === id)?.level ?? words.none),
      ...(hasResident ? [row.resident ?? words.none] : []),
      ...(hasWork ? [row.workOn ? words.yes : words.no] : []),
    ]),
  };
}

function renderTable({rows, moments, words}: ProfileView): TemplateResult {
  const table = profileTable(rows, moments, words);
  return html`<div class="table" role="region" aria-label=${words.profileTable} tabindex="0">
    <table>
      <caption>
        ${words.profileTable}
      </caption>
      <thead>
        <tr>
          ${table.head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ([title, ...cells]) =>
            html`<tr>
              <th scope="row">${title}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
