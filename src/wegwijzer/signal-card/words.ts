/** Words of `<signal-card>`. A layer can replace them. */
export const signalWords = {
  all: 'Alle signalen',
  overviewTitle: 'Signalen: wat zag of hoorde je?',
  overviewIntro:
    'Kies hoe je het weet en daarna het signaal dat er het meest op lijkt. Een signaal is een voorbeeld, geen bewijs.',
  notFound: 'Deze kaart is er niet. Kies hieronder een signaal.',
  where: 'Waar dit staat',
  backTo: 'Terug naar',
  inSetting: 'Hoort bij',
  one: 'signaal',
  many: 'signalen',
  of: 'van',

  search: 'Zoek op wat je zag of hoorde',
  found: 'met',
  foundNone: 'Geen signaal met',
  foundNoneRest: 'Hieronder staan ze allemaal.',
  showAll: 'Toon alles',

  background: 'Achtergrond, op zichzelf geen signaal',
  backgroundShort: 'achtergrond',
  consult: 'Overleg eerst',
  said: 'Wat iemand kan zeggen',
  readOn: 'Lees ook',

  callNow: 'Direct gevaar, of een vermoeden van mishandeling?',
  callNowOpen: 'Wie je nu belt',
  consultFirst:
    'Overleg eerst, voordat je met de jeugdige of de ouders praat. Dit kan met mishandeling, verwaarlozing of geweld te maken hebben. Dat hoeft niet.',
  consultFirstSome:
    'Staat bij een signaal ‘overleg eerst’? Overleg dan voordat je met de jeugdige of de ouders praat. Het kan met mishandeling, verwaarlozing of geweld te maken hebben. Dat hoeft niet.',
  suicide: 'Praat iemand over de dood of over zelfmoord? Bel eerst 113. Dat kan ook om te overleggen.',
  meldcode: 'Meldcode stap',
  meldcodeThen: 'Daarna stap',

  cautions: 'Wat dit je niet vertelt',
  nextStep: 'Volgende stap: bespreken met collega',
  whom: 'Met wie, en wat laat je weg?',
  setting: 'Waar werk je?',
  people: 'Dit kan met:',
  peopleExamples: 'Bijvoorbeeld met:',
  leaveOut: 'Werkt je collega niet direct met de jeugdige? Laat dit dan bijvoorbeeld weg:',
  askYourself: 'Vragen voor dit overleg:',
  toStep: 'Lees verder bij de stap ‘Bespreken met collega’',

  questionsTitle: 'Daarna in gesprek: stel alleen open vragen',
  askLikeThis: 'Zo kan het:',
  noSuggestions: 'Stel geen suggestieve vragen',
  notLikeThis: 'Zo liever niet:',

  tools: 'Hulpmiddelen',
  toolBeside: 'Hulpmiddel bij dit signaal',
  toolsOwn: 'Bij dit signaal',
  toolsOwnMany: 'Bij deze signalen',
  toolsGeneral: 'Voor signalen in het algemeen',
  toolsNone: 'De wegwijzer noemt bij dit signaal geen eigen hulpmiddel.',
  toolsNoneMany: 'De wegwijzer noemt bij deze signalen geen eigen hulpmiddel.',
  toolsOther: 'Voor andere werkplekken',
  ages: 'jaar',
  agesFrom: 'vanaf',
  pages: 'blz.',
  prenatal: 'ook voor de geboorte',
  loading: 'Wordt geladen…',
  note: 'Opmerking.',
} as const;

export type SignalWords = Readonly<Record<keyof typeof signalWords, string>>;
