import type {Plugin} from 'rollup';
import type {Cut} from './take-out.js';

/** What is taken out of lit. */
export const cuts: readonly Cut[];

export default function leanLit(): Plugin;
