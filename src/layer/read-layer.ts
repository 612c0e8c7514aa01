/** Reads a layer for a page: gets the file, takes what is right, and names what is wrong, once each. */
import type {Layer} from '../core/layer.js';
import {warnOnce} from '../core/warn.js';
import {elements} from '../elements.js';
import {fetchLayer} from './fetch-layer.js';
import {judgeLayer} from './judge-layer.js';
import {knownContent} from './known-content.js';
import {layerOf} from './layer-of.js';

export interface LayerRead {
  readonly layer: Layer;
  /** One sentence on what could not be used; nothing when all of it could. */
  readonly problem?: string;
}

/** @throws LayerProblem when there is no file that can be used. */
export async function readLayer(address: string): Promise<LayerRead> {
  const {content, faults} = judgeLayer(await fetchLayer(address), knownContent(Object.keys(elements)));
  for (const {pointer, found, expected} of faults) {
    warnOnce(`${address}${pointer ? ` ${pointer}` : ''}: found ${found}; expected ${expected}.`);
  }
  return {
    layer: layerOf(content),
    ...(faults.length && {problem: `${address}: ${faults.length} of its entries cannot be used.`}),
  };
}
