import type {Plugin} from 'rollup';
import type {Cut} from './take-out.js';

/** What is taken out of fuse.js. */
export const cuts: readonly Cut[];

export default function leanFuse(): Plugin;
