/**
 * Puts a text on the clipboard, rich and plain. Call it as part of what the user does (a click): browsers refuse it
 * at other times, Safari also when something was waited for in between, so load this module before it is needed.
 */

/**
 * Word processors take the HTML, plain fields the text.
 * @param html Empty for a copy without layout.
 * @returns whether the clipboard has taken both. Never throws.
 */
export async function copy(html: string, text: string): Promise<boolean> {
  return (await writeToClipboard(html, text)) || copyThroughEvent(html, text);
}

async function writeToClipboard(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      ...(html ? {'text/html': new Blob([html], {type: 'text/html'})} : {}),
      'text/plain': new Blob([text], {type: 'text/plain'}),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Plain http has no clipboard at all; a frame or an organisation's rules may forbid it.
    return false;
  }
}

/** Answers the browser's own copy command. It needs no permission, only something that the user did. */
function copyThroughEvent(html: string, text: string): boolean {
  let taken = false;
  // Safari asks first whether there is anything to copy; without a selection the answer would be no.
  const allow = (event: Event) => event.preventDefault();
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    if (html) event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    // Pages that add “read more at …” to what is copied are not asked.
    event.stopImmediatePropagation();
    taken = true;
  };
  window.addEventListener('beforecopy', allow, true);
  window.addEventListener('copy', fill, true);
  try {
    // Deprecated, and still the only way on plain http.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    window.removeEventListener('beforecopy', allow, true);
    window.removeEventListener('copy', fill, true);
  }
}
