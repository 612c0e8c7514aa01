/** The strip with help lines. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import type {Layer} from '../../core/layer.js';
import type {Meldcode} from '../schema.js';
import {actNowLines, actNowLinesOfAll} from './act-now-lines.js';
import type {Signal, SignalEntry} from './signal-index.js';
import {EVERY_SETTING} from './colleague-talk.js';
import {STEPS} from './steps.js';
import type {SharedSignalWords} from './words.js';

export interface StripContext {
  readonly words: SharedSignalWords;
  readonly setting: string;
  readonly meldcode: Meldcode | undefined;
  /** Numbers that the layer adds. */
  readonly local: Layer['helpLines'];
}

/** Which step of the Meldcode this is, and the next. */
export function meldcodeLine({words, meldcode}: Pick<StripContext, 'words' | 'meldcode'>): string {
  const [here, then] = STEPS.map((step) => meldcode?.meldcodeSteps.find((one) => one.step === step));
  if (!here) return '';
  const line = `${words.meldcode} ${here.order}: ${here.title}.`;
  return then ? `${line} ${words.meldcodeThen} ${then.order}: ${then.title}.` : line;
}

export interface Urgency {
  /** Ids of help lines, the most urgent first; none where no signal asks for one. */
  readonly lines: readonly string[];
  /** What to do first. */
  readonly first: string;
  /** Id of the setting whose adviser is named: that is about the Meldcode, not for someone who looks sad. */
  readonly adviserIn: string;
}

/** What these signals ask to do at once. */
export function urgencyOf(signals: readonly Signal[], context: Omit<StripContext, 'local'>): Urgency {
  const {words, setting} = context;
  const consult = signals.filter(({consultFirst}) => consultFirst).length;
  const first = [
    signals.some(({suicidality}) => suicidality) ? words.suicide : '',
    consult ? (consult === signals.length ? words.consultFirst : words.consultFirstSome) : '',
    consult ? meldcodeLine(context) : '',
  ];
  return {
    lines: actNowLines(signals),
    first: first.filter(Boolean).join(' '),
    adviserIn: consult ? setting || EVERY_SETTING : '',
  };
}

/** Whom to call for these signals; nothing where none of them asks for it. */
export function renderStrip(
  entries: readonly SignalEntry[],
  about: string,
  context: StripContext,
): TemplateResult | typeof nothing {
  const {lines, first, adviserIn} = urgencyOf(
    entries.map(({signal}) => signal),
    context,
  );
  if (!lines.length) return nothing;
  return actNow({
    lines,
    setting: adviserIn,
    first,
    about,
    local: context.local,
    contact: true,
    forYourself: true,
  });
}

/**
 * Whom to call, one tap away: someone who comes to choose a signal may not have the time to.
 * @param contact Whether it offers the slot for a municipality's own numbers.
 */
export function renderFoldedStrip(
  entries: readonly SignalEntry[],
  {words, setting, local}: StripContext,
  contact = true,
): TemplateResult {
  return html`<details class="call-now">
    <summary>${words.callNow} <span>${words.callNowOpen}</span></summary>
    ${actNow({
      lines: actNowLinesOfAll(entries.map(({signal}) => signal)),
      setting: setting || EVERY_SETTING,
      local,
      contact,
      forYourself: true,
    })}
  </details>`;
}
