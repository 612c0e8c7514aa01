/** Blanks everything on the page that is filled in, of whatever kind: when someone walks in, one tap must do for all. */
const blanked = new Set<(isHidden: boolean) => void>();

/** @param setHidden Is told whether to hide. Call `leaveBlank` with it when the element leaves the page. */
export const joinBlank = (setHidden: (isHidden: boolean) => void): unknown => blanked.add(setHidden);

export const leaveBlank = (setHidden: (isHidden: boolean) => void): unknown => blanked.delete(setHidden);

/** Hides everything, or shows it again. */
export function blankAll(isHidden: boolean): void {
  for (const setHidden of blanked) setHidden(isHidden);
}
