/** A button that copies a text, and says whether that worked. */
import {copy} from '../core/work/take-away/copy.js';
import {make} from './dom.js';
import {snippetWords as words} from './words.js';

/**
 * @param label What the button says.
 * @param shown Where the text stands: selected when copying fails, so that people can copy it themselves.
 */
export function copyButton(label: string, shown: HTMLElement): HTMLElement {
  const status = make('span', {role: 'status', class: 'status'});
  const button = make('button', {type: 'button'}, label);
  button.addEventListener('click', () => {
    void copy('', textOf(shown)).then((isCopied) => {
      status.textContent = isCopied ? words.copied : words.copyFailed;
      if (!isCopied) getSelection()?.selectAllChildren(shown);
    });
  });
  return make('p', {class: 'copy'}, button, status);
}

/** The text as people see it, with its lines. */
const textOf = (shown: HTMLElement): string => shown.innerText.trim();
