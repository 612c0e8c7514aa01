/** Words of the shared take-away pieces. What stands in braces is filled in. */
export const takeAwayWords = {
  page: 'Pagina',
  pageOf: 'van',

  fileEmpty: 'Dit bestand is leeg. Hier past een bestand met de vorm “{expected}”.',
  fileTooLarge: 'Dit bestand is te groot: {found}. Een bestand dat je hier bewaart, is hoogstens {expected}.',
  fileUnreadable:
    'Dit bestand kon niet worden gelezen. Misschien is het verplaatst, of mag je het niet openen. Hier past een bestand met de vorm “{expected}”.',
  fileNotJson:
    'Dit bestand is beschadigd of komt uit een ander programma: er staat geen JSON in. Hier past een bestand met de vorm “{expected}”.',
  fileWithoutFormat:
    'In dit bestand staat niet waar het bij hoort. Hier past een bestand met de vorm “{expected}”.',
  fileOfOtherFormat: 'Dit bestand heeft de vorm “{found}”. Hier past een bestand met de vorm “{expected}”.',
  fileNewer:
    'Dit bestand is gemaakt met een nieuwere versie: {found}. Deze pagina kent versie {expected}. Open het bestand op de pagina waar je het hebt bewaard.',
  fileDamaged:
    'Dit bestand is beschadigd: het onderdeel “{found}” ontbreekt of klopt niet. Hier past een bestand met de vorm “{expected}”.',
} as const;

/** The text with what stands in braces filled in. What is filled in is taken literally. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
