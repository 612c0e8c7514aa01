/** Draws the web: a picture of a list on the same page. The list is the control; pointing at the web is a second way. */
import {nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {drawing} from '../../core/drawing/drawing.js';
import {labelLines} from '../../core/drawing/label-text.js';
import {mark, tidy} from '../../core/drawing/marks.js';
import {fillMark, type WebFill} from './fills.js';
import {linePath} from './geometry.js';
import type {GroupMark} from './layout-groups.js';
import type {Knot} from './layout-knots.js';
import type {Person, RingCell} from './layout-middle.js';
import type {Sector, WebLayout} from './layout.js';
import {isCurved, type CurvedText, type StraightText, type WebKind, type WebText} from './texts.js';
import type {WebContent} from './web-content.js';

/** What of the web stands out, by full id. */
export interface WebState {
  /** Such as the open domain and the block that is shown. */
  readonly chosen?: ReadonlySet<string>;
  /** Where the keyboard or the pointer is, in the list or in the web. */
  readonly pointed?: string;
  /** Blocks that are looked for; the others fade. Absent while nothing is looked for. */
  readonly found?: ReadonlySet<string> | undefined;
  /** Fills of blocks, competencies and target groups. Those without one have none. Needs `hasFills` in the layout. */
  readonly fills?: ReadonlyMap<string, WebFill>;
}

const KINDS: Readonly<Record<WebKind, string>> = {
  domain: 'domein',
  block: 'blok',
  competency: 'competentie',
  group: 'doelgroep',
  person: 'persoon',
  title: 'titel',
};

/**
 * What a part of the web stands for: the full id of its record; of the people in the middle
 * `bouwstenen/persoon/resident` and `…/professional`, which are no records.
 */
export const webTarget = (kind: WebKind, id: string): string => `bouwstenen/${KINDS[kind]}/${id}`;

/** What someone points at in the web, as `webTarget` says it; empty elsewhere. */
export const webTargetOf = (event: Event): string =>
  (event.target as Element).closest('[data-web]')?.getAttribute('data-web') ?? '';

export const renderWeb = (layout: WebLayout, content: WebContent, state: WebState = {}): TemplateResult =>
  drawing(layout, new WebDrawing(layout, content, state).render());

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
      svg`<path class="borders" d=${sectors.map(({path}) => path).join('')} />`,
      ring.map((cell) => this.#part('competency', cell.id, 'cell', this.#renderCell(cell))),
      people.map((person) => this.#part('person', person.id, `person ${person.id}`, renderPerson(person))),
      groups.map((group) => this.#part('group', group.id, 'group', this.#renderGroup(group))),
      sectors.flatMap(({knots}) => knots.map((knot) => this.#renderKnot(knot))),
      texts.map((text) =>
        text.kind === 'title'
          ? svg`<g class="text groups-title">${this.#renderText(text)}</g>`
          : this.#part(text.kind, text.id, lookOf(text), this.#renderText(text)),
      ),
      // An edge that stands out is drawn over its neighbours.
      sectors
        .filter(({id}) => this.#isChosen('domain', id))
        .map(({path}) => svg`<path class="edge" d=${path} />`),
    ];
  }

  #isChosen(kind: WebKind, id: string): boolean {
    return this.state.chosen?.has(webTarget(kind, id)) ?? false;
  }

  /** Something to point at, with its name for whom hovers. */
  #part(kind: WebKind, id: string, look: string, drawn: unknown): SVGTemplateResult {
    const target = webTarget(kind, id);
    return svg`<g class=${this.#look(kind, id, look)} data-web=${target}><title .textContent=${this.#names.get(target) ?? ''}></title>${drawn}</g>`;
  }

  #look(kind: WebKind, id: string, look: string): string {
    const isPointed = this.state.pointed === webTarget(kind, id);
    return look + (this.#isChosen(kind, id) ? ' chosen' : '') + (isPointed ? ' pointed' : '');
  }

  #renderKnot(knot: Knot): SVGTemplateResult {
    const {found} = this.state;
    const target = webTarget('block', knot.id);
    const look = !found ? 'block' : found.has(target) ? 'block found' : 'block faded';
    const part = knot.isPart ? `${look} part` : look;
    const {x, y, radius} = knot;
    const [cx, cy] = [tidy(x), tidy(y)];
    const fill = this.state.fills?.get(target);
    if (fill)
      return this.#part(
        'block',
        knot.id,
        part,
        svg`<circle class="reach" cx=${cx} cy=${cy} r=${tidy(radius + 4)} />${fillMark(fill, x, y, radius)}`,
      );
    // A knot can be hit beside its edge too. It is drawn in one piece with its part: there are many.
    return svg`<g class=${this.#look('block', knot.id, part)} data-web=${target}><title .textContent=${this.#names.get(target) ?? ''}></title><circle class="reach" cx=${cx} cy=${cy} r=${tidy(radius + 4)} /><circle class="knot" cx=${cx} cy=${cy} r=${tidy(radius)} /></g>`;
  }

  #renderCell({id, path, mark: at}: RingCell): SVGTemplateResult {
    const fill = this.state.fills?.get(webTarget('competency', id));
    return svg`<path class="field" d=${path} />${fill ? fillMark(fill, at.x, at.y, at.radius) : nothing}`;
  }

  #renderGroup({id, x, y, radius, width, height}: GroupMark): SVGTemplateResult {
    const fill = this.state.fills?.get(webTarget('group', id));
    return svg`
      <rect class="reach" x=${tidy(x - radius)} y=${tidy(y - height / 2)} width=${tidy(width)} height=${tidy(height)} />
      ${fill ? fillMark(fill, x, y, radius - 1) : mark('diamond', x, y)}`;
  }

  #renderText(text: WebText): unknown {
    return isCurved(text) ? this.#renderCurved(text) : renderStraight(text);
  }

  #renderCurved({kind, id, curves}: CurvedText): unknown {
    return oneOrMore(
      curves.map(({text, radius, arc, backwards}, i) => {
        const name = `web-${kind}-${id}-${i}`;
        return svg`
        <path id=${name} d=${linePath(this.layout.centre, radius, arc, backwards)} />
        <text class="label" text-anchor="middle"><textPath href="#${name}" startOffset="50%" .textContent=${text}></textPath></text>`;
      }),
    );
  }
}

