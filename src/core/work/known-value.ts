/** Reading a value of unknown origin: what has the right type is taken, anything else counts as absent. */

export const knownObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

export const knownList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text of at most 2,000 characters, more than anyone should write in a note. */
export const knownText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2000) : '');

/** An ISO date (`2026-11-22`) that exists. */
export const knownDate = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : '';
