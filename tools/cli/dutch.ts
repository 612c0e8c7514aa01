/** What is expected of a layer file, in the words of the web editor who writes it. */

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /^an object with "format", "version", "organisation" and "date"$/,
    'een bestand met "format", "version", "organisation" en "date"',
  ],
  [/^an object with a tag as each key$/, 'een object met een tag als naam, zoals "zrm-matrix"'],
  [/^an object with a kind as each key$/, 'een object met een soort als naam, zoals "methodiek/zrm-editie"'],
  [/^an object with words by key$/, 'een object met woorden'],
  [/^an object with records by id$/, 'een object met records, elk onder zijn id'],
  [/^a list$/, 'een lijst, tussen [ en ]'],
  [/^an id that this file uses once$/, 'een id dat maar één keer voorkomt in dit bestand'],
  [/^an id that exists, such as (.+)$/, 'een id dat bestaat. Bedoel je $1?'],
  [/^an id that exists$/, 'een id dat bestaat'],
  [
    /^the id of a tool or a link; nothing else can be hidden$/,
    'het id van een hulpmiddel of link. Iets anders kun je niet verbergen',
  ],
  [
    /^words that are no warning and name no help line$/,
    'een tekst die geen waarschuwing en geen hulplijn is. Die kun je niet veranderen',
  ],
  [/^a full id such as (.+)$/, 'een volledig id zoals $1'],
  [
    /^an id of lower-case letters, digits and single hyphens$/,
    'kleine letters, cijfers en streepjes, zoals "wijkteam-noord"',
  ],
  [
    /^an address that starts with https:\/\/, http:\/\/, mailto: or tel:$/,
    'een adres dat begint met https://, http://, mailto: of tel:',
  ],
  [/^a telephone number such as (.+)$/, 'een telefoonnummer zoals $1'],
  [/^a date such as (.+)$/, 'een datum zoals $1'],
  [/^at least one id$/, 'minstens één id'],
  [/^at most 50 ids$/, 'hooguit 50 ids'],
  [/^at least one number$/, 'minstens één nummer'],
  [/^at most four numbers$/, 'hooguit vier nummers'],
  [/^a key of letters$/, 'een naam van alleen letters'],
  [
    /^a word that can be replaced; what warns or protects cannot$/,
    'een woord dat je mag vervangen. Wat waarschuwt of beschermt, blijft zoals het is',
  ],
  [/^some text$/, 'een tekst'],
  [/^at most (\d+) characters$/, 'hooguit $1 tekens'],
  [/^at most (\d+) levels$/, 'hooguit $1 lagen in elkaar'],
  [/^one line, without spaces at either end$/, 'één regel, zonder spatie aan het begin of eind'],
  [/^plain text without markup or double spaces$/, 'gewone tekst, zonder opmaak en zonder dubbele spaties'],
  [/^one of: (.+)$/, 'een van deze: $1'],
  [/^\((.+)\)$/, 'een van deze: $1'],
  [/^string$/, 'een tekst'],
  [/^number$/, 'een getal'],
  [/^Array$/, 'een lijst, tussen [ en ]'],
  [/^Object$/, 'een object, tussen { en }'],
  [/^never$/, 'dit veld bestaat niet; haal het weg of verbeter de naam'],
  [/^"(.+)"$/, '"$1"'],
  [/^(\d+)$/, '$1'],
];

/** @returns The same in Dutch; as it is, where there is no Dutch for it. */
export function dutch(expected: string): string {
  for (const [english, words] of PHRASES) {
    if (english.test(expected)) return expected.replace(english, words).replaceAll(' | ', ', ');
  }
  return expected;
}

/** What was found. */
export const dutchFound = (found: string): string =>
  found === 'nothing' ? 'niets' : found === '"deep nesting"' ? 'te veel lagen in elkaar' : found;
