/** Plans for the tests. No one in them exists. */
import type {PlanValue} from '../../src/methodiek/action-plan/value.js';

export const FILLED: PlanValue = {
  problems: [
    {
      id: '1',
      text: 'Ik durf de post niet open te maken',
      from: {
        about: 'methodiek/zrm-domein/financien',
        title: 'Financiën',
        basis: 'Zelfredzaamheid-Matrix 2013: niveau 2, niet zelfredzaam',
        notice: 'Geen officiële ZRM-tekst.',
        actNow: ['veilig-thuis', '112'],
      },
    },
    {id: '2', text: 'Er is ruzie over geld', careful: true},
  ],
  goals: [
    {id: '1', text: 'Ik wil mijn administratie zelf doen'},
    {id: '2', text: 'Ik wil op tijd betalen'},
  ],
  results: [{id: '1', text: 'De post ligt op volgorde'}],
  solutions: [
    {id: '1', frame: 'eigen-kracht', text: 'Ik maak elke dag de post open'},
    {id: '2', frame: 'algemene-voorzieningen', text: 'De formulierenbrigade helpt mij'},
  ],
  discussed: ['individuele-voorzieningen'],
  actions: [
    {id: '1', text: 'Mappen kopen', who: 'mijn buurvrouw', when: 'deze week', done: true},
    {id: '2', text: 'Bellen met de woningcorporatie', who: 'ik'},
  ],
  evaluation: {date: '2027-03-12', how: 'Thuis, met de casemanager', outcome: 'Het ging beter'},
  followUp: {date: '', how: 'De vrijwilliger belt'},
  note: 'Moeder is ziek',
};

const long = (length: number): string =>
  'De arbeidsongeschiktheidsverzekeringsmaatschappij reageert niet en de betalingsregeling loopt af. '
    .repeat(Math.ceil(length / 90))
    .slice(0, length);

/** As much as fits everywhere. */
export const LONGEST: PlanValue = {
  problems: Array.from({length: 3}, (_, i) => ({...FILLED.problems[0]!, id: `${i + 1}`, text: long(500)})),
  goals: [{id: '1', text: long(500)}],
  results: [{id: '1', text: long(500)}],
  solutions: ['eigen-kracht', 'sociaal-netwerk', 'algemene-voorzieningen', 'individuele-voorzieningen'].map(
    (frame, i) => ({id: `${i + 1}`, frame, text: long(500)}),
  ),
  discussed: [],
  actions: [{id: '1', text: long(500), who: long(80), when: long(80), careful: true}],
  evaluation: {date: '2027-03-12', how: long(200), outcome: long(2000)},
  followUp: {date: '2027-09-01', how: long(200)},
  note: long(2000),
};
