import * as z from 'zod';

/** A moment of UTC, in milliseconds, such as `2026-11-24T17:00:00.000Z`: of two, the later is the greater text. */
export type Instant = string;

export const instantSchema = z.iso.datetime({ precision: 3 });

/**
 * Gives a moment as it is kept.
 *
 * @param moment milliseconds since 1970-01-01T00:00Z
 * @throws RangeError where it lies outside the years 1 to 9999
 * @example instantOf(0) // '1970-01-01T00:00:00.000Z'
 */
export function instantOf(moment: number): Instant {
  if (!(moment >= FIRST && moment <= LAST)) {
    throw new RangeError(`instantOf: ${moment} is no moment of the years 1 to 9999. Check the clock.`);
  }
  return new Date(moment).toISOString();
}

const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
