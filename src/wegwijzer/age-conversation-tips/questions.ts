/** Kinds of questions: which to use, to be careful with and to avoid at an age, and the general advice. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Band} from './ages.js';
import {SHOWN_KINDS} from './place.js';
import {renderExamples, renderNote} from './tips.js';
import type {QuestionKind} from './topics.js';
import {TIP, landing, type TipsView} from './view.js';
import {fill} from './words.js';

/** The judgements that a band can give, in the order in which they are read. */
export const JUDGEMENTS = ['use', 'careful', 'avoid'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Strokes that go with the words: a tick, an exclamation mark, a cross. */
const SIGNS: Readonly<Record<Judgement, string>> = {
  use: 'M3 9l4 4 8-9',
  careful: 'M9 3v7.5M9 14.5v.5',
  avoid: 'M4 4l10 10M14 4L4 14',
};

/** The kinds of which a band says this, with what it says. */
export const namedKinds = (
  {record}: Band,
  judgement: Judgement,
  kinds: readonly QuestionKind[],
): {kind: QuestionKind; text: string | undefined}[] =>
  record.questions[judgement].flatMap(({kind: id, text}) => {
    const kind = kinds.find((one) => one.id === id);
    return kind ? [{kind, text}] : [];
  });

/** What a band says of kinds of questions. A kind that it does not name gets no judgement. */
export function renderJudgements(view: TipsView, band: Band, kinds: readonly QuestionKind[]): TemplateResult {
  return html`${JUDGEMENTS.map((judgement) => {
    const said = namedKinds(band, judgement, kinds);
    if (!said.length) return nothing;
    return html`<div class="judgement ${judgement}">
      ${view.heading(html`${sign(judgement)} ${view.words[judgement]}`, TIP, 'judgement-title')}
      <ul class="kinds" role="list">
        ${said.map(({kind, text}) => html`<li>${renderKind(view, kind, text)}</li>`)}
      </ul>
    </div>`;
  })}
  ${renderNote(view, band.record.note)}`;
}

/** Kinds of which one of the bands says nothing: there the general advice stands. All of them without a band. */
export const unnamedKinds = (kinds: readonly QuestionKind[], bands: readonly Band[]): QuestionKind[] =>
  kinds.filter((kind) => !bands.length || bands.some((band) => !names(band, kind)));

const names = ({record: {questions}}: Band, {id}: QuestionKind): boolean =>
  JUDGEMENTS.some((judgement) => questions[judgement].some(({kind}) => kind === id));

export const renderGeneralKinds = (view: TipsView, kinds: readonly QuestionKind[]): TemplateResult =>
  html`<ul class="kinds" role="list">
    ${kinds.map(
      (kind) =>
        html`<li>${renderName(view, kind)} ${renderAdvice(view, kind)} ${renderExamples(kind.examples)}</li>`,
    )}
  </ul>`;

function renderKind(view: TipsView, kind: QuestionKind, text: string | undefined): TemplateResult {
  return html`${renderName(view, kind)} ${text ? html`<p>${text}</p>` : nothing}
    ${renderExamples(kind.examples)}
    <details ?open=${view.open}>
      <summary class="small">${fill(view.words.aboutKind, {kind: kind.name.toLowerCase()})}</summary>
      ${renderAdvice(view, kind)}
    </details>`;
}

const renderName = (view: TipsView, {id, name}: QuestionKind): TemplateResult =>
  html`${landing(view, id, html`<strong class="kind-name">${name}</strong>`)}
  ${view.themes.map((theme) =>
    theme.record.questionKinds ? view.local(`${SHOWN_KINDS.questionKind}/${theme.id}/${id}`) : nothing,
  )}`;

const renderAdvice = (view: TipsView, {text, advice, note}: QuestionKind): TemplateResult =>
  html`<p>${text}</p>
    <p>${advice}</p>
    ${renderNote(view, note)}`;

export const sign = (judgement: Judgement): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 18 18" aria-hidden="true">${svg`<path d=${SIGNS[judgement]} />`}</svg>`;
