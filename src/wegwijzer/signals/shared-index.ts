/** One index for all elements of a page: a page may hold a thousand cards. */
import type {Records} from '../../core/collection.js';
import type {Layer} from '../../core/layer.js';
import {readAll} from '../../core/records.js';
import {settings} from '../../core/shared/content.js';
import {signalCategories, signalGroups} from '../content.js';
import type {SignalGroup} from '../schema.js';
import {indexSignals, type SignalIndex} from './signal-index.js';

let last: {records: Records<SignalGroup>; layer: Layer; index: SignalIndex} | undefined;

/** The index that was made last, as long as nothing changed that it was made of. The signals have arrived. */
export function sharedIndex(layer: Layer): SignalIndex {
  const records = signalGroups.value!;
  if (last?.records !== records || last.layer !== layer) {
    const index = indexSignals(readAll(signalGroups, layer), readAll(signalCategories, layer), settings);
    last = {records, layer, index};
  }
  return last.index;
}
