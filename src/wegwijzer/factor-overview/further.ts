/** What comes with mapping a situation: the guide's background and tools for where someone works, and the next step. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../core/external-link.js';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import {settings} from '../../core/shared/content.js';
import {steps as stepCollection, tools as toolCollection} from '../content.js';
import type {Placement, Step, Tool} from '../schema.js';
import type {FactorWords} from './words.js';

/** The step that factors belong to, and the one after it. */
export const STEP = 'situatie-in-kaart-brengen';
const NEXT = 'risicotaxatie';
/** Setting of what is meant for everyone. */
const EVERYONE = 'alle';

export interface FurtherContext {
  readonly words: FactorWords;
  /** Id of where someone works; `alle` when that is not known. */
  readonly setting: string;
  readonly choose: (setting: string) => void;
  readonly heading: (content: unknown) => TemplateResult;
  readonly steps: readonly Reading<Step>[];
  readonly tools: readonly Reading<Tool>[];
  /** What the layer adds to a record. */
  readonly local: (fullId: string) => TemplateResult | typeof nothing;
  /** A link to a step, where somebody shows it. */
  readonly stepLink: (fullId: string, text: string) => TemplateResult | typeof nothing;
}

interface PlacedTool {
  readonly fullId: string;
  readonly tool: Tool;
  readonly placement: Placement;
}

/** The tools that the guide shows at this step, with the place where it does. */
export const toolsAtStep = (tools: readonly Reading<Tool>[]): PlacedTool[] =>
  tools.flatMap(({fullId, record: tool}) =>
    tool.placements.filter(({step}) => step === STEP).map((placement) => ({fullId, tool, placement})),
  );

export function renderFurther(context: FurtherContext): TemplateResult {
  const {words, heading, steps, setting} = context;
  const step = steps.find(({id}) => id === STEP);
  const next = steps.find(({id}) => id === NEXT);
  return html`<div class="further">
    ${renderSetting(context)}
    <section>
      ${heading(words.mapping)}
      ${step ? html`${renderBackground(step.record, setting)} ${context.local(step.fullId)}` : nothing}
    </section>
    <section>${heading(words.tools)} ${renderTools(context, step?.record)}</section>
    ${next ? renderNext(context, next) : nothing}
  </div>`;
}

const renderSetting = ({words, setting, choose}: FurtherContext): TemplateResult =>
  html`<label class="choose-setting">
    ${words.setting}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${Object.entries(settings).map(
        ([id, {name}]) => html`<option value=${id} .selected=${id === setting}>${name}</option>`,
      )}
    </select>
  </label>`;

/** What a step says to someone's own setting, and to everyone. */
function renderBackground({backgrounds}: Step, setting: string): TemplateResult[] {
  const own = backgrounds.filter((one) => one.setting === setting && setting !== EVERYONE);
  const general = backgrounds.filter((one) => one.setting === EVERYONE);
  return [...own, ...general].flatMap(({paragraphs}) => paragraphs.map((text) => html`<p>${text}</p>`));
}

function renderTools(context: FurtherContext, step: Step | undefined): TemplateResult {
  const {words, setting, tools} = context;
  const placed = toolsAtStep(tools);
  const isHere = ({placement}: PlacedTool) =>
    setting === EVERYONE || placement.setting === setting || placement.setting === EVERYONE;
  // What is special for someone's own setting stands first.
  const here = placed
    .filter(isHere)
    .sort((a, b) => Number(a.placement.setting === EVERYONE) - Number(b.placement.setting === EVERYONE));
  const elsewhere = placed.filter((one) => !isHere(one));
  const isGap = step?.gaps.some((gap) => gap.missing === 'tools' && gap.setting === setting);
  return html`
    ${isGap ? html`<p class="muted">${fill(words.noTools, {setting: settings[setting]?.name ?? setting})}</p>` : nothing}
    ${renderToolList(here, context)}
    ${
      elsewhere.length
        ? html`<details>
            <summary>${words.toolsElsewhere}</summary>
            ${renderToolList(elsewhere, context)}
          </details>`
        : nothing
    }
  `;
}

const renderToolList = (placed: readonly PlacedTool[], {words, local}: FurtherContext): TemplateResult =>
  html`<ul class="tools" role="list">
    ${placed.map(
      ({fullId, tool, placement}) =>
        html`<li>
          ${externalLink(
            {...tool, url: placement.url ?? tool.url},
            toolCollection.sources[tool.source]?.year,
          )}
          <p class="small">${placement.purpose ?? tool.about}</p>
          <p class="small muted">${factsOf(placement, words).join(' · ')}</p>
          ${local(fullId)}
        </li>`,
    )}
  </ul>`;

function factsOf({setting, ages, pages}: Placement, words: FactorWords): string[] {
  const facts = [settings[setting]?.name, ages && ageText(ages, words), pages && fill(words.pages, {pages})];
  return facts.flatMap((fact) => (fact ? [fact] : []));
}

const ageText = ({from, to}: NonNullable<Placement['ages']>, words: FactorWords): string =>
  to === undefined ? fill(words.agesFrom, {from}) : fill(words.ages, {from, to});

function renderNext(context: FurtherContext, {fullId, record}: Reading<Step>): TemplateResult {
  const {words, heading, setting, stepLink} = context;
  const said = record.backgrounds.some((one) => one.setting === setting) ? setting : EVERYONE;
  return html`<section>
    ${heading(fill(words.nextStep, {step: record.title.toLowerCase()}))}
    ${said === EVERYONE ? html`<p>${words.consult}</p>` : renderBackground(record, said)}
    ${stepLink(fullId, fill(words.toStep, {step: record.title}))}
  </section>`;
}

/** What this part needs, which is loaded when it is opened. */
export const furtherContent = [stepCollection, toolCollection] as const;
