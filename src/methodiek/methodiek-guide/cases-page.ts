/** The cases retold, and the example plan and arrangement. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../../core/records.js';
import {cases, examples, participationLadder, solutionFrames, zrmDomains, zrmEditions} from '../content.js';
import type {Case, Example} from '../schema.js';
import {fold, items, note, paragraphs, points, related} from './texts.js';
import {SECTION, pageTitle, type GuideView, type Part} from './view.js';

export function renderCases(view: GuideView): TemplateResult {
  const {words} = view;
  return html`${pageTitle(view, words['topic-casussen'], words['about-casussen'])}
    <div class="folds">${view.all(cases).map((reading) => renderCase(view, reading))}</div>`;
}

function renderCase(view: GuideView, {fullId, record}: Reading<Case>): TemplateResult {
  const {words} = view;
  const {story, lesson, questions, coreRole, example} = record;
  const more = [
    ...(record.related ?? []),
    ...(coreRole ? [`methodiek/kernrol/${coreRole}`] : []),
    ...(example ? [`methodiek/voorbeeld/${example}`] : []),
  ];
  return fold(
    fullId,
    record.title,
    html`
      ${note(view, record)} ${paragraphs(story)}
      ${
        questions?.length
          ? html`<div class="item">
              <p class="label">${words.caseQuestions}</p>
              ${points(questions)}
            </div>`
          : nothing
      }
      ${lesson ? html`<p class="lesson"><strong>${words.lesson}</strong> ${lesson}</p>` : nothing}
      ${view.local(fullId)} ${related(view, more)}
    `,
  );
}

export function renderExamples(view: GuideView): TemplateResult {
  const {words} = view;
  return html`${pageTitle(view, words['topic-voorbeelden'], words['about-voorbeelden'])}
    ${view.all(examples).map((reading) => renderExample(view, reading))}
    <p>${view.goLink({page: 'fase', id: 'planfase', tool: 'plan', mode: 'score'}, words.toPlan)}</p>`;
}

function renderExample(view: GuideView, {id, fullId, record}: Reading<Example>): TemplateResult {
  const {words} = view;
  const {text, problems, goals, results, actions} = record;
  const row = (title: string, part: unknown) =>
    part === nothing
      ? nothing
      : html`<div class="row">
          <dt class="label">${title}</dt>
          <dd>${part}</dd>
        </div>`;
  const said = (kind: string, list: Example['problems']) => items(view, id, kind, list, (one) => one.text);
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')} ${paragraphs(text)} ${note(view, record)}
    <dl class="example">
      ${row(words.problems, said('probleem', problems))} ${row(words.standing, renderStanding(view, record))}
      ${row(words.goals, said('doel', goals))} ${row(words.results, said('resultaat', results))}
      ${row(words.solutions, renderSolutions(view, id, record))} ${row(words.actions, said('actie', actions))}
    </dl>
    ${view.local(fullId)} ${record.case ? related(view, [`methodiek/casus/${record.case}`]) : nothing}
  </section>`;
}

/** Where the resident stands in the matrix and on the ladder. */
function renderStanding(view: GuideView, {matrix = [], ladder}: Example): Part {
  const {words} = view;
  const lines = [
    ...matrix.map(({edition, domain, level}) => {
      const title = view.one(zrmDomains, domain)?.record.title ?? domain;
      const found = view.one(zrmEditions, edition)?.record;
      const name = found?.levels.find((one) => one.id === level)?.name ?? '';
      return {
        to: `methodiek/zrm-domein/${domain}`,
        text: title,
        level: `${words.level} ${level}, ${name.toLowerCase()}`,
        notice: found?.notice,
      };
    }),
  ];
  const rung = ladder && view.one(participationLadder, ladder.ladder);
  const step = rung?.record.rungs.find((one) => one.id === ladder?.rung);
  if (!lines.length && !step) return nothing;
  return html`<ul class="points">
      ${lines.map(({to, text, level}) => html`<li>${view.link(to, text)}: ${level}</li>`)}
      ${
        rung && step
          ? html`<li>
              ${view.link(`methodiek/trede/${rung.id}/${step.id}`, rung.record.title)}: ${words.level}
              ${step.id}, ${step.title.toLowerCase()}
            </li>`
          : nothing
      }
    </ul>
    ${[...new Set(lines.map(({notice}) => notice))].map((text) => html`<p class="small muted">${text}</p>`)}`;
}

/** Solutions in their frames, where the document gathers them so. */
function renderSolutions(view: GuideView, owner: string, {solutions}: Example): Part {
  const frames = [...new Set(solutions.map(({frame}) => frame))];
  return html`${frames.map((frame) => {
    const reading = frame && view.one(solutionFrames, frame);
    const list = items(
      view,
      owner,
      'oplossing',
      solutions.filter((one) => one.frame === frame),
      ({text}) => text,
    );
    return reading
      ? html`<div class="item">
          <p>${view.link(reading.fullId, reading.record.title)}</p>
          ${list}
        </div>`
      : list;
  })}`;
}
