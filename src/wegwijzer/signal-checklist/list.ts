/** The signals to choose from, by category and group. Other settings' signals stand behind a line of their own. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/facets/words.js';
import {renderFoldOut, sectionNote} from '../signals/section.js';
import {entriesIn, type GroupPart, type Section, type SignalEntry} from '../signals/signal-index.js';
import {renderRow} from './row.js';
import {isTicked} from './value.js';
import type {ChecklistView} from './view.js';

export const ELSEWHERE = 'elders';

export function renderList(view: ChecklistView): TemplateResult {
  const {sections, elsewhere} = view.narrowed;
  return html`<div class="sections">
    ${sections.map((section) => renderSection(view, section, 1))}
    ${elsewhere.length ? renderElsewhere(view, elsewhere) : nothing}
  </div>`;
}

function renderSection(view: ChecklistView, section: Section, depth: number): TemplateResult {
  const {words, heading} = view;
  const {about} = section.category?.record ?? {};
  return fold(
    view,
    section.id,
    heading(section.title, depth, 'part-title'),
    html`${sectionNote(section, words)}${chosenIn(view, [section])}`,
    html`
      ${about ? html`<p class="small muted">${about}</p>` : nothing}
      ${section.category ? view.local(section.category.fullId) : nothing}
      ${section.parts.map((part) => renderGroup(view, part, depth + 1))}
    `,
  );
}

function renderElsewhere(view: ChecklistView, sections: readonly Section[]): TemplateResult {
  const {words, heading} = view;
  return fold(
    view,
    ELSEWHERE,
    heading(words.otherSettings, 1, 'part-title'),
    html`${sections.map(({title}) => title).join(' · ')}${chosenIn(view, sections)}`,
    html`
      <p class="small muted">${words.otherSettingsAbout}</p>
      <div class="sections inner">${sections.map((section) => renderSection(view, section, 2))}</div>
    `,
  );
}

/** While the list is narrowed everything that is left stands open. */
function fold(
  view: ChecklistView,
  id: string,
  heading: unknown,
  note: unknown,
  content: unknown,
): TemplateResult {
  const {opened, narrowed} = view;
  const isNarrowed = narrowed.found !== undefined && narrowed.found > 0;
  const onToggle = (isOpen: boolean) => {
    if (!isNarrowed) opened[isOpen ? 'add' : 'delete'](id);
  };
  return renderFoldOut({heading, note, isOpen: isNarrowed || opened.has(id), onToggle}, content);
}

/** What is chosen in there, by name: a number would look like a score. */
function chosenIn(
  {words, value}: ChecklistView,
  sections: readonly Section[],
): TemplateResult | typeof nothing {
  const names = sections
    .flatMap(entriesIn)
    .filter(({id}) => isTicked(value, id))
    .map(({signal}) => signal.name);
  if (!names.length) return nothing;
  return html`<span class="chosen-here">${fill(words.chosen, {names: names.join(', ')})}</span>`;
}

function renderGroup(view: ChecklistView, {group, entries}: GroupPart, depth: number): TemplateResult {
  const {words, heading} = view;
  const background = entries.filter(({signal}) => signal.background);
  const signals = entries.filter(({signal}) => !signal.background);
  return html`<div class="group">
    ${heading(group.record.title, depth, 'small-title')} ${view.local(group.fullId)}
    ${renderRows(view, signals)}
    ${
      background.length
        ? html`<div class="circumstances">
            <p class="label small">${words.background}</p>
            ${renderRows(view, background)}
          </div>`
        : nothing
    }
  </div>`;
}

const renderRows = (view: ChecklistView, entries: readonly SignalEntry[]): TemplateResult | typeof nothing =>
  entries.length
    ? html`<ul class="rows" role="list">
        ${entries.map((entry) => renderRow(view, entry))}
      </ul>`
    : nothing;
