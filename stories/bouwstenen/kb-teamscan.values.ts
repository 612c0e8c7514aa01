/** What a team could fill in on the teamscan, for the stories. No team in them exists. */
import {ANSWERS, type RowAnswer} from '../../src/bouwstenen/kb-teamscan/answers.js';
import type {Sheet} from '../../src/bouwstenen/kb-teamscan/sheets.js';
import {emptyScan, type TeamscanValue} from '../../src/bouwstenen/kb-teamscan/value.js';

const said = (answer: RowAnswer['answer'], more: Omit<RowAnswer, 'answer'> = {}): RowAnswer => ({
  ...(answer ? {answer} : {}),
  ...more,
});

const answers: Readonly<Record<string, RowAnswer>> = {
  'blok/financiele-draagkracht': said('genoeg'),
  'blok/schulden': said('te-weinig', {
    training: true,
    note: 'We zien meer huishoudens met schulden. Wanneer verwijzen we door?',
  }),
  'blok/armoede': said('deels'),
  'blok/doelgroepen-inkomen': said('deels', {training: true}),
  'blok/domeinspecifiek-inkomen': said('genoeg'),
  'blok/veiligheid': said('genoeg'),
  'blok/mishandeling': said('te-weinig', {training: true}),
  'blok/huiselijk-geweld': said('deels'),
  'blok/radicalisering-veiligheid': said('specialist'),
  'blok/pesten-veiligheid': said('genoeg'),
  'blok/omgeving': said('nvt'),
  'competentie/signaleren': said('genoeg'),
  'competentie/eigen-regie': said('deels'),
  'doelgroep/lvb': said('te-weinig'),
  'doelgroep/ouderen': said('genoeg'),
};

export const nothing: TeamscanValue = emptyScan();

export const filled: TeamscanValue = {
  ...emptyScan(),
  domains: ['inkomen', 'veiligheid'],
  moments: [{id: 'start', date: '2026-11-26', answers}],
  plan: [
    {row: 'blok/mishandeling', role: 'aandachtsfunctionaris', date: '2027-02-01'},
    {row: 'blok/schulden', role: 'werkbegeleider', date: '2027-03-15'},
  ],
};

/** Half a year later: better at debts, worse at poverty. */
export const compared: TeamscanValue = {
  ...filled,
  moments: [
    ...filled.moments,
    {
      id: 'tussentijds',
      date: '2027-06-01',
      answers: {
        ...answers,
        'blok/schulden': said('deels', {training: true}),
        'blok/mishandeling': said('genoeg'),
        'blok/armoede': said('te-weinig'),
      },
    },
  ],
};

/** @param count How many members saved an answer sheet. */
export const withSheets = (count: number): TeamscanValue => ({
  ...emptyScan(),
  domains: ['inkomen', 'veiligheid'],
  sheets: Array.from({length: count}, (_, member): Sheet => ({
    id: `member-${member}`,
    savedAt: `2026-11-0${member + 1}T09:00:00.000Z`,
    moment: 'start',
    answers: Object.fromEntries(
      Object.keys(answers).map((row, i) => [row, {answer: ANSWERS[i % 3 ? (i + member * (i % 2)) % 5 : 0]!}]),
    ),
  })),
});

const longNote =
  'De arbeidsongeschiktheidsverzekeringsmaatschappij reageert niet en de betalingsregeling loopt af. '
    .repeat(30)
    .slice(0, 2000);

/** The longest names of rows and the longest notes and roles that fit. */
export const longest: TeamscanValue = {
  ...emptyScan(),
  domains: ['opvoeden-en-opgroeien', 'psychische-gezondheid'],
  moments: [
    {
      id: 'start',
      date: '',
      answers: {
        'blok/ontwikkelingsproblemen': said('te-weinig', {training: true, note: longNote}),
        'blok/psychische-vraagstukken-ouderen': said('te-weinig', {training: true, note: longNote}),
        'doelgroep/lvb': said('te-weinig', {note: longNote}),
        'doelgroep/lhbti': said('deels', {training: true, note: longNote}),
      },
    },
  ],
  plan: [
    {
      row: 'blok/ontwikkelingsproblemen',
      role: 'beleidsmedewerker kwaliteit, deskundigheidsbevordering en samenwerking',
      date: '2027-02-01',
    },
  ],
};
