/** Reading a value of unknown origin: what has the right type is taken, anything else counts as absent. */

export const knownObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

export const knownList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text of at most 2,000 characters, more than anyone should write in a note. */
export const knownText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2000) : '');
