import {sharedValue, shareValue} from '../navigation/address.js';

/**
 * Writes several shared values into the address as one step, so that one “back” undoes one act of the user.
 * @param how `push` for a choice, `replace` while someone types.
 */
export function shareValues(
  tag: string,
  values: Readonly<Record<string, string>>,
  how: 'push' | 'replace',
): void {
  const changed = Object.entries(values).filter(([name, value]) => (sharedValue(tag, name) ?? '') !== value);
  changed.forEach(([name, value], at) => shareValue(tag, name, value, at === 0 ? how : 'replace'));
}
