/** Takes from a layer file what is right, and names what is wrong. Nothing wrong stops what is right. */
import * as v from 'valibot';
import {Id} from '../core/schema.js';
import type {LocalAddition, LocalHelpLine} from '../core/layer.js';
import {protectedWords} from './protected-words.js';
import {
  Hidden,
  LayerFile,
  LocalAddition as AdditionSchema,
  LocalHelpLine as HelpLineSchema,
  Words,
  ownRecords,
} from './schema.js';

/** One thing that is wrong in a layer file. */
export interface Fault {
  /** JSON pointer; empty for the whole file. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

/** What is known of the national content. */
export interface Known {
  /** Whether there is a record with this full id. */
  has(fullId: string): boolean;
  /** The full id that was probably meant. */
  near(fullId: string): string | undefined;
  /** Tags whose words can be replaced. */
  readonly tags: readonly string[];
}

/** What of a file can be used. */
export interface LayerContent {
  readonly all: readonly LocalAddition[];
  readonly helpLines: readonly LocalHelpLine[];
  /** Full ids of what is not to be shown. */
  readonly hidden: ReadonlySet<string>;
  /** Words by tag and key. */
  readonly words: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Records by kind and id. */
  readonly records: ReadonlyMap<string, Readonly<Record<string, object>>>;
}

export interface Judged {
  /** Nothing when the file as a whole cannot be used. */
  readonly content: LayerContent | undefined;
  readonly faults: readonly Fault[];
}

/** Deeper than any record of ours; deeper ones are not read. */
const DEEPEST = 12;

const EDITION = 'methodiek/zrm-editie';
const DOMAIN = 'methodiek/zrm-domein';

type Dict = Record<string, unknown>;

/** @param value What the file holds, as parsed JSON. */
export function judgeLayer(value: unknown, known: Known): Judged {
  return new Judge(known).judge(value);
}

class Judge {
  readonly #faults: Fault[] = [];

  constructor(private readonly known: Known) {}

  judge(value: unknown): Judged {
    const file = this.#head(value);
    return {content: file && this.#content(file), faults: this.#faults};
  }

  /** The file, if it says that it is one of ours. */
  #head(value: unknown): Dict | undefined {
    if (!isDict(value)) {
      this.#fault('', value, 'an object with "format", "version", "organisation" and "date"');
      return undefined;
    }
    if (depth(value) > DEEPEST) {
      this.#fault('', 'deep nesting', `at most ${DEEPEST} levels`);
      return undefined;
    }
    for (const key of ['format', 'version', 'organisation', 'date'] as const) {
      if (!this.#fits(LayerFile.entries[key], value[key], `/${key}`)) return undefined;
    }
    for (const key of Object.keys(value)) {
      if (!(key in LayerFile.entries)) {
        this.#fault(`/${key}`, value[key], `one of: ${Object.keys(LayerFile.entries).join(', ')}`);
      }
    }
    return value;
  }

  #content(file: Dict): LayerContent {
    const from = {organisation: file.organisation as string, date: file.date as string};
    const used = new Set<string>();
    const helpLines = this.#list<LocalHelpLine>(file.helpLines, '/helpLines', HelpLineSchema)
      .filter(({entry, pointer}) => this.#isNew(entry.id, used, pointer))
      .map(({entry}) => ({...from, ...entry}));
    const additions = this.#list<LocalAddition>(file.additions, '/additions', AdditionSchema)
      .filter(({entry, pointer}) => this.#isNew(entry.id, used, pointer))
      .flatMap(({entry, pointer}) => this.#placed({...from, ...entry}, pointer));
    const hidden = new Set(
      this.#list<string>(file.hide, '/hide', Hidden)
        .filter(({entry, pointer}) => this.#exists(entry, pointer))
        .map(({entry}) => entry),
    );
    return {
      all: additions,
      helpLines,
      hidden,
      words: this.#words(file.words),
      records: this.#records(file.records),
    };
  }

  /** The addition with the places that exist; nothing when none does. */
  #placed(addition: LocalAddition, pointer: string): LocalAddition[] {
    const at = addition.at.filter((id, i) => this.#exists(id, `${pointer}/at/${i}`));
    const wanted = (addition.settings as readonly string[] | undefined) ?? [];
    const settings = wanted.filter((id, i) =>
      this.#exists(`shared/werkplek/${id}`, `${pointer}/settings/${i}`, id),
    );
    // An addition for settings of which none exists would otherwise show to everyone.
    if (!at.length || (wanted.length && !settings.length)) return [];
    return [{...addition, at, settings}];
  }

  #words(value: unknown): ReadonlyMap<string, Dict & Record<string, string>> {
    const result = new Map<string, Record<string, string>>();
    if (value === undefined) return result;
    if (!isDict(value)) {
      this.#fault('/words', value, 'an object with a tag as each key');
      return result;
    }
    for (const [tag, words] of Object.entries(value)) {
      const pointer = `/words/${tag}`;
      if (!this.known.tags.includes(tag)) {
        this.#fault(pointer, tag, `one of: ${this.known.tags.join(', ')}`);
      } else if (!isDict(words)) {
        this.#fault(pointer, words, 'an object with words by key');
      } else {
        const right = Object.entries(words).filter(
          ([key, word]) => this.#fits(Words, {[key]: word}, pointer) && this.#isReplaceable(key, pointer),
        );
        result.set(tag, Object.fromEntries(right) as Record<string, string>);
      }
    }
    return result;
  }

  #isReplaceable(key: string, pointer: string): boolean {
    if (!protectedWords.has(key)) return true;
    this.#fault(
      `${pointer}/${escape(key)}`,
      key,
      'a word that can be replaced; what warns or protects cannot',
    );
    return false;
  }

  #records(value: unknown): ReadonlyMap<string, Readonly<Record<string, object>>> {
    const result = new Map<string, Record<string, object>>();
    if (value === undefined) return result;
    if (!isDict(value)) {
      this.#fault('/records', value, 'an object with a kind as each key');
      return result;
    }
    for (const [kind, records] of Object.entries(value)) {
      const pointer = `/records/${escape(kind)}`;
      const schema = ownRecords[kind as keyof typeof ownRecords] as v.GenericSchema | undefined;
      if (!schema) this.#fault(pointer, kind, `one of: ${Object.keys(ownRecords).join(', ')}`);
      else if (!isDict(records)) this.#fault(pointer, records, 'an object with records by id');
      else {
        const right = Object.entries(records).filter(([id, record]) => {
          const at = `${pointer}/${escape(id)}`;
          return this.#fits(Id, id, at) && this.#fits(schema, record, at);
        });
        result.set(kind, Object.fromEntries(right) as Record<string, object>);
      }
    }
    return this.#whole(result);
  }

