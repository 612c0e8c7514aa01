/** The texts of the web: straight ones in a box, and ones that follow a circle. */
import type {Anchor, Box} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';
import {boxAround, middleOf, widthOf, type Arc, type Point} from './geometry.js';

/** What a text names; a `title` names no part of the web. */
export type WebKind = 'domain' | 'block' | 'competency' | 'group' | 'person' | 'title';

interface AnyText {
  readonly kind: WebKind;
  readonly id: string;
  /** Whether it is the number or letter that the list has before the name. */
  readonly isNumber: boolean;
}

export interface StraightText extends AnyText {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: Anchor;
}

export interface CurvedText extends AnyText {
  readonly curves: readonly Curve[];
}

/** One line of text along a circle around the middle of the web. */
export interface Curve {
  readonly text: string;
  /** Radius of the line that the letters stand on. */
  readonly radius: number;
  /** The room for it, of which it takes the middle. */
  readonly arc: Arc;
  /** Written the other way round, below the middle. */
  readonly backwards: boolean;
}

/** A text in the drawing: a name, or the number or letter that stands for one. No two of them overlap. */
export type WebText = StraightText | CurvedText;

/** Sizes of texts, as part of a name's letters. */
export const NUMBER_SCALE = 0.8;
export const RING_SCALE = 0.9;

/** Height of digits and capitals, in lines. */
export const DIGITS = 0.62;
/** From the edge of a line to where its letters stand, in lines. */
const BASE = 0.26;
/** Room at both ends of a curved line, in lines: its letters stand straight and reach a little further. */
const ENDS = 0.35;

/** Letters for competencies, and after them for target groups, so that they are not taken for domains. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

export const isCurved = (text: WebText): text is CurvedText => 'curves' in text;

/** A number or letter in the middle of a circle; nothing where it is larger. */
export function numberIn(
  {x, y, radius}: Point & {readonly radius: number},
  text: string,
  measure: Measure,
  lineHeight: number,
): Pick<StraightText, 'lines' | 'box' | 'anchor'> | undefined {
  const box = boxAround({x, y}, measure(text), lineHeight * DIGITS);
  if (Math.hypot(box.width, box.height) / 2 > radius) return undefined;
  return {lines: [text], box, anchor: 'middle'};
}

/**
 * Fits a text into a piece of a ring, in lines along the circle.
 * @param inner Radius of the inside of the lines' room.
 * @returns Nothing where it does not fit into this many lines.
 */
export function curve(
  text: string,
  {inner, arc, lines, measure, lineHeight}: CurveRoom,
): readonly Curve[] | undefined {
  const backwards = Math.sin(middleOf(arc)) > 0.01;
  const narrowest = (inner + BASE * lineHeight) * widthOf(arc) - 2 * ENDS * lineHeight;
  const broken = wrapText(text, narrowest, measure);
  if (!broken.length || broken.length > lines || broken.some((line) => measure(line) > narrowest))
    return undefined;
  // Fewer lines than there is room for stand in the middle of it.
  const start = inner + ((lines - broken.length) * lineHeight) / 2;
  return broken.map((line, i) => {
    const fromInside = backwards ? i : broken.length - 1 - i;
    return {
      text: line,
      radius: start + (fromInside + (backwards ? 1 - BASE : BASE)) * lineHeight,
      arc,
      backwards,
    };
  });
}

export interface CurveRoom {
  readonly inner: number;
  readonly arc: Arc;
  /** For how many lines there is room. */
  readonly lines: number;
  readonly measure: Measure;
  readonly lineHeight: number;
}
