/** Brings the reader to a record that a link asked for. */
import {bringIntoView} from '../../core/later/into-view.js';

/**
 * Puts the keyboard at the record, opening what is folded over it.
 * @param fullId `kwaliteit/criterium/jij-kader/1`; of an item that is drawn with its owner, its own id counts.
 * @returns Whether it is there; if not, it may still be on its way.
 */
export function arriveAt(root: ParentNode, fullId: string): boolean {
  const own = fullId.split('/').at(-1) ?? '';
  const target =
    root.querySelector<HTMLElement>(`[data-record="${fullId}"]`) ??
    root.querySelector<HTMLElement>(`[data-item="${own}"]`);
  if (!target) return false;
  root.querySelector('[data-asked]')?.removeAttribute('data-asked');
  target.toggleAttribute('data-asked', true);
  for (let fold = target.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
  target.tabIndex = -1;
  target.focus({preventScroll: true});
  bringIntoView(target);
  return true;
}
