import {sharedSignalWords} from '../signals/words.js';

/** Words of `<signal-card>`. A layer can replace them. */
export const signalWords = {
  ...sharedSignalWords,
  all: 'Alle signalen',
  overviewTitle: 'Signalen: wat zag of hoorde je?',
  overviewIntro:
    'Kies hoe je het weet en daarna het signaal dat er het meest op lijkt. Een signaal is een voorbeeld, geen bewijs.',
  notFound: 'Deze kaart is er niet. Kies hieronder een signaal.',
  where: 'Waar dit staat',
  backTo: 'Terug naar',
  said: 'Wat iemand kan zeggen',
  readOn: 'Lees ook',
  whom: 'Met wie, en wat laat je weg?',
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
