/** The frame of every drawing. */
import {html, type TemplateResult} from 'lit';

/**
 * A picture of what a list or table on the same page says: that is for everyone, so a screen reader skips the picture.
 * @param size In CSS pixels. The picture shrinks with its container and never grows, so that its text stays readable.
 * @param content Templates made with lit's `svg`.
 */
export function drawing(
  size: {readonly width: number; readonly height: number},
  content: unknown,
): TemplateResult {
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  return html`<svg
    class="drawing"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${content}
  </svg>`;
}
