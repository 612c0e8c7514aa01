/** What stands around every page of the guide: whom to call, where you work, what else there is. */
import {html, nothing, type TemplateResult} from 'lit';
import {actNow} from '../../core/act-now/act-now.js';
import {helpLines, settings} from '../../core/shared/content.js';
import {meldcodeStepOf} from './meldcode-page.js';
import {ALL} from './setting-texts.js';
import type {GuideView, Part} from './view.js';
import {fill} from './words.js';

const HELP_LINES = ['112', 'veilig-thuis', '113'];
/** For someone who seeks help for themselves. */
const YOURSELF = ['kindertelefoon', 'veilig-thuis', '113'];

/** Whom to call: stays in sight at the foot of the screen, one action away from anywhere in the guide. */
export function renderCallNow(view: GuideView): TemplateResult {
  const {words, place} = view;
  const here = place.page === 'stap' ? meldcodeStepOf(view, place.id ?? '') : undefined;
  const step = here ? `${fill(words.thisMeldcodeStep, {n: here.order, title: here.title})}.` : '';
  const close = (event: KeyboardEvent) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  return html`<details class="call-now" @keydown=${close}>
    <summary><strong>${words.callNow}</strong> <span>${words.callNowOpen}</span></summary>
    <div class="call-now-panel">
      ${actNow({
        lines: HELP_LINES,
        setting: view.setting || ALL,
        first: `${words.consultFirst} ${step}`.trim(),
        local: view.localLines,
        contact: true,
        forYourself: true,
      })}
      <p>${view.link('wegwijzer/meldcode/meldcode', words.aboutMeldcode)}</p>
    </div>
  </details>`;
}

/** Where do you work? Chosen once, for everything inside. */
export function renderSettingChoice(view: GuideView, choose: (setting: string) => void): TemplateResult {
  const {words} = view;
  const setting = view.isSettingChosen ? view.setting || ALL : '';
  return html`<details class="setting">
    <summary>
      <span class="setting-label">${words.settingTitle}</span>
      <span>${setting ? settings[setting]?.name : words.settingNone}</span>
    </summary>
    <fieldset>
      <legend class="visually-hidden">${words.settingTitle}</legend>
      <p class="small muted">${words.settingHelp}</p>
      <div class="setting-options">
        ${Object.entries(settings)
          .sort(([a], [b]) => Number(a === ALL) - Number(b === ALL))
          .map(
            ([id, {name, roles}]) =>
              html`<label class="setting-option" data-id=${`shared/werkplek/${id}`}>
                  <input
                    type="radio"
                    name="setting"
                    value=${id}
                    .checked=${id === setting}
                    @change=${() => choose(id)}
                  />
                  <span>
                    <span class="setting-name">${name}</span>
                    <span class="small muted">
                      ${id === ALL ? words.settingAll : fill(words.settingRoles, {roles: inSentence(roles)})}
                    </span>
                  </span>
                </label>
                ${view.local(`shared/werkplek/${id}`)}`,
          )}
      </div>
    </fieldset>
  </details>`;
}

/** “Leerkracht, intern begeleider”: only the first with a capital, and what is all capitals stays. */
const inSentence = (roles: readonly string[]): string =>
  roles
    .map((role, i) => (i && /^\p{Lu}\p{Ll}/u.test(role) ? role[0]!.toLowerCase() + role.slice(1) : role))
    .join(', ');

/** For people who came here for themselves. */
export function renderYourself({words}: GuideView): TemplateResult {
  return html`<p class="yourself small">
    ${words.yourself}
    ${YOURSELF.map((id) => {
      const line = helpLines[id];
      const number = line?.phones[0]?.number ?? '';
      return html`<span
        >${line?.name.replace(number, '').trim()}
        <a href=${`tel:${number.replaceAll(/\D/g, '')}`}>${number}</a></span
      > `;
    })}
  </p>`;
}

/** Pages beside the steps. */
export function renderMore(view: GuideView): TemplateResult {
  const {words, place} = view;
  const item = (content: unknown): TemplateResult => html`<li>${content}</li>`;
  const page = (name: 'hulpmiddelen' | 'afkortingen', text: string): TemplateResult =>
    html`<button
      class="button quiet"
      type="button"
      aria-current=${place.page === name && !place.situation && !place.topic ? 'page' : nothing}
      @click=${() => view.go({page: name})}
    >
      ${text}
    </button>`;
  return html`<nav class="more" aria-labelledby="more">
    <p class="label" id="more">${words.more}</p>
    <ul role="list">
      ${item(page('hulpmiddelen', words.tools))}
      ${item(view.link('wegwijzer/meldcode/meldcode', words.meldcode, place.page === 'meldcode'))}
      ${item(view.link('wegwijzer/privacy/privacy', words.privacy, place.page === 'privacy'))}
      ${item(page('afkortingen', words.abbreviations))}
      ${item(view.link('wegwijzer/over/inleiding', words.about, place.page === 'over'))}
    </ul>
  </nav>`;
}

/** Which page this is, and the way back to the start. */
export function renderTop(view: GuideView): Part {
  const {words, place} = view;
  if (place.page === 'start') return nothing;
  return html`<button class="button quiet to-start" type="button" @click=${() => view.go({page: 'start'})}>
    <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true"><path d="M8 1 3 6l5 5" /></svg>${words.toStart}
  </button>`;
}
