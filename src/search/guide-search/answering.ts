/** What a question needs, as one module: all of it is asked for at once. */
export * as draw from './results.js';
export {searcher} from './searcher.js';
