/** Where the names in an ecogram stand. Pure. */
import {placeLabels, type Anchor, type Box, type Label, type PlacedLabel} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {wrapText} from '../../core/drawing/wrap.js';

export interface Spot {
  readonly id: string;
  readonly name: string;
  /** Middle of the symbol. */
  readonly x: number;
  readonly y: number;
}

export interface NamesRoom {
  /** Size of the drawing, in CSS pixels, as all sizes here. */
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly lineHeight: number;
  readonly maxLine: number;
  readonly symbol: number;
  readonly unit: number;
  /** What is taken beside the symbols. */
  readonly taken: readonly Box[];
}

const SIDES = ['below', 'above', 'right', 'left'] as const;
type Side = (typeof SIDES)[number];

/** Names by id: below their symbol, or else above or beside it. Who is not in it has no room for a name. */
export function placeNames(spots: readonly Spot[], room: NamesRoom): ReadonlyMap<string, PlacedLabel> {
  const {symbol, unit, measure, lineHeight, maxLine} = room;
  const half = symbol / 2 + unit;
  const taken: Box[] = [
    ...room.taken,
    ...spots.map(({x, y}) => ({x: x - symbol / 2, y: y - symbol / 2, width: symbol, height: symbol})),
  ];
  const places = new Map<string, PlacedLabel>();
  for (const side of SIDES) {
    const waiting = spots.filter(({id}) => !places.has(id));
    const labels = waiting.map((spot) => {
      const lines = wrapText(spot.name, maxLine, measure).length;
      return labelAt(side, spot, half + (lines * lineHeight) / 2, half + 3 * unit);
    });
    const {shown} = placeLabels(labels, {...room, shift: 4 * unit, gap: 2 * unit, taken});
    for (const label of shown) {
      places.set(label.id, label);
      taken.push(label.box);
    }
  }
  return places;
}

function labelAt(side: Side, {id, name, x, y}: Spot, down: number, aside: number): Label {
  const at: Record<Side, readonly [number, number, Anchor]> = {
    below: [x, y + down, 'middle'],
    above: [x, y - down, 'middle'],
    right: [x + aside, y, 'start'],
    left: [x - aside, y, 'end'],
  };
  const [labelX, labelY, anchor] = at[side];
  return {id, text: name, x: labelX, y: labelY, anchor};
}
