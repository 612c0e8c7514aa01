/** Words of `<zrm-matrix>`. A layer can replace them. */
export const zrmWords = {
  intro: 'Hoe goed redt iemand zich op de verschillende kanten van het leven?',
  domain: 'Domein',
  previous: 'Vorig domein',
  next: 'Volgend domein',
  of: 'van',
  consultFirst:
    'Vermoed je geweld, mishandeling of verwaarlozing? Overleg eerst met een collega en volg de meldcode.',
} as const;
