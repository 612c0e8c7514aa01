/**
 * What someone takes along: one model, from which the clipboard, the dossier field and the sheet of paper are made.
 * Texts are plain: markup in them is shown, never followed. A line break in a text is kept; titles and labels are
 * put on one line.
 */
import type {CSSResult} from 'lit';
import {linesOf} from './text.js';

export interface TakeAwayDocument {
  readonly title: string;
  /** Lines under the title: date, moment, “gaat over …”. */
  readonly facts: readonly string[];
  readonly sections: readonly TakeAwaySection[];
  /** Lines at the foot: source, edition, notice, date. */
  readonly foot: readonly string[];
  /** Printed closer together, for what must fit on one sheet. */
  readonly isCompact?: boolean;
}

export interface TakeAwaySection {
  /** What the section is to the element that made it, for leaving it out or finding it again. Not shown. */
  readonly id: string;
  readonly title: string;
  /** 0 for a section of the document, 1 for one that belongs to the section before it, and so on. */
  readonly depth?: number;
  readonly blocks: readonly Block[];
}

export type Block =
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean}
  | TableBlock
  | {readonly kind: 'fields'; readonly pairs: readonly (readonly [label: string, text: string])[]}
  | {readonly kind: 'link'; readonly text: string; readonly url: string}
  | PictureBlock;

/** A drawing of what other blocks say in words. It goes on paper; a clipboard and a dossier field take none. */
export interface PictureBlock {
  readonly kind: 'picture';
  /** Draws it anew, outside the page. */
  readonly draw: () => SVGSVGElement;
  /** Styles of its own, beyond what all drawings share, and the class of the box for which they are written. */
  readonly look?: {readonly box: string; readonly styles: CSSResult};
}

/** The first column names what its row is about. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The document as a clipboard or a dossier field takes it. */
export const withoutPictures = (document: TakeAwayDocument): TakeAwayDocument => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({kind}) => kind !== 'picture'),
  })),
});

/**
 * The document without what says nothing: blank lines, items and fields, rows without any text, and then blocks and
 * sections in which nothing is left. A section stays for the sake of filled ones that belong to it.
 * Everything that goes out passes here, so a caller need not.
 */
export function withoutEmpty(document: TakeAwayDocument): TakeAwayDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => filledPart(block) ?? []),
  }));
  return {
    ...document,
    facts: document.facts.filter(says),
    sections: sections.filter((section, index) => {
      const next = sections.findIndex((other, place) => place > index && depthOf(other) <= depthOf(section));
      const family = sections.slice(index, next < 0 ? undefined : next);
      return family.some(({blocks}) => blocks.length);
    }),
    foot: document.foot.filter(says),
  };
}

const depthOf = ({depth = 0}: TakeAwaySection): number => depth;

const says = (text: string): boolean => linesOf(text).length > 0;

function filledPart(block: Block): Block | undefined {
  switch (block.kind) {
    case 'paragraph':
      return says(block.text) ? block : undefined;
    case 'list': {
      const items = block.items.filter(says);
      return items.length ? {...block, items} : undefined;
    }
    case 'table': {
      const rows = block.rows.filter((row) => row.some(says));
      return rows.length ? {...block, rows} : undefined;
    }
    case 'fields': {
      const pairs = block.pairs.filter(([, text]) => says(text));
      return pairs.length ? {...block, pairs} : undefined;
    }
    case 'link':
      return says(block.url) ? block : undefined;
    case 'picture':
      return block;
  }
}
