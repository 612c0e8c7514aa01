/** The parts of the element by topic: what the chosen bands say, and what holds for every age and for parents. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Band} from './ages.js';
import {arrivalOfTopic} from './place.js';
import {
  JUDGEMENTS,
  namedKinds,
  renderGeneralKinds,
  renderJudgements,
  sign,
  unnamedKinds,
} from './questions.js';
import {renderTalkTime} from './talk-time.js';
import {renderTips} from './tips.js';
import {
  PARENTS,
  generalTips,
  introsOf,
  questionKinds,
  saysAbout,
  themesOf,
  tipsAbout,
  type Tip,
} from './topics.js';
import {PART, TIP, TOPIC, landing, namesOf, type TipsView} from './view.js';
import {fill, type Topic, type TipsWords} from './words.js';

type Part = TemplateResult | typeof nothing;

/** What someone with no time reads: how long, and which questions. */
export const renderSummary = (view: TipsView): TemplateResult =>
  html`<div class="columns summary">
    ${view.bands.map(
      (band) =>
        html`<div class="column">
          ${renderBandName(view, band)}
          <dl>
            <div>
              <dt>${view.topicNames.duur}</dt>
              <dd>${renderShortTime(view, band)}</dd>
            </div>
            ${JUDGEMENTS.map((judgement) => {
              const names = namedKinds(band, judgement, questionKinds(view.themes)).map(
                ({kind}) => kind.name,
              );
              return names.length
                ? html`<div>
                    <dt>${sign(judgement)} ${view.words[judgement]}</dt>
                    <dd>${names.join(', ').toLowerCase()}</dd>
                  </div>`
                : nothing;
            })}
          </dl>
        </div>`,
    )}
  </div>`;

/** One topic: the bands beside each other, then what holds for every age. */
export function renderTopic(view: TipsView, topic: Topic): TemplateResult {
  const {bands, words, topicNames} = view;
  const depth = bands.length ? TOPIC : PART;
  return html`<section class="topic">
    ${landing(view, arrivalOfTopic(topic), view.heading(topicNames[topic], depth, 'topic-title'))}
    ${
      bands.length
        ? html`<div class="columns">${bands.map((band) => renderColumn(view, band, topic))}</div>`
        : nothing
    }
    ${renderGeneral(view, topic, words.everyAge, depth + 1)}
    ${view.open ? renderParentsTips(view, topic, depth + 1) : nothing}
  </section>`;
}

/**
 * What holds for every age, to open.
 * @param depth Of the headings of the tips.
 */
export function renderGeneral(view: TipsView, topic: Topic, title: string, depth: number): Part {
  const {themes, words, open} = view;
  const tips = generalTips(themes, topic);
  const intros = html`${introsOf(themes, topic).map((intro) => html`<p>${intro}</p>`)}
  ${themesOf(themes, topic).map(({fullId}) => view.local(fullId))}`;
  if (topic === 'vragen') return renderOtherKinds(view, intros);
  if (!tips.length) return nothing;
  return html`<details class="more" ?open=${open}>
    <summary>${counted(title, tips, words)}</summary>
    <div class="tips">${intros} ${renderTips(view, tips, depth)}</div>
  </details>`;
}

/** The talk with parents, all of it. */
export function renderParents(view: TipsView, open: boolean): Part {
  const {words, themes} = view;
  const tips = themes.find(({id}) => id === PARENTS)?.record.tips ?? [];
  if (!tips.length) return nothing;
  return html`<section class="part">
    ${landing(view, arrivalOfTopic(PARENTS), view.heading(words.withParents, PART, 'part-title'))}
    ${introsOf(themes, PARENTS).map((intro) => html`<p>${intro}</p>`)}
    ${themesOf(themes, PARENTS).map(({fullId}) => view.local(fullId))}
    <details class="more" ?open=${open}>
      <summary>${counted(words.withParents, tips, words)}</summary>
      <div class="tips">${renderTips(view, tips, TOPIC)}</div>
    </details>
  </section>`;
}

/** What to do when the talk is over. */
export function renderAfterTalk(view: TipsView): Part {
  const tips = generalTips(view.themes, 'nazorg');
  return tips.length
    ? html`<section class="part">
        ${landing(view, arrivalOfTopic('nazorg'), view.heading(view.words.afterTalk, PART, 'part-title'))}
        <div class="tips">${renderTips(view, tips, TOPIC)}</div>
      </section>`
    : nothing;
}

function renderColumn(view: TipsView, band: Band, topic: Topic): TemplateResult {
  return html`<div class="column tips">
    ${renderBandName(view, band)} ${topic === 'duur' ? renderTalkTime(view, band) : nothing}
    ${renderTips(view, tipsAbout(band.record.tips, topic), TIP)}
    ${topic === 'vragen' ? renderQuestions(view, band) : nothing}
    ${saysAbout(band, topic) ? nothing : renderSilence(view, band, topic)}
  </div>`;
}

/** Where two bands stand beside each other, which one this is. */
const renderBandName = ({bands}: TipsView, {record}: Band): Part =>
  bands.length > 1 ? html`<p class="band-name">${record.title}</p>` : nothing;

function renderShortTime(view: TipsView, band: Band): Part {
  if (band.record.talkMinutes) return renderTalkTime(view, band);
  const tips = tipsAbout(band.record.tips, 'duur').map(({title}) => title);
  return html`${tips.length ? tips.join('. ') : fill(view.words.noMinutes, {age: band.record.title})}`;
}

function renderQuestions(view: TipsView, band: Band): TemplateResult {
  const kinds = questionKinds(view.themes);
  return kinds.length
    ? renderJudgements(view, band, kinds)
    : html`<p class="muted">${view.words.loading}</p>`;
}

/** Where a band says nothing it says so, and where else something stands. */
function renderSilence({words, allBands, open}: TipsView, band: Band, topic: Topic): TemplateResult {
  const others = allBands.filter((other) => saysAbout(other, topic));
  const silence = topic === 'duur' ? words.noMinutes : words.noTip;
  return html`<p class="muted">
    ${fill(silence, {age: band.record.title})}
    ${open && others.length ? fill(words.noTipButAt, {ages: namesOf(others, words)}) : nothing}
  </p>`;
}

function renderOtherKinds(view: TipsView, intros: TemplateResult): Part {
  const {words, bands, themes, open} = view;
  const kinds = unnamedKinds(questionKinds(themes), bands);
  const [one, other] = bands.map(({record}) => record.title);
  if (!kinds.length) return nothing;
  return html`<details class="more" ?open=${open}>
    <summary>${one ? words.otherKinds : words.allKinds} (${kinds.length})</summary>
    <div class="tips">
      ${intros}
      ${one ? html`<p>${other ? fill(words.otherKindsHelpTwo, {one, other}) : fill(words.otherKindsHelp, {one})}</p>` : nothing}
      ${renderGeneralKinds(view, kinds)}
    </div>
  </details>`;
}

/** The parents' tips about a topic, beside those for children. */
function renderParentsTips(view: TipsView, topic: Topic, depth: number): Part {
  const {words, themes} = view;
  const tips = tipsAbout(themes.find(({id}) => id === PARENTS)?.record.tips, topic);
  return tips.length
    ? html`<details class="more" open>
        <summary>${counted(words.withParents, tips, words)}</summary>
        <div class="tips">${renderTips(view, tips, depth)}</div>
      </details>`
    : nothing;
}

const counted = (what: string, tips: readonly Tip[], words: TipsWords): string =>
  fill(tips.length === 1 ? words.oneTip : words.moreTips, {what, count: tips.length});
