/** Dutch words of the snippet page that are not in its HTML. */
export const snippetWords = {
  source: 'Bron',
  ownNumber: 'Ons nummer',
  nothing: 'niets',
  chosen: '{n} gekozen',
  more: 'Meer instellingen',
  inside: 'Wat komt erin?',
  copied: 'Gekopieerd.',
  copyFailed:
    'Kopiëren lukt niet in deze browser. De tekst is geselecteerd: kopieer hem zelf, met Ctrl+C (op een Mac: ⌘C).',
  copyFacts: 'Kopieer deze tekst',
  holdsNothing: 'Kies eerst wat erin komt.',
} as const;

/** The mail to the supplier. What stands in braces is filled in. */
export const mailWords = {
  greeting: 'Beste leverancier,',
  intro:
    'Wij willen op onze website onderdelen van Wijkgids tonen (versie {version}, licentie EUPL-1.2): gidsen voor professionals in het sociaal domein. Het zijn gewone bestanden. Er is geen database, geen account en geen serverprogramma nodig. Willen jullie dit voor ons klaarzetten?',
  hostFolder:
    'Zet de hele map drop-in (loader.js en de map chunks) op onze website, zodat het script op {address} staat. Verander geen namen van bestanden.',
  hostFile: 'Zet het bestand wijkgids.js op onze website, op {address}.',
  layer: 'Zet ook ons bestand met lokale aanvullingen klaar, op {layer}. Dat leveren wij aan.',
  type: 'Stuur .js-bestanden mee als text/javascript.',
  script: 'Zet deze regel op de pagina, of in de sjabloon van de pagina’s waar het om gaat: {script}',
  tag: 'Laat in de editor deze tags door: {tags}{attributes}. Kan dat niet? Dan is een div met data-wijkgids en data-attributen ook goed.',
  withAttributes: ', met de attributen {attributes}',
  policy:
    "Hebben jullie een Content-Security-Policy? Voor Wijkgids is script-src 'self' genoeg. Ook de strengste regel werkt: {policy}",
  update:
    'Bij een nieuwe versie vervangen jullie de bestanden. Laat browsers loader.js (of wijkgids.js) niet lang bewaren; de bestanden in chunks krijgen bij elke verandering een andere naam en mogen lang bewaard blijven.',
  privacy:
    'Wijkgids verwerkt niets op een server. Het script haalt alleen zijn eigen bestanden op van onze website. Er zijn geen cookies, geen statistieken en geen derde partij. Wat iemand invult, blijft in de browser.',
  question:
    'Draait er op onze website een script dat muisbewegingen, klikken of toetsen opneemt (een sessie-opname of heatmap)? Zet dat dan uit op de pagina’s waar mensen iets invullen.',
  close: 'Met vriendelijke groet,',
} as const;
