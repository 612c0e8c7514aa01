/** Finding words in the blocks, their knowledge and their sources. */
import {fold} from '../../core/facets/text-filter.js';
import type {Block} from '../schema.js';

export interface FoundItem {
  readonly fullId: string;
  readonly name: string;
  readonly kind: 'general' | 'specific' | 'link';
}

/** A block in which something was found; without items only its own name fits. */
export interface FoundBlock {
  readonly id: string;
  readonly items: readonly FoundItem[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly items: readonly (FoundItem & {readonly text: string})[];
}

/** Fewer letters would find everything. */
export const FEWEST_LETTERS = 2;

/** Prepares the texts once, since they are searched at every key. */
export function searchableBlocks(blocks: readonly {readonly id: string; readonly record: Block}[]): Entry[] {
  return blocks.map(({id, record}) => ({
    id,
    title: fold(record.title),
    items: [
      ...(['general', 'specific'] as const).flatMap((kind) =>
        record[kind].map((item) => ({
          kind,
          fullId: `bouwstenen/kennis/${id}/${item.id}`,
          name: item.name,
          text: fold(`${item.name} ${item.text ?? ''}`),
        })),
      ),
      ...record.links.map((link) => ({
        kind: 'link' as const,
        fullId: `bouwstenen/link/${id}/${link.id}`,
        name: link.title,
        text: fold(link.title),
      })),
    ],
  }));
}

/**
 * The blocks in which every typed word stands: in the name of the block, or in the name together with one item.
 * @returns Nothing when too little was typed to search for.
 */
export function findBlocks(typed: string, entries: readonly Entry[]): FoundBlock[] | undefined {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.join('').length < FEWEST_LETTERS) return undefined;
  return entries.flatMap(({id, title, items}) => {
    const found = items.filter(
      ({text}) =>
        words.some((word) => text.includes(word)) &&
        words.every((word) => text.includes(word) || title.includes(word)),
    );
    const fits = found.length > 0 || words.every((word) => title.includes(word));
    return fits ? [{id, items: found.map(({fullId, name, kind}) => ({fullId, name, kind}))}] : [];
  });
}
