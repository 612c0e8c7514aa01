/** Draws the web. A picture of the list: pointing at it moves the list, the keyboard stays in the list. */
import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {drawing} from '../../core/drawing/drawing.js';
import {labelLines} from '../../core/drawing/label-text.js';
import {mark, tidy} from '../../core/drawing/marks.js';
import type {Dot} from './layout-dots.js';
import type {GroupMark} from './layout-groups.js';
import type {Figure, RingCell} from './layout-middle.js';
import type {Sector, WebContent, WebLayout, WebText} from './layout.js';

/** What of the web stands out, by full id. */
export interface WebState {
  /** The open domain, and the chosen block, target group or competency. */
  readonly chosen: ReadonlySet<string>;
  /** Where the keyboard or the pointer is. */
  readonly pointed: string;
  /** Blocks in which the typed words stand; absent while nothing is typed. */
  readonly found?: ReadonlySet<string> | undefined;
}

/** Where each part of the web leads: a full id, or a group of topics. */
const targets = {
  domain: (id: string) => `bouwstenen/domein/${id}`,
  block: (id: string) => `bouwstenen/blok/${id}`,
  competency: (id: string) => `bouwstenen/competentie/${id}`,
  group: (id: string) => `bouwstenen/doelgroep/${id}`,
  person: (id: string) => `topic:${id === 'resident' ? 'resident' : 'guide'}`,
};

export function renderWeb(layout: WebLayout, content: WebContent, state: WebState): TemplateResult {
  return drawing(layout, new WebDrawing(layout, content, state).render());
}

class WebDrawing {
  readonly #names: ReadonlyMap<string, string>;

  constructor(
    private readonly layout: WebLayout,
    content: WebContent,
    private readonly state: WebState,
  ) {
    this.#names = namesIn(content);
  }

  render(): unknown {
    const {sectors, ring, people, groups, texts} = this.layout;
    return [
      sectors.map((sector) => this.#part('domain', sector.id, 'sector', renderSector(sector))),
      ring.map((cell) => this.#part('competency', cell.id, 'cell', renderCell(cell))),
      people.map((figure) => this.#part('person', figure.id, `person ${figure.id}`, renderPerson(figure))),
      groups.map((group) => this.#part('group', group.id, 'group', renderGroup(group))),
      // Dots of one domain after the fields of all: none is covered.
      sectors.flatMap(({dots}) => dots.map((dot) => this.#renderDot(dot))),
      texts.map((text) =>
        this.#part(text.kind, text.id, `text ${text.isNumber ? 'number' : ''}`, renderText(text)),
      ),
    ];
  }

  #renderDot(dot: Dot): SVGTemplateResult {
    const {found} = this.state;
    const target = targets.block(dot.id);
    const state = !found ? '' : found.has(target) ? 'found' : 'faded';
    return this.#part('block', dot.id, `block ${state}`, renderDot(dot));
  }

  /** Something to point at, with its name for whom hovers. */
  #part(kind: WebText['kind'], id: string, look: string, drawn: unknown): SVGTemplateResult {
    const target = targets[kind](id);
    const classes = classMap({
      ...Object.fromEntries(
        look
          .split(' ')
          .filter(Boolean)
          .map((name) => [name, true]),
      ),
      chosen: this.state.chosen.has(target),
      pointed: this.state.pointed === target,
    });
    return svg`<g class=${classes} data-to=${target}><title>${this.#names.get(target) ?? nothing}</title>${drawn}</g>`;
  }
}

const namesIn = (content: WebContent): ReadonlyMap<string, string> =>
  new Map([
    ...content.domains.flatMap(({id, title, blocks}) => [
      [targets.domain(id), title] as const,
      ...blocks.map((block) => [targets.block(block.id), block.title] as const),
    ]),
    ...content.competencies.map(({id, name}) => [targets.competency(id), name] as const),
    ...content.groups.map(({id, name}) => [targets.group(id), name] as const),
    [targets.person('resident'), content.resident],
    [targets.person('professional'), content.professional],
  ]);

const renderSector = ({path, spokes, threads, badge}: Sector): SVGTemplateResult => svg`
  <path class="field" d=${path} />
  <path class="thread" d=${spokes + threads.join('')} />
  ${badge ? svg`<circle class="badge" cx=${tidy(badge.x)} cy=${tidy(badge.y)} r=${tidy(badge.radius)} />` : nothing}`;

const renderCell = ({path}: RingCell): SVGTemplateResult => svg`<path class="field" d=${path} />`;

/** A dot can be hit beside its edge too. */
const renderDot = ({x, y, radius}: Dot): SVGTemplateResult => svg`
  <circle class="reach" cx=${tidy(x)} cy=${tidy(y)} r=${tidy(radius + 4)} />
  <circle class="dot" cx=${tidy(x)} cy=${tidy(y)} r=${tidy(radius)} />`;

/** Head and shoulders. */
function renderPerson({x, y, size}: Figure): SVGTemplateResult {
  const head = size * 0.2;
  const top = y - size / 2;
  const bottom = y + size * 0.44;
  const wide = size * 0.32;
  const shoulders =
    `M${tidy(x - wide)} ${tidy(bottom)}` +
    `C${tidy(x - wide)} ${tidy(y - size * 0.08)} ${tidy(x + wide)} ${tidy(y - size * 0.08)} ${tidy(x + wide)} ${tidy(bottom)}Z`;
  return svg`
    <circle class="body" cx=${tidy(x)} cy=${tidy(top + head + 2)} r=${tidy(head)} />
    <path class="body" d=${shoulders} />`;
}

const renderGroup = ({x, y, width, height}: GroupMark): SVGTemplateResult => svg`
  <rect class="reach" x=${tidy(x - 8)} y=${tidy(y - height / 2)} width=${tidy(width)} height=${tidy(height)} />
  ${mark('diamond', x, y)}`;

function renderText({lines, box, anchor}: WebText): readonly SVGTemplateResult[] {
  const x = {start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor];
  return labelLines(lines, {x, top: box.y, anchor, lineHeight: box.height / lines.length});
}
