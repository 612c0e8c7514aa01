/**
 * The matrix to be filled in, as someone would write it for one page: plain DOM code, no library, each change updating
 * just what it touches. It yields the accessibility tree of `<zrm-matrix mode="score">` in the state that is measured,
 * so that a comparison of the two says what the element's way of drawing costs.
 *
 * When the element shows something new in that state, a part is added here; `test/dist/bench.node.test.ts` says
 * what differs.
 */
/* global Event, structuredClone */
import {hostByHand} from '../offer-case.js';
import {choosing} from './choose.js';
import {el} from '../dom.js';
import {profile} from './profile.js';
import {scoring} from './score.js';
import {words} from './words.js';
import {workBar} from './work-bar.js';

/**
 * Puts a matrix on the page.
 * @param given `edition`, `domains` by id, and `value`: what is filled in, `{choices, moments}`, as the element has it.
 */
export function matrixByHand(given) {
  const {edition, domains, value} = given;
  const host = hostByHand(given);
  const matrix = {
    levels: edition.levels,
    domains: edition.domains.map((id) => ({id, ...domains[id]})),
    choices: value.choices.map(({id, why = ''}) => ({id, why})),
    answers: structuredClone(value.moments[0].answers),
    // Parts replace this by what they show of a change.
    changed: () => undefined,
    chosen: () => undefined,
  };
  const questions = scoring(matrix);
  const result = profile(matrix);
  matrix.chosen = questions.update;
  matrix.changed = () => {
    result.update();
    host.dispatchEvent(new Event('value-change'));
  };
  host.shadowRoot.append(
    el(
      'article',
      {class: 'guide', lang: 'nl', dir: 'ltr'},
      el(
        'header',
        {tabindex: '-1'},
        el('h2', {class: 'title'}, edition.title),
        el('p', {class: 'muted'}, words.intro),
      ),
      ...workBar(),
      choosing(matrix),
      questions.section,
      result.section,
      el('footer', {class: 'small muted'}, el('p', {}, `${edition.notice} ${edition.audience}`)),
    ),
  );
  return host;
}
