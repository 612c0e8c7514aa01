/**
 * Keys of words that no layer replaces, in whatever element they stand: warnings, what to do first when someone may be
 * in danger, help lines, and what not to write down.
 */
export const PROTECTED_WORDS: ReadonlySet<string> = new Set([
  'allHelpLines',
  'callFirst',
  'callNow',
  'callNowOpen',
  'consult',
  'consultFirst',
  'consultShort',
  'danger',
  'exploitationFirst',
  'foot',
  'help',
  'helpTitle',
  'meldcodeWhen',
  'noNames',
  'noScore',
  'noSuggestions',
  'noteLabel',
  'ownHelp',
  'suicide',
  'suicideFirst',
  'suspicion',
  'worksNot',
  'yourself',
]);
