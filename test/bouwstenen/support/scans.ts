/** Teams that do not exist, and what they filled in. */
import {html} from '@open-wc/testing';
import type {Answer} from '../../../src/bouwstenen/kb-teamscan/answers.js';
import type {KbTeamscan} from '../../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import type {TeamscanValue} from '../../../src/bouwstenen/kb-teamscan/value.js';
import {place} from '../../support/page.js';

/** A team that has looked at two domains. */
export const FILLED: TeamscanValue = {
  domains: ['inkomen', 'veiligheid'],
  moments: [
    {
      id: 'start',
      date: '2026-11-26',
      answers: {
        'blok/financiele-draagkracht': {answer: 'genoeg'},
        'blok/schulden': {answer: 'te-weinig', training: true, note: 'Bel 06 12345678'},
        'blok/armoede': {answer: 'deels'},
        'blok/mishandeling': {answer: 'te-weinig'},
        'blok/radicalisering-veiligheid': {answer: 'specialist'},
        'blok/omgeving': {answer: 'nvt'},
        'competentie/signaleren': {answer: 'genoeg'},
        'doelgroep/lvb': {answer: 'te-weinig'},
      },
    },
  ],
  plan: [
    {row: 'blok/mishandeling', role: 'aandachtsfunctionaris', date: '2027-02-01'},
    {row: 'blok/schulden', role: '', date: ''},
  ],
  sheets: [],
  sheetId: '',
};

export async function scanWith(value: unknown, step = '', domain = ''): Promise<KbTeamscan> {
  const scan = await place<KbTeamscan>(
    html`<kb-teamscan id="s" step=${step} domain=${domain}><p>Lichte tekst</p></kb-teamscan>`,
  );
  scan.value = value;
  await scan.updateComplete;
  return scan;
}

/** A sheet as a member's browser saves it. */
export const sheetFile = (
  member: string,
  answers: Readonly<Record<string, Answer>>,
  savedAt = '2026-11-02T09:00:00.000Z',
): File =>
  new File(
    [
      JSON.stringify({
        format: 'wijkgids/kb-teamscan-antwoordblad',
        version: 1,
        content: 'kennisbouwstenen',
        savedAt,
        value: {
          id: `member-${member}`,
          answers: Object.fromEntries(Object.entries(answers).map(([row, answer]) => [row, {answer}])),
        },
      }),
    ],
    `blad ${member}.json`,
    {type: 'application/json'},
  );

/** Opens everything that folds, but the menu: that would cover what it floats over. */
export async function unfold(scan: KbTeamscan): Promise<void> {
  for (const details of scan.shadowRoot!.querySelectorAll('details:not(.work-more)'))
    (details as HTMLDetailsElement).open = true;
  for (const fold of scan.shadowRoot!.querySelectorAll<HTMLElement>('.fold[aria-expanded=false]'))
    fold.click();
  await scan.updateComplete;
}
