/** All signals, or those of a category, to choose from: by category, by group, or by a few letters. */
import {html, nothing, type TemplateResult} from 'lit';
import {fits, reasonFor, wordsOf} from '../signals/filter.js';
import {renderMark} from '../signals/marks.js';
import {renderSearch} from '../signals/search.js';
import {renderFoldOut, sectionNote} from '../signals/section.js';
import {entriesIn, limit, type GroupPart, type Section, type SignalEntry} from '../signals/signal-index.js';
import {renderFoldedStrip} from '../signals/strip.js';
import {renderTrail} from './trail.js';
import {renderTitle, type CardView} from './view.js';

/** Everything; the signals of the reader's own setting stand before those of others. */
export function renderOverview(view: CardView): TemplateResult {
  const {sections} = view.index;
  const setting = view.settingFor(undefined);
  const isOwn = (section: Section) => !!setting && section.setting === setting;
  const sorted = [...sections.filter(isOwn), ...sections.filter((section) => !isOwn(section))];
  const header = html`
    ${renderTitle(view, view.words.overviewTitle)}
    ${view.isMissing ? html`<p>${view.words.notFound}</p>` : nothing}
    <p class="muted">${view.words.overviewIntro}</p>
  `;
  return renderChoice(view, header, sorted);
}

export function renderCategory(view: CardView, section: Section): TemplateResult {
  const header = html`
    ${renderTrail(view, [])} ${renderTitle(view, section.title)}
    <p class="muted">${section.category?.record.about}</p>
  `;
  return html`${renderChoice(view, header, [section])}
  ${section.category ? html`${view.local(section.category.fullId)} ${view.related(section.category.fullId)}` : nothing}`;
}

function renderChoice(view: CardView, header: TemplateResult, sections: readonly Section[]): TemplateResult {
  const {typed} = view.unfolded;
  const words = wordsOf(typed);
  const filtered = sections.flatMap((section) => {
    const parts = limit(section.parts, (entry) => fits(entry, words));
    return parts.length ? [{...section, parts}] : [];
  });
  // What nothing fits hides nothing: then all stands there, and the status says so.
  const shown = words.length && !filtered.length ? sections : filtered;
  return html`
    <header>${header}</header>
    ${renderFoldedStrip([...view.index.signals.values()], view.strip(undefined))}
    ${renderSearch(view.words, {
      typed,
      onType: (typed) => view.unfold({typed}),
      showAll: () => view.unfold({typed: ''}),
      found: words.length ? count(filtered) : undefined,
      total: count(sections),
    })}
    <div class="sections">
      ${
        sections.length === 1
          ? renderParts(view, shown[0]!.parts, words, 1)
          : shown.map((section) => renderSection(view, section, words))
      }
    </div>
  `;
}

const count = (sections: readonly Section[]): number => sections.flatMap(entriesIn).length;

function renderSection(view: CardView, section: Section, words: readonly string[]): TemplateResult {
  const {opened} = view;
  const {id, title, parts, category} = section;
  return renderFoldOut(
    {
      heading: view.heading(title, 1, 'part-title'),
      note: sectionNote(section, view.words),
      isOpen: words.length > 0 || opened.has(id),
      onToggle: (isOpen) => {
        if (!words.length) opened[isOpen ? 'add' : 'delete'](id);
      },
    },
    html`
      ${category?.record.about ? html`<p>${category.record.about}</p>` : nothing}
      ${renderParts(view, parts, words, 2)}
    `,
  );
}

const renderParts = (
  view: CardView,
  parts: readonly GroupPart[],
  words: readonly string[],
  depth: number,
): TemplateResult =>
  html`<div class="groups">
    ${parts.map(
      ({group, entries}) =>
        html`<div class="group">
          ${view.heading(view.recordLink(group.fullId, group.record.title), depth, 'small-title')}
          <ul role="list">
            ${entries.map((entry) => renderLink(view, entry, words))}
          </ul>
        </div>`,
    )}
  </div>`;

function renderLink(view: CardView, entry: SignalEntry, words: readonly string[]): TemplateResult {
  const reason = reasonFor(entry, words);
  return html`<li class="choice">
    ${view.recordLink(entry.fullId, entry.signal.name)} ${renderMark(view.words, entry.signal)}
    ${reason ? html`<span class="small muted reason">${reason}</span>` : nothing}
  </li>`;
}
