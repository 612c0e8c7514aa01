/** A card about one signal, or about a group of them. */
import {html, nothing, type TemplateResult} from 'lit';
import {cautionSets} from '../content.js';
import {cautionsOf, renderCautions} from '../signals/cautions.js';
import {renderMarks} from '../signals/marks.js';
import type {GroupPart, SignalEntry} from '../signals/signal-index.js';
import {renderStrip} from '../signals/strip.js';
import {renderNextStep} from './next-step.js';
import {renderNotes} from './notes.js';
import {renderObserved} from './observed.js';
import {renderQuestions} from './questions.js';
import {renderToolsBeside, renderToolsFolded} from './tools-later.js';
import {renderTrail} from './trail.js';
import {renderTitle, type CardView} from './view.js';

export function renderOne(view: CardView, entry: SignalEntry): TemplateResult {
  const {signal, group} = entry;
  const {title, setting} = group.record;
  return html`
    <header>
      ${renderTrail(view, [entry], {fullId: group.fullId, title})}${renderTitle(view, signal.name)}${renderMarks(view.words, {background: signal.background, setting})}
    </header>
    ${renderStrip([entry], signal.name, view.strip(setting))}${renderBody(view, 'one', [entry], renderObserved(view, entry), renderToolsBeside(view, entry), view.local(entry.fullId))}${view.related(entry.fullId)}${renderNotes(view, [entry])}
  `;
}

export function renderMany(view: CardView, {group, entries}: GroupPart): TemplateResult {
  const {title, setting} = group.record;
  const categories = [...new Set(entries.map(({category}) => category))];
  const depth = categories.length > 1 ? 2 : 1;
  return html`
    <header>
      ${renderTrail(view, entries)} ${renderTitle(view, title)} ${renderMarks(view.words, {setting})}
    </header>
    ${renderStrip(entries, title, view.strip(setting))} ${view.local(group.fullId)}
    ${renderBody(
      view,
      'many',
      entries,
      categories.map(
        (category) => html`
          ${category && depth > 1 ? view.heading(category.record.name, 1, 'part-title') : nothing}
          <div class="members">
            ${entries
              .filter((entry) => entry.category === category)
              .map((entry) => renderMember(view, entry, depth))}
          </div>
        `,
      ),
    )}
    ${view.related(group.fullId)} ${renderNotes(view, entries)}
  `;
}

/** One of several signals. */
function renderMember(view: CardView, entry: SignalEntry, depth: number): TemplateResult {
  const {signal, fullId} = entry;
  return html`<section class="member">
    ${view.heading(view.recordLink(fullId, signal.name), depth, 'part-title')}
    ${renderMarks(view.words, {consult: signal.consultFirst, background: signal.background})}
    ${renderObserved(view, entry)} ${renderToolsBeside(view, entry)} ${view.local(fullId)}
  </section>`;
}

/** What you may notice, what that does not tell you, and what to do. */
function renderBody(
  view: CardView,
  how: 'one' | 'many',
  entries: readonly SignalEntry[],
  ...[first, second, third]: readonly unknown[]
): TemplateResult {
  const consult = entries.some(({signal}) => signal.consultFirst);
  const heading = view.heading(view.words.cautions, 1, 'part-title');
  return html`<div class=${`body ${how}`}>
    <div class="main">${first}${second}${third}</div>
    ${renderCautions(heading, cautionsOf(view.readAll(cautionSets)))}${renderNextStep(view, entries)}${
      consult ? renderQuestions(view) : nothing
    }${renderToolsFolded(view, entries)}
  </div>`;
}
