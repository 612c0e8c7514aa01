/** Keeps the layout of the web in step with the room that it has. */
import type {ReactiveControllerHost} from 'lit';
import {fontOf, lineHeightOf, measureText} from '../../core/drawing/measure.js';
import {LABEL_SCALE} from '../../core/drawing/styles.js';
import {layoutWeb, type WebContent, type WebLayout} from './layout.js';

export class WebPicture {
  #width = 0;
  #font = '';
  #box: Element | undefined;
  #sizes: ResizeObserver | undefined;
  #last: {content: WebContent; open: string; width: number; font: string; layout: WebLayout} | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Follows the size of the box that the web stands in. */
  watch(box: Element | null): void {
    if (box === (this.#box ?? null)) return;
    this.rest();
    if (!box) return;
    this.#box = box;
    // Before the first paint; not during the update, which asks for another one.
    void this.host.updateComplete.then(() => this.#fit(box));
    // In a frame of its own: drawing changes the height of the page, and that may change the width again.
    this.#sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit(box)));
    this.#sizes.observe(box);
  }

  /** Lets go of the page. */
  rest(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#box = undefined;
  }

  /**
   * Where everything stands; nothing before the size is known.
   * @param open Id of the open domain.
   */
  layout(content: WebContent, open: string): WebLayout | undefined {
    if (!this.#width) return undefined;
    const now = {content, open, width: this.#width, font: this.#font};
    const last = this.#last;
    const isSame =
      last?.content === content && last.open === open && last.width === now.width && last.font === now.font;
    if (!isSame) {
      const measure = measureText(now.font);
      const layout = layoutWeb(content, {
        width: now.width,
        measure,
        lineHeight: lineHeightOf(now.font),
        open,
      });
      this.#last = {...now, layout};
    }
    return this.#last!.layout;
  }

  #fit(box: Element): void {
    const width = box.clientWidth;
    // A printer scales the picture; a hidden box keeps what it had.
    if (!width || width === this.#width) return;
    this.#width = width;
    this.#font = fontOf(box, LABEL_SCALE);
    this.host.requestUpdate();
  }
}
