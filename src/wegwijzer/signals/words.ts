/** Words that the elements about signals share. Each adds its own; a layer can replace all of them by tag. */
export const sharedSignalWords = {
  one: 'signaal',
  many: 'signalen',
  of: 'van',
  inSetting: 'Hoort bij',

  search: 'Zoek op wat je zag of hoorde',
  found: 'met',
  foundNone: 'Geen signaal met',
  foundNoneRest: 'Hieronder staan ze allemaal.',
  showAll: 'Toon alles',

  background: 'Achtergrond, op zichzelf geen signaal',
  backgroundShort: 'achtergrond',
  consult: 'Overleg eerst',
  callFirst: 'Bel eerst 113',

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
  setting: 'Waar werk je?',
  people: 'Dit kan met:',
  peopleExamples: 'Bijvoorbeeld met:',
  leaveOut: 'Werkt je collega niet direct met de jeugdige? Laat dit dan bijvoorbeeld weg:',
  askYourself: 'Vragen voor dit overleg:',
} as const;

export type SharedSignalWords = Readonly<Record<keyof typeof sharedSignalWords, string>>;
