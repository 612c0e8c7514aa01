/** The profile on screen: sentences, a drawing, and the same as a table. The drawing goes on paper too. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {axis, layoutAxis} from '../../core/drawing/axis.js';
import {bar, barHeight, type BarMark} from '../../core/drawing/bar.js';
import {drawing} from '../../core/drawing/drawing.js';
import {detachedDrawing} from '../../core/drawing/detached.js';
import {legend, type LegendEntry} from '../../core/drawing/legend.js';
import {MARK_SIZE, mark, type MarkShape} from '../../core/drawing/marks.js';
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

/** What is drawn. */
export interface ProfilePicture {
  readonly rows: readonly ProfileRow[];
  /** From low to high. */
  readonly levels: readonly {readonly id: string; readonly name: string}[];
  readonly moments: readonly MomentId[];
  readonly words: typeof scoringWords;
  readonly measure: Measure;
}

export interface ProfileView extends ProfilePicture {
  readonly sentences: readonly string[];
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
/** Height of a line of the key below the drawing. */
const KEY_LINE = 22;

function renderDrawing(view: ProfileView): TemplateResult {
  return html`<div class="picture">${draw(view)} ${legend(legendOf(view), view.words.legend)}</div>`;
}

/** The drawing for a sheet of paper, with what its marks mean in it. */
export const profileSvg = (picture: ProfilePicture): SVGSVGElement =>
  detachedDrawing(draw(picture, legendOf(picture)));

/** @param key What the marks mean, where no list beside the drawing says it. */
function draw({rows, levels, measure}: ProfilePicture, key: readonly LegendEntry[] = []): TemplateResult {
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
  const foot = y + layout.depth + 8;
  const lines = key.map(({shape, series, text}, i) => {
    const middle = foot + (i + 0.5) * KEY_LINE;
    return svg`${mark(shape, NAME + MARK_SIZE / 2, middle, series)}
      <text class="label" x=${NAME + 1.5 * MARK_SIZE} y=${middle + 5}>${text}</text>`;
  });
  return drawing(
    {width: WIDTH, height: foot + key.length * KEY_LINE},
    svg`${bars}${axis(layout, NAME, y + 4)}${lines}`,
  );
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

function legendOf({rows, moments, words}: ProfilePicture): readonly LegendEntry[] {
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
