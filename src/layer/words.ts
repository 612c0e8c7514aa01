export const layerWords = {
  local: 'In jouw gemeente of organisatie',
  kinds: {
    afspraak: 'Lokale afspraak',
    hulpmiddel: 'Lokaal hulpmiddel',
    link: 'Lokale link',
    notitie: 'Lokaal',
    nummer: 'Lokaal nummer',
  },
} as const;
