/** Words of `<guide-search>`. A layer can replace them. `{n}` and the like are filled in. */
export const searchWords = {
  title: 'Zoek in alle gidsen',
  intro: 'Typ een woord of een hele vraag, zoals “moeder psychisch ziek, kind zorgt voor broertje”.',
  search: 'Wat wil je weten?',
  help: 'Typ geen namen of andere persoonsgegevens.',
  preparing: 'De gidsen worden klaargezet.',

  found: '{n} resultaten',
  foundOne: '1 resultaat',
  foundSome: 'De eerste {n} van {total} resultaten',
  none: 'Niets gevonden voor “{question}”.',
  nearest: 'Zoek je misschien',
  advice: 'Typ minder of andere woorden.',
  more: 'Toon meer resultaten',
  otherWords: 'Ook te vinden met',

  danger:
    'Is er gevaar? Bel eerst. Vermoed je mishandeling of misbruik? Overleg eerst met een collega of Veilig Thuis.',
  results: 'Resultaten',
  local: 'Van je eigen organisatie',
  addedBy: '{organisation}, {date}',
} as const;
