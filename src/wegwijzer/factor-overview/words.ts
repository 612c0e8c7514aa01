/** Words of `<factor-overview>`. A layer can replace them. What stands in braces is filled in. */
import type {FactorGroup} from '../schema.js';

export const factorWords = {
  title: 'Risico- en beschermende factoren',
  intro: 'De lijsten geven voorbeelden. Ze komen uit verschillende kwetsbare opgroeisituaties.',

  part: 'Welke factoren?',
  all: 'Alles',
  jeugdige: 'Jeugdige',
  ouders: 'Ouders of gezin',
  overkoepelend: 'Overkoepelend',

  risk: 'Kan de ontwikkeling in de weg staan',
  overarching: 'Kan de invloed van de situatie groter maken',
  protective: 'Kan de ontwikkeling vooruithelpen',
  examples: 'Bijvoorbeeld: {examples}.',
  background: 'Achtergrond, zegt op zichzelf niets',
  and: ' en ',

  callNow: 'Direct gevaar, of een vermoeden van mishandeling?',
  callNowOpen: 'Wie je nu belt',
  consultFirst:
    'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst met een collega en volg de Meldcode.',

  further: 'Hulpmiddelen en volgende stap',
  setting: 'Waar werk je?',
  mapping: 'De situatie in kaart',
  tools: 'Hulpmiddelen bij deze stap',
  toolsElsewhere: 'Voor andere werkplekken',
  noTools: 'Bij deze stap heeft de wegwijzer nog geen hulpmiddelen speciaal voor {setting}.',
  nextStep: 'Volgende stap: {step}',
  consult:
    'Vind je het lastig om af te wegen hoe ernstig de situatie is? Overleg met een collega, of met iemand anders die bij de jeugdige of het gezin betrokken is.',
  toStep: 'Lees verder bij de stap ‘{step}’',
  ages: '{from} tot en met {to} jaar',
  agesFrom: 'vanaf {from} jaar',
  pages: 'blz. {pages}',
  loading: 'Een ogenblik …',
} as const;

export type FactorWords = Readonly<Record<keyof typeof factorWords, string>>;

/** The parts of the overview, by whose the factors are. */
export const PARTS = {
  jeugdige: 'child',
  ouders: 'family',
  overkoepelend: 'overarching',
} as const satisfies Record<string, FactorGroup['level']>;

export type PartId = keyof typeof PARTS;
export const PART_IDS = Object.keys(PARTS) as PartId[];
