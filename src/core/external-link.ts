/** Links to the outside world: whose they are, how old, and where a kept copy may be found. */
import {html, type TemplateResult} from 'lit';
import {sharedWords as words} from './words.js';

export interface OutsideLink {
  readonly title: string;
  readonly url: string;
  readonly publisher?: string | undefined;
  /** Year of the publication. */
  readonly year?: number | undefined;
}

/**
 * A link with its publisher and year. Nobody has followed these links since the document appeared, so it says so and
 * offers the web archive's copy of that time.
 * @param editionYear Year of the document that names the link.
 */
export function externalLink(
  {title, url, publisher, year}: OutsideLink,
  editionYear?: number,
): TemplateResult {
  const by = [publisher, year].filter(Boolean).join(', ');
  return html`<span class="outside">
    <a href=${url} rel="noopener noreferrer">${title}</a>
    <span class="small muted">
      ${`${by ? `${by}. ` : ''}${editionYear ? `${words.linkFrom} ${editionYear}, ${words.unchecked}` : words.uncheckedLink} (`}<a
        href="https://web.archive.org/web/${editionYear ?? 2}/${url}"
        rel="noopener noreferrer"
        >${words.keptCopy}</a
      >)
    </span>
  </span>`;
}
