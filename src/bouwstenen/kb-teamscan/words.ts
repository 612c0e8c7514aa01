/** Words of `<kb-teamscan>`. A layer can replace them. What stands in braces is filled in. */
import type {Answer} from './answers.js';
import type {Subject} from './outcome.js';

export const teamscanWords = {
  title: 'Teamscan: wat weet ons team?',
  intro: 'Ontdek samen wat jullie weten, wat jullie missen en wat jullie willen leren.',
  aboutTeam: 'Gaat over het team, niet over personen.',
  nobodyAll: 'Je hoeft niet alles te beantwoorden.',
  steps: 'Stappen',
  on: 'Verder: {step}',

  // Choose
  chooseTitle: 'Waar kijken jullie naar?',
  chooseHelp: 'Kies de domeinen waar jullie team mee te maken heeft. Later kiezen of wisselen kan ook.',
  chooseAll: 'Kies alle domeinen',
  chooseNone: 'Kies geen domein',
  blockCount: '{count} bouwstenen',
  quickTitle: 'Altijd erbij, voor een snelle ronde',
  competencies: 'Competenties',
  targetGroups: 'Doelgroepen',
  quickCount: '{count} korte vragen',
  howTitle: 'Zo werkt het',
  howTogether: 'Zet dit op één scherm en geef samen antwoord. Praat kort, kies, ga verder.',
  howSkip: 'Weten jullie het niet, of past iets niet? Sla het over.',
  howResult: 'Uit de antwoorden komen een beeld en een opleidingsplan.',

  // Fill in
  fillTitle: 'Weten jullie als team genoeg?',
  fillHelp:
    'Kies per regel wat het beste past. Met de toetsen 1 tot en met 5 gaat het snel: je kiest een antwoord en gaat naar de volgende regel.',
  parts: 'Onderdelen',
  previous: 'Vorig onderdeel',
  next: 'Volgend onderdeel',
  progress: '{done} van {total} besproken',
  progressShort: '{done}/{total}',
  progressAll: 'In totaal {done} van {total} besproken.',
  training: 'Hier willen we scholing in',
  about: 'Wat hoort hierbij?',
  general: 'Herkennen: dit weet iedereen',
  specific: 'Ondersteunen: dit weet wie hulp geeft',
  noKnowledge: 'De bouwstenen noemen hier zelf geen kennis. Kijk naar de bouwstenen hieronder.',
  note: 'Notitie',
  noteLabel: 'Wat valt jullie op? Schrijf geen namen op.',
  clear: 'Wis',
  clearRow: 'Wis het antwoord op {row}',
  earlier: 'Eerder: {answer}',
  overview: 'Het web van ons team',
  unseen: 'Kleine stippen: daar kijken jullie niet naar.',
  webLegend:
    'Vol rondje: weten we genoeg. Half vol: deels. Leeg met dikke rand: te weinig. Ruit: hiervoor schakelen we een specialist in. Streep: niet van toepassing. Stippellijn: nog niet besproken. Kleine stip: daar keken we niet naar.',
  resident: 'Inwoner',
  professional: 'Professional',

  // Answer sheets
  sheetsTitle: 'Liever eerst ieder voor zich?',
  sheetsMember:
    'Dan vult iedereen de scan alleen in en bewaart een antwoordblad. Daarin staan een willekeurig nummer en de antwoorden. Geen naam, en ook geen notities.',
  sheetsMail:
    'Let op: een blad dat je mailt, is niet anoniem. Wie het krijgt, ziet van wie het komt. Leg de bladen liever samen in een gedeelde map.',
  saveSheet: 'Bewaar mijn antwoordblad',
  openOwnSheet: 'Ga verder met mijn antwoordblad',
  sheetsLead:
    'Leid je het overleg? Open dan de bladen van je team, zo veel als je wilt tegelijk. Van hetzelfde nummer telt het laatste blad.',
  openSheets: 'Open antwoordbladen',
  sheetSaved: 'Het antwoordblad staat bij je downloads.',
  sheetOpened: 'Je antwoordblad is geopend. Bewaar je het opnieuw, dan telt het nieuwe.',
  sheetEmpty: 'Er is nog niets ingevuld om te bewaren.',
  sheetsOpened: '{count} bladen geopend.',
  sheetOpenedOne: '1 blad geopend.',
  sheetsReplaced: '{count} vervangen door een later blad, of al geopend.',
  sheetsRefused: 'Niet geopend:',
  sheetDamaged: 'in dit blad staan geen antwoorden die we kennen.',
  sheetIsScan: 'dit is een hele teamscan, geen antwoordblad.',
  sheetsTooFew:
    'De antwoorden zie je vanaf {from} bladen. Met minder zou iedereen zien wie wat heeft gekozen.',
  sheetsCount: '{count} antwoordbladen.',
  sheetsCountOne: '1 antwoordblad.',
  sheetsShown: 'Onder elke regel staat hoe de antwoorden verdeeld zijn. Praat over waar ze verschillen.',
  sheetFailed: 'Dat lukt nu niet. Probeer het opnieuw.',
  sheetsRemove: 'Haal de bladen weg',
  sheetsRemoved: 'De bladen zijn weggehaald. De antwoorden van het team blijven staan.',
  sheetsInFile: 'Bewaar je de teamscan als bestand, dan gaan de geopende bladen mee.',
  spread: 'Bladen',
  spreadOf: '{count} × {answer}',
  spreadSilent: '{count} × geen antwoord',
  spreadTraining: '{count} × scholing gewenst',
  takeAgreed: 'Neem over waar iedereen hetzelfde kiest ({count})',
  tookAgreed: 'Overgenomen. Nu alleen nog waar jullie verschillen.',

  // Outcome
  outcomeTitle: 'Het beeld van ons team',
  outcomeEmpty: 'Er is nog niets ingevuld. Geef eerst een paar antwoorden.',
  tableTitle: 'Hetzelfde als tabel',
  tableCaption: 'Antwoorden van het team',
  rowColumn: 'Onderwerp',
  partColumn: 'Domein',
  answerColumn: 'Antwoord',
  trainingColumn: 'Scholing',
  none: '–',
  yes: 'ja',
  no: 'nee',

  // Plan
  planTitle: 'Ons opleidingsplan',
  planHelp: 'Zet bovenaan wat het eerst moet. Spreek af wie het oppakt en wanneer het klaar is.',
  planEmpty:
    'Er staat nog niets in het plan. Het vult zich met wat jullie te weinig weten en waar jullie scholing in willen.',
  up: 'Hoger',
  down: 'Lager',
  moveUp: 'Zet {row} hoger',
  moveDown: 'Zet {row} lager',
  moved: '{row} staat nu op plaats {at} van {total}.',
  role: 'Wie pakt het op?',
  roleHelp: 'Een rol, geen naam',
  date: 'Klaar op',
  sources: 'Bronnen',
  sourcesCount: 'Bronnen ({count})',
  sourcesAge: 'De links komen uit {year} en zijn sindsdien niet gecontroleerd.',
  noSources: 'De bouwstenen noemen hier geen bronnen bij.',
  notNow: 'Niet nu',
  notNowRow: 'Haal {row} uit het plan',
  candidates: 'Kan er ook bij',
  candidatesHelp: 'Wat jullie deels weten of uit het plan haalden.',
  putIn: 'Zet in het plan',
  takenOut: '{row} staat niet meer in het plan.',
  takenIn: '{row} staat nu in het plan.',

  // Take along
  fileName: 'teamscan',
  sheetName: 'antwoordblad teamscan',
  partPlan: 'Opleidingsplan',
  partSources: 'Bronnen bij het plan',
  partOutcome: 'Beeld in zinnen',
  partTable: 'Alle antwoorden',
  partNotes: 'Notities',
  documentTitle: 'Opleidingsplan van het team',
  documentTable: 'Wat we gaan leren, in onze volgorde',
  numberColumn: 'Nr.',
  whyColumn: 'Waarom',
  whoColumn: 'Wie (rol)',
  whenColumn: 'Klaar op',
  madeOn: 'Gemaakt op',
  source: 'Bron',
  domains: 'Domeinen',
  copy: 'Kopieer de uitkomst',
  copied: 'Gekopieerd. Plak het waar je het nodig hebt.',
  copyFailed: 'Kopiëren lukt niet in deze browser. Bewaar het als bestand of druk het af.',
  question: 'Staat er iets in over een persoon?',
  sensitive:
    'De scan gaat over het team. Haal namen weg uit notities en rollen. Een bestand bevat ook de antwoordbladen die je opende.',

  stepChoose: 'Kies',
  stepFill: 'Vul in',
  stepOutcome: 'Beeld',
  stepPlan: 'Opleidingsplan',

  answerEnough: 'Weten we genoeg',
  answerPart: 'Deels',
  answerTooLittle: 'Te weinig',
  answerSpecialist: 'Hiervoor schakelen we een specialist in',
  answerNotApplicable: 'Niet van toepassing',

  // Heads of the sentences, and the sentences
  headStrong: 'Sterk',
  headGap: 'Mist nog',
  headPart: 'Deels',
  headSpecialist: 'Specialist',
  headTraining: 'Scholing',
  headRose: 'Vooruit',
  headFell: 'Achteruit',
  headDivided: 'Verschillend',
  headNotApplicable: 'N.v.t.',
  headUnknown: 'Onbekend',
  isStrong: 'Hier weten we genoeg van: {rows}.',
  isGap: 'Hier weten we te weinig van: {rows}.',
  isPart: 'Dit weten we deels: {rows}.',
  isSpecialist: 'Hiervoor schakelen we een specialist in: {rows}.',
  isTraining: 'Hier willen we scholing in: {rows}.',
  isRose: 'Hier weten we meer van dan eerder: {rows}.',
  isFell: 'Hier weten we minder van dan eerder: {rows}.',
  isDivided: 'Op de bladen verschillen de antwoorden over: {rows}.',
  isNotApplicable: 'Niet van toepassing: {rows}.',
  isUnknown: 'Nog niet besproken: {rows}.',
  unknownPart: '{part} ({open} van {total})',

  // Roles that are offered where a role is asked for
  roleLead: 'teamleider',
  roleCoach: 'werkbegeleider',
  roleQuality: 'kwaliteitsmedewerker',
  roleAttention: 'aandachtsfunctionaris',
  roleTraining: 'opleidingsadviseur',
} as const;

