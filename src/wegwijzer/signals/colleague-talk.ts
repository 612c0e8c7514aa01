/** Talking a signal over with a colleague: where you work, with whom, what to leave out, what to ask. */
import {html, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {settings} from '../../core/shared/content.js';
import type {ColleagueTalk} from '../schema.js';
import {renderLabelled} from './lines.js';
import type {SharedSignalWords} from './words.js';

/** The setting whose texts count for everyone. */
export const EVERY_SETTING = 'alle';

/** What the guide says about the talk, to everyone and to one setting. */
export interface Talk {
  readonly general: ColleagueTalk | undefined;
  /** Absent where the setting is not known, or has nothing of its own. */
  readonly own: ColleagueTalk | undefined;
}

export function talkIn(talks: readonly Reading<ColleagueTalk>[], setting: string): Talk {
  const of = (id: string) => talks.find(({record}) => record.setting === id)?.record;
  return {general: of(EVERY_SETTING), own: of(setting)};
}

/** One of the texts that hold for everyone, such as `wat`. */
export const textFor = ({general}: Talk, part: string): string =>
  general?.parts.find(({id}) => id === part)?.text ?? '';

/** With whom, and whether they are only examples. */
export function peopleOf({general, own}: Talk, words: SharedSignalWords): {label: string; people: string[]} {
  const talk = own ?? general;
  return {
    label: talk?.peopleAreExamples ? words.peopleExamples : words.people,
    people: talk?.people ?? [],
  };
}

export function renderPeople(talk: Talk, words: SharedSignalWords): unknown {
  const {label, people} = peopleOf(talk, words);
  return renderLabelled(label, people, 'people');
}

export const renderLeaveOut = ({general}: Talk, words: SharedSignalWords): unknown =>
  renderLabelled(words.leaveOut, general?.leaveOut);

export const renderQuestionsFor = ({general}: Talk, words: SharedSignalWords): unknown =>
  renderLabelled(words.askYourself, general?.questions);

/** “Waar werk je?” */
export function renderSetting(
  words: SharedSignalWords,
  setting: string,
  choose: (setting: string) => void,
): TemplateResult {
  const chosen = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<label class="choose-setting">
    ${words.setting}
    <select @change=${chosen}>
      ${Object.entries(settings).map(
        ([id, {name}]) =>
          html`<option value=${id} .selected=${id === (setting || EVERY_SETTING)}>${name}</option>`,
      )}
    </select>
  </label>`;
}
