/** The values that attributes can have, made of the content and of the elements' own words, so that they cannot go stale. */
import {criteriaWords} from '../../src/kwaliteit/quality-criteria/words.js';
import {readingWords} from '../../src/kwaliteit/quality-criteria/reading/words.js';
import {listPurchases} from '../../src/kwaliteit/quality-criteria/purchases.js';
import {ELEMENTS} from '../../src/kwaliteit/quality-criteria/vocabulary.js';
import type {Block} from '../../src/bouwstenen/schema.js';
import type {Reading} from '../../src/core/records.js';
import {guideWords} from '../../src/methodiek/methodiek-guide/words.js';
import type {Value} from '../../src/snippets/catalogue.js';
import {LAST_AGE, firstAge, type Band} from '../../src/wegwijzer/age-conversation-tips/ages.js';
import {topicNames} from '../../src/wegwijzer/age-conversation-tips/words.js';
import {PART_IDS, factorWords} from '../../src/wegwijzer/factor-overview/words.js';
import type {SignalGroup, Tool} from '../../src/wegwijzer/schema.js';
import {PRENATAL, allAges, oldest} from '../../src/wegwijzer/tool-finder/ages.js';
import {toolWords} from '../../src/wegwijzer/tool-finder/words.js';
import {readAll, readCollection} from '../content/files.js';
import {itemsOf, titleOf, type Item} from '../content/items.js';
import {recordKind} from '../content/kinds.js';
import {teamscanParts, valueWords} from './words.js';

export type Lists = Readonly<Record<string, readonly Value[]>>;

/** The setting that stands for all of them: nothing to choose. */
const ALL_SETTINGS = 'alle';

/** Longest text of a record in the light text. */
const LONGEST = 220;

const entries = (titles: Readonly<Record<string, string>>): Value[] =>
  Object.entries(titles).map(([id, title]) => ({id, title}));

const years = (ids: readonly string[]): Value[] =>
  ids.map((id) => ({id, title: id === PRENATAL ? toolWords.prenatal : `${id} jaar`}));

/** The records of a collection as elements read them; the content check has judged them. */
const recordsOf = (guide: string, collection: string): Reading<never>[] =>
  readCollection(guide, collection).map(({id, value}) => ({
    id,
    fullId: `${guide}/${recordKind(guide, collection)}/${id}`,
    record: value as never,
    additions: [],
  }));

/** Every list by its name: kinds of records by their kind, such as `wegwijzer/stap`; others by what they are. */
export function allLists(): Lists {
  const byKind = recordLists();
  const groups: Reading<SignalGroup>[] = recordsOf('wegwijzer', 'signal-groups');
  const settings = byKind['shared/werkplek']!.filter(({id}) => id !== ALL_SETTINGS);
  const bands: Band[] = recordsOf('wegwijzer', 'age-bands');
  const tools: Reading<Tool>[] = recordsOf('wegwijzer', 'tools');
  return {
    ...byKind,
    ...Object.fromEntries(Object.entries(valueWords).map(([name, titles]) => [name, entries(titles)])),
    settings,
    'heading-levels': ['1', '2', '3', '4', '5', '6'].map((id) => ({id, title: `kop ${id}`})),
    'methodiek-topics': Object.entries(guideWords).flatMap(([key, title]) =>
      key.startsWith('topic-') ? [{id: key.slice('topic-'.length), title}] : [],
    ),
    'checklist-categories': [
      ...byKind['wegwijzer/signaalcategorie']!,
      ...settings.filter(({id}) => groups.some(({record}) => isOnlyFor(record, id))),
    ],
    'conversation-ages': years(allAges(LAST_AGE).filter((age) => Number(age) >= firstAge(bands))),
    'conversation-topics': entries(topicNames),
    'factor-topics': [
      ...PART_IDS.map((id) => ({id, title: factorWords[id]})),
      ...byKind['wegwijzer/factorgroep']!,
    ],
    'tool-ages': years(allAges(oldest(tools.flatMap(({record}) => record.placements)))),
    'teamscan-parts': [...byKind['bouwstenen/domein']!, ...entries(teamscanParts)],
    'criteria-elements': ELEMENTS.map((id) => ({id, title: readingWords[id]})),
    purchases: listPurchases(recordsOf('kwaliteit', 'segments'), criteriaWords).map(({id, label, form}) => ({
      id,
      title: label,
      group: form === 'offer' ? 'Aanbod' : 'Segmenten',
    })),
  };
}

/** Whether some signals of a group stand under a setting instead of a category. */
const isOnlyFor = ({setting, signals}: SignalGroup, id: string): boolean =>
  setting === id && signals.some(({category}) => !category);

/** Records, and items with an id of their own, by kind; in groups where a list is too long to look through. */
function recordLists(): Record<string, Value[]> {
  const lists: Record<string, Value[]> = {};
  for (const item of readAll().flatMap((file) => [...itemsOf(file)])) {
    const [guide = '', kind = '', id = '', ...below] = item.fullId.split('/');
    if (!below.length) (lists[`${guide}/${kind}`] ??= []).push(valueOf(item, id));
  }
  const domains = new Map(lists['bouwstenen/domein']?.map(({id, title}) => [id, title]));
  const blocks: Reading<Block>[] = recordsOf('bouwstenen', 'blocks');
  const domainOf = new Map(blocks.map(({id, record}) => [id, record.domain]));
  lists['bouwstenen/blok'] = (lists['bouwstenen/blok'] ?? []).map((block) => ({
    ...block,
    group: domains.get(domainOf.get(block.id) ?? '') ?? '',
  }));
  return lists;
}

function valueOf(item: Item, id: string): Value {
  const text = textOf(item.value);
  const owner = item.pointer ? ((item.file.value as {title?: string}).title ?? '') : '';
  return {id, title: titleOf(item), ...(text ? {text} : {}), ...(owner ? {group: owner} : {})};
}

/** What a record says of itself first, whole sentences only. */
function textOf({text, about, theme}: Readonly<Record<string, unknown>>): string {
  const [first] = [text ?? about ?? theme].flat();
  // What speaks of its own page (“Hier lees je …”) would not be true elsewhere.
  if (typeof first !== 'string' || first.startsWith('Hier ')) return '';
  let said = '';
  for (const whole of first.split(/(?<=[.!?])\s+/)) {
    // A list follows in the record, and not here: the sentence ends before it, or has nothing to say.
    const sentence = whole.replace(/, (?:bijvoorbeeld zo|zoals):$/, '.');
    if (sentence.endsWith(':')) break;
    const longer = said ? `${said} ${sentence}` : sentence;
    if (longer.length > LONGEST) break;
    said = longer;
  }
  return said;
}
