/** Words of `<age-conversation-tips>`. A layer can replace them. What stands in braces is filled in. */
import type {AgeBand} from '../schema.js';

export const tipsWords = {
  title: 'Gesprekstips per leeftijd',
  age: 'Hoe oud?',
  years: 'jaar',
  older: '+',
  chooseAge: 'Kies een leeftijd. Dan zie je hier de tips die daarbij horen.',
  mentalAge: 'Mentale leeftijd anders, of twee kinderen?',
  mentalAgeHelp:
    'Twijfel je tussen twee leeftijden, of praat je met twee kinderen? Gebruik dan “Vergelijk met”.',
  tooYoung: 'Voor kinderen onder de {age} jaar geeft de wegwijzer geen tips voor het gesprek.',
  tooOld: 'Boven de {age} jaar geeft de wegwijzer geen tips voor het gesprek.',
  parentsRemain: 'Hieronder lees je wel hoe je met ouders praat.',

  topic: 'Onderwerp',
  allTopics: 'Alles',
  showAll: 'Toon alle onderwerpen',
  compare: 'Vergelijk met',
  compareNone: 'Geen',
  compared: '{one} naast {other}',
  card: 'Print gesprekskaart {age}',
  cardFailed: 'De gesprekskaart kon niet worden gemaakt.',

  noTip: 'Bij {age} geeft de wegwijzer hier geen aparte tip over.',
  noTipButAt: 'Wel bij {ages}.',
  and: ' en ',
  everyAge: 'Bij elke leeftijd',
  oneTip: '{what}: 1 tip',
  moreTips: '{what}: {count} tips',
  withParents: 'In gesprek met ouders',
  afterTalk: 'Na het gesprek',
  note: 'Let op:',
  loading: 'Een ogenblik …',

  noMinutes: 'Bij {age} noemt de wegwijzer geen minuten.',
  talkThenPlay: 'Praat {from} tot {to} minuten. Ga dan over op spelen.',
  longest: 'Zijn de omstandigheden goed? Dan kan het hele gesprek tot {minutes} minuten duren.',
  talk: 'praten',
  play: 'spelen',
  minutes: 'min',

  use: 'Gebruik',
  careful: 'Voorzichtig met',
  avoid: 'Vermijd',
  aboutKind: 'Meer over {kind}',
  otherKinds: 'Andere soorten vragen: algemeen advies',
  otherKindsHelp: 'Over deze soorten zegt de wegwijzer bij {one} niets apart.',
  otherKindsHelpTwo: 'Over deze soorten zegt de wegwijzer niets apart bij {one}, bij {other} of bij allebei.',
  allKinds: 'Soorten vragen: algemeen advies',

  suspicion: 'Denk je aan mishandeling of geweld? Overleg eerst.',
  allHelpLines: 'Alle hulplijnen',
  consultFirst:
    'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst met een collega en volg de Meldcode. Praten met kind en ouders is daarin stap 3.',

  cardTitle: 'Gesprekskaart: {age}',
  cardTips: 'Tips bij deze leeftijd',
  /** Label in the records of an example of how not to ask. */
  ratherNot: 'liever niet',
  cardPrinted: 'Afgedrukt op {date}',
} as const;

/** What tips are about, and the talk with parents: from how a talk begins to what comes after it. */
export const topicNames = {
  gesprekskader: 'Doel en regels van het gesprek',
  vragen: 'Vragen stellen',
  taal: 'Taal',
  duur: 'Hoe lang',
  spel: 'Praten en spelen',
  'non-verbaal': 'Non-verbaal',
  motivatie: 'Motivatie',
  vertrouwen: 'Vertrouwen',
  luisteren: 'Luisteren',
  metacommunicatie: 'Praten over het gesprek (meta-communicatie)',
  onderwerp: 'Waarover je praat',
  voorbereiding: 'Voorbereiden',
  ouders: 'Ouders',
  nazorg: 'Na het gesprek',
} as const satisfies Record<AgeBand['tips'][number]['topic'] | 'ouders', string>;

export type TipsWords = Readonly<Record<keyof typeof tipsWords, string>>;
export type Topic = keyof typeof topicNames;
/** All topics, in the order in which they are shown and offered. */
export const TOPICS = Object.keys(topicNames) as Topic[];

/** The text with what stands in braces filled in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
