/** Words of the page by hand: those of the element. */
export const words = {
  title: 'Wegwijzer kwetsbare opgroeisituaties',
  intro:
    'Maak je je zorgen om een kind of jongere? Je hebt een niet-pluisgevoel? Hier zie je wat je kunt doen, ook als je maar vijf minuten hebt.',

  callNow: 'Gevaar of mishandeling?',
  callNowOpen: 'Wie bel je?',
  actNow: 'Nu handelen',
  consultFirst: 'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst en volg de Meldcode.',
  lines: [
    ['112', '', 'Bij direct gevaar voor iemand. Politie, ambulance en brandweer. Dag en nacht.'],
    [
      '0800 2000',
      'Veilig Thuis',
      'Bij een vermoeden van huiselijk geweld of kindermishandeling. Denkt met je mee, ook als je geen namen noemt. Gratis, dag en nacht.',
    ],
    [
      '113',
      'Zelfmoordpreventie',
      'Bij gedachten aan zelfmoord. Ook voor overleg als je je zorgen maakt om een ander. Gratis, dag en nacht.',
      ['0800 0113', 'gratis'],
    ],
  ],
  adviser:
    'Vraag wie in jouw organisatie aandachtsfunctionaris is. Die adviseert en coacht je bij de Meldcode.',
  yourself: 'Voor professionals. Zoek je hulp voor jezelf?',
  numbers: [
    ['Kindertelefoon', '0800 0432'],
    ['Veilig Thuis', '0800 2000'],
    ['Zelfmoordpreventie', '113'],
  ],
  aboutMeldcode: 'Meer over de Meldcode',

  setting: 'Waar werk je?',
  noSetting: 'Nog niet gekozen',
  settingHelp: 'Dan zie je eerst wat voor jouw werk geldt. Je kunt het altijd veranderen.',
  settings: [
    [
      'onderwijs',
      'Onderwijs & Kinderopvang',
      'Bijvoorbeeld: Leerkracht, schoolpsycholoog, intern begeleider, zorgcoördinator, brugfunctionaris, pedagogisch medewerker, coach onderwijs, oudercontactfunctionaris, schoolmaatschappelijk werker.',
    ],
    [
      'jgz',
      'Jeugdgezondheidszorg',
      'Bijvoorbeeld: Jeugdverpleegkundige, verpleegkundig specialist, jeugdarts, kraamzorg, doktersassistente, jeugd- en gezinsprofessional, orthopedagoog, consultatiebureau, GGD.',
    ],
    ['wijk', 'Wijk', 'Bijvoorbeeld: Medewerker sociaal wijk- of buurtteam, jongerenwerker.'],
    ['eerstelijn', 'Eerstelijnszorg', 'Bijvoorbeeld: Huisarts, POH-GGZ, paramedische zorgverlener.'],
    [
      'alle',
      'Alle settings',
      'Werk je ergens anders, of op meer plekken? Dan zie je wat voor iedereen geldt.',
    ],
  ],

  doing: 'Wat ga je doen?',
  entries: [
    [
      'wegwijzer/stap/signalen-opmerken',
      'Ik zag of hoorde iets',
      'Zoek het signaal op. Zie wat het wel en niet zegt.',
    ],
    [
      'wegwijzer/stap/bespreken-met-collega',
      'Ik wil overleggen',
      'Met wie je praat, en wat je wel en niet vertelt.',
    ],
    [
      'wegwijzer/stap/gesprek-met-jeugdige-en-gezin',
      'Ik ga in gesprek',
      'Tips per leeftijd voor het gesprek met kind en ouders.',
    ],
    [
      'wegwijzer/stap/situatie-in-kaart-brengen',
      'Ik wil de situatie in kaart',
      'Wat is er moeilijk, en wat helpt? Daarna kun je de risico’s wegen.',
    ],
    [
      'wegwijzer/fase/ondersteunen',
      'Ik wil ondersteunen of doorverwijzen',
      'Wat je zelf kunt doen, en wie er kan helpen.',
    ],
  ],

  fan: 'De zeven onderdelen',
  fanHelp: 'Dit is geen lijn die je van begin tot eind moet volgen. Kies wat nu past.',
  subjects: 'Zoek hulpmiddelen bij een situatie of onderwerp',

  more: 'Ook in de wegwijzer',
  tools: 'Alle hulpmiddelen',
  meldcode: 'Meldcode',
  privacy: 'Privacy: wat mag je delen?',
  abbreviations: 'Afkortingen',
  about: 'Over de wegwijzer',
  source:
    'Bron: Wegwijzer kwetsbare opgroeisituaties, Kenniscentrum Kinder- en Jeugdpsychiatrie (2025). Het document zegt niets over rechten. Wij geven de inhoud in eigen woorden weer.',
};
