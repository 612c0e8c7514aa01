/** The search projection: one entry for every record and item, made from the schemas, so that none can be forgotten. */
import * as v from 'valibot';
import type {GenericSchema} from 'valibot';
import type {SearchEntry} from '../../src/core/search-entry.js';
import {readCollection, readTable, type RecordFile} from './files.js';
import {itemsOf, titleOf, type Item} from './items.js';
import {schemas} from './kinds.js';

/** Fields that hold another name for the thing itself. */
const TERMS = ['term', 'short', 'alternative', 'abbreviation'];
/** Fields that say something of the record, not of its subject; and the title, which stands apart. */
const NOT_TEXT = new Set(['note', 'section', 'printed', 'pages', 'title', 'name', 'label', ...TERMS]);

/** What people call an item by its number, behind the name of what it stands in: `Financiën niveau 2`. */
const NUMBERED: Readonly<Record<string, string>> = {'zrm-niveau': 'niveau', trede: 'trede'};

/** A collection that holds a list for each record of another one of the guide, under the same id. */
const LISTS_OF: Readonly<Record<string, string>> = {'criteria-lists': 'frameworks'};

/** How many headings say where an item stands; those further out divide a long list and say little. */
const NEAREST = 2;

/** In which other words people ask for a record or an item, by full id. */
const askedAs = (readTable('asked-as') ?? {}) as Readonly<Record<string, readonly string[]>>;

/** The entries of a file: its record first, then the items in it. What only groups others has none. */
export function project(file: RecordFile): SearchEntry[] {
  const schema = schemas[file.guide]?.collections[file.collection];
  const items = [...itemsOf(file)].filter(({kind}) => kind);
  const texts = new Map(items.map((item) => [item.pointer, [] as string[]]));
  if (schema) {
    readTexts(schema, file.value, '', (text, pointer) => {
      texts.get(ownerOf(pointer, texts))?.push(text);
    });
  }
  const {source} = file.value as {source?: string};
  const list = listName(file);
  const entries = items.map((item) => ({
    id: item.fullId,
    kind: `${file.guide}/${item.kind}`,
    title: titleOf(item),
    text: (texts.get(item.pointer) ?? []).join(' · '),
    terms: termsOf(item, pathOf(item, items)),
    path: [list, ...pathOf(item, items)].filter(Boolean),
    ...(source ? {source} : {}),
    ...(askedAs[item.fullId] ? {askedAs: askedAs[item.fullId]} : {}),
  }));
  return entries.filter(({title, text}) => title && (text || title !== file.id));
}

/** Titles of what an item stands in, and of the headings above it there. */
const pathOf = (item: Item, items: readonly Item[]): string[] =>
  [
    ...items.filter((other) => isInside(item, other)).map(titleOf),
    ...headingsOf(item)
      .slice(-NEAREST)
      .map(({title}) => title),
  ].filter(Boolean);

/** What people call the record whose list this is; empty where a record stands for itself. */
function listName({guide, collection, id}: RecordFile): string {
  const named = LISTS_OF[collection];
  if (!named) return '';
  const record = readCollection(guide, named).find((one) => one.id === id);
  const {short, title = ''} = (record?.value ?? {}) as {short?: string; title?: string};
  return short ?? title;
}

interface Heading {
  readonly key: string;
  readonly title: string;
  /** Key of the heading that it stands under. */
  readonly under?: string;
}

/** The headings that an item names by key, from the outside in. */
function headingsOf({file, value}: Item): Heading[] {
  const {headings = []} = file.value as {headings?: readonly Heading[]};
  const above: Heading[] = [];
  for (let key = value.heading; key;) {
    const heading = headings.find((one) => one.key === key);
    if (!heading || above.includes(heading)) break;
    above.unshift(heading);
    key = heading.under;
  }
  return above;
}

function termsOf({kind = '', value}: Item, path: readonly string[]): string[] {
  const names = TERMS.flatMap((name) => (typeof value[name] === 'string' ? [value[name]] : []));
  const numbered = NUMBERED[kind];
  return numbered ? [...names, `${path.at(-1)} ${numbered} ${value.id as string}`] : names;
}

const isInside = (item: Item, other: Item): boolean =>
  item.pointer !== other.pointer && (other.pointer === '' || item.pointer.startsWith(`${other.pointer}/`));

/** The pointer of the nearest item around a value. */
function ownerOf(pointer: string, owners: ReadonlyMap<string, unknown>): string {
  let at = pointer;
  while (at && !owners.has(at)) at = at.slice(0, at.lastIndexOf('/'));
  return at;
}

/** Calls back for every piece of running text that the schema knows in a value. */
function readTexts(
  schema: GenericSchema,
  value: unknown,
  pointer: string,
  see: (text: string, pointer: string) => void,
): void {
  if (value === undefined) return;
  const {type, entries, item, wrapped, options, pipe} = schema as unknown as {
    type: string;
    entries?: Record<string, GenericSchema>;
    item?: GenericSchema;
    wrapped?: GenericSchema;
    options?: GenericSchema[];
    pipe?: GenericSchema[];
  };
  if (type === 'string' && typeof value === 'string') {
    if ((v.getMetadata(schema as never) as {text?: boolean}).text) see(value, pointer);
  } else if (wrapped) readTexts(wrapped, value, pointer, see);
  else if (item) (value as unknown[]).forEach((one, i) => readTexts(item, one, `${pointer}/${i}`, see));
  else if (entries) {
    for (const [name, entry] of Object.entries(entries)) {
      if (!NOT_TEXT.has(name))
        readTexts(entry, (value as Record<string, unknown>)[name], `${pointer}/${name}`, see);
    }
  } else if (type === 'union' || type === 'variant') {
    const fitting = options?.find((option) => v.safeParse(option, value).success);
    if (fitting) readTexts(fitting, value, pointer, see);
  } else if (pipe?.[0] && pipe[0] !== schema) readTexts(pipe[0], value, pointer, see);
}
