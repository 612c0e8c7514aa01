/** The sign of an answer: how full it is tells how much the team knows. Without colour, so that all can tell it apart. */
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Answer} from './answers.js';

const SHAPES: Readonly<Record<Answer | 'none', SVGTemplateResult>> = {
  genoeg: svg`<circle class="full" cx="8" cy="8" r="6" />`,
  deels: svg`<circle cx="8" cy="8" r="6" /><path class="full" d="M8 2a6 6 0 0 0 0 12z" />`,
  'te-weinig': svg`<circle cx="8" cy="8" r="6" />`,
  specialist: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8z" /><path class="full" d="M8 5 11 8 8 11 5 8z" />`,
  nvt: svg`<path d="M3 8h10" />`,
  none: svg`<circle class="dotted" cx="8" cy="8" r="6" />`,
};

export const answerMark = (answer: Answer | undefined): TemplateResult =>
  html`<svg class="answer-mark" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[answer ?? 'none']}</svg>`;

/** The sign and what it stands for. */
export const answerWithMark = (
  answer: Answer | undefined,
  words: Readonly<Record<Answer, string>>,
): TemplateResult | typeof nothing =>
  answer ? html`<span class="said">${answerMark(answer)} ${words[answer]}</span>` : nothing;
