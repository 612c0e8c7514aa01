/**
 * A document as HTML for the clipboard. Word processors and mail programs read it with parsers of their own, so it
 * uses the oldest elements and attributes that say what is meant. No `style`: Chromium applies the page's security
 * policy to what is written to the clipboard, and a strict one forbids it.
 */
import {
  withoutEmpty,
  withoutPictures,
  type Block,
  type TableBlock,
  type TakeAwayDocument,
} from './document.js';
import {isFollowable, labelled, linesOf, oneLine} from './text.js';

/** An HTML fragment in Dutch: the title as h1, sections as h2, deeper ones as h3. All text is escaped. */
export function toHtml(document: TakeAwayDocument): string {
  const {title, facts, sections, foot} = withoutEmpty(withoutPictures(document));
  const parts = [
    heading(1, title),
    ...facts.map(paragraph),
    ...sections.flatMap((section) => [
      heading(section.depth ? 3 : 2, section.title),
      ...section.blocks.map(blockHtml),
    ]),
    ...foot.map((line) => `<p><small>${rich(line)}</small></p>`),
  ];
  return `<div lang="nl">\n${parts.filter(Boolean).join('\n')}\n</div>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${rich(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
    case 'fields':
      return block.pairs
        .map(([label, text]) => `<p><strong>${escape(labelled(label))}</strong> ${rich(text)}</p>`)
        .join('\n');
    case 'link':
      return linkHtml(oneLine(block.text), oneLine(block.url));
    case 'picture':
      return '';
  }
}

function tableHtml({caption, head, rows}: TableBlock): string {
  // A caption element is lost in some programs, a paragraph before the table in none.
  const title = oneLine(caption);
  const headCells = head.map((text) => `<th align="left" valign="top">${rich(text)}</th>`).join('');
  const bodyRows = rows.map(
    (row) => `<tr>${row.map((text) => `<td valign="top">${rich(text)}</td>`).join('')}</tr>`,
  );
  return [
    title && `<p><strong>${escape(title)}</strong></p>\n`,
    '<table border="1" rules="all" cellspacing="0" cellpadding="4">',
    headCells && `<thead><tr>${headCells}</tr></thead>`,
    `<tbody>${bodyRows.join('')}</tbody></table>`,
  ].join('');
}

function linkHtml(text: string, url: string): string {
  if (isFollowable(url)) return `<p><a href="${escape(url)}">${escape(text || url)}</a></p>`;
  return paragraph(text && text !== url ? `${text} (${url})` : url);
}

const heading = (level: number, text: string): string => {
  const line = escape(oneLine(text));
  return line && `<h${level}>${line}</h${level}>`;
};

const paragraph = (text: string): string => `<p>${rich(text)}</p>`;

/** Escaped text that keeps its line breaks. */
const rich = (text: string): string => linesOf(text).map(escape).join('<br>');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);