export type TeamscanWords = Readonly<Record<keyof typeof teamscanWords, string>>;

export const STEPS = ['kiezen', 'invullen', 'beeld', 'plan'] as const;
export type Step = (typeof STEPS)[number];

export const stepNames = (words: TeamscanWords): Readonly<Record<Step, string>> => ({
  kiezen: words.stepChoose,
  invullen: words.stepFill,
  beeld: words.stepOutcome,
  plan: words.stepPlan,
});

/** The answers in full. */
export const answerNames = (words: TeamscanWords): Readonly<Record<Answer, string>> => ({
  genoeg: words.answerEnough,
  deels: words.answerPart,
  'te-weinig': words.answerTooLittle,
  specialist: words.answerSpecialist,
  nvt: words.answerNotApplicable,
});

/** Heads of the sentences. */
export const subjectNames = (words: TeamscanWords): Readonly<Record<Subject, string>> => ({
  genoeg: words.headStrong,
  'te-weinig': words.headGap,
  deels: words.headPart,
  specialist: words.headSpecialist,
  training: words.headTraining,
  rose: words.headRose,
  fell: words.headFell,
  divided: words.headDivided,
  nvt: words.headNotApplicable,
  unknown: words.headUnknown,
});

export const sentencesAbout = (words: TeamscanWords): Readonly<Record<Subject | 'unknownPart', string>> => ({
  genoeg: words.isStrong,
  'te-weinig': words.isGap,
  deels: words.isPart,
  specialist: words.isSpecialist,
  training: words.isTraining,
  rose: words.isRose,
  fell: words.isFell,
  divided: words.isDivided,
  nvt: words.isNotApplicable,
  unknown: words.isUnknown,
  unknownPart: words.unknownPart,
});

export const roleNames = (words: TeamscanWords): readonly string[] => [
  words.roleLead,
  words.roleCoach,
  words.roleQuality,
  words.roleAttention,
  words.roleTraining,
];
