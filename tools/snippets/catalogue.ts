/** Makes what the snippet page and `docs` know of the elements: the manifest says what there is, the content fills it. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Catalogue, ElementInfo, Facts, Help, Option} from '../../src/snippets/catalogue.js';
import {VERSION} from '../../src/core/version.js';
import type {HelpLine, Source} from '../../src/core/shared/schema.js';
import {ROOT, readCollection} from '../content/files.js';
import {STRICT_POLICY} from '../serve/server.js';
import {allLists} from './lists.js';
import {readMarkdown} from './markdown.js';
import {commonOptions, elementWords, type ElementWords, type OptionWords} from './words.js';

interface Described {
  readonly name: string;
  readonly type?: {readonly text: string};
}

/** An element in `dist/custom-elements.json`. */
export interface Declared {
  readonly tagName: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
}

/** Pages of `docs` whose facts the snippet page shows too. */
const FACTS = ['privacy', 'toegankelijkheid', 'hosting'];

/** Whom the light text names, in this order. */
const HELP = ['112', 'veilig-thuis'];

const SCOPE = 'wijkgids-scope';

/** The elements that the manifest describes. */
export function readManifest(path = join(ROOT, 'dist/custom-elements.json')): Declared[] {
  if (!existsSync(path)) throw new Error(`${path} is missing; run \`cem analyze\` first`);
  const {modules} = JSON.parse(readFileSync(path, 'utf8')) as {
    modules: {declarations?: Partial<Declared>[]}[];
  };
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter((declaration): declaration is Declared => declaration.tagName !== undefined);
}

export function makeCatalogue(manifest: readonly Declared[] = readManifest()): Catalogue {
  const elements = elementsOf(manifest);
  const lists = allLists();
  const used = new Set(elements.flatMap(({options}) => options.flatMap(({list}) => list ?? [])));
  for (const name of used) if (!lists[name]) throw new Error(`tools/snippets/words.ts: no list "${name}"`);
  return {
    version: VERSION,
    elements,
    lists: Object.fromEntries(Object.entries(lists).filter(([name]) => used.has(name))),
    help: HELP.map(helpOf),
    policy: STRICT_POLICY,
    facts: FACTS.map(factsOf),
  };
}

/** In the order of their Dutch description. One without it comes last, under its tag, until somebody writes it. */
function elementsOf(manifest: readonly Declared[]): ElementInfo[] {
  const order = Object.keys(elementWords);
  const place = ({tagName}: Declared) => (order.includes(tagName) ? order.indexOf(tagName) : order.length);
  return [...manifest]
    .sort((a, b) => place(a) - place(b))
    .map((declared) => elementOf(declared, elementWords[declared.tagName]));
}

function elementOf(declared: Declared, words: ElementWords | undefined): ElementInfo {
  const {tagName: tag, attributes = [], events = [], slots = []} = declared;
  const options = attributes.map((attribute) => optionOf(attribute, words?.options));
  const order = ['mode', ...Object.keys(words?.options ?? {}), ...Object.keys(commonOptions)];
  return {
    tag,
    name: words?.name ?? tag,
    use: words?.use ?? '',
    light: words?.light ?? '',
    ...(words?.source ? {source: sourceOf(words.source)} : {}),
    group: words?.group ?? '',
    options: options.sort((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute)),
    // A guide holds elements to fill in, and hands its `keep` on to them.
    fills: events.some(({name}) => name === 'value-change') || attributes.some(({name}) => name === 'keep'),
    contact: slots.some(({name}) => name === 'contact'),
    harm: words?.harm ?? false,
    holds: tag === SCOPE,
  };
}

function optionOf({name, type}: Described, own: ElementWords['options']): Option {
  const words: OptionWords = own?.[name] ?? commonOptions[name] ?? {label: name};
  const {label, hint, one, many, initial, rare} = words;
  const isSwitch = type?.text === 'boolean';
  const list = one ?? many;
  return {
    attribute: name,
    label,
    form: isSwitch ? 'switch' : one ? 'one' : many ? 'many' : 'text',
    ...(hint ? {hint} : {}),
    ...(list && !isSwitch ? {list} : {}),
    ...(initial ? {initial} : {}),
    ...(rare ? {rare} : {}),
  };
}

const record = (collection: string, id: string): unknown =>
  readCollection('shared', collection).find((file) => file.id === id)!.value;

function sourceOf(id: string): NonNullable<ElementInfo['source']> {
  const {title, publisher, year, url} = record('sources', id) as Source;
  return {text: `${title}, ${publisher}${year ? ` (${year})` : ''}`, ...(url ? {url} : {})};
}

function helpOf(id: string): Help {
  const {when, name, phones} = record('help-lines', id) as HelpLine;
  return {when: when.replace(/\.$/, ''), name, number: phones[0]!.number};
}

function factsOf(id: string): Facts {
  const path = `docs/${id}.md`;
  return {id, ...readMarkdown(readFileSync(join(ROOT, path), 'utf8'), path)};
}
