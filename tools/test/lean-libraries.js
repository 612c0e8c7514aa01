/**
 * Test runner plugin: the libraries as a page gets them from us, without what the build takes out. What an element asks
 * of the missing part fails its tests, not a page of a customer.
 */
import {cuts as fuseCuts} from '../build/lean-fuse.js';
import {cuts as litCuts} from '../build/lean-lit.js';
import {leanCode} from '../build/take-out.js';

const cuts = [...fuseCuts, ...litCuts];

export const leanLibraries = () => ({
  name: 'lean-libraries',
  transform: ({path, body}) => leanCode(cuts, String(body), path),
});
