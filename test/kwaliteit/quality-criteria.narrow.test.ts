import {expect} from '@open-wc/testing';
import '../support/console.js';
import {isVisible} from '../support/page.js';
import {states} from './states.js';
import {all, words} from './support.js';
import {setViewport} from '../support/viewport.js';

beforeEach(async () => {
  sessionStorage.clear();
  await setViewport({width: 320, height: 800});
});

describe('<quality-criteria> in a column of 320 px', () => {
  for (const [name, make] of states) {
    it(`has no fault that axe finds, and nothing that sticks out: ${name}`, async () => {
      const tool = await make();
      const tooWide = all(tool, '.guide *')
        .filter((element) => isVisible(element) && !element.closest('.visually-hidden, .table'))
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => `${element.className}: ${words(element).slice(0, 60)}`);
      expect(tooWide).to.deep.equal([]);
      await expect(tool).to.be.accessible();
    }).timeout(60000);
  }
});
