/** What the guide says to each part of a plan. Loaded when someone opens it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Collection} from '../../core/collection.js';
import {externalLink} from '../../core/external-link.js';
import type {Reading} from '../../core/records.js';
import {examples, network, ownStrength, phases} from '../content.js';
import type {Example, SolutionFrame} from '../schema.js';
import type {PartId} from './parts.js';
import type {PlanWords} from './words.js';

/** The collections that the help for a part needs. */
export const helpCollections = (part: PartId): readonly Collection<object>[] =>
  ({
    problems: [phases, examples],
    goals: [ownStrength, examples],
    results: [phases, examples],
    solutions: [ownStrength, network, examples],
    actions: [phases, examples],
    evaluation: [phases],
    followUp: [phases],
  })[part];

export interface HelpContext {
  readonly words: PlanWords;
  readonly read: <T extends object>(collection: Collection<T>, id: string) => Reading<T> | undefined;
  readonly readAll: <T extends object>(collection: Collection<T>) => readonly Reading<T>[];
  /** The frame that the help is for, where it is for one. */
  readonly frame?: Reading<SolutionFrame>;
}

/** The help for a part, once its collections are there. */
export function renderHelp(part: PartId, context: HelpContext): TemplateResult {
  return html`<div class="help-text">${HELP[part](context)}</div>`;
}

const HELP: Readonly<Record<PartId, (context: HelpContext) => unknown>> = {
  problems: (context) => [
    phaseText(context, 'analysefase'),
    exampleOf(context, ({problems = []}) => problems.map(({text}) => text)),
  ],
  goals: (context) => {
    const {record: strengths} = context.read(ownStrength, 'krachten') ?? {};
    const {record: ambitions} = context.read(ownStrength, 'ambities') ?? {};
    const {record: needs} = context.read(ownStrength, 'behoeften') ?? {};
    return [
      titled(strengths?.title, strengths?.text, (strengths?.strengths ?? []).map(starterLine)),
      titled(ambitions?.title, ambitions?.text, ambitions?.questions),
      titled(needs?.title, needs?.text, (needs?.needs ?? []).map(withExamples)),
      exampleOf(context, ({goals = []}) => goals.map(({text}) => text)),
    ];
  },
  results: (context) => [
    phaseText(context, 'planfase'),
    exampleOf(context, ({results}) => results.map(({text}) => text)),
  ],
  solutions: (context) => (context.frame ? frameHelp(context, context.frame) : nothing),
  actions: (context) => [
    phaseText(context, 'planfase'),
    exampleOf(context, ({actions = []}) => actions.map(({text}) => text)),
  ],
  evaluation: (context) => {
    const {record} = context.read(phases, 'evaluatiefase') ?? {};
    return [
      titled('', record?.text),
      (record?.questions ?? []).map(({title, questions}) => titled(title, undefined, questions)),
    ];
  },
  followUp: (context) => {
    const {record} = context.read(phases, 'monitoringfase') ?? {};
    const lines = (record?.parts ?? []).map(({title, text}) => [title, text].filter(Boolean).join(': '));
    return [titled('', record?.text, lines), note(context, record?.note)];
  },
};

function frameHelp(context: HelpContext, {id, record}: Reading<SolutionFrame>): unknown {
  const {words} = context;
  const {text, lists = [], provisions = [], examples: groups = [], links = []} = record;
  return [
    titled('', text),
    lists.map(({title, text, points}) => titled(title, text ? [text] : [], points)),
    provisions.map((one) => [titled(one.title, [one.text]), note(context, one.note)]),
    groups.map((group) => {
      const names = provisions.filter((one) => group.provisions.includes(one.id)).map(({title}) => title);
      return [titled(`${words.helpExamples}: ${names.join(', ').toLowerCase()}`, undefined, group.examples)];
    }),
    id === 'eigen-kracht' ? strengthHelp(context) : nothing,
    id === 'sociaal-netwerk' ? networkHelp(context) : nothing,
    links.map((link) => html`<p>${externalLink(link)}</p>`),
    exampleOf(context, ({solutions}) =>
      solutions.filter(({frame}) => frame === id).map((solution) => solution.text),
    ),
    note(context, record.note),
  ];
}

function strengthHelp(context: HelpContext): unknown {
  const {record: strengths} = context.read(ownStrength, 'krachten') ?? {};
  const {record: resources} = context.read(ownStrength, 'hulpbronnen') ?? {};
  return [
    titled(strengths?.title, strengths?.text, (strengths?.strengths ?? []).map(starterLine)),
    html`<details class="more">
      <summary>${context.words.helpResources}</summary>
      ${(resources?.clusters ?? []).map(({title, examples}) => titled(title, undefined, examples))}
    </details>`,
  ];
}

function networkHelp({read, words}: HelpContext): unknown {
  const {record} = read(network, 'netwerk-uitvragen') ?? {};
  const texts = (points: readonly {readonly text: string}[] = []) => points.map(({text}) => text);
  return [
    titled(words.helpWorks, undefined, texts(record?.works)),
    (record?.questions ?? []).map(({title, questions}) => titled(title, undefined, questions)),
    titled(words.helpWorksNot, undefined, texts(record?.worksNot)),
  ];
}

function phaseText(context: HelpContext, id: string): unknown {
  const {record} = context.read(phases, id) ?? {};
  return [
    titled('', record?.text),
    (record?.lists ?? []).map(({title, points}) => titled(title, undefined, points)),
    titled('', record?.cautions),
  ];
}

/** What the examples of the document have here. */
function exampleOf({readAll}: HelpContext, lines: (example: Example) => readonly string[]): unknown {
  return readAll(examples).map(({record}) => titled(record.title, undefined, lines(record)));
}

/** Paragraphs and points under a title; nothing when there are none of either. */
function titled(
  title = '',
  text: readonly string[] = [],
  points: readonly string[] = [],
): TemplateResult | typeof nothing {
  if (!text.length && !points.length) return nothing;
  return html`<div class="help-block">
    ${title ? html`<p class="line-title">${title}</p>` : nothing} ${text.map((line) => html`<p>${line}</p>`)}
    ${
      points.length
        ? html`<ul>
            ${points.map((point) => html`<li>${point}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

const note = ({words}: HelpContext, text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<p class="small muted">${words.note2} ${text}</p>` : nothing;

const starterLine = ({starter, title}: {readonly starter: string; readonly title: string}): string =>
  `${starter} (${title.toLowerCase()})`;

const withExamples = ({
  title,
  examples = [],
}: {
  readonly title: string;
  readonly examples?: readonly string[] | undefined;
}): string => (examples.length ? `${title}: ${examples.join(', ')}` : title);
