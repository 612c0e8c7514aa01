/**
 * The teamscan where it is filled in, as someone would write it for one page: plain DOM code, no library, each change
 * updating just what it touches. The web is a picture that is there already; a change replaces one sign in it.
 * It yields the accessibility tree of `<kb-teamscan step="invullen">` in the state that is measured.
 */
/* global structuredClone */
import {el} from '../dom.js';
import {hostByHand} from '../offer-case.js';
import {comparing, header, sheetsPart, source, steps, workBar} from './frame.js';
import {drawScan} from './given.js';
import {mark} from './mark.js';
import {rowOf} from './row.js';
import {progress, words} from './words.js';

/** Puts a scan on the page. `merge(sheets)` on what it returns opens answer sheets. */
export async function scanByHand(given) {
  given.picture ??= await pictureOf(given);
  const host = hostByHand(given);
  const svg = given.picture.cloneNode(true);
  const counts = countsOf(given);
  const scan = {
    answers: structuredClone(given.answers),
    answered({key}) {
      replaceSign(svg, key, scan.answers[key]?.answer);
      counts.update(scan.answers);
    },
  };
  const rows = given.rows.map((row) => rowOf(scan, row));
  const count = el('strong', {});
  host.merge = (sheets) => {
    const merged = mergeSheets(sheets);
    count.textContent = `${merged.length}${words.sheetCount}`;
    for (const row of rows) row.showSpread(merged);
  };
  host.merge(given.sheets);
  counts.update(scan.answers);
  host.shadowRoot.append(
    el(
      'article',
      {class: 'guide', lang: 'nl', dir: 'ltr'},
      header(),
      ...workBar(),
      steps(),
      el(
        'div',
        {class: 'stage', tabindex: '-1'},
        comparing(),
        el(
          'section',
          {class: 'step fill'},
          el('h3', {class: 'part-title'}, words.fillTitle),
          el('p', {class: 'muted'}, words.fillHelp),
          el('div', {class: 'sheet-count'}, el('p', {}, count, ` ${words.sheetsShown}`)),
          counts.parts,
          counts.pager,
          el(
            'div',
            {class: 'sides'},
            el(
              'div',
              {class: 'questions'},
              el(
                'div',
                {class: 'part'},
                counts.head,
                el('div', {class: 'rows'}, ...rows.map(({element}) => element)),
              ),
              el('button', {class: 'button main on', type: 'button'}, `${words.on}${given.quick[0].title}`),
            ),
            el(
              'div',
              {class: 'picture'},
              el('p', {class: 'small-title'}, words.web),
              el('div', {class: 'web', 'aria-hidden': 'true'}, svg),
              counts.all,
              el('p', {class: 'small muted'}, words.unseen),
            ),
          ),
          sheetsPart(),
        ),
      ),
      source(),
    ),
  );
  return host;
}

/** The web as someone would have it as a picture: what the element draws. */
async function pictureOf(given) {
  const element = await drawScan(given);
  const picture = element.shadowRoot.querySelector('.web svg').cloneNode(true);
  element.remove();
  return picture;
}

function replaceSign(svg, key, answer) {
  const knot = svg.querySelector(`.block[data-web="bouwstenen/${key}"]`);
  const place = knot.querySelector('.reach');
  const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(place.getAttribute(name)));
  knot.querySelector('.fill').replaceWith(mark(answer, x, y, r - 4));
}

/** The latest of each number. */
function mergeSheets(sheets) {
  const latest = new Map();
  for (const sheet of sheets) {
    const present = latest.get(sheet.id);
    if (!present || sheet.savedAt > present.savedAt) latest.set(sheet.id, sheet);
  }
  return [...latest.values()];
}

/** Everywhere it says how far the team is. */
function countsOf({title, number, rows, quick}) {
  const short = el('span', {class: 'count', 'aria-hidden': 'true'});
  const spoken = el('span', {class: 'visually-hidden'});
  const option = el('option', {});
  const beside = el('span', {class: 'small muted'});
  const all = el('p', {class: 'small muted', role: 'status'});
  const total = rows.length + quick.reduce((sum, {count}) => sum + count, 0);
  const button = (current, ...children) =>
    el(
      'li',
      {},
      el(
        'button',
        {class: 'part-button', type: 'button', 'aria-current': current, onclick: () => undefined},
        ...children,
      ),
    );
  return {
    all,
    head: el('div', {class: 'part-head', tabindex: '-1'}, el('h4', {class: 'section-title'}, title), beside),
    parts: el(
      'nav',
      {class: 'parts', 'aria-label': words.parts},
      el(
        'ul',
        {role: 'list'},
        button(
          'true',
          el('span', {class: 'web-number', 'aria-hidden': 'true'}, String(number)),
          ` ${title} `,
          short,
          spoken,
        ),
        ...quick.map(({title, count}) =>
          button(
            false,
            `${title} `,
            el('span', {class: 'count', 'aria-hidden': 'true'}, `0/${count}`),
            el('span', {class: 'visually-hidden'}, progress(0, count)),
          ),
        ),
      ),
    ),
    pager: el(
      'div',
      {class: 'pager'},
      el('button', {class: 'button', type: 'button', 'aria-label': words.previous, disabled: true}, '‹'),
      el(
        'select',
        {'aria-label': words.parts},
        option,
        ...quick.map(({title, count}) => el('option', {}, `${title} (0/${count})`)),
      ),
      el('button', {class: 'button', type: 'button', 'aria-label': words.next}, '›'),
    ),
    update(answers) {
      const done = rows.filter(({key}) => answers[key]?.answer).length;
      short.textContent = `${done}/${rows.length}`;
      spoken.textContent = progress(done, rows.length);
      option.textContent = `${title} (${done}/${rows.length})`;
      beside.textContent = progress(done, rows.length);
      all.textContent = `In totaal ${progress(done, total)}.`;
    },
  };
}
