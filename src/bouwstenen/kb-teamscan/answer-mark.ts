/** The sign of an answer, the same in the web, in front of a word and in a table: how full it is tells how much. */
import type {TemplateResult} from 'lit';
import {fillIcon, type WebFill} from '../web/fills.js';
import type {Answer} from './answers.js';

const FILLS: Readonly<Record<Answer, WebFill>> = {
  genoeg: 'full',
  deels: 'half',
  'te-weinig': 'empty',
  specialist: 'outside',
  nvt: 'off',
};

export const fillOf = (answer: Answer | undefined): WebFill => (answer ? FILLS[answer] : 'open');

export const answerMark = (answer: Answer | undefined): TemplateResult => fillIcon(fillOf(answer));
