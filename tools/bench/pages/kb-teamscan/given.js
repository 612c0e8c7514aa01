/** What both sides draw: a team that looks at one domain, all its blocks answered, and the sheets of twelve members. */
/* global requestAnimationFrame */
import {drawElement} from '../offer-case.js';

export const TAG = 'kb-teamscan';
export const ANSWERS = ['genoeg', 'deels', 'te-weinig', 'specialist', 'nvt'];
const DOMAIN = 'inkomen';
const MEMBERS = 12;

/** From the records of the element's collections. */
export function givenOf([domains, blocks, competencies, groups]) {
  const own = Object.entries(blocks).filter(([, {domain}]) => domain === DOMAIN);
  return {
    title: domains[DOMAIN].title,
    number: Object.keys(domains).indexOf(DOMAIN) + 1,
    rows: own.map(([id, {title}], i) => ({key: `blok/${id}`, title, number: i + 1})),
    quick: [
      {title: 'Competenties', count: Object.keys(competencies).length},
      {title: 'Doelgroepen', count: Object.keys(groups).length},
    ],
    answers: Object.fromEntries(own.map(([id]) => [`blok/${id}`, {answer: 'genoeg'}])),
    sheets: sheetsOf(own, 0),
    otherSheets: sheetsOf(own, 1),
  };
}

/** Every member saved a sheet twice, and the lead opens all of them. */
const sheetsOf = (blocks, shift) =>
  [1, 2].flatMap((day) =>
    Array.from({length: MEMBERS}, (_, member) => ({
      id: `member-${member}`,
      savedAt: `2026-11-0${day}T09:00:00.000Z`,
      moment: 'start',
      answers: Object.fromEntries(
        blocks.map(([id], i) => [`blok/${id}`, {answer: ANSWERS[(member + i + day + shift) % 5]}]),
      ),
    })),
  );

export const valueOf = ({answers}, sheets) => ({
  domains: [DOMAIN],
  moments: [{id: 'start', answers}],
  sheets,
});

/** The element, once its web is drawn: it comes when the page has its width. */
export async function drawScan(given) {
  const element = await drawElement(TAG, {step: 'invullen'}, given, valueOf(given, given.sheets));
  while (!element.shadowRoot.querySelector('.web svg')) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}
