import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {undocumented} from '../../tools/check/check-manifest.js';

const described = {
  name: 'Sample',
  summary: 'A sample.',
  description: 'Shows a sample.',
  attributes: [{name: 'mode', description: 'How.'}],
  events: ['content-error', 'wijkgids-navigate'].map((name) => ({name, description: 'When.'})),
  slots: [{name: '', description: 'Fallback text.'}],
  cssParts: [],
  cssProperties: [{name: '--wijkgids-accent', description: 'Links.'}],
};
const source = 'class Sample extends GuideElement {}';
const theme = '--_accent: var(--wijkgids-accent, #000);';
const check = (change: object, more = '') => undocumented({...described, ...change}, source + more, theme);

describe('the check of the description', () => {
  it('is content when all is described', () => assert.deepEqual(check({}), []));
  it('misses the summary', () => assert.deepEqual(check({summary: ''}), ['@summary is missing']));
  it('misses an attribute’s description', () => {
    assert.deepEqual(check({attributes: [{name: 'mode'}]}), ['attribute "mode" has no description']);
  });
  it('misses an event of the base class', () => {
    assert.deepEqual(check({events: [described.events[0]]}), ['event "wijkgids-navigate" is not described']);
  });
  it('misses a slot and a part that a template has', () => {
    assert.deepEqual(check({}, '<slot name="extra"></slot><p part="lead">'), [
      'slot "extra" is not described',
      'part "lead" is not described',
    ]);
  });
  it('misses what the act-now strip brings', () => {
    assert.deepEqual(check({}, 'actNow({lines})'), [
      'slot "contact" is not described',
      'part "act-now" is not described',
    ]);
  });
  it('misses a custom property of the theme', () => {
    assert.deepEqual(check({cssProperties: []}), ['custom property "--wijkgids-accent" is not described']);
  });
});