const lookOf = ({kind, isNumber}: WebText): string => `text ${kind}-${isNumber ? 'number' : 'name'}`;

const namesIn = (content: WebContent): ReadonlyMap<string, string> =>
  new Map([
    ...content.domains.flatMap(({id, name, blocks}) => [
      [webTarget('domain', id), name] as const,
      ...blocks.map((block) => [webTarget('block', block.id), block.name] as const),
    ]),
    ...content.competencies.map(({id, name}) => [webTarget('competency', id), name] as const),
    ...content.groups.map(({id, name}) => [webTarget('group', id), name] as const),
    [webTarget('person', 'resident'), content.resident],
    [webTarget('person', 'professional'), content.professional],
  ]);

const renderSector = ({path, spokes, threads, badge}: Sector): SVGTemplateResult => svg`
  <path class="field" d=${path} />
  <path class="thread" d=${spokes + threads.join('')} />
  ${badge ? svg`<circle class="badge" cx=${tidy(badge.x)} cy=${tidy(badge.y)} r=${tidy(badge.radius)} />` : nothing}`;

/** Head and shoulders. */
function renderPerson({x, y, size}: Person): SVGTemplateResult {
  const head = size * 0.2;
  const top = y - size / 2;
  const bottom = tidy(y + size * 0.44);
  const wide = size * 0.32;
  const [left, right, neck] = [tidy(x - wide), tidy(x + wide), tidy(y - size * 0.08)];
  return svg`
    <circle class="body" cx=${tidy(x)} cy=${tidy(top + head + 2)} r=${tidy(head)} />
    <path class="body" d="M${left} ${bottom}C${left} ${neck} ${right} ${neck} ${right} ${bottom}Z" />`;
}

function renderStraight({lines, box, anchor}: StraightText): unknown {
  const x = {start: box.x, middle: box.x + box.width / 2, end: box.x + box.width}[anchor];
  return oneOrMore(labelLines(lines, {x, top: box.y, anchor, lineHeight: box.height / lines.length}));
}

/** Most names take one line, and lit keeps two more nodes for each item of a list. */
const oneOrMore = <T>(drawn: readonly T[]): T | readonly T[] => (drawn.length === 1 ? drawn[0]! : drawn);
