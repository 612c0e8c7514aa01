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
  {
    name: 'tool-finder',
    about: 'tool-finder: all tools with their 215 placements, the whole list laid out',
    wanted: {firstRender: 1.3, change: 5},
    change: 'one key in the filter',
    rounds: {warm: 15, warmUp: 4},
  },
  {
    name: 'tool-finder-in-sight',
    about: 'tool-finder: until the list is in sight, beside a page by hand that draws and lays out all of it',
    wanted: {firstRender: 0.45},
    rounds: {warm: 15, warmUp: 4},
    treeOf: 'tool-finder',
  },
  {
    name: 'signal-card-10',
    about: 'ten cards of ordinary signals',
    wanted: {firstRender: 1.5, memory: 1.5},
  },
  {
    name: 'signal-card-1000',
    about: 'a thousand of them: a hundred times what ten take, and no more',
    wanted: {firstRender: 1.5},
    rounds: {fresh: 5, warmUp: 1, warm: 5},
    treeOf: 'signal-card-10',
  },
  {
    name: 'kb-teamscan',
    about: 'kb-teamscan filled in: one domain, the web beside it, the sheets of twelve members',
    wanted: {change: 5},
    change: 'one answer, and the web with it',
    leftovers: true,
  },
  {
    name: 'kb-teamscan-sheets',
    about: 'kb-teamscan: merging the sheets of twelve members, each saved twice',
    wanted: {change: 5},
    change: 'merging twelve sheets',
  },
  {
    name: 'kb-spiderweb',
    about: 'kb-spiderweb: the whole web with its list, beside a drawing by hand that measures no text',
    wanted: {firstRender: 1.7, change: 5},
    change: 'choosing a domain',
    rounds: {warm: 20, warmUp: 5},
  },
  {
    name: 'network-ecogram',
    about: 'network-ecogram with forty people, beside a drawing by hand that measures no text',
    wanted: {firstRender: 1.7, change: 5},
    change: 'one person nearer or farther',
    rounds: {warm: 20, warmUp: 5},
  },
  {
    name: 'wegwijzer-guide',
    about: 'wegwijzer-guide: its first page, with the fan and the list of steps',
    wanted: {firstRender: 1.7},
  },
  {
    name: 'quality-criteria',
    about: 'quality-criteria: all 612 criteria with their filters, the whole list laid out',
    wanted: {firstRender: 1.3, change: 5},
    change: 'one key in the filter',
    rounds: {fresh: 8, warm: 10, warmUp: 3},
  },
  {
    name: 'quality-criteria-in-sight',
    about:
      'quality-criteria: until the list is in sight, beside a page by hand that draws and lays out all of it',
    wanted: {firstRender: 0.45},
    rounds: {fresh: 8, warm: 10, warmUp: 3},
    treeOf: 'quality-criteria',
  },
];
