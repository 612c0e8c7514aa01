/**
 * A document as plain text for a field in a dossier. Such fields often show a proportional font and take over no
 * markup, so nothing is aligned with spaces and no line is wrapped.
 */
import {
  withoutEmpty,
  withoutPictures,
  type Block,
  type TableBlock,
  type TakeAwayDocument,
} from './document.js';
import {charactersOf, labelled, linesOf, oneLine} from './text.js';

/** The document as lines that end in a line feed, with a blank line between its parts. */
export function toText(document: TakeAwayDocument): string {
  const {title, facts, sections, foot} = withoutEmpty(withoutPictures(document));
  const parts = [
    [...underlined(title, '='), ...facts.flatMap(linesOf)],
    ...sections.flatMap((section) => {
      const [first = [], ...others] = section.blocks.map(blockLines);
      const titleLines = section.depth ? linesOf(oneLine(section.title)) : underlined(section.title, '-');
      return [[...titleLines, ...first], ...others];
    }),
    foot.flatMap(linesOf),
  ];
  const text = parts.filter(({length}) => length).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block.text);
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, block.ordered ? `${index + 1}. ` : '- '));
    case 'table':
      return tableLines(block);
    case 'fields':
      return block.pairs.flatMap(([label, text]) => valueLines(label, text));
    case 'link': {
      const [text, url] = [oneLine(block.text), oneLine(block.url)];
      return text === url ? [url] : valueLines(text, url);
    }
    case 'picture':
      return [];
  }
}

/** A list with an item for each row: the row's first cell, and under it the others that are filled, by their heads. */
function tableLines({caption, head, rows}: TableBlock): string[] {
  return [
    ...linesOf(labelled(caption)),
    ...rows.flatMap(([name = '', ...cells]) => [
      ...itemLines(name, '- '),
      ...cells.flatMap((text, index) =>
        linesOf(text).length ? valueLines(head[index + 1] ?? '', text).map(indented) : [],
      ),
    ]),
  ];
}

/** A text after its mark; its further lines are indented, so that they do not look like items. */
function itemLines(text: string, mark: string): string[] {
  const [first = '', ...others] = linesOf(text);
  return [`${mark}${first}`.trimEnd(), ...others.map(indented)];
}

/** “Label: value”; a value of several lines stands indented below its label. */
function valueLines(label: string, text: string): string[] {
  const lines = linesOf(text);
  const before = labelled(label);
  if (!before) return lines;
  return lines.length > 1 ? [before, ...lines.map(indented)] : [`${before} ${lines[0] ?? ''}`.trimEnd()];
}

const indented = (line: string): string => (line ? `  ${line}` : '');

function underlined(title: string, sign: string): string[] {
  const line = oneLine(title);
  return line ? [line, sign.repeat(charactersOf(line).length)] : [];
}
