/** All signals, or those of a category, to choose from: by category, by group, or by a few letters. */
import {html, nothing, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import {fits, reasonFor, wordsOf} from './filter.js';
import type {SignalCard} from './signal-card.js';
import {entriesIn, limit, type GroupPart, type Section, type SignalEntry} from './signal-index.js';

interface Choice {
  readonly sections: readonly Section[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Whether a section is open while nothing is typed. */
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (id: string, isOpen: boolean) => void;
}

export function renderOverview(card: SignalCard, choice: Choice): TemplateResult {
  const words = wordsOf(choice.typed);
  const filtered = choice.sections.flatMap((section) => {
    const parts = limit(section.parts, (entry) => fits(entry, words));
    return parts.length ? [{...section, parts}] : [];
  });
  // What nothing fits hides nothing: then all stands there, and the status says so.
  const nothingFits = words.length > 0 && !filtered.length;
  const shown = nothingFits ? choice.sections : filtered;
  return html`
    ${renderSearch(card, choice, words.length ? filtered : undefined)}
    <div class="sections">
      ${
        shown.length === 1 && choice.sections.length === 1
          ? renderParts(card, shown[0]!.parts, words, 1)
          : shown.map((section) => renderSection(card, section, words, choice))
      }
    </div>
  `;
}

const count = (sections: readonly Section[]): number => sections.flatMap(entriesIn).length;

function renderSearch(
  {words}: SignalCard,
  {sections, typed, onType}: Choice,
  found: readonly Section[] | undefined,
): TemplateResult {
  const number = found && count(found);
  const status =
    number === undefined
      ? ''
      : number
        ? `${number} ${words.of} ${count(sections)} ${words.many} ${words.found} ‘${typed.trim()}’.`
        : `${words.foundNone} ‘${typed.trim()}’. ${words.foundNoneRest}`;
  return html`<div class="search" role="search">
    <label>
      ${words.search}
      <input
        type="search"
        autocomplete="off"
        .value=${typed}
        @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
      />
    </label>
    <div class="found">
      <p role="status">${status}</p>
      ${
        number === undefined
          ? nothing
          : html`<button class="button quiet" type="button" @click=${() => onType('')}>
              ${words.showAll}
            </button>`
      }
    </div>
  </div>`;
}

function renderSection(
  card: SignalCard,
  section: Section,
  words: readonly string[],
  {isOpen, onToggle}: Choice,
): TemplateResult {
  const number = entriesIn(section).length;
  const toggled = (event: Event) => {
    if (!words.length) onToggle(section.id, (event.target as HTMLDetailsElement).open);
  };
  return html`<details class="section" ?open=${words.length > 0 || isOpen(section.id)} @toggle=${toggled}>
    <summary>
      ${card.heading(section.title, 1, 'part-title')}
      <span class="small muted">
        ${sectionSetting(section)} ${number} ${number === 1 ? card.words.one : card.words.many}
      </span>
    </summary>
    ${section.category?.record.about ? html`<p>${section.category.record.about}</p>` : nothing}
    ${renderParts(card, section.parts, words, 2)}
  </details>`;
}

/** The name of the setting, unless the section is called after it. */
function sectionSetting({setting, title}: Section): string {
  const name = setting ? settings[setting]?.name : undefined;
  return name && name !== title ? `${name} ·` : '';
}

const renderParts = (
  card: SignalCard,
  parts: readonly GroupPart[],
  words: readonly string[],
  depth: number,
): TemplateResult =>
  html`<div class="groups">
    ${parts.map(
      ({group, entries}) =>
        html`<div class="group">
          ${card.heading(card.recordLink(group.fullId, group.record.title), depth, 'small-title')}
          <ul role="list">
            ${entries.map((entry) => renderChoice(card, entry, words))}
          </ul>
        </div>`,
    )}
  </div>`;

function renderChoice(card: SignalCard, entry: SignalEntry, words: readonly string[]): TemplateResult {
  const {signal, fullId} = entry;
  const mark = signal.consultFirst
    ? html`<span class="mark urgent small">${card.words.consult}</span>`
    : signal.background
      ? html`<span class="mark small">${card.words.backgroundShort}</span>`
      : nothing;
  const reason = reasonFor(entry, words);
  return html`<li class="choice">
    ${card.recordLink(fullId, signal.name)} ${mark}
    ${reason ? html`<span class="small muted reason">${reason}</span>` : nothing}
  </li>`;
}
