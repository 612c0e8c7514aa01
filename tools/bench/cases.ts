/** Everything that `npm run bench` measures. Each case has a page below `pages`. */
import type {Case} from './compare.js';

export const cases: readonly Case[] = [
  {
    name: 'zrm-matrix',
    about: 'zrm-matrix to score: all domains chosen, one moment',
    wanted: {firstRender: 1.6, change: 5, memory: 1.4},
    change: 'one other level',
    leftovers: true,
  },
];
