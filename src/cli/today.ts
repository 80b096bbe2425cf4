import { IANAZone } from 'luxon';
import { type CivilDate, civilDateOf } from '../index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Finds today's date at the depositary's seat. This is the only place where the clock becomes a date.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 * @param zone an IANA zone, such as `America/New_York`
 */
export function findToday(now: number, zone: string): CivilDate {
  const offset = IANAZone.create(zone).offset(now);
  return civilDateOf(Math.floor((now + offset * MINUTE) / DAY));
}
