/** Where a child may not be safe: which topics say so, and the help lines above the list. */
import {nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import type {Layer} from '../../core/layer.js';
import type {Placement} from '../schema.js';
import type {ToolChoice} from './shelf.js';
import type {ToolWords} from './words.js';

/** Topics with which a child may not be safe, so that the help lines stand above the list. */
export const harmTopics: readonly string[] = [
  'huiselijk-geweld',
  'kindermishandeling',
  'onveilige-thuissituatie',
  'onveiligheid',
] satisfies Placement['topics'];

/** Ids of the help lines, the most urgent first. */
export const harmLines = ['112', 'veilig-thuis'] as const;

/** @param scopeSetting Id of the setting that counts when the user did not choose just one. */
export function renderHarm(
  {topic = [], setting = []}: ToolChoice,
  scopeSetting: string,
  words: ToolWords,
  local: Layer['helpLines'],
): TemplateResult | typeof nothing {
  if (!topic.some((id) => harmTopics.includes(id))) return nothing;
  return actNow({
    lines: harmLines,
    setting: setting.length === 1 ? setting[0]! : scopeSetting,
    first: words.consultFirst,
    local,
    contact: true,
  });
}
