/** Words of the page by hand: those that the element shows in the state that is measured. */
export const words = {
  title: 'Kwaliteitscriteria voor inkoop',
  views: 'Onderdelen',
  purchase: 'Wat koop je in?',
  purchaseHelp: 'Typ hoe jij het noemt, zoals pleegzorg of begeleiding individueel.',
  segments: 'Kies een segment',
  searchArea: 'Criteria zoeken',
  search: 'Zoek op woorden',
  topic: 'Thema',
  element: 'Onderdeel van het kader',
  addressee: 'Aan wie gericht',
  kind: 'Soort',
  kindHelp: 'Alleen “eis” is in het kader een eis.',
  framework: 'Kader',
  group: 'Bijzondere groep',
  law: 'Wet',
  lawHelp: 'Wetten die het kader zelf noemt.',
  publisher: 'Uitgever',
  take: 'Neem mee',
  notARequirement: 'geen eis',
  taskOfGemeente: 'De taak ligt volgens het kader bij de gemeente',
  onlyFor: 'Alleen voor',
  worksNot: 'Wat niet werkt, of niet vanzelf',
  exception: 'Uitzondering',
  remarks: 'Opmerking',
  tips: 'Tip',
  inspirations: 'Ter inspiratie',
  origin: 'Bron',
  links: 'Links',
  note: 'Bij deze weergave',
  source: 'Bron',
};

export const views = ['Overzicht', 'Criteria', 'Vergelijken', 'Mandje'];

export const elements = {
  dienstverlening: 'Dienstverlening',
  vakmanschap: 'Vakmanschap',
  samenwerking: 'Samenwerking',
  organisatie: 'Organisatie',
};

export const addressees = {
  aanbieder: 'De aanbieder',
  professional: 'De professional',
  gemeente: 'De gemeente zelf',
};

export const kinds = {
  eis: 'Eis',
  'werkzaam-element': 'Werkzaam element',
  competentie: 'Competentie',
  verantwoordelijkheid: 'Verantwoordelijkheid',
  effect: 'Wat inwoners merken',
  opgave: 'Opgave voor de professional',
  tip: 'Tip',
};
