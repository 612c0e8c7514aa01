/**
 * Where everyone stands in an ecogram: the resident in the middle, distance as nearness. Pure: the same people give the
 * same picture. Nobody stands on another, and every name is shown or has a number.
 *
 * Three rings, from near to far. A ring is a circle; where that would be too wide for its room, all rings become
 * ellipses of the same form, as high as it takes. The rings themselves are fitted in `rings.ts`, the names in
 * `names.ts`.
 */
import type {PlacedLabel} from '../../core/drawing/labels.js';
import type {Measure} from '../../core/drawing/measure.js';
import {placeNames} from './names.js';
import {fitRings, pointAt} from './rings.js';

export interface EcogramPerson {
  readonly id: string;
  /** Ring on which they stand: 0 is the nearest. */
  readonly ring: 0 | 1 | 2;
  readonly name: string;
  /** Place in the list: what stands in the drawing where the name does not fit. */
  readonly number: number;
}

export interface EcogramRoom {
  /** Widest drawing, in CSS pixels, as all sizes here. */
  readonly width: number;
  readonly measure: Measure;
  readonly lineHeight: number;
  /** How much larger than usual letters and symbols are; 1 by default. */
  readonly unit?: number;
  /** What stands in the middle. */
  readonly resident?: string;
}

export interface EcogramPlace {
  readonly id: string;
  /** Middle of the symbol. */
  readonly x: number;
  readonly y: number;
  /** The name, where it fits. */
  readonly label?: PlacedLabel;
  /** The number, where the name does not fit. */
  readonly number?: number;
}

export interface EcogramLayout {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly centre: {readonly x: number; readonly y: number};
  /** Radius of the resident's circle. */
  readonly client: number;
  /** Width and height of a symbol. */
  readonly symbol: number;
  /** Whether every line reaches the middle without touching anyone; where not, lines are short. */
  readonly hasClearLines: boolean;
  /** From the nearest to the farthest that is used. */
  readonly rings: readonly {readonly rx: number; readonly ry: number}[];
  readonly people: readonly EcogramPlace[];
}

/** Width and height of a symbol, which holds two rows of four letters. */
const SYMBOL = 46;
const NARROWEST = 280;
/** Where the lines of a name end. */
const LONGEST_LINE = 120;
/** Half of how much wider bold letters are. */
const BOLD = 0.55;

export function ecogramLayout(people: readonly EcogramPerson[], room: EcogramRoom): EcogramLayout {
  const {unit = 1, lineHeight, measure, resident = ''} = room;
  const width = Math.max(room.width, NARROWEST * unit);
  const symbol = SYMBOL * unit;
  const maxLine = LONGEST_LINE * unit;
  const client = Math.max((30 + 0.3 * people.length) * unit, measure(resident) * BOLD + 6 * unit);
  const outer = Math.max(0, ...people.map(({ring}) => ring));
  const order = roundTheMiddle(people);
  const form = fitRings(
    order.map(({ring, name}) => ({ring, nameWidth: Math.min(maxLine, measure(name))})),
    {outer, symbol, client, unit, lineHeight, widest: width / 2 - symbol / 2 - 4 * unit},
  );
  const farthest = form.radii[outer]! * form.stretch;
  const centre = {x: width / 2, y: farthest + symbol / 2 + lineHeight};
  const height = centre.y + farthest + symbol / 2 + 2 * lineHeight + 2 * unit;
  const spots = order.map((person, i) => {
    const point = pointAt(form, person.ring, form.angles[i]!);
    return {...person, x: centre.x + point.x, y: centre.y + point.y};
  });
  const names = placeNames(spots, {
    width,
    height,
    measure,
    lineHeight,
    maxLine,
    symbol,
    unit,
    taken: [{x: centre.x - client, y: centre.y - client, width: 2 * client, height: 2 * client}],
  });
  return {
    width,
    height,
    unit,
    centre,
    client,
    symbol,
    hasClearLines: form.hasClearLines,
    rings: form.radii.slice(0, outer + 1).map((rx) => ({rx, ry: rx * form.stretch})),
    people: people.map(({id, number}) => {
      const {x, y} = spots.find((spot) => spot.id === id)!;
      const label = names.get(id);
      return {id, x, y, ...(label ? {label} : {number})};
    }),
  };
}

/**
 * The order around the middle: on each ring as in the list, and rings mixed evenly, so that the far ones stand between
 * the near ones.
 */
function roundTheMiddle(people: readonly EcogramPerson[]): readonly EcogramPerson[] {
  const counts = [0, 1, 2].map((ring) => people.filter((person) => person.ring === ring).length);
  const seen = [0, 0, 0];
  const shares = people.map((person) => ({
    person,
    share: (seen[person.ring]!++ + 0.5) / counts[person.ring]!,
  }));
  return shares.sort((a, b) => a.share - b.share || a.person.ring - b.person.ring).map(({person}) => person);
}
