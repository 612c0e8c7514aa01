/** From people to a drawing: layout, key and picture together. */
import type {TemplateResult} from 'lit';
import type {Measure} from '../../core/drawing/measure.js';
import type {Ecogram} from '../schema.js';
import {ecogramKey} from './key.js';
import {ecogramLayout} from './layout.js';
import {standing, type Member} from './people.js';
import {ecogramPicture} from './picture.js';
import type {Sign} from './signs.js';

export interface DrawOptions {
  readonly members: readonly Member[];
  readonly supports: Ecogram['supportTypes'];
  /** What stands in the middle. */
  readonly resident: string;
  /** Widest drawing, in CSS pixels. */
  readonly width: number;
  readonly measure: Measure;
  readonly lineHeight: number;
  readonly unit?: number;
  /** Explained below the drawing, where it goes away from the page. */
  readonly signs?: readonly Sign[];
}

export function drawEcogram(options: DrawOptions): TemplateResult {
  const {members, supports, resident, width, measure, lineHeight, unit = 1, signs = []} = options;
  const layout = ecogramLayout(standing(members), {width, measure, lineHeight, unit, resident});
  return ecogramPicture({
    layout,
    members,
    resident,
    letterOf: (id) => supports.find((support) => support.id === id)?.letter ?? '',
    key: ecogramKey({layout, members, signs, measure, lineHeight}),
  });
}
