import {expect} from '@open-wc/testing';
import '../support/console.js';
import {states} from './states.js';
import {setViewport} from '../support/viewport.js';

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 1280, height: 900});
});

describe('<quality-criteria> for everyone', () => {
  for (const [name, make] of states) {
    it(`has no fault that axe finds: ${name}`, async () => {
      await expect(await make()).to.be.accessible();
    }).timeout(60000);
  }
});
