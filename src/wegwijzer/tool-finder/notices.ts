/** What the reader must know about a choice: what it cannot find, and the ways out where nothing fits. */
import {html, nothing, type TemplateResult} from 'lit';
import {facetWords, fill} from '../../core/facets/words.js';
import type {Step} from '../schema.js';
import {waysOut, type Shelf, type ToolChoice, type Wish} from './shelf.js';
import type {NameOf} from './tool-list.js';
import type {ToolWords} from './words.js';

export interface Notices {
  readonly words: ToolWords;
  readonly choice: ToolChoice;
  /** A number that was asked for as age and that no tool names; empty when there is none. */
  readonly ageOutside: string;
  readonly lastAge: number;
  /** Whether a link asked for a tool that is not there. */
  readonly isUnknown: boolean;
  readonly stepOf: (id: string) => Step | undefined;
  readonly nameOf: NameOf;
}

export function renderNotices(notices: Notices): TemplateResult {
  const {words, choice, ageOutside, lastAge, isUnknown} = notices;
  const isSpecific = Boolean(choice.age?.length) || Boolean(choice.setting?.length);
  return html`
    ${ageOutside ? html`<p class="problem">${fill(words.ageOutside, {age: ageOutside, to: lastAge})}</p>` : nothing}
    ${isUnknown ? html`<p class="problem">${words.unknown}</p>` : nothing}
    ${gapsOf(notices).map((gap) => html`<p class="problem">${fill(words.gap, gap)}</p>`)}
    ${isSpecific ? html`<p class="small muted">${words.specificFirst}</p>` : nothing}
  `;
}

/** Where the guide itself says that it has no tools yet, among the chosen steps and settings. */
function gapsOf({choice, stepOf, nameOf}: Notices): {step: string; setting: string}[] {
  return (choice.step ?? []).flatMap((id) => {
    const {title = '', gaps = []} = stepOf(id) ?? {};
    return gaps
      .filter(({missing, setting}) => missing === 'tools' && (choice.setting?.includes(setting) ?? false))
      .map(({setting}) => ({step: title, setting: nameOf('setting', setting)}));
  });
}

export interface Nothing {
  readonly shelf: Shelf;
  readonly wish: Wish;
  readonly words: ToolWords;
  /** Gets what the user asks for instead. */
  readonly follow: (wish: Wish) => void;
  readonly clear: () => void;
}

/** Nothing fits: says which filter to take back, and what that would give. */
export function renderNothing({shelf, wish, words, follow, clear}: Nothing): TemplateResult {
  return html`<div class="nothing">
    <p>${words.none} ${words.noneAdvice}</p>
    <div class="ways">
      ${waysOut(shelf, wish, words).map(
        (way) =>
          html`<button class="button" type="button" @click=${() => follow(way)}>
            ${fill(words.without, {name: way.name, n: way.n})}
          </button>`,
      )}
      <button class="button" type="button" @click=${clear}>${facetWords.clearAll}</button>
    </div>
  </div>`;
}
