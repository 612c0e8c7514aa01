/** How much room a drawing has: drawings are laid out for the width of their element, and again when it changes. */
import type {LitElement, ReactiveController} from 'lit';

/** Widths that differ less give the same drawing. */
const STEP = 8;

export class DrawingRoom implements ReactiveController {
  #width = 0;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(([entry]) => this.#take(entry!.contentRect.width));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Width of the element in CSS pixels, in steps; 0 while it is not shown. */
  get width(): number {
    this.#width ||= inSteps(this.host.clientWidth);
    return this.#width;
  }

  /** Font size of the element in CSS pixels, in which its layout counts. */
  get em(): number {
    return parseFloat(getComputedStyle(this.host).fontSize) || 16;
  }

  #take(width: number): void {
    const taken = inSteps(width);
    // What is hidden keeps its drawing for when it comes back.
    if (!taken || taken === this.#width) return;
    this.#width = taken;
    // Drawn in the middle of an observation, the browser would report that the element changed its own size.
    requestAnimationFrame(() => this.host.requestUpdate());
  }
}

const inSteps = (width: number): number => Math.floor(width / STEP) * STEP;
