/** What stands on screen besides the records. */
export const words = {
  title: 'Teamscan: wat weet ons team?',
  intro: 'Ontdek samen wat jullie weten, wat jullie missen en wat jullie willen leren.',
  aboutTeam: 'Gaat over het team, niet over personen.',
  nobodyAll: 'Je hoeft niet alles te beantwoorden.',

  bar: 'Wat je invult',
  notKept: 'Niet bewaard',
  keep: 'Bewaar tot dit tabblad sluit',
  hide: 'Verberg',
  clearAll: 'Wis alles',
  copy: 'Kopieer de uitkomst',
  more: 'Meer',
  moreActions: ['Druk af', 'Bewaar als bestand', 'Open een bestand', 'Bewaar als tabel (CSV)'],

  steps: 'Stappen',
  stepNames: ['Kies', 'Vul in', 'Beeld', 'Opleidingsplan'],
  compare: 'Vergelijk',
  date: 'Datum (start)',
  addMoment: 'Voeg een moment toe: tussentijds',

  fillTitle: 'Weten jullie als team genoeg?',
  fillHelp:
    'Kies per regel wat het beste past. Met de toetsen 1 tot en met 5 gaat het snel: je kiest een antwoord en gaat naar de volgende regel.',
  sheetCount: ' antwoordbladen.',
  sheetsShown: 'Onder elke regel staat hoe de antwoorden verdeeld zijn. Praat over waar ze verschillen.',
  parts: 'Onderdelen',
  previous: 'Vorig onderdeel',
  next: 'Volgend onderdeel',
  answers: [
    'Weten we genoeg',
    'Deels',
    'Te weinig',
    'Hiervoor schakelen we een specialist in',
    'Niet van toepassing',
  ],
  wish: 'Hier willen we scholing in',
  about: 'Wat hoort hierbij?',
  note: 'Notitie',
  clear: 'Wis',
  clearRow: 'Wis het antwoord op ',
  spread: 'Bladen',
  on: 'Verder: ',
  web: 'Het web van ons team',
  unseen: 'Kleine stippen: daar kijken jullie niet naar.',
  sheets: 'Liever eerst ieder voor zich?',
  sheetsMember:
    'Dan vult iedereen de scan alleen in en bewaart een antwoordblad. Daarin staan een willekeurig nummer en de antwoorden. Geen naam, en ook geen notities.',
  sheetsMail:
    'Let op: een blad dat je mailt, is niet anoniem. Wie het krijgt, ziet van wie het komt. Leg de bladen liever samen in een gedeelde map.',
  saveSheet: 'Bewaar mijn antwoordblad',
  openOwnSheet: 'Ga verder met mijn antwoordblad',
  sheetsLead:
    'Leid je het overleg? Open dan de bladen van je team, zo veel als je wilt tegelijk. Van hetzelfde nummer telt het laatste blad.',
  openSheets: 'Open antwoordbladen',
  sheetsRemove: 'Haal de bladen weg',
  sheetsInFile: 'Bewaar je de teamscan als bestand, dan gaan de geopende bladen mee.',
  source:
    'Integraal Werken in de Wijk (2019). De rechten liggen bij het programma Integraal Werken in de Wijk. Het document noemt geen licentie. Wij nemen feiten, namen en links over. Alle uitleg staat hier in onze eigen woorden.',
  sourceTitle: 'Bron: Kennisbouwstenen voor professionals die integraal werken in de wijk,',
};

export const progress = (done, total) => `${done} van ${total} besproken`;
