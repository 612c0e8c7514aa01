/** A drawing as a file of its own, which Word, LibreOffice and every browser open. */

/**
 * The text of the file. Only attributes of the drawing count in it, no style sheet: it should look right without the
 * page that it comes from.
 * @param picture With a `viewBox`; it stays as it is.
 */
export function toSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  // In a file of its own the drawing is not a picture beside a text any more.
  copy.removeAttribute('aria-hidden');
  removeComments(copy);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Lit leaves its marks. */
function removeComments(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === Node.COMMENT_NODE) node.remove();
    else removeComments(node);
  }
}
