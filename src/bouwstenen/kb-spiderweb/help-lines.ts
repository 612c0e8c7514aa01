/**
 * Blocks about harm, with the help lines that belong to them. The records do not mark harm; once they do, this table
 * goes.
 */
interface Help {
  readonly lines: readonly string[];
  /** Which word of the interface says what to do first. */
  readonly first: 'consultFirst' | 'exploitationFirst' | 'suicideFirst';
  /** Whether only a part of the block is about harm: then it stands after the knowledge. */
  readonly isAside?: boolean;
}

const violence: Help = {lines: ['112', 'veilig-thuis'], first: 'consultFirst'};
const exploitation: Help = {lines: ['veilig-thuis', '112'], first: 'exploitationFirst', isAside: true};
const suicide: Help = {lines: ['113', '112'], first: 'suicideFirst'};

export const helpForBlock: Readonly<Record<string, Help>> = {
  veiligheid: violence,
  onveiligheid: violence,
  mishandeling: violence,
  'huiselijk-geweld': violence,
  'opvoeding-en-ouderschap': violence,
  school: violence,
  schulden: exploitation,
  lhbti: suicide,
  'culturele-en-seksuele-diversiteit': suicide,
  'psychisch-functioneren': suicide,
  crisisopvang: suicide,
};
