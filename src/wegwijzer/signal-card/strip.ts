/** The strip with help lines above what the card shows. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import type {Meldcode} from '../schema.js';
import {actNowLines, actNowLinesOfAll} from './act-now-lines.js';
import type {SignalEntry} from './signal-index.js';
import type {SignalWords} from './words.js';

export interface StripContext {
  readonly words: SignalWords;
  readonly setting: string;
  readonly meldcode: Meldcode | undefined;
  /** The step of the guide that the signals belong to, and the one after it. */
  readonly steps: readonly [string, string];
}

/** Which step of the Meldcode this is, and the next. */
function meldcodeLine({words, meldcode, steps}: StripContext): string {
  const [here, then] = steps.map((step) => meldcode?.meldcodeSteps.find((one) => one.step === step));
  if (!here) return '';
  const line = `${words.meldcode} ${here.order}: ${here.title}.`;
  return then ? `${line} ${words.meldcodeThen} ${then.order}: ${then.title}.` : line;
}

/** Whom to call for these signals; nothing where none of them asks for it. */
export function renderStrip(
  entries: readonly SignalEntry[],
  about: string,
  context: StripContext,
): TemplateResult | typeof nothing {
  const {words, setting} = context;
  const signals = entries.map(({signal}) => signal);
  const lines = actNowLines(signals);
  if (!lines.length) return nothing;
  const consult = signals.filter(({consultFirst}) => consultFirst).length;
  const first = [
    signals.some(({suicidality}) => suicidality) ? words.suicide : '',
    consult ? (consult === signals.length ? words.consultFirst : words.consultFirstSome) : '',
    consult ? meldcodeLine(context) : '',
  ];
  return actNow({
    lines,
    // Who advises is about the Meldcode: not for someone who looks sad.
    setting: consult ? setting || 'alle' : '',
    first: first.filter(Boolean).join(' '),
    about,
    contact: true,
    forYourself: true,
  });
}

/** Whom to call, one tap away: someone who comes to choose a signal may not have the time to. */
export function renderFoldedStrip(
  entries: readonly SignalEntry[],
  {words, setting}: StripContext,
): TemplateResult {
  return html`<details class="call-now">
    <summary>${words.callNow} <span>${words.callNowOpen}</span></summary>
    ${actNow({
      lines: actNowLinesOfAll(entries.map(({signal}) => signal)),
      setting: setting || 'alle',
      contact: true,
      forYourself: true,
    })}
  </details>`;
}
