/** Words of the interface that several elements share. An element's own words stand beside it. */
export const sharedWords = {
  loadFailed: 'Deze inhoud kon niet worden geladen.',
  tryAgain: 'Opnieuw proberen',
  source: 'Bron',
  local: 'Lokaal toegevoegd door',
  unknownRecord: 'Dit onderdeel bestaat niet.',
} as const;
