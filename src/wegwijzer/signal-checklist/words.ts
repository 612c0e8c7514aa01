import {sharedSignalWords} from '../signals/words.js';

/** Words of `<signal-checklist>`. A layer can replace them. */
export const checklistWords = {
  ...sharedSignalWords,
  title: 'Wat zag of hoorde je?',
  intro: 'Kies wat je opviel. Je krijgt een samenvatting voor het overleg met een collega.',

  category: 'Hoe weet je het?',
  anyCategory: 'Alles',
  group: 'Groep',
  anyGroup: 'Alle groepen',
  show: 'Toon {n} signalen',
  showOne: 'Toon 1 signaal',
  noneHere: 'Met deze filters blijft er niets over.',
  otherSettings: 'Andere settings',
  otherSettingsAbout:
    'Deze signalen horen bij één werkplek. Je kunt ze ook kiezen als je ergens anders werkt.',

  chosen: 'Gekozen: {names}.',
  nothingChosen: 'Nog niets gekozen.',
  consultShort: 'Overleg eerst, voordat je met de jeugdige of de ouders praat.',
  toSummary: 'Naar je samenvatting',
  seen: 'Wat zag of hoorde je precies?',
  noNames: 'Schrijf geen namen op.',

  summary: 'Voor je overleg',
  summaryEmpty: 'Kies eerst wat je zag of hoorde. Dan zie je hier wat je met een collega bespreekt.',
  noticed: 'Wat je zag of hoorde',
  notDescribed: 'Nog niet beschreven.',
  complete: 'Vul aan',
  change: 'Wijzig',
  meldcodeTitle: 'Meldcode',
  meldcodeWhen: 'De Meldcode is er voor signalen van kindermishandeling en huiselijk geweld.',
  helpTitle: 'Hulplijnen',
  toWorkBar: 'Kopieer of druk af',

  fileName: 'signalen voor overleg',
  documentTitle: 'Signalen, voor overleg met een collega',
  partHarm: 'Signalen waarbij je eerst overlegt of belt',
  partSignals: 'Andere signalen',
  partBackground: 'Achtergrond',
  partSeen: 'Wat je precies zag of hoorde',
  partTalk: 'Voor het overleg',
  partHelp: 'Hulplijnen en Meldcode',
  workplace: 'Werkplek',
  callNowTitle: 'Nu handelen',
  madeOn: 'Gemaakt op',
  source: 'Bron',
  categoryColumn: 'Hoe je het weet',
  groupColumn: 'Groep',
  signalColumn: 'Signaal',
  kindColumn: 'Soort',
  kindSignal: 'signaal',
  kindBackground: 'achtergrond',
} as const;

export type ChecklistWords = Readonly<Record<keyof typeof checklistWords, string>>;
