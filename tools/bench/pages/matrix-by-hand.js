/**
 * The matrix to be filled in, as someone would write it for one page: plain DOM code, no library, each change updating
 * just what it touches. It yields the accessibility tree of `<zrm-matrix mode="score">` in the state that is measured,
 * so that a comparison of the two says what the element's way of drawing costs.
 *
 * When the element shows something new in that state, a part is added here; `test/dist/bench-tree.node.test.ts` says
 * what differs.
 */
/* global CSSStyleSheet, Event, structuredClone */
import {choosing} from './matrix-by-hand/choose.js';
import {el} from './matrix-by-hand/dom.js';
import {profile} from './matrix-by-hand/profile.js';
import {scoring} from './matrix-by-hand/score.js';
import {words} from './matrix-by-hand/words.js';
import {workBar} from './matrix-by-hand/work-bar.js';

let sheet;

/**
 * Makes a matrix that can be put on the page.
 * @param edition The record of the edition.
 * @param domains The records of the domains, by id.
 * @param css The element's style sheet: how it looks is no part of the comparison.
 * @param value What is filled in: `{choices, moments}`, as the element has it.
 */
export function matrixByHand({edition, domains, css, value}) {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sharedSheet(css)];
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
  root.append(
    el(
      'article',
      {class: 'guide', lang: 'nl', dir: 'ltr'},
      el('header', {}, el('h2', {class: 'title'}, edition.title), el('p', {class: 'muted'}, words.intro)),
      ...workBar(),
      choosing(matrix),
      questions.section,
      result.section,
      el('footer', {class: 'small muted'}, el('p', {}, `${edition.notice} ${edition.audience}`)),
    ),
  );
  return host;
}

/** One for all matrices on the page. */
function sharedSheet(css) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
