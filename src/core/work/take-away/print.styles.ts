/** Styles of the printed sheet, and those that take the rest of the page away while it is printed. */
import {css, unsafeCSS} from 'lit';
import {takeAwayWords as words} from './words.js';

/** Class of the sheet's host, by which the styles of the page know it. */
export const SHEET_CLASS = 'wijkgids-print';

/** Weighs more than any selector that a page may reasonably have with `!important`. */
const HEAVY = ':not(#wijkgids-0#wijkgids-0#wijkgids-0)';

const html = unsafeCSS(`html${HEAVY}${HEAVY}`);
const body = unsafeCSS(`html > body${HEAVY}`);
const others = unsafeCSS(`html > body > :not(.${SHEET_CLASS})${HEAVY}`);
const page = unsafeCSS(words.page);
const pageOf = unsafeCSS(words.pageOf);

/**
 * For the page. It is made an ordinary one as well: what is as high as the window, scrolls inside, or has columns
 * would print only a part of the sheet.
 */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 18mm 16mm 20mm;

    @bottom-right {
      content: '${page} ' counter(page) ' ${pageOf} ' counter(pages);
      font-family: sans-serif;
      font-size: 9pt;
    }
  }

  @media print {
    ${html},
    ${body} {
      all: revert !important;
      display: block !important;
      margin: 0 !important;
      padding: 0 !important;
      background: #fff !important;
    }

    ${html}::before,
    ${html}::after,
    ${body}::before,
    ${body}::after,
    ${others} {
      display: none !important;
    }
  }
`;

/** For the sheet's root. What is important in here weighs more than what is important in the page. */
export const sheetStyles = css`
  :host {
    all: initial !important;
    display: none !important;
  }

  @media print {
    :host {
      display: block !important;
      direction: ltr !important;
    }
  }

  * {
    box-sizing: border-box;
  }

  article {
    background: #fff;
    color: #000;
    font-family: sans-serif;
    font-size: 10.5pt;
    line-height: 1.4;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  p,
  li,
  th,
  td,
  dt,
  dd {
    white-space: pre-line;
    text-align: start;
    unicode-bidi: plaintext;
    orphans: 2;
    widows: 2;
  }

  h1,
  h2,
  h3 {
    margin: 0 0 1.5mm;
    font-weight: 600;
    line-height: 1.2;
    hyphens: manual;
    break-after: avoid;
  }

  h1 {
    font-size: 18pt;
  }

  h2 {
    font-size: 13pt;
  }

  h3 {
    font-size: 11pt;
  }

  p,
  ul,
  ol,
  dl,
  table {
    margin: 0 0 2mm;
  }

  header p,
  footer p {
    margin: 0;
  }

  header {
    margin-block-end: 6mm;
    padding-block-end: 3mm;
    border-block-end: 0.75pt solid #000;
  }

  section {
    margin-block-end: 5mm;
  }

  .together,
  tr,
  p:has(.address),
  dl > div,
  footer {
    break-inside: avoid;
  }

  ul,
  ol {
    padding-inline-start: 5mm;
  }

  /* No collapsed borders: Firefox loses them where a table runs on to the next page. */
  table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 9.5pt;
  }

  thead {
    display: table-header-group;
  }

  caption {
    margin-block-end: 1mm;
    text-align: start;
    font-weight: 600;
    break-after: avoid;
  }

  th,
  td {
    padding: 1mm 2mm;
    border: 0 solid #555;
    border-inline-end-width: 0.75pt;
    border-block-end-width: 0.75pt;
    vertical-align: top;
  }

  tr > :first-child {
    border-inline-start-width: 0.75pt;
  }

  thead th,
  tbody:not(thead + tbody) > tr:first-child > * {
    border-block-start-width: 0.75pt;
  }

  /* A column is never narrower than the longest word of its head. */
  th {
    hyphens: manual;
    overflow-wrap: break-word;
  }

  tbody th {
    inline-size: 22%;
    font-weight: 400;
  }

  .sentences tbody th {
    inline-size: 45%;
  }

  dl > div {
    display: grid;
    grid-template-columns: 22% 1fr;
    gap: 4mm;
    margin-block-end: 1mm;
  }

  dt {
    font-weight: 600;
  }

  dd {
    margin: 0;
  }

  a {
    color: #000;
    text-decoration: none;
  }

  a > span,
  p > span {
    display: block;
  }

  .address {
    font-size: 9pt;
  }

  .compact {
    font-size: 9.75pt;
    line-height: 1.3;
  }

  .compact > header {
    margin-block-end: 4mm;
  }

  .compact > section {
    margin-block-end: 3mm;
  }

  /* Not alone on a page. */
  footer {
    break-before: avoid;
    padding-block-start: 2mm;
    border-block-start: 0.75pt solid #000;
    font-size: 9pt;
  }
`;

/** The colours of a picture on the sheet: what drawings know as the theme's, in black on white. */
export const pictureStyles = css`
  article {
    --_ink: #000;
    --_muted: #333;
    --_edge: #444;
    --_line: #bbb;
    --_surface: #fff;
    --_raised: #f4f4f4;
    --_accent: #000;
    --_corner: 4px;
  }

  .drawing {
    margin-block: 2mm 4mm;
    max-block-size: 215mm;
    font-size: 16px;
    break-inside: avoid;
  }
`;
