/** How long to talk before it is time to play: in words, and drawn to scale where the guide gives minutes. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';
import {linearScale} from '../../core/drawing/scale.js';
import type {Band} from './ages.js';
import type {TipsView} from './view.js';
import {fill, type TipsWords} from './words.js';

/** Distance in minutes between the numbers under the bar. */
const STEP = 15;
const WIDTH = 304;
/** Room for half of the last number. */
const MARGIN = 10;
const LABELS = 24;
const BAR = 14;
const NUMBERS = 24;

/** Where the scale of all bands ends, in minutes, so that bands can be compared by eye. */
export function lastMinute(bands: readonly Band[]): number {
  const minutes = bands.flatMap(({record}) => [record.talkMinutes?.to ?? 0, record.longestMinutes ?? 0]);
  return Math.ceil(Math.max(STEP, ...minutes) / STEP) * STEP;
}

/** What a band says about time, as sentences. */
export function talkTimeSentences({record}: Band, words: TipsWords): string[] {
  const {talkMinutes, longestMinutes} = record;
  return [
    ...(talkMinutes ? [fill(words.talkThenPlay, talkMinutes)] : []),
    ...(longestMinutes ? [fill(words.longest, {minutes: longestMinutes})] : []),
  ];
}

export function renderTalkTime({words, allBands}: TipsView, band: Band): TemplateResult {
  const sentences = talkTimeSentences(band, words);
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}
  ${band.record.talkMinutes ? renderScale(band, lastMinute(allBands), words) : nothing}`;
}

function renderScale({record}: Band, last: number, words: TipsWords): TemplateResult {
  const {from, to} = record.talkMinutes!;
  const scale = linearScale([0, last], [0, WIDTH - MARGIN]);
  const x = (minutes: number) => scale.at(minutes) + 0.5;
  const marks = Array.from({length: last / STEP + 1}, (_, i) => i * STEP);
  return drawing(
    {width: WIDTH, height: LABELS + BAR + NUMBERS},
    svg`
      <text class="label" x="0" y=${LABELS - 7}>${words.talk}</text>
      <text class="label" x=${x(to) + 2} y=${LABELS - 7}>${words.play}</text>
      <rect class="box" x=${x(0)} y=${LABELS} width=${scale.at(last)} height=${BAR} />
      <rect class="talk" x=${x(0)} y=${LABELS} width=${scale.at(from)} height=${BAR} />
      <rect class="turn" x=${x(from)} y=${LABELS} width=${scale.at(to) - scale.at(from)} height=${BAR} />
      ${marks.map(
        (minute) =>
          svg`<text class="label" x=${x(minute)} y=${LABELS + BAR + 18} text-anchor=${minute ? 'middle' : 'start'}>${minute === last ? `${minute} ${words.minutes}` : minute}</text>`,
      )}`,
  );
}
