/** The signals of a category, or of one setting, behind a line that folds them out. */
import {html, type TemplateResult} from 'lit';
import {settings} from '../../core/shared/content.js';
import {entriesIn, type Section} from './signal-index.js';
import type {SharedSignalWords} from './words.js';

interface FoldOut {
  readonly heading: unknown;
  /** What stands below the heading. */
  readonly note: unknown;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function renderFoldOut({heading, note, isOpen, onToggle}: FoldOut, content: unknown): TemplateResult {
  const toggled = (event: Event) => onToggle((event.target as HTMLDetailsElement).open);
  return html`<details class="section" ?open=${isOpen} @toggle=${toggled}>
    <summary>${heading} <span class="small muted">${note}</span></summary>
    ${content}
  </details>`;
}

/** To which setting the signals are limited, and how many there are. */
export function sectionNote(section: Section, words: SharedSignalWords): string {
  const number = entriesIn(section).length;
  return `${settingOf(section)} ${number} ${number === 1 ? words.one : words.many}`.trim();
}

/** The name of the setting, unless the section is called after it. */
function settingOf({setting, title}: Section): string {
  const name = setting ? settings[setting]?.name : undefined;
  return name && name !== title ? `${name} ·` : '';
}
