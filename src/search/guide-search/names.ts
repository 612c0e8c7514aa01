/** What guides and kinds are called above and beside the results. */

/** The guides by name, as their sections are headed. */
export const guideNames: Readonly<Record<string, string>> = {
  wegwijzer: 'Wegwijzer kwetsbare kinderen',
  bouwstenen: 'Kennisbouwstenen',
  methodiek: 'Methodisch werken',
  kwaliteit: 'Kwaliteitskaders',
  shared: 'Hulplijnen en afkortingen',
};

/** Kinds whose name in an id does not speak for itself. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  'bouwstenen/blok': 'Bouwsteen',
  'bouwstenen/kennis': 'Kennis bij een bouwsteen',
  'bouwstenen/cijfer': 'Cijfer van toen',
  'kwaliteit/kader': 'Kwaliteitskader',
  'kwaliteit/geen-criteria': 'Geen criteria in dit kader',
  'kwaliteit/vraag': 'Vraag aan aanbieders',
  'methodiek/zrm-domein': 'Matrix: domein',
  'methodiek/zrm-niveau': 'Matrix: niveau',
  'methodiek/zrm-niveaunaam': 'Matrix: naam van een niveau',
  'methodiek/zrm-editie': 'Matrix: editie',
  'methodiek/trede': 'Participatieladder: trede',
  'methodiek/werkt-wel': 'Wat werkt',
  'methodiek/werkt-niet': 'Wat niet werkt',
  'wegwijzer/knop': 'Onderdeel',
  'wegwijzer/leeg': 'Nog niets in de wegwijzer',
  'wegwijzer/leeftijdstip': 'Gesprekstip bij een leeftijd',
  'wegwijzer/situatie': 'Kwetsbare situatie',
  'wegwijzer/vraagsoort': 'Soort vraag',
  'wegwijzer/plaatsing': 'Hulpmiddel bij een stap',
  'wegwijzer/leeftijdsband': 'Gesprekstips per leeftijd',
};

/** What a kind is called, such as “Signaal” for `wegwijzer/signaal`. */
export function kindName(kind: string): string {
  const name = kind.slice(kind.indexOf('/') + 1).replaceAll('-', ' ');
  return KIND_NAMES[kind] ?? name.charAt(0).toUpperCase() + name.slice(1);
}
