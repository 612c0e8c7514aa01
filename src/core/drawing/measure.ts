/** How wide a text is before it is drawn. */

/** Width of a text in CSS pixels, on one line. */
export type Measure = (text: string) => number;

/** Part of the font size that an average letter takes; rather too wide, so that no label runs into another. */
const AVERAGE_LETTER = 0.58;
const LINE_HEIGHT = 1.25;
const DEFAULT_SIZE = 16;

/**
 * Measures texts in a font, by the browser's own letters; where there is no canvas (Node), by an average letter.
 * @param font A CSS font with its size in pixels, such as `600 14px sans-serif` or what `fontOf` gives.
 */
export function measureText(font: string): Measure {
  const context = canvasContext();
  if (!context) return (text) => text.length * sizeOf(font) * AVERAGE_LETTER;
  // A layout asks for the same texts many times.
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      takeFont(context, font);
      widths.set(text, (width = context.measureText(text).width));
    }
    return width;
  };
}

let taken = '';

/** The canvas is shared. It keeps its font when it is given one that it does not understand. */
function takeFont(context: CanvasRenderingContext2D, font: string): void {
  if (font === taken) return;
  context.font = `${DEFAULT_SIZE}px sans-serif`;
  context.font = font;
  taken = font;
}

/** Distance between two lines of a label, in CSS pixels. */
export const lineHeightOf = (font: string): number => sizeOf(font) * LINE_HEIGHT;

/**
 * The font of an element that stands on the page, for `measureText`.
 * @param scale How much larger or smaller the drawn text is than the element's own; see `LABEL_SCALE`.
 */
export function fontOf(element: Element, scale = 1): string {
  const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${parseFloat(fontSize) * scale}px ${fontFamily}`;
}

const sizeOf = (font: string): number => Number(/(\d*\.?\d+)px/.exec(font)?.[1] ?? DEFAULT_SIZE);

let shared: CanvasRenderingContext2D | null | undefined;

function canvasContext(): CanvasRenderingContext2D | null {
  if (typeof document === 'undefined') return null;
  shared ??= document.createElement('canvas').getContext('2d');
  return shared;
}
