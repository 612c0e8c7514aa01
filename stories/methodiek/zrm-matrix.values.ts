/** What could be filled in on the matrix, for the stories. No one in them exists. */
import type {ZrmAnswer, ZrmValue} from '../../src/methodiek/zrm-matrix/value.js';

/** A value with one moment: the domains in the order in which they were chosen, each with why and what was said. */
function atStart(said: Readonly<Record<string, ZrmAnswer & {why?: string}>>): ZrmValue {
  const choices = Object.entries(said).map(([id, {why = ''}]) => ({id, why}));
  const answers = Object.fromEntries(
    Object.entries(said).map(([id, {why: _why, ...answer}]) => [id, answer]),
  );
  return {edition: '', choices, moments: [{id: 'start', date: '2026-11-02', answers}]};
}

export const nothing: ZrmValue = atStart({});

export const oneDomainChosen: ZrmValue = atStart({financien: {}});

/** Level 2 of home relations asks to act now. */
export const answered: ZrmValue = atStart({
  financien: {
    why: 'De huur is twee maanden niet betaald',
    level: '2',
    workOn: true,
    note: 'Opent de post niet meer. Wil hulp bij het ordenen.',
  },
  'huiselijke-relaties': {why: 'Er zijn zorgen over thuis', level: '2'},
  huisvesting: {why: 'Door de schuld dreigt uitzetting', level: '3'},
  'sociaal-netwerk': {level: '4'},
});

/** Nothing but the level that asks to act now. */
export const alarm: ZrmValue = atStart({'huiselijke-relaties': {level: '2'}});

const longText = (length: number): string =>
  'De arbeidsongeschiktheidsverzekeringsmaatschappij reageert niet en de betalingsregeling loopt af. '
    .repeat(Math.ceil(length / 90))
    .slice(0, length);

/** The domains with the longest texts, the longest reasons and notes that fit. */
export const longest: ZrmValue = atStart({
  verslaving: {why: longText(200), level: '3', workOn: true, note: longText(2000)},
  'geestelijke-gezondheid': {why: longText(200), level: '1', note: longText(2000)},
  'sociaal-netwerk': {why: longText(200), level: '2', workOn: true, note: longText(2000)},
});
