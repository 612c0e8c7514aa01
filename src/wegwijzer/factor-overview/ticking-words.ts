/** Words of `<factor-overview>` where it is filled in. A layer can replace them. What stands in braces is filled in. */
export const tickingWords = {
  note: 'Notitie',
  noteAt: 'bij',
  noteLabel: 'Wat zag of hoorde je? Schrijf geen namen op.',
  ownTitle: 'Staat het er niet bij?',
  ownRisk: 'Wat staat nog meer in de weg?',
  ownProtective: 'Wat helpt nog meer?',
  ownHelp: 'In je eigen woorden. Schrijf geen namen op.',

  summary: 'Samenvatting',
  toSummary: 'Naar de samenvatting',
  nothingYet: 'Vink aan wat je ziet of hoort. Hier staat dan een samenvatting in woorden.',
  saysRisk: 'Dit kan de ontwikkeling in de weg staan: {factors}.',
  saysProtective: 'Dit kan de ontwikkeling vooruithelpen: {factors}.',
  saysOverarching: 'Dit kan de invloed van de situatie groter maken: {factors}.',
  saysBackground: 'Dit is achtergrond en zegt op zichzelf niets over een gezin: {factors}.',
  noProtective: 'Beschermende factoren staan er niet bij. Dat wil niet zeggen dat ze er niet zijn.',
  noRisk: 'Risicofactoren staan er niet bij. Dat wil niet zeggen dat ze er niet zijn.',
  noScore: 'Tel factoren niet bij elkaar op: dit is geen score.',

  fileName: 'factoren',
  partRisk: 'Risicofactoren',
  partProtective: 'Beschermende factoren',
  partNotes: 'Notities',
  partOwn: 'In eigen woorden',
  partMeaning: 'Wat de factoren betekenen',
  columnPart: 'Over',
  columnKind: 'Soort',
  columnFactor: 'Factor',
  columnNote: 'Notitie',
  kindRisk: 'risicofactor',
  kindProtective: 'beschermende factor',
  kindBackground: 'achtergrond',
  sourceOf: 'Bron: {source}.',
  madeOn: 'Gemaakt op {date}.',
} as const;

export type TickingWords = Readonly<Record<keyof typeof tickingWords, string>>;
