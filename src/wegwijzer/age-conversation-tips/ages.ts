/** From a child's age to the band whose tips fit. */
import type {Reading} from '../../core/records.js';
import type {AgeBand} from '../schema.js';

export type Band = Reading<AgeBand>;

/** The last birthday that the guide is about; its last band has no end of its own. */
export const LAST_AGE = 18;

/** Whole years of the youngest children that there are tips for. */
export const firstAge = (bands: readonly Band[]): number =>
  Math.min(...bands.map(({record}) => record.ages.from));

/**
 * The band that an age falls in.
 * @param age In years; a part of a year counts for the year that it is in.
 * @returns The band's id, or on which side of all bands the age lies. Nothing when it is no age at all.
 */
export function bandOfAge(bands: readonly Band[], age: number): BandOfAge | undefined {
  const years = Math.floor(age);
  if (!(years >= 0)) return undefined;
  if (years < firstAge(bands)) return {outside: 'younger'};
  const band = bands.find(
    ({record: {ages}}) => ages.from <= years && years <= Math.min(ages.to ?? LAST_AGE, LAST_AGE),
  );
  return band ? {band: band.id} : {outside: 'older'};
}

export interface BandOfAge {
  readonly band?: string;
  readonly outside?: 'younger' | 'older';
}
