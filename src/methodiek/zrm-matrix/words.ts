/** Words of `<zrm-matrix>`. A layer can replace them. */
export const zrmWords = {
  intro: 'Hoe goed redt iemand zich op de verschillende kanten van het leven?',
  domain: 'Domein',
  previous: 'Vorig domein',
  next: 'Volgend domein',
  of: 'van',

  chooseTitle: 'Waar gaat deze vraag over?',
  chooseHelp: 'Kies alleen wat je voor deze vraag nodig hebt. De rest blijft “niet besproken”.',
  why: 'Waarom is dit nodig voor deze vraag?',

  scoreTitle: 'Waar staat de bewoner nu?',
  nothingChosen: 'Kies eerst een domein. Dan zie je hier de vijf niveaus.',
  notDiscussed: 'Niet besproken',
  workOn: 'Hier willen we aan werken',
  note: 'Notitie',
  noteLabel: 'Wat zag of hoorde je? Schrijf geen namen op.',
  clear: 'Wis',

  consultFirst:
    'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst met een collega en volg de meldcode.',
} as const;
