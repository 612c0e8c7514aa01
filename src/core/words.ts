/** Words of the interface that several elements share. An element's own words stand beside it. */
export const sharedWords = {
  loadFailed: 'Deze inhoud kon niet worden geladen.',
  tryAgain: 'Opnieuw proberen',
  source: 'Bron',
  linkFrom: 'Link uit',
  unchecked: 'niet gecontroleerd',
  uncheckedLink: 'Link niet gecontroleerd',
  keptCopy: 'bewaarde versie',
  related: 'Verder in de gidsen',
  guides: {
    bouwstenen: 'Kennisbouwstenen',
    kwaliteit: 'Kwaliteitskaders',
    methodiek: 'Methodisch werken',
    wegwijzer: 'Wegwijzer',
  } as Readonly<Record<string, string>>,
} as const;
