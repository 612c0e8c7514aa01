/** The tools of the guide beside a signal, each with where it is for and how old the link is. Loaded when needed. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../core/external-link.js';
import {settings} from '../../core/shared/content.js';
import {tools as toolCollection, topics} from '../content.js';
import type {SignalEntry} from '../signals/signal-index.js';
import {fittingTools, placedAtSignals, type PlacedTool, type Placement} from './fitting-tools.js';
import type {CardView} from './view.js';
import type {SignalWords} from './words.js';

/** Tools that belong beside this very signal. @param ids Of the tools that it names. */
export function renderBeside({words, read}: CardView, ids: readonly string[]): TemplateResult {
  const beside = ids.flatMap((id) => read(toolCollection, id) ?? []).map(placedAtSignals);
  if (!beside.length) return html``;
  return html`<div class="aside-part">
    <p class="label">${words.toolBeside}</p>
    ${renderList(beside, words)}
  </div>`;
}

/** All fitting tools: for these signals, in general, for other settings. */
export function renderFitting(view: CardView, entries: readonly SignalEntry[]): TemplateResult {
  const {words, index, readAll} = view;
  const {own, general, elsewhere} = fittingTools(
    entries.map(({signal}) => signal),
    [...index.signals.values()].map(({signal}) => signal),
    readAll(toolCollection),
    readAll(topics),
    view.settingFor(entries[0]?.group.record.setting),
  );
  const many = entries.length > 1;
  const titled = (title: string, tools: readonly PlacedTool[]) =>
    tools.length ? html`${view.heading(title, 2, 'small-title')}${renderList(tools, words)}` : nothing;
  return html`
    ${own.length ? nothing : html`<p>${many ? words.toolsNoneMany : words.toolsNone}</p>`}
    ${titled(many ? words.toolsOwnMany : words.toolsOwn, own)} ${titled(words.toolsGeneral, general)}
    ${
      elsewhere.length
        ? html`<details>
            <summary>${words.toolsOther} (${elsewhere.length})</summary>
            ${renderList(elsewhere, words)}
          </details>`
        : nothing
    }
  `;
}

const renderList = (tools: readonly PlacedTool[], words: SignalWords): TemplateResult =>
  html`<ul class="tools" role="list">
    ${tools.map((tool) => renderTool(tool, words))}
  </ul>`;

function renderTool({tool, placement}: PlacedTool, words: SignalWords): TemplateResult {
  const {title, url, publisher, year, about, source} = tool.record;
  const link = {title, url: placement.url ?? url, publisher, year};
  return html`<li>
    ${externalLink(link, toolCollection.sources[source]?.year)}
    <p class="small">${placement.purpose ?? about}</p>
    <p class="small muted">${factsOf(placement, words).join(' · ')}</p>
  </li>`;
}

/** Setting, ages, pages and Meldcode step of a placement. */
const factsOf = (placement: Placement, words: SignalWords): string[] =>
  [
    settings[placement.setting]?.name ?? '',
    agesOf(placement, words),
    placement.pages ? `${words.pages} ${placement.pages}` : '',
    placement.meldcodeStep ? `${words.meldcode} ${placement.meldcodeStep}` : '',
  ].filter(Boolean);

function agesOf({ages, prenatal}: Placement, words: SignalWords): string {
  if (!ages) return '';
  const {from, to} = ages;
  const range = to === undefined ? `${words.agesFrom} ${from}` : from === to ? `${from}` : `${from}–${to}`;
  return `${range} ${words.ages}${prenatal ? `, ${words.prenatal}` : ''}`;
}
