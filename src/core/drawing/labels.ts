/**
 * Finds places for the labels of a drawing. Labels never overlap and never leave the drawing; one that does not fit
 * becomes a number, whose text stands in a list beside the drawing.
 */
import type {Measure} from './measure.js';
import {wrapText} from './wrap.js';

/** Which part of a label stands at its `x`: as `text-anchor` in SVG. */
export type Anchor = 'start' | 'middle' | 'end';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Where it wants to stand, in the drawing's units. `y` is the middle of its height. */
  readonly x: number;
  readonly y: number;
  /** `middle` by default. */
  readonly anchor?: Anchor;
  /** Of two labels that want the same place, the higher one gets it; of equals the first. 0 by default. */
  readonly priority?: number;
}

/** A part of the drawing; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label with its place. */
export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly anchor: Anchor;
}

/** A label that became a number. */
export interface NumberedLabel {
  readonly id: string;
  readonly text: string;
  readonly number: number;
  /** The number in the drawing; absent where there is no room even for that. The list has it all the same. */
  readonly placed?: PlacedLabel;
}

export interface LabelPlaces {
  /** Labels that are shown, in the order in which they were given. */
  readonly shown: readonly PlacedLabel[];
  /** Labels that became numbers, from 1 in the order in which they were given. */
  readonly numbered: readonly NumberedLabel[];
}

export interface LabelRoom {
  /** Size of the drawing: labels stay between 0 and this. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** Distance between two lines; `lineHeightOf(font)` gives it. */
  readonly lineHeight?: number;
  /** Where lines of a label end; only a word that cannot be broken is wider. No limit by default. */
  readonly maxLine?: number;
  /** How far a label may move to find room, up or down and away from its anchor; one line by default. */
  readonly shift?: number;
  /** Least space between two labels. */
  readonly gap?: number;
  /** What is taken already, such as marks. */
  readonly taken?: readonly Box[];
}

/** Finds a place for every label, the one with the highest priority first. Changes nothing that it is given. */
export function placeLabels(labels: readonly Label[], room: LabelRoom): LabelPlaces {
  const {measure, maxLine = Infinity, taken = []} = room;
  const boxes = [...taken];
  const places = new Map<Label, PlacedLabel>();
  const numberWidth = Math.max(0, ...labels.map((_, i) => measure(String(i + 1))));
  const numberPlaces = new Map<Label, PlacedLabel>();

  const find = (label: Label, lines: readonly string[], width: number): PlacedLabel | undefined => {
    const box = freeBox(label, lines.length, width, room, boxes);
    if (!box) return undefined;
    boxes.push(box);
    return {id: label.id, lines, box, anchor: label.anchor ?? 'middle'};
  };

  for (const label of [...labels].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0))) {
    const lines = wrapText(label.text, maxLine, measure);
    const place = find(label, lines, Math.max(0, ...lines.map(measure)));
    if (place) places.set(label, place);
    else {
      // Which number it gets is known at the end; any number fits into the widest.
      const numberPlace = find(label, [''], numberWidth);
      if (numberPlace) numberPlaces.set(label, numberPlace);
    }
  }

  return {
    shown: labels.flatMap((label) => places.get(label) ?? []),
    numbered: labels
      .filter((label) => !places.has(label))
      .map((label, i) => {
        const number = i + 1;
        const place = numberPlaces.get(label);
        const {id, text} = label;
        return {id, text, number, ...(place ? {placed: {...place, lines: [String(number)]}} : {})};
      }),
  };
}

/**
 * The first free box at or near the wished place, slid inside the drawing where it would stick out; but not so far that
 * nobody sees what it belongs to.
 */
function freeBox(
  {x, y, anchor = 'middle'}: Label,
  lines: number,
  width: number,
  {width: fullWidth, height: fullHeight, lineHeight = 20, shift = lineHeight, gap = 4}: LabelRoom,
  taken: readonly Box[],
): Box | undefined {
  const height = lines * lineHeight;
  if (width > fullWidth || height > fullHeight) return undefined;
  const left = {start: x, middle: x - width / 2, end: x - width}[anchor];
  for (const move of [0, -shift / 2, shift / 2, -shift, shift]) {
    const box = {
      x: between(left, 0, fullWidth - width),
      y: between(y + move - height / 2, 0, fullHeight - height),
      width,
      height,
    };
    const isNear =
      Math.abs(box.x - left) <= (anchor === 'middle' ? width / 2 : shift) &&
      Math.abs(box.y + height / 2 - y) <= height / 2 + shift;
    if (isNear && !taken.some((other) => overlap(box, other, gap))) return box;
  }
  return undefined;
}

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** Whether two boxes have less free space between them than the gap. */
export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;
