/** The fan: seven steps in three phases, as a picture of the list beside it. */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';

export interface FanStep {
  readonly id: string;
  readonly phase: string;
  readonly number: number;
}
export interface FanPhase {
  readonly id: string;
  readonly title: string;
}

/** In CSS pixels. The half circle stands on its flat side. */
const OUTER = 150;
const BAND = 26;
const INNER = 58;
const EDGE = 2;
const WIDTH = 2 * (OUTER + EDGE);
const HEIGHT = OUTER + 2 * EDGE;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the fan. @param turn From 0 at the left to 1 at the right. */
export function fanPoint(radius: number, turn: number): Point {
  const angle = Math.PI * (1 - turn);
  const tidy = (value: number): number => Math.round(value * 100) / 100;
  return {
    x: tidy(WIDTH / 2 + radius * Math.cos(angle)),
    y: tidy(OUTER + EDGE - radius * Math.sin(angle)),
  };
}

const at = (radius: number, turn: number): string => {
  const {x, y} = fanPoint(radius, turn);
  return `${x} ${y}`;
};

/** The outline of a piece of the fan. */
export const sectorPath = (inner: number, outer: number, from: number, to: number): string =>
  `M${at(inner, from)} L${at(outer, from)} A${outer} ${outer} 0 0 1 ${at(outer, to)} ` +
  `L${at(inner, to)} A${inner} ${inner} 0 0 0 ${at(inner, from)} Z`;

/** The line along which the name of a phase is written. */
const textPath = (radius: number, from: number, to: number): string =>
  `M${at(radius, from)} A${radius} ${radius} 0 0 1 ${at(radius, to)}`;

/** @param go Called with the id of a step that someone points at; the list is for everyone else. */
export function renderFan(
  steps: readonly FanStep[],
  phases: readonly FanPhase[],
  go: (step: string) => void,
): TemplateResult {
  const turn = (index: number): number => index / steps.length;
  return html`<div class="fan">
    ${drawing({width: WIDTH, height: HEIGHT}, [
      ...steps.map((step, i) => renderStep(step, turn(i), turn(i + 1), go)),
      ...phases.map((phase) => {
        const own = steps.flatMap((step, i) => (step.phase === phase.id ? [i] : []));
        return own.length ? renderPhase(phase, turn(own[0]!), turn(own.at(-1)! + 1)) : [];
      }),
    ])}
  </div>`;
}

function renderStep(
  {id, phase, number}: FanStep,
  from: number,
  to: number,
  go: (step: string) => void,
): SVGTemplateResult {
  const {x, y} = fanPoint((INNER + OUTER - BAND) / 2, (from + to) / 2);
  return svg`<g class=${`sector ${phase}`} @click=${() => go(id)}>
    <path class="piece" d=${sectorPath(INNER, OUTER - BAND, from, to)} />
    <text class="fan-number" x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${number}</text>
  </g>`;
}

function renderPhase({id, title}: FanPhase, from: number, to: number): SVGTemplateResult {
  return svg`<g class=${`band ${id}`}>
    <path class="piece" d=${sectorPath(OUTER - BAND, OUTER, from, to)} />
    <path id=${`band-${id}`} d=${textPath(OUTER - BAND / 2, from, to)} />
    <text dominant-baseline="central"><textPath href=${`#band-${id}`} startOffset="50%" text-anchor="middle">${title}</textPath></text>
  </g>`;
}
