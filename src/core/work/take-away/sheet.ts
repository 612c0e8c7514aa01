/** The sheet of paper as DOM: a document in a shadow root of its own, which the page's styles cannot reach. */
import {drawingStyles} from '../../drawing/styles.js';
import {
  withoutEmpty,
  type Block,
  type PictureBlock,
  type TableBlock,
  type TakeAwayDocument,
} from './document.js';
import {isFollowable, labelled, linesOf, oneLine} from './text.js';
import {SHEET_CLASS, pictureStyles, sheetStyles} from './print.styles.js';

/** The sheet, not yet on the page: its host, with the document in the open shadow root. */
export function buildSheet(takeAway: TakeAwayDocument): HTMLElement {
  const host = document.createElement('div');
  host.className = SHEET_CLASS;
  const root = host.attachShadow({mode: 'open'});
  const own = takeAway.sections.flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.kind === 'picture' && block.look ? block.look.styles : [])),
  );
  root.adoptedStyleSheets = [...new Set([sheetStyles, drawingStyles, pictureStyles, ...own])].map(
    ({styleSheet}) => styleSheet!,
  );
  root.append(articleOf(withoutEmpty(takeAway)));
  return host;
}

function articleOf({title, facts, sections, foot, isCompact}: TakeAwayDocument): HTMLElement {
  const article = element('article');
  article.classList.toggle('compact', isCompact ?? false);
  article.lang = 'nl';
  article.dir = 'ltr';
  article.append(
    element('header', [...heading('h1', title), ...facts.map((fact) => element('p', fact))]),
    ...sections.map((section) => {
      const part = element('section', [
        ...heading(section.depth ? 'h3' : 'h2', section.title),
        ...section.blocks.map(blockElement),
      ]);
      part.classList.toggle('together', section.blocks.map(rowsOf).reduce(sum, 0) <= ROWS_TOGETHER);
      return part;
    }),
  );
  if (foot.length) {
    const lines = foot.map((line) => element('p', line));
    article.append(element('footer', lines));
  }
  return article;
}

/** A section of at most so many printed lines is moved to the next page as a whole. A longer one would leave a gap. */
const ROWS_TOGETHER = 20;
const SIGNS_IN_ROW = 90;
/** More than what is kept together: a picture stays whole by itself. */
const ROWS_OF_PICTURE = 24;

const sum = (total: number, value: number): number => total + value;

/** About how many printed lines a text takes, where so many signs fit on a line. */
const rowsOfText = (text: string, signsInRow = SIGNS_IN_ROW): number =>
  linesOf(text)
    .map((line) => Math.max(1, Math.ceil(line.length / signsInRow)))
    .reduce(sum, 0);

/** About how many printed lines a block takes. */
function rowsOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return rowsOfText(block.text);
    case 'list':
      return block.items.map((item) => rowsOfText(item)).reduce(sum, 0);
    case 'table':
      return block.rows.map(rowsOfTableRow).reduce(sum, 2);
    case 'fields':
      return block.pairs.map(([label, text]) => rowsOfText(`${label} ${text}`)).reduce(sum, 0);
    case 'link':
      return 2;
    case 'picture':
      return ROWS_OF_PICTURE;
  }
}

const rowsOfTableRow = (cells: readonly string[]): number =>
  Math.max(...cells.map((cell) => rowsOfText(cell, SIGNS_IN_ROW / cells.length)));

function blockElement(block: Block): Element {
  switch (block.kind) {
    case 'paragraph':
      return element('p', block.text);
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => element('li', item)),
      );
    case 'table':
      return tableElement(block);
    case 'fields':
      return element(
        'dl',
        block.pairs.map(([label, text]) =>
          element('div', [element('dt', labelled(label)), element('dd', text)]),
        ),
      );
    case 'link':
      return linkElement(oneLine(block.text), oneLine(block.url));
    case 'picture':
      return pictureElement(block);
  }
}

function pictureElement({draw, look}: PictureBlock): Element {
  const picture = draw();
  if (!look) return picture;
  const box = element('div', [picture]);
  box.className = look.box;
  return box;
}

function tableElement({caption, head, rows}: TableBlock): HTMLElement {
  const headCells = head.map((text) => {
    const cell = element('th', text);
    cell.scope = 'col';
    return cell;
  });
  const bodyRows = rows.map((row) =>
    element(
      'tr',
      row.map((text, column) => {
        if (column) return element('td', text);
        const cell = element('th', text);
        cell.scope = 'row';
        return cell;
      }),
    ),
  );
  const table = element('table', [
    ...(oneLine(caption) ? [element('caption', oneLine(caption))] : []),
    ...(headCells.length ? [element('thead', [element('tr', headCells)])] : []),
    element('tbody', bodyRows),
  ]);
  // A first column of names can be narrow, one of sentences needs its room.
  table.classList.toggle(
    'sentences',
    rows.some(([first = '']) => first.length > SIGNS_IN_NAME),
  );
  return table;
}

const SIGNS_IN_NAME = 40;

/** A link that can still be read on paper: its text, and the address below it. */
function linkElement(text: string, url: string): HTMLElement {
  const shown = element('span', url);
  shown.className = 'address';
  const named = text && text !== url ? [element('span', text), shown] : [shown];
  if (!isFollowable(url)) return element('p', named);
  const link = element('a', named);
  link.href = url;
  return element('p', [link]);
}

function heading(tag: 'h1' | 'h2' | 'h3', text: string): HTMLElement[] {
  const line = oneLine(text);
  return line ? [element(tag, line)] : [];
}

/** An element with a text, of which the styles show the line breaks, or with elements inside. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  content: string | readonly Element[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (typeof content === 'string') made.textContent = linesOf(content).join('\n');
  else made.append(...content);
  return made;
}
