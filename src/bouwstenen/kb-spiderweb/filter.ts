/** Finding words in everything that the guide says: blocks with their knowledge and sources, groups, competencies, topics. */
import {fold} from '../../core/facets/text-filter.js';
import type {Block, Topic} from '../schema.js';
import {fullName, type Library} from './library.js';

export type ItemKind = 'general' | 'specific' | 'link' | 'point';

export interface FoundItem {
  readonly fullId: string;
  readonly name: string;
  readonly kind: ItemKind;
}

/** A record in which something was found; without items its own name or text fits. */
export interface Found {
  readonly fullId: string;
  readonly title: string;
  readonly items: readonly FoundItem[];
}

interface Entry {
  readonly fullId: string;
  readonly title: string;
  /** What typed words are looked for in, besides the items. */
  readonly text: string;
  readonly items: readonly (FoundItem & {readonly text: string})[];
}

/** Fewer letters would find everything. */
export const FEWEST_LETTERS = 2;

/** Prepares the texts once, since they are searched at every key. */
export function searchable({blocks, groups, competencies, topics}: Library): readonly Entry[] {
  return [
    ...blocks.map(({id, fullId, record}) => ({
      fullId,
      title: record.title,
      text: fold(record.title),
      items: [
        ...knowledge(id, record, 'general'),
        ...knowledge(id, record, 'specific'),
        ...links(id, record.links),
      ],
    })),
    ...groups.map(({id, fullId, record}) => ({
      fullId,
      title: fullName(record),
      text: fold([fullName(record), ...record.size, ...record.description].join(' ')),
      items: [...points(id, record.points), ...links(id, record.links)],
    })),
    ...competencies.map(({fullId, record}) => ({
      fullId,
      title: record.title,
      text: fold(`${record.title} ${record.text}`),
      items: [],
    })),
    ...topics.map(({id, fullId, record}) => ({
      fullId,
      title: record.title,
      text: fold([record.title, ...record.text].join(' ')),
      items: [...points(id, record.points), ...links(id, record.links)],
    })),
  ];
}

const knowledge = (owner: string, record: Block, kind: 'general' | 'specific'): Entry['items'] =>
  record[kind].map(({id, name, text}) => ({
    kind,
    fullId: `bouwstenen/kennis/${owner}/${id}`,
    name,
    text: fold(`${name} ${text ?? ''}`),
  }));

const links = (owner: string, all: Block['links']): Entry['items'] =>
  all.map(({id, title}) => ({
    kind: 'link',
    fullId: `bouwstenen/link/${owner}/${id}`,
    name: title,
    text: fold(title),
  }));

const points = (owner: string, all: Topic['points']): Entry['items'] =>
  all.map(({id, text}) => ({
    kind: 'point',
    fullId: `bouwstenen/punt/${owner}/${id}`,
    name: text,
    text: fold(text),
  }));

/**
 * The records in which every typed word stands: in the record itself, or in it together with one of its items.
 * @returns Nothing when too little was typed to search for.
 */
export function find(typed: string, entries: readonly Entry[]): readonly Found[] | undefined {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.join('').length < FEWEST_LETTERS) return undefined;
  return entries.flatMap(({fullId, title, text, items}) => {
    const found = items.filter(
      (item) =>
        words.some((word) => item.text.includes(word)) &&
        words.every((word) => item.text.includes(word) || text.includes(word)),
    );
    const fits = found.length > 0 || words.every((word) => text.includes(word));
    return fits ? [{fullId, title, items: found.map(({fullId, name, kind}) => ({fullId, name, kind}))}] : [];
  });
}
