/** Words of `<participation-ladder>`. A layer can replace them. */
export const ladderWords = {
  rungs: 'Niveaus, van hoog naar laag',
  level: 'Niveau',
  added: 'Later toegevoegd',
  wishCounts: 'De wens telt, niet de top. Het hoogste niveau hoeft niet het doel te zijn.',
  about: 'Over deze ladder',
} as const;
