/** Words of the interface that several elements share. An element's own words stand beside it. */
export const sharedWords = {
  loadFailed: 'Deze inhoud kon niet worden geladen.',
  tryAgain: 'Opnieuw proberen',
  source: 'Bron',
  linkFrom: 'Link uit',
  unchecked: 'niet gecontroleerd',
  uncheckedLink: 'Link niet gecontroleerd',
  keptCopy: 'bewaarde versie',
} as const;
