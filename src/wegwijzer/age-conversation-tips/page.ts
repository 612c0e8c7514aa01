/** What stands below the choice of an age: the summary, what a user can choose further, and the topics. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {sharedWords} from '../../core/words.js';
import {LAST_AGE, firstAge, type BandOfAge} from './ages.js';
import {renderSelect, renderSuspicion} from './controls.js';
import {BAND_TITLE, MENTAL_AGE} from './place.js';
import {renderAfterTalk, renderGeneral, renderParents, renderSummary, renderTopic} from './sections.js';
import {renderPoints} from './tips.js';
import {PARENTS, topicOfTheme, topicsOfBands} from './topics.js';
import {PART, TOPIC, landing, type TipsView} from './view.js';
import {TOPICS, fill, type Topic} from './words.js';

type Part = TemplateResult | typeof nothing;

const AFTER_TALK = 'nazorg' satisfies Topic;

export interface PageState {
  /** On which side of all bands an age lies that there are no tips for. */
  readonly outside: BandOfAge['outside'];
  /** The topic that is shown alone; empty for all. */
  readonly topic: Topic | '';
  readonly themesFailed: boolean;
  readonly cardFailed: boolean;
}

export interface PageActions {
  readonly chooseTopic: (topic: Topic | '') => void;
  readonly compareWith: (band: string) => void;
  readonly printCard: () => void;
  readonly showHelpLines: () => void;
  /** Asks again for what holds for every age. */
  readonly loadThemes: () => void;
}

export const renderPage = (view: TipsView, state: PageState, actions: PageActions): TemplateResult =>
  state.outside ? renderOutside(view, state.outside, actions) : renderInside(view, state, actions);

function renderInside(view: TipsView, state: PageState, actions: PageActions): TemplateResult {
  const {bands, words} = view;
  const {topic, themesFailed} = state;
  return html`${renderSuspicion(view, actions.showHelpLines)}
  ${bands.length ? renderBandTitle(view) : html`<p class="problem">${words.chooseAge}</p>`}
  ${bands.length && !topic ? renderSummary(view) : nothing} ${renderToolbar(view, state, actions)}
  ${topic ? renderOneTopic(view, topic, actions) : renderAllTopics(view)}
  ${themesFailed ? renderThemesFailed(actions) : nothing} ${renderAfterTalk(view)}`;
}

/** An age that there are no tips for: it says so, and does not guess. */
function renderOutside(
  view: TipsView,
  outside: NonNullable<PageState['outside']>,
  {showHelpLines}: PageActions,
): TemplateResult {
  const {words, allBands} = view;
  const young = outside === 'younger';
  const limit = {age: young ? firstAge(allBands) : LAST_AGE};
  return html`<div class="problem" role="status">
      <p>${fill(young ? words.tooYoung : words.tooOld, limit)} ${words.parentsRemain}</p>
    </div>
    ${renderSuspicion(view, showHelpLines)} ${renderParents(view, true)}`;
}

function renderBandTitle(view: TipsView): TemplateResult {
  const [one, other] = view.bands.map(({record}) => record.title);
  const title = other ? fill(view.words.compared, {one: one!, other}) : one;
  return html`${landing(view, BAND_TITLE, view.heading(title, PART, 'part-title'))}
  ${view.bands.map(({fullId}) => view.local(fullId))}`;
}

function renderToolbar(view: TipsView, {topic, cardFailed}: PageState, actions: PageActions): TemplateResult {
  const {words, topicNames} = view;
  const topics = TOPICS.map((one) => [one, topicNames[one]] as const);
  return html`<div class="toolbar">
    ${renderSelect(words.topic, [['', words.allTopics], ...topics], topic, actions.chooseTopic)}
    ${renderCompare(view, actions)} ${cardFailed ? html`<p role="status">${words.cardFailed}</p>` : nothing}
  </div>`;
}

/** A second band beside the first, and the card of the first. */
function renderCompare({words, bands, allBands}: TipsView, actions: PageActions): Part {
  const [chosen, other] = bands;
  if (!chosen) return nothing;
  const others = allBands
    .filter((band) => band !== chosen)
    .map(({id, record}) => [id, record.title] as const);
  return html`${renderSelect(
      words.compare,
      [['', words.compareNone], ...others],
      other?.id ?? '',
      actions.compareWith,
    )}
    <button class="button" type="button" @click=${actions.printCard}>
      ${fill(words.card, {age: chosen.record.title})}
    </button>`;
}

function renderAllTopics(view: TipsView): TemplateResult {
  const {bands, themes, words, topicNames} = view;
  const own = topicsOfBands(bands);
  const others = TOPICS.filter((topic) => !own.includes(topic) && topic !== AFTER_TALK);
  return html`
    <div class="topics">
      ${repeat(
        own,
        (topic) => topic,
        (topic) => renderTopic(view, topic),
      )}
    </div>
    ${
      themes.length
        ? html`<section class="part">
            ${view.heading(words.everyAge, PART, 'part-title')} ${renderMentalAge(view)}
            ${repeat(
              others,
              (topic) => topic,
              (topic) => renderGeneral(view, topic, topicNames[topic], TOPIC),
            )}
          </section>`
        : nothing
    }
    ${renderParents(view, false)}
  `;
}

function renderOneTopic(view: TipsView, topic: Topic, {chooseTopic}: PageActions): TemplateResult {
  return html`
    ${topic === PARENTS ? renderParents(view, true) : nothing}
    ${topic === PARENTS || topic === AFTER_TALK ? nothing : renderTopic(view, topic)}
    <button class="button quiet" type="button" @click=${() => chooseTopic('')}>${view.words.showAll}</button>
  `;
}

/** The theme about ages themselves: why the mental age counts, and what to do with two ages. */
function renderMentalAge(view: TipsView): TemplateResult {
  const {words, themes, arrival} = view;
  const about = themes.filter((theme) => !topicOfTheme(theme));
  return html`<details class="more" ?open=${arrival === MENTAL_AGE}>
    <summary>${landing(view, MENTAL_AGE, words.mentalAge)}</summary>
    <div class="tips">
      ${about.map(
        ({fullId, record}) =>
          html`<p>${record.intro}</p>
            ${renderPoints(record.points)} ${view.local(fullId)}`,
      )}
      <p>${words.mentalAgeHelp}</p>
    </div>
  </details>`;
}

const renderThemesFailed = ({loadThemes}: PageActions): TemplateResult =>
  html`<div class="problem" role="status">
    <p>${sharedWords.loadFailed}</p>
    <button class="button quiet" type="button" @click=${loadThemes}>${sharedWords.tryAgain}</button>
  </div>`;
