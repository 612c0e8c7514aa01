/**
 * Reads the little Markdown that `docs` uses, for the snippet page: headings, paragraphs, lists, code, links, bold.
 * What it does not know is an error, so that nothing shows half.
 */
import type {Bit, Block} from '../../src/snippets/catalogue.js';

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g;

/** @param path Of the page, for messages. */
export function readMarkdown(markdown: string, path: string): Page {
  const pieces = piecesOf(markdown);
  const blocks: Block[] = [];
  let title = '';
  for (const piece of pieces) {
    if (piece.startsWith('# ')) title = piece.slice(2);
    else blocks.push(blockOf(piece, path));
  }
  if (!title) throw new Error(`${path}: found no line that begins with "# "; expected a title`);
  return {title, blocks};
}

/** What stands between empty lines; code keeps its own empty lines. */
function piecesOf(markdown: string): string[] {
  const pieces = [''];
  let isCode = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) isCode = !isCode;
    if (line.trim() || isCode) pieces.push(`${pieces.pop()!}${line}\n`);
    else pieces.push('');
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

function blockOf(piece: string, path: string): Block {
  if (piece.startsWith('```')) return {kind: 'code', text: piece.replaceAll(/^```\w*\n|\n```$/g, '')};
  if (/^#{2,3} /.test(piece)) return {kind: 'heading', bits: bitsOf(piece.replace(/^#+ /, ''))};
  if (piece.startsWith('- ')) return {kind: 'list', items: itemsOf(piece, /^- /m)};
  if (/^\d+\. /.test(piece)) return {kind: 'steps', items: itemsOf(piece, /^\d+\. /m)};
  if (/^[|>#*]|^ {4}|^<|!\[/.test(piece))
    throw new Error(`${path}: found "${piece.slice(0, 40)}"; expected text, a heading, a list or code`);
  return {kind: 'paragraph', bits: bitsOf(piece)};
}

const itemsOf = (piece: string, mark: RegExp): Bit[][] => piece.split(mark).filter(Boolean).map(bitsOf);

/** Text with its line breaks as spaces. */
function bitsOf(text: string): Bit[] {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const bits: Bit[] = [];
  let from = 0;
  for (const {index, 0: whole, 1: code, 2: strong, 3: link, 4: href} of line.matchAll(INLINE)) {
    if (index > from) bits.push(line.slice(from, index));
    if (code) bits.push({text: code, as: 'code'});
    else if (strong) bits.push({text: strong, as: 'strong'});
    else bits.push(...(isOutside(href!) ? [{text: link!, href: href!}] : [link!]));
    from = index + whole.length;
  }
  if (from < line.length) bits.push(line.slice(from));
  return bits;
}

/** Pages of `docs` are not delivered with the snippet page, so links among them become text. */
const isOutside = (href: string): boolean => /^https?:/.test(href);
