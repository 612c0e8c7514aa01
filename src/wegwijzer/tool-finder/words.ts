/** Words of `<tool-finder>`. A layer can replace them. `{n}` and the like are filled in. */
export const toolWords = {
  title: 'Hulpmiddelen',
  intro: 'Publicaties, sites, trainingen en instrumenten uit de wegwijzer.',
  search: 'Zoek op woorden',
  searchArea: 'Hulpmiddelen zoeken',

  step: 'Stap',
  setting: 'Waar werk je?',
  settingName: 'Werkplek',
  settingHelp: 'Wat voor alle settings is, telt overal mee.',
  situation: 'Kwetsbare situatie',
  topic: 'Onderwerp',
  age: 'Leeftijd',
  ageHelp: 'Een hulpmiddel zonder leeftijd telt voor alle leeftijden.',
  anyAge: 'Alle leeftijden',

  prenatal: 'voor de geboorte',
  years: '{n} jaar',
  yearsFrom: 'vanaf {from} jaar',
  yearsTo: '{from} tot en met {to} jaar',
  prenatalOnly: 'voor de geboorte, 0 jaar',
  prenatalFrom: 'voor de geboorte en vanaf 0 jaar',
  prenatalTo: 'voor de geboorte tot en met {to} jaar',
  ageOutside:
    'De hulpmiddelen noemen leeftijden tot en met {to} jaar. {age} jaar hoort daar niet bij. Daarom zie je hulpmiddelen voor alle leeftijden.',

  all: '{total} hulpmiddelen',
  some: '{n} van {total} hulpmiddelen',
  show: 'Toon {n} hulpmiddelen',
  showOne: 'Toon 1 hulpmiddel',
  specificFirst: 'Wat speciaal bij je keuze past, staat bovenaan.',
  gap: 'Bij de stap {step} heeft de wegwijzer nog geen hulpmiddelen speciaal voor {setting}.',
  unknown: 'Het hulpmiddel uit de link staat niet in deze lijst. Hieronder zie je alle hulpmiddelen.',

  none: 'Geen hulpmiddel past bij alles wat je koos.',
  noneAdvice: 'Wis een filter, of typ minder of kortere woorden.',
  without: 'Zoek zonder {name} ({n})',
  words: 'het woord “{text}”',

  author: 'Auteur',
  partOf: 'Onderdeel van',
  pages: 'Bladzijden',
  meldcode: 'Meldcode',
  meldcodeStep: 'stap {n}',
  shownAt: 'Waar het staat in de wegwijzer',
  printedTitle: 'Titel op de kaart',
  address: 'Ander adres op deze kaart',
  note: 'Let op',

  consultFirst:
    'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst met een collega en volg de Meldcode.',
} as const;

export type ToolWords = typeof toolWords;
