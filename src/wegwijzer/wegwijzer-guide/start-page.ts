/** Where everyone begins: what you are about to do, and all that there is. */
import {html, type TemplateResult} from 'lit';
import {phases, situations, steps, topics} from '../content.js';
import {renderFan} from './fan.js';
import {SECTION, PAGE, type GuideView} from './view.js';
import type {GuideWords} from './words.js';

interface Entry {
  readonly name: keyof GuideWords;
  readonly help: keyof GuideWords;
  readonly to: string;
}

/** What someone is about to do, and where that is. */
const ENTRIES: readonly Entry[] = [
  {name: 'noticed', help: 'noticedHelp', to: 'wegwijzer/stap/signalen-opmerken'},
  {name: 'consult', help: 'consultHelp', to: 'wegwijzer/stap/bespreken-met-collega'},
  {name: 'talk', help: 'talkHelp', to: 'wegwijzer/stap/gesprek-met-jeugdige-en-gezin'},
  {name: 'map', help: 'mapHelp', to: 'wegwijzer/stap/situatie-in-kaart-brengen'},
  {name: 'support', help: 'supportHelp', to: 'wegwijzer/fase/ondersteunen'},
];

export function renderEntries(view: GuideView): TemplateResult {
  const {words} = view;
  return html`<nav class="entries" aria-labelledby="doing">
    ${view.heading(words.doing, PAGE, 'section-title', 'doing')}
    <ul role="list">
      ${ENTRIES.map(
        ({name, help, to}) =>
          html`<li>${view.link(to, html`<strong>${words[name]}</strong> <span>${words[help]}</span>`)}</li>`,
      )}
    </ul>
  </nav>`;
}

/** The fan, with the list of steps that it is a picture of. */
export function renderOverview(view: GuideView): TemplateResult {
  const {words} = view;
  const all = view.all(steps);
  const drawn = all.map(({id, record}, i) => ({id, phase: record.phase, number: i + 1}));
  const drawnPhases = view.all(phases).map(({id, record}) => ({id, title: record.title}));
  return html`<nav class="overview" aria-labelledby="fan">
    ${view.heading(words.fan, PAGE, 'section-title', 'fan')}
    <p>${words.fanHelp}</p>
    <div class="fan-and-list">
      ${renderFan(drawn, drawnPhases, (id) => view.follow(`wegwijzer/stap/${id}`))}
      <ol class="phases" role="list">
        ${view.all(phases).map(
          (phase) =>
            html`<li class=${`phase ${phase.id}`}>
              ${view.heading(view.link(phase.fullId, phase.record.title), SECTION, 'phase-title')}
              <ol role="list">
                ${drawn
                  .filter((step) => step.phase === phase.id)
                  .map(
                    ({id, number}) =>
                      html`<li value=${number}>
                        ${view.link(
                          `wegwijzer/stap/${id}`,
                          html`<span class="number">${number}</span>
                            <span>${view.one(steps, id)?.record.title}</span>`,
                        )}
                      </li>`,
                  )}
              </ol>
            </li>`,
        )}
      </ol>
    </div>
  </nav>`;
}

/** Tools by what is going on in a family. The lists come when someone opens them. */
export function renderSubjects(
  view: GuideView,
  isOpen: boolean,
  onToggle: (isOpen: boolean) => void,
): TemplateResult {
  const {words} = view;
  const toggled = (event: Event) => onToggle((event.target as HTMLDetailsElement).open);
  const list = (items: readonly {fullId: string; record: {name: string}}[]) =>
    html`<ul class="inline" role="list">
      ${items.map(({fullId, record}) => html`<li>${view.link(fullId, view.explain(record.name))}</li>`)}
    </ul>`;
  return html`<details class="subjects" ?open=${isOpen} @toggle=${toggled}>
    <summary>${words.bySubject}</summary>
    ${
      isOpen
        ? view.later(
            [situations, topics],
            () => html`
              <div class="text">
                <p class="label">${words.situations}</p>
                ${list(view.all(situations))}
                <p class="label">${words.topics}</p>
                ${list(view.all(topics))}
              </div>
            `,
          )
        : ''
    }
  </details>`;
}
