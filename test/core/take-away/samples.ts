/** Documents and texts that several tests of the take-away use. */
import type {Block, TakeAwayDocument} from '../../../src/core/work/take-away/document.js';

/** Texts that try to become something else than text. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</td></tr></table><h1>x',
  '"quotes" and \'quotes\'',
  'a && b &amp; &lt;c&gt;',
  '<!-- note -->',
  '😀👩‍👩‍👧 é',
  'لا أستطيع الدفع',
  '\u202Egnp.exe',
  '=1+1;"x"',
  '{found} $& \\n',
];

/** A document with one section that holds these blocks. */
export const documentOf = (...blocks: Block[]): TakeAwayDocument => ({
  title: 'Profiel',
  facts: ['22 november 2026'],
  sections: [{id: 'deel', title: 'Deel', blocks}],
  foot: ['Geen officiële ZRM-tekst'],
});

/** A document in which this text stands wherever a text can stand. */
export const everywhere = (text: string): TakeAwayDocument => ({
  title: text,
  facts: [text],
  sections: [
    {
      id: text,
      title: text,
      blocks: [
        {kind: 'paragraph', text},
        {kind: 'list', items: [text]},
        {kind: 'list', items: [text], ordered: true},
        {kind: 'table', caption: text, head: [text, text], rows: [[text, text]]},
        {kind: 'fields', pairs: [[text, text]]},
        {kind: 'link', text, url: text},
        {kind: 'link', text, url: `https://example.org/?q=${text}`},
      ],
    },
    {id: 'dieper', title: text, depth: 1, blocks: [{kind: 'paragraph', text}]},
  ],
  foot: [text],
});
