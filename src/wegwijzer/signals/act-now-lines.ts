/** Whom to call for what a card shows. Ids of help lines, the most urgent first. */
import type {Signal} from './signal-index.js';

const SUICIDE_LINE = '113';
const DANGER_LINE = '112';

/** 113 where suicide is spoken of, then direct danger where someone may be harmed, then the others. */
export function actNowLines(signals: readonly Signal[]): string[] {
  const own = signals.flatMap(({actNow}) => actNow ?? []);
  const suicide = signals.some(({suicidality}) => suicidality);
  const danger = suicide || signals.some(({consultFirst}) => consultFirst);
  return [...new Set([...(suicide ? [SUICIDE_LINE] : []), ...(danger ? [DANGER_LINE] : []), ...own])];
}

/** Where all signals stand together, direct danger goes first and 113 is one of the others. */
export function actNowLinesOfAll(signals: readonly Signal[]): string[] {
  const own = actNowLines(signals).filter((line) => line !== DANGER_LINE && line !== SUICIDE_LINE);
  return [DANGER_LINE, ...own, SUICIDE_LINE];
}
