/**
 * The web of an element, in step with the room that it has on the page. All that an element does with the web:
 *
 * ```ts
 * static override styles = [...GuideElement.styles, drawingStyles, webStyles];
 * readonly #picture = new WebPicture(this);
 * #content = webContent({domains, blocks, competencies, groups, resident, professional}); // once for each layer
 *
 * // In the template. `fills` draws a mark of `fills.ts` for each block, competency and target group that has one.
 * const layout = this.#picture.layout(this.#content, {open: 'inkomen', hasFills: true});
 * html`<div class="web" @click=${(event: Event) => this.#follow(webTargetOf(event))}>
 *   ${layout ? renderWeb(layout, this.#content, {chosen, pointed, found, fills}) : nothing}
 * </div>`;
 * ```
 *
 * An element whose `updateComplete` is to wait for the drawing asks `whole()` for it in `getUpdateComplete()`.
 *
 * `chosen`, `pointed`, `found` and `fills` name parts by their full id, as `webTarget(kind, id)` makes it. The web is
 * `aria-hidden`: a list on the same page is the control and says the same. `isNumbered(layout, kind)` says whether the
 * list needs numbers or letters before its names.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fontOf, lineHeightOf, measureText} from '../../core/drawing/measure.js';
import {LABEL_SCALE} from '../../core/drawing/styles.js';
import {layoutWeb, type WebLayout, type WebRoom} from './layout.js';
import type {WebContent} from './web-content.js';

/** An element of lit; before its first update it has no root. */
type Host = ReactiveControllerHost & {readonly renderRoot?: ParentNode};

interface Drawn {
  readonly content: WebContent;
  readonly open: string;
  readonly hasFills: boolean;
  readonly width: number;
  readonly font: string;
  readonly layout: WebLayout;
}

/**
 * Add one to an element that draws `<div class="web">…</div>`, and ask it for the layout in `willUpdate()` or
 * `render()`. It asks for an update when the box has another width, and lets go of the page with the element.
 */
export class WebPicture implements ReactiveController {
  #width = 0;
  #font = '';
  #boldFont = '';
  #box: Element | undefined;
  #sizes: ResizeObserver | undefined;
  #frame = 0;
  /** Whether the host still has to draw for the size that was measured. */
  #isAsking = false;
  #last: Drawn | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    // After a move on the page the box is still there and is watched again.
    this.#watch();
  }

  hostUpdated(): void {
    this.#isAsking = false;
    this.#watch();
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /**
   * Where everything stands; nothing before the size is known.
   * @param open Id of the open domain.
   */
  layout(
    content: WebContent,
    {open = '', hasFills = false}: Pick<WebRoom, 'open' | 'hasFills'> = {},
  ): WebLayout | undefined {
    if (!this.#width) return undefined;
    const now = {content, open, hasFills, width: this.#width, font: this.#font};
    if (!this.#last || !isSame(this.#last, now)) {
      const layout = layoutWeb(content, {
        width: now.width,
        measure: measureText(now.font),
        measureBold: measureText(this.#boldFont),
        lineHeight: lineHeightOf(now.font),
        open,
        hasFills,
      });
      this.#last = {...now, layout};
    }
    return this.#last.layout;
  }

  /**
   * The host's `updateComplete`, for the web too: it is drawn once its room has been measured.
   * @param update Resolves with what one drawing of the host resolves with.
   */
  async whole(update: () => Promise<boolean>): Promise<boolean> {
    const isComplete = await update();
    return this.#isAsking ? update() : isComplete;
  }

  #watch(): void {
    const box = this.host.renderRoot?.querySelector('.web') ?? undefined;
    if (box === this.#box) return;
    this.#rest();
    this.#box = box;
    if (!box) return;
    // Before the first paint; not during the update, which would ask for another one.
    queueMicrotask(() => this.#fit(box));
    // In a frame of its own: drawing changes the height of the page, and that may change the width again.
    this.#sizes = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#fit(box));
    });
    this.#sizes.observe(box);
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#box = undefined;
  }

  #fit(box: Element): void {
    const width = box.clientWidth;
    // A hidden box keeps what it had.
    if (!width || !box.isConnected || width === this.#width) return;
    this.#width = width;
    this.#font = fontOf(box, LABEL_SCALE);
    this.#boldFont = this.#font.replace(/^(\S+) \S+/, '$1 600');
    this.#isAsking = true;
    this.host.requestUpdate();
  }
}

const isSame = (a: Omit<Drawn, 'layout'>, b: Omit<Drawn, 'layout'>): boolean =>
  a.content === b.content &&
  a.open === b.open &&
  a.hasFills === b.hasFills &&
  a.width === b.width &&
  a.font === b.font;
