/** Attributes take short ids and words. A value that is not known gives the default and one clear warning. */
import type {ComplexAttributeConverter} from 'lit';
import {nearest} from './nearest.js';
import {warnOnce} from './warn.js';

/** Ids separated by spaces: `domains="financien huisvesting"`. */
export const tokenList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/\s+/).filter(Boolean),
  toAttribute: (value) => value.join(' '),
};

/**
 * The value of an attribute if it is one of those allowed.
 * @param fallback What counts when the attribute is empty or not known.
 */
export function known<T extends string, F>(
  host: Element,
  attribute: string,
  value: string,
  allowed: readonly T[],
  fallback: F,
): T | F {
  if (!value) return fallback;
  if (allowed.includes(value as T)) return value as T;
  const near = nearest(value, allowed);
  warnOnce(
    `<${host.localName} ${attribute}="${value}">: unknown value.` +
      `${near ? ` Did you mean "${near}"?` : ''} Allowed: ${allowed.join(', ')}.`,
  );
  return fallback;
}

/** Those of the values that are allowed, in their given order; a warning for each of the others. */
export function knownList<T extends string>(
  host: Element,
  attribute: string,
  values: readonly string[],
  allowed: readonly T[],
): T[] {
  return values
    .map((value) => known(host, attribute, value, allowed, undefined))
    .filter((v) => v !== undefined);
}
