/** Words of `<wegwijzer-guide>`. A layer can replace them. What stands in braces is filled in. */
export const guideWords = {
  title: 'Wegwijzer kwetsbare opgroeisituaties',
  intro:
    'Maak je je zorgen om een kind of jongere? Je hebt een niet-pluisgevoel? Hier zie je wat je kunt doen, ook als je maar vijf minuten hebt.',
  toStart: 'Start',
  loading: 'Een ogenblik …',
  note: 'Opmerking.',
  unknown: 'Deze bladzijde is er niet. Kies hieronder waar je naartoe wilt.',

  callNow: 'Gevaar of mishandeling?',
  callNowOpen: 'Wie bel je?',
  consultFirst: 'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst en volg de Meldcode.',
  thisMeldcodeStep: 'Meldcode stap {n}: {title}',
  aboutMeldcode: 'Meer over de Meldcode',
  close: 'Sluit',
  yourself: 'Voor professionals. Zoek je hulp voor jezelf?',

  settingTitle: 'Waar werk je?',
  settingNone: 'Nog niet gekozen',
  settingHelp: 'Dan zie je eerst wat voor jouw werk geldt. Je kunt het altijd veranderen.',
  settingRoles: 'Bijvoorbeeld: {roles}.',
  settingAll: 'Werk je ergens anders, of op meer plekken? Dan zie je wat voor iedereen geldt.',

  doing: 'Wat ga je doen?',
  noticed: 'Ik zag of hoorde iets',
  noticedHelp: 'Zoek het signaal op. Zie wat het wel en niet zegt.',
  consult: 'Ik wil overleggen',
  consultHelp: 'Met wie je praat, en wat je wel en niet vertelt.',
  talk: 'Ik ga in gesprek',
  talkHelp: 'Tips per leeftijd voor het gesprek met kind en ouders.',
  map: 'Ik wil de situatie in kaart',
  mapHelp: 'Wat is er moeilijk, en wat helpt? Daarna kun je de risico’s wegen.',
  support: 'Ik wil ondersteunen of doorverwijzen',
  supportHelp: 'Wat je zelf kunt doen, en wie er kan helpen.',

  fan: 'De zeven onderdelen',
  fanHelp: 'Dit is geen lijn die je van begin tot eind moet volgen. Kies wat nu past.',
  steps: 'Alle onderdelen',
  position: 'Onderdeel {n} van {total}',
  noLine: 'Geen vaste volgorde.',
  phasePosition: 'Fase {n} van {total}',

  bySubject: 'Zoek hulpmiddelen bij een situatie of onderwerp',
  situations: 'Zeven kwetsbare situaties',
  topics: 'Onderwerpen',

  more: 'Ook in de wegwijzer',
  tools: 'Alle hulpmiddelen',
  toolsFor: 'Hulpmiddelen: {name}',
  meldcode: 'Meldcode',
  privacy: 'Privacy: wat mag je delen?',
  abbreviations: 'Afkortingen',
  about: 'Over de wegwijzer',

  inStep: 'In dit onderdeel',
  'part-signalen': 'Signaal opzoeken',
  'part-lijst': 'Aanvinken wat je zag',
  'part-tips': 'Gesprekstips',
  'part-factoren': 'Factoren',
  'part-lezen': 'Lezen',
  'part-achtergrond': 'Achtergrond',
  'part-hulpmiddelen': 'Hulpmiddelen',

  forYou: 'Voor jou: {name}',
  forAll: 'Voor iedereen',
  otherSettings: 'Bij andere settings',
  perSetting: 'Per werkplek',
  noBackground:
    'De wegwijzer heeft voor {name} hier nog geen eigen achtergrond. Lees wat voor iedereen geldt.',
  noTools:
    'De wegwijzer heeft voor {name} hier nog geen eigen hulpmiddelen. Je ziet de hulpmiddelen voor iedereen.',
  suggestion: 'Heb je een suggestie?',
  contact: 'Neem contact op met de makers',
  nothingForAll: 'Voor iedereen samen staat hier geen aparte tekst.',

  people: 'Dit kan met:',
  peopleExamples: 'Bijvoorbeeld met:',
  leaveOut: 'Werkt je collega niet direct met de jeugdige? Laat dit dan bijvoorbeeld weg:',
  askYourself: 'Vragen voor dit overleg:',
  examples: 'Bijvoorbeeld:',
  toolsHere: 'Hulpmiddel',
  toolsHereMany: 'Hulpmiddelen',
  morePrivacy: 'Meer over privacy',
  morePartners: 'Met wie kan dit?',
  professionals: 'Professionals',
  environment: 'Omgeving',
  volunteers: 'Vrijwilligers',
  multidisciplinary: 'Multidisciplinair',
  partners: 'Voorbeelden',

  duty: 'Voor wie is het een plicht?',
  meldcodeSteps: 'De vijf stappen van de Meldcode',
  inGuide: 'In de wegwijzer:',
  protocols: 'Protocollen per werkplek',
  roles: 'Wie helpt je?',
  helpLines: 'Bel',

  principles: 'Vijf beginselen voor delen',
  specialData: 'Bijzondere persoonsgegevens',
  laws: 'Wetten en regels',
  lawsOf: 'Wetten en regels: {name}',
  anonymous: 'Zo overleg je zonder naam',

  buttons: 'De knoppen van de pdf',
  mail: 'Mail de makers',
} as const;

export type GuideWords = Readonly<Record<keyof typeof guideWords, string>>;

/** The text with what stands in braces filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
