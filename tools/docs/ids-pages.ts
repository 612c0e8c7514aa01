/** The pages of `docs` with every id, made of the content. */
import {itemsOf, titleOf} from '../content/items.js';
import {readAll} from '../content/files.js';
import {allLists} from '../snippets/lists.js';
import {FEW} from './elements-page.js';

interface Entry {
  /** Without guide and kind. */
  readonly id: string;
  readonly title: string;
}

/** Names of the guides, as the pages' titles. */
const GUIDES: Readonly<Record<string, string>> = {
  bouwstenen: 'Kennisbouwstenen',
  kwaliteit: 'Kwaliteitskaders',
  methodiek: 'Methodisch werken',
  shared: 'Wat de gidsen delen',
  wegwijzer: 'Wegwijzer',
};

/** Marks that Markdown would read as its own. */
const plain = (text: string): string => text.replaceAll(/[\\`*_<>[\]|#]/g, '\\$&');

const code = (text: string): string => `\`${text}\``;

/** Every id by guide and kind, in the order of the content. */
function idsByGuide(): ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>> {
  const guides = new Map<string, Map<string, Entry[]>>();
  for (const item of readAll().flatMap((file) => [...itemsOf(file)])) {
    const [guide = '', kind = '', ...rest] = item.fullId.split('/');
    const kinds = guides.get(guide) ?? new Map<string, Entry[]>();
    guides.set(guide, kinds);
    const entry = {id: rest.join('/'), title: titleOf(item)};
    kinds.set(kind, [...(kinds.get(kind) ?? []), entry]);
  }
  return guides;
}

/** `docs/ids.md` and a page for each guide, by their paths. */
export function idsPages(): Record<string, string> {
  const guides = idsByGuide();
  const pages = [...guides].map(([guide, kinds]) => [`docs/ids/${guide}.md`, guidePage(guide, kinds)]);
  return {'docs/ids.md': indexPage(guides), ...(Object.fromEntries(pages) as Record<string, string>)};
}

const guidePage = (guide: string, kinds: ReadonlyMap<string, readonly Entry[]>): string =>
  [
    `# Ids: ${GUIDES[guide] ?? guide}`,
    'Gemaakt met `npm run build:docs`; pas deze pagina niet met de hand aan. [Alle ids](../ids.md)',
    ...[...kinds].flatMap(([kind, entries]) => [
      `## ${guide}/${kind}`,
      entries.map(({id, title}) => `- ${code(id)} ${plain(title)}`.trimEnd()).join('\n'),
    ]),
  ].join('\n\n');

function indexPage(guides: ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>): string {
  const rows = [...guides].flatMap(([guide, kinds]) =>
    [...kinds].map(
      ([kind, entries]) =>
        `| [${guide}/${kind}](ids/${guide}.md#${guide}${kind}) | ${entries.length} | ${code(`${guide}/${kind}/${entries[0]!.id}`)} |`,
    ),
  );
  return [
    '# Ids',
    'Gemaakt met `npm run build:docs`; pas deze pagina niet met de hand aan.',
    'Alles in de gidsen heeft een vaste id. Een volledige id heeft drie delen: gids, soort en naam, zoals `wegwijzer/signaal/druk`. Een klein onderdeel heeft de naam van zijn eigenaar ervoor: `methodiek/zrm-niveau/financien/1`.',
    '- In een **attribuut** staat de korte id: `<signal-card signal="druk">`.\n- In een **link** staat de volledige id: `?wijkgids=wegwijzer/signaal/druk`.\n- In een **lokaal bestand** staat bij `at` de volledige id.',
    'Een id verdwijnt niet. Krijgt iets een andere id, dan blijft de oude werken.',
    '## Soorten',
    '| soort | aantal | voorbeeld |\n| --- | --- | --- |\n' + rows.join('\n'),
    '## Andere waarden van attributen',
    'Deze waarden zijn geen onderdeel van een gids. Bij welk attribuut ze horen, staat bij [de elementen](elementen.md).',
    ...otherLists(),
  ].join('\n\n');
}

/** Lists of values that are no kind of record, and too long to stand with their attribute. */
const otherLists = (): string[] =>
  Object.entries(allLists())
    .filter(([name, values]) => !name.includes('/') && values.length > FEW)
    .flatMap(([name, values]) => [
      `### ${name}`,
      values.map(({id, title}) => `- ${code(id)} ${plain(title)}`).join('\n'),
    ]);
