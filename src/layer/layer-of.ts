/** What elements see of a layer file. */
import {emptyLayer, type Layer, type LocalAddition} from '../core/layer.js';
import type {LayerContent} from './judge-layer.js';
import {hiding} from './hiding.js';
import {countingIn, drawLocal} from './render-local.js';

/** @param content What of the file can be used; nothing when none of it can. */
export function layerOf(content: LayerContent | undefined): Layer {
  if (!content) return emptyLayer;
  const {all, helpLines, hidden, words, records} = content;
  const byPlace = new Map<string, LocalAddition[]>();
  for (const addition of all) {
    for (const id of addition.at) byPlace.set(id, [...(byPlace.get(id) ?? []), addition]);
  }
  const additions = (fullId: string) => byPlace.get(fullId) ?? [];
  return {
    all,
    helpLines,
    additions,
    render: (fullId, setting) => drawLocal(countingIn(additions(fullId), setting)),
    draw: drawLocal,
    ...hiding(hidden),
    words: (tag) => words.get(tag) ?? emptyLayer.words(tag),
    records: (kind) => records.get(kind) ?? emptyLayer.records(kind),
  };
}
