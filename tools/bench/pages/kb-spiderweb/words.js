/** Words of the page by hand: those of the element. */
export const words = {
  title: 'Kennis\u{AD}bouwstenen voor de wijk',
  intro: 'Wat moet een wijkteam of netwerk weten? Kies een domein, of zoek een onderwerp.',
  filter: 'Zoek in de bouwstenen',
  filterHelp: 'Bijvoorbeeld: schulden, eenzaam of meldcode.',
  webHelp: 'Elk punt is een bouwsteen. Kies een vlak, een punt of een naam.',
  domains: 'Domeinen',
  blocksCount: (n) => `${n} bouwstenen`,
  partsOf: (title) => `Onderdelen van ${title}`,
  around: 'Ook in de gids',
  competencies: 'Competenties',
  groups: 'Doelgroepen',
  topics: 'Meer weten',
  topicNames: ['Over de bouwstenen', 'Het perspectief van de inwoner', 'Competenties', 'Werkzame factoren'],
  resident: 'inwoner',
  professional: 'professional',
  sources: [
    {
      title: 'Kennisbouwstenen voor professionals die integraal werken in de wijk',
      rest: ', Integraal Werken in de Wijk (2019). De rechten liggen bij het programma Integraal Werken in de Wijk. Het document noemt geen licentie. Wij nemen feiten, namen en links over. Alle uitleg staat hier in onze eigen woorden.',
    },
    {
      title: 'Kennisbouwstenen voor wijkgericht werken',
      url: 'https://www.zorgvoorbeter.nl/thema-s/samenwerken-in-de-wijk/professionals-in-de-wijk/competenties/kennisbouwstenen-voor-wijkgericht-werken',
      rest: ', Zorg voor Beter. De rechten liggen bij Zorg voor Beter. De pagina noemt geen licentie. Wij nemen feiten en namen over. Alle uitleg staat hier in onze eigen woorden.',
    },
  ],
};
