/** One index for all cards of a page: a page may hold a thousand of them. */
import type {Records} from '../../core/collection.js';
import type {Layer} from '../../core/layer.js';
import type {SignalGroup} from '../schema.js';
import type {SignalIndex} from './signal-index.js';

let last: {records: Records<SignalGroup>; layer: Layer; index: SignalIndex} | undefined;

/**
 * The index that was made last, as long as nothing changed that it was made of.
 * @param make Makes it anew.
 */
export function sharedIndex(
  records: Records<SignalGroup>,
  layer: Layer,
  make: () => SignalIndex,
): SignalIndex {
  if (last?.records !== records || last.layer !== layer) last = {records, layer, index: make()};
  return last.index;
}
