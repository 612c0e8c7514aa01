/** Which band the page asks for, by `band` or by `age`. */
import {known} from '../../core/attributes.js';
import {warnOnce} from '../../core/warn.js';
import {LAST_AGE, bandOfAge, firstAge, type Band, type BandOfAge} from './ages.js';

/** As the page set them; nothing where it took an attribute away. */
interface Asked {
  readonly age: string | null;
  readonly band: string | null;
}

/**
 * What `age` and `band` ask for together. A band that exists counts; where the age says something else, and for an
 * age that there are no tips for, there is one warning.
 */
export function askedBand(host: Element, asked: Asked, bands: readonly Band[]): BandOfAge {
  const ids = bands.map(({id}) => id);
  const band = known(host, 'band', asked.band ?? '', ids, undefined);
  const age = (asked.age ?? '').trim();
  const ofAge = age ? bandOfAge(bands, Number(age.replace(',', '.'))) : undefined;
  if (band !== undefined) {
    if (age && ofAge?.band !== band)
      warn(
        host,
        {age, band},
        `age and band disagree; band counts.${ofAge?.band ? ` Age ${age} is in band "${ofAge.band}".` : ''}`,
      );
    return {band};
  }
  if (!age) return {};
  if (!ofAge?.band) {
    const problem = ofAge ? 'no tips for this age' : 'no age';
    warn(host, {age}, `${problem}. Allowed: ${firstAge(bands)} to ${LAST_AGE}.`);
  }
  return ofAge ?? {};
}

function warn(host: Element, attributes: Readonly<Record<string, string>>, problem: string): void {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  warnOnce(`<${host.localName}${written.join('')}>: ${problem}`);
}