  /** Without editions that name a domain which neither this file nor the national content has. */
  #whole(
    records: Map<string, Readonly<Record<string, object>>>,
  ): ReadonlyMap<string, Readonly<Record<string, object>>> {
    const editions = records.get(EDITION) as Record<string, {domains: string[]}> | undefined;
    const own = records.get(DOMAIN) ?? {};
    const right = Object.entries(editions ?? {}).filter(([id, {domains}]) =>
      domains
        .map(
          (domain, i) =>
            Object.hasOwn(own, domain) ||
            this.#exists(`${DOMAIN}/${domain}`, `/records/${escape(EDITION)}/${id}/domains/${i}`, domain),
        )
        .every(Boolean),
    );
    return editions ? new Map(records).set(EDITION, Object.fromEntries(right)) : records;
  }

  /** The entries of a list that fit. */
  // The schema says which kind of entry fits.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  #list<T>(value: unknown, pointer: string, schema: v.GenericSchema): {entry: T; pointer: string}[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#fault(pointer, value, 'a list');
      return [];
    }
    return value.flatMap((entry: unknown, i) => {
      const at = `${pointer}/${i}`;
      return this.#fits(schema, entry, at) ? [{entry: entry as T, pointer: at}] : [];
    });
  }

  #isNew(id: string, used: Set<string>, pointer: string): boolean {
    if (!used.has(id)) {
      used.add(id);
      return true;
    }
    this.#fault(`${pointer}/id`, id, 'an id that this file uses once');
    return false;
  }

  /** @param shown What the file says, where that is not the full id. */
  #exists(fullId: string, pointer: string, shown = fullId): boolean {
    if (this.known.has(fullId)) return true;
    const near = this.known.near(fullId);
    this.#fault(pointer, shown, near ? `an id that exists, such as "${near}"` : 'an id that exists');
    return false;
  }

  #fits(schema: v.GenericSchema, value: unknown, pointer: string): boolean {
    const {success, issues = []} = v.safeParse(schema, value);
    for (const issue of issues) {
      const path = (issue.path ?? []).map(({key}) => `/${escape(String(key))}`).join('');
      const expected = issue.message.startsWith('Invalid')
        ? (issue.expected ?? issue.message)
        : issue.message;
      this.#fault(`${pointer}${path}`, issue.input, expected);
    }
    return success;
  }

  #fault(pointer: string, value: unknown, expected: string): void {
    // A list has methods where an object has fields: a function that became a value is nothing that a file says.
    const text = (JSON.stringify(value) as string | undefined) ?? 'nothing';
    this.#faults.push({pointer, found: text.length > 90 ? `${text.slice(0, 87)}…` : text, expected});
  }
}

const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Slashes and tildes within a key, as JSON pointers write them. */
const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** How deep objects and lists stand in each other; stops counting where it is too deep anyhow. */
function depth(value: unknown, left = DEEPEST + 1): number {
  if (typeof value !== 'object' || value === null || left === 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((inner) => depth(inner, left - 1)));
}
